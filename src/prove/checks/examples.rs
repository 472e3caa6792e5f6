//! The examples that a hogeschool gives with its content: who they are, and what must come out for them.

use crate::content::diagnostic::Code;
use crate::domain::date::Date;
use crate::domain::decide::decide;
use crate::domain::evaluate::Evaluation;
use crate::domain::pack::Pack;
use crate::domain::stated::statements;
use crate::domain::verdict::Verdict;
use crate::json::{Node, Property};
use crate::prove::findings::Findings;
use crate::prove::written::{get, items, origin, properties, text};
use crate::session::saved::{ReadAnswers, answers_from_object};

const KEYS: [&str; 5] = ["id", "text", "today", "answers", "expect"];

pub(super) fn look(findings: &mut Findings, pack: &Pack) {
    let written = findings.written;
    for example in items(written.own().and_then(|own| get(own, "examples"))) {
        Example { findings: &mut *findings, pack }.run(example);
    }
}

struct Example<'f, 'w, 'p> {
    findings: &'f mut Findings<'w>,
    pack: &'p Pack,
}

impl Example<'_, '_, '_> {
    fn run(&mut self, example: Node) {
        for property in properties(example).filter(|property| !KEYS.contains(&property.key)) {
            self.unfit(property.at, property.key);
        }
        let (Some(given), Some(expected)) = (get(example, "answers"), get(example, "expect")) else {
            self.unfit(example.at(), "answers, expect");
            return;
        };
        let mut read = answers_from_object(self.pack, given);
        for misfit in &read.misfits {
            let property = properties(given).find(|property| property.key == misfit.question);
            self.unfit(property.map_or(given.at(), |property| property.at), &misfit.question);
        }
        if let Some(today) = get(example, "today") {
            read.answers.today = text(Some(today)).and_then(Date::parse);
            if read.answers.today.is_none() {
                self.unfit(today.at(), "today");
            }
        }
        // What comes out for somebody else says nothing.
        if read.misfits.is_empty() {
            for route in properties(expected) {
                self.expect(&read, route);
            }
        }
    }

    fn expect(&mut self, read: &ReadAnswers, expected: Property) {
        let name = expected.key;
        let wanted = get(expected.value, "verdict").unwrap_or(expected.value);
        let verdict = text(Some(wanted)).and_then(|code| Verdict::ALL.into_iter().find(|known| known.code() == code));
        let (Some(route), Some(verdict)) = (self.pack.route(name), verdict) else {
            let (at, wrong) = match self.pack.route(name) {
                None => (expected.at, name),
                Some(_) => (wanted.at(), text(Some(wanted)).unwrap_or("verdict")),
            };
            self.unfit(at, wrong);
            return;
        };
        let outcome = decide(self.pack, &read.answers);
        let found = outcome.routes.iter().find(|outcome| outcome.route == route).map(|outcome| outcome.verdict);
        let who = (self.pack, Some(&read.answers));
        if found != Some(verdict) {
            let found = found.map(Verdict::code).unwrap_or_default();
            let details = [name, found, verdict.code()].map(str::to_owned);
            self.findings.add_for(origin(0, wanted.at()), Code::ExampleFails, details, who);
        }
        let evaluation = Evaluation::of(self.pack, &read.answers);
        let stated = statements(self.pack, &evaluation, self.pack.routes.at(route).node);
        let codes: Vec<&str> =
            stated.iter().map(|stated| self.pack.statements.at(stated.statement).code.as_str()).collect();
        for code in items(get(expected.value, "codes")) {
            let wanted = text(Some(code)).unwrap_or_default();
            if !codes.contains(&wanted) {
                let details = [name.to_owned(), wanted.to_owned(), codes.join(", ")];
                self.findings.add_for(origin(0, code.at()), Code::ExampleLacks, details, who);
            }
        }
    }

    fn unfit(&mut self, at: usize, what: &str) {
        self.findings.add(origin(0, at), Code::ExampleUnfit, [what.to_owned()]);
    }
}
