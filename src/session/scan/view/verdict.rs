//! The overall label in words, with what it hangs on.

use crate::domain::scan::model::LabelWords;
use crate::domain::scan::score::{Band, GateStatus, Label, Overall, Score, deciding};
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::event::label_code;
use crate::session::scan::screen::{OpenItems, VerdictView};

/// No more items than this are named: the first ones help most.
const MOST_NAMED: usize = 6;

impl Session {
    pub(in crate::session::scan) fn verdict(&self, score: &Score) -> VerdictView {
        let voice = self.voice();
        let words = &self.scan.words;
        let prefix = words.prefix.as_ref().filter(|(when, _)| self.answers.own.meets(&self.scan, when));
        let LabelWords { title, text } = self.label_words(score.overall);
        let (title, text) = match score.overall {
            Overall::Between { low, high } => {
                let name = |label| voice.text(&self.label_words(Overall::Sure(label)).title);
                let values =
                    [("low", &*super::answers::small(&name(low))), ("high", &*super::answers::small(&name(high)))];
                (voice.fill(Word::Between, &values), voice.word(Word::BetweenText))
            }
            _ => (voice.text(title), voice.text(text)),
        };
        VerdictView {
            code: label_code(score.overall),
            prefix: prefix.map(|(_, text)| voice.text(text)),
            title,
            text: [text, self.short_topics(score)].join(" ").trim().to_owned(),
            items: self.hangs_on(score),
        }
    }

    pub(in crate::session::scan) fn label_words(&self, overall: Overall) -> &LabelWords {
        let labels = &self.scan.labels;
        match overall {
            Overall::Sure(Label::NotNow) => &labels.not_now,
            Overall::Sure(Label::Conditions) | Overall::Between { .. } => &labels.conditions,
            Overall::Sure(Label::Ready) => &labels.ready,
            Overall::Sure(Label::Strong) => &labels.strong,
            Overall::Unknown { .. } => &labels.unknown,
            Overall::GatesMet => &labels.gates_met,
        }
    }

    fn hangs_on(&self, score: &Score) -> Option<OpenItems> {
        let voice = self.voice();
        let with =
            |status: GateStatus| score.gates.iter().filter(move |(_, found)| *found == status).map(|(id, _)| *id);
        match score.overall {
            Overall::Sure(Label::NotNow) => {
                self.open_items(voice.word(Word::GatesThatCannot), with(GateStatus::Cannot))
            }
            Overall::Sure(Label::Conditions) => {
                self.open_items(voice.word(Word::GatesToArrange), with(GateStatus::BeforeStart))
            }
            Overall::Unknown { .. } => self.open_items(voice.word(Word::GatesToFind), with(GateStatus::Unknown)),
            Overall::Between { .. } => {
                let deciding = deciding(&self.scan, &self.answers.own);
                self.open_items(voice.word(Word::AnswersThatDecide), deciding.into_iter().take(MOST_NAMED))
            }
            Overall::Sure(Label::Ready | Label::Strong) | Overall::GatesMet => None,
        }
    }

    /// The topics that keep the label at *with conditions*, where no gate does.
    fn short_topics(&self, score: &Score) -> String {
        let open = score.gates.iter().any(|(_, status)| *status == GateStatus::BeforeStart);
        if score.overall != Overall::Sure(Label::Conditions) || open {
            return String::new();
        }
        let short = score.dimensions.iter().filter(|found| {
            let critical = self.scan.dimensions.at(found.dimension).critical;
            found.band_high == Band::Weak || critical && found.band_high < Band::Good
        });
        let names: Vec<String> =
            short.map(|found| self.voice().text(&self.scan.dimensions.at(found.dimension).name)).collect();
        if names.is_empty() {
            return String::new();
        }
        self.voice().fill(Word::ShortTopics, &[("topics", &self.voice().list(&names))])
    }
}
