//! The input in batches of whole lines: as much as one read gives, and never more than a line may be long.

use std::io::{self, Read};

/// As much as is asked of the input at once.
const CHUNK: usize = 64 * 1024;

/// A line may be as long as this. Answers to all questions there are take a hundredth of it.
pub(super) const LONGEST_LINE: usize = 1024 * 1024;

/// Some lines of the input.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Batch {
    /// The number of the first of them, from 1.
    pub(super) first: usize,
    pub(super) lines: Lines,
}

/// What is known of them.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// Whole lines; the last may lack its end.
    Whole(Vec<u8>),
    /// One line that was longer than a line may be, and is lost.
    TooLong,
}

/// Reads the batches.
pub(super) struct Batches<'a> {
    input: &'a mut (dyn Read + Send),
    /// Read, and not given out yet: the beginning of a line.
    begun: Vec<u8>,
    /// That line is too long; what comes of it is thrown away.
    too_long: bool,
    next: usize,
    ended: bool,
}

impl<'a> Batches<'a> {
    pub(super) fn of(input: &'a mut (dyn Read + Send)) -> Self {
        Self { input, begun: Vec::new(), too_long: false, next: 1, ended: false }
    }

    fn read(&mut self) -> io::Result<usize> {
        let start = self.begun.len();
        self.begun.resize(start + CHUNK, 0);
        let into = self.begun.get_mut(start..).unwrap_or_default();
        let read = loop {
            match self.input.read(into) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.begun.truncate(start + *read.as_ref().unwrap_or(&0));
        read
    }

    /// What can be given out of what was read.
    fn batch(&mut self) -> Option<Batch> {
        if self.too_long {
            let end = self.begun.iter().position(|byte| *byte == b'\n');
            if end.is_none() && !self.ended {
                self.begun.clear();
                return None;
            }
            self.begun.drain(..end.map_or(self.begun.len(), |end| end + 1));
            self.too_long = false;
            return Some(self.given(Lines::TooLong, 1));
        }
        let end = match self.begun.iter().rposition(|byte| *byte == b'\n') {
            Some(end) => end + 1,
            None if self.ended => self.begun.len(),
            None => {
                self.too_long = self.begun.len() > LONGEST_LINE;
                return None;
            }
        };
        if end == 0 {
            return None;
        }
        let rest = self.begun.split_off(end);
        let lines = std::mem::replace(&mut self.begun, rest);
        let count = lines.iter().filter(|byte| **byte == b'\n').count();
        Some(self.given(Lines::Whole(lines), count))
    }

    fn given(&mut self, lines: Lines, count: usize) -> Batch {
        let first = self.next;
        self.next += count;
        Batch { first, lines }
    }
}

impl Iterator for Batches<'_> {
    type Item = io::Result<Batch>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(batch) = self.batch() {
                return Some(Ok(batch));
            }
            if self.ended {
                return None;
            }
            match self.read() {
                Ok(0) => self.ended = true,
                Ok(_) => {}
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            }
        }
    }
}
