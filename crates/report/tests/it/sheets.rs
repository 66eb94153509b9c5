//! What a printed letter is to a program that reads it aloud, and what becomes of one with very long,
//! very many, very large or no refusals.

use control::codes::C_201;
use control::{ExpenseLine, LineNumber};
use lopdf::{Dictionary, Document, Object};
use report::Texts;
use terms::{Euro, Language};

use crate::letters::{Controlling, example, letters};

/// An element of the structure of a sheet: its role, what it says of itself, and what is below.
struct Element {
    role: String,
    scope: Option<String>,
    below: Vec<Element>,
}

impl Element {
    fn all<'e>(&'e self, out: &mut Vec<&'e Self>) {
        out.push(self);
        self.below.iter().for_each(|element| element.all(out));
    }

    fn cells(&self) -> Vec<&Self> {
        self.below.iter().filter(|element| ["TH", "TD"].contains(&element.role.as_str())).collect()
    }
}

fn name(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    dictionary.get(key).and_then(Object::as_name).ok().map(|name| String::from_utf8_lossy(name).into_owned())
}

fn resolved<'d>(document: &'d Document, object: &'d Object) -> &'d Object {
    document.dereference(object).unwrap().1
}

/// Returns the scope that a cell states in its attributes, which are one dictionary or several.
fn scope(document: &Document, element: &Dictionary) -> Option<String> {
    let attributes = resolved(document, element.get(b"A").ok()?);
    let each = attributes.as_array().map_or_else(|_| vec![attributes], |all| all.iter().collect());
    each.into_iter().find_map(|one| name(resolved(document, one).as_dict().ok()?, b"Scope"))
}

fn element(document: &Document, object: &Object) -> Option<Element> {
    let found = resolved(document, object).as_dict().ok()?;
    let role = name(found, b"S")?;
    Some(Element { role, scope: scope(document, found), below: below(document, found) })
}

fn below(document: &Document, found: &Dictionary) -> Vec<Element> {
    let Ok(kids) = found.get(b"K") else { return Vec::new() };
    match resolved(document, kids) {
        Object::Array(kids) => kids.iter().filter_map(|kid| element(document, kid)).collect(),
        kid => element(document, kid).into_iter().collect(),
    }
}

fn structure(document: &Document) -> Element {
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = resolved(document, root).as_dict().unwrap();
    Element { role: "Root".to_owned(), scope: None, below: below(document, root) }
}

#[test]
fn every_letter_is_tagged_as_its_page_is_and_every_cell_has_its_headers() {
    let (controlling, texts) = (Controlling::of(example()), Texts::load());
    for (kind, letter) in letters(&controlling) {
        let page = letter.html(&texts, Language::Fr);
        let sheet = Document::load_mem(&letter.pdf(&texts, Language::Fr).unwrap()).unwrap();
        let root = structure(&sheet);
        let mut all = Vec::new();
        root.all(&mut all);
        let count = |role: &str| all.iter().filter(|element| element.role == role).count();
        for (role, mark) in [("H1", "<h1"), ("H2", "<h2"), ("Table", "<table"), ("LI", "<li"), ("Caption", "<caption")]
        {
            assert_eq!(count(role), page.matches(mark).count(), "{kind}: {role}");
        }
        assert_eq!(count("H1"), 1, "{kind}");
        let rows: Vec<&&Element> = all.iter().filter(|element| element.role == "TR").collect();
        assert_eq!(rows.len(), page.matches("<tr").count(), "{kind}");
        for row in rows {
            let cells = row.cells();
            let titles = cells.iter().all(|cell| cell.scope.as_deref() == Some("Column"));
            assert!(titles || cells[0].scope.as_deref() == Some("Row"), "{kind}: a row without its header");
            assert!(cells.iter().all(|cell| cell.role == "TH" || cell.scope.is_none()), "{kind}");
        }
        let catalog = sheet.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr-BE", "{kind}");
        let shown = resolved(&sheet, catalog.get(b"ViewerPreferences").unwrap()).as_dict().unwrap();
        assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap(), "{kind}");
    }
}

/// Makes `count` lines without documents from the lines of the example, each with its number.
fn refused(count: u32, change: impl Fn(ExpenseLine) -> ExpenseLine) -> Controlling {
    let first = example().into_iter().next().unwrap();
    let line = |number| {
        let invoice = format!("F-{number:05}");
        change(ExpenseLine { number: LineNumber(number), invoice, evidence: Vec::new(), ..first.clone() })
    };
    Controlling::of((1..=count).map(line).collect())
}

#[test]
fn three_hundred_refused_lines_stand_in_every_form_and_their_sum_below_them() {
    let controlling = refused(300, |line| ExpenseLine { amount: Euro::from_cents(123_456), ..line });
    let (texts, letter) = (Texts::load(), controlling.provisional());
    for language in Language::ALL {
        let page = letter.html(&texts, language);
        assert_eq!(page.matches(&C_201.to_string()).count(), 300, "{language}");
        assert!((1..=300).all(|number| page.contains(&format!("F-{number:05}"))), "{language}");
        assert!(page.contains(&texts.voice(language).amount(Euro::from_cents(300 * 123_456))), "{language}");
    }
    let sheet = letter.pdf(&texts, Language::De).unwrap();
    let mut all = Vec::new();
    let root = structure(&Document::load_mem(&sheet).unwrap());
    root.all(&mut all);
    let rows = |table: &Element| {
        let mut below = Vec::new();
        table.all(&mut below);
        below.into_iter().filter(|element| element.role == "TR").count()
    };
    let tables: Vec<usize> = all.into_iter().filter(|element| element.role == "Table").map(rows).collect();
    assert!(tables.contains(&302), "the titles, 300 lines and their sum: {tables:?}");
    let document = letter.docx(&texts, Language::De).unwrap();
    assert_eq!(document, letter.docx(&texts, Language::De).unwrap());
}

/// Words of any length are broken into lines, so that no cell leaves its column; signs of the languages
/// of the country are printed as they are.
#[test]
fn long_words_signs_and_millions_stay_within_their_columns() {
    let supplier =
        format!("Straßenbau Groß & Söhne, Ĳsselmeer, ĳzerhandel IJzer, {}", "Ausführungsbestimmung".repeat(40));
    let controlling =
        refused(3, |line| ExpenseLine { supplier: supplier.clone(), amount: Euro::from_cents(9_999_999_999), ..line });
    let (texts, letter) = (Texts::load(), controlling.provisional());
    for language in Language::ALL {
        let page = letter.html(&texts, language);
        assert!(page.contains("Straßenbau Groß &amp; Söhne, Ĳsselmeer, ĳzerhandel IJzer"), "{page}");
        assert!(page.contains(&texts.voice(language).amount(Euro::from_cents(29_999_999_997))), "{language}");
        let sheet = letter.pdf(&texts, language).unwrap();
        let sheet = Document::load_mem(&sheet).unwrap();
        let numbers: Vec<u32> = sheet.get_pages().into_keys().collect();
        let text = sheet.extract_text(&numbers).unwrap();
        let longest = text.split_whitespace().map(|word| word.chars().count()).max().unwrap();
        assert!(longest < 60, "{language}: {longest} in {text}");
    }
}

#[test]
fn a_file_with_nothing_refused_has_no_table_of_refusals() {
    let mut each = example().into_iter().map(|line| Controlling::of(vec![line]));
    let controlling = each.find(|one| one.procedure.statement().refused().is_zero()).unwrap();
    let (texts, letter) = (Texts::load(), controlling.provisional());
    for language in Language::ALL {
        let page = letter.html(&texts, language);
        let lines = texts.voice(language).say("letter-lines");
        assert!(!page.contains(&format!("<h2>{lines}</h2>")), "{language}");
        assert!(page.contains(&texts.voice(language).say("letter-answer")), "{language}: it can still be answered");
        assert!(letter.pdf(&texts, language).is_ok() && letter.docx(&texts, language).is_ok(), "{language}");
    }
}
