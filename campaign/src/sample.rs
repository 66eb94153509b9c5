//! One generated document: its bytes in a format, and its truth.

use terms::Language;

use crate::damage::damage;
use crate::document::Document;
use crate::layout::{Layout, lay};
use crate::plan::draw;
use crate::random::Dice;
use crate::truth::Truth;
use crate::write::{docx, encoding, html, pdf, text};

/// A format that documents are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Markdown.
    Markdown,
    /// Plain text, cells parted by tabs.
    Text,
    /// Plain text, cells aligned by spaces.
    Aligned,
    /// HTML.
    Html,
    /// Office Open XML, by a writer of our own.
    Docx,
    /// Open Document, converted by LibreOffice.
    Odt,
    /// PDF with a text layer, by a writer of our own.
    Pdf,
    /// PDF with a text layer, converted by LibreOffice.
    OfficePdf,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 8] =
        [Self::Markdown, Self::Text, Self::Aligned, Self::Html, Self::Docx, Self::Odt, Self::Pdf, Self::OfficePdf];

    /// Returns its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Aligned => "aligned",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Pdf => "pdf",
            Self::OfficePdf => "office-pdf",
        }
    }

    /// Returns the format of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Tells whether LibreOffice makes the file, from a DOCX of ours.
    pub fn is_converted(self) -> bool {
        matches!(self, Self::Odt | Self::OfficePdf)
    }

    /// Returns the end of the names of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Aligned => "txt",
            Self::OfficePdf => "pdf",
            other => other.name(),
        }
    }

    /// Returns the layouts that this format can carry without a riddle for its readers: where all
    /// texts of a cell stand on one line, one row that holds everything has no answer.
    fn layouts(self) -> &'static [Layout] {
        match self {
            Self::Text => &[Layout::Lists, Layout::Rows, Layout::Rows, Layout::Labelled, Layout::Headed],
            Self::Aligned => &[Layout::Rows],
            _ => &[Layout::Lists, Layout::Rows, Layout::Rows, Layout::Block, Layout::Labelled, Layout::Headed],
        }
    }
}

/// A generated document.
pub(crate) struct Sample {
    pub(crate) truth: Truth,
    pub(crate) layout: Layout,
    pub(crate) bytes: Vec<u8>,
}

/// Makes the document of `seed` in `format`, damaged at `level`. For a format that LibreOffice makes,
/// the bytes are those of the DOCX that it starts from.
pub(crate) fn sample(seed: u64, format: Format, level: u8) -> Sample {
    let mut dice = Dice::new(seed);
    let language = match dice.below(10) {
        0..=4 => Language::Fr,
        5..=7 => Language::Nl,
        8 => Language::De,
        _ => Language::En,
    };
    let layouts = format.layouts();
    let layout = layouts[dice.below(layouts.len())];
    let plan = draw(seed ^ 0x9_1a2, language, layout != Layout::Headed);
    let joined = format == Format::Text;
    let (mut document, mut truth) = lay(&plan, layout, joined, seed ^ 0x1a7);
    damage(&mut document, &mut truth, level, seed);
    let bytes = written(&document, format, &mut dice, level);
    Sample { truth, layout, bytes }
}

fn written(document: &Document, format: Format, dice: &mut Dice, level: u8) -> Vec<u8> {
    let manner = match format {
        Format::Markdown => text::Manner::Markdown,
        Format::Text => text::Manner::Tabs,
        Format::Aligned => text::Manner::Aligned,
        Format::Html => return html::write(document, dice).into_bytes(),
        Format::Docx | Format::Odt | Format::OfficePdf => {
            return docx::write(document, dice, format != Format::OfficePdf);
        }
        Format::Pdf => return pdf::write(document, dice),
    };
    let text = text::write(document, manner, dice);
    encoding::bytes(&text, dice, level > 0)
}
