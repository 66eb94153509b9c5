//! Where a text that was read and `law/` differ, article by article and to the cent.
//!
//! `law/` holds summaries in our own words: words are not compared, numbers, dates, amendments and
//! amounts are. Amendments later than the consolidation of the text are passed over, and so is what
//! stands in an annex that the text replaces by an image.
//!
//! Law: ar-2019-07-03 art. N1

use std::collections::BTreeMap;

use agreement::fold;
use jiff::civil::Date;
use scheme::{Annex, Article, Instrument, InstrumentKind, Law, Reading};
use terms::{Finding, InstrumentId};

use super::codes::{L_530, L_531, L_532, L_533, L_534, L_535, L_536, L_537, L_538, L_539, L_540, L_541, L_542, L_543};
use super::{Amendment, AnnexTable, ArticleText, LawText};

/// Says where the text and `law/` differ; nothing when they agree.
///
/// Law: ar-2019-07-03 art. N1
pub fn agrees(text: &LawText, law: &Law) -> Vec<Finding> {
    let Some(instrument) = instrument(text, law) else {
        let numac = text.numac.as_deref().unwrap_or("?");
        return vec![Finding::error(L_530).with("numac", numac)];
    };
    let mut findings = identity(text, instrument);
    findings.extend(articles(text, instrument));
    findings.extend(tables(text, &instrument.id, law));
    findings
}

/// Finds the instrument by its numac, or else the only one of its kind and day.
fn instrument<'l>(text: &LawText, law: &'l Law) -> Option<&'l Instrument> {
    let numbered = law.instruments().find(|known| known.numac.is_some() && known.numac == text.numac);
    let same =
        |known: &&Instrument| Some(known.kind) == text.kind && Some(known.made) == text.date && known.numac.is_none();
    let mut dated = law.instruments().filter(same);
    numbered.or_else(|| dated.next().filter(|_| dated.next().is_none()))
}

fn identity(text: &LawText, law: &Instrument) -> Vec<Finding> {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let fields = [
        ("numac", text.numac.clone(), law.numac.clone()),
        ("eli", text.eli.clone(), law.eli.clone()),
        ("file_number", text.file_number.clone(), law.file_number.clone()),
        ("kind", text.kind.map(|kind| letters(kind).to_owned()), Some(letters(law.kind).to_owned())),
        ("date", day(text.date), Some(law.made.to_string())),
        ("published", day(text.published), day(law.published)),
        ("in_force", day(text.in_force), day(law.in_force)),
    ];
    let differ = fields.into_iter().filter_map(|(field, read, known)| Some((field, read?, known?)));
    let differ = differ.filter(|(_, read, known)| read != known);
    let mut findings: Vec<Finding> = differ
        .map(|(field, read, known)| Finding::error(L_531).with("field", field).with("read", read).with("law", known))
        .collect();
    let titles = [&law.title.fr, &law.title.nl, &law.title.de, &law.title.en];
    if !text.title.is_empty() && !titles.iter().any(|title| words(title) == words(&text.title)) {
        let finding = Finding::warning(L_531).with("field", "title").with("read", text.title.as_str());
        findings.push(finding.with("law", law.title.fr.as_str()));
    }
    findings
}

/// Returns the words of a title, whatever its apostrophes and accents.
fn words(title: &str) -> Vec<String> {
    title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}

fn letters(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Law => "l",
        InstrumentKind::RoyalDecree => "ar",
        InstrumentKind::MinisterialDecree => "am",
    }
}

fn articles(text: &LawText, law: &Instrument) -> Vec<Finding> {
    let read: BTreeMap<&str, &ArticleText> =
        text.all_articles().map(|article| (article.number.as_str(), article)).collect();
    let mut findings = Vec::new();
    if law.reading == Reading::Whole {
        let alone = text.all_articles().filter(|article| law.versions(&article.number).next().is_none());
        findings.extend(
            alone.map(|article| Finding::error(L_532).at(article.place).with("article", article.number.as_str())),
        );
    }
    let mut numbers: Vec<&str> = law.articles.iter().map(|article| article.number.as_str()).collect();
    numbers.dedup();
    for number in numbers {
        match read.get(number) {
            Some(article) if article.image => {}
            Some(article) => findings.extend(article_by_article(article, text.consolidated, law)),
            None if number.starts_with('N') && text.annexes.iter().any(|annex| annex.image) => {}
            None => findings.push(Finding::error(L_533).with("article", number)),
        }
    }
    findings
}

fn article_by_article(read: &ArticleText, consolidated: Option<Date>, law: &Instrument) -> Vec<Finding> {
    let last = consolidated.unwrap_or_else(|| law.known());
    let known: Vec<&Article> = law.versions(&read.number).filter(|version| version.known <= last).collect();
    let mut findings = known.last().map(|version| divisions(read, version)).unwrap_or_default();
    let about = |finding: Finding| finding.at(read.place).with("article", read.number.as_str());
    let unknown = read.amendments.iter().filter(|amendment| !known.iter().any(|version| made_by(version, amendment)));
    findings.extend(unknown.map(|amendment| {
        let by = format!("{}, art. {}", amendment.by, amendment.article);
        about(Finding::error(L_536)).at(amendment.place).with("by", by)
    }));
    let unread = known.iter().filter(|version| !read.amendments.iter().any(|amendment| made_by(version, amendment)));
    findings.extend(unread.filter_map(|version| Some(about(Finding::error(L_537)).with("by", version.by.clone()?))));
    findings
}

/// Says which paragraphs and items `law/` lists and the article does not have.
fn divisions(read: &ArticleText, law: &Article) -> Vec<Finding> {
    let about = |finding: Finding| finding.at(read.place).with("article", read.number.as_str());
    let has = |number: &str| read.divisions.iter().any(|division| division.paragraph.as_deref() == Some(number));
    let paragraphs = law.paragraphs.iter().filter(|number| !has(number));
    let mut findings: Vec<Finding> =
        paragraphs.map(|number| about(Finding::error(L_534)).with("paragraph", number.as_str())).collect();
    let items = read.divisions.iter().flat_map(|division| &division.items).map(|item| item.ordinal);
    let items: Vec<String> = items
        .chain(read.definitions.iter().map(|definition| definition.ordinal))
        .map(|ordinal| ordinal.to_string())
        .collect();
    let absent = law.items.iter().filter(|item| !items.contains(item));
    findings.extend(absent.map(|item| about(Finding::error(L_535)).with("item", item.as_str())));
    findings
}

/// Tells whether the amendment that a note names made this version.
fn made_by(version: &Article, amendment: &Amendment) -> bool {
    let Some(by) = &version.by else { return false };
    let day = amendment.in_force.is_none_or(|day| day == version.in_force);
    day && names(&amendment.by, &by.instrument) && covers(&amendment.article, &by.article)
}

/// Tells whether `AR 2020-12-24/21` names the instrument `ar-2020-12-24`.
fn names(by: &str, id: &InstrumentId) -> bool {
    let Some((kind, number)) = by.split_once(' ') else { return false };
    let kind = match kind {
        "AR" | "KB" => "ar",
        "AM" | "MB" => "am",
        "L" | "W" => "l",
        _ => return false,
    };
    let dated = format!("{kind}-{}", number.split('/').next().unwrap_or_default());
    id.as_str().strip_prefix(&dated).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Tells whether `14-15` covers `14`.
fn covers(range: &str, article: &str) -> bool {
    let ends =
        range.split_once('-').and_then(|(first, last)| Some(first.parse::<u32>().ok()?..=last.parse::<u32>().ok()?));
    range == article || ends.zip(article.parse().ok()).is_some_and(|(range, article)| range.contains(&article))
}

fn tables(text: &LawText, id: &InstrumentId, law: &Law) -> Vec<Finding> {
    let allocations = law.schemes().iter().flat_map(|scheme| &scheme.allocations);
    let annexes: Vec<&Annex> = allocations
        .filter_map(|allocation| allocation.annex.as_ref())
        .filter(|annex| annex.article.instrument == *id && annex.article.article.starts_with('N'))
        .collect();
    let mut findings = Vec::new();
    if annexes.len() != text.tables.len() {
        findings.push(Finding::error(L_538).with("read", text.tables.len()).with("law", annexes.len()));
    }
    findings.extend(text.tables.iter().zip(annexes).flat_map(|(table, annex)| rows(table, annex)));
    findings
}

fn rows(table: &AnnexTable, annex: &Annex) -> Vec<Finding> {
    let known: BTreeMap<&str, _> = annex.rows.iter().map(|row| (row.raw.as_str(), row)).collect();
    let mut findings = Vec::new();
    for row in &table.rows {
        let about = |finding: Finding| finding.at(row.place).with("name", row.raw.as_str());
        match known.get(row.raw.as_str()) {
            None => findings.push(about(Finding::error(L_540)).with("amount", row.amount)),
            Some(law) if law.amount != row.amount => {
                findings.push(about(Finding::error(L_539)).with("read", row.amount).with("law", law.amount));
            }
            Some(law) if row.nis.is_some_and(|nis| nis != law.municipality) => {
                findings.push(about(Finding::error(L_543)).with("law", law.municipality.to_string()));
            }
            Some(_) => {}
        }
    }
    let read: BTreeMap<&str, _> = table.rows.iter().map(|row| (row.raw.as_str(), row)).collect();
    let unread = annex.rows.iter().filter(|row| !read.contains_key(row.raw.as_str()));
    findings
        .extend(unread.map(|row| {
            Finding::error(L_541).at(table.place).with("name", row.raw.as_str()).with("amount", row.amount)
        }));
    if let Some(stated) = table.stated_total.filter(|stated| *stated != annex.stated_total) {
        findings.push(Finding::error(L_542).at(table.place).with("read", stated).with("law", annex.stated_total));
    }
    findings
}
