//! `--lines`: somebody per line in, an outcome per line out, on all cores, in the same order.
//!
//! One thread reads batches of whole lines and deals them out to the workers in turn; this one collects what they give
//! in the same turn. Every queue between them is short, so whatever is not read or written yet stays where it is, and a
//! million of them need no more memory than a few.

mod answer;
mod batches;

use std::io::{self, Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::failure::Failure;
use super::{Exit, World, files, words};
use crate::domain::text::Locale;
use answer::{Answered, answer};
use batches::{Batch, Batches};

/// Batches that may wait for one worker, or for being written after it.
const WAITING: usize = 2;

/// What all lines have in common.
pub(super) struct Each<'a> {
    pub(super) locale: Locale,
    /// The outcome for a line, or what is wrong with it.
    pub(super) outcome: &'a (dyn Fn(&str) -> Result<String, String> + Sync),
}

/// Answers the lines of a file, or those of the input.
pub(super) fn run(path: Option<&Path>, each: &Each<'_>, world: &mut World<'_>) -> Result<Exit, Failure> {
    let (name, mut file);
    let input: &mut (dyn Read + Send) = match path {
        Some(path) => {
            name = path.display().to_string();
            file = std::fs::File::open(path).map_err(|error| files::unreadable(&name, &error, world.locale))?;
            &mut file
        }
        None => {
            name = words::STANDARD_INPUT.get(world.locale).to_owned();
            &mut *world.input
        }
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let (failed, read) = pass_through(input, world.output, each, workers)?;
    read.map_err(|error| files::unreadable(&name, &error, world.locale))?;
    Ok(if failed { Exit::Errors } else { Exit::Clean })
}

/// Whether a line failed, and how reading ended; an error when nothing more could be written.
fn pass_through(
    input: &mut (dyn Read + Send),
    output: &mut dyn Write,
    each: &Each<'_>,
    workers: usize,
) -> io::Result<(bool, io::Result<()>)> {
    thread::scope(|scope| {
        let mut to_workers = Vec::with_capacity(workers);
        let mut from_workers = Vec::with_capacity(workers);
        for _ in 0..workers {
            let (to, batches) = sync_channel::<Batch>(WAITING);
            let (answers, from) = sync_channel::<Answered>(WAITING);
            scope.spawn(move || work(each, &batches, &answers));
            to_workers.push(to);
            from_workers.push(from);
        }
        let reader = scope.spawn(move || deal(input, &to_workers));
        let failed = collect(output, &from_workers)?;
        let read = reader.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into()));
        Ok((failed, read))
    })
}

/// Deals batches out in turn, until the input ends or nobody takes them any more.
fn deal(input: &mut (dyn Read + Send), workers: &[SyncSender<Batch>]) -> io::Result<()> {
    let mut turn = workers.iter().cycle();
    for batch in Batches::of(input) {
        let batch = batch?;
        if turn.next().is_none_or(|worker| worker.send(batch).is_err()) {
            break;
        }
    }
    Ok(())
}

fn work(each: &Each<'_>, batches: &Receiver<Batch>, answers: &SyncSender<Answered>) {
    for batch in batches {
        if answers.send(answer(each, &batch)).is_err() {
            break;
        }
    }
}

/// Writes what the workers give, in the turn in which they got it. After each batch, so that a program that waits for
/// the outcome of a line before it sends the next gets it.
fn collect(output: &mut dyn Write, workers: &[Receiver<Answered>]) -> io::Result<bool> {
    let mut failed = false;
    // The first in turn that has no more was the last to get something.
    for answered in workers.iter().cycle().map_while(|worker| worker.recv().ok()) {
        output.write_all(&answered.lines)?;
        output.flush()?;
        failed |= answered.failed;
    }
    Ok(failed)
}
