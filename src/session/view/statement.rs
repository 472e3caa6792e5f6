//! Statements about a route on screen.

use crate::domain::arena::Id;
use crate::domain::demand::{Moment, Statement, Step};
use crate::domain::proof;
use crate::domain::question::Question;
use crate::domain::source::{Confidence, Source};
use crate::domain::stated::Stated;
use crate::domain::verdict::{Axis, Effect, Severity};
use crate::i18n::{self, Word};
use crate::session::screen::{Section, SourceView, StatementView, StepView};

use super::{Context, RouteWords};

/// What statements beside the verdict are about, each with its name and heading. Conditions stand first.
const SECTIONS: [(&str, Word); 5] = [
    ("conditions", Word::SectionConditions),
    ("advice", Word::SectionAdvice),
    ("shortening", Word::SectionShortening),
    ("money", Word::SectionMoney),
    ("dates", Word::SectionDates),
];

/// In which of the parts beside the verdict an effect is told: `conditions`, `advice` and so on.
pub(in crate::session) fn beside(effect: Effect) -> Option<&'static str> {
    Some(match effect {
        Effect::Advice => "advice",
        Effect::Shortening => "shortening",
        Effect::Money => "money",
        Effect::Date => "dates",
        other if other.severity() > Severity::Clear => "conditions",
        _ => return None,
    })
}

impl RouteWords<'_> {
    /// Conditions, advice, shortening, money and dates. Empty ones are left out.
    pub(super) fn sections(&self) -> Vec<Section> {
        let section = |(id, title): (&str, Word)| Section {
            id: id.to_owned(),
            title: self.context.word(title),
            statements: self
                .stated
                .iter()
                .map(|stated| self.statement(stated))
                .filter(|statement| beside(statement.effect) == Some(id))
                .map(|statement| self.view(statement))
                .collect(),
        };
        SECTIONS.into_iter().map(section).filter(|section| !section.statements.is_empty()).collect()
    }

    /// Every statement that is sure, by axis, with the answers that decided it and its sources.
    pub(super) fn proof(&self) -> Vec<Section> {
        let section = |(code, axis): (&str, Axis)| Section {
            id: code.to_owned(),
            title: self.context.word(heading(axis)),
            statements: self
                .stated
                .iter()
                .filter(|stated| self.statement(stated).axis == axis)
                .map(|stated| self.proven(stated))
                .collect(),
        };
        Axis::ALL.into_iter().map(section).filter(|section| !section.statements.is_empty()).collect()
    }

    pub(in crate::session) fn statement(&self, stated: &Stated) -> &Statement {
        self.context.pack.statements.at(stated.statement)
    }

    fn proven(&self, stated: &Stated) -> StatementView {
        let statement = self.statement(stated);
        StatementView { because: self.because(stated), sources: self.sources(statement), ..self.view(statement) }
    }

    fn view(&self, statement: &Statement) -> StatementView {
        StatementView {
            code: statement.code.clone(),
            effect: statement.effect,
            effect_text: self.context.word(effect_word(statement.effect)),
            text: self.text(&statement.text),
            steps: statement.steps.iter().map(|step| self.step(step)).collect(),
            caution: self.caution(statement),
            because: Vec::new(),
            because_label: self.context.word(Word::Because),
            sources: Vec::new(),
            sources_label: self.context.word(Word::Source),
        }
    }

    /// A step with its moment, unless its text says the day already.
    pub(super) fn step(&self, step: &Step) -> StepView {
        let text = self.text(&step.text);
        let moment = if self.says_day(&text, step.moment) { String::new() } else { self.moment(step.moment) };
        StepView { text, moment, url: step.url.clone() }
    }

    /// Whether a text says the day of a moment, with its year or without.
    pub(super) fn says_day(&self, text: &str, moment: Moment) -> bool {
        let Some(day) = self.date_of(moment) else { return false };
        let words = format!("{} {}", day.day, i18n::month_name(self.context.locale, day.month.month));
        // "1 mei" is no part of "11 mei".
        let whole =
            |place| text.get(..place).is_some_and(|before| !before.ends_with(|last: char| last.is_ascii_digit()));
        text.match_indices(&words).any(|(place, _)| whole(place))
    }

    /// The answered questions that decided a statement.
    pub(in crate::session) fn because_ids(&self, stated: &Stated) -> Vec<Id<Question>> {
        let Context { pack, evaluation, .. } = self.context;
        let mut ids = proof::because(pack, evaluation, pack.demands.at(stated.demand), stated.case);
        ids.retain(|id| !self.context.answer(*id).is_empty());
        ids
    }

    pub(in crate::session) fn sources_of(&self, statement: &Statement) -> Vec<&Source> {
        let pack = self.context.pack;
        let mut ids: Vec<_> = Vec::new();
        for id in pack.sources_of(self.id, statement) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids.into_iter().map(|id| pack.sources.at(id)).collect()
    }

    fn sources(&self, statement: &Statement) -> Vec<SourceView> {
        let locale = self.context.locale;
        let view = |source: &Source| SourceView {
            title: source.title.get(locale).to_owned(),
            url: source.url.clone(),
            as_of: source.as_of.map(|date| self.context.fill(Word::AsOf, &[("date", &i18n::date(locale, date))])),
        };
        self.sources_of(statement).into_iter().map(view).collect()
    }

    /// What a visitor must know about how sure a statement is. What was read in its source needs no caution.
    fn caution(&self, statement: &Statement) -> Option<String> {
        let known = &self.context.pack.confidences;
        let sure = matches!(statement.confidence, Confidence::Read | Confidence::ReadRegulation);
        let (_, text) = known.iter().find(|(confidence, _)| !sure && *confidence == statement.confidence)?;
        Some(text.get(self.context.locale).to_owned())
    }
}

fn heading(axis: Axis) -> Word {
    match axis {
        Axis::PriorEducation => Word::AxisA,
        Axis::Subjects => Word::AxisB,
        Axis::Selection => Word::AxisC,
        Axis::Workplace => Word::AxisD,
        Axis::Label => Word::AxisE,
        Axis::Administrative => Word::AxisF,
        Axis::Shortening => Word::AxisG,
        Axis::Money => Word::SectionMoney,
        Axis::Dates => Word::SectionDates,
    }
}

fn effect_word(effect: Effect) -> Word {
    match effect {
        Effect::Nothing | Effect::Ok | Effect::Absent => Word::EffectOk,
        Effect::Advice => Word::EffectAdvice,
        Effect::Shortening => Word::EffectShortening,
        Effect::Money => Word::EffectMoney,
        Effect::Date => Word::EffectDate,
        Effect::LabelYes => Word::EffectLabelYes,
        Effect::LabelNo => Word::EffectLabelNo,
        Effect::LabelUnknown => Word::EffectLabelUnknown,
        Effect::Condition => Word::EffectCondition,
        Effect::Deficiency => Word::EffectDeficiency,
        Effect::AdmissionTest => Word::EffectAdmissionTest,
        Effect::InstitutionDecides => Word::EffectInstitutionDecides,
        Effect::NotNow => Word::EffectNotNow,
    }
}
