//! A small slice of the campaign: forty documents of each format that needs no other program, held
//! against floors that only rise, and a million operations on the ledger. The whole of both is
//! `cargo xtask campaign intake` and `campaign ledger`.
#![expect(clippy::unwrap_used, reason = "a test that cannot measure has failed")]

use campaign::{Ask, Format, Tally, measure};

/// The least F1 and exact targets at each level of damage, and the most silent errors per 1,000 nodes.
struct Floor {
    format: Format,
    f1: [f64; 3],
    targets: [f64; 3],
    silent: [f64; 3],
}

fn tally(format: Format, level: u8) -> Tally {
    let ask = Ask {
        seed: 1,
        count: 40,
        from: 0,
        formats: Vec::new(),
        levels: Vec::new(),
        show: 0,
        save: None,
        layouts: false,
        baseline: false,
    };
    measure(&ask, format, level).unwrap().tally
}

fn holds(floor: &Floor) {
    for level in 0..3_u8 {
        let (at, tally) = (usize::from(level), tally(floor.format, level));
        let shown = format!("{} at level {level}: {tally:?}", floor.format.name());
        assert!(tally.f1() >= floor.f1[at], "F1 {} {shown}", tally.f1());
        assert!(tally.targets_exact() >= floor.targets[at], "targets {} {shown}", tally.targets_exact());
        assert!(tally.silent_per_mille() <= floor.silent[at], "silent {} {shown}", tally.silent_per_mille());
    }
}

#[test]
fn markdown_reaches_its_goals_clean_and_holds_its_floor_damaged() {
    holds(&Floor {
        format: Format::Markdown,
        f1: [0.995, 0.92, 0.85],
        targets: [0.98, 0.94, 0.9],
        silent: [1.0, 35.0, 75.0],
    });
}

#[test]
fn text_with_tabs_reaches_its_goals_clean_and_holds_its_floor_damaged() {
    holds(&Floor {
        format: Format::Text,
        f1: [0.995, 0.92, 0.84],
        targets: [0.98, 0.93, 0.86],
        silent: [1.0, 60.0, 110.0],
    });
}

#[test]
fn html_is_read_as_well_as_before() {
    holds(&Floor {
        format: Format::Html,
        f1: [0.99, 0.92, 0.86],
        targets: [0.98, 0.94, 0.9],
        silent: [5.0, 35.0, 75.0],
    });
}

#[test]
fn docx_is_read_as_well_as_before() {
    holds(&Floor {
        format: Format::Docx,
        f1: [0.99, 0.92, 0.86],
        targets: [0.98, 0.94, 0.9],
        silent: [5.0, 35.0, 75.0],
    });
}

#[test]
fn a_seed_number_makes_the_same_documents_again() {
    assert_eq!(tally(Format::Markdown, 2), tally(Format::Markdown, 2));
}

/// The whole of it is `cargo xtask campaign ledger --operations 100000000`.
#[test]
fn every_promise_about_money_holds_after_each_of_a_million_operations() {
    let lived = campaign::ledger(&campaign::Lives { operations: 1_000_000, seed: 1, from: 0, told: false }).unwrap();
    assert!(lived.operations >= 1_000_000 && lived.movements > 50_000 && lived.steps > 1_000, "{lived:?}");
}
