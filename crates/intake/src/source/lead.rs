//! The end of reading a document of a word processor, and a title that stands only at the head of its pages.
//!
//! Choice: 0033

use super::aside::{Apart, Aside};
use super::transcript::Transcript;
use super::{Format, Origin, Part, Source};
use crate::{Unreadable, outline};

/// Ends a document, with the heads and feet of its pages.
///
/// # Errors
/// [`Unreadable`]: empty, nothing but pictures, or beyond the limits of a text.
pub(super) fn finish(
    mut out: Transcript,
    aside: Aside,
    edges: &[String],
    format: Format,
) -> Result<Source, Unreadable> {
    let pictures = aside.count(Apart::Picture);
    aside.tell(&mut out);
    match out.finish(format) {
        Err(Unreadable::Empty) if pictures > 0 => Err(Unreadable::NoTextLayer),
        read => Ok(with_title(read?, edges)),
    }
}

/// Puts the title before the text when only the head of the pages has one.
fn with_title(mut source: Source, edges: &[String]) -> Source {
    let Some(title) = edges.iter().find(|line| outline::is_titled(line)) else { return source };
    if outline::is_titled(&source.text) {
        return source;
    }
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    source.text = format!("{}\n\n{}", crate::words::escaped(&title), source.text);
    let origin = Origin { page: source.origins.first().and_then(|first| first.page), part: Part::Paragraph(0) };
    source.origins.splice(0..0, [origin, origin]);
    for place in source.findings.iter_mut().filter_map(|finding| finding.place.as_mut()) {
        place.line += 2;
        place.end_line += 2;
    }
    source
}
