//! The answers as a short code, for telephone and mail: `MKB1-…`. It holds the programme, the profile and the ratings; no
//! notes and no names.
//!
//! All of it is one number, each answer a digit of its own base, written in the 32 letters and digits that are not taken
//! for one another. Gates stand first and the other items after them, so that the code of a quick check is short. Four
//! letters at the end check the rest: one that is wrong, or two that have changed places, never pass.

use crate::domain::arena::Id;
use crate::domain::date::{Date, Month};
use crate::domain::scan::item::{Item, Level};
use crate::domain::scan::model::Scan;
use crate::domain::scan::pack::ScanPack;
use crate::domain::scan::profile::{Answer, Kind, Question};
use crate::domain::scan::response::{Length, Rating, Response};

/// Why a code can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It does not look like a code at all.
    NotACode,
    /// It is of a newer kind.
    Newer,
    /// Something in it is missing, or wrong.
    Typo,
    /// It was made with another scan, or other questions.
    OtherScan,
}

const PREFIX: &str = "MKB";
/// The number goes up when an older widget could misread it.
const VERSION: char = '1';
/// Digits and letters without those that look like others.
const LETTERS: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// More than any scan takes; what is longer is no code.
const MOST_LETTERS: usize = 1_000;

const FINGERPRINTS: u32 = 1 << 16;
const PROGRAMMES: u32 = 1 << 24;
const DAYS: u32 = 1 << 16;
/// The first year that a code can be of.
const FIRST_YEAR: i32 = 2020;
/// No answer, four levels, *don't know*, *does not apply*.
const RATINGS: u32 = 7;

/// The code of a response.
#[must_use]
pub fn write(pack: &ScanPack, response: &Response) -> String {
    let scan = &pack.model;
    let mut parts: Vec<(u32, u32)> = vec![
        (FINGERPRINTS, fingerprint(scan)),
        (PROGRAMMES, response.programme.as_deref().map_or(0, programme_number)),
        (DAYS, response.date.map_or(0, day_number)),
        (2, u32::from(response.length == Length::Full)),
    ];
    parts.extend(
        scan.profile.iter().map(|(id, question)| (base(question), answer_number(question, response.profile(id)))),
    );
    parts.extend(items(scan).map(|id| (RATINGS, rating_number(response.given(id)))));

    let mut number = Number::default();
    for (base, digit) in parts.into_iter().rev() {
        number.push(base, digit);
    }
    let mut digits = number.digits;
    digits.reverse();
    digits.extend(check(&digits));
    let mut code = format!("{PREFIX}{VERSION}");
    for (place, digit) in digits.into_iter().enumerate() {
        if place % 4 == 0 {
            code.push('-');
        }
        code.push(LETTERS.get(usize::from(digit)).copied().map_or('0', char::from));
    }
    code
}

/// Reads what [`write`] wrote, also typed over in small letters and with other spaces.
///
/// # Errors
/// When it is no code, or not one of this scan.
pub fn read(pack: &ScanPack, code: &str) -> Result<Response, Unreadable> {
    let letters: String = code
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .take(MOST_LETTERS)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    let rest = letters.strip_prefix(PREFIX).ok_or(Unreadable::NotACode)?;
    let mut rest = rest.chars();
    match rest.next() {
        Some(VERSION) => {}
        Some('2'..='9') => return Err(Unreadable::Newer),
        _ => return Err(Unreadable::NotACode),
    }
    let digits: Vec<u8> = rest.map(digit).collect::<Option<_>>().ok_or(Unreadable::Typo)?;
    let (digits, checked) = digits.split_at(digits.len().saturating_sub(4));
    if check(digits) != checked {
        return Err(Unreadable::Typo);
    }
    response(pack, Number { digits: digits.iter().rev().copied().collect() })
}

fn response(pack: &ScanPack, mut number: Number) -> Result<Response, Unreadable> {
    let scan = &pack.model;
    if number.pop(FINGERPRINTS) != fingerprint(scan) {
        return Err(Unreadable::OtherScan);
    }
    let programme = number.pop(PROGRAMMES);
    let mut response = Response::default();
    // One that is not offered any more is left out: the profile says what was known of it.
    let mut programmes = pack.programmes.iter().map(|(_, known)| &known.id);
    response.programme = programmes.find(|id| programme_number(id) == programme).cloned();
    response.date = day(number.pop(DAYS));
    response.length = if number.pop(2) == 1 { Length::Full } else { Length::Quick };
    for (id, question) in scan.profile.iter() {
        response.set_profile(id, answer(question, number.pop(base(question))));
    }
    for id in items(scan) {
        response.rate(id, rating(number.pop(RATINGS)));
    }
    if number.digits.iter().any(|digit| *digit != 0) { Err(Unreadable::OtherScan) } else { Ok(response) }
}

/// A whole number of any size, in digits of five bits, the least first.
#[derive(Default)]
struct Number {
    digits: Vec<u8>,
}

impl Number {
    /// Adds a digit of a base at the end.
    fn push(&mut self, base: u32, digit: u32) {
        let mut carry = digit;
        for digit in &mut self.digits {
            carry += u32::from(*digit) * base;
            *digit = low_bits(carry);
            carry >>= 5;
        }
        while carry > 0 {
            self.digits.push(low_bits(carry));
            carry >>= 5;
        }
    }

    /// Takes the digit of a base off the end.
    fn pop(&mut self, base: u32) -> u32 {
        let mut rest = 0;
        for digit in self.digits.iter_mut().rev() {
            rest = rest << 5 | u32::from(*digit);
            *digit = low_bits(rest / base);
            rest %= base;
        }
        rest
    }
}

fn low_bits(number: u32) -> u8 {
    (number & 31) as u8
}

/// Four digits that follow from all others. In a field of prime size no single wrong digit, and no two that changed
/// places, leave them as they are.
fn check(digits: &[u8]) -> [u8; 4] {
    const PRIME: u32 = 1_048_573;
    let sum = digits.iter().fold(1, |sum: u32, digit| (sum * 37 + u32::from(*digit) + 1) % PRIME);
    [15, 10, 5, 0].map(|shift| low_bits(sum >> shift))
}

/// A letter as a digit; those that are not used stand for what they look like.
fn digit(letter: char) -> Option<u8> {
    let letter = match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().position(|known| char::from(*known) == letter).and_then(|place| u8::try_from(place).ok())
}

/// Gates first.
fn items(scan: &Scan) -> impl Iterator<Item = Id<Item>> + '_ {
    let with = |gate: bool| scan.items.iter().filter(move |(_, item)| item.gate == gate).map(|(id, _)| id);
    with(true).chain(with(false))
}

/// Differs where answers would be read as something else: by names, options and versions of words, not by weights.
fn fingerprint(scan: &Scan) -> u32 {
    let mut hash = Hash::default();
    hash.add(&scan.id);
    for (_, question) in scan.profile.iter() {
        hash.add(&question.id);
        question.choices().iter().for_each(|choice| hash.add(&choice.id));
    }
    for (_, item) in scan.items.iter() {
        hash.add(&item.id);
        hash.add(&item.text_version);
    }
    hash.0 % FINGERPRINTS
}

/// Never 0, which is no programme.
fn programme_number(id: &str) -> u32 {
    let mut hash = Hash::default();
    hash.add(id);
    (hash.0 % PROGRAMMES).max(1)
}

/// FNV-1a.
struct Hash(u32);

impl Default for Hash {
    fn default() -> Self {
        Self(0x811c_9dc5)
    }
}

impl Hash {
    fn add(&mut self, text: &str) {
        // With an end, so that "ab", "c" is not "a", "bc".
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        // The low bits alone are what is used: mix the high ones in.
        self.0 ^= self.0 >> 15;
    }
}

/// Days from 2020 on, with 31 in every month; 0 for none, and for a day before.
fn day_number(date: Date) -> u32 {
    let months = (date.month.year - FIRST_YEAR) * 12 + i32::from(date.month.month) - 1;
    let days = u32::try_from(months * 31 + i32::from(date.day)).unwrap_or(0);
    if days < DAYS { days } else { 0 }
}

fn day(number: u32) -> Option<Date> {
    let days = i32::try_from(number.checked_sub(1)?).ok()?;
    let (months, day) = (days / 31, u8::try_from(days % 31 + 1).ok()?);
    let month = Month::new(FIRST_YEAR + months / 12, u8::try_from(months % 12 + 1).ok()?)?;
    // Only for a day that exists.
    Date::parse(&Date { month, day }.to_string())
}

/// How many answers there are, none included.
fn base(question: &Question) -> u32 {
    match &question.kind {
        Kind::Choice(choices) => u32::try_from(choices.len()).unwrap_or(u32::from(u16::MAX)) + 1,
        Kind::Number(least, most) => u32::from(most.saturating_sub(*least)) + 2,
    }
}

fn answer_number(question: &Question, answer: Option<Answer>) -> u32 {
    let number = match (answer, &question.kind) {
        (Some(Answer::Chosen(place)), Kind::Choice(_)) => u32::from(place) + 1,
        (Some(Answer::Number(number)), Kind::Number(least, _)) => u32::from(number.saturating_sub(*least)) + 1,
        _ => 0,
    };
    if number < base(question) { number } else { 0 }
}

fn answer(question: &Question, number: u32) -> Option<Answer> {
    let number = u16::try_from(number.checked_sub(1)?).ok()?;
    Some(match &question.kind {
        Kind::Choice(_) => Answer::Chosen(number),
        Kind::Number(least, _) => Answer::Number(least.saturating_add(number)),
    })
}

fn rating_number(rating: Option<Rating>) -> u32 {
    match rating {
        None => 0,
        Some(Rating::Level(level)) => u32::from(level.number()),
        Some(Rating::Unknown) => 5,
        Some(Rating::NotApplicable) => 6,
    }
}

fn rating(number: u32) -> Option<Rating> {
    match number {
        5 => Some(Rating::Unknown),
        6 => Some(Rating::NotApplicable),
        level => u8::try_from(level).ok().and_then(Level::from_number).map(Rating::Level),
    }
}
