//! The manual: one page per code, with an example that is also its test.
//!
//! Holds the pages as they stand in `docs/manual` and finds their parts: the titles, the example,
//! the finding that it gives, and what is said of it in each language. Leaves out how a page is
//! laid out for a terminal or a browser.
//!
//! Choice: 0038

use include_dir::{Dir, File, include_dir};
use terms::{Code, Language, Place, Severity};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../docs/manual");

/// A page of the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    code: Code,
    text: &'static str,
}

/// The example of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// How its words become a document: `agreement`, `law`, `html`, `word`, `pdf`, `recipe`.
    pub form: &'static str,
    /// Its words, in French; those of a recipe say in one line what is made.
    pub text: &'static str,
}

impl Example {
    /// Tells whether the places of its findings are places in its words; those of a page or a file
    /// are places in the text that is read from it.
    pub fn is_plain(&self) -> bool {
        self.form.starts_with("agreement") || self.form.starts_with("law")
    }
}

/// A finding that the example gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the example, when it has a place.
    pub place: Option<Place>,
}

/// What a page says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The sentence of the finding, as the example gives it.
    pub message: String,
    /// How to mend it.
    pub hint: String,
    /// The headings and what stands under each, in Markdown.
    pub parts: Vec<(&'static str, &'static str)>,
}

/// Returns all pages, in the order of their codes.
pub fn pages() -> Vec<Page> {
    let folders = FILES.dirs().flat_map(Dir::files);
    let mut pages: Vec<Page> = folders.filter_map(page_of).collect();
    pages.sort_by_key(|page| page.code);
    pages
}

/// Returns the page of `code`, when there is one.
pub fn page(code: Code) -> Option<Page> {
    FILES.dirs().flat_map(Dir::files).find_map(|file| page_of(file).filter(|page| page.code == code))
}

/// Returns the codes with a page that `code` may have been meant for: those of its room next to it,
/// else those of its number in the other rooms, else the first of each room.
pub fn nearest(code: Code) -> Vec<Code> {
    const AT_MOST: usize = 4;
    let all: Vec<Code> = pages().into_iter().map(|page| page.code).collect();
    let distance = |other: &Code| number(*other).abs_diff(number(code));
    let mut near: Vec<Code> = all.iter().copied().filter(|other| other.room() == code.room()).collect();
    if near.is_empty() {
        near = all.iter().copied().filter(|other| number(*other) == number(code)).collect();
    }
    if near.is_empty() {
        near = all;
        near.dedup_by_key(|other| other.room());
    }
    near.sort_by_key(distance);
    near.truncate(AT_MOST);
    near.sort_unstable();
    near
}

fn number(code: Code) -> u16 {
    code.to_string()[2..].parse().unwrap_or(0)
}

fn page_of(file: &'static File<'static>) -> Option<Page> {
    let name = file.path().file_stem()?.to_str()?;
    let code = name.get(..5)?.parse().ok()?;
    Some(Page { code, text: file.contents_utf8()? })
}

impl Page {
    /// Returns the code it explains.
    pub const fn code(&self) -> Code {
        self.code
    }

    /// Returns its title in `language`.
    pub fn title(&self, language: Language) -> &'static str {
        let mut lines = self.text.lines();
        let english = lines.next().and_then(|line| line.get("# I-001 ".len()..)).unwrap_or_default();
        let others = lines.nth(1).unwrap_or_default();
        let other = |at: usize| others.split(" · ").nth(at).map_or(english, |title| title.trim_matches('*'));
        match language {
            Language::Fr => other(0),
            Language::Nl => other(1),
            Language::De => other(2),
            Language::En => english,
        }
    }

    /// Returns what stands under its titles, in Markdown.
    pub fn body(&self) -> &'static str {
        self.text.splitn(3, "\n\n").nth(2).unwrap_or_default()
    }

    /// Returns its example; a page of the control has lines in their place.
    pub fn example(&self) -> Option<Example> {
        let (form, text) = fences(self.part("Example")?).find(|(form, _)| *form != "finding")?;
        Some(Example { form, text })
    }

    /// Returns the findings of its code that the example gives, in the order of the text.
    pub fn sightings(&self) -> Vec<Sighting> {
        let said = self.part("Example").and_then(|part| fences(part).find(|(form, _)| *form == "finding"));
        said.map_or("", |(_, text)| text).lines().filter_map(sighting).collect()
    }

    /// Returns what it says in `language`, when it speaks it.
    pub fn section(&self, language: Language) -> Option<Section> {
        let (quote, rest) = self.part(name_of(language))?.split_once("\n### ")?;
        let mut quoted = quote.split("\n>\n").map(unquoted);
        let (message, hint) = (quoted.next()?, quoted.next()?);
        let parts = rest.split("\n### ").filter_map(|part| part.split_once('\n'));
        Some(Section { message, hint, parts: parts.map(|(heading, text)| (heading, text.trim())).collect() })
    }

    /// Returns what stands under a heading of the second level.
    fn part(&self, heading: &str) -> Option<&'static str> {
        let from = self.text.find(&format!("\n## {heading}\n"))? + "\n## ".len() + heading.len();
        let rest = &self.text[from..];
        Some(rest.split("\n## ").next().unwrap_or(rest))
    }
}

/// The name that a language gives itself, as a heading.
const fn name_of(language: Language) -> &'static str {
    match language {
        Language::Fr => "Français",
        Language::Nl => "Nederlands",
        Language::De => "Deutsch",
        Language::En => "English",
    }
}

/// The words of a quotation on one line.
fn unquoted(quote: &str) -> String {
    let lines = quote.lines().map(|line| line.trim_start_matches(['>', ' ']).trim());
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The fenced blocks of a part: what each is called, and its text.
fn fences(part: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let opened = part.split("\n```").skip(1).step_by(2);
    opened.map(|block| block.split_once('\n').unwrap_or((block, "")))
}

/// Reads `I-044 note 1:1-1:26`, or `-` for no place.
fn sighting(line: &str) -> Option<Sighting> {
    let mut words = line.split(' ').skip(1);
    let severity = match words.next()? {
        "error" => Severity::Error,
        "warning" => Severity::Warning,
        "note" => Severity::Note,
        _ => return None,
    };
    Some(Sighting { severity, place: words.next().and_then(place) })
}

fn place(text: &str) -> Option<Place> {
    let mut figures = text.split([':', '-']).map(str::parse);
    let mut next = || figures.next()?.ok();
    Some(Place { line: next()?, column: next()?, end_line: next()?, end_column: next()? })
}
