//! A document, as blocks: on screen, on paper, and as a file for a word processor.

use crate::domain::text::Locale;
use crate::session::scan::action::PaperKind;

/// A document with the buttons around it.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperScreen {
    /// Which document.
    pub kind: PaperKind,
    /// The document. Its title is the heading of the screen.
    pub paper: Paper,
    /// The words of the link back.
    pub back: Option<String>,
    /// The words of the button that prints.
    pub print: String,
    /// The words of the button that gives it as a file.
    pub download: String,
    /// What kind of file that is.
    pub download_hint: String,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The language it is in.
    pub locale: Locale,
    /// What it is.
    pub title: String,
    /// For whom and of when: label and value.
    pub meta: Vec<(String, String)>,
    /// What is in it.
    pub blocks: Vec<Block>,
    /// What it is not, the versions: small, at the end.
    pub footer: Vec<String>,
    /// It must fit on one page: set closely.
    pub one_page: bool,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2 (3 when `small`).
    Heading {
        /// The words.
        text: String,
        /// It stands under another heading.
        small: bool,
    },
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<MarkedLine>),
    /// A table.
    Table {
        /// What it is about, for who hears it.
        caption: String,
        /// The heads of the columns.
        columns: Vec<String>,
        /// The rows: the first cell is the row's head.
        rows: Vec<Vec<String>>,
    },
    /// A line to write on.
    FillIn {
        /// What to write.
        label: String,
        /// How many lines.
        lines: u8,
    },
    /// A place to sign for each party, with name, day and signature.
    Signatures {
        /// The parties.
        parties: Vec<String>,
        /// "Naam", "Datum", "Handtekening".
        labels: Vec<String>,
    },
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedLine {
    /// Its state; nothing in an ordinary list.
    pub mark: Option<Mark>,
    /// The words.
    pub text: String,
    /// Smaller, below it.
    pub detail: Option<String>,
}

/// The state of a line, as a sign and a word: it must work in black and white.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The sign: `☑`, `☐`, `?`, `✗`.
    pub sign: &'static str,
    /// The word: "geregeld".
    pub word: String,
    /// It is settled.
    pub settled: bool,
}
