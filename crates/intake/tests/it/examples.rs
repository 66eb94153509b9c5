//! The examples of the demo are read with the irregularities that were put into them, and no others.

use agreement::AgreementKind;
use terms::Language;

use crate::{coverage, here, read};

fn example(name: &str) -> intake::Reading {
    let path = here().join("../../examples/agreements").join(name);
    let reading = read(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(coverage::lost(&reading), [""; 0], "{name}");
    reading
}

fn codes(reading: &intake::Reading) -> String {
    let mut codes: Vec<String> = reading.findings.iter().map(|f| f.code.to_string()).collect();
    codes.sort();
    codes.join(" ")
}

#[test]
fn the_plan_of_molenbeek_funds_three_allocations_over_three_years() {
    let reading = example("molenbeek-pssp-2020-2022.md");
    let agreement = &reading.agreement;
    assert_eq!(agreement.kind, AgreementKind::Convention);
    assert_eq!(agreement.municipality.as_ref().unwrap().1.unwrap().get(), 21_012);
    assert_eq!((agreement.tree.len(), agreement.amounts.len()), (3, 9));
    assert!(agreement.amounts.iter().all(|a| a.year.is_some() && a.allocation.is_some()));
    let totals = agreement.totals();
    assert_eq!((totals.operational_objectives, totals.results, totals.indicators), (12, 7, 11));
    assert_eq!(codes(&reading), "A-005 A-007 A-011 A-013 A-015 A-016 I-030 I-044");
}

#[test]
fn the_contract_of_seraing_shows_what_a_convention_can_lack() {
    let reading = example("seraing-css-2018-2019.txt");
    assert_eq!(reading.agreement.signed, None);
    assert_eq!(reading.agreement.amounts[0].year, None);
    let expected =
        "A-001 A-006 A-007 A-008 A-011 A-012 A-012 A-012 A-013 A-015 A-016 A-016 I-027 I-029 I-033 I-042 I-048";
    assert_eq!(codes(&reading), expected);
}

#[test]
fn the_project_plan_of_molenbeek_is_a_table_with_torn_rows() {
    let reading = example("molenbeek-projet-2023.txt");
    assert_eq!(reading.agreement.kind, AgreementKind::ProjectPlan);
    assert_eq!(codes(&reading), "A-004 A-010 A-014 I-024 I-032 I-041 I-050 I-051 I-055 I-058 I-058 I-059");
}

#[test]
fn the_scanned_plan_of_molenbeek_has_something_to_review_of_every_kind() {
    let reading = example("molenbeek-projet-2023-scan.txt");
    let totals = reading.agreement.totals();
    assert_eq!((totals.operational_objectives, totals.results, totals.indicators), (7, 4, 3));
    assert_eq!(codes(&reading), "A-007 A-015 A-016 I-024 I-032 I-040 I-044 I-051 I-055 I-057 I-057 I-061");
}

#[test]
fn the_plan_of_aalst_is_read_in_dutch() {
    let reading = example("aalst-svpp-2020-2022.md");
    assert_eq!(reading.agreement.language, Language::Nl);
    assert_eq!(reading.agreement.amounts.len(), 6);
    assert_eq!(codes(&reading), "A-007 A-015 A-016 I-030 I-044");
}
