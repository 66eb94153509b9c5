//! The first partition, by lines: a stretch of rows in, columns out.
//!
//! Each line is read, looked up and judged by the rules that see it alone. What the later steps
//! need of it stays: sixteen bytes a line, and twenty-four for the invoice it claims.
//!
//! Choice: 0030

use terms::Finding;

use super::cells::{self, Cell, LONG, comparable};
use super::index::mixed;
use super::rules::{self, Line};
use super::scan::Columns;
use super::tables::{Tables, unreadable};
use crate::codes::C_405;

/// How many parts the invoices are split into.
pub const PARTITIONS: usize = 256;

/// The columns of `lines`, in the order in which they are used here.
pub type LineColumns = Columns<11>;

const NAMES: [&str; 11] = [
    "line_id",
    "municipality",
    "envelope",
    "year",
    "invoice_date",
    "category",
    "nature",
    "supplier",
    "invoice_no",
    "amount_cents",
    "objective",
];

/// The largest number of a line.
const LAST_LINE: i64 = 1_000_000_000_000_000;

/// What stands for a nature that is in no table.
const UNKNOWN: u16 = u16::MAX;

/// Finds the columns of `lines` in its first bytes; returns how long the header is.
///
/// # Errors
/// `C-401` when a column is missing, `C-404` when the header is no row.
pub fn line_columns(bytes: &[u8]) -> Result<(LineColumns, usize), Finding> {
    let (columns, rest) = Columns::of("lines", NAMES, bytes)?;
    Ok((columns, bytes.len() - rest.len()))
}

/// An invoice that a line claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) supplier: u64,
    pub(super) invoice: u64,
    pub(super) municipality: i32,
    /// The line, counted from the first of the file.
    pub(super) at: u32,
}

impl Claim {
    pub(super) fn hash(&self) -> u64 {
        mixed(self.supplier, self.invoice)
    }

    fn partition(&self) -> usize {
        usize::from(self.hash().to_be_bytes()[0])
    }

    /// Tells whether the key is a hash of a longer text, which has to be compared too.
    pub(super) fn is_long(&self) -> bool {
        (self.supplier | self.invoice) & LONG != 0
    }
}

/// Supplier and comparable number of an invoice that do not fit a [`Claim`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LongClaim {
    pub(super) at: u32,
    pub(super) supplier: Vec<u8>,
    pub(super) invoice: String,
}

/// The numbers of the lines of a stretch.
#[derive(Clone, Debug)]
enum Ids {
    /// Each follows the one before.
    From(u64),
    /// As they are.
    Each(Vec<u64>),
}

/// A stretch of lines, judged one by one.
#[derive(Debug)]
pub struct Judged {
    pub(super) first: u32,
    ids: Ids,
    pub(super) cents: Vec<i64>,
    pub(super) masks: Vec<u16>,
    natures: Vec<u16>,
    pub(super) places: Vec<u32>,
    claimed: i128,
    claims: Vec<Claim>,
    starts: Vec<u32>,
    pub(super) long: Vec<LongClaim>,
    last_id: u64,
}

impl Judged {
    /// Returns how many lines were judged.
    pub fn lines(&self) -> usize {
        self.cents.len()
    }

    /// Returns the sum of the amounts above zero, in cents.
    pub fn claimed(&self) -> i128 {
        self.claimed
    }

    /// Returns the bytes that are held.
    pub fn held(&self) -> usize {
        let ids = if let Ids::Each(ids) = &self.ids { ids.capacity() * 8 } else { 0 };
        let columns = self.cents.capacity() * 8 + (self.masks.capacity() + self.natures.capacity()) * 2;
        columns + self.places.capacity() * 4 + self.claims.capacity() * size_of::<Claim>() + ids
    }

    /// Tells whether the lines of this stretch come after those of `before`.
    ///
    /// # Errors
    /// `C-405` when they do not.
    pub fn follows(&self, before: &Self) -> Result<(), Finding> {
        let rises = self.lines() == 0 || before.lines() == 0 || self.id(0) > before.last_id;
        if rises { Ok(()) } else { Err(not_rising(self.first as usize + 2)) }
    }

    pub(super) fn id(&self, line: usize) -> u64 {
        match &self.ids {
            Ids::From(first) => first + line as u64,
            Ids::Each(ids) => ids[line],
        }
    }

    pub(super) fn ceiling(&self, line: usize, tables: &Tables) -> Option<i64> {
        tables.natures.get(usize::from(self.natures[line])).and_then(|nature| nature.ceiling)
    }

    /// Returns the invoices of one partition, in the order of the lines.
    pub(super) fn claims(&self, partition: usize) -> &[Claim] {
        &self.claims[self.starts[partition] as usize..self.starts[partition + 1] as usize]
    }
}

fn not_rising(row: usize) -> Finding {
    Finding::error(C_405).with("row", row)
}

/// Judges the lines in `bytes`, whole rows of which the first is line `first` of the file (from 0).
///
/// # Errors
/// `C-402` to `C-404` when a row cannot be read, `C-405` when the numbers of the lines do not rise.
pub fn judge(columns: &LineColumns, bytes: &[u8], first: u32, tables: &Tables) -> Result<Judged, Finding> {
    let mut taking = Taking::new(first, bytes.len() / 64, tables);
    let mut rows = columns.rows(bytes, first as usize + 2);
    loop {
        let taken = match rows.next()? {
            None => return Ok(taking.done()),
            Some(cells) => taking.take(cells),
        };
        taken.map_err(|wrong| match wrong {
            Wrong::Cell(at) => unreadable(columns, rows.number(), at),
            Wrong::Order => not_rising(rows.number()),
        })?;
    }
}

/// What is wrong with a line.
enum Wrong {
    Cell(usize),
    Order,
}

/// The columns while they are filled.
struct Taking<'t> {
    tables: &'t Tables,
    judged: Judged,
    claims: Vec<Claim>,
    counts: [u32; PARTITIONS],
}

impl<'t> Taking<'t> {
    fn new(first: u32, likely: usize, tables: &'t Tables) -> Self {
        let judged = Judged {
            first,
            ids: Ids::From(0),
            cents: Vec::with_capacity(likely),
            masks: Vec::with_capacity(likely),
            natures: Vec::with_capacity(likely),
            places: Vec::with_capacity(likely),
            claimed: 0,
            claims: Vec::new(),
            starts: Vec::new(),
            long: Vec::new(),
            last_id: 0,
        };
        Self { tables, judged, claims: Vec::with_capacity(likely), counts: [0; PARTITIONS] }
    }

    fn take(&mut self, cells: [Cell<'_>; 11]) -> Result<(), Wrong> {
        let [id, municipality, name, year, invoiced, category, nature, supplier, invoice, cents, objective] = cells;
        self.take_id(id)?;
        let tables = self.tables;
        let municipality = whole(municipality, 1)?;
        let (name, year) = (tables.names.get(name), whole(year, 3)?);
        let place = name.and_then(|name| tables.envelope(municipality, name, year));
        let (category, nature) = (tables.categories.get(category), tables.nature(nature));
        let line = Line {
            municipality,
            name,
            envelope: place.map(|place| &tables.envelopes[place as usize]),
            invoiced: invoiced.day().ok_or(Wrong::Cell(4))?,
            category,
            nature: nature.map(|nature| &tables.natures[nature as usize]),
            cents: cents.number().filter(|cents| cents.abs() <= super::MOST_CENTS).ok_or(Wrong::Cell(9))?,
            objective: self.objective(objective)?,
        };
        self.keep(&line, place, nature);
        self.claim(supplier, invoice, municipality)
    }

    fn take_id(&mut self, id: Cell<'_>) -> Result<(), Wrong> {
        let id = id.number().filter(|id| (1..=LAST_LINE).contains(id)).ok_or(Wrong::Cell(0))?.cast_unsigned();
        if id <= self.judged.last_id {
            return Err(Wrong::Order);
        }
        let line = self.judged.cents.len();
        let next = id == self.judged.last_id + 1;
        match &mut self.judged.ids {
            Ids::From(first) if line == 0 => *first = id,
            Ids::From(_) if next => {}
            Ids::From(first) => {
                let before = *first..*first + line as u64;
                self.judged.ids = Ids::Each(before.chain([id]).collect());
            }
            Ids::Each(ids) => ids.push(id),
        }
        self.judged.last_id = id;
        Ok(())
    }

    fn objective(&self, objective: Cell<'_>) -> Result<Option<&'t super::tables::Objective>, Wrong> {
        if objective.is_empty() {
            return Ok(None);
        }
        objective.number().map(|objective| self.tables.objective(objective)).ok_or(Wrong::Cell(10))
    }

    fn keep(&mut self, line: &Line<'_>, place: Option<u32>, nature: Option<u32>) {
        let judged = &mut self.judged;
        judged.cents.push(line.cents);
        judged.masks.push(rules::alone(line));
        judged.natures.push(nature.and_then(|nature| u16::try_from(nature).ok()).unwrap_or(UNKNOWN));
        judged.places.push(super::accounts::place(place, line.category, self.tables));
        judged.claimed += i128::from(line.cents.max(0));
    }

    fn claim(&mut self, supplier: Cell<'_>, invoice: Cell<'_>, municipality: i32) -> Result<(), Wrong> {
        let at = u32::try_from(self.judged.first as usize + self.claims.len()).map_err(|_| Wrong::Order)?;
        let claim = match (supplier.supplier(), invoice.invoice()) {
            (Some(supplier), Some(invoice)) => Claim { supplier, invoice, municipality, at },
            _ => self.long_claim(supplier, invoice, municipality, at)?,
        };
        self.counts[claim.partition()] += 1;
        self.claims.push(claim);
        Ok(())
    }

    /// Keeps the texts of an invoice whose key is too long for a number, and makes the key of their hash.
    #[cold]
    fn long_claim(
        &mut self,
        supplier: Cell<'_>,
        invoice: Cell<'_>,
        municipality: i32,
        at: u32,
    ) -> Result<Claim, Wrong> {
        let number = std::str::from_utf8(invoice.bytes()).map_err(|_| Wrong::Cell(8))?;
        let long = LongClaim { at, supplier: supplier.bytes().to_vec(), invoice: comparable(number) };
        // A letter such as the long s is outside the short key and becomes one that is inside.
        if let (Some(supplier), Some(invoice)) = (supplier.supplier(), cells::packed_invoice(&long.invoice)) {
            return Ok(Claim { supplier, invoice, municipality, at });
        }
        let keys = (hashed(&long.supplier) | LONG, hashed(long.invoice.as_bytes()) | LONG);
        self.judged.long.push(long);
        Ok(Claim { supplier: keys.0, invoice: keys.1, municipality, at })
    }

    fn done(mut self) -> Judged {
        let mut next = 0;
        self.judged.starts = self.counts.iter().map(|count| (next, next += count).0).collect();
        self.judged.starts.push(next);
        self.judged.claims = self.claims.clone();
        let mut places = self.judged.starts.clone();
        for claim in &self.claims {
            let place = &mut places[claim.partition()];
            self.judged.claims[*place as usize] = *claim;
            *place += 1;
        }
        self.judged.shrink();
        self.judged
    }
}

impl Judged {
    fn shrink(&mut self) {
        self.cents.shrink_to_fit();
        self.masks.shrink_to_fit();
        self.natures.shrink_to_fit();
        self.places.shrink_to_fit();
    }
}

fn whole(cell: Cell<'_>, at: usize) -> Result<i32, Wrong> {
    cell.number().and_then(|number| i32::try_from(number).ok()).ok_or(Wrong::Cell(at))
}

fn hashed(bytes: &[u8]) -> u64 {
    let word = |part: &[u8]| part.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
    bytes.chunks(8).fold(bytes.len() as u64, |hash, part| mixed(hash, word(part)))
}
