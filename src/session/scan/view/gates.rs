//! The gates.

use crate::domain::arena::Id;
use crate::domain::scan::item::Item;
use crate::domain::scan::response::Rating;
use crate::domain::scan::score::GateStatus;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{GateRow, Gates};

use super::answers::capital;

impl Session {
    pub(super) fn gates(&self, gates: &[(Id<Item>, GateStatus)]) -> Option<Gates> {
        let voice = self.voice();
        let arranged = gates.iter().filter(|(_, status)| *status == GateStatus::Arranged).count();
        let values = [("count", &*arranged.to_string()), ("total", &*gates.len().to_string())];
        (!gates.is_empty()).then(|| Gates {
            heading: capital(&voice.text(&self.scan.words.gates)),
            summary: voice.fill(if arranged == gates.len() { Word::GatesAll } else { Word::GatesSome }, &values),
            rows: gates.iter().map(|(id, status)| self.gate_row(*id, *status, self.rating(*id))).collect(),
        })
    }

    pub(super) fn gate_row(&self, id: Id<Item>, status: GateStatus, rating: Option<Rating>) -> GateRow {
        let title = self.item_title(id);
        GateRow {
            id: self.scan.items.at(id).id.clone(),
            status,
            word: self.gate_status_word(status),
            answer: self.rating_text(id, rating, false),
            change: self.change_word(),
            title,
        }
    }

    pub(in crate::session::scan) fn gate_status_word(&self, status: GateStatus) -> String {
        self.voice().word(match status {
            GateStatus::Arranged => Word::GateArranged,
            GateStatus::BeforeStart => Word::GateBeforeStart,
            GateStatus::Cannot => Word::GateCannot,
            GateStatus::Unknown => Word::GateUnknown,
        })
    }
}
