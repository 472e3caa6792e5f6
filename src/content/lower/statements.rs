//! Statements, each kept once however many routes have it.

use crate::domain::arena::{Arena, Distinct, Id};
use crate::domain::demand::Statement;
use crate::domain::index::{Index, hash};
use crate::domain::origin::Origin;
use crate::domain::text::Text;
use crate::domain::verdict::{Axis, Effect};

/// All statements so far.
#[derive(Default)]
pub(super) struct Statements {
    all: Arena<Statement>,
    silent: Vec<(Axis, Effect, Id<Statement>)>,
    /// National ones by where they are written and what fills them in.
    national: Distinct<(Origin, Vec<Text>)>,
    of_national: Vec<Id<Statement>>,
    /// Those of programmes by their words: many write the same.
    own: Index,
    of_own: Vec<Id<Statement>>,
}

impl Statements {
    pub(super) fn into_arena(self) -> Arena<Statement> {
        self.all
    }

    /// The statement with what differs within a route filled in.
    pub(super) fn of(&mut self, written: &Statement, origin: Origin, filling: &[(&str, Text)]) -> Id<Statement> {
        if matches!(written.effect, Effect::Nothing | Effect::Absent) {
            return self.silent(written.axis, written.effect);
        }
        if origin.is_own() {
            return self.own(filled(written, filling));
        }
        let fillings = filling.iter().map(|(_, text)| text.clone()).collect();
        let place = self.national.intern((origin, fillings)).index();
        if let Some(known) = self.of_national.get(place) {
            return *known;
        }
        let id = self.all.push(filled(written, filling));
        self.of_national.push(id);
        id
    }

    /// What one does to a route.
    pub(super) fn effect(&self, id: Id<Statement>) -> Effect {
        self.all.at(id).effect
    }

    /// One that says nothing.
    pub(super) fn silent(&mut self, axis: Axis, effect: Effect) -> Id<Statement> {
        let known = self.silent.iter().find(|(of, what, _)| (*of, *what) == (axis, effect));
        if let Some((_, _, id)) = known {
            return *id;
        }
        let id = self.all.push(Statement::silent(axis, effect));
        self.silent.push((axis, effect, id));
        id
    }

    fn own(&mut self, statement: Statement) -> Id<Statement> {
        let Self { all, own, of_own, .. } = self;
        let hash = hash(&*statement.text.nl);
        let known = |place: usize| of_own.get(place).filter(|id| *all.at(**id) == statement).copied();
        if let Some(known) = own.find(hash, &mut |place| known(place).is_some()).and_then(known) {
            return known;
        }
        let id = all.push(statement);
        own.push(hash);
        of_own.push(id);
        id
    }
}

fn filled(written: &Statement, filling: &[(&str, Text)]) -> Statement {
    let mut statement = written.clone();
    for (name, value) in filling {
        statement.text = statement.text.filled(name, value);
        for step in &mut statement.steps {
            step.text = step.text.filled(name, value);
        }
    }
    statement
}
