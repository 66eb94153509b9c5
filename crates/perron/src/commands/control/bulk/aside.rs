//! What the control in bulk keeps of the lines: in memory as far as the limit allows, and beside it on
//! the disk, in a file without a name that goes with the run.
//!
//! Choice: 0073

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use control::bulk::{Claims, Invoices, Judged, Lines, Torn};

use indicatif::ProgressBar;

use crate::cli::Memory;

/// How many bytes the run needs besides what it keeps of the lines.
pub(super) const APART: usize = 64 << 20;

/// A stretch of judged lines, wherever it is kept.
pub(super) struct Kept {
    first: u32,
    length: usize,
    ends: (u64, u64),
    claimed: i128,
    place: Place,
}

enum Place {
    Memory { lines: Lines, invoices: Invoices },
    Disk { lines: Range<u64>, partitions: Vec<u64> },
}

impl Kept {
    /// Returns the place of the first line in the file, from 0.
    pub(super) fn first(&self) -> u32 {
        self.first
    }

    /// Returns how many lines there are.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Returns the numbers of the first and the last line.
    pub(super) fn ends(&self) -> (u64, u64) {
        self.ends
    }

    /// Returns the sum of the amounts above zero, in cents.
    pub(super) fn claimed(&self) -> i128 {
        self.claimed
    }
}

/// Where stretches are kept.
pub(super) struct Shelf {
    most: Option<usize>,
    held: AtomicUsize,
    file: Mutex<File>,
    progress: ProgressBar,
}

impl Shelf {
    /// Opens a shelf whose overflow lies in `folder`.
    pub(super) fn open(folder: &Path, memory: Option<Memory>, progress: ProgressBar) -> io::Result<Self> {
        let file = Mutex::new(tempfile::tempfile_in(folder)?);
        let most = memory.map(|most| most.bytes().saturating_sub(APART));
        Ok(Self { most, held: AtomicUsize::new(0), file, progress })
    }

    /// Keeps a stretch.
    pub(super) fn keep(&self, judged: Judged) -> io::Result<Kept> {
        let (first, length) = (judged.lines.first(), judged.lines.len());
        let (ends, claimed) = (judged.ends(), judged.claimed());
        self.progress.inc(length as u64);
        let held = self.held.fetch_add(judged.held(), Ordering::Relaxed) + judged.held();
        let place = if self.most.is_some_and(|most| held > most) {
            self.held.fetch_sub(judged.held(), Ordering::Relaxed);
            self.lay(&judged)?
        } else {
            Place::Memory { lines: judged.lines, invoices: judged.invoices }
        };
        Ok(Kept { first, length, ends, claimed, place })
    }

    fn lay(&self, judged: &Judged) -> io::Result<Place> {
        let mut bytes = Vec::with_capacity(judged.held() + 4096);
        judged.lines.lay(&mut bytes);
        let lines = bytes.len();
        let partitions = judged.invoices.lay(&mut bytes);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let start = file.seek(SeekFrom::End(0))?;
        file.write_all(&bytes)?;
        let at = |place: usize| start + place as u64;
        let partitions = std::iter::once(lines).chain(partitions).map(at).collect();
        Ok(Place::Disk { lines: start..at(lines), partitions })
    }

    /// Gathers the claims of one partition from all stretches, which are in the order of the file.
    pub(super) fn claims(&self, partition: usize, kept: &[Kept]) -> io::Result<Claims> {
        let (mut claims, mut bytes) = (Claims::default(), Vec::new());
        for stretch in kept {
            match &stretch.place {
                Place::Memory { invoices, .. } => claims.add(invoices, partition),
                Place::Disk { partitions, .. } => {
                    self.read(partitions[partition]..partitions[partition + 1], &mut bytes)?;
                    claims.read_back(&bytes).map_err(torn)?;
                }
            }
        }
        Ok(claims)
    }

    /// Gives the lines of a stretch to `work`.
    pub(super) fn lines<T>(&self, kept: &Kept, work: impl FnOnce(&Lines) -> T) -> io::Result<T> {
        match &kept.place {
            Place::Memory { lines, .. } => Ok(work(lines)),
            Place::Disk { lines, .. } => {
                let mut bytes = Vec::new();
                self.read(lines.clone(), &mut bytes)?;
                Ok(work(&Lines::read_back(&bytes).map_err(torn)?))
            }
        }
    }

    fn read(&self, range: Range<u64>, bytes: &mut Vec<u8>) -> io::Result<()> {
        bytes.clear();
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(range.start))?;
        let length = range.end - range.start;
        let read = (&*file).take(length).read_to_end(bytes)?;
        if read as u64 == length { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }
}

fn torn(Torn: Torn) -> io::Error {
    io::ErrorKind::InvalidData.into()
}
