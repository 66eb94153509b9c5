//! The documents that the annex asks for with a line, and which of them are there.
//!
//! Law: am-2013-12-24 art. N3
//! Choice: 0066

use scheme::{AsOf, Piece};
use terms::ArticleRef;

use super::Line;
use crate::pages::natures::{self, Nature};

/// The checklist of a line.
pub(super) struct Pieces {
    /// What the catalogue says of the nature of the line.
    pub(super) nature: Nature,
    /// Where the catalogue stands, at this nature.
    pub(super) address: String,
    pub(super) asked: Vec<Asked>,
    /// The proof that it was paid.
    pub(super) payment: Option<String>,
    /// How many references do not say which document they are.
    pub(super) unnamed: usize,
}

/// A document that is asked for.
pub(super) struct Asked {
    pub(super) label: String,
    pub(super) article: ArticleRef,
    /// Whether it is asked in any case.
    pub(super) always: bool,
    /// The reference that is this document.
    pub(super) reference: Option<String>,
}

/// Returns the checklist; nothing where the catalogue does not know the nature.
pub(super) fn of(line: &Line<'_>) -> Option<Pieces> {
    let Line { visit, key, row, .. } = line;
    let end = AsOf { on: key.year.period().end(), known: visit.desk.today() };
    let as_of = line.dossier.context().map_or(end, |context| context.as_of);
    let catalogue = visit.desk.law.catalogue(as_of)?;
    let nature = catalogue.nature(&row.line.nature)?;
    let evidence = &row.line.evidence;
    let asked = |piece: &Piece| Asked {
        label: piece.label.in_language(visit.language).to_owned(),
        article: piece.article.clone(),
        always: piece.always,
        reference: evidence.iter().find(|reference| is_this(reference, piece)).cloned(),
    };
    let pieces: Vec<&Piece> = catalogue.pieces().iter().filter(|piece| piece.is_asked_of(nature)).collect();
    let is_named = |reference: &&String| catalogue.pieces().iter().any(|piece| is_this(reference, piece));
    Some(Pieces {
        nature: natures::of(visit, catalogue, nature),
        address: format!("{}#nature-{}", natures::address(&key.scheme, as_of), nature.code),
        asked: pieces.into_iter().map(asked).collect(),
        payment: row.line.payment.as_ref().map(|proof| proof.reference.clone()),
        unnamed: evidence.iter().filter(|reference| !is_named(reference)).count(),
    })
}

/// Tells whether a reference says that it is this document: `order form: BC-12`.
fn is_this(reference: &str, piece: &Piece) -> bool {
    reference.split_once(':').is_some_and(|(words, _)| piece.is_called(words))
}
