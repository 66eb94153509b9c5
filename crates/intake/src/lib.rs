//! From a document to an agreement: bytes, text, blocks, outline, tree, each with what was unclear.
//!
//! Reading never fails half-way: what is not understood becomes a finding with its place, and every
//! line that is not blank is used for something ([`Reading::lines`]). No word is guessed and no
//! amount is split without a finding. What the agreement itself lacks is said by [`agreement::review`].
//!
//! Law: ar-2019-07-03 art. 5 § 2

mod aligned;
mod bilingual;
mod blocks;
pub mod codes;
mod dates;
mod expenses;
mod facts;
mod fragments;
mod invoice;
mod labels;
pub mod law;
mod lexicon;
mod money;
mod numbering;
mod outline;
mod privacy;
mod sheet;
mod source;
mod statements;
mod table;
mod targets;
mod tree;
mod unreadable;
mod words;

use agreement::codes::A_022;
use agreement::comparison::proposals;
use agreement::model::{Match, Matched};
use agreement::{Agreement, Target};
use jiff::civil::Date;
use scheme::{Law, Municipalities, Scheme};
use terms::{Finding, Language, Place};

pub use blocks::item;
pub use expenses::Brought;
pub use facts::Role;
pub use outline::LineUse;
pub use privacy::names_followed_person;
pub use source::{Encoding, Format, Kind, Origin, Part, Source};
pub use unreadable::{MAX_BYTES, MAX_DEPTH, MAX_LINE, MAX_LINES, Unreadable};
pub use words::{STRUCK_NOTES, escaped};

/// An agreement as it was read, with all that a person should look at.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The agreement.
    pub agreement: Agreement,
    /// What was unclear, and what the agreement lacks, in the order of the text.
    pub findings: Vec<Finding>,
    /// The text that all places refer to.
    pub text: String,
    /// The format that the document came in.
    pub format: Format,
    /// Where each line of the text stands in the file; empty when the text is the file.
    pub origins: Vec<Origin>,
    /// What each line of the text was taken for, the first line first.
    pub lines: Vec<LineUse>,
    /// Who acts for the parties, without names.
    pub roles: Vec<Role>,
    /// The words outside the tree, in their order.
    pub passages: Vec<Passage>,
    /// The words set aside as a translation of what stands beside them.
    pub translation: Vec<Place>,
}

impl Reading {
    /// Holds the titles against the closed lists of `scheme`, and adds what differs to the findings.
    ///
    /// Law: ar-2018-09-02 art. 2 § 3; ar-2022-07-30 art. 2 § 3
    pub fn hold_against<'l>(&mut self, scheme: &'l Scheme, law: &'l Law) -> Vec<Match<'l>> {
        let Matched { titles, findings } = agreement::model::against(&self.agreement, scheme, law);
        self.findings.extend(findings);
        self.findings.sort_by_key(|finding| finding.place);
        titles
    }

    /// Proposes for wordings that are damaged here the ones that stand whole in `other`; none is put
    /// in its place.
    ///
    /// Choice: 0035
    pub fn hold_beside(&mut self, other: &Agreement) {
        let found = proposals(&self.agreement, other).into_iter().map(|proposal| {
            let finding = Finding::note(A_022).at(proposal.damaged.node.place);
            let finding = finding.with("whole", proposal.whole.node.text.as_str()).with("title", other.title.as_str());
            finding.with("sure", u32::from(proposal.confidence / 10))
        });
        self.findings.extend(found.collect::<Vec<_>>());
        self.findings.sort_by_key(|finding| finding.place);
    }
}

/// A paragraph that stands outside the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What it was taken for.
    pub part: LineUse,
    /// Its words, as they stand, without markup.
    pub text: String,
    /// The number before it, where it carries one.
    pub number: Option<u16>,
    /// Tells whether it is the heading of the provisions.
    pub heading: bool,
    /// The allocation that it stands under, by its position in the tree.
    pub allocation: Option<usize>,
}

/// Reads a target as somebody types it, `≥ 12 par an`; a number alone is exact.
///
/// Nothing is returned where nothing, or more than one target, can be read.
pub fn target(typed: &str) -> Option<Target> {
    let whole = |text: &str| {
        let mut found = targets::find(&words::tokens(text));
        (found.len() == 1).then(|| found.remove(0).target)
    };
    whole(typed).or_else(|| whole(&format!(": {typed}")))
}

/// Reads one agreement, in whatever format.
///
/// # Errors
/// [`Unreadable`], when the document as a whole is refused: as a file, as no agreement (`I-008`), or as a
/// text of law (`I-103`).
///
/// Law: ar-2019-07-03 art. 5 § 2
pub fn read_agreement(bytes: &[u8], municipalities: &Municipalities) -> Result<Reading, Unreadable> {
    Source::read(bytes)?.agreement(municipalities)
}

impl Source {
    /// Reads the agreement that stands in this text.
    ///
    /// # Errors
    /// [`Unreadable`], when its lists are nested too deep (`I-006`), nothing looks like an agreement (`I-008`)
    /// or it is a text of law (`I-103`).
    ///
    /// Law: ar-2019-07-03 art. 5 § 2
    pub fn agreement(self, municipalities: &Municipalities) -> Result<Reading, Unreadable> {
        self.agreement_in(None, municipalities)
    }

    /// Reads the agreement that stands in this text; where it stands there in two languages side by
    /// side, the one in `language`.
    ///
    /// # Errors
    /// As [`Self::agreement`].
    ///
    /// Law: ar-2019-07-03 art. 5 § 2
    pub fn agreement_in(
        self,
        language: Option<Language>,
        municipalities: &Municipalities,
    ) -> Result<Reading, Unreadable> {
        let Self { text, format, origins, mut findings } = self;
        // A decree has sectors and objectives too, and amounts of everybody.
        if law::is_one(&text) {
            return Err(Unreadable::TextOfLaw);
        }
        let lines: Vec<&str> = text.lines().collect();
        let column = bilingual::one_column(&lines, language);
        let mut blocks = match &column {
            Some(column) => blocks::of_stretches(&column.stretches)?,
            None => blocks::of_lines(&lines)?,
        };
        outline::leave_running_heads(&mut blocks);
        let mut outlined = outline::read(&blocks, lines.len());
        let mut translation = Vec::new();
        if let Some(column) = column {
            findings.push(column.finding);
            translation = column.set_aside;
            outlined.set_aside(&translation);
        }
        if outlined.headings == 0 && outlined.title.is_none() {
            return Err(Unreadable::NotAnAgreement);
        }
        if outlined.headings == 0 {
            findings.push(Finding::warning(codes::I_047));
        }
        fragments::flag(&mut outlined.tree, &mut findings);
        let named = |name: &str, day: Option<Date>| {
            let then = day.and_then(|day| municipalities.find_on(name, day));
            then.or_else(|| municipalities.find(name)).map(|municipality| municipality.nis)
        };
        let facts = facts::read(&outlined, &text, &named);
        findings.extend(privacy::register_numbers(&lines));
        findings.extend(privacy::named_persons(&outlined.prose));
        findings.append(&mut outlined.findings);
        findings.extend(facts.findings);
        let agreement = Agreement {
            kind: facts.kind,
            language: facts.language,
            title: facts.title,
            municipality: facts.municipality,
            period: facts.period,
            council_decision: facts.council_decision,
            signed: facts.signed,
            amounts: facts.amounts,
            tree: outlined.tree,
        };
        findings.extend(agreement::review(&agreement));
        findings.sort_by_key(|finding| finding.place);
        let passages = outlined.prose.into_iter().map(outline::Prose::passage).collect();
        Ok(Reading {
            agreement,
            findings,
            text,
            format,
            origins,
            lines: outlined.lines,
            roles: facts.roles,
            passages,
            translation,
        })
    }
}
