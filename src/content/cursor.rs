//! Walks through a document, value by value. What does not fit is written down, and reading goes on, so that an author
//! sees all problems at once.

use super::diagnostic::Code;
use super::document::Document;
use super::nearest::nearest;
use crate::domain::origin::Origin;
use crate::json::{Node, Property, Value};

/// A value and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    node: Node<'a>,
    document: &'a Document<'a>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(node: Node<'a>, document: &'a Document<'a>) -> Self {
        Self { node, document }
    }

    /// Where it stands.
    pub(super) fn origin(self) -> Origin {
        self.document.origin(self.node.at())
    }

    /// Writes down a problem at this place.
    pub(super) fn report(self, code: Code, details: &[&str]) {
        self.report_at(self.node.at(), code, details);
    }

    /// The name is none of the known ones of this kind.
    pub(super) fn unknown_name<'b>(self, name: &str, kind: &str, known: impl IntoIterator<Item = &'b str>) {
        self.report(Code::UnknownName, &[name, kind, nearest(name, known).unwrap_or_default()]);
    }

    /// An object with these keys and no others.
    pub(super) fn fields(self, known: &[&str]) -> Option<Fields<'a>> {
        let mut entries: Vec<Entry<'a>> = Vec::with_capacity(known.len());
        // Authors write keys in the known order, most of the time: the next one is looked for behind the last, and found
        // there it can't have been before.
        let mut next = 0;
        for entry in self.properties()? {
            let behind = known.iter().skip(next).position(|known| *known == entry.key);
            if let Some(place) = behind {
                next += place + 1;
            } else if entries.iter().any(|earlier| earlier.key == entry.key) {
                entry.report(Code::Duplicate, &[entry.key]);
                continue;
            } else if !known.contains(&entry.key) {
                let likely = nearest(entry.key, known.iter().copied()).unwrap_or_default();
                entry.report(Code::UnknownKey, &[entry.key, likely]);
            }
            entries.push(entry);
        }
        Some(Fields { of: self, entries })
    }

    /// An object of which only some keys matter here; somebody else looks at the others.
    pub(super) fn some_fields(self) -> Option<Fields<'a>> {
        let entries = self.properties()?.collect();
        Some(Fields { of: self, entries })
    }

    /// An object whose keys are names of the author's.
    pub(super) fn entries(self) -> Option<Vec<Entry<'a>>> {
        let mut entries: Vec<Entry<'a>> = Vec::new();
        for entry in self.properties()? {
            if entries.iter().any(|earlier| earlier.key == entry.key) {
                entry.report(Code::Duplicate, &[entry.key]);
            } else {
                entries.push(entry);
            }
        }
        Some(entries)
    }

    fn properties(self) -> Option<impl Iterator<Item = Entry<'a>>> {
        let Value::Object(properties) = self.node.value() else {
            self.report(Code::WrongType, &["{ … }"]);
            return None;
        };
        let entry = move |Property { at, key, value }| Entry { key, at, value: Self::new(value, self.document) };
        Some(properties.map(entry))
    }

    /// The values of a list.
    pub(super) fn items(self) -> Vec<Self> {
        let Value::List(items) = self.node.value() else {
            self.report(Code::WrongType, &["[ … ]"]);
            return Vec::new();
        };
        items.map(|node| Self::new(node, self.document)).collect()
    }

    /// The values of a list that can't be empty.
    pub(super) fn some_items(self) -> Vec<Self> {
        let items = self.items();
        if items.is_empty() && self.is_list() {
            self.report(Code::Empty, &[]);
        }
        items
    }

    /// The values of a list, or the one value that stands there without brackets.
    pub(super) fn one_or_more(self) -> Vec<Self> {
        if self.is_list() { self.items() } else { vec![self] }
    }

    /// Text that says something.
    pub(super) fn string(self) -> Option<&'a str> {
        let Value::Text(text) = self.node.value() else {
            self.report(Code::WrongType, &["\"…\""]);
            return None;
        };
        if text.chars().all(char::is_whitespace) {
            self.report(Code::Empty, &[]);
            return None;
        }
        Some(text)
    }

    /// A whole number.
    pub(super) fn integer(self, min: i32, max: i32) -> Option<i32> {
        let number = match self.node.value() {
            Value::Number(number) => number.parse().ok(),
            _ => None,
        };
        let Some(number) = number else {
            self.report(Code::WrongType, &["16"]);
            return None;
        };
        if (min..=max).contains(&number) {
            return Some(number);
        }
        self.report(Code::OutOfRange, &[&number.to_string(), &min.to_string(), &max.to_string()]);
        None
    }

    /// `true` or `false`.
    pub(super) fn boolean(self) -> Option<bool> {
        let Value::Flag(flag) = self.node.value() else {
            self.report(Code::WrongType, &["true / false"]);
            return None;
        };
        Some(flag)
    }

    pub(super) fn is_object(self) -> bool {
        matches!(self.node.value(), Value::Object(_))
    }

    pub(super) fn is_list(self) -> bool {
        matches!(self.node.value(), Value::List(_))
    }

    pub(super) fn is_string(self) -> bool {
        matches!(self.node.value(), Value::Text(_))
    }

    pub(super) fn is_false(self) -> bool {
        matches!(self.node.value(), Value::Flag(false))
    }

    /// A name for something of the author's.
    pub(super) fn name(self) -> Option<&'a str> {
        let name = self.string()?;
        self.checked_name(name, self.node.at())
    }

    fn checked_name(self, name: &'a str, at: usize) -> Option<&'a str> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
        if name.bytes().all(allowed) && name != "unknown" && !name.is_empty() {
            return Some(name);
        }
        self.report_at(at, Code::BadName, &[name]);
        None
    }

    fn report_at(self, at: usize, code: Code, details: &[&str]) {
        self.document.report(at, code, details.iter().map(|&detail| detail.to_owned()).collect());
    }
}

/// A key of the author's, with its value.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    at: usize,
    pub(super) value: Cursor<'a>,
}

impl<'a> Entry<'a> {
    /// The key as a name for something of the author's.
    pub(super) fn name(self) -> Option<&'a str> {
        self.value.checked_name(self.key, self.at)
    }

    /// The key as a name that may have parts: `whw-7.24`.
    pub(super) fn name_with_parts(self) -> Option<&'a str> {
        if self.key.split('.').all(|part| !part.is_empty()) && !self.key.contains(char::is_uppercase) {
            return Some(self.key);
        }
        self.name()
    }

    /// Writes down a problem at the key.
    pub(super) fn report(self, code: Code, details: &[&str]) {
        self.value.report_at(self.at, code, details);
    }

    /// The key is none of the known ones of this kind.
    pub(super) fn unknown_name<'b>(self, kind: &str, known: impl IntoIterator<Item = &'b str>) {
        self.report(Code::UnknownName, &[self.key, kind, nearest(self.key, known).unwrap_or_default()]);
    }
}

/// An object with known keys.
pub(super) struct Fields<'a> {
    of: Cursor<'a>,
    entries: Vec<Entry<'a>>,
}

impl<'a> Fields<'a> {
    /// The value of a key that need not be there.
    pub(super) fn get(&self, key: &str) -> Option<Cursor<'a>> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| entry.value)
    }

    /// The value of a key that must be there.
    pub(super) fn need(&self, key: &str) -> Option<Cursor<'a>> {
        let value = self.get(key);
        if value.is_none() {
            self.of.report(Code::MissingKey, &[key]);
        }
        value
    }

    /// Whether the key is there and true.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Cursor::boolean).unwrap_or(false)
    }

    /// The object itself.
    pub(super) fn cursor(&self) -> Cursor<'a> {
        self.of
    }
}
