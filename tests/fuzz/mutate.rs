//! Inputs made out of others. Most changes keep the shape of JSON, so that what comes out is nearly right: what is plainly
//! broken never gets past the reader.

use std::collections::BTreeSet;
use std::ops::Range;

use generated_catalogue::random::Random;

/// What authors and programs get wrong, and what is at the edge of what can be said.
const EDGES: [&str; 36] = [
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1e9",
    "0.5",
    "16",
    "65535",
    "65536",
    "2147483647",
    "-2147483648",
    "2147483648",
    "99999999999999999999",
    "\"\"",
    "\"unknown\"",
    "\"any\"",
    "\"2027-02-29\"",
    "\"2028-02-29\"",
    "\"0000-00\"",
    "\"9999-12-31\"",
    "\"{start}\"",
    "\"{nope}\"",
    "\"{\"",
    "\"\\ud83d\"",
    "\"\\u0000\"",
    "\"é\u{301}\u{1f468}\u{200d}\"",
    "{}",
    "[]",
    "[[]]",
    "{\"\":{}}",
    "{\"not\":{}}",
    "{\"all\":[]}",
    "{\"any\":[]}",
    "{\"at_least\":1,\"below\":1}",
    "{\"rule\":\"r\"}",
];

/// Knows what stands in a corpus.
pub(crate) struct Mutator {
    /// Values, keys and lines that can be put somewhere else.
    pieces: Vec<Vec<u8>>,
}

impl Mutator {
    pub(crate) fn new(corpus: &[Vec<u8>]) -> Self {
        const LONGEST: usize = 600;
        let found = corpus.iter().flat_map(|file| spans(file).into_iter().map(|span| file[span].to_vec()));
        let pieces: BTreeSet<Vec<u8>> = found.filter(|piece| piece.len() <= LONGEST).collect();
        let edges = EDGES.iter().map(|edge| edge.as_bytes().to_vec());
        Self { pieces: pieces.into_iter().chain(edges).collect() }
    }

    /// Changes an input in one to four places.
    pub(crate) fn mutate(&self, input: &mut Vec<u8>, random: &mut Random) {
        for _ in 0..=random.below(4) {
            let spans = spans(input);
            if spans.is_empty() || random.below(8) == 0 {
                change_bytes(input, random);
            } else {
                self.change_span(input, &spans, random);
            }
        }
    }

    fn change_span(&self, input: &mut Vec<u8>, spans: &[Range<usize>], random: &mut Random) {
        let span = random.pick(spans).clone();
        let other = input[random.pick(spans).clone()].to_vec();
        match random.below(8) {
            0 => drop(input.splice(with_comma(input, &span), [])),
            1 => drop(input.splice(span, other)),
            2 => {
                let twice = [&input[span.clone()], b",", &input[span.clone()]].concat();
                input.splice(span, twice);
            }
            3 => {
                let wrapped = [b"[", &input[span.clone()], b"]"].concat();
                input.splice(span, wrapped);
            }
            4 | 5 => {
                let edge = alike(&input[span.clone()], random, |random| random.pick(&EDGES).as_bytes().to_vec());
                input.splice(span, edge);
            }
            _ => {
                let piece = alike(&input[span.clone()], random, |random| random.pick(&self.pieces).clone());
                input.splice(span, piece);
            }
        }
    }
}

/// One that begins as what stands there does, mostly: a number for a number is read further than a text for a number.
fn alike(there: &[u8], random: &mut Random, pick: impl Fn(&mut Random) -> Vec<u8>) -> Vec<u8> {
    const TRIES: usize = 24;
    let kind = |text: &[u8]| match text.first() {
        Some(b'-' | b'0'..=b'9') => 0,
        Some(first) if first.is_ascii_alphabetic() => 1,
        first => usize::from(first.copied().unwrap_or(b' ')),
    };
    let mut picked = pick(random);
    for _ in 0..TRIES {
        if kind(&picked) == kind(there) {
            break;
        }
        picked = pick(random);
    }
    picked
}

fn change_bytes(input: &mut Vec<u8>, random: &mut Random) {
    const TELLING: &[u8] = b"\"\\{}[]:,0-.e\n\t \xc3\xff\x00";
    let at = random.below(input.len() + 1);
    let end = at + random.below((input.len() - at).min(8) + 1);
    match random.below(5) {
        0 => drop(input.drain(at..end)),
        1 => input.insert(at, *random.pick(TELLING)),
        2 => input.truncate(at),
        3 => {
            let again = input[at..end].to_vec();
            input.splice(at..at, again);
        }
        _ => match input.get_mut(at) {
            Some(byte) => *byte ^= 1 << random.below(8),
            None => input.push(random.byte()),
        },
    }
}

/// A span with the comma that goes with it.
fn with_comma(input: &[u8], span: &Range<usize>) -> Range<usize> {
    let is_space = |byte: &&u8| byte.is_ascii_whitespace();
    let before = span.start - input[..span.start].iter().rev().take_while(is_space).count();
    let behind = span.end + input[span.end..].iter().take_while(is_space).count();
    if before > 0 && input[before - 1] == b',' {
        before - 1..span.end
    } else if input.get(behind) == Some(&b',') {
        span.start..behind + 1
    } else {
        span.clone()
    }
}

/// Where values, properties and lines stand, as well as can be said of a text that may be broken.
fn spans(input: &[u8]) -> Vec<Range<usize>> {
    let (mut spans, mut open, mut at, mut key) = (Vec::new(), Vec::new(), 0, None);
    while let Some(byte) = input.get(at) {
        let start = at;
        at += 1;
        let span = match byte {
            b'{' | b'[' => {
                open.push((start, key.take()));
                continue;
            }
            b'}' | b']' => {
                let Some((opened, its_key)) = open.pop() else { continue };
                key = its_key;
                opened..at
            }
            b':' => {
                key = spans.last().map(|span: &Range<usize>| span.start);
                continue;
            }
            b'"' => {
                while let Some(byte) = input.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
                at = (at + 1).min(input.len());
                start..at
            }
            byte if byte.is_ascii_alphanumeric() || *byte == b'-' => {
                at += input[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'.').count();
                start..at
            }
            _ => continue,
        };
        // The property as a whole, with its key.
        spans.extend(key.take().map(|key| key..span.end));
        spans.push(span);
    }
    spans
}
