//! Names as the decrees and the agreements write them, codes through the mergers.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::{Date, date};
use scheme::{Municipalities, Province, Region};
use terms::{Language, Nis};

const MUNICIPALITIES: &str = include_str!("../../../../law/municipalities.csv");
const AREAS: &str = include_str!("../../../../law/areas.csv");
const FIRST_DAY_OF_THE_PLAN: Date = date(2020, 1, 1);

fn nis(number: u32) -> Nis {
    Nis::new(number).expect("five digits")
}

fn found(municipalities: &Municipalities, name: &str) -> Option<u32> {
    municipalities.find(name).map(|m| m.nis.get())
}

/// Returns the names in the three tables of the annex, or `None` without the decree at hand.
fn annex() -> Option<Vec<Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds/004_b07f5b8129337546.txt");
    let Ok(decree) = std::fs::read_to_string(path) else {
        assert!(std::env::var_os("CI").is_none(), "the decree is not beside the repository");
        println!("skipped: the decree is not beside the repository");
        return None;
    };
    let mut tables = vec![Vec::new()];
    for line in decree.lines().filter_map(|line| line.trim().strip_suffix(" €")) {
        let (name, _amount) = line.rsplit_once(' ').expect("a name and an amount");
        if name == "Total/Totaal" {
            tables.push(Vec::new());
        } else {
            tables.last_mut().expect("never empty").push(name.to_owned());
        }
    }
    tables.pop();
    Some(tables)
}

#[test]
fn every_row_of_the_annex_names_one_municipality() {
    let Some(tables) = annex() else { return };
    assert_eq!(tables.iter().map(Vec::len).collect::<Vec<_>>(), [109, 55, 26]);
    let municipalities = Municipalities::enacted();
    let mut codes = BTreeSet::new();
    for name in tables.iter().flatten() {
        let there = municipalities.find_on(name, FIRST_DAY_OF_THE_PLAN).unwrap_or_else(|| panic!("{name}"));
        codes.insert(there.nis);
    }
    assert_eq!(codes.len(), 109);
    let first: BTreeSet<_> = tables[0]
        .iter()
        .map(|name| municipalities.find_on(name, FIRST_DAY_OF_THE_PLAN))
        .map(|m| m.unwrap().nis)
        .collect();
    assert_eq!(first, codes, "all 109 are in the first table, each once");
}

#[test]
fn without_a_date_the_annex_resolves_too() {
    let Some(tables) = annex() else { return };
    let municipalities = Municipalities::enacted();
    let codes: BTreeSet<_> = tables.iter().flatten().map(|name| found(&municipalities, name).expect(name)).collect();
    assert_eq!(codes.len(), 109);
}

#[test]
fn a_name_is_found_however_it_is_written() {
    let municipalities = Municipalities::enacted();
    let written = [
        (21_009, "1050 Ixelles"),
        (21_009, "Ixelles 1050"),
        (21_009, "Elsene"),
        (21_009, "IXELLES/Elsene"),
        (41_002, "Aalst 9300"),
        (41_002, "B-9300 Aalst"),
        (41_002, "Alost"),
        (41_002, "Aalst / Alost"),
        (63_079, "la Ville de Verviers"),
        (63_079, "Ville de VERVIERS"),
        (63_079, "4800 Verviers"),
        (21_012, "Molenbeek-Saint-Jean/ Sint-Jans-Molenbeek"),
        (21_012, "Commune de Molenbeek Saint Jean"),
        (21_012, "Gemeente Sint-Jans-Molenbeek"),
        (21_012, "molenbeeksaintjean"),
        (21_004, "Ville de Bruxelles/Stad Brussel"),
        (21_004, "City of Brussels"),
        (21_004, "Stadt Brüssel"),
        (21_004, "la Ville de Bruxelles"),
        (92_003, "Ville d'Andenne"),
        (92_003, "Ville d’Andenne"),
        (35_029, "De Haan"),
        (35_029, "Gemeente De Haan"),
        (38_008, "De Panne/La Panne"),
        (52_022, "Fontaine-l'Evêque"),
        (52_022, "Fontaine-l’Évêque"),
        (73_107, "Maas-mechelen"),
        (55_035, "Commune du Roeulx"),
        (52_075, "Commune des Bons Villers"),
        (62_063, "Stadt Lüttich"),
        (63_040, "Kelmis"),
        (63_040, "La Calamine"),
        (45_041, "Renaix"),
        (52_012, "Chatelet"),
        (21_015, "Administration communale de Schaerbeek"),
        (21_015, "Gemeentebestuur van Schaarbeek"),
        (55_022, "Ville de La Louvière"),
    ];
    for (code, name) in written {
        assert_eq!(found(&municipalities, name), Some(code), "{name}");
    }
}

#[test]
fn two_towns_called_saint_nicolas_are_told_apart() {
    let municipalities = Municipalities::enacted();
    assert_eq!(found(&municipalities, "Sint-Niklaas/Saint-Nicolas"), Some(46_021));
    assert_eq!(found(&municipalities, "Saint-Nicolas"), Some(62_093), "official there");
    assert_eq!(found(&municipalities, "Saint-Nicolas 9100"), Some(46_021));
    assert_eq!(found(&municipalities, "4420 Saint-Nicolas"), Some(62_093));
    assert_eq!(found(&municipalities, "Saint-Nicolas (Sint-Niklaas)"), Some(46_021));
    assert_eq!(found(&municipalities, "Saint-Nicolas (Liège)"), Some(62_093));
}

#[test]
fn what_names_nothing_or_two_things_is_not_guessed() {
    let municipalities = Municipalities::enacted();
    for name in
        ["", " ", "/", "1050", "Ville de", "Atlantis", "Ixelles/Uccle", "Total/Totaal", "Verviers/Atlantis", "Ville"]
    {
        assert_eq!(found(&municipalities, name), None, "'{name}'");
    }
}

#[test]
fn the_number_of_municipalities_follows_the_mergers() {
    let municipalities = Municipalities::enacted();
    let count = |day| municipalities.on(day).count();
    assert_eq!(count(date(2018, 12, 31)), 589);
    assert_eq!(count(date(2019, 1, 1)), 581);
    assert_eq!(count(date(2024, 12, 1)), 581);
    assert_eq!(count(date(2024, 12, 2)), 580);
    assert_eq!(count(date(2024, 12, 31)), 580);
    assert_eq!(count(date(2025, 1, 1)), 565);
}

#[test]
fn six_beneficiaries_merged() {
    let municipalities = Municipalities::enacted();
    let merged = [
        ("Bastogne/ Bastenaken", 82_003, 82_039, date(2024, 12, 2)),
        ("Antwerpen/Anvers", 11_002, 11_002, date(2025, 1, 1)),
        ("Bilzen", 73_006, 73_110, date(2025, 1, 1)),
        ("Hasselt", 71_022, 71_072, date(2025, 1, 1)),
        ("Lokeren", 46_014, 46_029, date(2025, 1, 1)),
        ("Tongeren/ Tongres", 73_083, 73_111, date(2025, 1, 1)),
    ];
    for (name, before, after, day) in merged {
        let eve = day.yesterday().unwrap();
        assert_eq!(municipalities.find_on(name, eve).unwrap().nis, nis(before), "{name}");
        assert_eq!(municipalities.successor(nis(before), eve), nis(before), "{name}");
        assert_eq!(municipalities.successor(nis(before), day), nis(after), "{name}");
        assert_eq!(municipalities.current(nis(before)).unwrap().nis, nis(after), "{name}");
        assert!(municipalities.get(nis(after), day).is_some(), "{name}");
        assert_eq!(municipalities.get(nis(before), day).is_some(), before == after, "{name}");
    }
    assert_eq!(
        municipalities.successor(nis(11_007), date(2025, 1, 1)),
        nis(11_002),
        "Borsbeek became a part of Antwerp"
    );
}

#[test]
fn every_code_leads_to_a_municipality_of_today() {
    let municipalities = Municipalities::enacted();
    for municipality in &municipalities {
        let today = municipalities.current(municipality.nis);
        assert!(today.is_some(), "{}", municipality.nis);
        assert_eq!(today.map(|m| m.region), Some(municipality.region), "{}", municipality.nis);
        assert!(!municipality.postal_codes.is_empty() && !municipality.official_name().is_empty());
    }
}

#[test]
fn every_name_of_every_municipality_leads_back_to_it() {
    let municipalities = Municipalities::enacted();
    for day in [date(2018, 6, 1), date(2020, 6, 1), date(2025, 6, 1)] {
        for municipality in municipalities.on(day) {
            let name = municipality.official_name();
            assert_eq!(municipalities.find_on(name, day).map(|m| m.nis), Some(municipality.nis), "{name} on {day}");
        }
    }
}

#[test]
fn names_fall_back_to_the_official_one() {
    let municipalities = Municipalities::enacted();
    let brussels = municipalities.get(nis(21_004), date(2020, 1, 1)).unwrap();
    let names = Language::ALL.map(|language| brussels.name(language));
    assert_eq!(names, ["Bruxelles", "Brussel", "Brüssel", "Brussels"]);
    assert_eq!((brussels.province, brussels.region), (None, Region::Brussels));
    let eupen = municipalities.get(nis(63_023), date(2020, 1, 1)).unwrap();
    assert_eq!((eupen.languages.as_slice(), eupen.province), ([Language::De].as_slice(), Some(Province::Liege)));
    let ghent = municipalities.get(nis(44_021), date(2020, 1, 1)).unwrap();
    assert_eq!((ghent.name(Language::De), ghent.name(Language::Fr)), ("Gent", "Gand"));
    assert_eq!(municipalities.province_name(Province::Liege, Language::Nl), "Luik");
    assert_eq!(municipalities.region_name(Region::Brussels, Language::Fr), "Région de Bruxelles-Capitale");
}

const HEADER: &str = "nis,valid_from,valid_to,name_fr,name_nl,name_de,name_en,languages,province,region,postal_codes\n";

#[test]
fn the_enacted_tables_hold_no_contradiction() {
    let law = |name: &str| {
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law").join(name)).unwrap()
    };
    let (read, findings) = Municipalities::read(&law("municipalities.csv"), &law("mergers.csv"), &law("areas.csv"));
    assert_eq!((read.iter().count(), findings), (621, Vec::new()));
}

#[test]
fn a_broken_line_is_reported_with_its_place_and_the_others_are_read() {
    let text = format!(
        "# a comment\n{HEADER}21004,,,Bruxelles,Brussel,,,fr nl,,brussels,1000\n999,,,X,X,,,fr,,brussels,1000\n\
         21005,,,Etterbeek,Etterbeek,,,xx,,brussels,1040\n21006,,,,,Evere,,fr,,brussels,1140\n21007,2020-02-30,,Forest,Vorst,,,fr nl,,brussels,1190\n"
    );
    let (read, findings) =
        Municipalities::read(&text, "predecessor,successor,date\n", "area,kind,name_fr,name_nl,name_de,name_en\n");
    assert_eq!(read.iter().count(), 1);
    let lines: Vec<_> = findings.iter().map(|f| (f.code.to_string(), f.place.unwrap().line)).collect();
    assert_eq!(lines, [4, 5, 6, 7].map(|line| ("L-301".to_owned(), line)));
}

#[test]
fn contradictions_between_the_tables_are_reported() {
    let row = "21004,,,Bruxelles,Brussel,,,fr nl,,brussels,1000\n";
    let (_, findings) = Municipalities::read(
        &format!("{HEADER}{row}{row}"),
        "predecessor,successor,date\n11007,21004,2025-01-01\n",
        "area,kind,name_fr,name_nl,name_de,name_en\n",
    );
    assert_eq!(findings.iter().map(|f| f.code.to_string()).collect::<Vec<_>>(), ["L-302", "L-303"]);
}

#[test]
fn a_circle_of_mergers_ends() {
    let (read, _) =
        Municipalities::read("", "predecessor,successor,date\n11007,11002,2020-01-01\n11002,11007,2020-01-01\n", "");
    assert!([nis(11_002), nis(11_007)].contains(&read.successor(nis(11_002), date(2025, 1, 1))));
}

#[test]
fn one_merger_is_followed_to_its_end_and_a_circle_ends() {
    let read = |mergers: &str| {
        Municipalities::read(MUNICIPALITIES, &format!("predecessor,successor,date\n{mergers}"), AREAS).0
    };
    let one = read("12030,12041,2019-01-01\n");
    assert_eq!(one.mergers().len(), 1);
    assert_eq!(one.successor(nis(12_030), Date::MAX), nis(12_041));
    assert_eq!(one.successor(nis(12_030), date(2018, 12, 31)), nis(12_030), "the day before");
    let circle = read("12030,12041,2019-01-01\n12041,12030,2019-01-01\n");
    assert!([12_030, 12_041].map(nis).contains(&circle.successor(nis(12_030), Date::MAX)));
}

#[test]
fn a_postal_code_has_four_figures() {
    let all = Municipalities::enacted();
    assert_eq!(found(&all, "5300 Andenne"), found(&all, "Andenne"));
    assert_eq!(found(&all, "B-5300 Andenne"), found(&all, "Andenne"));
    assert_eq!(found(&all, "05300 Andenne"), None);
    assert_eq!((&all).into_iter().count(), all.iter().len());
    assert!(all.iter().len() > 500);
}

#[test]
fn a_title_ends_where_the_name_begins() {
    let all = Municipalities::enacted();
    for text in ["la Ville de Verviers", "Administration communale de Verviers"] {
        assert_eq!(found(&all, text), Some(63_079), "{text}");
    }
    assert_eq!(found(&all, "Jolie Ville Verviers"), None, "what stands before a title is none of ours");
    assert_eq!(found(&all, "la Louvière"), found(&all, "La Louvière"), "an article is part of a name");
    assert_eq!(found(&all, "Ville de la Louvière"), found(&all, "La Louvière"));
}
