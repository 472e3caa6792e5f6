//! Reading: strict, and every value with the place where it stands, which messages to authors need.
//!
//! A general reader also reads comments, fractions and other dialects, which every visitor would load and nobody use.

use std::borrow::Cow;

/// A value and the byte at which it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    /// Where it begins.
    pub at: usize,
    /// What stands there.
    pub value: Value<'a>,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as written.
    Number(&'a str),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object, in the order of writing. A key may occur twice.
    Object(Vec<Property<'a>>),
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Property<'a> {
    /// Where the key begins.
    pub at: usize,
    /// The key.
    pub key: Cow<'a, str>,
    /// The value.
    pub value: Node<'a>,
}

/// Why a text is not JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The byte at which reading stopped.
    pub at: usize,
    /// What was needed there.
    pub reason: &'static str,
}

/// Lists and objects within each other go no deeper than this, so that no text can exhaust the stack.
const DEEPEST: usize = 100;

/// Reads a whole text; nothing when there is only white space.
///
/// # Errors
/// The first place that is not JSON.
pub fn read(text: &str) -> Result<Option<Node<'_>>, Fault> {
    let mut reader = Reader { text, at: 0 };
    if reader.next().is_none() {
        return Ok(None);
    }
    let node = reader.node(0)?;
    match reader.next() {
        None => Ok(Some(node)),
        Some(_) => reader.fault("one value"),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    fn next(&mut self) -> Option<u8> {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
        self.byte()
    }

    fn skip(&mut self, unwanted: fn(u8) -> bool) {
        while self.byte().is_some_and(unwanted) {
            self.at += 1;
        }
    }

    /// Passes a byte, if it is the next one that is no white space.
    fn passes(&mut self, wanted: u8) -> bool {
        let found = self.next() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// What stands between an earlier place and this one.
    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn fault<T>(&self, reason: &'static str) -> Result<T, Fault> {
        Err(Fault { at: self.at, reason })
    }

    fn node(&mut self, depth: usize) -> Result<Node<'a>, Fault> {
        let next = self.next();
        let at = self.at;
        let value = match next {
            Some(b'{' | b'[') if depth >= DEEPEST => return self.fault("fewer lists and objects within each other"),
            Some(b'{') => Value::Object(self.object(depth + 1)?),
            Some(b'[') => Value::List(self.list(depth + 1)?),
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(b'a'..=b'z') => self.word()?,
            _ => return self.fault("a value"),
        };
        Ok(Node { at, value })
    }

    fn object(&mut self, depth: usize) -> Result<Vec<Property<'a>>, Fault> {
        let mut properties = Vec::new();
        self.at += 1;
        if self.passes(b'}') {
            return Ok(properties);
        }
        loop {
            if self.next() != Some(b'"') {
                return self.fault("a key in quotation marks");
            }
            let at = self.at;
            let key = self.string()?;
            if !self.passes(b':') {
                return self.fault(":");
            }
            properties.push(Property { at, key, value: self.node(depth)? });
            if self.passes(b'}') {
                return Ok(properties);
            }
            if !self.passes(b',') {
                return self.fault(", or }");
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node<'a>>, Fault> {
        let mut items = Vec::new();
        self.at += 1;
        if self.passes(b']') {
            return Ok(items);
        }
        loop {
            items.push(self.node(depth)?);
            if self.passes(b']') {
                return Ok(items);
            }
            if !self.passes(b',') {
                return self.fault(", or ]");
            }
        }
    }

    fn word(&mut self) -> Result<Value<'a>, Fault> {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_alphanumeric());
        match self.since(start) {
            "null" => Ok(Value::Null),
            "true" => Ok(Value::Flag(true)),
            "false" => Ok(Value::Flag(false)),
            _ => Err(Fault { at: start, reason: "a value" }),
        }
    }

    fn number(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(self.since(start))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_digit());
        if self.at == start { self.fault("a digit") } else { Ok(()) }
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.at += 1;
        let mut start = self.at;
        // Empty for as long as no letter was written in another way.
        let mut rewritten = String::new();
        loop {
            self.skip(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
            let plain = self.since(start);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(if rewritten.is_empty() { plain.into() } else { (rewritten + plain).into() });
                }
                Some(b'\\') => {
                    rewritten.push_str(plain);
                    rewritten.push(self.escaped()?);
                    start = self.at;
                }
                _ => return self.fault("the end of a text"),
            }
        }
    }

    /// A letter that is written as `\n` or `\u20ac`.
    fn escaped(&mut self) -> Result<char, Fault> {
        let letter = match self.text.as_bytes().get(self.at + 1) {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(*plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.by_number(),
            _ => return self.fault("another letter after \\"),
        };
        self.at += 2;
        Ok(letter)
    }

    fn by_number(&mut self) -> Result<char, Fault> {
        let start = self.at;
        // Letters beyond 0xffff are written as two numbers.
        let units = [self.unit(), self.unit()];
        let [first, _] = units;
        let units = units.into_iter().flatten();
        match char::decode_utf16(units).next() {
            Some(Ok(letter)) => {
                self.at = start + 6 * letter.len_utf16();
                Ok(letter)
            }
            _ => Err(Fault {
                at: start,
                reason: if first.is_some() { "both halves of a letter" } else { "\\u and four digits" },
            }),
        }
    }

    fn unit(&mut self) -> Option<u16> {
        let digits = self.text.get(self.at..self.at + 6)?.strip_prefix("\\u")?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 6;
        u16::from_str_radix(digits, 16).ok()
    }
}
