//! From JSON.

use super::{ANSWERS, FIRST_VERSION, FULL, NOT_APPLICABLE, QUICK, RESULT, UNKNOWN};
use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::scan::item::{Item, Level};
use crate::domain::scan::model::{Role, Scan};
use crate::domain::scan::pack::ScanPack;
use crate::domain::scan::profile::{Answer, Kind, Question};
use crate::domain::scan::response::{Length, Planned, Rating, Response};
use crate::json::{self, Node, Properties, Value};

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// What fits.
    pub response: Response,
    /// What does not.
    pub misfits: Vec<Misfit>,
    /// The hogeschool that it was filled in for, by name; empty when it does not say.
    pub content: String,
    /// The version of the scan that it was filled in with; empty when it does not say.
    pub version: String,
}

/// Why a document is of no use at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no JSON object: another kind of file, or a damaged one.
    NoJson,
    /// It is of a format that is not known here: something else, or newer than this.
    Format,
    /// It is about another scan.
    OtherScan,
}

/// Something in a document that does not fit the scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The name as it stands there: of a question, an item, a key, a programme.
    pub name: String,
    /// What is wrong with it.
    pub kind: MisfitKind,
}

/// Why something does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MisfitKind {
    /// The document has no such key.
    Key,
    /// There is no such programme.
    Programme,
    /// The profile has no such question.
    Question,
    /// There is no such item.
    Item,
    /// The question, the item or the key can't be this.
    Value,
}

impl MisfitKind {
    /// The name in messages for developers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Programme => "programme",
            Self::Question => "question",
            Self::Item => "item",
            Self::Value => "value",
        }
    }
}

impl Misfit {
    /// What to call it.
    #[must_use]
    pub fn name(&self) -> String {
        self.name.clone()
    }
}

/// Reads answers, with or without what they came to. Without a format it is taken for answers.
///
/// # Errors
/// When nothing of it can be used.
pub fn read(pack: &ScanPack, text: &str) -> Result<Read, Refusal> {
    let tree = json::read(json::without_mark(text)).ok().flatten().ok_or(Refusal::NoJson)?;
    read_value(pack, tree.root())
}

fn read_value(pack: &ScanPack, node: Node<'_>) -> Result<Read, Refusal> {
    let Value::Object(root) = node.value() else { return Err(Refusal::NoJson) };
    let value = |key: &str| root.clone().find(|property| property.key == key).map(|property| property.value);
    let answers = match value("format").map(Node::value) {
        None | Some(Value::Text(ANSWERS)) => node,
        Some(Value::Text(RESULT)) => value("answers").ok_or(Refusal::NoJson)?,
        Some(_) => return Err(Refusal::Format),
    };
    let Value::Object(answers) = answers.value() else { return Err(Refusal::NoJson) };
    let mut scan = answers.clone().filter(|property| property.key == "scan").map(|property| property.value.value());
    if scan.any(|scan| !matches!(scan, Value::Text(name) if name == pack.model.id)) {
        return Err(Refusal::OtherScan);
    }
    let mut reader = Reader { pack, read: Read::default(), role: None, versions: Vec::new() };
    reader.document(answers);
    Ok(reader.finish())
}

struct Reader<'a, 't> {
    pack: &'a ScanPack,
    read: Read,
    role: Option<Role>,
    /// The words that items had.
    versions: Vec<(&'t str, &'t str)>,
}

impl<'t> Reader<'_, 't> {
    fn document(&mut self, answers: Properties<'t>) {
        for property in answers {
            let (key, value) = (property.key, property.value.value());
            let fits = match (key, value) {
                ("$schema" | "format" | "scan", _) | ("programme" | "role" | "date", Value::Null) => true,
                ("version", Value::Text(version)) => {
                    version.clone_into(&mut self.read.version);
                    true
                }
                ("content", Value::Text(content)) => {
                    content.clone_into(&mut self.read.content);
                    true
                }
                ("programme", Value::Text(id)) => {
                    self.programme(id);
                    true
                }
                ("role", Value::Text(role)) => {
                    self.role = Role::ALL.into_iter().find(|known| known.code() == role);
                    self.role.is_some()
                }
                ("date", Value::Text(date)) => {
                    self.read.response.date = Date::parse(date);
                    self.read.response.date.is_some()
                }
                ("length", Value::Text(length)) => {
                    self.read.response.length = if length == QUICK { Length::Quick } else { Length::Full };
                    length == QUICK || length == FULL
                }
                ("profile", Value::Object(entries)) => {
                    self.each(entries, Self::question);
                    true
                }
                ("items", Value::Object(entries)) => {
                    self.each(entries, Self::item);
                    true
                }
                ("texts", Value::Object(entries)) => {
                    self.each(entries, Self::version);
                    true
                }
                ("notes", Value::Object(entries)) => {
                    self.each(entries, Self::note);
                    true
                }
                ("plan", Value::Object(entries)) => {
                    self.each(entries, Self::plan);
                    true
                }
                _ => false,
            };
            if !fits {
                let kind = if KEYS.contains(&key) { MisfitKind::Value } else { MisfitKind::Key };
                self.refuse(key, kind);
            }
        }
    }

    fn each(&mut self, entries: Properties<'t>, read: fn(&mut Self, &'t str, Value<'t>) -> Result<(), MisfitKind>) {
        for entry in entries {
            if let Err(kind) = read(self, entry.key, entry.value.value()) {
                self.refuse(entry.key, kind);
            }
        }
    }

    fn refuse(&mut self, name: &str, kind: MisfitKind) {
        self.read.misfits.push(Misfit { name: name.to_owned(), kind });
    }

    fn scan(&self) -> &Scan {
        &self.pack.model
    }

    fn programme(&mut self, id: &str) {
        if self.pack.programme(id).is_some() {
            self.read.response.programme = Some(id.to_owned());
        } else {
            self.refuse(id, MisfitKind::Programme);
        }
    }

    fn question(&mut self, name: &'t str, value: Value<'t>) -> Result<(), MisfitKind> {
        let id = self.scan().profile.find(|question| question.id == name).ok_or(MisfitKind::Question)?;
        let answer = profile_answer(self.scan().profile.at(id), &value).ok_or(MisfitKind::Value)?;
        self.read.response.set_profile(id, Some(answer));
        Ok(())
    }

    fn known(&self, name: &str) -> Result<Id<Item>, MisfitKind> {
        self.scan().items.find(|item| item.id == name).ok_or(MisfitKind::Item)
    }

    fn item(&mut self, name: &'t str, value: Value<'t>) -> Result<(), MisfitKind> {
        let id = self.known(name)?;
        let rating = rating(self.scan().items.at(id), &value).ok_or(MisfitKind::Value)?;
        self.read.response.rate(id, Some(rating));
        Ok(())
    }

    fn version(&mut self, name: &'t str, value: Value<'t>) -> Result<(), MisfitKind> {
        self.known(name)?;
        let Value::Text(version) = value else { return Err(MisfitKind::Value) };
        self.versions.push((name, version));
        Ok(())
    }

    fn note(&mut self, name: &'t str, value: Value<'t>) -> Result<(), MisfitKind> {
        let id = self.known(name)?;
        let Value::Text(note) = value else { return Err(MisfitKind::Value) };
        self.read.response.set_note(id, note.to_owned());
        Ok(())
    }

    fn plan(&mut self, name: &'t str, value: Value<'t>) -> Result<(), MisfitKind> {
        let mut planned = Planned { item: self.known(name)?, owner: String::new(), due: None };
        let Value::Object(entries) = value else { return Err(MisfitKind::Value) };
        for entry in entries {
            match (entry.key, entry.value.value()) {
                ("owner", Value::Text(owner)) => owner.clone_into(&mut planned.owner),
                ("due", Value::Text(due)) => planned.due = Some(Date::parse(due).ok_or(MisfitKind::Value)?),
                _ => return Err(MisfitKind::Value),
            }
        }
        if !planned.owner.is_empty() || planned.due.is_some() {
            self.read.response.plan.push(planned);
        }
        Ok(())
    }

    /// What can be said only when everything has been read, in whatever order it stood.
    fn finish(mut self) -> Read {
        let role = self.role.and_then(|role| self.role_answer(role));
        if let Some((id, answer)) = role {
            self.read.response.set_profile(id, Some(answer));
        }
        let scan = self.pack.scan_of(&self.read.response);
        let reworded = scan.items.iter().filter(|(id, item)| {
            let version =
                self.versions.iter().find(|(name, _)| *name == item.id).map_or(FIRST_VERSION, |found| found.1);
            self.read.response.given(*id).is_some() && version != item.text_version
        });
        self.read.response.reworded = reworded.map(|(id, _)| id).collect();
        self.read
    }

    /// The answer to the question who fills in, where the profile does not have it.
    fn role_answer(&self, role: Role) -> Option<(Id<Question>, Answer)> {
        let id = self.scan().profile.find(|question| question.says_role)?;
        if self.read.response.profile(id).is_some() {
            return None;
        }
        let choices = self.scan().profile.at(id).choices();
        let place = choices.iter().position(|choice| choice.role == Some(role))?;
        Some((id, Answer::Chosen(u16::try_from(place).ok()?)))
    }
}

/// The keys of answers.
const KEYS: [&str; 13] = [
    "format",
    "scan",
    "version",
    "content",
    "programme",
    "role",
    "date",
    "length",
    "profile",
    "items",
    "texts",
    "notes",
    "plan",
];

fn profile_answer(question: &Question, value: &Value<'_>) -> Option<Answer> {
    match (&question.kind, value) {
        (Kind::Choice(choices), Value::Text(name)) => {
            let place = choices.iter().position(|choice| choice.id == *name)?;
            Some(Answer::Chosen(u16::try_from(place).ok()?))
        }
        (Kind::Number(least, most), Value::Number(number)) => {
            let number = number.parse().ok()?;
            (*least..=*most).contains(&number).then_some(Answer::Number(number))
        }
        _ => None,
    }
}

fn rating(item: &Item, value: &Value<'_>) -> Option<Rating> {
    match value {
        Value::Text(UNKNOWN) => Some(Rating::Unknown),
        Value::Text(NOT_APPLICABLE) => item.not_applicable.is_some().then_some(Rating::NotApplicable),
        Value::Number(number) => Level::from_number(number.parse().ok()?).map(Rating::Level),
        _ => None,
    }
}
