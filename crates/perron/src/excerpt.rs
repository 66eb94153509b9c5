//! Findings as a compiler shows them: the excerpt, a caret, one sentence, a hint.

use std::cmp::Reverse;
use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use report::Voice;
use terms::{Finding, Place, Severity};

/// A screen: more findings than this are counted, not shown, unless all are asked for.
const SCREEN: usize = 12;

/// A document whose findings are shown.
pub(crate) struct Excerpts<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    lines: Vec<&'a str>,
}

impl<'a> Excerpts<'a> {
    /// Makes the excerpts of `text`.
    pub(crate) fn of(name: &'a str, text: &'a str) -> Self {
        Self { name, lines: text.lines().collect() }
    }

    /// Draws the findings, the heaviest first; at most a screen unless `all` are asked for.
    pub(crate) fn draw(&self, findings: &[Finding], all: bool, voice: Voice<'_>) -> String {
        let mut sorted: Vec<&Finding> = findings.iter().collect();
        sorted.sort_by_key(|f| (Reverse(f.severity), f.place.map(|p| (p.line, p.column)), f.code));
        let shown = if all { sorted.len() } else { sorted.len().min(SCREEN) };
        let mut out: String = sorted[..shown].iter().map(|finding| self.one(finding, voice) + "\n\n").collect();
        if shown < sorted.len() {
            let left = [("count".into(), (sorted.len() - shown).into())].into();
            out.push_str(&voice.tell("cli-findings-left", &left));
            out.push('\n');
        }
        out
    }

    fn one(&self, finding: &Finding, voice: Voice<'_>) -> String {
        let said = voice.finding(finding);
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let name = voice.say(severity_key(finding.severity));
        let title = level.with_name(name).primary_title(said.message).id(finding.code.to_string());
        let mut group = match finding.place.and_then(|place| self.snippet(place)) {
            Some(snippet) => title.element(snippet),
            None => Group::with_title(title),
        };
        if let Some(hint) = said.hint {
            group = group.element(Level::HELP.with_name(voice.say("cli-severity-hint")).message(hint));
        }
        renderer().render(&[group])
    }

    /// Cuts the lines of a place out of the document; a long stretch is shown by its first line.
    fn snippet(&self, place: Place) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
        let first = usize::try_from(place.line).ok()?.checked_sub(1)?;
        let line = *self.lines.get(first)?;
        let end = if place.end_line == place.line { place.end_column } else { u32::MAX };
        let span = bytes(line, place.column, end);
        let snippet = Snippet::source(line).line_start(first + 1).path(self.name);
        Some(snippet.annotation(AnnotationKind::Primary.span(span)))
    }
}

/// Writes the findings of a table of data, each with its row and cell.
pub(crate) fn cells(name: &str, findings: &[Finding], voice: Voice<'_>) -> String {
    let one = |finding: &Finding| {
        let said = voice.finding(finding);
        let place = finding.place.map(|place| format!(":{}:{}", place.line, place.column)).unwrap_or_default();
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

fn renderer() -> Renderer {
    let renderer = if std::io::stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Unicode)
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
