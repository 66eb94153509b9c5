//! Documents that mean harm, or that are simply far too large.

use intake::{MAX_BYTES, Unreadable, codes::*};

use crate::read;

const HEAD: &str = "# CONVENTION 2020-2022 DE LA COMMUNE DE DINANT\n\n";

fn codes(text: &str) -> Vec<terms::Code> {
    read(text.as_bytes()).unwrap().findings.iter().map(|f| f.code).collect()
}

#[test]
fn documents_beyond_the_limits_are_refused_as_a_whole() {
    assert_eq!(read(&vec![b'x'; MAX_BYTES + 1]).unwrap_err(), Unreadable::TooLarge);
    let many: String = (0..200_000).map(|i| format!("Objectif stratégique {i} :\n")).collect();
    assert_eq!(read(many.as_bytes()).unwrap_err(), Unreadable::TooManyLines);
    let deep: String = (0..10_000).map(|i| format!("{}- x\n", " ".repeat(i.min(900)))).collect();
    assert!(matches!(read(deep.as_bytes()), Err(Unreadable::TooDeep(_))));
    let divisions = format!("<html><body>{}x", "<div>".repeat(100_000));
    assert!(matches!(read(divisions.as_bytes()), Err(Unreadable::TooDeep(_))));
    let tables = "<table><tr><td>".repeat(100);
    assert!(matches!(read(format!("<html>{tables}").as_bytes()), Err(Unreadable::TooDeep(_))));
    let attributes: String = (0..200_000).map(|i| format!(" a{i}=1")).collect();
    assert_eq!(read(format!("<html><p{attributes}>").as_bytes()).unwrap_err(), Unreadable::HostileXml);
    let recipe = "Prendre trois oeufs. Battre. ".repeat(200);
    assert_eq!(read(recipe.as_bytes()).unwrap_err(), Unreadable::NotAnAgreement);
    assert_eq!(read(format!("{HEAD}{}", "y".repeat(1_000_001)).as_bytes()).unwrap_err().code(), I_009);
}

#[test]
fn what_is_two_kinds_at_once_is_refused() {
    for file in [
        "<html><script>alert(1)</script>%PDF-1.4\n",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<?xml version=\"1.0\"?><office:document><office:body/></office:document>",
    ] {
        assert_eq!(read(file.as_bytes()).unwrap_err(), Unreadable::OtherKind, "{file}");
    }
    let turned = "<html><p>Ville de <bdo dir=rtl>SREIVREV</bdo>";
    assert!(matches!(read(turned.as_bytes()), Err(Unreadable::HiddenDirection(_))));
}

#[test]
fn a_name_in_foreign_letters_that_look_alike_matches_nobody() {
    let reading =
        read("# CONVENTION 2020 DE LA VILLE DE V\u{415}RVI\u{415}RS\n\nObjectif général :\n- Prévenir\n".as_bytes())
            .unwrap();
    assert_eq!(reading.agreement.municipality.unwrap().1, None);
    assert!(reading.findings.iter().any(|f| f.code == I_022));
}

#[test]
fn a_script_is_text() {
    let text = format!("{HEAD}Objectif général :\n- <script>alert(1)</script> Prévenir\n");
    let tree = read(text.as_bytes()).unwrap().agreement.tree;
    let general = &tree[0].children[0].children[0];
    assert_eq!(general.text, "<script>alert(1)</script> Prévenir");
}

#[test]
fn persons_and_their_numbers_are_flagged() {
    let birth = 990_101_001_u64;
    let number = format!("99.01.01-001.{:02}", 97 - (2_000_000_000 + birth) % 97);
    assert!(codes(&format!("{HEAD}Objectif général :\n- Prévenir\n\nContact {number}\n")).contains(&I_036));
    let named = format!(
        "{HEAD}Objectif général :\n- Prévenir\n\nFait à Dinant, le 3 janvier 2020\n\nSuivi de Monsieur Untel\n"
    );
    assert!(codes(&named).contains(&I_037));
}

#[test]
fn documents_made_to_exhaust_the_reader_come_to_an_end() {
    let list = format!(
        "{HEAD}Objectif stratégique 1 :\n\nTitre\n\nObjectifs opérationnels :\n{}",
        "- Visiter les écoles\n".repeat(9_000)
    );
    let table = format!(
        "{HEAD}Objectif stratégique 1 :\n\nTitre\n\nObjectifs opérationnels\tRésultats attendus\tIndicateurs\n{}",
        "1. Aller\t- Présence\t- Rondes : ≥ 2/an\n".repeat(2_000)
    );
    let headings: String = (0..3_000).map(|i| format!("Objectif stratégique {i} :\n")).collect();
    let wide = format!("{HEAD}Objectif général :\n- {}\n", "[a](".repeat(20_000));
    let marks = format!("{HEAD}Objectif général :\n\n{}\n", "≥ 1 - A. ".repeat(10_000));
    let cells = format!("{HEAD}Objectifs opérationnels\tRésultats attendus\tIndicateurs\n{}", "a\t".repeat(40_000));
    let noise = format!("{}1. a\tb\n{}", &table[..table.len() / 2], ".be\n".repeat(3_000));
    let signs = format!("{HEAD}Indicateurs :\n- {}\n- ≥ {}\n", "/".repeat(90_000), "1.111".repeat(10_000));
    let dates = format!("{HEAD}Est convenu :\n\n{}\n\nObjectif général :\n", "1/1/2020 ".repeat(3_000));
    let ragged = format!(
        "{HEAD}Objectif stratégique 1 :\n\nTitre\n\nObjectifs opérationnels\tRésultats attendus\tIndicateurs\n{}\n{}",
        "a\t".repeat(40_000),
        "a\tb\tc\td\te\n".repeat(2_000)
    );
    for text in [noise, signs, dates, ragged, list, table, headings, wide, marks, cells] {
        assert!(read(text.as_bytes()).is_ok());
    }
}
