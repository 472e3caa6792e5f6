//! Differences for a person who admits candidates: what changes, for which routes, for whom.

use super::facts;
use super::json::by_name;
use crate::domain::pack::Pack;
use crate::domain::text::Locale;
use crate::domain::verdict::Verdict;
use crate::i18n;
use crate::prove::diff::{Aspect, Change, Diff, Kind, Said};
use crate::session::screen::LabelState;
use crate::session::{label_word, verdict_title};
use crate::tool::check::Person;
use crate::tool::words;

/// So many statements that become others are shown; all of them are in the JSON.
const STATED: usize = 8;

/// Two versions, and the language to speak of them.
pub(super) struct Report<'p> {
    pub(super) packs: [&'p Pack; 2],
    pub(super) locale: Locale,
}

impl Report<'_> {
    pub(super) fn of(&self, diff: &Diff) -> String {
        let [old, new] = self.packs;
        let say = |said: &words::Said| said.get(self.locale);
        let mut lines = Vec::new();
        if diff.only_days_of_new {
            lines.push(format!("{}\n", say(&words::DIFF_OTHER_DAYS)));
        }
        if diff.is_empty() {
            lines.push(say(&words::DIFF_NOTHING).to_owned());
        }
        for (said, routes, pack) in [(&words::DIFF_ADDED, &diff.added, new), (&words::DIFF_REMOVED, &diff.removed, old)]
        {
            if !routes.is_empty() {
                lines.push(say(said).to_owned());
                lines.extend(routes.iter().map(|route| format!("  {}", self.route(pack, route))));
                lines.push(String::new());
            }
        }
        let is_stated = |change: &&Change| matches!(change.aspect, Aspect::Axis(_));
        for change in diff.changes.iter().filter(|change| !is_stated(change)) {
            self.outcome(change, &mut lines);
            lines.push(String::new());
        }
        let mut stated = diff.changes.iter().filter(is_stated).peekable();
        if stated.peek().is_some() {
            lines.push(say(&words::DIFF_STATED).to_owned());
        }
        for change in stated.by_ref().take(STATED) {
            self.stated(change, &mut lines);
        }
        let more = stated.count();
        if more > 0 {
            lines.push(format!("  {}", words::DIFF_MORE.fill(self.locale, &[("count", &more.to_string())])));
        }
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    /// A verdict or a label that becomes another, with an example of each kind of candidate.
    fn outcome(&self, change: &Change, lines: &mut Vec<String>) {
        let [_, new] = self.packs;
        let say = |said: &words::Said| said.get(self.locale);
        let about = if change.aspect == Aspect::Label { &words::DIFF_LABEL } else { &words::DIFF_VERDICT };
        let [before, after] = [&change.before, &change.after].map(|said| self.code(change.aspect, said));
        lines.push(format!("{}: {before} → {after}", say(about)));
        lines.push(format!("  {}", words::DIFF_SHARE.fill(self.locale, &[("share", &self.share(change.share))])));
        lines.push(format!("  {}", say(&words::DIFF_ROUTES)));
        for affected in &change.routes {
            lines.push(format!("    {}: {}", self.route(new, &affected.route), self.share(affected.share)));
        }
        for kind in &change.kinds {
            lines.push(format!("  {} {}", say(&words::DIFF_WHO), self.who(kind)));
            if kind.routes.len() < change.routes.len() {
                lines.push(format!("    {} {}", say(&words::DIFF_ROUTES), kind.routes.join(", ")));
            }
            if change.kinds.len() > 1 {
                lines.push(format!("    {}", self.share(kind.share)));
            }
            lines.push(format!("    {}", say(&words::DIFF_EXAMPLE)));
            let person = Person::of(self.packs, &by_name(&kind.candidate, self.packs));
            lines.extend(person.lines(self.locale).map(|line| format!("      {line}")));
        }
    }

    /// A statement that becomes another.
    fn stated(&self, change: &Change, lines: &mut Vec<String>) {
        let say = |said: &words::Said| said.get(self.locale);
        for (said, what) in [(&words::DIFF_BEFORE, &change.before), (&words::DIFF_AFTER, &change.after)] {
            lines.push(format!("  {} {}", say(said), self.code(change.aspect, what)));
        }
        for kind in &change.kinds {
            lines.push(format!("    {} {}", say(&words::DIFF_WHO), self.who(kind)));
        }
        let routes: Vec<String> = change.routes.iter().map(|affected| affected.route.clone()).collect();
        lines.push(format!("    {} {} ({})", say(&words::DIFF_ROUTES), routes.join(", "), self.share(change.share)));
        lines.push(String::new());
    }

    /// The facts because of which it changes, and from or until which day; all there are where no rule changes by
    /// itself.
    fn who(&self, kind: &Kind) -> String {
        let day = kind.besides.iter().filter(|fact| fact.question.is_none() || kind.because.is_empty());
        let facts: Vec<String> = kind.because.iter().chain(day).map(|fact| facts::words(fact, self.locale)).collect();
        if facts.is_empty() { words::DIFF_EVERYBODY.get(self.locale).to_owned() } else { facts.join("; ") }
    }

    /// "Ad Engineering [ad-engineering-duaal]".
    fn route(&self, pack: &Pack, id: &str) -> String {
        let programme = pack.route(id).map(|route| pack.programmes.at(pack.routes.at(route).programme));
        let name = programme.map_or("", |programme| programme.name.get(self.locale));
        format!("{name} [{id}]")
    }

    fn code(&self, aspect: Aspect, said: &Said) -> String {
        let word = |word| i18n::word(self.locale, word).to_owned();
        if said.code == Verdict::Open.code() {
            return word(verdict_title(Verdict::Open));
        }
        match (aspect, &said.text) {
            (_, Some(text)) => format!("{} [{}]", text.0.get(self.locale), said.code),
            (Aspect::Axis(_), None) if !said.code.is_empty() => format!("[{}]", said.code),
            (Aspect::Axis(_), None) => words::DIFF_SAYS_NOTHING.get(self.locale).to_owned(),
            (Aspect::Label, None) => {
                let label = LabelState::ALL.into_iter().find(|label| label.code() == said.code);
                word(label_word(label.unwrap_or(LabelState::Unknown)))
            }
            (Aspect::Verdict, None) => {
                let verdict = Verdict::ALL.into_iter().find(|verdict| verdict.code() == said.code);
                format!("{} [{}]", word(verdict_title(verdict.unwrap_or(Verdict::Open))), said.code)
            }
        }
    }

    /// "1 op de 340", or per cent where that is more than one.
    fn share(&self, share: f64) -> String {
        if share >= 1.0 {
            return words::DIFF_ALL.get(self.locale).to_owned();
        }
        if share >= 0.01 {
            let said = format!("{:.1} %", share * 100.0);
            return if self.locale == Locale::Nl { said.replace('.', ",") } else { said };
        }
        let digits = format!("{:.0}", 1.0 / share);
        let mut count = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                count.push(if self.locale == Locale::Nl { '.' } else { ',' });
            }
            count.push(digit);
        }
        words::DIFF_ONE_IN.fill(self.locale, &[("count", &count)])
    }
}
