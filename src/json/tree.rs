//! What a text holds: its values one after the other in one list, each before those within it. Reading takes no memory
//! of its own for any value, which counts in a document with a million of them.

/// A text as values.
#[derive(Debug)]
pub struct Tree<'a> {
    text: &'a str,
    values: Vec<Entry>,
    /// Texts in which letters are written in another way.
    rewritten: Vec<String>,
}

/// A value, a key, or the beginning of a list or object.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The byte at which it begins.
    at: u32,
    /// Of a list or object, the place of the first value that is not within it; of a number or plain text, the byte at
    /// which that ends; of another text, its place in the list of those.
    end: u32,
    kind: Kind,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    False,
    True,
    Number,
    Text,
    Rewritten,
    List,
    Object,
}

/// A value, where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    tree: &'t Tree<'t>,
    place: usize,
}

/// What stands there.
#[derive(Clone, Debug)]
pub enum Value<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as written.
    Number(&'t str),
    /// A text.
    Text(&'t str),
    /// A list.
    List(Items<'t>),
    /// An object, in the order of writing. A key may occur twice.
    Object(Properties<'t>),
}

/// A key with its value.
#[derive(Clone, Copy, Debug)]
pub struct Property<'t> {
    /// Where the key begins.
    pub at: usize,
    /// The key.
    pub key: &'t str,
    /// The value.
    pub value: Node<'t>,
}

/// The values of a list.
#[derive(Clone, Debug)]
pub struct Items<'t> {
    next: Node<'t>,
    end: usize,
}

/// The properties of an object.
#[derive(Clone, Debug)]
pub struct Properties<'t> {
    parts: Items<'t>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, values: Vec::new(), rewritten: Vec::new() }
    }

    /// The value that holds all others.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node { tree: self, place: 0 }
    }

    /// Adds a value that ends at a byte.
    pub(super) fn push(&mut self, kind: Kind, at: usize, end: usize) {
        self.values.push(Entry { at: small(at), end: small(end), kind });
    }

    pub(super) fn push_rewritten(&mut self, at: usize, text: String) {
        self.push(Kind::Rewritten, at, self.rewritten.len());
        self.rewritten.push(text);
    }

    /// Begins a list or object; what is added from now on is within it.
    pub(super) fn open(&mut self, kind: Kind, at: usize) -> usize {
        self.push(kind, at, 0);
        self.values.len() - 1
    }

    /// Ends it.
    pub(super) fn close(&mut self, opened: usize) {
        let end = small(self.values.len());
        if let Some(entry) = self.values.get_mut(opened) {
            entry.end = end;
        }
    }
}

/// No text is so long that it does not fit: the reader sees to that.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl<'t> Node<'t> {
    fn entry(self) -> Entry {
        const NOTHING: Entry = Entry { at: 0, end: 0, kind: Kind::Null };
        self.tree.values.get(self.place).copied().unwrap_or(NOTHING)
    }

    /// The byte at which it begins.
    #[must_use]
    pub fn at(self) -> usize {
        self.entry().at as usize
    }

    /// What stands there.
    #[must_use]
    pub fn value(self) -> Value<'t> {
        let Entry { at, end, kind } = self.entry();
        let written = |from: u32| self.tree.text.get(from as usize..end as usize).unwrap_or_default();
        let items = || Items { next: Self { place: self.place + 1, ..self }, end: end as usize };
        match kind {
            Kind::Null => Value::Null,
            Kind::False => Value::Flag(false),
            Kind::True => Value::Flag(true),
            Kind::Number => Value::Number(written(at)),
            Kind::Text => Value::Text(written(at + 1)),
            Kind::Rewritten => Value::Text(self.tree.rewritten.get(end as usize).map_or("", String::as_str)),
            Kind::List => Value::List(items()),
            Kind::Object => Value::Object(Properties { parts: items() }),
        }
    }

    /// The place of the first value that is not within this one.
    fn behind(self) -> usize {
        let entry = self.entry();
        match entry.kind {
            Kind::List | Kind::Object => entry.end as usize,
            _ => self.place + 1,
        }
    }
}

impl<'t> Iterator for Items<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        let node = self.next;
        self.next.place = node.behind();
        (node.place < self.end).then_some(node)
    }
}

impl<'t> Iterator for Properties<'t> {
    type Item = Property<'t>;

    fn next(&mut self) -> Option<Property<'t>> {
        let (name, value) = (self.parts.next()?, self.parts.next()?);
        let Value::Text(key) = name.value() else { return None };
        Some(Property { at: name.at(), key, value })
    }
}
