//! A title that stands only at the head of the pages.
//!
//! Choice: 0033

use super::{Origin, Part, Source};
use crate::outline;

/// Puts the title before the text when only the head of the pages has one.
pub(super) fn with_title(mut source: Source, edges: &[String]) -> Source {
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
