//! The lines of a CSV file, given out in stretches of whole rows.
//!
//! Choice: 0030

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use control::bulk::{LineColumns, Tables, Whole, judge, line_columns, whole_rows};

use super::{Shelf, Source, Stop, Stretch};

/// How many bytes of the file one thread judges at a time.
const STRETCH: usize = 1 << 20;

/// The lines of a CSV file.
pub(super) struct Rows(Mutex<Reading>);

struct Reading {
    source: File,
    rest: Vec<u8>,
    next: usize,
    rows: usize,
    columns: Option<LineColumns>,
    ended: bool,
}

/// A stretch of whole rows: which one it is, where it stands in the bytes, and its first line.
struct Part {
    place: usize,
    start: usize,
    end: usize,
    first: usize,
    columns: LineColumns,
}

impl Rows {
    /// Opens the file.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let source = File::open(path)?;
        Ok(Self(Mutex::new(Reading { source, rest: Vec::new(), next: 0, rows: 0, columns: None, ended: false })))
    }

    fn next(&self, bytes: &mut Vec<u8>) -> Result<Option<Part>, (usize, Stop)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).next(bytes)
    }
}

impl Source for Rows {
    fn header(&self) -> usize {
        1
    }

    fn judge(&self, tables: &Tables, shelf: &Shelf) -> Vec<Stretch> {
        let (mut bytes, mut judged) = (Vec::with_capacity(STRETCH * 2), Vec::new());
        loop {
            let (place, kept) = match self.next(&mut bytes) {
                Ok(None) => return judged,
                Ok(Some(part)) => (
                    part.place,
                    judge_part(&part, &bytes, tables).and_then(|part| shelf.keep(part).map_err(Stop::Unkept)),
                ),
                Err((place, stop)) => (place, Err(stop)),
            };
            let ended = kept.is_err();
            judged.push(Stretch { place, kept });
            if ended {
                self.stop();
                return judged;
            }
        }
    }

    fn rows(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).rows
    }
}

impl Rows {
    /// Gives nothing out any more.
    fn stop(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).ended = true;
    }
}

fn judge_part(part: &Part, bytes: &[u8], tables: &Tables) -> Result<control::bulk::Judged, Stop> {
    let first = u32::try_from(part.first).map_err(|_| Stop::TooMany)?;
    judge(&part.columns, &bytes[part.start..part.end], first, tables).map_err(Stop::Found)
}

impl Reading {
    /// Reads the next stretch into `bytes`.
    fn next(&mut self, bytes: &mut Vec<u8>) -> Result<Option<Part>, (usize, Stop)> {
        let place = self.next;
        self.next += 1;
        self.read(place, bytes).map_err(|stop| (place, stop))
    }

    fn read(&mut self, place: usize, bytes: &mut Vec<u8>) -> Result<Option<Part>, Stop> {
        while !self.ended {
            bytes.clear();
            bytes.append(&mut self.rest);
            let whole = self.fill(bytes).map_err(Stop::Unread)?;
            let (columns, start) = self.columns(&bytes[..whole.end])?;
            let (first, rows) = (self.rows, whole.rows - usize::from(start > 0));
            self.rows += rows;
            if rows > 0 {
                return Ok(Some(Part { place, start, end: whole.end, first, columns }));
            }
        }
        Ok(None)
    }

    /// Returns the columns, and how long their header is when it stands in these bytes.
    fn columns(&mut self, bytes: &[u8]) -> Result<(LineColumns, usize), Stop> {
        if let Some(columns) = &self.columns {
            return Ok((columns.clone(), 0));
        }
        let (columns, header) = line_columns(bytes).map_err(Stop::Found)?;
        self.columns = Some(columns.clone());
        Ok((columns, header))
    }

    /// Reads on until `bytes` hold a whole row, and keeps what follows the last one for the next time.
    fn fill(&mut self, bytes: &mut Vec<u8>) -> io::Result<Whole> {
        loop {
            let read = (&self.source).take(STRETCH as u64).read_to_end(bytes)?;
            if read == 0 {
                return Ok(self.last(bytes));
            }
            let whole = whole_rows(bytes);
            if whole.rows > 0 {
                self.rest.extend_from_slice(&bytes[whole.end..]);
                return Ok(whole);
            }
        }
    }

    /// Takes the last row, which may lack its line feed.
    fn last(&mut self, bytes: &mut Vec<u8>) -> Whole {
        self.ended = true;
        if !bytes.is_empty() {
            bytes.push(b'\n');
        }
        Whole { end: bytes.len(), rows: usize::from(!bytes.is_empty()) }
    }
}
