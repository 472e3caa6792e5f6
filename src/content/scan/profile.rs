//! The questions of the profile.

use super::reader::{ROLES, Reader, number};
use super::when::{MOST, pair};
use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::names::Names;
use crate::content::values;
use crate::domain::scan::profile::{Choice, Kind, KnownBy, Question};

const KNOWN_BY: [(&str, KnownBy); 3] =
    [("degree", KnownBy::Degree), ("form", KnownBy::Form), ("pattern", KnownBy::Pattern)];

const KEYS: [&str; 9] = ["id", "text", "hint", "quick", "when", "known_by", "says_role", "options", "number"];

impl Reader {
    /// In the order of asking: a question can depend on those before it only.
    pub(super) fn questions(&mut self, cursor: Cursor) {
        for item in cursor.items() {
            let Some(fields) = item.fields(&KEYS) else { continue };
            let Some(id) = fields.need("id").and_then(Cursor::name) else { continue };
            if self.question_names.get(id).is_some() || self.setting_names.get(id).is_some() {
                item.report(Code::Duplicate, &[id]);
                continue;
            }
            let question = self.question(id, &fields);
            if question.says_role && self.profile.iter().any(|(_, earlier)| earlier.says_role) {
                item.report(Code::Duplicate, &["says_role"]);
            }
            let place = self.profile.push(question);
            self.question_names.add(id, place);
        }
    }

    fn question(&self, id: &str, fields: &Fields) -> Question {
        let says_role = fields.flag("says_role");
        Question {
            id: id.to_owned(),
            text: self.need_text(fields, "text"),
            hint: self.get_text(fields, "hint"),
            quick: fields.flag("quick"),
            when: self.get_when(fields, "when"),
            kind: self.kind(fields, says_role),
            known_by: fields.get("known_by").and_then(|cursor| values::one_of(cursor, "kind of knowledge", &KNOWN_BY)),
            says_role,
        }
    }

    fn kind(&self, fields: &Fields, says_role: bool) -> Kind {
        let Some(range) = fields.get("number") else {
            let options = fields.need("options").map(|cursor| self.choices(cursor, says_role));
            return Kind::Choice(options.unwrap_or_default());
        };
        if let Some(options) = fields.get("options") {
            options.report(Code::UnknownKey, &["options", ""]);
        }
        let (least, most) = pair(range, 0, MOST).unwrap_or((0, MOST));
        if least >= most {
            range.report(Code::OutOfRange, &[&least.to_string(), "0", &most.saturating_sub(1).to_string()]);
        }
        Kind::Number(least, most)
    }

    fn choices(&self, cursor: Cursor, says_role: bool) -> Vec<Choice> {
        let mut known: Names<()> = Names::new("option");
        let mut choices = Vec::new();
        for item in cursor.some_items() {
            let Some(fields) = item.fields(&["id", "text", "hint", "at_least", "role"]) else { continue };
            let Some(id) = fields.need("id").and_then(option_name) else { continue };
            if !known.add(id, ()) {
                item.report(Code::Duplicate, &[id]);
                continue;
            }
            let role = if says_role { fields.need("role") } else { fields.get("role") };
            if let Some(role) = role.filter(|_| !says_role) {
                role.report(Code::UnknownKey, &["role", ""]);
            }
            choices.push(Choice {
                id: id.to_owned(),
                text: self.need_text(&fields, "text"),
                hint: self.get_text(&fields, "hint"),
                at_least: fields.get("at_least").and_then(|cursor| number(cursor, 0, MOST)),
                role: role.and_then(|cursor| values::one_of(cursor, "role", &ROLES)),
            });
        }
        choices
    }
}

/// *I don't know* is an option like the others in a profile: it never scores.
fn option_name(cursor: Cursor<'_>) -> Option<&str> {
    const UNKNOWN: &str = "unknown";
    let name = cursor.string()?;
    if name == UNKNOWN { Some(name) } else { cursor.name() }
}
