//! The command line tool: hands the terminal to [`mkb_route::tool`], where everything happens.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use mkb_route::tool::{Surroundings, run};

fn main() -> ExitCode {
    // Someone who asked for no colour, or sends the report to a file, gets none.
    let styled = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    ExitCode::from(run(Surroundings {
        arguments: std::env::args_os().skip(1).collect(),
        language: variables.into_iter().find(|value| !value.is_empty()).unwrap_or_default(),
        input: Box::new(io::stdin()),
        output: &mut io::stdout().lock(),
        errors: &mut io::stderr().lock(),
        styled,
    }))
}
