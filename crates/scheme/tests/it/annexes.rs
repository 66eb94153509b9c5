//! The annex tables: rows as printed, totals kept apart, ceilings of envelopes.

use jiff::civil::{Date, date};
use scheme::{Annex, EnvelopeKey};
use terms::Euro;

use crate::{allocation, article, folder, scheme, shared};

const TABLES: [(&str, usize, i64, i64); 3] = [
    ("plan", 109, 3_507_483_512, 3_507_483_511),
    ("guards-346", 55, 187_822_120, 187_822_117),
    ("guards-90", 26, 51_355_608, 51_355_612),
];

fn annex(scheme_id: &str, allocation_id: &str) -> &'static Annex {
    scheme(scheme_id).annex(&allocation(allocation_id)).unwrap()
}

#[test]
fn the_three_tables_keep_their_rows_and_both_totals() {
    for id in ["pssp-2020-2022", "pssp-2023-2024"] {
        for (name, rows, stated, computed) in TABLES {
            let annex = annex(id, name);
            assert_eq!(annex.rows.len(), rows, "{id} {name}");
            assert_eq!(annex.stated_total, Euro::from_cents(stated), "{id} {name}");
            assert_eq!(annex.computed_total(), Euro::from_cents(computed), "{id} {name}");
        }
    }
}

#[test]
fn the_three_differences_cancel_out() {
    let differences: Vec<i64> =
        TABLES.iter().map(|(name, ..)| annex("pssp-2020-2022", name).difference().cents()).collect();
    assert_eq!(differences, [1, 3, -4]);
    let grand: Euro = TABLES.iter().map(|(name, ..)| annex("pssp-2020-2022", name).computed_total()).sum();
    assert_eq!(grand.to_string(), "37466612.40");
}

#[test]
fn the_counts_agree_with_those_of_the_decree() {
    let Some(path) = shared("domain/expected-counts.json") else { return };
    let expected = std::fs::read_to_string(path).unwrap();
    for (name, ..) in TABLES {
        let annex = annex("pssp-2020-2022", name);
        for (key, value) in [("stated_total", annex.stated_total), ("sum_of_rows", annex.computed_total())] {
            assert!(expected.contains(&format!("\"{key}\": \"{value}\"")), "{name} {key} {value}");
        }
        assert!(expected.contains(&format!("\"rows\": {}", annex.rows.len())), "{name}");
    }
}

#[test]
fn every_row_stands_as_it_is_printed_in_the_decree() {
    let Some(path) = shared("seeds/004_b07f5b8129337546.txt") else { return };
    let decree = std::fs::read_to_string(path).unwrap();
    let printed: Vec<&str> = decree.lines().map(str::trim).collect();
    for (name, ..) in TABLES {
        for row in &annex("pssp-2020-2022", name).rows {
            let found = printed.iter().any(|line| {
                let rest = line.strip_prefix(row.raw.as_str()).and_then(|rest| rest.strip_prefix(' '));
                rest.is_some_and(|amount| amount.parse() == Ok(row.amount))
            });
            assert!(found, "{name}: {} {}", row.raw, row.amount);
        }
    }
}

#[test]
fn every_row_names_a_municipality_of_its_own() {
    let (law, findings) = scheme::Law::read(folder());
    assert_eq!(findings, []);
    for annex in law.schemes().iter().flat_map(|s| &s.allocations).filter_map(|a| a.annex.as_ref()) {
        assert_eq!(annex.rows.len(), usize::try_from(annex.stated_rows).unwrap(), "{}", annex.article);
    }
}

fn ceiling(key: &str, known: Date) -> Option<i64> {
    let key: EnvelopeKey = key.parse().unwrap();
    crate::law().ceiling(&key, known).map(|ceiling| ceiling.value.cents())
}

#[test]
fn molenbeek_has_its_line_of_the_annex_as_ceiling() {
    let key: EnvelopeKey = "21012/pssp-2020-2022/plan/2020".parse().unwrap();
    let found = crate::law().ceiling(&key, date(2020, 1, 1)).unwrap();
    assert_eq!(found.value.to_string(), "592354.64");
    assert_eq!(found.article, article("ar-2019-07-03 art. N1"));
}

#[test]
fn a_year_has_a_ceiling_once_it_is_granted() {
    let in_2022 = "21012/pssp-2020-2022/plan/2022";
    assert_eq!(ceiling(in_2022, date(2021, 8, 29)), None);
    assert_eq!(ceiling(in_2022, date(2021, 8, 30)), Some(59_235_464));
    assert_eq!(ceiling("21012/pssp-2020-2022/plan/2023", date(2026, 1, 1)), None);
}

#[test]
fn there_is_no_ceiling_without_a_row_of_one_s_own() {
    let known = date(2026, 1, 1);
    assert_eq!(ceiling("11001/pssp-2020-2022/plan/2020", known), None, "Aartselaar is no beneficiary");
    assert_eq!(ceiling("52011/pssp-2020-2022/guards-346/2020", known), None, "Charleroi is not in the second table");
    assert_eq!(ceiling("21004/css-2018-2019/general/2018", known), None, "the table is an image");
    assert_eq!(ceiling("21004/css-2018-2019/radicalisation/2018", known), Some(6_000_000));
}

#[test]
fn what_an_agreement_states_is_kept_apart_from_ceilings() {
    let general = scheme("css-2018-2019").allocation(&allocation("general")).unwrap();
    let stated: Vec<_> = general.stated.iter().map(|s| (s.year.get(), s.amount.to_string())).collect();
    assert_eq!(stated, [(2018, "1896439.60".to_owned()), (2019, "1856982.33".to_owned())]);
    let credits: Vec<i64> = general.credits.values().map(|credit| credit.value.cents()).collect();
    assert_eq!(credits, [1_446_700_000, 1_416_600_000]);
}
