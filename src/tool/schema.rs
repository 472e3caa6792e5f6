//! `mkb-route schema`: the JSON Schemas, as they stand in `www/schema`.

use super::arguments::Schema;
use super::failure::Failure;
use super::{Exit, World};

impl Schema {
    fn text(self) -> &'static str {
        match self {
            Self::Content => include_str!("../../www/schema/content.json"),
            Self::National => include_str!("../../www/schema/national.json"),
            Self::Answers => include_str!("../../www/schema/answers.json"),
            Self::Outcome => include_str!("../../www/schema/outcome.json"),
            Self::Scan => include_str!("../../www/schema/scan.json"),
            Self::ScanAnswers => include_str!("../../www/schema/scan-answers.json"),
            Self::ScanOutcome => include_str!("../../www/schema/scan-outcome.json"),
        }
    }
}

pub(super) fn run(schema: Schema, world: &mut World<'_>) -> Result<Exit, Failure> {
    world.output.write_all(schema.text().as_bytes())?;
    Ok(Exit::Clean)
}
