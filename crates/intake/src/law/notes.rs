//! Notes of amendments: `(1AR 2020-12-24/21, art. 1, 002; En vigueur : 01-01-2020)`.

use terms::Place;

use super::lines::Line;
use super::{Amendment, days};

/// What one note says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) marker: Option<String>,
    pub(super) by: String,
    article: String,
    version: Option<String>,
    in_force: Option<jiff::civil::Date>,
    pub(super) place: Place,
}

impl Note {
    /// Makes the amendment of these passages.
    pub(super) fn amendment(&self, passages: Vec<String>) -> Amendment {
        let Self { marker, by, article, version, in_force, place } = self.clone();
        Amendment { marker, by, article, version, in_force, passages, place }
    }
}

/// Reads a line as a note, in any of the three ways it is written.
pub(super) fn read(line: &Line<'_>) -> Option<Note> {
    let quoted = line.text.starts_with('`');
    let text = line.text.trim_matches('`').trim();
    let (marker, body) = match text.strip_prefix('(') {
        Some(rest) => marked(rest)?,
        None if quoted => (None, text),
        None => return None,
    };
    let body = body.trim_start_matches('<').trim_end_matches(['>', ')']);
    let (act, effect) = body.split_once(';')?;
    let mut parts = act.split(',').map(str::trim);
    let by = parts.next().filter(|by| is_act(by))?;
    let article = parts.next()?.strip_prefix("art.")?.trim();
    let in_force = effect.split_once(':').and_then(|(_, day)| days::day(day.trim()));
    Some(Note {
        marker: marker.map(str::to_owned),
        by: by.to_owned(),
        article: article.to_owned(),
        version: parts.next().map(str::to_owned),
        in_force,
        place: line.place,
    })
}

/// Parts the marker from the rest of a note.
fn marked(rest: &str) -> Option<(Option<&str>, &str)> {
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after = rest[digits..].strip_prefix(')').unwrap_or(&rest[digits..]);
    (1..=3).contains(&digits).then_some((Some(&rest[..digits]), after))
}

/// Tells whether `by` names an instrument by kind and file number.
fn is_act(by: &str) -> bool {
    by.split_once(' ').is_some_and(|(kind, number)| {
        !kind.is_empty()
            && kind.chars().all(|c| c.is_ascii_uppercase())
            && number.split('/').next().and_then(days::day).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;
    use jiff::civil::date;

    #[test]
    fn notes_are_read_in_every_way_they_are_written() {
        for (text, marker, article) in [
            ("(2AR 2021-07-24/05, art. 1, 003; En vigueur : 01-01-2020)", Some("2"), "1"),
            ("`(2)<AR 2021-07-24/05, art. 1, 003; En vigueur : 01-01-2020>`", Some("2"), "1"),
            ("`AR 2021-07-24/05, art. 14-15, 003; En vigueur : 01-01-2020`", None, "14-15"),
        ] {
            let note = read(&lines::of(text)[0]).expect(text);
            assert_eq!((note.marker.as_deref(), note.by.as_str()), (marker, "AR 2021-07-24/05"), "{text}");
            assert_eq!((note.article.as_str(), note.version.as_deref()), (article, Some("003")), "{text}");
            assert_eq!(note.in_force, Some(date(2020, 1, 1)), "{text}");
        }
        for text in
            ["(1) Nous renvoyons; voir : plus loin", "(voir art. 2, 3; x)", "AR 2021-07-24/05, art. 1; x", "(1AR"]
        {
            assert_eq!(read(&lines::of(text)[0]), None, "{text}");
        }
    }
}
