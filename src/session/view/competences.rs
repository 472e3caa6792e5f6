//! Competences against the level of an Ad or a bachelor, in the candidate's own view. They never admit.

use crate::domain::answers::Answer;
use crate::domain::evaluate::Fact;
use crate::domain::question::{Competence, Kind};
use crate::i18n::Word;
use crate::session::Session;
use crate::session::screen::{CompetenceRow, Competences};

use super::answer::WITHOUT_HELP;

/// The highest answer to a statement: the candidate helps others with it.
const HELPS_OTHERS: u8 = 3;

impl Session {
    pub(super) fn competences(&self) -> Competences {
        let context = self.context();
        let rows = self.pack.questions.iter().filter_map(|(id, question)| {
            let (Kind::Ratings(competence), Fact::Given(Answer::Rated(levels))) =
                (&question.kind, self.real.evaluation.facts.at(id))
            else {
                return None;
            };
            let place = Standing::of(competence, levels);
            Some(CompetenceRow {
                id: question.id.clone(),
                title: question.text.get(self.locale).to_owned(),
                level: competence.target,
                reached: place.reached,
                rated: place.rated,
                total: competence.statements.len(),
                text: place.text(competence).get(self.locale).to_owned(),
            })
        });
        let intro = [Word::CompetencesNever, Word::CompetencesHelp, Word::CompetencesOwnView];
        Competences {
            heading: context.word(Word::CompetencesHeading),
            intro: intro.map(|word| context.word(word)).into(),
            rows: rows.collect(),
            columns: [Word::ColumnCompetence, Word::ColumnLevel, Word::ColumnReached, Word::ColumnMeaning]
                .map(|word| context.word(word))
                .into(),
            invitations: self.invitations(),
        }
    }
}

/// How many statements of a competence a candidate masters.
struct Standing {
    reached: usize,
    helps: usize,
    rated: usize,
}

impl Standing {
    fn of(competence: &Competence, levels: &[Option<u8>]) -> Self {
        let at_least = |level: u8| levels.iter().flatten().filter(|rated| **rated >= level).count();
        let rated = at_least(0).min(competence.statements.len());
        Self { reached: at_least(WITHOUT_HELP), helps: at_least(HELPS_OTHERS), rated }
    }

    /// Above: all that is rated without help, and most of it helping others. At the level: at least half of all
    /// statements without help. Else below.
    fn text<'a>(&self, competence: &'a Competence) -> &'a crate::domain::text::Text {
        let [below, core, above] = &competence.levels;
        let total = competence.statements.len();
        if self.reached == total && self.helps * 2 > total {
            above
        } else if self.reached * 2 >= total {
            core
        } else {
            below
        }
    }
}
