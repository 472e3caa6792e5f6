//! Answers beside other answers on screen: earlier ones, or those of other respondents. Nothing is averaged.

use super::files::FilePanel;
use super::gates::GateRow;
use super::result::OpenItems;
use crate::domain::scan::compare::{Change, Trend};
use crate::domain::scan::respondents::Finding;

/// What has changed since earlier answers.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonScreen {
    /// The heading of the screen.
    pub heading: String,
    /// The words of the link back.
    pub back: Option<String>,
    /// Which answers are compared: the days of both.
    pub intro: Vec<String>,
    /// Gates that stood better then.
    pub alert: Option<OpenItems>,
    /// Gates that stand better now.
    pub gained: Option<OpenItems>,
    /// The heads of the columns: topic, what has happened.
    pub topics_columns: Vec<String>,
    /// What has happened per topic.
    pub topics: Vec<ChangedTopic>,
    /// The heads of the columns: question, what has happened, then, now.
    pub items_columns: Vec<String>,
    /// What has happened per topic and item: those that changed.
    pub items: Vec<(String, Vec<ChangedItem>)>,
    /// "14 antwoorden zijn hetzelfde gebleven.".
    pub same: Option<String>,
    /// The words of the button that prints.
    pub print: String,
    /// The words of the button that forgets the earlier answers.
    pub remove: String,
    /// What a comparison can say.
    pub footer: String,
}

/// A topic then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedTopic {
    /// "C. Leerzaam werk".
    pub title: String,
    /// What has happened: for the icon.
    pub trend: Trend,
    /// What has happened: "beter".
    pub word: String,
}

/// An item then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedItem {
    /// The item's name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// "Basiseis", for a gate.
    pub gate: Option<String>,
    /// What has happened: for the arrow.
    pub change: Change,
    /// What has happened: "2 niveaus hoger", "vraag is veranderd".
    pub word: String,
    /// The sentence of then.
    pub before: String,
    /// The sentence of now.
    pub after: String,
}

/// Respondents side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct TogetherScreen {
    /// The heading of the screen.
    pub heading: String,
    /// The words of the link back.
    pub back: Option<String>,
    /// How it is read; that nothing is averaged and that answers can be traced to persons.
    pub intro: Vec<String>,
    /// The respondents, in the order of the columns.
    pub people: Vec<Person>,
    /// What the gates come to, those who can know taken together.
    pub verdict: Option<(String, String)>,
    /// The heading above the gates.
    pub gates_heading: String,
    /// The gates.
    pub gates: Vec<SharedGateRow>,
    /// "Hierover praten": where they differ by two levels, or on a gate.
    pub discuss_heading: String,
    /// What to discuss, or nothing.
    pub discuss: Vec<DiscussRow>,
    /// Said when there is nothing to discuss.
    pub nothing: Option<String>,
    /// The caption of the table.
    pub caption: String,
    /// The heads of the columns: question, then each respondent, then what it gives.
    pub columns: Vec<String>,
    /// Per topic: title and rows.
    pub topics: Vec<(String, Vec<TogetherRow>)>,
    /// Opening more files, and taking respondents out.
    pub files: FilePanel,
    /// The words of the button that prints.
    pub print: String,
    /// What the scan is not.
    pub footer: String,
}

/// A respondent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Its name in actions; empty for the own answers.
    pub id: String,
    /// "Begeleider".
    pub role: String,
    /// The day, and "dit bent u" for the own answers.
    pub about: String,
}

/// A gate as the respondents together see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedGateRow {
    /// The gate.
    pub gate: GateRow,
    /// "Jullie antwoorden verschillen", when those who can know do not say the same.
    pub differs: Option<String>,
}

/// Something to discuss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiscussRow {
    /// The item's name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who says what: "Leiding: …".
    pub said: Vec<String>,
    /// The same, short: "Leiding: niveau 4".
    pub levels: Vec<String>,
}

/// An item with a mark per respondent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TogetherRow {
    /// The item's name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Per respondent: the level for a mark, and its words ("niveau 3", "weet ik niet", "niet gevraagd").
    pub cells: Vec<(Option<u8>, String)>,
    /// What it gives to talk about: for the icon.
    pub finding: Finding,
    /// What it gives to talk about: "bespreken"; empty when there is nothing.
    pub word: String,
}
