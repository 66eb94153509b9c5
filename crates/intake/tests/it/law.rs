//! Texts of law: the fictional decree in both layouts, and the six real ones beside the repository.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use intake::Unreadable;
use intake::law::{self, LawText, agrees, codes};
use scheme::Law;
use serde_json::Value;
use terms::{Arg, Euro, Finding, Language};

use crate::{MUNICIPALITIES, here, seed, shared};

static LAW: LazyLock<Law> = LazyLock::new(Law::enacted);

/// The texts of law beside the repository, and how many articles and annexes each has.
const TEXTS: [(&str, usize, usize); 5] = [
    ("am-2013-12-24-pssp-2014-2017.md", 76, 4),
    ("am-2019-12-05-pssp-2020-2021.md", 52, 1),
    ("am-2022-11-23-pssp-2023-2024.md", 52, 1),
    ("ar-2018-09-02-css-2018-2019.md", 28, 1),
    ("ar-2022-07-30-css-2022.md", 23, 1),
];

fn read(path: &Path) -> LawText {
    law::read(&std::fs::read(path).unwrap(), &MUNICIPALITIES).unwrap()
}

fn examples() -> PathBuf {
    here().join("../../examples/law")
}

fn decree() -> Option<LawText> {
    Some(read(&seed("004")?))
}

fn of_code(findings: &[Finding], code: terms::Code) -> Vec<&Finding> {
    findings.iter().filter(|finding| finding.code == code).collect()
}

/// Compares with the file, or writes it when `BLESS` is set.
fn agrees_with_file(path: &Path, found: &str) {
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, found).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(found, expected, "{}: run again with BLESS=1 if this is right", path.display());
}

/// Takes out the places, which differ by layout, and the findings, which name them.
fn without_places(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| key != "place" && key != "findings");
            fields.values_mut().for_each(without_places);
        }
        Value::Array(values) => values.iter_mut().for_each(without_places),
        _ => {}
    }
}

fn line(finding: &Finding) -> String {
    let place = finding.place.map(|place| format!("{}:{}", place.line, place.column)).unwrap_or_default();
    let plain = |arg: &Arg| match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Euro(euro) => euro.to_string(),
        other => format!("{other:?}"),
    };
    let args: Vec<String> = finding.args.iter().map(|(name, arg)| format!("{name}={}", plain(arg))).collect();
    format!("{place} {} {:?} {}\n", finding.code, finding.severity, args.join(", "))
}

#[test]
fn the_fictional_decree_is_the_same_law_in_both_layouts() {
    for layout in ["txt", "md"] {
        let text = read(&examples().join("fictional-decree").with_extension(layout));
        let mut json = serde_json::to_value(&text).unwrap();
        without_places(&mut json);
        let json = serde_json::to_string_pretty(&json).unwrap() + "\n";
        agrees_with_file(&examples().join("fictional-decree.json"), &json);
        let findings: String = text.findings.iter().map(line).collect();
        agrees_with_file(&examples().join(format!("fictional-decree.{layout}.findings")), &findings);
    }
}

#[test]
fn the_fictional_decree_shows_every_irregularity_it_was_written_for() {
    let text = read(&examples().join("fictional-decree.txt"));
    assert_eq!((text.articles.len(), text.annexes.len(), text.tables.len()), (5, 1, 1));
    let [table] = &text.tables[..] else { panic!("one table") };
    assert_eq!(table.rows.len(), 5);
    assert_eq!(
        (table.stated_total, table.computed_total),
        (Some(Euro::from_cents(4_954_341)), Euro::from_cents(4_954_340))
    );
    assert_eq!(table.rows[3].raw, "Ieper/ Ypres");
    assert_eq!(table.rows.iter().filter(|row| row.nis.is_none()).count(), 1);
    let ordinals: Vec<_> = text.articles[0].definitions.iter().map(|d| (d.ordinal, d.rebuilt)).collect();
    assert_eq!(ordinals, [(1, true), (2, true), (3, true), (4, false)]);
    assert!(text.articles[0].definitions[1].text.contains("au moins, quel que soit"));
    let items: Vec<_> = text.articles[2].divisions[0].items.iter().map(|item| item.ordinal).collect();
    assert_eq!(items, [1, 2, 3]);
    for amended in [&text.articles[0], &text.articles[1], &text.annexes[0]] {
        assert_eq!(amended.amendments.len(), 2, "{}", amended.number);
        assert!(amended.amendments.iter().all(|a| a.passages.len() == 1), "{}", amended.number);
        assert!(!amended.text.contains('['), "{}", amended.text);
    }
    let found: BTreeSet<_> = text.findings.iter().map(|finding| finding.code).collect();
    let expected = [codes::L_503, codes::L_506, codes::L_508, codes::L_510, codes::L_520, codes::L_521, codes::L_522];
    assert_eq!(found, BTreeSet::from(expected));
}

#[test]
fn the_decree_of_2019_is_read_as_counted_by_hand() {
    let (Some(text), Some(counts)) = (decree(), shared("domain/expected-counts.json")) else { return };
    let counts: Value = serde_json::from_str(&std::fs::read_to_string(counts).unwrap()).unwrap();
    let counts = counts["seeds"].as_object().unwrap().values().find(|seed| seed["kind"] == "decree").unwrap();
    let json = serde_json::to_value(&text).unwrap();
    for (key, counted) in
        [("numac", "numac"), ("file_number", "file_number"), ("date", "date"), ("published", "published")]
    {
        assert_eq!(json[key], counts[counted]);
    }
    assert_eq!(json["in_force"], counts["effective"]);
    assert_eq!(json["consolidated"], counts["consolidated_until"]);
    assert_eq!(text.articles.len() as u64, counts["articles"]);
    assert_eq!(text.articles[0].definitions.len() as u64, counts["definitions"]);
    assert_eq!(text.annexes.len() as u64, counts["annex_articles"]);
    for (table, counted) in text.tables.iter().zip(counts["annex_tables"].as_array().unwrap()) {
        let stated: Euro = counted["stated_total"].as_str().unwrap().parse().unwrap();
        let sum: Euro = counted["sum_of_rows"].as_str().unwrap().parse().unwrap();
        assert_eq!((table.stated_total, table.computed_total), (Some(stated), sum));
        assert_eq!(table.rows.len() as u64, counted["rows"]);
        assert!(table.rows.iter().all(|row| row.nis.is_some()));
    }
    assert_eq!(text.tables.len(), 3);
}

#[test]
fn the_decree_of_2019_keeps_what_is_irregular_and_says_so() {
    let Some(text) = decree() else { return };
    assert_eq!(text.eli.as_deref(), Some("http://www.ejustice.just.fgov.be/eli/arrete/2019/07/03/2019041386"));
    let differences: Vec<_> =
        of_code(&text.findings, codes::L_520).iter().map(|f| f.args["difference"].clone()).collect();
    assert_eq!(differences, [1, 3, -4].map(|cents| Arg::Euro(Euro::from_cents(cents))));
    let amended: Vec<_> = text.all_articles().filter(|a| !a.amendments.is_empty()).map(|a| a.number.as_str()).collect();
    assert_eq!(amended, ["1", "2", "3", "N1"]);
    for article in text.all_articles().filter(|article| !article.amendments.is_empty()) {
        let by: Vec<_> = article.amendments.iter().map(|a| (a.marker.as_deref(), a.by.as_str())).collect();
        assert_eq!(by, [(Some("1"), "AR 2020-12-24/21"), (Some("2"), "AR 2021-07-24/05")]);
        assert!(article.amendments.iter().all(|a| a.passages.len() == 1));
    }
    assert_eq!(text.articles[12].paragraphs, 3);
    let rebuilt: Vec<_> = of_code(&text.findings, codes::L_508).iter().map(|f| f.args["article"].clone()).collect();
    assert_eq!(rebuilt, [Arg::Text("1".into()), Arg::Text("4".into())]);
    assert_eq!(of_code(&text.findings, codes::L_506).len(), 1);
    assert_eq!(of_code(&text.findings, codes::L_521).len(), 3);
    assert_eq!(of_code(&text.findings, codes::L_503).len(), 1);
    assert!(text.all_articles().all(|article| !article.text.contains("Iterata")));
    assert!(text.tables[2].rows.iter().any(|row| row.raw == "Maas-mechelen"));
}

#[test]
fn every_real_text_has_the_articles_that_a_plain_count_finds() {
    let Some(folder) = shared("law") else { return };
    for (file, articles, annexes) in TEXTS {
        let path = folder.join(file);
        let source = std::fs::read_to_string(&path).unwrap();
        let starts = |words: &str| source.lines().filter(|line| line.starts_with(words)).count();
        let counted = starts("**Art. ") - starts("**Art. N") + starts("Article  1er.");
        let text = read(&path);
        assert_eq!((text.articles.len(), text.annexes.len()), (counted, starts("**Art. N")), "{file}");
        assert_eq!((text.articles.len(), text.annexes.len()), (articles, annexes), "{file}");
        let noted = source.lines().filter(|line| line.starts_with('`')).count();
        assert_eq!(text.all_articles().map(|article| article.amendments.len()).sum::<usize>(), noted, "{file}");
        let last = text.articles.last().unwrap();
        assert_eq!(last.number, articles.to_string(), "{file}");
        assert!(text.articles.iter().all(|article| !article.text.is_empty()), "{file}");
    }
}

#[test]
fn a_text_of_law_is_no_agreement() {
    let ours = ["fictional-decree.md", "fictional-decree.txt"].map(|file| examples().join(file));
    let real = shared("law").into_iter().flat_map(|folder| TEXTS.map(|(file, ..)| folder.join(file)));
    for path in ours.into_iter().chain(real).chain(seed("004")) {
        let read = crate::read(&std::fs::read(&path).unwrap());
        assert_eq!(read.err(), Some(Unreadable::TextOfLaw), "{}", path.display());
    }
    let cited = "# CONVENTION 2020\n\n12 MARS 2031. - Arrêté royal\n\nArticle 1er. A\n\nArt. 2. B\n\nSecteur d'activité 1 : Vols\n";
    assert!(crate::read(cited.as_bytes()).is_ok());
}

#[test]
fn every_real_text_agrees_with_the_law_as_data() {
    let (Some(decree), Some(folder)) = (decree(), shared("law")) else { return };
    let texts = TEXTS.iter().map(|(file, ..)| read(&folder.join(file)));
    for text in std::iter::once(decree).chain(texts) {
        let differences: String = agrees(&text, &LAW).iter().map(line).collect();
        assert_eq!(differences, "", "{}", text.title);
    }
}

#[test]
fn a_difference_with_the_law_as_data_is_found_to_the_cent() {
    let Some(text) = decree() else { return };
    let changed = |change: &dyn Fn(&mut LawText)| {
        let mut text = text.clone();
        change(&mut text);
        let codes: BTreeSet<_> = agrees(&text, &LAW).iter().map(|finding| finding.code).collect();
        codes.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(changed(&|_| {}), []);
    assert_eq!(changed(&|t| t.numac = Some("1".into())), [codes::L_530]);
    assert_eq!(changed(&|t| t.published = t.in_force), [codes::L_531]);
    assert_eq!(changed(&|t| t.articles[3].number = "22".into()), [codes::L_532, codes::L_533]);
    assert_eq!(changed(&|t| t.articles[12].divisions.clear()), [codes::L_534]);
    assert_eq!(changed(&|t| drop(t.articles[0].definitions.pop())), [codes::L_535]);
    assert_eq!(changed(&|t| t.articles[1].amendments[0].article = "9".into()), [codes::L_536, codes::L_537]);
    assert_eq!(changed(&|t| drop(t.tables.pop())), [codes::L_538]);
    assert_eq!(changed(&|t| t.tables[0].rows[7].amount = Euro::from_cents(6_735_125)), [codes::L_539]);
    assert_eq!(changed(&|t| t.tables[1].rows[0].raw.push('*')), [codes::L_540, codes::L_541]);
    assert_eq!(changed(&|t| t.tables[2].stated_total = Some(Euro::ZERO)), [codes::L_542]);
    assert_eq!(changed(&|t| t.tables[2].rows[0].nis = t.tables[2].rows[1].nis), [codes::L_543]);
}

#[test]
fn every_code_has_a_text_in_four_languages() {
    for language in Language::ALL {
        let path = here().join(format!("../report/texts/{language}/law-text.ftl"));
        let texts = std::fs::read_to_string(&path).unwrap();
        let keys: Vec<&str> = texts.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
        let codes: Vec<String> = codes::ALL.iter().map(ToString::to_string).collect();
        let said: Vec<&str> = keys.iter().copied().filter(|key| key.starts_with("L-")).collect();
        assert_eq!(said, codes, "{language}");
        assert_eq!(keys.iter().filter(|key| key.trim() == ".hint").count(), codes.len(), "{language}");
    }
}
