//! The letters of a dossier or an agreement: which there are within a scope, and each of them made.
//!
//! Brings the facts that `office` tells of a letter and the words that `report` has for it together;
//! the pages and the command line both call it.
//!
//! Choice: 0070; 0071; 0072

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use ledger::{Account, Movement, MovementKind, RecoveryFact};
use office::port::{Answer, Register, RegisterError};
use office::{Body, Dossier, Event, LetterFile, LetterKind, LetterRow, Record, Scope, Stream, Subject, matrix};
use report::Texts;
use report::letter::{
    About, Channel, Controlled, Debt, Letter, Matter, Name, Payment, Proof, Recovery, Signatory, language, municipality,
};
use scheme::{Law, Setting, Topic};
use terms::{ArticleRef, Euro, Language, Year};

/// The forms in which a letter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A sheet to print, tagged.
    Pdf,
    /// A document for word processors.
    Docx,
    /// A page.
    Html,
}

impl Form {
    /// All forms, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Docx, Self::Html];

    /// Returns the name as it stands in addresses, and at the end of file names.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
        }
    }

    /// Returns the key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pdf => "letter-form-pdf",
            Self::Docx => "letter-form-docx",
            Self::Html => "letter-form-html",
        }
    }

    /// Returns the media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Html => "text/html; charset=utf-8",
        }
    }
}

/// A text that names no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseFormError;

impl fmt::Display for ParseFormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Form::ALL.map(Form::as_str).join(", "))
    }
}

impl std::error::Error for ParseFormError {}

impl FromStr for Form {
    type Err = ParseFormError;
    fn from_str(text: &str) -> Result<Self, ParseFormError> {
        Self::ALL.into_iter().find(|form| form.as_str() == text).ok_or(ParseFormError)
    }
}

/// A letter in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its kind.
    pub kind: LetterKind,
    /// The entry it rests on.
    pub seq: u64,
    /// Its day.
    pub on: Date,
    /// What it is.
    pub name: Name,
    /// The year of the envelope it is about.
    pub year: Option<Year>,
}

/// Why a letter is not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritten {
    /// There is none, or it lies outside the scope.
    Unknown,
    /// The register failed.
    Register(RegisterError),
    /// It could not be printed, or packed; in the words of who prints.
    Unprintable(String),
}

impl From<RegisterError> for Unwritten {
    fn from(error: RegisterError) -> Self {
        Self::Register(error)
    }
}

/// The letters of one dossier or agreement.
#[derive(Clone, Copy)]
pub struct Letters<'a> {
    /// The law.
    pub law: &'a Law,
    /// The register.
    pub register: &'a dyn Register,
    /// What the reader can see.
    pub scope: Scope,
    /// The dossier or the agreement.
    pub stream: &'a Stream,
}

impl Letters<'_> {
    /// Returns the letters there are, oldest first; none outside the scope.
    ///
    /// # Errors
    /// Those of the register.
    pub fn list(&self) -> Answer<Vec<Listed>> {
        if !self.scope.reaches(self.stream) {
            return Ok(Vec::new());
        }
        let rows = office::letters(&self.register.load(self.stream)?.entries)?;
        Ok(rows.iter().filter_map(|row| self.listed(row)).collect())
    }

    fn listed(&self, row: &LetterRow) -> Option<Listed> {
        let year = if let Stream::Envelope(key) = self.stream { Some(key.year) } else { None };
        Some(Listed { kind: row.kind, seq: row.seq, on: row.on, name: name(&row.event)?, year })
    }

    /// Returns the language in which the State writes to the municipality when `asked` is wished for.
    pub fn language(&self, asked: Language, on: Date) -> Language {
        let own = self.stream.municipality().and_then(|nis| municipality(self.law, nis, on));
        language(own, asked)
    }

    /// Writes the letter that rests on entry `seq`.
    ///
    /// # Errors
    /// [`Unwritten`].
    pub fn write(&self, seq: u64, form: Form, language: Language, texts: &Texts) -> Result<Vec<u8>, Unwritten> {
        if !self.scope.reaches(self.stream) {
            return Err(Unwritten::Unknown);
        }
        let entries = self.register.load(self.stream)?.entries;
        let file = office::letter(self.stream, &entries, seq).map_err(RegisterError::from)?;
        let file = file.ok_or(Unwritten::Unknown)?;
        let facts = Facts::of(&file, self.law);
        let letter = self.letter(&file, &facts)?.ok_or(Unwritten::Unknown)?;
        match form {
            Form::Html => Ok(letter.html(texts, language).into_bytes()),
            Form::Docx => letter.docx(texts, language).map_err(|error| Unwritten::Unprintable(error.to_string())),
            Form::Pdf => letter.pdf(texts, language).map_err(|unprintable| Unwritten::Unprintable(unprintable.0)),
        }
    }

    fn letter<'f>(&'f self, file: &'f LetterFile, facts: &'f Facts) -> Answer<Option<Letter<'f>>> {
        let Some(matter) = facts.matter(file) else { return Ok(None) };
        let about = match self.stream {
            Stream::Envelope(key) => About::Envelope(key),
            Stream::Agreement(id) => {
                About::Agreement { municipality: id.municipality, scheme: &id.scheme, reference: &facts.reference }
            }
            Stream::Account(_) | Stream::Batch(_) | Stream::Bank(_) => return Ok(None),
        };
        Ok(Some(Letter {
            law: self.law,
            as_of: file.as_of(self.law),
            about,
            on: file.row.on,
            by: self.signatory(file)?,
            entry: Proof { seq: file.row.seq, hash: file.entry.hash.short() },
            matter,
        }))
    }

    /// Returns who acted for the directorate, in the role that the act asks for.
    fn signatory(&self, file: &LetterFile) -> Answer<Option<Signatory>> {
        if file.entry.on_behalf_of != Body::Federal {
            return Ok(None);
        }
        let Some(person) = self.register.person(&file.entry.person)? else { return Ok(None) };
        let row = matrix::row(file.entry.act);
        let role = person.actor.roles.iter().find(|role| row.allows(**role)).map(|role| role.as_str());
        Ok(Some(Signatory { name: person.actor.name, role }))
    }
}

/// What a letter borrows beside its file.
struct Facts {
    reference: String,
    lines: Vec<control::ExpenseLine>,
    /// The article of the examination of an agreement.
    approval: Option<ArticleRef>,
    /// The article that sets the terms of repayment, or leaves them open.
    repayment: Option<ArticleRef>,
    /// Why results are found missing, where they are.
    reasons: Option<String>,
}

impl Facts {
    fn of(file: &LetterFile, law: &Law) -> Self {
        let lines = if let Subject::Dossier(dossier) = &file.subject { dossier.lines() } else { Vec::new() };
        let reference = match &file.entry.stream {
            Stream::Agreement(id) => id.to_string(),
            Stream::Envelope(key) => key.to_string(),
            other => other.to_string(),
        };
        let texts = file.texts(law);
        let terms = texts.as_ref().map(|texts| texts.modalities().repayment);
        let repayment = terms.map(|terms| match terms {
            Setting::Set(set) => set.article,
            Setting::Open(article) => article,
        });
        let events = Record::of(&file.entry).map(|record| record.events).unwrap_or_default();
        let reasons = events.into_iter().find_map(|event| match event {
            Event::ResultRecoveryDecided { reasons } => Some(reasons),
            _ => None,
        });
        let approval = texts.map(|texts| texts.article(Topic::Approval));
        Self { reference, lines, approval, repayment, reasons }
    }

    fn matter<'f>(&'f self, file: &'f LetterFile) -> Option<Matter<'f>> {
        match (&file.row.event, &file.subject) {
            (Event::StatementIssued { .. }, Subject::Dossier(dossier)) => {
                self.controlled(dossier).map(Matter::Provisional)
            }
            (Event::BecameDefinitive { statement, by_silence }, Subject::Dossier(dossier)) => {
                let file = self.controlled(dossier)?;
                Some(Matter::Definitive { file, statement, by_silence: *by_silence })
            }
            (Event::Moved { movement }, Subject::Dossier(dossier)) => Some(self.moved(movement, dossier)),
            (Event::RecoveryAdvanced { fact }, Subject::Dossier(dossier)) => self.debt(fact, dossier),
            (Event::AgreementReturned { remarks }, _) => {
                Some(Matter::AgreementReturned { article: self.approval.as_ref()?, remarks })
            }
            (Event::AgreementRefused { inadmissible, reasons }, _) => {
                let article = self.approval.as_ref()?;
                Some(Matter::AgreementRefused { article, inadmissible: *inadmissible, reasons })
            }
            _ => None,
        }
    }

    fn controlled<'f>(&'f self, dossier: &'f Dossier) -> Option<Controlled<'f>> {
        Some(Controlled {
            procedure: dossier.procedure()?,
            context: dossier.context()?,
            lines: &self.lines,
            decisions: dossier.decisions(),
        })
    }

    fn debt<'f>(&'f self, fact: &'f RecoveryFact, dossier: &Dossier) -> Option<Matter<'f>> {
        let movements = dossier.book().movements();
        let after = movements.iter().rev().take_while(|movement| !asks_back(movement));
        let repaid = after.filter(|movement| movement.kind == MovementKind::Repayment).map(|movement| movement.amount);
        Some(Matter::Debt(Debt {
            fact,
            article: self.repayment.as_ref()?,
            since: dossier.recovery()?.ordered(),
            owed: dossier.book().balances().of(Account::Owed),
            repaid: repaid.sum(),
            channel: Channel::default(),
        }))
    }

    fn moved<'f>(&'f self, movement: &'f Movement, dossier: &Dossier) -> Matter<'f> {
        let channel = Channel::default();
        match movement.kind {
            MovementKind::Recovery { .. } | MovementKind::ResultRecovery => {
                Matter::Recovery(Recovery { movement, reasons: self.reasons.as_deref(), channel })
            }
            _ => {
                let paid: Euro = paid(dossier);
                let before = paid - movement.amount;
                Matter::Payment(Payment { movement, granted: dossier.book().capacity(), before, channel })
            }
        }
    }
}

/// Tells whether a movement asks money back.
const fn asks_back(movement: &Movement) -> bool {
    matches!(movement.kind, MovementKind::Recovery { .. } | MovementKind::ResultRecovery)
}

/// Returns what was paid on an envelope, whatever came back of it.
fn paid(dossier: &Dossier) -> Euro {
    let payments =
        dossier.book().movements().iter().filter(|movement| {
            matches!(movement.kind, MovementKind::Advance { .. } | MovementKind::FinalPayment { .. })
        });
    payments.map(|movement| movement.amount).sum()
}

/// Returns what the letter is that tells a fact.
fn name(event: &Event) -> Option<Name> {
    Some(match event {
        Event::StatementIssued { procedure } => Name::Provisional(procedure.statement().number()),
        Event::BecameDefinitive { statement, .. } => Name::Definitive(statement.number()),
        Event::AgreementReturned { .. } => Name::Returned,
        Event::AgreementRefused { inadmissible, .. } => Name::Refused { inadmissible: *inadmissible },
        Event::Moved { movement } => match movement.kind {
            MovementKind::Advance { tranche } => Name::Advance(tranche),
            MovementKind::FinalPayment { .. } => Name::FinalPayment,
            _ => Name::Recovery,
        },
        Event::RecoveryAdvanced { fact } => Name::of(fact),
        _ => return None,
    })
}
