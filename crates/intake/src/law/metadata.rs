//! What stands before the first heading: labels and values of a site, or the header of a Markdown file.

use agreement::fold;
use scheme::InstrumentKind;
use terms::Finding;

use super::codes::L_503;
use super::lines::{Line, excerpt};
use super::{LawText, days, sections};

/// What a label or a key stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Numac,
    Eli,
    FileNumber,
    Date,
    Published,
    InForce,
    Title,
    /// Known, and of no use here.
    Other,
}

/// Labels of the site and keys of the header, folded.
const LABELS: [(&str, Field); 26] = [
    ("eli", Field::Eli),
    ("url", Field::Eli),
    ("numero", Field::Numac),
    ("nummer", Field::Numac),
    ("number", Field::Numac),
    ("publication", Field::Published),
    ("publicatie", Field::Published),
    ("dossier numero", Field::FileNumber),
    ("dossiernummer", Field::FileNumber),
    ("case", Field::FileNumber),
    ("entree en vigueur / effet", Field::InForce),
    ("inwerkingtreding / uitwerking", Field::InForce),
    ("starts", Field::InForce),
    ("date", Field::Date),
    ("title-fr", Field::Title),
    ("title-nl", Field::Title),
    ("title-de", Field::Title),
    ("justel", Field::Other),
    ("source", Field::Other),
    ("bron", Field::Other),
    ("page", Field::Other),
    ("bladzijde", Field::Other),
    ("pdf", Field::Other),
    ("texte modifie", Field::Other),
    ("gewijzigde tekst", Field::Other),
    ("modifies", Field::Other),
];

/// Kinds as titles begin with them, folded.
const KINDS: [(&str, InstrumentKind); 6] = [
    ("arrete royal", InstrumentKind::RoyalDecree),
    ("koninklijk besluit", InstrumentKind::RoyalDecree),
    ("arrete ministeriel", InstrumentKind::MinisterialDecree),
    ("ministerieel besluit", InstrumentKind::MinisterialDecree),
    ("loi", InstrumentKind::Law),
    ("wet", InstrumentKind::Law),
];

/// Tells whether what identifies an instrument stands first: a header, a label, or its title with its day.
pub(super) fn opens(lines: &[Line<'_>]) -> bool {
    let Some(first) = lines.first() else { return false };
    let labelled = field(first.text).is_some() || number(first.text).is_some();
    header_at(lines).is_some() || labelled || dated_title(first.text, &mut LawText::default())
}

/// Returns where the header begins, if there is one.
fn header_at(lines: &[Line<'_>]) -> Option<usize> {
    lines.iter().take(4).position(|line| line.text == "---")
}

/// Returns the number of the text, which the site puts first.
fn number(text: &str) -> Option<&str> {
    text.strip_prefix("Texte ").or_else(|| text.strip_prefix("Tekst "))
}

/// Reads what identifies the instrument; returns the lines after it.
pub(super) fn read<'a, 't>(lines: &'a [Line<'t>]) -> (LawText, &'a [Line<'t>]) {
    let mut law = LawText::default();
    let body = match header_at(lines) {
        Some(open) => header(lines, open, &mut law),
        None => labels(lines, &mut law),
    };
    law.kind = KINDS.iter().find(|(words, _)| begins(&law.title, words)).map(|(_, kind)| *kind);
    law.date = law.date.or_else(|| days::day(law.file_number.as_deref()?.split('/').next()?));
    law.eli = law.eli.take().or_else(|| built(&law));
    (law, body)
}

/// Reads the header between two lines of three dashes, the first one at `open`.
fn header<'a, 't>(lines: &'a [Line<'t>], open: usize, law: &mut LawText) -> &'a [Line<'t>] {
    law.findings.extend(lines[..open].iter().map(dropped));
    let inner = &lines[open + 1..];
    let end = inner.iter().position(|line| line.text == "---" || sections::begins(line)).unwrap_or(inner.len());
    for (key, value) in inner[..end].iter().filter_map(|line| line.text.split_once(':')) {
        if let Some(field) = field(key) {
            set(law, field, value.trim().trim_matches('"'));
        }
    }
    let closed = inner.get(end).is_some_and(|line| line.text == "---");
    &inner[end + usize::from(closed)..]
}

/// Reads labels, each on a line with its value on the next, up to the first heading or article.
fn labels<'a, 't>(lines: &'a [Line<'t>], law: &mut LawText) -> &'a [Line<'t>] {
    let end = lines.iter().position(sections::begins).unwrap_or(lines.len());
    let mut head = lines[..end].iter().peekable();
    while let Some(line) = head.next() {
        if let Some(field) = field(line.text) {
            if let Some(value) = head.next_if(|next| self::field(next.text).is_none()) {
                set(law, field, value.text);
            }
        } else if let Some(number) = number(line.text) {
            set(law, Field::Numac, number);
        } else if law.title.is_empty() && dated_title(line.text, law) {
        } else {
            law.findings.push(dropped(line));
        }
    }
    &lines[end..]
}

fn field(label: &str) -> Option<Field> {
    let known = |(name, _): &&(&str, Field)| label.len() <= 2 * name.len() && folded(label) == *name;
    LABELS.iter().find(known).map(|(_, field)| *field)
}

/// Folds every word of a label, and keeps what stands between them.
fn folded(label: &str) -> String {
    label
        .split_whitespace()
        .map(|word| if word == "/" { word.to_owned() } else { dashed(word) })
        .collect::<Vec<_>>()
        .join(" ")
}

fn dashed(word: &str) -> String {
    word.split('-').map(fold).collect::<Vec<_>>().join("-")
}

fn set(law: &mut LawText, field: Field, value: &str) {
    let text = || Some(value.to_owned()).filter(|value| !value.is_empty());
    match field {
        Field::Numac => {
            let plain = text().filter(|number| number.chars().all(|c| c.is_ascii_alphanumeric()));
            law.numac = plain.or(law.numac.take());
        }
        Field::FileNumber => law.file_number = text(),
        Field::Eli => law.eli = settled(value),
        Field::Date => law.date = days::day(value),
        Field::Published => law.published = days::day(value),
        Field::InForce => law.in_force = days::day(value),
        Field::Title if law.title.is_empty() => title(value, law),
        Field::Title | Field::Other => {}
    }
}

/// Takes `3 JUILLET 2019. - Arrêté royal …` apart; tells whether it was that.
fn dated_title(text: &str, law: &mut LawText) -> bool {
    let parts = text.split_once('.').and_then(|(day, rest)| Some((days::day(day)?, rest)));
    let Some((day, rest)) = parts else { return false };
    law.date = Some(day);
    title(rest.trim_start_matches([' ', '-', '.', '–']), law);
    true
}

/// Takes the note about earlier versions from a title.
fn title(text: &str, law: &mut LawText) {
    let (title, note) = text.split_once("(NOTE").unwrap_or((text, ""));
    law.title = title.trim().to_owned();
    let updated = note.split_once("mise à jour au").or_else(|| note.split_once("laatste wijziging"));
    law.consolidated =
        updated.or_else(|| note.split_once("tekstbijwerking tot")).and_then(|(_, rest)| days::first(rest));
}

fn begins(title: &str, words: &str) -> bool {
    let count = words.split(' ').count();
    let first: Vec<String> = title.split_whitespace().take(count).map(fold).collect();
    first.join(" ") == words
}

/// The part of the address that every identifier shares.
const ELI: &str = "http://www.ejustice.just.fgov.be/eli";

/// Returns the identifier in an address of the official site, without what follows the numac.
fn settled(address: &str) -> Option<String> {
    let (_, path) = address.split_once("/eli/")?;
    let parts: Vec<&str> = path.split('/').take(5).collect();
    let plain = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric());
    (parts.len() == 5 && parts.iter().all(plain)).then(|| format!("{ELI}/{}", parts.join("/")))
}

fn built(law: &LawText) -> Option<String> {
    let kind = match law.kind? {
        InstrumentKind::Law => "loi",
        InstrumentKind::RoyalDecree | InstrumentKind::MinisterialDecree => "arrete",
    };
    Some(format!("{ELI}/{kind}/{}/{}", law.date?.strftime("%Y/%m/%d"), law.numac.as_deref()?))
}

fn dropped(line: &Line<'_>) -> Finding {
    Finding::note(L_503).at(line.place).with("text", excerpt(line.text))
}
