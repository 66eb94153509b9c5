//! The manual of findings: a list of all codes, and one page for each, with its example.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use control::RULES;
use pulldown_cmark::{Event, Options, Parser, html};
use report::manual::{self, Example, Sighting};
use terms::{Code, Finding, Severity};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::source::{Line, marked};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "manual.html")]
struct ManualPage {
    page: Page,
    rooms: Vec<Room>,
}

/// The pages of one room.
struct Room {
    letter: char,
    pages: Vec<Listed>,
}

/// A page in the list.
struct Listed {
    code: Code,
    title: &'static str,
}

#[derive(Template)]
#[template(path = "manual_page.html")]
struct CodePage {
    page: Page,
    code: Code,
    message: String,
    hint: String,
    severity: String,
    lines: Vec<Line>,
    /// Whether the finding is about the document as a whole.
    whole: bool,
    /// The line of the example that the finding is about.
    line: Option<u32>,
    parts: Vec<Part>,
}

/// A heading and what stands under it.
struct Part {
    heading: &'static str,
    html: String,
}

/// Lists the pages, room by room.
pub(crate) async fn list(visit: Visit) -> Shown {
    visit
        .show(|visit| {
            let language = visit.language;
            let mut rooms: Vec<Room> = Vec::new();
            for page in manual::pages() {
                let listed = Listed { code: page.code(), title: page.title(language) };
                match rooms.last_mut().filter(|room| room.letter == page.code().room()) {
                    Some(room) => room.pages.push(listed),
                    None => rooms.push(Room { letter: page.code().room(), pages: vec![listed] }),
                }
            }
            Ok(ManualPage { page: Page::new(visit, "manual-title", Section::None), rooms })
        })
        .await
}

/// Shows the page of a code; a rule of the control has its own among the rules.
pub(crate) async fn show(visit: Visit, Path((_, code)): Path<(String, String)>) -> Result<Response, Failure> {
    let code: Code = code.parse().map_err(|_| Failure::Unknown)?;
    let language = visit.language;
    match RULES.iter().find(|rule| rule.code == code) {
        Some(rule) if !visit.astray => Ok(Redirect::to(&format!("/{language}/rules/{}", rule.name)).into_response()),
        _ => Ok(visit.show(move |visit| page(visit, code)).await?.into_response()),
    }
}

fn page(visit: Visit, code: Code) -> Result<CodePage, Failure> {
    let found = manual::page(code).ok_or(Failure::Unknown)?;
    let section = found.section(visit.language).ok_or(Failure::Unknown)?;
    let title = found.title(visit.language).to_owned();
    let sightings = found.sightings();
    let severity = sightings.first().map_or(Severity::Note, |sighting| sighting.severity);
    let example = found.example();
    let seen: &[Sighting] = if example.is_some_and(|example| example.is_plain()) { &sightings } else { &[] };
    let key = match severity {
        Severity::Note => "severity-note",
        Severity::Warning => "severity-warning",
        Severity::Error => "severity-error",
    };
    let part = |(heading, text): (&'static str, &str)| Part { heading, html: rendered(text) };
    Ok(CodePage {
        code,
        message: section.message,
        hint: section.hint,
        severity: visit.voice().say(key),
        whole: sightings.iter().all(|sighting| sighting.place.is_none()),
        lines: example.map(|example| lines(example, code, seen)).unwrap_or_default(),
        line: seen.iter().find_map(|sighting| sighting.place).map(|place| place.line),
        parts: section.parts.into_iter().map(part).collect(),
        page: Page::titled(visit, title, Section::None),
    })
}

/// The lines of an example, the places of its findings marked.
fn lines(example: Example, code: Code, seen: &[Sighting]) -> Vec<Line> {
    let finding = |seen: &Sighting| Finding { place: seen.place, ..Finding::new(code, seen.severity) };
    let findings: Vec<Finding> = seen.iter().map(finding).collect();
    marked(example.text, &[], &findings)
}

/// Renders Markdown; raw HTML in it is shown as text.
pub(crate) fn rendered(text: &str) -> String {
    let as_text = |event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        other => other,
    };
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(text, Options::ENABLE_TABLES).map(as_text));
    ACCESSIBLE.iter().fold(out, |html, (from, to)| html.replace(from, to))
}

/// What Markdown cannot say: headers of columns, wide tables, and alignment without inline style.
const ACCESSIBLE: &[(&str, &str)] = &[
    ("<th>", "<th scope=\"col\">"),
    ("<th style=\"text-align: right\">", "<th scope=\"col\" class=\"num\">"),
    ("<th style=\"text-align: left\">", "<th scope=\"col\">"),
    ("<th style=\"text-align: center\">", "<th scope=\"col\">"),
    ("<td style=\"text-align: right\">", "<td class=\"num\">"),
    ("<td style=\"text-align: left\">", "<td>"),
    ("<td style=\"text-align: center\">", "<td>"),
    ("<table>", "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>"),
    ("</table>", "</table></div>"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_in_the_manual_is_shown_as_text() {
        assert_eq!(rendered("a <b onclick=x>"), "<p>a &lt;b onclick=x&gt;</p>\n");
        assert!(rendered("|a|\n|-:|\n|b|").contains("<th scope=\"col\" class=\"num\">a</th>"));
    }
}
