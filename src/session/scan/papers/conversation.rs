//! The conversation sheet: one page for the talk between company, student and hogeschool.

use crate::domain::arena::Id;
use crate::domain::scan::item::{Item, Level};
use crate::domain::scan::plan::{MOST_SHOWN, plan};
use crate::domain::scan::respondents::together;
use crate::domain::scan::response::{Rating, Response};
use crate::domain::scan::score::{GateStatus, Score, score};
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{Block, Paper};
use crate::session::scan::view::capital;

use super::{heading, line};

/// No more questions for the hogeschool, and no more differences, than fit on the page.
const MOST_LINES: usize = 5;
/// No more titles in a row than fit on two lines.
const MOST_TITLES: usize = 9;

impl Session {
    pub(super) fn conversation_sheet(&self) -> Paper {
        let voice = self.voice();
        let score = score(&self.scan, &self.answers.own);
        let mut blocks = vec![Block::Text(self.label_line(&score))];
        blocks.extend(self.gate_table(&score.gates));
        blocks.extend(self.action_table());
        blocks.extend(self.unknown_list());
        blocks.extend(self.differences());
        blocks.extend(self.questions_for_hogeschool());
        blocks.push(Block::FillIn { label: voice.word(Word::SheetAgreed), lines: 2 });
        Paper {
            locale: self.locale,
            title: voice.word(Word::SheetTitle),
            meta: self.paper_meta(),
            blocks,
            footer: self.report_footer(),
            one_page: true,
        }
    }

    /// "Op basis van uw plannen: Onder voorwaarden. Nog 3 vragen open.".
    fn label_line(&self, score: &Score) -> String {
        let voice = self.voice();
        let verdict = self.verdict(score);
        let title = [verdict.title.trim_end_matches('.'), "."].concat();
        let (answered, total) = self.counts();
        let open = (answered < total).then(|| voice.count(Word::StillOpenOne, Word::StillOpenOther, total - answered));
        let careless = self.is_careless().then(|| voice.word(Word::Careless));
        verdict.prefix.into_iter().chain([title]).chain(open).chain(careless).collect::<Vec<_>>().join(" ")
    }

    fn gate_table(&self, gates: &[(Id<Item>, GateStatus)]) -> Vec<Block> {
        let voice = self.voice();
        if gates.is_empty() {
            return Vec::new();
        }
        let rows = gates.iter().map(|(id, status)| {
            let due = self.answers.own.plan.iter().find(|planned| planned.item == *id).and_then(|planned| planned.due);
            let before = match (status, due) {
                (GateStatus::Arranged, _) => String::new(),
                (_, Some(due)) => voice.date(due),
                (_, None) => voice.word(Word::WhenBeforeStart),
            };
            vec![self.item_title(*id), self.gate_status_word(*status), before]
        });
        let title = capital(&voice.text(&self.scan.words.gates));
        let columns = [Word::SheetGate, Word::SheetState, Word::SheetBefore].map(|word| voice.word(word)).to_vec();
        vec![heading(title.clone()), Block::Table { caption: title, columns, rows: rows.collect() }]
    }

    fn action_table(&self) -> Vec<Block> {
        let voice = self.voice();
        let actions = plan(&self.scan, &self.answers.own);
        if actions.is_empty() {
            return Vec::new();
        }
        let rows = actions.iter().take(MOST_SHOWN).map(|action| self.open_row(action));
        let title = voice.word(Word::SheetActions);
        let columns = [Word::SheetWhat, Word::Who, Word::When].map(|word| voice.word(word)).to_vec();
        vec![heading(title.clone()), Block::Table { caption: title, columns, rows: rows.collect() }]
    }

    /// What the respondent does not know, in one paragraph: the page is small.
    fn unknown_list(&self) -> Vec<Block> {
        let voice = self.voice();
        let unknown: Vec<Id<Item>> = self.items().filter(|id| self.rating(*id) == Some(Rating::Unknown)).collect();
        if unknown.is_empty() {
            return Vec::new();
        }
        let mut titles: Vec<String> = unknown.iter().take(MOST_TITLES).map(|id| self.item_title(*id)).collect();
        let more = unknown.len().saturating_sub(MOST_TITLES);
        if more > 0 {
            titles.push(voice.count(Word::AndMoreOne, Word::AndMoreOther, more));
        }
        vec![heading(voice.word(Word::SheetUnknown)), Block::Text([&titles.join("; "), "."].concat())]
    }

    fn differences(&self) -> Vec<Block> {
        let people = self.people();
        if people.len() < 2 {
            return Vec::new();
        }
        let responses: Vec<&Response> = people.iter().map(|(_, response)| *response).collect();
        let rows = self.to_discuss(&together(&self.scan, &responses), &responses);
        if rows.is_empty() {
            return Vec::new();
        }
        let lines = rows.iter().take(MOST_LINES).map(|row| line([&row.title, ". ", &row.levels.join("; ")].concat()));
        vec![heading(self.voice().word(Word::SheetDifferences)), Block::List(lines.collect())]
    }

    /// What only the hogeschool can answer.
    pub(super) fn questions_for_hogeschool(&self) -> Vec<Block> {
        let voice = self.voice();
        let asked = self.items().filter_map(|id| {
            let ask = self.scan.items.at(id).ask.as_ref()?;
            let open = match self.rating(id) {
                Some(Rating::Level(level)) => level < Level::Three,
                Some(Rating::Unknown) => true,
                Some(Rating::NotApplicable) | None => false,
            };
            open.then(|| line(voice.text(ask)))
        });
        let lines: Vec<_> = asked.take(MOST_LINES).collect();
        if lines.is_empty() {
            return Vec::new();
        }
        vec![heading(voice.word(Word::SheetQuestions)), Block::List(lines)]
    }
}
