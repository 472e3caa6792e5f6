//! What a candidate can hand to a company: a link to the workplace scan, and a file for the talk of three.

use crate::domain::programme::Route;
use crate::domain::verdict::Verdict;
use crate::i18n::Word;
use crate::session::Session;
use crate::session::screen::{ScanLink, Triangle};

use super::RouteWords;

/// What the scan reads in the fragment of its page.
const KEY: &str = "mkb-route-scan";

impl Session {
    /// Only of a route that asks something of a company, and that the candidate can still take.
    pub(super) fn triangle(&self, words: &RouteWords<'_>, verdict: Verdict) -> Option<Triangle> {
        let asks = words.route.asks_work() || words.route.agreement.is_some() || words.route.scan.is_some();
        if !asks || verdict == Verdict::NotNow {
            return None;
        }
        let word = |word| words.context().word(word);
        Some(Triangle {
            summary: word(Word::TriangleSummary),
            link: self.scan_url(words).map(|url| ScanLink {
                text: word(Word::TriangleLink),
                label: word(Word::TriangleLinkLabel),
                url,
                copy: word(Word::TriangleCopy),
            }),
            file: word(Word::TriangleFile),
            save: word(Word::TriangleSave),
        })
    }

    /// The page with the scan, with the route in its fragment. Nothing in it is about the candidate.
    pub(in crate::session) fn scan_url(&self, words: &RouteWords<'_>) -> Option<String> {
        let own = self.pack.hogeschool.scan_page.as_deref();
        let page = own.or(self.scan_page.as_deref())?;
        let page = page.split('#').next().unwrap_or(page);
        let pattern = &self.pack.patterns.at(words.route.pattern).id;
        // Names hold nothing but small letters, digits, - and _, so only the marks between them are to be written anew.
        Some([page, "#", KEY, "=programme%3D", &words.programme.id, "%26pattern%3D", pattern].concat())
    }

    /// The words of a route, by its name.
    pub(in crate::session) fn words_of(&self, route: &str) -> Option<RouteWords<'_>> {
        let id = self.pack.routes.find(|candidate: &Route| candidate.id == route)?;
        Some(RouteWords::new(self.context(), id))
    }
}
