//! The third partition, by envelope: what is claimed, accepted, payable, due and to be recovered.
//!
//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 11; ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14
//! Choice: 0003; Choice: 0030

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;
use terms::{Euro, Finding};

use super::rules::{RULES, grounds};
use super::tables::{Envelope, Quota, Tables};
use super::verdicts::{Fate, MASKS, Verdict};
use crate::codes::C_408;

/// What stands for a line without an envelope.
const NOWHERE: u32 = u32::MAX;

/// Returns the account of a line: its envelope and its category.
pub(super) fn place(envelope: Option<u32>, category: Option<u32>, tables: &Tables) -> u32 {
    let categories = u32::try_from(tables.categories.len()).unwrap_or(NOWHERE);
    envelope.map_or(NOWHERE, |envelope| envelope * (categories + 1) + category.unwrap_or(categories))
}

/// The sums of one category of an envelope.
#[derive(Clone, Copy, Debug, Default)]
struct Account {
    lines: u64,
    refused: u64,
    claimed: i128,
    accepted: i128,
}

impl Account {
    fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.refused += other.refused;
        self.claimed += other.claimed;
        self.accepted += other.accepted;
    }
}

/// The sums of a run, or of a part of it; parts add up in any order.
#[derive(Clone, Debug)]
pub struct Accounts {
    masks: Vec<u64>,
    accounts: Vec<Account>,
    nowhere: Account,
    refused: i128,
    checksum: u64,
}

impl Accounts {
    /// Opens the accounts of all envelopes.
    pub fn of(tables: &Tables) -> Self {
        let accounts = vec![Account::default(); tables.envelopes.len() * (tables.categories.len() + 1)];
        Self { masks: vec![0; usize::from(MASKS)], accounts, nowhere: Account::default(), refused: 0, checksum: 0 }
    }

    /// Adds the sums of another part.
    pub fn add(&mut self, other: &Self) {
        self.masks.iter_mut().zip(&other.masks).for_each(|(sum, part)| *sum += part);
        self.accounts.iter_mut().zip(&other.accounts).for_each(|(sum, part)| sum.add(part));
        self.nowhere.add(&other.nowhere);
        self.refused += other.refused;
        self.checksum = (self.checksum + other.checksum) & CHECKSUM;
    }

    /// Enters a line.
    #[inline]
    pub(super) fn enter(&mut self, posting: &Posting) {
        self.masks[usize::from(posting.mask)] += 1;
        let account = self.accounts.get_mut(posting.account as usize).unwrap_or(&mut self.nowhere);
        account.lines += 1;
        account.refused += u64::from(posting.refuses);
        account.claimed += i128::from(posting.claimed);
        account.accepted += i128::from(posting.accepted);
        self.refused += i128::from(posting.refused);
        self.checksum = (self.checksum + posting.checksum) & CHECKSUM;
    }

    /// Adds the sums that a book keeps of `account`, or of the lines without one.
    pub fn add_sums(&mut self, account: u32, sums: Sums) {
        let kept = self.accounts.get_mut(account as usize).unwrap_or(&mut self.nowhere);
        kept.lines += sums.lines;
        kept.refused += sums.refused;
        kept.claimed += i128::from(sums.claimed);
        kept.accepted += i128::from(sums.accepted);
    }

    /// Adds the totals that a book keeps: lines by mask, what is refused in cents, the checksum.
    pub fn add_totals(&mut self, masks: impl IntoIterator<Item = (u16, u64)>, refused: i128, checksum: u64) {
        masks.into_iter().for_each(|(mask, lines)| self.masks[usize::from(mask % MASKS)] += lines);
        self.refused += refused;
        self.checksum = (self.checksum + checksum) & CHECKSUM;
    }

    fn lines(&self) -> u64 {
        self.masks.iter().sum()
    }

    fn sum(&self, of: impl Fn(&Account) -> i128) -> i128 {
        self.accounts.iter().chain([&self.nowhere]).map(of).sum()
    }
}

/// The checksum counts up to here and begins anew.
pub const CHECKSUM: u64 = (1 << 61) - 1;

/// The sums of one account as a book keeps them, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many lines.
    pub lines: u64,
    /// How many of them are refused in full.
    pub refused: u64,
    /// The sum of the amounts above zero.
    pub claimed: i64,
    /// What is accepted.
    pub accepted: i64,
}

/// What one line adds to the accounts, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The account of its envelope and category, or a number that stands for none.
    pub account: u32,
    /// The rules that refuse it.
    pub mask: u16,
    /// Whether it is refused in full.
    pub refuses: bool,
    /// Its amount, where that is above zero.
    pub claimed: i64,
    /// What is accepted of it.
    pub accepted: i64,
    /// What is not.
    pub refused: i64,
    /// What it adds to the checksum.
    pub checksum: u64,
}

impl Posting {
    #[inline]
    pub(super) fn of(verdict: Verdict, cents: i64, account: u32) -> Self {
        let Verdict { line_id: id, mask, accepted_cents: accepted } = verdict;
        let claimed = cents.max(0);
        let (refuses, refused) = match Fate::of(mask) {
            Fate::Accepted => (false, 0),
            Fate::Reduced => (false, cents - accepted),
            Fate::Refused => (true, claimed),
        };
        let checksum = (id * 31 + u64::from(mask) * 7 + accepted.cast_unsigned()) % 1_000_003 * (id % 997 + 1);
        Self { account, mask, refuses, claimed, accepted, refused, checksum }
    }
}

/// The file of one envelope, in cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FileRow {
    pub(super) lines: u64,
    pub(super) refused: u64,
    pub(super) claimed: i128,
    pub(super) quota_excess: i128,
    pub(super) envelope_excess: i128,
    pub(super) payable: i128,
    pub(super) balance: i128,
    pub(super) recovery: i128,
    pub(super) below_min: u64,
}

impl FileRow {
    /// Settles an envelope: cut by quota, then by the envelope, then set against the advance.
    fn of(envelope: &Envelope, sum: &Account, categories: &[(i128, Quota)]) -> Self {
        let allocated = i128::from(envelope.allocated);
        let share = |rate| i128::from(Euro::from_cents(envelope.allocated).share(rate).cents());
        let quota_excess: i128 = categories.iter().map(|(taken, quota)| (taken - share(quota.most)).max(0)).sum();
        let below_min = categories.iter().map(|(taken, quota)| u64::from(*taken < share(quota.least))).sum();
        let after = sum.accepted - quota_excess;
        let envelope_excess = (after - allocated).max(0);
        let (payable, advance) = (after - envelope_excess, i128::from(envelope.advance));
        let (balance, recovery) = ((payable - advance).max(0), (advance - payable).max(0));
        let Account { lines, refused, claimed, .. } = *sum;
        Self { lines, refused, claimed, quota_excess, envelope_excess, payable, balance, recovery, below_min }
    }
}

/// The totals of a run, as `totals.json` holds them; amounts in cents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the keys are explained where the format is")]
pub struct Totals {
    pub lines: u64,
    pub mask_sum: u64,
    pub accepted_cents: i128,
    pub checksum: u64,
    pub refused: u64,
    pub reduced: u64,
    pub accepted: u64,
    pub rules: BTreeMap<&'static str, u64>,
    pub files: usize,
    pub claimed: i128,
    pub quota_excess: i128,
    pub envelope_excess: i128,
    pub payable: i128,
    pub balance: i128,
    pub recovery: i128,
    pub below_min: u64,
}

/// What was counted outside the accounts, to be set against them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Rows of the input, counted by their line feeds.
    pub rows: usize,
    /// Verdicts, counted by their line feeds.
    pub verdicts: usize,
    /// Amounts above zero, added up while the lines were read.
    pub claimed: i128,
}

/// The outcome of a run that agrees with itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// `files.csv`: one row an envelope, by municipality, envelope and year.
    pub files: String,
    /// `totals.json`.
    pub totals: Totals,
    /// What is not accepted of the amounts above zero, in cents.
    pub refused_cents: i128,
    /// What is claimed of an envelope or of none, in cents.
    pub claimed_cents: i128,
}

/// Closes the accounts of a run: the file of every envelope, the totals, and the reconciliation.
///
/// # Errors
/// `C-408` when the run does not agree with itself: rows read, lines judged and verdicts; claimed,
/// accepted and refused; accepted, paid and cut.
pub fn close(accounts: &Accounts, tables: &Tables, counted: Counted) -> Result<Closed, Finding> {
    let rows = file_rows(accounts, tables);
    let totals = totals(accounts, rows.iter().map(|(_, row)| row));
    reconcile(accounts, &totals, counted)?;
    let files = written(&rows, tables);
    Ok(Closed { files, totals, refused_cents: accounts.refused, claimed_cents: counted.claimed })
}

fn reconcile(accounts: &Accounts, totals: &Totals, counted: Counted) -> Result<(), Finding> {
    let (rows, verdicts) = (counted.rows as i128, counted.verdicts as i128);
    let lines = i128::from(accounts.lines());
    let (claimed, accepted) = (accounts.sum(|account| account.claimed), accounts.sum(|account| account.accepted));
    let in_files = accepted - accounts.nowhere.accepted;
    let paid_and_cut = totals.payable + totals.quota_excess + totals.envelope_excess;
    let pairs = [
        ("lines", rows, lines),
        ("verdicts", lines, verdicts),
        ("claimed", counted.claimed, claimed),
        ("accepted", claimed, accepted + accounts.refused),
        ("payable", in_files, paid_and_cut),
    ];
    let differing = pairs.into_iter().find(|(_, one, other)| one != other);
    differing.map_or(Ok(()), |(what, one, other)| {
        let finding = Finding::error(C_408).with("what", what);
        Err(finding.with("one", one.to_string()).with("other", other.to_string()))
    })
}

fn file_rows<'t>(accounts: &Accounts, tables: &'t Tables) -> Vec<(&'t Envelope, FileRow)> {
    let width = tables.categories.len() + 1;
    let of = |(envelope, parts): (&'t Envelope, &[Account])| (envelope, file_row(envelope, parts, tables));
    let mut rows: Vec<_> = tables.envelopes.iter().zip(accounts.accounts.chunks(width)).map(of).collect();
    rows.sort_by_key(|(envelope, _)| (envelope.municipality, tables.names.name(envelope.name), envelope.year));
    rows
}

fn file_row(envelope: &Envelope, parts: &[Account], tables: &Tables) -> FileRow {
    let mut sum = Account::default();
    parts.iter().for_each(|part| sum.add(part));
    let quotas =
        (0..).zip(parts).filter_map(|(category, part)| Some((part.accepted, tables.quota(envelope, category)?)));
    FileRow::of(envelope, &sum, &quotas.collect::<Vec<_>>())
}

fn totals<'r>(accounts: &Accounts, rows: impl Iterator<Item = &'r FileRow>) -> Totals {
    let of_fate = |fate| masks(accounts).filter(|&(mask, _)| Fate::of(mask) == fate).map(|(_, lines)| lines).sum();
    let of_rule = |bit: usize| masks(accounts).filter(|(mask, _)| mask >> bit & 1 == 1).map(|(_, lines)| lines).sum();
    let mut totals = Totals {
        lines: accounts.lines(),
        mask_sum: masks(accounts).map(|(mask, lines)| u64::from(mask) * lines).sum(),
        accepted_cents: accounts.sum(|account| account.accepted),
        checksum: accounts.checksum,
        refused: of_fate(Fate::Refused),
        reduced: of_fate(Fate::Reduced),
        accepted: of_fate(Fate::Accepted),
        rules: (0..RULES).map(|bit| (grounds()[bit].0, of_rule(bit))).collect(),
        ..Totals::default()
    };
    rows.for_each(|row| totals.add(row));
    totals
}

fn masks(accounts: &Accounts) -> impl Iterator<Item = (u16, u64)> {
    (0..).zip(accounts.masks.iter().copied())
}

impl Totals {
    fn add(&mut self, row: &FileRow) {
        self.files += 1;
        self.claimed += row.claimed;
        self.quota_excess += row.quota_excess;
        self.envelope_excess += row.envelope_excess;
        self.payable += row.payable;
        self.balance += row.balance;
        self.recovery += row.recovery;
        self.below_min += row.below_min;
    }
}

fn written(rows: &[(&Envelope, FileRow)], tables: &Tables) -> String {
    let mut out = String::from(FILES);
    for (envelope, row) in rows {
        let name = quoted(&String::from_utf8_lossy(tables.names.name(envelope.name)));
        let (counts, taken) = (format!("{},{},{}", row.lines, row.refused, row.claimed), &row.payable);
        let cuts = format!("{},{}", row.quota_excess, row.envelope_excess);
        let due = format!("{},{},{}", row.balance, row.recovery, row.below_min);
        writeln!(out, "{},{name},{},{counts},{cuts},{taken},{due}", envelope.municipality, envelope.year)
            .expect("a text takes what is written");
    }
    out
}

/// The header of `files.csv`.
const FILES: &str = "municipality,envelope,year,lines,refused,claimed,quota_excess,envelope_excess,payable,balance,recovery,below_min\n";

/// Writes a text as a cell of CSV.
pub fn quoted(name: &str) -> String {
    let plain = !name.contains(['"', ',', '\n', '\r']);
    if plain { name.to_owned() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
}
