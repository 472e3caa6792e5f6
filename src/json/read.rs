//! Reading: strict, and every value with the place where it stands, which messages to authors need.
//!
//! A general reader also reads comments, fractions and other dialects, which every visitor would load and nobody use.

use super::tree::{Kind, Tree};

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
pub fn read(text: &str) -> Result<Option<Tree<'_>>, Fault> {
    let mut reader = Reader { text, at: 0, tree: Tree::new(text) };
    if u32::try_from(text.len()).is_err() {
        return reader.fault("a text of less than 4 GB");
    }
    if reader.next().is_none() {
        return Ok(None);
    }
    reader.value(0)?;
    match reader.next() {
        None => Ok(Some(reader.tree)),
        Some(_) => reader.fault("one value"),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    tree: Tree<'a>,
}

impl<'a> Reader<'a> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    fn next(&mut self) -> Option<u8> {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
    }

    /// Passes these bytes; gives the first that is not one of them.
    fn skip(&mut self, unwanted: impl Fn(u8) -> bool) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let passed = rest.iter().position(|byte| !unwanted(*byte)).unwrap_or(rest.len());
        self.at += passed;
        rest.get(passed).copied()
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

    fn value(&mut self, depth: usize) -> Result<(), Fault> {
        match self.next() {
            Some(b'{' | b'[') if depth >= DEEPEST => self.fault("fewer lists and objects within each other"),
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => self.string(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'a'..=b'z') => self.word(),
            _ => self.fault("a value"),
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), Fault> {
        let opened = self.tree.open(Kind::Object, self.at);
        self.at += 1;
        if !self.passes(b'}') {
            loop {
                if self.next() != Some(b'"') {
                    return self.fault("a key in quotation marks");
                }
                self.string()?;
                if !self.passes(b':') {
                    return self.fault(":");
                }
                self.value(depth)?;
                if self.passes(b'}') {
                    break;
                }
                if !self.passes(b',') {
                    return self.fault(", or }");
                }
            }
        }
        self.tree.close(opened);
        Ok(())
    }

    fn list(&mut self, depth: usize) -> Result<(), Fault> {
        let opened = self.tree.open(Kind::List, self.at);
        self.at += 1;
        if !self.passes(b']') {
            loop {
                self.value(depth)?;
                if self.passes(b']') {
                    break;
                }
                if !self.passes(b',') {
                    return self.fault(", or ]");
                }
            }
        }
        self.tree.close(opened);
        Ok(())
    }

    fn word(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_alphanumeric());
        let kind = match self.since(start) {
            "null" => Kind::Null,
            "true" => Kind::True,
            "false" => Kind::False,
            _ => return Err(Fault { at: start, reason: "a value" }),
        };
        self.tree.push(kind, start, self.at);
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
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
        self.tree.push(Kind::Number, start, self.at);
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_digit());
        if self.at == start { self.fault("a digit") } else { Ok(()) }
    }

    fn string(&mut self) -> Result<(), Fault> {
        let at = self.at;
        self.at += 1;
        let mut start = self.at;
        // Empty for as long as no letter was written in another way.
        let mut rewritten = String::new();
        loop {
            let next = self.skip_plain();
            let plain = self.since(start);
            match next {
                Some(b'"') => {
                    if rewritten.is_empty() {
                        self.tree.push(Kind::Text, at, self.at);
                    } else {
                        self.tree.push_rewritten(at, rewritten + plain);
                    }
                    self.at += 1;
                    return Ok(());
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

    /// Passes letters that are written as themselves, eight bytes at a time; gives the byte behind them.
    fn skip_plain(&mut self) -> Option<u8> {
        const EACH: u64 = 0x0101_0101_0101_0101;
        // The highest bit of each byte that is zero. Bytes above such a one may be marked too, those below never.
        let zeros = |word: u64| word.wrapping_sub(EACH) & !word & (EACH << 7);
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        for eight in rest.as_chunks::<8>().0 {
            let word = u64::from_le_bytes(*eight);
            let control = word.wrapping_sub(EACH * u64::from(b' ')) & !word & (EACH << 7);
            let quoted = zeros(word ^ (EACH * u64::from(b'"')));
            let escaped = zeros(word ^ (EACH * u64::from(b'\\')));
            let found = control | quoted | escaped;
            self.at += found.trailing_zeros() as usize / 8;
            if found != 0 {
                return self.byte();
            }
        }
        self.skip(|byte| byte >= b' ' && byte != b'"' && byte != b'\\')
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
