//! From a PDF to lines: words and rulings with their places, tables, columns, paragraphs.
//!
//! Words come from the list that poppler makes, where it is there, and from following the content of
//! the pages otherwise; lines always from the latter. What a PDF says of its own structure is left
//! out: few have it, and it is wrong too often.
//!
//! Choice: 0033

mod cells;
mod columns;
mod drawing;
mod flow;
mod font;
mod grid;
mod leaves;
mod lines;
mod matrix;
mod named;
mod page;
mod paragraphs;
mod poppler;
mod running;
mod starts;
mod vetted;

use lopdf::{Document, ObjectId};
use terms::Finding;

use super::transcript::{Run, Transcript};
use super::{Format, Source};
use crate::Unreadable;
use crate::codes::*;

use drawing::Drawings;
use flow::{Piece, Row, Table};
use page::Page;
use paragraphs::{Usual, paragraphs};

/// The most bytes that all packed parts of a PDF may unpack to.
///
/// Choice: 0033
const MAX_UNPACKED: usize = 64_000_000;

/// Reads a PDF; `listed` is the list of its words that poppler makes, where there is one.
///
/// # Errors
/// [`Unreadable`]: too large, corrupt, locked, with content that acts, without text.
pub(super) fn source(bytes: &[u8], listed: Option<&str>) -> Result<Source, Unreadable> {
    let (document, ids) = vetted::open(bytes)?;
    let mut transcript = Transcript::default();
    let pages = pages(&document, &ids, listed, &mut transcript)?;
    let silent: Vec<String> =
        pages.iter().filter(|page| page.words.is_empty()).map(|page| page.number.to_string()).collect();
    if silent.len() == pages.len() {
        return Err(Unreadable::NoTextLayer);
    }
    if !silent.is_empty() {
        transcript.flag(Finding::warning(I_075).with("pages", silent.join(", ")));
    }
    let unknown = pages.iter().flat_map(|page| &page.words).filter(|word| word.text.contains('\u{fffd}')).count();
    if unknown > 0 {
        transcript.flag(Finding::warning(I_076).with("count", unknown));
    }
    let flow = flow::flow(&pages);
    for running in &flow.running {
        let finding = Finding::note(I_072).with("text", running.text.as_str()).with("count", running.pages);
        transcript.flag(finding);
    }
    let usual = Usual::of(flow.pieces.iter().flat_map(Piece::columns), flow.capitals);
    for piece in &flow.pieces {
        piece.write(&usual, &mut transcript)?;
    }
    transcript.finish(Format::Pdf)
}

fn is_too_large(error: &lopdf::Error) -> bool {
    matches!(error, lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }))
}

/// Follows all pages; their words are those of the list, where it has as many pages.
fn pages(
    document: &Document,
    ids: &[ObjectId],
    listed: Option<&str>,
    transcript: &mut Transcript,
) -> Result<Vec<Page>, Unreadable> {
    let mut drawings = Drawings::of(document);
    let mut pages = Vec::new();
    for (number, &id) in (1..).zip(ids) {
        let (page, whole) = drawings.page(number, id)?;
        if !whole {
            transcript.flag(Finding::warning(I_077).with("page", i64::from(number)));
        }
        pages.push(page);
    }
    let listed = listed.and_then(poppler::pages).filter(|listed| listed.len() == pages.len());
    for (page, listed) in pages.iter_mut().zip(listed.into_iter().flatten()) {
        if !listed.words.is_empty() {
            page.words = listed.words;
        }
    }
    pages.iter_mut().for_each(Page::strike);
    Ok(pages)
}

impl Piece {
    /// Returns its columns, each as its lines.
    pub(super) fn columns(&self) -> Vec<&[lines::Line]> {
        match self {
            Self::Text(lines) | Self::Columns(_, lines) => vec![lines.as_slice()],
            Self::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.lines.as_slice()).collect()
            }
        }
    }

    fn write(&self, usual: &Usual, transcript: &mut Transcript) -> Result<(), Unreadable> {
        match self {
            Self::Text(lines) => write_lines(lines, usual, transcript),
            Self::Columns(count, lines) => {
                transcript.flag_next(Finding::note(I_079).with("count", *count));
                write_lines(lines, usual, transcript);
            }
            Self::Table(table) => table.write(usual, transcript)?,
        }
        Ok(())
    }
}

impl Table {
    fn write(&self, usual: &Usual, transcript: &mut Transcript) -> Result<(), Unreadable> {
        if !self.drawn {
            transcript.flag_next(Finding::note(I_078));
        }
        if self.repeated > 0 {
            transcript.flag_next(Finding::note(I_074).with("count", self.repeated));
        }
        transcript.open_table()?;
        self.rows.iter().for_each(|row| row.write(usual, transcript));
        transcript.close_table();
        Ok(())
    }
}

impl Row {
    fn write(&self, usual: &Usual, transcript: &mut Transcript) {
        transcript.page(self.leaf.page);
        if self.is_cut() {
            transcript.flag_next(Finding::note(I_059));
        }
        if self.placed {
            transcript.flag_next(Finding::note(I_078));
        }
        if self.concluded {
            transcript.flag_next(Finding::note(I_100));
        }
        transcript.open_row();
        for cell in &self.cells {
            transcript.open_cell(cell.columns, cell.rows);
            write_lines(&cell.lines, usual, transcript);
        }
        transcript.close_row();
    }
}

/// Marks as unknown what stands before a figure and means something in its own font only: it is no
/// bullet there, and may be any comparison. Returns how many there are.
fn lose_signs(run: &mut Run) -> usize {
    let private = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}');
    let figure = |rest: &str| rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let lost = |&(at, c): &(usize, char)| at > 0 && private(c) && figure(&run.text[at + c.len_utf8()..]);
    let signs: Vec<usize> = run.text.char_indices().filter(lost).map(|(at, _)| at).collect();
    for &at in signs.iter().rev() {
        run.text.replace_range(at..at + '\u{e000}'.len_utf8(), "\u{fffd}");
    }
    signs.len()
}

fn write_lines(lines: &[lines::Line], usual: &Usual, transcript: &mut Transcript) {
    for mut paragraph in paragraphs(lines, usual) {
        transcript.page(paragraph.page);
        for word in paragraph.mended {
            transcript.flag_next(Finding::note(I_073).with("text", word));
        }
        let lost: usize = paragraph.runs.iter_mut().map(lose_signs).sum();
        if lost > 0 {
            transcript.flag_next(Finding::warning(I_076).with("count", lost));
        }
        transcript.paragraph(paragraph.shape, &paragraph.runs);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_of_no_font_before_a_figure_is_lost_and_elsewhere_a_bullet() {
        let lost = |text: &str| {
            let mut run = Run { text: text.to_owned(), struck: false };
            (lose_signs(&mut run), run.text)
        };
        assert_eq!(lost("Rondes : \u{f0b7} 61"), (1, "Rondes : \u{fffd} 61".into()));
        let bullets = "\u{f0b7} 3 rondes \u{f0b7} Taux";
        assert_eq!(lost(bullets), (0, bullets.into()));
    }
}
