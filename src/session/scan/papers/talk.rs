//! The sheet for the talk of three: what the candidate brings beside what the company found. What is arranged, what is
//! open, who does what before when.

use crate::domain::scan::model::Role;
use crate::domain::scan::plan::{Action, Class, Kind, plan};
use crate::domain::scan::score::{GateStatus, score};
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{Block, MarkedLine, Paper};
use crate::session::talk::read::Talk;

use super::{heading, mark};

/// No more of the company's own actions than are worth the time of three.
const MOST_ACTIONS: usize = 6;

impl Session {
    pub(super) fn talk_sheet(&self) -> Paper {
        let voice = self.voice();
        let mut paper = Paper {
            locale: self.locale,
            title: voice.word(Word::TalkTitle),
            meta: self.paper_meta(),
            blocks: Vec::new(),
            footer: self.report_footer(),
            one_page: true,
        };
        let Some(talk) = &self.files.talk else { return paper };
        let day = talk.date.map_or_else(|| talk.name.clone(), |date| [&talk.name, ", ", &voice.date(date)].concat());
        paper.meta.push((voice.word(Word::TalkCandidate), day));
        paper.blocks.extend(self.other_programme(talk).map(Block::Text));
        paper.blocks.extend([heading(voice.word(Word::TalkArranged)), Block::List(self.arranged(talk))]);
        paper.blocks.extend(self.open_table(talk));
        paper.blocks.extend(self.questions_for_hogeschool());
        paper.blocks.push(Block::FillIn { label: voice.word(Word::SheetAgreed), lines: 3 });
        paper.blocks.push(Block::FillIn { label: voice.word(Word::TalkNext), lines: 1 });
        paper
    }

    /// The two sides speak of different programmes: said, because each is right about its own.
    fn other_programme(&self, talk: &Talk) -> Option<String> {
        let own = self.answers.own.programme.as_deref()?;
        (own != talk.programme).then(|| self.voice().word(Word::TalkOtherProgramme))
    }

    fn arranged(&self, talk: &Talk) -> Vec<MarkedLine> {
        let voice = self.voice();
        let settled = |text: String, detail: Option<String>| MarkedLine {
            mark: Some(mark(true, voice.word(Word::PointSettled))),
            text,
            detail,
        };
        let admission = talk.admitted.then(|| settled(voice.word(Word::TalkAdmitted), None));
        let gates = score(&self.scan, &self.answers.own).gates;
        let arranged = gates.into_iter().filter(|(_, status)| *status == GateStatus::Arranged);
        let gates = arranged.map(|(item, _)| settled(self.item_title(item), Some(self.own_text(item))));
        let lines: Vec<MarkedLine> = admission.into_iter().chain(gates).collect();
        if lines.is_empty() { vec![super::line(voice.word(Word::TalkNothing))] } else { lines }
    }

    /// What is open: the candidate's side, then the company's, each with who does it and before when.
    fn open_table(&self, talk: &Talk) -> Vec<Block> {
        let voice = self.voice();
        let student = self.role_text(Role::Student);
        let mut rows: Vec<Vec<String>> = Vec::new();
        if !talk.admitted {
            rows.push(vec![voice.word(Word::TalkAdmission), student.clone(), voice.word(Word::WhenBeforeStart)]);
        }
        for condition in &talk.conditions {
            match condition.steps.first() {
                Some(step) => rows.push(vec![step.text.clone(), student.clone(), step.before.clone()]),
                None => rows.push(vec![condition.text.clone(), student.clone(), String::new()]),
            }
        }
        let actions = plan(&self.scan, &self.answers.own);
        let needed = actions.iter().filter(|action| action.kind != Kind::Grow && action.class < Class::BelowNorm);
        rows.extend(needed.take(MOST_ACTIONS).map(|action| self.open_row(action)));
        let title = voice.word(Word::TalkOpen);
        if rows.is_empty() {
            return vec![heading(title), Block::Text(voice.word(Word::TalkNothingOpen))];
        }
        let columns = [Word::SheetWhat, Word::Who, Word::When].map(|word| voice.word(word)).to_vec();
        vec![heading(title.clone()), Block::Table { caption: title, columns, rows }]
    }

    /// An action of the plan: what, who, before when; as filled in where it is.
    pub(super) fn open_row(&self, action: &Action) -> Vec<String> {
        let planned = self.planned(action);
        let owner = planned.map(|planned| planned.owner.trim()).filter(|owner| !owner.is_empty());
        let due = planned.and_then(|planned| planned.due);
        vec![
            self.action_text(action),
            owner.map_or_else(|| self.doer_text(action.who), str::to_owned),
            due.map_or_else(|| self.when_text(action.class.moment()), |due| self.voice().date(due)),
        ]
    }
}
