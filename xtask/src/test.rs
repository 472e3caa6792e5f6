//! `cargo xtask test`: every check, cheapest first, up to the first failure.

mod browser;
mod cargo;
pub(crate) mod stages;

use std::time::Instant;

use crate::engine::Engine;
use crate::failure::Outcome;
use crate::setup;
use stages::{Stage, Workbench};

/// What to run, and in which browsers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) selection: Selection,
    pub(crate) engines: Vec<Engine>,
    /// Only walks with this in their name.
    pub(crate) walk: Option<String>,
}

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

pub(crate) fn run(plan: &Plan) -> Outcome {
    let stages = plan.selection.stages();
    let started = Instant::now();
    let mut bench = workbench(&stages, plan)?;
    let mut passed = 0;
    for (index, stage) in stages.iter().enumerate() {
        println!("\n== {}/{} {}: {}", index + 1, stages.len(), stage.name(), stage.purpose());
        let stage_started = Instant::now();
        passed += stage.run(&mut bench).map_err(|failure| failure.in_stage(stage.name()))?;
        println!("== {} passed in {} s", stage.name(), stage_started.elapsed().as_secs());
    }
    for what in left_out(plan, &stages) {
        println!("\nNOT RUN, as asked: {what}");
    }
    println!("\n{passed} passed, 0 failed, in {} s", started.elapsed().as_secs());
    Ok(())
}

/// What the words on the command line take away from the whole.
fn left_out(plan: &Plan, stages: &[Stage]) -> Vec<String> {
    if plan.selection == Selection::WithoutBrowser {
        return vec!["the stages wasm and browser".to_owned()];
    }
    if !stages.iter().any(|stage| stage.needs_browser()) {
        return Vec::new();
    }
    let others = Engine::ALL.into_iter().filter(|engine| !plan.engines.contains(engine));
    let others = others.map(|engine| format!("every test in {}", engine.name()));
    others.chain(plan.walk.iter().map(|name| format!("walks without `{name}` in their name"))).collect()
}

/// Only the set-up that these stages need.
fn workbench(stages: &[Stage], plan: &Plan) -> Outcome<Workbench> {
    setup::checkers()?;
    let tools = stages.iter().any(|stage| stage.needs_tools()).then(setup::tools).transpose()?;
    let needs_browser = stages.iter().any(|stage| stage.needs_browser());
    let browsers = setup::browsers(if needs_browser { &plan.engines } else { &[] })?;
    Ok(Workbench { tools, browsers, walk: plan.walk.clone() })
}
