//! The control in bulk against a second control, slow and obvious, and each rule by hand.

use std::collections::{BTreeMap, BTreeSet};

use control::bulk::{
    Accounts, CHECKSUM, Cell, Claims, Closed, Counted, Judged, Judging, Lines, PARTITIONS, Row, Sources, Sums, Tables,
    Wording, close, comparable, count, day_after_epoch, grounds, in_order, judge, line_columns, rising, settle, twins,
    whole_rows,
};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use terms::Finding;

const ENVELOPES: &str = "municipality,envelope,year,allocated_cents,advance_cents,period_start,period_end\n\
    7,PLAN,2020,100000,70000,2020-01-01,2020-12-31\n\
    7,GUARDS-346,2020,50000,0,2020-01-01,2020-12-31\n\
    9,PLAN,2020,20000,15000,2020-01-01,2020-12-31\n";
const OBJECTIVES: &str = "objective,municipality,envelope\n1,7,PLAN\n2,7,GUARDS-346\n3,9,PLAN\n";
const NATURES: &str = "nature,category,eligible,ceiling_cents\nN1,PERS,1,\nN2,FONC,1,30000\nN9,PERS,0,\n";
const QUOTAS: &str = "envelope,year,category,min_bp,max_bp\n\
    PLAN,2020,PERS,3000,8000\nPLAN,2020,FONC,0,2550\nGUARDS-346,2020,PERS,0,10000\nGUARDS-346,2020,FONC,0,10000\n";
const HEADER: &str =
    "line_id,municipality,envelope,year,invoice_date,category,nature,supplier,invoice_no,amount_cents,objective\n";

fn tables() -> Tables {
    let (envelopes, objectives) = (ENVELOPES.as_bytes(), OBJECTIVES.as_bytes());
    Tables::read(Sources { envelopes, objectives, natures: NATURES.as_bytes(), quotas: QUOTAS.as_bytes() }).unwrap()
}

/// Controls `text` in stretches of at least `stretch` bytes.
fn controlled(text: &str, stretch: usize) -> Result<(String, Closed), Finding> {
    let tables = tables();
    let (judged, rows) = judged(text, stretch, &tables)?;
    settled(&judged, rows, &tables, false)
}

/// Judges `text` in stretches; returns them with the number of rows.
fn judged(text: &str, stretch: usize, tables: &Tables) -> Result<(Vec<Judged>, usize), Finding> {
    let (columns, header) = line_columns(text.as_bytes())?;
    let mut rest = &text.as_bytes()[header..];
    let (mut judged, mut rows): (Vec<Judged>, usize) = Default::default();
    let mut length = stretch;
    while !rest.is_empty() {
        let whole = whole_rows(&rest[..length.min(rest.len())]);
        if whole.rows == 0 && length < rest.len() {
            length += stretch;
            continue;
        }
        let end = if whole.rows == 0 { rest.len() } else { whole.end };
        judged.push(judge(&columns, &rest[..end], u32::try_from(rows).unwrap(), tables)?);
        rows += whole.rows.max(1);
        (rest, length) = (&rest[end..], stretch);
    }
    Ok((judged, rows))
}

/// Goes on from the judged stretches; `aside` lays every other one aside and reads it back.
fn settled(judged: &[Judged], rows: usize, tables: &Tables, aside: bool) -> Result<(String, Closed), Finding> {
    rising(judged.iter().map(|part| (part.ends(), part.lines.first() as usize + 2)))?;
    let laid = |at: usize| aside && at.is_multiple_of(2);
    let claims = |partition: usize| {
        let mut claims = Claims::default();
        for (at, part) in judged.iter().enumerate() {
            if laid(at) {
                let mut bytes = Vec::new();
                let ends = part.invoices.lay(&mut bytes);
                let start = partition.checked_sub(1).map_or(0, |before| ends[before]);
                claims.read_back(&bytes[start..ends[partition]]).unwrap();
            } else {
                claims.add(&part.invoices, partition);
            }
        }
        claims
    };
    let found = in_order((0..PARTITIONS).flat_map(|partition| twins(&claims(partition))).collect());
    let (mut accounts, mut out, wording) = (Accounts::of(tables), Vec::new(), Wording::default());
    for (at, part) in judged.iter().enumerate() {
        let lines = if laid(at) { read_back(&part.lines) } else { part.lines.clone() };
        settle(&lines, &found, tables, &mut accounts, |verdict| wording.write(verdict, &mut out));
    }
    let claimed = judged.iter().map(Judged::claimed).sum();
    let closed = close(&accounts, tables, Counted { rows, verdicts: count(&out, b'\n'), claimed })?;
    Ok((String::from_utf8(out).unwrap(), closed))
}

fn read_back(lines: &Lines) -> Lines {
    let mut bytes = Vec::new();
    lines.lay(&mut bytes);
    for cut in [0, 7, bytes.len() / 2, bytes.len() - 1] {
        assert!(Lines::read_back(&bytes[..cut]).is_err());
    }
    let read = Lines::read_back(&bytes).unwrap();
    assert_eq!(&read, lines);
    read
}

fn verdicts(lines: &[&str]) -> String {
    controlled(&format!("{HEADER}{}\n", lines.join("\n")), 1 << 20).unwrap().0
}

#[test]
fn each_rule_refuses_what_it_is_for() {
    let cases = [
        ("1,7,PLAN,2020,2020-02-29,PERS,N1,S,a1,100,1", "1,0,accepted,,100\n"),
        ("1,7,PLAN,2021,2021-05-01,PERS,N1,S,a1,100,1", "1,1,refused,E01,0\n"),
        ("1,7,PLAN,2020,2021-01-01,PERS,N1,S,a1,100,1", "1,2,refused,E02,0\n"),
        ("1,7,PLAN,2020,2020-12-31,PERS,N1,S,a1,100,1", "1,0,accepted,,100\n"),
        ("1,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,0,1", "1,4,refused,E03,0\n"),
        ("1,7,PLAN,2020,2020-05-01,PERS,N9,S,a1,100,1", "1,8,refused,E04,0\n"),
        ("1,7,PLAN,2020,2020-05-01,PERS,N7,S,a1,100,1", "1,8,refused,E04,0\n"),
        ("1,7,PLAN,2020,2020-05-01,FONC,N1,S,a1,100,1", "1,16,refused,E05,0\n"),
        ("1,7,PLAN,2020,2020-05-01,FONC,N2,S,a1,30000,1", "1,0,accepted,,30000\n"),
        ("1,7,PLAN,2020,2020-05-01,FONC,N2,S,a1,30001,1", "1,32,reduced,E06,30000\n"),
        ("1,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,100,", "1,64,refused,E07,0\n"),
        ("1,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,100,2", "1,64,refused,E07,0\n"),
        ("1,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,100,3", "1,64,refused,E07,0\n"),
        ("1,7,PLAN,2020,2019-05-01,PERS,N1,S,a1,-5,8", "1,70,refused,E02,0\n"),
    ];
    for (line, expected) in cases {
        assert_eq!(verdicts(&[line]), expected, "{line}");
    }
}

#[test]
fn the_earliest_line_keeps_the_invoice() {
    let here = |id: u32, invoice: &str| format!("{id},7,PLAN,2020,2020-05-01,PERS,N1,S,{invoice},100,1");
    let there = |id: u32, invoice: &str| format!("{id},9,PLAN,2020,2020-05-01,PERS,N1,S,{invoice},100,3");
    let lines = [here(1, "fa 1/20"), there(2, "FA1.20"), here(3, "Fa-120"), there(5, "fa120"), here(8, "FA121")];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let expected =
        "1,0,accepted,,100\n2,256,refused,E09,0\n3,128,refused,E08,0\n5,384,refused,E08,0\n8,0,accepted,,100\n";
    assert_eq!(verdicts(&lines), expected);
}

/// Thousands of invoices share the places of a table that looks them up, and are not one for that.
#[test]
fn different_invoices_are_never_one() {
    let line = |id: u32| format!("{id},7,PLAN,2020,2020-05-01,PERS,N1,S,a{id},1,1");
    let other = |id: u32| format!("{id},7,PLAN,2020,2020-05-01,PERS,N1,T{id},a1,1,1");
    let lines: Vec<String> = (1..=4_000).map(line).chain((4_001..=8_000).map(other)).collect();
    let (_, closed) = controlled(&format!("{HEADER}{}\n", lines.join("\n")), 1 << 20).unwrap();
    assert_eq!((closed.totals.accepted, closed.totals.refused), (8_000, 0));
}

#[test]
fn invoices_too_long_for_a_number_are_compared_as_texts() {
    let line = |id: u32, supplier: &str, invoice: &str| {
        format!("{id},7,PLAN,2020,2020-05-01,PERS,N1,{supplier},{invoice},100,1")
    };
    let lines = [
        line(1, "\"Meunier, fils\"", "\"no \"\"7\"\"\""),
        line(2, "\"Meunier, fils\"", "\"NO-\"\"7\"\"\""),
        line(3, "S", "groß-2020-0000000001"),
        line(4, "S", "GROSS20200000000001"),
        line(5, "S", "\u{17f}7"),
        line(6, "S", "S7"),
        line(7, "s", "S7"),
    ];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let masks: Vec<String> = verdicts(&lines).lines().map(|row| row.split(',').nth(1).unwrap().to_owned()).collect();
    assert_eq!(masks, ["0", "128", "0", "128", "0", "128", "0"]);
}

#[test]
fn the_file_of_an_envelope_is_cut_by_quota_then_by_the_envelope() {
    let line = |id: u32, category: &str, nature: &str, cents: u32| {
        format!("{id},7,PLAN,2020,2020-05-01,{category},{nature},S,a{id},{cents},1")
    };
    let lines = [line(1, "PERS", "N1", 90_000), line(2, "FONC", "N2", 25_501), line(3, "FONC", "N9", 7)];
    let (_, closed) = controlled(&format!("{HEADER}{}\n", lines.join("\n")), 64).unwrap();
    let rows: Vec<&str> = closed.files.lines().skip(1).collect();
    let expected = [
        "7,GUARDS-346,2020,0,0,0,0,0,0,0,0,0",
        "7,PLAN,2020,3,1,115508,10001,5500,100000,30000,0,0",
        "9,PLAN,2020,0,0,0,0,0,0,0,15000,1",
    ];
    assert_eq!(rows, expected);
}

/// Lines of three envelopes and of none: accepted, reduced, refused.
const MIXED: [&str; 7] = [
    "1,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,90000,1",
    "2,7,PLAN,2020,2020-05-01,FONC,N2,S,a2,30501,1",
    "3,7,PLAN,2020,2020-05-01,PERS,N9,S,a3,7,1",
    "4,7,GUARDS-346,2020,2020-05-01,FONC,N2,S,a4,1000,2",
    "5,9,PLAN,2020,2020-05-01,PERS,N1,S,a5,5000,3",
    "6,8,PLAN,2020,2020-05-01,PERS,N1,S,a6,4000,1",
    "1001,9,PLAN,2020,2020-05-01,FONC,N2,S,a7,300,3",
];

fn mixed() -> String {
    format!("{HEADER}{}\n", MIXED.join("\n"))
}

#[test]
fn each_envelope_and_category_has_its_own_account() {
    let (_, closed) = controlled(&mixed(), 1 << 20).unwrap();
    let rows: Vec<&str> = closed.files.lines().skip(1).collect();
    let expected = [
        "7,GUARDS-346,2020,1,0,1000,0,0,1000,1000,0,0",
        "7,PLAN,2020,3,1,120508,14500,5500,100000,30000,0,0",
        "9,PLAN,2020,2,0,5300,0,0,5300,0,9700,1",
    ];
    assert_eq!(rows, expected);
    assert_eq!((closed.claimed_cents, closed.refused_cents), (130_808, 4_508), "501 reduced, 7 and 4000 refused");
    let totals = closed.totals;
    assert_eq!((totals.files, totals.claimed, totals.below_min), (3, 126_808, 1));
    assert_eq!((totals.quota_excess, totals.envelope_excess, totals.payable), (14_500, 5_500, 106_300));
    assert_eq!((totals.balance, totals.recovery), (31_000, 9_700));
}

/// The totals told again from the verdicts alone, as the format defines them.
#[test]
fn the_totals_are_those_of_the_verdicts() {
    let (verdicts, closed) = controlled(&mixed(), 64).unwrap();
    let (mut checksum, mut masks, mut accepted) = (0_u64, Vec::new(), 0_i128);
    for row in verdicts.lines() {
        let cells: Vec<&str> = row.split(',').collect();
        let [id, mask, cents] = [0, 1, 4].map(|at| cells[at].parse::<u64>().unwrap());
        checksum = (checksum + (id * 31 + mask * 7 + cents) % 1_000_003 * (id % 997 + 1)) % (1 << 61);
        masks.push((mask, cents));
        accepted += i128::from(cents);
    }
    let count = |of: &dyn Fn(u64, u64) -> bool| masks.iter().filter(|(mask, cents)| of(*mask, *cents)).count() as u64;
    let totals = &closed.totals;
    assert_eq!((totals.lines, totals.accepted_cents, totals.checksum), (7, accepted, checksum));
    assert_eq!(totals.mask_sum, masks.iter().map(|(mask, _)| mask).sum::<u64>());
    let fates =
        (count(&|mask, _| mask == 0), count(&|mask, cents| mask != 0 && cents > 0), count(&|_, cents| cents == 0));
    assert_eq!((totals.accepted, totals.reduced, totals.refused), fates);
    assert_eq!(fates, (4, 1, 2));
    for (bit, lines) in (0..).zip(grounds().iter().map(|ground| totals.rules[ground.0])) {
        assert_eq!(lines, count(&|mask, _| mask >> bit & 1 == 1), "rule {bit}");
    }
    assert_eq!(
        totals.rules.values().sum::<u64>(),
        masks.iter().map(|(mask, _)| u64::from(mask.count_ones())).sum::<u64>()
    );
}

#[test]
fn parts_of_a_run_add_up_in_any_order() {
    let (tables, text) = (tables(), mixed());
    let (judged, rows) = judged(&text, 64, &tables).unwrap();
    assert!(judged.len() > 2, "the text is cut in parts");
    let mut whole = Accounts::of(&tables);
    for part in judged.iter().rev() {
        let mut accounts = Accounts::of(&tables);
        settle(&part.lines, &[], &tables, &mut accounts, |_| ());
        whole.add(&accounts);
    }
    let counted = Counted { rows, verdicts: rows, claimed: judged.iter().map(Judged::claimed).sum() };
    assert_eq!(close(&whole, &tables, counted).unwrap(), controlled(&text, 1 << 20).unwrap().1);
}

/// What a book keeps of one line, put back into empty accounts, is the run of that line; of two such
/// lines, twice as much.
#[test]
fn the_sums_of_a_book_are_those_of_a_run() {
    let tables = tables();
    for (line, claimed, accepted) in [(MIXED[3], 1_000, 1_000), (MIXED[2], 7, 0), (MIXED[5], 4_000, 0)] {
        let (verdict, closed) = controlled(&format!("{HEADER}{line}\n"), 1 << 20).unwrap();
        let mask: u16 = verdict.split(',').nth(1).unwrap().parse().unwrap();
        let sums = Sums { lines: 1, refused: u64::from(accepted == 0), claimed, accepted };
        let again = |account: u32, times: u64| {
            let mut accounts = Accounts::of(&tables);
            for _ in 0..times {
                accounts.add_sums(account, sums);
                accounts.add_totals([(mask, 1)], i128::from(claimed - accepted), closed.totals.checksum);
            }
            let rows = usize::try_from(times).unwrap();
            close(&accounts, &tables, Counted { rows, verdicts: rows, claimed: i128::from(claimed) * rows as i128 })
        };
        let account = (0..=20).find(|account| again(*account, 1).as_ref() == Ok(&closed)).expect("it has an account");
        let twice = again(account, 2).unwrap();
        assert_eq!(twice.totals.checksum, closed.totals.checksum * 2 % (1 << 61));
        assert_eq!((twice.totals.lines, twice.refused_cents), (2, closed.refused_cents * 2));
    }
    let nowhere = Sums { lines: 1, refused: 1, claimed: 5, accepted: 0 };
    let mut accounts = Accounts::of(&tables);
    accounts.add_sums(u32::MAX, nowhere);
    accounts.add_totals([(1, 1)], 5, CHECKSUM);
    let closed = close(&accounts, &tables, Counted { rows: 1, verdicts: 1, claimed: 5 }).unwrap();
    assert_eq!((closed.totals.checksum, closed.refused_cents), (CHECKSUM, 5));
}

#[test]
fn what_does_not_agree_is_void() {
    let tables = tables();
    let accounts = Accounts::of(&tables);
    for counted in [
        Counted { rows: 1, ..Counted::default() },
        Counted { verdicts: 1, ..Counted::default() },
        Counted { claimed: 1, ..Counted::default() },
    ] {
        assert_eq!(close(&accounts, &tables, counted).unwrap_err().code.to_string(), "C-408");
    }
    assert!(close(&accounts, &tables, Counted::default()).is_ok());
}

#[test]
fn a_row_that_cannot_be_read_is_named() {
    let good = "1,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,100,1\n";
    for (row, code) in [
        ("2,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,100\n", "C-402"),
        ("2,7,PLAN,2020,2020-02-30,PERS,N1,S,a1,100,1\n", "C-403"),
        ("2,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,1.00,1\n", "C-403"),
        ("2,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,99999999999999,1\n", "C-403"),
        ("2,7,PLAN,2020,2020-05-01,PERS,N1,S,\"a1,100,1\n", "C-404"),
        ("2,7,PLAN,2020,2020-05-01,PERS,N1,S,a\"1,100,1\n", "C-404"),
        ("1,7,PLAN,2020,2020-05-01,PERS,N1,S,a1,100,1\n", "C-405"),
    ] {
        let finding = controlled(&format!("{HEADER}{good}{row}"), 1 << 20).unwrap_err();
        assert_eq!(finding.code.to_string(), code, "{row}");
        assert_eq!(finding.args.get("row"), Some(&terms::Arg::Number(3)), "{row}");
    }
    assert_eq!(controlled("line_id\n1\n", 64).unwrap_err().code.to_string(), "C-401");
}

#[derive(Clone, Debug)]
struct Typed {
    municipality: u8,
    name: &'static str,
    year: u16,
    day: &'static str,
    category: &'static str,
    nature: &'static str,
    supplier: &'static str,
    invoice: &'static str,
    cents: i64,
    objective: &'static str,
}

prop_compose! {
    fn typed()(
        municipality in prop::sample::select(vec![7, 7, 9, 11]),
        name in prop::sample::select(vec!["PLAN", "PLAN", "GUARDS-346", "none of them"]),
        year in prop::sample::select(vec![2020, 2020, 2020, 2021]),
        day in prop::sample::select(vec!["2020-01-01", "2020-12-31", "2019-12-31", "2021-01-01"]),
        category in prop::sample::select(vec!["PERS", "FONC", "OTHER"]),
        nature in prop::sample::select(vec!["N1", "N2", "N9", "N7"]),
        supplier in prop::sample::select(vec!["BE0123456789", "be0123456789", "Dupont & fils, Liège"]),
        invoice in prop::sample::select(vec!["A1", "a-1", "A 1.", "é1", "É/1", "", "2020/0000000000001", "2020 0000000000001"]),
        cents in prop_oneof![1..60_000_i64, -10..=0_i64, Just(30_000), Just(30_001), Just(10_000_000_000_000)],
        objective in prop::sample::select(vec!["1", "2", "3", "4", ""]),
    ) -> Typed {
        Typed { municipality, name, year, day, category, nature, supplier, invoice, cents, objective }
    }
}

fn cell(text: &str) -> Cell<'_> {
    Cell::new(text.as_bytes(), 0, text.len())
}

impl Typed {
    fn row(&self, id: usize) -> String {
        let Self { municipality, name, year, day, category, nature, supplier, invoice, cents, objective } = self;
        format!(
            "{id},{municipality},{name},{year},{day},{category},{nature},\"{supplier}\",{invoice},{cents},{objective}\n"
        )
    }

    /// The line as columns hold it.
    fn columns(&self, id: usize) -> Row<'_> {
        let day: Date = self.day.parse().unwrap();
        Row {
            line_id: i64::try_from(id).unwrap(),
            municipality: self.municipality.into(),
            envelope: cell(self.name),
            year: self.year.into(),
            invoiced: day_after_epoch(date(1970, 1, 1).until(day).unwrap().get_days()).unwrap(),
            category: cell(self.category),
            nature: cell(self.nature),
            supplier: cell(self.supplier),
            invoice_no: cell(self.invoice),
            amount_cents: self.cents,
            objective: self.objective.parse().ok(),
        }
    }

    /// The rules that look at one line, as a reader of the format would write them down.
    fn alone(&self) -> u16 {
        let envelope =
            self.year == 2020 && matches!((self.municipality, self.name), (7, "PLAN" | "GUARDS-346") | (9, "PLAN"));
        let category = BTreeMap::from([("N1", "PERS"), ("N2", "FONC"), ("N9", "PERS")]).get(self.nature).copied();
        let objective = BTreeMap::from([("1", (7, "PLAN")), ("2", (7, "GUARDS-346")), ("3", (9, "PLAN"))]);
        let refused = [
            !envelope,
            envelope && !self.day.starts_with("2020"),
            self.cents <= 0,
            !matches!(self.nature, "N1" | "N2"),
            category.is_some_and(|category| category != self.category),
            self.nature == "N2" && self.cents > 30_000,
            objective.get(self.objective) != Some(&(self.municipality, self.name)),
        ];
        (0..).zip(refused).map(|(bit, refused)| u16::from(refused) << bit).sum()
    }
}

/// The second control: one line after the other, with the texts themselves as keys.
fn naive(lines: &[Typed]) -> String {
    let (mut seen, mut first, mut out) = (BTreeSet::new(), BTreeMap::new(), String::new());
    for (at, line) in lines.iter().enumerate() {
        let invoice = (line.supplier, comparable(line.invoice));
        let again = !seen.insert((line.municipality, invoice.clone()));
        let elsewhere = *first.entry(invoice).or_insert(line.municipality) != line.municipality;
        let mask = line.alone() | u16::from(again) << 7 | u16::from(elsewhere) << 8;
        let (verdict, accepted) = match mask {
            0 => ("accepted", line.cents),
            32 => ("reduced", 30_000),
            _ => ("refused", 0),
        };
        let ground = if mask == 0 { String::new() } else { format!("E{:02}", mask.trailing_zeros() + 1) };
        out.push_str(&format!("{},{mask},{verdict},{ground},{accepted}\n", at * 3 + 1));
    }
    out
}

#[test]
fn every_day_of_four_thousand_years_is_the_calendar_s() {
    let epoch = date(1970, 1, 1);
    for days in (-719_162..741_000).step_by(7) {
        let day = epoch.checked_add(i64::from(days).days()).unwrap();
        let written = u32::try_from(day.year()).unwrap() * 10_000
            + u32::try_from(day.month()).unwrap() * 100
            + u32::try_from(day.day()).unwrap();
        assert_eq!(day_after_epoch(days), Some(written), "{day}");
    }
    assert_eq!((day_after_epoch(-719_163), day_after_epoch(2_932_897)), (None, None));
    assert_eq!((day_after_epoch(2_932_896), day_after_epoch(i32::MIN)), (Some(99_991_231), None));
}

proptest! {
    #[test]
    fn in_bulk_is_line_by_line(lines in prop::collection::vec(typed(), 0..60), stretch in 1..4000_usize) {
        let rows: String = lines.iter().enumerate().map(|(at, line)| line.row(at * 3 + 1)).collect();
        let (verdicts, closed) = controlled(&format!("{HEADER}{rows}"), stretch).unwrap();
        prop_assert_eq!(&verdicts, &naive(&lines));
        prop_assert_eq!(closed.claimed_cents, closed.totals.accepted_cents + closed.refused_cents);
        prop_assert_eq!(&controlled(&format!("{HEADER}{rows}"), 1 << 20).unwrap().1, &closed);
    }

    #[test]
    fn rows_columns_and_what_was_laid_aside_are_the_same(
        lines in prop::collection::vec(typed(), 1..60),
        length in 1..20_usize,
        stretch in 1..4000_usize,
    ) {
        let tables = tables();
        let rows: String = lines.iter().enumerate().map(|(at, line)| line.row(at * 3 + 1)).collect();
        let (from_rows, counted) = judged(&format!("{HEADER}{rows}"), stretch, &tables).unwrap();
        let expected = settled(&from_rows, counted, &tables, false).unwrap();
        prop_assert_eq!(&settled(&from_rows, counted, &tables, true).unwrap(), &expected);
        let from_columns: Vec<Judged> = lines.chunks(length).enumerate().map(|(part, lines)| {
            let first = part * length;
            let mut judging = Judging::new(u32::try_from(first).unwrap(), first + 1, lines.len(), &tables);
            lines.iter().zip(first..).for_each(|(line, at)| judging.take(Ok(line.columns(at * 3 + 1))).unwrap());
            judging.done()
        }).collect();
        prop_assert_eq!(&settled(&from_columns, counted, &tables, true).unwrap(), &expected);
    }
}
