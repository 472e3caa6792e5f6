//! Decision diagrams: a yes or no for every point of a finite space, equal ones kept once.

use std::fmt;

use oxidd::bcdd::{BCDDFunction, BCDDManagerRef, new_manager};
use oxidd::util::{OutOfMemory, SatCountCache, num::F64};
use oxidd::{BooleanFunction, BooleanFunctionQuant, Manager, ManagerRef};

/// A yes or no for every point. Equal exactly when it says the same everywhere.
pub type Diagram = BCDDFunction;

/// A dimension of the space, with two values.
pub type Variable = u32;

/// The diagrams would need more memory than they may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the rules are too intricate to look at every candidate")
    }
}

impl std::error::Error for TooLarge {}

impl From<OutOfMemory> for TooLarge {
    fn from(_: OutOfMemory) -> Self {
        Self
    }
}

/// What can be too large.
pub type Result<T> = std::result::Result<T, TooLarge>;

/// So many parts can all diagrams have together, 16 bytes each. Taken from the machine only when needed.
const MOST_PARTS: usize = 1 << 25;

/// So many results are remembered.
const REMEMBERED: usize = 1 << 20;

/// All diagrams of one space.
pub struct Diagrams {
    manager: BCDDManagerRef,
    variables: Variable,
}

impl Diagrams {
    /// A space with so many variables. Diagrams are small when variables that hang together stand together.
    #[must_use]
    pub fn new(variables: Variable) -> Self {
        let manager = new_manager(MOST_PARTS, REMEMBERED, 1);
        manager.with_manager_exclusive(|manager| {
            manager.add_vars(variables);
        });
        Self { manager, variables }
    }

    /// The same everywhere.
    #[must_use]
    pub fn constant(&self, holds: bool) -> Diagram {
        self.manager.with_manager_shared(|manager| if holds { Diagram::t(manager) } else { Diagram::f(manager) })
    }

    /// Where the variable is true.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn variable(&self, variable: Variable) -> Result<Diagram> {
        Ok(self.manager.with_manager_shared(|manager| Diagram::var(manager, variable))?)
    }

    /// Where all of them hold.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn all<'a>(&self, parts: impl IntoIterator<Item = &'a Diagram>) -> Result<Diagram> {
        parts.into_iter().try_fold(self.constant(true), |so_far, part| Ok(so_far.and(part)?))
    }

    /// Where one of them holds.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn any<'a>(&self, parts: impl IntoIterator<Item = &'a Diagram>) -> Result<Diagram> {
        parts.into_iter().try_fold(self.constant(false), |so_far, part| Ok(so_far.or(part)?))
    }

    /// Where exactly these variables have these values.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn point(&self, values: &[(Variable, bool)]) -> Result<Diagram> {
        // From the last variable to the first, so that nothing is taken apart again.
        values.iter().rev().try_fold(self.constant(true), |so_far, (variable, holds)| {
            let literal = self.variable(*variable)?;
            let literal = if *holds { literal } else { literal.not()? };
            Ok(literal.and(&so_far)?)
        })
    }

    /// Where it holds for some values of these variables.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn for_some(&self, variables: impl Iterator<Item = Variable>, diagram: &Diagram) -> Result<Diagram> {
        let all: Vec<_> = variables.map(|variable| (variable, true)).collect();
        Ok(diagram.exists(&self.point(&all)?)?)
    }

    /// How large a part of `whole` lies in `part`, from 0 to 1.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn share(&self, part: &Diagram, whole: &Diagram) -> Result<f64> {
        let both = part.and(whole)?;
        let mut cache: SatCountCache<F64, std::hash::RandomState> = SatCountCache::default();
        let mut count = |diagram: &Diagram| diagram.sat_count(self.variables, &mut cache).0;
        let (part, whole) = (count(&both), count(whole));
        Ok(if whole > 0.0 { part / whole } else { 0.0 })
    }
}
