//! Findings as a compiler shows them: the excerpt, a caret, one sentence, a hint.
//!
//! Findings of one kind and weight stand together: one title, their places, the hint once. The
//! heaviest come first, then those that come first in the text. What does not fit on a screen is
//! told in a line each; nothing is left out without a number.

use std::cmp::Reverse;
use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use report::manual::Sighting;
use report::{Said, Voice, manual};
use terms::{Arg, Args, Code, Finding, Place, Severity};

use crate::screen;

/// The lines of findings shown with their excerpt, unless all are asked for.
const LINES: usize = 44;
/// The places of one kind that are shown with their excerpt, unless all are asked for.
const PLACES: usize = 3;
/// The kinds of findings that are told in one line.
const BRIEF: usize = 12;
/// The most findings that are shown with their excerpt.
const MOST: usize = 500;
/// The most lines of the document that one excerpt goes through.
const REACH: u32 = 2_000;

/// The characters around an excerpt: the number of the line, bars, dots.
const GUTTER: usize = 12;
/// The shortest room in which words beside an excerpt may be cut.
const LABEL: usize = 40;

/// A document whose findings are shown.
pub(crate) struct Excerpts<'a> {
    /// Its name.
    name: &'a str,
    text: &'a str,
    /// The byte that each line starts at.
    starts: Vec<usize>,
    width: usize,
    /// Tells whether the lines around a place are shown too.
    whole: bool,
}

/// Findings of one kind and weight, in the order of the text.
struct Kind<'f> {
    severity: Severity,
    code: Code,
    findings: Vec<&'f Finding>,
}

/// A place that an excerpt shows, and the words beside it.
struct Marked {
    place: Place,
    label: Option<String>,
}

impl<'a> Excerpts<'a> {
    /// Makes the excerpts of `text`.
    pub(crate) fn of(name: &'a str, text: &'a str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(ends).collect();
        Self { name, text, starts, width: screen::width(), whole: false }
    }

    /// Draws the findings, the heaviest first; at most a screen, unless `all` are asked for.
    pub(crate) fn draw(&self, findings: &[Finding], all: bool, voice: Voice<'_>) -> String {
        if findings.is_empty() {
            return String::new();
        }
        let kinds = kinds(findings);
        let mut out = String::new();
        let mut shown = 0;
        for kind in &kinds {
            let left = MOST.saturating_sub(kinds[..shown].iter().map(|kind| kind.findings.len()).sum());
            let drawn = self.one(kind, if all { left } else { PLACES }, voice);
            let full = if all { left == 0 } else { out.lines().count() + drawn.lines().count() > LINES };
            if full && shown > 0 {
                break;
            }
            out.push_str(&drawn);
            out.push_str("\n\n");
            shown += 1;
        }
        out.push_str(&self.brief(&kinds[shown..], voice));
        out.push_str(&self.summary(findings, all, voice));
        out.push_str(&said_more(&kinds, voice));
        out
    }

    /// Draws one kind of finding, with the excerpts of at most `places`.
    fn one(&self, kind: &Kind<'_>, places: usize, voice: Voice<'_>) -> String {
        let placed: Vec<&Finding> = kind.findings.iter().copied().filter(|finding| finding.place.is_some()).collect();
        let (shown, rest) = placed.split_at(placed.len().min(places));
        let labels = kind.differs(voice);
        let label = |finding: &Finding| labels.then(|| voice.finding(finding).message);
        let marked: Vec<Marked> =
            shown.iter().filter_map(|finding| Some(Marked { place: finding.place?, label: label(finding) })).collect();
        let also = (!rest.is_empty()).then(|| also(rest, voice));
        let said = Said { message: kind.title(voice), hint: voice.finding(kind.findings[0]).hint };
        self.framed(kind.severity, kind.code, said, &marked, also, voice)
    }

    /// Draws what a page of the manual says of its example, in the whole of it.
    pub(crate) fn quoted(mut self, code: Code, sightings: &[Sighting], said: Said, voice: Voice<'_>) -> String {
        let places = sightings.iter().filter_map(|sighting| sighting.place);
        let marked: Vec<Marked> = places.map(|place| Marked { place, label: None }).collect();
        let severity = sightings.first().map_or(Severity::Note, |sighting| sighting.severity);
        self.whole = true;
        self.framed(severity, code, said, &marked, None, voice)
    }

    /// Draws the sentence, the places, further places and the hint.
    fn framed(
        &self,
        severity: Severity,
        code: Code,
        said: Said,
        marked: &[Marked],
        also: Option<String>,
        voice: Voice<'_>,
    ) -> String {
        let name = voice.say(severity_key(severity));
        let title = screen::wrapped(&said.message, self.width, name.chars().count() + "[I-001]: ".len());
        let mut group = Group::with_title(level(severity).with_name(name).primary_title(title).id(code.to_string()));
        for part in marked.chunk_by(|one, next| next.place.line.abs_diff(one.place.line) <= REACH) {
            group = group.elements(self.snippet(part));
        }
        if let Some(also) = also {
            let also = screen::wrapped(&also, self.width, GUTTER / 2);
            group = group.element(Level::NOTE.no_name().message(also));
        }
        if let Some(hint) = said.hint {
            let name = voice.say("cli-severity-hint");
            let hint = screen::wrapped(&hint, self.width, name.chars().count() + GUTTER / 2);
            group = group.element(Level::HELP.with_name(name).message(hint));
        }
        let longest = || self.text.lines().map(|line| line.chars().count()).max().unwrap_or(0) + GUTTER;
        let width = if self.whole { self.width.max(longest()) } else { self.width };
        renderer(width).render(&[group])
    }

    /// Cuts out the lines of some places, in their order; a long stretch is shown by its first line.
    fn snippet(&self, marked: &[Marked]) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
        if self.text.is_empty() {
            return None;
        }
        let lines = || marked.iter().map(|marked| marked.place.line);
        let (first, last) = if self.whole { (1, u32::MAX) } else { (lines().min()?, lines().max()?) };
        let first = usize::try_from(first).ok()?.checked_sub(1)?;
        let last = usize::try_from(last).ok()?;
        let from = *self.starts.get(first)?;
        let to = self.starts.get(last).map_or(self.text.len(), |next| next - 1);
        let snippet = Snippet::source(self.text.get(from..to)?).line_start(first + 1).path(self.name);
        let mut snippet = snippet.fold(!self.whole);
        for Marked { place, label } in marked {
            let Some(span) = self.span(*place) else { continue };
            let room = self.width.saturating_sub(self.text[span.clone()].chars().count() + GUTTER);
            let label = label.as_ref().and_then(|label| beside(label, room));
            snippet = snippet.annotation(AnnotationKind::Primary.span(span.start - from..span.end - from).label(label));
        }
        Some(snippet)
    }

    /// Returns the bytes of a place, as far as its first line and the screen go.
    fn span(&self, place: Place) -> Option<Range<usize>> {
        let at = usize::try_from(place.line).ok()?.checked_sub(1)?;
        let start = *self.starts.get(at)?;
        let line = self.text[start..].lines().next().unwrap_or_default();
        let end = if place.end_line == place.line { place.end_column } else { u32::MAX };
        let longest = u32::try_from(self.width.saturating_sub(2 * GUTTER)).unwrap_or(u32::MAX);
        let range = bytes(line, place.column, end.min(place.column.saturating_add(longest)));
        Some(start + range.start..start + range.end)
    }

    /// Tells kinds of findings in a line each.
    fn brief(&self, kinds: &[Kind<'_>], voice: Voice<'_>) -> String {
        let mut out = String::new();
        for kind in kinds.iter().take(BRIEF) {
            let heading = format!("{}[{}]", voice.say(severity_key(kind.severity)), kind.code);
            let line = format!("{heading}: {}", kind.title(voice));
            let places: Vec<&Finding> = kind.findings.iter().copied().filter(|f| f.place.is_some()).collect();
            let places = if places.is_empty() { String::new() } else { format!(" · {}", lines(&places, 3, voice)) };
            let room = self.width.saturating_sub(places.chars().count());
            out.push_str(&format!("{}{places}\n", screen::shortened(&line, room)));
        }
        if kinds.len() > BRIEF {
            let args = Args::from([("count".into(), (kinds.len() - BRIEF).into())]);
            out.push_str(&format!("{}\n", voice.tell("cli-findings-kinds-left", &args)));
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }

    /// Counts the findings by weight, and says which of them were not shown.
    fn summary(&self, findings: &[Finding], all: bool, voice: Voice<'_>) -> String {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| (severity, count(severity)));
        let told = counts.iter().filter(|(_, count)| *count > 0).map(|(severity, count)| {
            let key = format!("{}-count", severity_key(*severity));
            voice.tell(&key, &Args::from([("count".into(), (*count).into())]))
        });
        let told = told.collect::<Vec<_>>().join(" · ");
        let more = match (findings.len() > MOST, all) {
            (true, _) => "cli-findings-cut",
            (false, true) => return format!("{told}\n"),
            (false, false) => "cli-findings-all",
        };
        let args = Args::from([("most".into(), MOST.into()), ("count".into(), findings.len().into())]);
        format!("{told}. {}\n", voice.tell(more, &args))
    }
}

impl Kind<'_> {
    /// Says what is wrong, and how often.
    fn title(&self, voice: Voice<'_>) -> String {
        let message = || voice.finding(self.findings[0]).message;
        let named = || manual::page(self.code).map(|page| page.title(voice.language()).to_owned());
        match self.findings.len() {
            1 => message(),
            count => {
                let title = if self.differs(voice) { named().unwrap_or_else(message) } else { message() };
                let title = title.trim_end_matches('.').to_owned();
                let args = Args::from([("title".into(), title.into()), ("count".into(), count.into())]);
                voice.tell("cli-findings-times", &args)
            }
        }
    }

    /// Tells whether its findings say different things, so that each place needs its own words.
    fn differs(&self, voice: Voice<'_>) -> bool {
        let first = &self.findings[0].args;
        let others = || self.findings.iter().filter(|finding| &finding.args != first);
        let message = voice.finding(self.findings[0]).message;
        others().any(|finding| voice.finding(finding).message != message)
    }
}

/// Gathers findings of one kind and weight; the heaviest first, then by their first place.
fn kinds(findings: &[Finding]) -> Vec<Kind<'_>> {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| (Reverse(finding.severity), finding.code, finding.place));
    let alike = |a: &&Finding, b: &&Finding| (a.severity, a.code) == (b.severity, b.code);
    let kind = |findings: &[&'_ Finding]| (findings[0].severity, findings[0].code);
    let mut kinds: Vec<Kind<'_>> = sorted
        .chunk_by(alike)
        .map(|findings| Kind { severity: kind(findings).0, code: kind(findings).1, findings: findings.to_vec() })
        .collect();
    kinds.sort_by_key(|kind| (Reverse(kind.severity), kind.findings[0].place, kind.code));
    kinds
}

/// Returns the words beside a place, where there is room for them.
fn beside(label: &str, room: usize) -> Option<String> {
    (room >= LABEL.min(label.chars().count())).then(|| screen::shortened(label, room))
}

/// Names further places by their lines.
fn also(rest: &[&Finding], voice: Voice<'_>) -> String {
    const LISTED: usize = 12;
    voice.tell("cli-findings-also", &Args::from([("lines".into(), lines(rest, LISTED, voice).into())]))
}

/// Lists the lines of some findings, at most `listed` of them.
fn lines(findings: &[&Finding], listed: usize, voice: Voice<'_>) -> String {
    let mut numbers: Vec<u32> = findings.iter().filter_map(|finding| finding.place).map(|place| place.line).collect();
    numbers.dedup();
    // One more line takes no more room than the words that would leave it out.
    let listed = if numbers.len() == listed + 1 { listed + 1 } else { listed };
    let shown: Vec<String> = numbers.iter().take(listed).map(u32::to_string).collect();
    let args = Args::from([
        ("lines".into(), shown.join(", ").into()),
        ("count".into(), numbers.len().into()),
        ("more".into(), numbers.len().saturating_sub(listed).into()),
    ]);
    voice.tell(if numbers.len() > listed { "cli-places-more" } else { "cli-places" }, &args)
}

/// Says once which command tells more of the first kind that has a page.
fn said_more(kinds: &[Kind<'_>], voice: Voice<'_>) -> String {
    kinds.iter().find_map(|kind| explained(kind.code, voice)).map_or_else(String::new, |more| format!("{more}\n"))
}

/// Says which command tells more of a code, if a page of the manual does.
pub(crate) fn explained(code: Code, voice: Voice<'_>) -> Option<String> {
    let args = Args::from([("code".into(), code.to_string().into())]);
    manual::page(code).map(|_| voice.tell("cli-findings-explain", &args))
}

/// Writes the findings of a table of data, each with its row and cell.
pub(crate) fn cells(name: &str, findings: &[Finding], voice: Voice<'_>) -> String {
    let one = |finding: &Finding| {
        let said = voice.finding(finding);
        let place = match (finding.args.get("cell"), finding.place) {
            (Some(Arg::Text(cell)), _) => format!(": {cell}"),
            (_, Some(place)) => format!(":{}:{}", place.line, place.column),
            _ => String::new(),
        };
        let hint = said.hint.map(|hint| format!("\n  {}: {hint}", voice.say("cli-severity-hint"))).unwrap_or_default();
        let severity = voice.say(severity_key(finding.severity));
        format!("{name}{place}: {severity} [{}]: {}{hint}\n", finding.code, said.message)
    };
    findings.iter().map(one).collect()
}

const fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "cli-severity-error",
        Severity::Warning => "cli-severity-warning",
        Severity::Note => "cli-severity-note",
    }
}

const fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn renderer(width: usize) -> Renderer {
    let renderer = if std::io::stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Unicode).term_width(width)
}

/// Turns columns, counted in characters from 1, into a range of bytes of `line`.
fn bytes(line: &str, column: u32, end_column: u32) -> Range<usize> {
    let at = |column: u32| {
        let before = usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX);
        line.char_indices().nth(before).map_or(line.len(), |(at, _)| at)
    };
    at(column)..at(end_column).max(at(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(bytes("é à x", 3, 4), 3..5);
        assert_eq!(bytes("é", 1, u32::MAX), 0..2);
        assert_eq!(bytes("é", 9, 12), 2..2);
    }
}
