//! Lists whose entries are named by a typed number, so that a question can't be taken for a route.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use super::index::{Index, hash};

/// The place of a `T` in its [`Arena`].
pub struct Id<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The place as a number.
    #[must_use]
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// The place as a number that takes little room.
    #[must_use]
    pub fn number(self) -> u32 {
        self.index
    }

    fn new(index: usize) -> Self {
        Self { index: u32::try_from(index).unwrap_or(u32::MAX), kind: PhantomData }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// A growing list; an [`Id`] of it stays good for as long as it lives.
#[derive(Clone, Debug, PartialEq)]
pub struct Arena<T> {
    items: Vec<T>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { items: Vec::new() }
    }
}

impl<T> Arena<T> {
    /// The place of the entry that will be added next.
    #[must_use]
    pub fn next(&self) -> Id<T> {
        Id::new(self.items.len())
    }

    /// Adds an entry at the end.
    pub fn push(&mut self, item: T) -> Id<T> {
        let id = self.next();
        self.items.push(item);
        id
    }

    /// The entry with this id.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "ids are only made by `push` and entries are never removed")]
    pub fn at(&self, id: Id<T>) -> &T {
        &self.items[id.index()]
    }

    /// Changes the entry with this id.
    #[allow(clippy::indexing_slicing, reason = "ids are only made by `push` and entries are never removed")]
    pub fn change(&mut self, id: Id<T>, change: impl FnOnce(&mut T)) {
        change(&mut self.items[id.index()]);
    }

    /// Changes every entry, in the order of adding.
    pub fn change_all(&mut self, change: impl FnMut(&mut T)) {
        self.items.iter_mut().for_each(change);
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// All entries with their ids, in the order of adding.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + Clone {
        self.items.iter().enumerate().map(|(index, item)| (Id::new(index), item))
    }

    /// The id of the first entry that `wanted` accepts.
    pub fn find(&self, wanted: impl Fn(&T) -> bool) -> Option<Id<T>> {
        self.items.iter().position(wanted).map(Id::new)
    }
}

/// An arena that holds equal values once.
#[derive(Clone, Debug, PartialEq)]
pub struct Distinct<T> {
    arena: Arena<T>,
    index: Index,
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self { arena: Arena::default(), index: Index::default() }
    }
}

impl<T> Distinct<T> {
    /// All of them.
    #[must_use]
    pub fn arena(&self) -> &Arena<T> {
        &self.arena
    }

    /// All of them, when no more will come.
    #[must_use]
    pub fn into_arena(self) -> Arena<T> {
        self.arena
    }
}

impl<T: Hash + Eq> Distinct<T> {
    /// The entry that is equal to `item`; a new one when there is none.
    pub fn intern(&mut self, item: T) -> Id<T> {
        let hash = hash(&item);
        let Self { arena, index } = self;
        if let Some(place) = index.find(hash, &mut |place| arena.items.get(place) == Some(&item)) {
            return Id::new(place);
        }
        index.push(hash);
        arena.push(item)
    }

    /// The same; copies the item only when it is new.
    pub fn intern_ref(&mut self, item: &T) -> Id<T>
    where
        T: Clone,
    {
        let hash = hash(item);
        let Self { arena, index } = self;
        if let Some(place) = index.find(hash, &mut |place| arena.items.get(place) == Some(item)) {
            return Id::new(place);
        }
        index.push(hash);
        arena.push(item.clone())
    }
}

/// One value of type `V` for every entry of an arena of `T`.
#[derive(Clone, Debug, PartialEq)]
pub struct PerEntry<T, V> {
    values: Vec<V>,
    kind: PhantomData<fn() -> T>,
}

impl<T, V: Clone> PerEntry<T, V> {
    /// The same value for each of `len` entries.
    #[must_use]
    pub fn filled(len: usize, value: V) -> Self {
        Self { values: vec![value; len], kind: PhantomData }
    }
}

impl<T, V> PerEntry<T, V> {
    /// The value that belongs to `id`.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "made with one value for every entry of the arena that made the id")]
    pub fn at(&self, id: Id<T>) -> &V {
        &self.values[id.index()]
    }

    /// Replaces the value that belongs to `id`.
    #[allow(clippy::indexing_slicing, reason = "made with one value for every entry of the arena that made the id")]
    pub fn set(&mut self, id: Id<T>, value: V) {
        self.values[id.index()] = value;
    }

    /// Builds the values one by one, in the arena's order.
    pub fn build<'a>(arena: &'a Arena<T>, mut value: impl FnMut(&'a T, &[V]) -> V) -> Self {
        let mut values = Vec::with_capacity(arena.len());
        for (_, item) in arena.iter() {
            let next = value(item, &values);
            values.push(next);
        }
        Self { values, kind: PhantomData }
    }
}
