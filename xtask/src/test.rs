//! `cargo xtask test`: every check, cheapest first, up to the first failure.

mod cargo;
pub(crate) mod stages;

use std::time::Instant;

use crate::failure::Outcome;
use crate::setup;
use stages::{Stage, Workbench};

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Selection {
    All,
    WithoutBrowser,
    Only(Stage),
}

impl Selection {
    fn stages(&self) -> Vec<Stage> {
        match self {
            Self::All => Stage::ALL.to_vec(),
            Self::WithoutBrowser => Stage::ALL.into_iter().filter(|stage| !stage.needs_browser()).collect(),
            Self::Only(stage) => vec![*stage],
        }
    }
}

pub(crate) fn run(selection: &Selection) -> Outcome {
    let stages = selection.stages();
    let started = Instant::now();
    let mut bench = workbench(&stages)?;
    let mut passed = 0;
    for (index, stage) in stages.iter().enumerate() {
        println!("\n== {}/{} {}: {}", index + 1, stages.len(), stage.name(), stage.purpose());
        let stage_started = Instant::now();
        passed += stage.run(&mut bench).map_err(|failure| failure.in_stage(stage.name()))?;
        println!("== {} passed in {} s", stage.name(), stage_started.elapsed().as_secs());
    }
    if *selection == Selection::WithoutBrowser {
        println!("\nNOT RUN, as asked with --no-browser: the stages wasm and browser");
    }
    println!("\n{passed} passed, 0 failed, in {} s", started.elapsed().as_secs());
    Ok(())
}

/// Only the set-up that these stages need.
fn workbench(stages: &[Stage]) -> Outcome<Workbench> {
    setup::checkers()?;
    let tools = stages.iter().any(|stage| stage.needs_tools()).then(setup::tools).transpose()?;
    let browser = stages.iter().any(|stage| stage.needs_browser()).then(setup::browser).transpose()?;
    Ok(Workbench { tools, browser })
}
