//! The press: a template of typst and its data in, a tagged PDF out.
//!
//! Holds the four faces that everything is printed with. A template asks for its data with
//! `json("data.json")`; words of people reach it as data alone and are never read as markup. Knows
//! no file, no network and no clock: the same template and data give the same bytes.
//!
//! Choice: 0032

use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// What stands for a sign that no face has.
const NO_SIGN: char = '\u{fffd}';

static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let files: [&[u8]; 4] = [
        include_bytes!(concat!(env!("OUT_DIR"), "/LibertinusSerif-Regular")),
        include_bytes!(concat!(env!("OUT_DIR"), "/LibertinusSerif-Italic")),
        include_bytes!(concat!(env!("OUT_DIR"), "/LibertinusSerif-Semibold")),
        include_bytes!(concat!(env!("OUT_DIR"), "/DejaVuSansMono")),
    ];
    let fonts: Vec<Font> = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    Faces { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Without it, the first cell of a row cannot be tagged as what the row is about.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

struct Faces {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Faces {
    fn have(&self, c: char) -> bool {
        (0..self.fonts.len()).filter_map(|at| self.book.info(at)).any(|face| face.coverage.contains(c.into()))
    }

    /// Returns `c`, or what is printed in its place.
    fn printed(&self, c: char) -> char {
        match c {
            '\u{feff}' | '\u{fffe}' | '\0' | '\u{e000}'..='\u{f8ff}' => NO_SIGN,
            c if self.have(c) => c,
            c if c.is_whitespace() => ' ',
            _ => NO_SIGN,
        }
    }
}

/// A template that does not print: what the press says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprintable(pub String);

/// Prints `template` with `data` as a PDF/UA-1.
///
/// The template sets the title and the language of the document; it imports nothing. A sign of the
/// data that no face has is printed as `U+FFFD`.
///
/// # Errors
/// [`Unprintable`], when the template is wrong or the document cannot be made accessible.
pub fn print(template: &'static str, data: &Value) -> Result<Vec<u8>, Unprintable> {
    let sheet = Sheet::new(template, &printable(data.clone()));
    let document = typst::compile::<PagedDocument>(&sheet).output.map_err(|found| unprintable(&found))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|hinted| Unprintable(hinted.message().to_string()));
    let options =
        PdfOptions { creator: Smart::Custom(Some("Perron".into())), standards: standards?, ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|found| unprintable(&found));
    // What was remembered of one document is of no use to the next.
    comemo::evict(0);
    bytes
}

fn unprintable(found: &[SourceDiagnostic]) -> Unprintable {
    Unprintable(found.iter().map(|one| one.message.to_string()).collect::<Vec<_>>().join("; "))
}

/// Puts a visible mark where a sign cannot be printed.
fn printable(data: Value) -> Value {
    match data {
        Value::String(words) => Value::String(words.chars().map(|c| FACES.printed(c)).collect()),
        Value::Array(parts) => parts.into_iter().map(printable).collect(),
        Value::Object(parts) => parts.into_iter().map(|(name, part)| (name, printable(part))).collect(),
        other => other,
    }
}

/// All that one document is printed from.
struct Sheet {
    template: Source,
    data: (FileId, Bytes),
}

impl Sheet {
    fn new(template: &str, data: &Value) -> Self {
        let file = |name: &str| {
            let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("the names are ours"));
            FileId::new(RootedPath::new(VirtualRoot::Project, path))
        };
        let data = (file("data.json"), Bytes::from_string(data.to_string()));
        Self { template: Source::new(file("template.typ"), template.to_owned()), data }
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FACES.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
