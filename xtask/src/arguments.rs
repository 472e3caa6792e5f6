//! The words a person types after `cargo xtask`.

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::fuzz::Fuzzing;
use crate::test::{Plan, Selection, stages::Stage};

pub(crate) const HELP: &str = "\
cargo xtask: set up, build, try out and test mkb-route

Usage: cargo xtask <command>

  serve   build the widget and serve the demo pages on http://127.0.0.1:8080 (the next free port when taken)
  test    run every check and test, in this order, up to the first failure:
          format, lint, pure, native, wasm, dist, browser
            --engines LIST   in these browsers: chromium,firefox,webkit without it
            --walk NAME      of the stage browser only the walks with this in their name
            --no-browser     leave out what needs a browser: the stages wasm and browser
            --only STAGE     run one stage
  dist    write the files that a web team uploads to dist/, with a report of their sizes
  bench   measure what catalogues of 100 to 10,000 programmes cost, natively and as wasm in Chromium
  fuzz    look for inputs that break something: fuzz content, fuzz answers, fuzz lines; needs a C++ compiler
            --minutes N      for this long; 20 without it
  setup   put every tool in place and stop; the other commands do what they need of it by themselves

Each command does its own set-up, says what it installs and why, and installs nothing twice.";

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Help,
    Setup,
    Dist,
    Serve,
    Test(Plan),
    Bench,
    Fuzz(Fuzzing),
}

pub(crate) fn parse(words: impl Iterator<Item = String>) -> Outcome<Task> {
    let words: Vec<String> = words.collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.iter().any(|word| matches!(*word, "--help" | "-h" | "help")) {
        return Ok(Task::Help);
    }
    match words.as_slice() {
        [] => Ok(Task::Help),
        ["setup"] => Ok(Task::Setup),
        ["dist"] => Ok(Task::Dist),
        ["serve"] => Ok(Task::Serve),
        ["bench"] => Ok(Task::Bench),
        ["fuzz", target] => fuzz(target, "20"),
        ["fuzz", target, "--minutes", minutes] => fuzz(target, minutes),
        ["test", options @ ..] => plan(options).map(Task::Test),
        words => Err(not_a_command(words)),
    }
}

fn plan(options: &[&str]) -> Outcome<Plan> {
    let mut plan = Plan { selection: Selection::All, engines: Engine::ALL.to_vec(), walk: None };
    let mut rest = options;
    loop {
        rest = match rest {
            [] => return Ok(plan),
            ["--engines", list, rest @ ..] => {
                plan.engines = Engine::named(list)?;
                rest
            }
            ["--walk", name, rest @ ..] => {
                plan.walk = Some((*name).to_owned());
                rest
            }
            ["--no-browser", rest @ ..] if plan.selection == Selection::All => {
                plan.selection = Selection::WithoutBrowser;
                rest
            }
            ["--only", stage, rest @ ..] if plan.selection == Selection::All => {
                plan.selection = Selection::Only(stage_named(stage)?);
                rest
            }
            rest => return Err(not_a_command(&[&["test"], rest].concat())),
        }
    }
}

fn not_a_command(words: &[&str]) -> Failure {
    not_understood(format!("`{}` is not a command of it", words.join(" ")))
}

fn fuzz(target: &str, minutes: &str) -> Outcome<Task> {
    let minutes = minutes.parse().map_err(|_| not_understood(format!("`{minutes}` is no number of minutes")))?;
    Ok(Task::Fuzz(Fuzzing { target: target.to_owned(), minutes }))
}

fn stage_named(name: &str) -> Outcome<Stage> {
    Stage::ALL.into_iter().find(|stage| stage.name() == name).ok_or_else(|| {
        let names: Vec<&str> = Stage::ALL.iter().map(|stage| stage.name()).collect();
        not_understood(format!("there is no stage `{name}`; the stages are {}", names.join(", ")))
    })
}

fn not_understood(reason: String) -> Failure {
    Failure::new("understand the command", reason, "`cargo xtask --help` lists what there is")
}

#[cfg(test)]
mod tests {
    use super::{Engine, Fuzzing, Outcome, Plan, Selection, Stage, Task, parse};

    fn parsed(line: &str) -> Outcome<Task> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    fn test(selection: Selection, engines: &[Engine]) -> Task {
        Task::Test(Plan { selection, engines: engines.to_vec(), walk: None })
    }

    #[test]
    fn commands_are_understood() {
        for (line, task) in [
            ("", Task::Help),
            ("test --help", Task::Help),
            ("setup", Task::Setup),
            ("test", test(Selection::All, &Engine::ALL)),
            ("test --no-browser", test(Selection::WithoutBrowser, &Engine::ALL)),
            ("fuzz lines --minutes 3", Task::Fuzz(Fuzzing { target: "lines".to_owned(), minutes: 3 })),
            ("test --only lint", test(Selection::Only(Stage::Lint), &Engine::ALL)),
            ("test --engines webkit --only wasm", test(Selection::Only(Stage::Wasm), &[Engine::Webkit])),
        ] {
            assert_eq!(parsed(line).ok(), Some(task), "{line}");
        }
    }

    #[test]
    fn an_unknown_word_is_answered_with_what_there_is() {
        for (line, said) in [
            ("tets", "`tets`"),
            ("test --only nope", "format, lint, pure"),
            ("fuzz lines --minutes x", "`x`"),
            ("test --engines ie", "`ie`"),
            ("test --no-browser --only lint", "--only lint"),
        ] {
            let message = parsed(line).err().map(|failure| failure.to_string()).unwrap_or_default();
            assert!(message.contains(said) && message.contains("--help"), "{message}");
        }
    }
}
