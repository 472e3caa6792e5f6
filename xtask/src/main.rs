//! `cargo xtask`: everything around the widget that is not the widget itself.
//!
//! A person types one command and gets the thing, also on a machine where nothing is installed: every command first
//! does the set-up it needs. Reading order: `setup` puts tools in place, `wasm` builds the widget with them, `dist`
//! assembles what a web team uploads, `server` serves that, and `test` proves all of it.
#![allow(clippy::print_stdout, reason = "a command line tool speaks to a person through standard output")]

mod arguments;
mod bench;
mod dist;
mod driver;
mod engine;
mod failure;
mod fingerprint;
mod fuzz;
mod lock;
mod process;
mod project;
mod server;
mod setup;
mod test;
mod wasm;

use std::process::ExitCode;

use arguments::Task;
use engine::Engine;
use failure::Outcome;

/// The port that the documentation names; the next free one is taken when another program has it.
const USUAL_PORT: u16 = 8080;

fn main() -> ExitCode {
    match arguments::parse(std::env::args().skip(1)).and_then(perform) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Outcome {
    match task {
        Task::Help => println!("{}", arguments::HELP),
        Task::Setup => set_up_everything()?,
        Task::Dist => dist::build(&setup::tools()?)?.within_limit()?,
        Task::Serve => serve()?,
        Task::Test(plan) => test::run(&plan)?,
        Task::Bench => bench::run()?,
        Task::Fuzz(fuzzing) => fuzz::run(&fuzzing)?,
    }
    Ok(())
}

fn set_up_everything() -> Outcome {
    setup::tools()?;
    setup::checkers()?;
    setup::browsers(&Engine::ALL)?;
    println!("setup: everything is in place");
    Ok(())
}

fn serve() -> Outcome {
    dist::build(&setup::tools()?)?;
    let server = server::start(&project::dist(), USUAL_PORT)?;
    println!("\nThe demo pages: {}/  (Ctrl-C ends it)", server.base_url());
    server.serve_until_killed()
}
