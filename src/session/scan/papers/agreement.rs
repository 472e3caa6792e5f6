//! The draft agreement: the points to agree, with what the answers already settle.

use crate::domain::programme::Form;
use crate::domain::scan::model::{Agreement, Clausal, Point, Section};
use crate::domain::scan::profile::{Answer, KnownBy};
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{Block, MarkedLine, Paper};

use super::{heading, mark};

impl Session {
    pub(super) fn draft_agreement(&self) -> Paper {
        let voice = self.voice();
        let mut paper = Paper {
            locale: self.locale,
            title: String::new(),
            meta: self.paper_meta(),
            blocks: Vec::new(),
            footer: self.report_footer(),
            one_page: false,
        };
        let Some(agreement) = &self.scan.agreement else { return paper };
        let Agreement { title, intro, sections, footer } = agreement;
        paper.title = voice.text(title);
        let fits = |words: &&Clausal| self.answers.own.meets_all(&self.scan, words.when.as_ref());
        paper.blocks.extend(intro.iter().find(fits).map(|words| Block::Text(voice.text(&words.text))));
        paper.blocks.push(Block::Text(self.settled_text(agreement)));
        paper.blocks.extend(sections.iter().flat_map(|section| self.section(section)));
        paper.blocks.push(heading(voice.word(Word::AgreementSign)));
        let parties = [Word::PartyStudent, Word::PartyCompany, Word::PartyHogeschool];
        let labels = [Word::SignName, Word::SignDate, Word::SignHand];
        paper.blocks.push(Block::Signatures {
            parties: parties.map(|word| voice.word(word)).to_vec(),
            labels: labels.map(|word| voice.word(word)).to_vec(),
        });
        paper.footer.insert(0, voice.text(footer));
        paper
    }

    fn points<'a>(&'a self, section: &'a Section) -> impl Iterator<Item = &'a Point> + 'a {
        section.points.iter().filter(|point| self.answers.own.meets_all(&self.scan, point.when.as_ref()))
    }

    fn is_point_settled(&self, point: &Point) -> bool {
        point.item.is_some_and(|item| self.is_settled(item))
    }

    /// "6 van de 24 punten zijn al geregeld, volgens uw antwoorden.".
    fn settled_text(&self, agreement: &Agreement) -> String {
        let points: Vec<&Point> = agreement.sections.iter().flat_map(|section| self.points(section)).collect();
        let settled = points.iter().filter(|point| self.is_point_settled(point)).count();
        let values = [("count", &*settled.to_string()), ("total", &*points.len().to_string())];
        self.voice().fill(Word::AgreementSettled, &values)
    }

    fn section(&self, section: &Section) -> Vec<Block> {
        let voice = self.voice();
        let lines: Vec<MarkedLine> = self.points(section).map(|point| self.point(point)).collect();
        if lines.is_empty() {
            return Vec::new();
        }
        let mut title = voice.text(&section.title);
        // The law says this of dual programmes alone.
        if section.statutory && self.is_dual() {
            title = voice.fill(Word::Statutory, &[("what", &title)]);
        }
        vec![heading(title), Block::List(lines), Block::FillIn { label: voice.word(Word::AgreementWrite), lines: 2 }]
    }

    fn point(&self, point: &Point) -> MarkedLine {
        let voice = self.voice();
        let settled = self.is_point_settled(point);
        let word = if settled { Word::PointSettled } else { Word::PointOpen };
        // What was said of it: a beginning for the talk, also where it is not settled.
        let said = point.item.filter(|item| self.answers.own.level(*item).is_some());
        MarkedLine {
            mark: Some(mark(settled, voice.word(word))),
            text: voice.text(&point.text),
            detail: said.map(|item| voice.fill(Word::PointAnswer, &[("answer", &self.own_text(item))])),
        }
    }

    fn is_dual(&self) -> bool {
        let form = self.scan.profile.iter().find(|(_, question)| question.known_by == Some(KnownBy::Form));
        form.is_some_and(|(id, question)| match self.answers.own.profile(id) {
            Some(Answer::Chosen(place)) => {
                question.choices().get(usize::from(place)).is_some_and(|choice| choice.id == Form::Duaal.code())
            }
            _ => false,
        })
    }
}
