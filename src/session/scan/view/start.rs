//! The start.

use crate::domain::demand::Moment;
use crate::domain::programme::{Degree, Form, Wanted};
use crate::domain::scan::model::Value;
use crate::domain::scan::pack::{Demands, Programme};
use crate::domain::scan::profile::{Answer, KnownBy};
use crate::domain::scan::response::Length;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{DemandRow, LengthOption, ProgrammeChoice, StartScreen};

impl Session {
    pub(super) fn start_screen(&self) -> StartScreen {
        let voice = self.voice();
        let has_answers = self.has_answers();
        let words = &self.scan.words;
        let mut intro = vec![voice.text(&words.intro)];
        intro.push(voice.word(Word::Privacy));
        let begin = match (has_answers, self.first_open(None)) {
            (false, _) => Word::Begin,
            (true, Some(_)) => Word::GoOn,
            (true, None) => Word::ToResult,
        };
        StartScreen {
            heading: voice.text(&words.title),
            intro,
            planning: voice.some_text(words.planning.as_ref()),
            programme: self.programme_choice(),
            lengths_label: voice.word(Word::LengthsLabel),
            lengths: self.lengths(),
            begin: voice.word(begin),
            so_far: has_answers.then(|| self.overall()),
            check: has_answers.then(|| voice.word(Word::ShowCheck)),
            result: has_answers.then(|| voice.word(Word::ShowResult)),
            files: self.file_panel(),
            footer: voice.text(&words.footer),
        }
    }

    fn lengths(&self) -> Vec<LengthOption> {
        let voice = self.voice();
        let gates = self.scan.items.iter().filter(|(id, _)| self.answers.own.is_gate(&self.scan, *id)).count();
        let options = [
            (Length::Quick, gates, Word::LengthQuick, Word::LengthQuickHint),
            (Length::Full, self.scan.items.len(), Word::LengthFull, Word::LengthFullHint),
        ];
        let options = options.into_iter().filter(|(_, items, ..)| *items > 0);
        options
            .map(|(length, items, text, hint)| LengthOption {
                length,
                text: voice.word(text),
                hint: voice.fill(hint, &[("count", &items.to_string()), ("minutes", &minutes(items).to_string())]),
                selected: length == self.answers.own.length,
            })
            .collect()
    }

    /// Programmes that have to do with a workplace: those beside which a student works.
    fn programme_choice(&self) -> Option<ProgrammeChoice> {
        let voice = self.voice();
        let options: Vec<(String, String)> = self
            .pack
            .programmes
            .iter()
            .filter(|(_, programme)| programme.form != Form::Voltijd)
            .map(|(_, programme)| {
                let name = [programme.name.get(self.locale), ", ", &self.form_text(programme.form)].concat();
                (programme.id.clone(), name)
            })
            .collect();
        let chosen = self.programme().map(|id| self.pack.programmes.at(id));
        // A model without hours is about no workplace: it has nothing to do with what is demanded of one.
        let demanding = chosen.filter(|_| self.scan.settings.iter().any(|(_, setting)| setting.hours.is_some()));
        (!options.is_empty()).then(|| ProgrammeChoice {
            label: voice.word(Word::ProgrammeLabel),
            hint: voice.word(Word::ProgrammeHint),
            none: voice.word(Word::ProgrammeNone),
            options,
            chosen: chosen.map(|programme| programme.id.clone()),
            demands_label: demanding.map(|_| voice.word(Word::DemandsLabel)),
            demands: demanding.map(|programme| self.demands(programme)).unwrap_or_default(),
        })
    }

    /// What a programme demands of a workplace, in the week that the profile says; else in each of its weeks.
    pub(in crate::session::scan) fn demands(&self, programme: &Programme) -> Vec<DemandRow> {
        let voice = self.voice();
        let week = self.chosen_week();
        let fits = |id: &str| week.is_none_or(|week| week == id);
        let weeks: Vec<&Demands> =
            programme.patterns.iter().filter(|pattern| fits(&pattern.id)).map(|pattern| &pattern.demands).collect();
        let mut rows = Vec::new();
        let mut add = |label: Word, texts: Vec<String>| {
            let mut different: Vec<String> = Vec::new();
            for text in texts {
                if !different.contains(&text) {
                    different.push(text);
                }
            }
            if !different.is_empty() {
                rows.push(DemandRow { label: voice.word(label), text: different.join(&voice.word(Word::OrWeek)) });
            }
        };
        add(Word::DemandKind, vec![self.kind_text(programme)]);
        add(Word::DemandHours, self.hours_text().into_iter().collect());
        add(Word::DemandLevel, weeks.iter().filter_map(|week| self.level_text(week)).collect());
        let moments = |moment: fn(&Demands) -> Option<Moment>| -> Vec<String> {
            weeks.iter().filter_map(|week| Some(self.moment_text(moment(week)?))).collect()
        };
        add(Word::DemandWork, moments(|week| week.work_moment));
        add(Word::DemandAgreement, moments(|week| week.agreement));
        add(Word::DemandScan, moments(|week| week.scan));
        rows
    }

    fn chosen_week(&self) -> Option<&str> {
        let (id, question) =
            self.scan.profile.iter().find(|(_, question)| question.known_by == Some(KnownBy::Pattern))?;
        match self.answers.own.profile(id)? {
            Answer::Chosen(place) => Some(&question.choices().get(usize::from(place))?.id),
            Answer::Number(_) => None,
        }
        .filter(|week| *week != super::super::answering::UNKNOWN)
        .map(String::as_str)
    }

    /// "Associate degree, duaal, 2 jaar".
    fn kind_text(&self, programme: &Programme) -> String {
        let voice = self.voice();
        let degree = match programme.degree {
            Degree::Ad => Word::DegreeAd,
            Degree::Bachelor => Word::DegreeBachelor,
        };
        let mut parts = vec![voice.word(degree), self.form_text(programme.form)];
        parts.extend(voice.some_text(programme.duration.as_ref()));
        if programme.mkb_route {
            parts.push(voice.word(Word::OfferedAsRoute));
        }
        parts.join(", ")
    }

    /// The least hours, as the hogeschool or programme sets them; or whom to ask.
    fn hours_text(&self) -> Option<String> {
        let (_, setting) = self.scan.settings.iter().find(|(_, setting)| setting.hours.is_some())?;
        match &setting.value {
            Value::Words(words) => Some(super::answers::capital(words.get(self.locale))),
            Value::Number(_) | Value::Switch(_) => None,
        }
    }

    fn level_text(&self, week: &Demands) -> Option<String> {
        let word = match (week.hbo_level, week.relevance == Wanted::Required) {
            (true, true) => Word::LevelBoth,
            (true, false) => Word::LevelHbo,
            (false, true) => Word::LevelRelevant,
            (false, false) => return None,
        };
        Some(self.voice().word(word))
    }

    pub(in crate::session::scan) fn form_text(&self, form: Form) -> String {
        self.voice().word(match form {
            Form::Duaal => Word::FormDuaal,
            Form::Deeltijd => Word::FormDeeltijd,
            Form::Voltijd => Word::FormVoltijd,
        })
    }

    fn moment_text(&self, moment: Moment) -> String {
        let voice = self.voice();
        voice.word(match moment {
            Moment::By(date) => return voice.fill(Word::MomentBy, &[("date", &voice.date(date))]),
            Moment::BeforeEnrolment => Word::MomentEnrolment,
            Moment::BeforeDeadline | Moment::Test => Word::MomentDeadline,
            Moment::BeforeLessons => Word::MomentLessons,
            Moment::BeforeExams => Word::MomentExams,
            Moment::Year1 => Word::MomentYear1,
            Moment::Year2 => Word::MomentYear2,
            Moment::BeforeStart | Moment::Now | Moment::Work | Moment::Agreement | Moment::Scan => Word::MomentStart,
        })
    }
}

/// About how many minutes so many items take, at 20 to 25 seconds each.
fn minutes(items: usize) -> usize {
    (items * 5 / 12).max(1)
}
