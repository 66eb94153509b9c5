//! The tables of reference that lines are judged against: envelopes, objectives, natures, quotas.
//!
//! A key that stands twice, and an envelope for whose year a category has no quota, are errors: no
//! value is guessed.
//!
//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 10; ar-2019-07-03 art. 11
//! Choice: 0030

use terms::{BasisPoints, Finding};

use super::cells::Cell;
use super::index::{Index, Names};
use super::scan::{Columns, unreadable};
use crate::codes::{C_406, C_407};

/// The amount of one municipality, allocation and year, in cents, and its period.
#[derive(Clone, Debug)]
pub(super) struct Envelope {
    pub(super) municipality: i32,
    pub(super) name: u32,
    pub(super) year: i32,
    pub(super) allocated: i64,
    pub(super) advance: i64,
    pub(super) starts: u32,
    pub(super) ends: u32,
}

/// A spending nature: its category, whether it is eligible, and its ceiling in cents.
#[derive(Clone, Debug)]
pub(super) struct Nature {
    pub(super) category: u32,
    pub(super) eligible: bool,
    pub(super) ceiling: Option<i64>,
}

/// An operational objective: whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Objective {
    pub(super) municipality: i32,
    pub(super) name: u32,
}

/// The least and the most that a category takes of an envelope.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quota {
    pub(super) least: BasisPoints,
    pub(super) most: BasisPoints,
}

/// The four tables, ready to be looked up.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    pub(super) names: Names,
    pub(super) categories: Names,
    natures_by_name: Names,
    by_envelope: Index,
    by_objective: Index,
    by_quota: Index,
    pub(super) envelopes: Vec<Envelope>,
    pub(super) natures: Vec<Nature>,
    objectives: Vec<Objective>,
    quotas: Vec<Quota>,
}

/// The bytes of the four tables.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// `envelopes.csv`
    pub envelopes: &'a [u8],
    /// `objectives.csv`
    pub objectives: &'a [u8],
    /// `natures.csv`
    pub natures: &'a [u8],
    /// `quotas.csv`
    pub quotas: &'a [u8],
}

const ENVELOPES: [&str; 7] =
    ["municipality", "envelope", "year", "allocated_cents", "advance_cents", "period_start", "period_end"];
const OBJECTIVES: [&str; 3] = ["objective", "municipality", "envelope"];
const NATURES: [&str; 4] = ["nature", "category", "eligible", "ceiling_cents"];
const QUOTAS: [&str; 5] = ["envelope", "year", "category", "min_bp", "max_bp"];

impl Tables {
    /// Reads the tables.
    ///
    /// # Errors
    /// `C-401` to `C-404` when a table cannot be read, `C-406` when a key stands twice, `C-407` when a
    /// quota is missing.
    pub fn read(sources: Sources<'_>) -> Result<Self, Finding> {
        let mut tables = Self::default();
        each("quotas", QUOTAS, sources.quotas, |cells| tables.take_quota(cells))?;
        each("natures", NATURES, sources.natures, |cells| tables.take_nature(cells))?;
        each("envelopes", ENVELOPES, sources.envelopes, |cells| tables.take_envelope(cells))?;
        each("objectives", OBJECTIVES, sources.objectives, |cells| tables.take_objective(cells))?;
        tables.envelopes.iter().try_for_each(|envelope| tables.has_quotas(envelope))?;
        Ok(tables)
    }

    pub(super) fn envelope(&self, municipality: i32, name: u32, year: i32) -> Option<u32> {
        self.by_envelope.get(envelope_key(municipality, name, year)?)
    }

    pub(super) fn objective(&self, objective: i64) -> Option<&Objective> {
        self.by_objective.get(objective.cast_unsigned()).map(|place| &self.objectives[place as usize])
    }

    pub(super) fn nature(&self, nature: Cell<'_>) -> Option<u32> {
        self.natures_by_name.get(nature)
    }

    pub(super) fn quota(&self, envelope: &Envelope, category: u32) -> Option<Quota> {
        let key = quota_key(envelope.name, envelope.year, category)?;
        self.by_quota.get(key).map(|place| self.quotas[place as usize])
    }

    fn has_quotas(&self, envelope: &Envelope) -> Result<(), Finding> {
        let missing = (0..place(self.categories.len())).find(|&category| self.quota(envelope, category).is_none());
        missing.map_or(Ok(()), |category| {
            Err(Finding::error(C_407)
                .with("envelope", String::from_utf8_lossy(self.names.name(envelope.name)))
                .with("year", envelope.year.to_string())
                .with("category", String::from_utf8_lossy(self.categories.name(category))))
        })
    }

    fn take_quota(&mut self, [name, year, category, least, most]: [Cell<'_>; 5]) -> Result<(), Wrong> {
        let share = |cell: Cell<'_>, at| {
            let points = cell.number().and_then(|points| u32::try_from(points).ok()).map(BasisPoints::new);
            points.filter(|share| *share <= BasisPoints::WHOLE).ok_or(Wrong::Cell(at))
        };
        let (name, category) = (self.names.number(name), self.categories.number(category));
        let key = quota_key(name, whole(year, 1)?, category).ok_or(Wrong::Cell(1))?;
        self.quotas.push(Quota { least: share(least, 3)?, most: share(most, 4)? });
        once(self.by_quota.insert(key, place(self.quotas.len() - 1)))
    }

    fn take_nature(&mut self, [nature, category, eligible, ceiling]: [Cell<'_>; 4]) -> Result<(), Wrong> {
        let eligible = match eligible.bytes() {
            b"0" => false,
            b"1" => true,
            _ => return Err(Wrong::Cell(2)),
        };
        if self.natures.len() >= usize::from(u16::MAX) {
            return Err(Wrong::Cell(0));
        }
        let ceiling = if ceiling.is_empty() { None } else { Some(amount(ceiling, 3)?) };
        let new = self.natures_by_name.number(nature) == place(self.natures.len());
        self.natures.push(Nature { category: self.categories.number(category), eligible, ceiling });
        once(new)
    }

    fn take_envelope(&mut self, cells: [Cell<'_>; 7]) -> Result<(), Wrong> {
        let envelope = Envelope {
            municipality: whole(cells[0], 0)?,
            name: self.names.number(cells[1]),
            year: whole(cells[2], 2)?,
            allocated: amount(cells[3], 3)?,
            advance: amount(cells[4], 4)?,
            starts: cells[5].day().ok_or(Wrong::Cell(5))?,
            ends: cells[6].day().ok_or(Wrong::Cell(6))?,
        };
        let key = envelope_key(envelope.municipality, envelope.name, envelope.year).ok_or(Wrong::Cell(2))?;
        self.envelopes.push(envelope);
        once(self.by_envelope.insert(key, place(self.envelopes.len() - 1)))
    }

    fn take_objective(&mut self, [objective, municipality, name]: [Cell<'_>; 3]) -> Result<(), Wrong> {
        let key = objective.number().ok_or(Wrong::Cell(0))?.cast_unsigned();
        let name = self.names.number(name);
        self.objectives.push(Objective { municipality: whole(municipality, 1)?, name });
        once(self.by_objective.insert(key, place(self.objectives.len() - 1)))
    }
}

/// What is wrong with a row of reference.
enum Wrong {
    Cell(usize),
    Twice,
}

fn once(new: bool) -> Result<(), Wrong> {
    if new { Ok(()) } else { Err(Wrong::Twice) }
}

fn whole(cell: Cell<'_>, at: usize) -> Result<i32, Wrong> {
    cell.number().and_then(|number| i32::try_from(number).ok()).ok_or(Wrong::Cell(at))
}

/// Reads an amount of reference, which is never below zero.
fn amount(cell: Cell<'_>, at: usize) -> Result<i64, Wrong> {
    cell.number().filter(|cents| (0..=super::MOST_CENTS).contains(cents)).ok_or(Wrong::Cell(at))
}

fn place(at: usize) -> u32 {
    u32::try_from(at).expect("a table of reference is smaller than four thousand million rows")
}

/// Puts a municipality, a name below 2^16 and a year below 2^16 into one number, exactly.
fn envelope_key(municipality: i32, name: u32, year: i32) -> Option<u64> {
    let (name, year) = (u16::try_from(name).ok()?, u16::try_from(year).ok()?);
    Some(u64::from(municipality.cast_unsigned()) << 32 | u64::from(name) << 16 | u64::from(year))
}

fn quota_key(name: u32, year: i32, category: u32) -> Option<u64> {
    let (name, year) = (u16::try_from(name).ok()?, u16::try_from(year).ok()?);
    Some(u64::from(category) << 32 | u64::from(name) << 16 | u64::from(year))
}

/// Reads a table row by row.
fn each<const N: usize>(
    table: &'static str,
    names: [&'static str; N],
    bytes: &[u8],
    mut take: impl FnMut([Cell<'_>; N]) -> Result<(), Wrong>,
) -> Result<(), Finding> {
    let (columns, bytes) = Columns::of(table, names, bytes)?;
    let mut rows = columns.rows(bytes, 2);
    loop {
        let taken = match rows.next()? {
            None => return Ok(()),
            Some(cells) => take(cells),
        };
        match taken {
            Ok(()) => {}
            Err(Wrong::Cell(at)) => return Err(unreadable(table, rows.number(), columns.name(at))),
            Err(Wrong::Twice) => {
                return Err(Finding::error(C_406).with("table", table).with("row", rows.number()));
            }
        }
    }
}
