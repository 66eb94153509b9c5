//! Expense files as people make them, and as they should not.

use std::sync::LazyLock;

use agreement::ObjectiveId;
use control::{
    Category, DrawnOn, ExpenseLine, Limits, LineNumber, PaymentProof, Post, ProofKind, Reading, Units, codes,
};
use jiff::civil::date;
use proptest::prelude::*;
use scheme::{CreditCategory, EnvelopeKey, Law};
use terms::{Arg, Code, Euro, Severity};

const HEAD: &str = "numéro;date d'engagement;date de facture;catégorie;nature;fournisseur;numéro d'entreprise;\
                    numéro de facture;montant;objectif;pièces justificatives;preuve de paiement;type de preuve";

fn good(number: u32) -> String {
    format!(
        "{number};15/06/2020;;fonctionnement;F-1;Maison Quentin;0207.373.429;A{number};1.250,40;1.1.1.1.1;p1|p2;x{number};extrait de compte"
    )
}

fn file(rows: &[String]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

fn read_file(bytes: &[u8]) -> Result<Reading, control::Unreadable> {
    control::read_file(bytes, &drawn_on())
}

/// The file is that of the plan of Molenbeek for 2020.
fn drawn_on() -> DrawnOn<'static> {
    static LAW: LazyLock<Law> = LazyLock::new(Law::enacted);
    static ENVELOPE: LazyLock<EnvelopeKey> = LazyLock::new(|| "21012/pssp-2020-2022/plan/2020".parse().unwrap());
    DrawnOn::new(&LAW, &ENVELOPE).with_eye(|text| text.contains("suivi de"))
}

fn read(text: &str) -> Reading {
    read_file(text.as_bytes()).unwrap()
}

fn errors(reading: &Reading) -> Vec<(Code, u32)> {
    let errors = reading.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| (finding.code, finding.place.unwrap().line)).collect()
}

fn whole(text: &[u8]) -> Code {
    read_file(text).unwrap_err().0.code
}

#[test]
fn a_row_becomes_a_line() {
    let reading = read(&file(&[good(7)]));
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let line = &reading.lines[0];
    assert_eq!((line.number.0, line.committed, line.amount), (7, date(2020, 6, 15), Euro::from_cents(125_040)));
    assert_eq!(line.category, Category::Known(CreditCategory::Operating));
    assert_eq!(line.enterprise.unwrap().to_string(), "0207.373.429");
    assert_eq!(line.evidence, ["p1", "p2"]);
    assert_eq!(line.payment.as_ref().unwrap().kind, ProofKind::BankStatement);
}

#[test]
fn the_same_file_in_every_clothing_gives_the_same_lines() {
    let plain = file(&[good(1), good(2)]);
    let expected = read(&plain).lines;
    let latin: Vec<u8> = plain.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let wide: Vec<u8> = "\u{feff}".encode_utf16().chain(plain.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let comma = plain.replace("1.250,40", "1250.40").replace(';', ",");
    for bytes in [
        plain.replace('\n', "\r\n").into_bytes(),
        plain.replace('\n', "\r").into_bytes(),
        format!("\u{feff}{plain}").into_bytes(),
        plain.replace(';', "\t").into_bytes(),
        comma.into_bytes(),
        format!("sep=;\r\n{plain}").into_bytes(),
        latin,
        wide,
    ] {
        assert_eq!(read_file(&bytes).unwrap().lines, expected, "{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn headers_are_read_in_four_languages() {
    for (head, word, proof) in [
        (
            "vastleggingsdatum;categorie;aard;leverancier;factuurnummer;bedrag;doelstelling;bewijsstukken;betalingsbewijs;soort bewijs",
            "werkingskosten",
            "rekeninguittreksel",
        ),
        (
            "Datum der Mittelbindung;Kategorie;Art;Lieferant;Rechnungsnummer;Betrag;Ziel;Belege;Zahlungsnachweis;Art des Nachweises",
            "Funktionskosten",
            "Kontoauszug",
        ),
        (
            "COMMITMENT DATE;Category;nature;supplier;invoice number;amount;objective;evidence;payment proof;proof kind",
            "operating",
            "bank statement",
        ),
    ] {
        let reading = read(&format!("{head}\n2020-06-15;{word};F-1;X;A1;10,00;1.1;p;q;{proof}"));
        assert!(reading.findings.is_empty(), "{:?}", reading.findings);
        assert_eq!(reading.lines[0].category, Category::Known(CreditCategory::Operating));
        assert_eq!(reading.lines[0].payment.as_ref().unwrap().kind, ProofKind::BankStatement);
    }
}

#[test]
fn a_bad_row_takes_no_good_one_with_it() {
    let bad = [
        (good(2).replace("1.250,40", "1e3"), codes::C_116),
        (good(2).replace("1.250,40", "1.234"), codes::C_117),
        (good(2).replace("1.250,40", "12,345"), codes::C_117),
        (good(2).replace("1.250,40", "0,005"), codes::C_118),
        (good(2).replace("1.250,40", "92233720368547758,08"), codes::C_139),
        (good(2).replace("1.250,40", "１２,00"), codes::C_116),
        (good(2).replace("1.250,40", ""), codes::C_115),
        (good(2).replace("15/06/2020", "31/02/2020"), codes::C_119),
        (good(2).replace("15/06/2020", "01/02/20"), codes::C_120),
        (good(2).replace("Maison Quentin", "\"Maison Quentin"), codes::C_111),
        (good(2).replace("Maison Quentin", "85.07.30-033.28"), codes::C_114),
        (good(2).replace("A2", "A\u{0}B"), codes::C_113),
        (good(2).replace("A2", "\u{1b}[31mPAID"), codes::C_113),
        (good(2).replace("A2", &"x".repeat(10_001)), codes::C_112),
        (good(2).replace("Maison Quentin", " "), codes::C_115),
        (good(2).replace("2;15", "-2;15"), codes::C_121),
        (good(1), codes::C_122),
        ("x;y".to_owned(), codes::C_110),
        ("x;".repeat(40), codes::C_110),
    ];
    for (row, code) in bad {
        let reading = read(&file(&[good(1), row.clone(), good(3), good(4)]));
        let numbers: Vec<u32> = reading.lines.iter().map(|line| line.number.0).collect();
        assert_eq!(numbers, [1, 3, 4], "{row}");
        assert_eq!(errors(&reading), [(code, 3)], "{row}");
    }
}

#[test]
fn a_finding_names_the_cell_and_never_shows_a_personal_number() {
    let reading = read(&file(&[good(1).replace("A1", "Salaire 850730-033-28")]));
    let finding = &reading.findings[0];
    assert_eq!((finding.place.unwrap().line, finding.place.unwrap().column), (2, 8));
    let shown = format!("{finding:?}");
    assert!(shown.contains("numéro de facture") && !shown.contains("850730"), "{shown}");
}

#[test]
fn what_only_deserves_a_look_does_not_stop_the_line() {
    for (row, code) in [
        (good(1).replace("A1", "=HYPERLINK(1)"), codes::C_125),
        (good(1).replace("0207.373.429", "0207.373.428"), codes::C_123),
        (good(1).replace("extrait de compte", "promesse"), codes::C_124),
    ] {
        let reading = read(&file(&[row]));
        assert_eq!(reading.lines.len(), 1);
        assert_eq!(reading.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [code]);
    }
    let twice = read(&file(&[good(1), good(2).replace("A2", "A1").replace("x2", "x1")]));
    assert_eq!((twice.lines.len(), twice.findings[0].code), (2, codes::C_126));
}

#[test]
fn a_line_end_in_a_quoted_cell_stays_in_its_row() {
    let reading = read(&file(&[good(1).replace("Maison Quentin", "\"La \"\"Maison\"\"\r\nSPRL\""), good(2)]));
    assert_eq!(reading.lines.len(), 2);
    assert_eq!(reading.lines[0].supplier, "La \"Maison\" SPRL");
}

#[test]
fn what_is_no_expense_file_is_refused_with_a_reason() {
    assert_eq!(whole(b"\x1F\x8B\x08\x00"), codes::C_101);
    assert_eq!(whole(b""), codes::C_107);
    assert_eq!(whole(HEAD.as_bytes()), codes::C_107);
    assert_eq!(whole(HEAD.replace("montant;", "").as_bytes()), codes::C_105);
    let lacking = HEAD.replace("montant;", "").replace("catégorie;", "");
    let finding = read_file(lacking.as_bytes()).unwrap_err().0;
    assert_eq!(finding.args["columns"], Arg::from("catégorie; montant"));
    assert_eq!(whole(format!("{HEAD};Betrag\n").as_bytes()), codes::C_106);
    let wide = format!("{HEAD}{}", ";x".repeat(10_000));
    assert_eq!(whole(wide.as_bytes()), codes::C_103);
}

#[test]
fn the_limits_hold() {
    let text = file(&[good(1), good(2), good(3)]);
    let limits = Limits { rows: 2, ..Limits::PUBLISHED };
    assert_eq!(control::read_within(text.as_bytes(), &drawn_on(), limits).unwrap_err().0.code, codes::C_104);
    let limits = Limits { bytes: 10, ..Limits::PUBLISHED };
    assert_eq!(control::read_within(text.as_bytes(), &drawn_on(), limits).unwrap_err().0.code, codes::C_102);
}

#[test]
fn english_dates_that_could_be_two_days_are_refused() {
    let head =
        "commitment date;category;nature;supplier;invoice number;amount;objective;evidence;payment proof;proof kind";
    let reading = read(&format!("{head}\n03/04/2020;operating;F-1;X;A1;10.00;1.1;p;q;receipt"));
    assert_eq!(errors(&reading), [(codes::C_120, 2)]);
}

#[test]
fn a_row_of_another_envelope_is_no_line_of_this_file() {
    let head = HEAD.replace("numéro;", "numéro;commune;enveloppe;année;");
    let row = |number: u32, own: &str| good(number).replacen(';', &format!(";{own};"), 1);
    let text = [
        row(1, "21012;PSSP;2020"),
        row(2, "Molenbeek-Saint-Jean;plan;"),
        row(3, "63079;PSSP;2020"),
        row(4, "21012;GP346;2020"),
        row(5, "21012;XXXX;2020"),
        row(6, "21012;PSSP;2021"),
    ];
    let reading = read(&format!("{head}\n{}", text.join("\n")));
    assert_eq!(reading.lines.iter().map(|line| line.number.0).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(errors(&reading), [(codes::C_131, 4), (codes::C_133, 5), (codes::C_132, 6), (codes::C_134, 7)]);
    assert_eq!(reading.rejected.iter().map(|row| row.row).collect::<Vec<_>>(), [4, 5, 6, 7]);
}

#[test]
fn what_the_control_finds_missing_is_read_all_the_same() {
    let head = "date de facture;catégorie;nature;fournisseur;numéro de facture;montant;objectif";
    let reading = read(&format!("{head}\n15/06/2020;fonctionnement;F-1;Maison Quentin;A1;10,00;1.1.1.1.1"));
    assert_eq!(reading.lines[0].committed, date(2020, 6, 15));
    assert!(reading.lines[0].evidence.is_empty() && reading.lines[0].payment.is_none());
    assert_eq!(reading.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [codes::C_130]);
    let undated = head.replace("date de facture;", "");
    assert_eq!(read_file(undated.as_bytes()).unwrap_err().0.args["columns"], Arg::from("date d'engagement"));
    let empty = read(&format!("{head}\n;fonctionnement;F-1;Maison Quentin;A1;10,00;1.1.1.1.1"));
    assert_eq!(errors(&empty), [(codes::C_115, 2)]);
}

#[test]
fn rows_that_look_alike_are_shown_to_each_other() {
    for (number, code) in [
        ("2020/123", Some(codes::C_136)),
        ("２０２０/00123", Some(codes::C_137)),
        (" 2020 / 00123", Some(codes::C_137)),
        ("2020/00124", None),
    ] {
        let rows = [good(1).replace("A1", "2020/00123"), good(2).replace("A2", number)];
        let reading = read(&file(&rows));
        assert_eq!(reading.findings.first().map(|finding| finding.code), code, "{number}");
        assert_eq!(reading.lines.len(), 2);
    }
}

#[test]
fn objectives_and_names_are_looked_at_where_they_can_be() {
    let known = drawn_on().with_objectives([ObjectiveId::typed("1.1.1.1.2")]);
    let rows = [good(1), good(2).replace("1.1.1.1.1", "1.1.1.1.2").replace("Maison Quentin", "suivi de quelqu'un")];
    let reading = control::read_file(file(&rows).as_bytes(), &known).unwrap();
    let found: Vec<_> = reading.findings.iter().map(|f| (f.code, f.place.unwrap().line)).collect();
    assert_eq!(found, [(codes::C_135, 2), (codes::C_138, 3)]);
    assert!(!format!("{:?}", reading.findings).contains("quelqu"), "the name is not repeated");
}

#[test]
fn rows_that_are_handed_back_hide_the_numbers_of_persons() {
    let reading = read(&file(&[good(1).replace("Maison Quentin", "Salaire 85.07.30-033.28")]));
    assert_eq!(reading.rejected[0].cells[5], "Salaire •••");
    assert_eq!(reading.header[5], "fournisseur");
    let masked = read(&file(&[good(1).replace("1.250,40", "85.07.30-033.28")]));
    assert!(!format!("{:?}", masked.findings).contains("85.07"), "{:?}", masked.findings);
}

fn words() -> impl Strategy<Value = String> {
    "[=+@'-]{0,2}[a-zA-Zé;,\"€0-9 ./-]{1,12}"
        .prop_map(|text| text.trim().to_owned())
        .prop_filter("empty", |text| !text.is_empty())
}

prop_compose! {
    fn any_line()(
        number in 1_u32..500,
        (day, invoiced) in (1_i8..29, any::<bool>()),
        (supplier, invoice, note) in (words(), words(), words()),
        (cents, gross, units) in (-900_000_i64..900_000_000, any::<bool>(), 0_u32..4),
        (evidence, paid) in (prop::collection::vec("[a-z0-9=-]{1,6}", 0..3), any::<bool>()),
    ) -> ExpenseLine {
        ExpenseLine {
            number: LineNumber(number),
            committed: date(2020, 3, day),
            invoiced: invoiced.then(|| date(2020, 4, day)),
            category: if paid { Category::Known(CreditCategory::Operating) } else { Category::Unknown(note.clone()) },
            nature: invoice.clone(),
            supplier,
            enterprise: invoiced.then(|| "0207.373.429".parse().unwrap()),
            invoice,
            amount: Euro::from_cents(cents),
            gross: gross.then(|| Euro::from_cents(cents + 7)),
            objective: paid.then(|| ObjectiveId::typed("1.1.1.1.1")),
            evidence,
            payment: paid.then(|| PaymentProof { kind: ProofKind::Receipt, reference: note.clone() }),
            units: (units > 0).then_some(Units { price: Euro::from_cents(cents), quantity: units }),
            post: gross.then(|| Post {
                reference: "P 12".to_owned(),
                function: "=eduC".to_owned(),
                level: Some(scheme::Level::B),
                diploma: None,
                time: scheme::WorkingTime::new(2, 3).unwrap(),
                worked: terms::Period::new(date(2020, 1, 1), date(2020, 6, day)).unwrap(),
            }),
            other_funding: paid.then(|| Euro::from_cents(cents / 2)),
            credits: invoiced.then(|| note.clone()),
            note,
        }
    }
}

#[test]
fn a_difference_names_what_is_new_changed_and_gone() {
    let lines = |text: &str| read(text).lines;
    let before = lines(&file(&[good(1), good(2), good(3)]));
    let after = lines(&file(&[good(1), good(3).replace("1.250,40", "9,00"), good(4)]));
    let difference = control::Difference::between(&before, &after);
    for (one, other, same) in [(&before, &before, true), (&before, &after, false), (&after, &before, false)] {
        assert_eq!(control::Difference::between(one, other).is_empty(), same);
    }
    for lines in [&before[..1], &after[..0]] {
        assert!(!control::Difference::between(&before, lines).is_empty(), "some are gone");
        assert!(!control::Difference::between(lines, &before).is_empty(), "some are new");
    }
    let numbers = |numbers: &[LineNumber]| numbers.iter().map(|number| number.0).collect::<Vec<_>>();
    assert_eq!((numbers(&difference.new), numbers(&difference.gone)), (vec![4], vec![2]));
    let (number, changes) = &difference.changed[0];
    assert_eq!((number.0, changes[0].before.as_str(), changes[0].after.as_str()), (3, "1250.40", "9.00"));
    assert!(control::Difference::between(&before, &before).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_that_are_written_read_back_as_they_were(lines in prop::collection::btree_map(1_u32..500, any_line(), 1..6)) {
        let lines: Vec<ExpenseLine> =
            lines.into_iter().map(|(number, line)| ExpenseLine { number: LineNumber(number), ..line }).collect();
        let written = control::written(&lines);
        let reading = read(&written);
        prop_assert_eq!(&reading.lines, &lines, "{}\n{:?}", written, reading.findings);
        prop_assert_eq!(control::written(&reading.lines), written);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_bytes_reading_ends_and_accounts_for_every_row(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let mut text = file(&[good(1)]).into_bytes();
        text.extend(bytes);
        if let Ok(reading) = read_file(&text) {
            let refused = errors(&reading).into_iter().map(|(_, line)| line).collect::<std::collections::BTreeSet<_>>();
            prop_assert_eq!(reading.lines.len() + refused.len(), usize::try_from(reading.rows).unwrap());
        }
    }

    #[test]
    fn whatever_is_typed_into_a_row_its_neighbours_are_read(row in "[ -~é\"\n]{0,200}") {
        let reading = read(&file(&[good(1), row.clone(), good(900), good(901)]));
        let last: Vec<u32> = reading.lines.iter().rev().take(1).map(|line| line.number.0).collect();
        prop_assert_eq!(last, [901], "{}", row);
    }
}
