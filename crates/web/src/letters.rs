//! The letters of a dossier or an agreement: which there are within a scope, and each of them made.
//!
//! Hands what `office` tells of a letter to `report`, which has the words for it; computes nothing. The
//! pages and the command line both call it.
//!
//! Choice: 0070; 0071; 0072

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use ledger::{Movement, MovementKind, RecoveryFact};
use office::port::{Answer, Register, RegisterError};
use office::told::{GoesTo, Told};
use office::{Dossier, Event, LetterFile, LetterKind, LetterRow, Scope, Stream, Subject};
use report::Texts;
use report::letter::{
    About, Asked, Channel, Controlled, Debt, Letter, Matter, Name, PaidOn, Payment, Proof, Recovery, Signatory,
    language, municipality,
};
use scheme::Law;
use terms::{Language, Year};

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
        let told = file.told(self.register, self.law)?;
        let way = Way::of(&told);
        let letter = self.letter(&file, &told, &way).ok_or(Unwritten::Unknown)?;
        match form {
            Form::Html => Ok(letter.html(texts, language).into_bytes()),
            Form::Docx => letter.docx(texts, language).map_err(|error| Unwritten::Unprintable(error.to_string())),
            Form::Pdf => letter.pdf(texts, language).map_err(|unprintable| Unwritten::Unprintable(unprintable.0)),
        }
    }

    fn letter<'f>(&'f self, file: &'f LetterFile, told: &'f Told, way: &'f Way) -> Option<Letter<'f>> {
        let about = match self.stream {
            Stream::Envelope(key) => About::Envelope(key),
            Stream::Agreement(id) => {
                About::Agreement { municipality: id.municipality, scheme: &id.scheme, reference: &told.reference }
            }
            Stream::Account(_) | Stream::Batch(_) | Stream::Bank(_) | Stream::Credit(_) => return None,
        };
        let by = told.by.as_ref();
        Some(Letter {
            law: self.law,
            as_of: file.as_of(self.law),
            about,
            on: file.row.on,
            by: by.map(|by| Signatory { name: by.name.clone(), role: by.role.map(|role| role.as_str()) }),
            entry: Proof { seq: file.row.seq, hash: file.entry.hash.short() },
            matter: matter(file, told, way)?,
        })
    }
}

/// The way of the money in the words of a bank.
struct Way {
    account: Option<String>,
    message: Option<String>,
}

impl Way {
    fn of(told: &Told) -> Self {
        let account = match &told.account {
            GoesTo::Unknown => None,
            GoesTo::OfTheState(account) | GoesTo::Live { account, .. } | GoesTo::Waiting { account, .. } => {
                Some(account.printed())
            }
        };
        Self { account, message: told.message.map(|message| message.to_string()) }
    }

    fn back(&self) -> Channel<'_> {
        Channel { account: self.account.as_deref(), message: self.message.as_deref() }
    }

    fn forth(&self, told: &Told) -> PaidOn<'_> {
        match (&told.account, self.account.as_deref()) {
            (GoesTo::Live { verified, .. }, Some(account)) => PaidOn::Live { account, verified: *verified },
            (GoesTo::Waiting { from, .. }, Some(account)) => PaidOn::Waiting { account, from: *from },
            _ => PaidOn::Unknown,
        }
    }
}

fn matter<'f>(file: &'f LetterFile, told: &'f Told, way: &'f Way) -> Option<Matter<'f>> {
    match (&file.row.event, &file.subject) {
        (Event::InformationRequested { decisions }, Subject::Dossier(dossier)) => {
            Some(Matter::Information(Asked { decisions, lines: &told.lines, context: dossier.context()? }))
        }
        (Event::StatementIssued { .. }, Subject::Dossier(dossier)) => {
            controlled(dossier, told).map(Matter::Provisional)
        }
        (Event::BecameDefinitive { statement, by_silence }, Subject::Dossier(dossier)) => {
            let file = controlled(dossier, told)?;
            Some(Matter::Definitive { file, statement, by_silence: *by_silence })
        }
        (Event::ClosingAdvanced { closing }, _) => {
            Some(Matter::Closing { closing, working_days: told.working_days.unwrap_or_default() })
        }
        (Event::StatementClosed { statement }, _) => Some(Matter::ClosedYear(statement)),
        (Event::StatementReopened { reasons }, Subject::Dossier(dossier)) => Some(Matter::Reopening {
            statement: dossier.statement()?.statement.number(),
            article: told.reopening.as_ref()?,
            reasons,
        }),
        (Event::Moved { movement }, Subject::Dossier(dossier)) => Some(moved(movement, dossier, told, way)),
        (Event::RecoveryAdvanced { fact }, _) => debt(fact, told, way),
        (Event::AgreementReturned { remarks }, _) => {
            Some(Matter::AgreementReturned { article: told.approval.as_ref()?, remarks })
        }
        (Event::AgreementRefused { inadmissible, reasons }, _) => {
            let article = told.approval.as_ref()?;
            Some(Matter::AgreementRefused { article, inadmissible: *inadmissible, reasons })
        }
        (Event::AgreementApproved, _) => {
            Some(Matter::AgreementApproved { article: told.approval.as_ref()?, signature: told.signature.as_ref()? })
        }
        _ => None,
    }
}

fn controlled<'f>(dossier: &'f Dossier, told: &'f Told) -> Option<Controlled<'f>> {
    Some(Controlled {
        procedure: dossier.procedure()?,
        context: dossier.context()?,
        lines: &told.lines,
        decisions: dossier.decisions(),
    })
}

fn debt<'f>(fact: &'f RecoveryFact, told: &'f Told, way: &'f Way) -> Option<Matter<'f>> {
    let stood = told.debt?;
    Some(Matter::Debt(Debt {
        fact,
        article: told.repayment.as_ref()?,
        since: stood.since,
        owed: stood.owed,
        repaid: stood.repaid,
        remitted: stood.remitted,
        until: stood.until,
        channel: way.back(),
    }))
}

fn moved<'f>(movement: &'f Movement, dossier: &Dossier, told: &'f Told, way: &'f Way) -> Matter<'f> {
    match movement.kind {
        MovementKind::Recovery { .. } | MovementKind::ResultRecovery => {
            let (reasons, channel) = (told.reasons.as_deref(), way.back());
            Matter::Recovery(Recovery { movement, held: told.held, reasons, channel })
        }
        _ => Matter::Payment(Payment {
            movement,
            granted: dossier.book().capacity(),
            before: told.paid_before,
            advance: told.advance.as_ref(),
            account: way.forth(told),
            message: way.message.as_deref(),
        }),
    }
}

/// Returns what the letter is that tells a fact.
fn name(event: &Event) -> Option<Name> {
    Some(match event {
        Event::InformationRequested { .. } => Name::Information,
        Event::StatementIssued { procedure } => Name::Provisional(procedure.statement().number()),
        Event::BecameDefinitive { statement, .. } => Name::Definitive(statement.number()),
        Event::ClosingAdvanced { closing } => Name::of_closing(closing),
        Event::StatementClosed { statement } => Name::Definitive(statement.number()),
        Event::StatementReopened { .. } => Name::Reopening,
        Event::AgreementApproved => Name::Approved,
        Event::AgreementReturned { .. } => Name::Returned,
        Event::AgreementRefused { inadmissible, .. } => Name::Refused { inadmissible: *inadmissible },
        Event::Moved { movement } => match movement.kind {
            MovementKind::Advance { tranche } => Name::Advance(tranche),
            MovementKind::FinalPayment { .. } => Name::FinalPayment,
            _ => Name::of_recovery(movement),
        },
        Event::RecoveryAdvanced { fact } => Name::of(fact),
        _ => return None,
    })
}
