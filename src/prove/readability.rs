//! How hard a text is to read, by measures that anybody can repeat: the longest sentence, the mean sentence, and reading
//! ease by Flesch (English) and Flesch-Douma (Dutch). What each counts as B1 stands in `www/content/README.md`.

use crate::domain::text::Locale;

/// No sentence has more words.
const LONGEST: usize = 22;

/// Sentences have no more words on average.
const MEAN: usize = 18;

/// Of a text with fewer words, reading ease says nothing.
const FEWEST_FOR_EASE: usize = 20;

/// The least reading ease of Dutch and of English, in hundredths.
const LEAST_EASE: (i64, i64) = (5500, 5000);

/// A text, taken apart.
pub(super) struct Reading<'t> {
    locale: Locale,
    text: &'t str,
    sentences: Vec<Sentence<'t>>,
}

struct Sentence<'t> {
    text: &'t str,
    words: usize,
    syllables: usize,
}

/// Whether somebody who reads at B1 can read it.
pub(super) enum Verdict {
    /// Yes.
    Plain,
    /// A sentence is too long.
    Long {
        /// So many words.
        words: usize,
        /// So many are allowed.
        most: usize,
        /// The sentence.
        sentence: String,
    },
    /// Words are too long in sentences that are too long.
    Hard {
        /// How easy it is.
        ease: i64,
        /// How easy it must be.
        least: i64,
        /// The hardest sentence.
        sentence: String,
    },
}

impl<'t> Reading<'t> {
    pub(super) fn of(text: &'t str, locale: Locale) -> Self {
        let sentences = sentences(text).map(|sentence| Sentence {
            text: sentence,
            words: words(sentence).count(),
            syllables: words(sentence).map(|word| syllables(word, locale)).sum(),
        });
        Self { locale, text, sentences: sentences.filter(|sentence| sentence.words > 0).collect() }
    }

    /// Whether it says something, and is not a name.
    pub(super) fn is_sentence(&self) -> bool {
        let words: usize = self.sentences.iter().map(|sentence| sentence.words).sum();
        words >= 4 || words >= 2 && self.text.ends_with(['.', '?', '!'])
    }

    pub(super) fn verdict(&self) -> Verdict {
        let (words, count) = (self.sum(|sentence| sentence.words), self.sentences.len());
        let longest = self.sentences.iter().max_by_key(|sentence| sentence.words);
        if let Some(longest) = longest.filter(|longest| longest.words > LONGEST) {
            return Verdict::Long { words: longest.words, most: LONGEST, sentence: longest.text.to_owned() };
        }
        if let Some(longest) = longest.filter(|_| count > 1 && words > MEAN * count) {
            return Verdict::Long { words: words / count, most: MEAN, sentence: longest.text.to_owned() };
        }
        let least = if self.locale == Locale::Nl { LEAST_EASE.0 } else { LEAST_EASE.1 };
        let found = ease(self.locale, words, self.sum(|sentence| sentence.syllables), count);
        if words < FEWEST_FOR_EASE || found >= least {
            return Verdict::Plain;
        }
        let ease_of = |sentence: &&Sentence| ease(self.locale, sentence.words, sentence.syllables, 1);
        let hardest = self.sentences.iter().min_by_key(ease_of).map(|sentence| sentence.text);
        Verdict::Hard { ease: found / 100, least: least / 100, sentence: hardest.unwrap_or_default().to_owned() }
    }

    fn sum(&self, of: impl Fn(&Sentence) -> usize) -> usize {
        self.sentences.iter().map(of).sum()
    }
}

/// In hundredths. Dutch, after Douma: 206.84 - 0.93 × words per sentence - 77 × syllables per word. English, after
/// Flesch: 206.835 - 1.015 × words per sentence - 84.6 × syllables per word.
fn ease(locale: Locale, words: usize, syllables: usize, sentences: usize) -> i64 {
    let ratio = |factor: i64, of: usize, per: usize| {
        let (of, per) = (i64::try_from(of).unwrap_or(i64::MAX), i64::try_from(per.max(1)).unwrap_or(1));
        factor.saturating_mul(of) / per
    };
    match locale {
        Locale::Nl => 20_684 - ratio(93, words, sentences) - ratio(7_700, syllables, words),
        Locale::En => 20_683 - ratio(101, words, sentences) - ratio(8_460, syllables, words),
    }
}

/// Split behind a full stop, a question mark, an exclamation mark, a colon or a semicolon before white space.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .char_indices()
            .zip(rest.chars().skip(1))
            .find(|((_, mark), next)| matches!(mark, '.' | '?' | '!' | ':' | ';') && next.is_whitespace())
            .map_or(rest.len(), |((at, mark), _)| at + mark.len_utf8());
        let (sentence, after) = rest.split_at(end);
        rest = after.trim_start();
        Some(sentence)
    })
}

/// A placeholder is one short word.
fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '–'))
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Groups of vowels. Two points on a vowel begin a new one, `ij` is one, and an `e` at the end is silent in English.
fn syllables(word: &str, locale: Locale) -> usize {
    if word.contains('{') {
        return 1;
    }
    let word = word.to_lowercase().replace("ij", "y");
    let mut count = 0;
    let mut in_group = false;
    for letter in word.chars() {
        let begins = matches!(letter, 'ë' | 'ï' | 'ö' | 'ü' | 'ä');
        let vowel = begins
            || matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'è' | 'ê' | 'á' | 'à' | 'ó' | 'ú' | 'í');
        count += usize::from(vowel && (!in_group || begins));
        in_group = vowel;
    }
    let letters = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let silent = letters.ends_with('e') && !letters.ends_with("le") && !letters.ends_with("ee");
    if locale == Locale::En && silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}
