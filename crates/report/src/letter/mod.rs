//! Letters: what an act of the office says to a municipality, as a printed sheet, a word-processor
//! file and a page.
//!
//! Views in, a letter out. Everything that a letter states comes from the act: amounts, days,
//! articles in the version applied, the reasons that people wrote. Leaves out which letters there
//! are and who may read them. No clock: a letter bears the day of its act, and made again it has
//! the same bytes.
//!
//! Law: ar-2019-07-03 art. 12; am-2019-12-05 art. 44; am-2022-11-23 art. 44
//! Choice: 0070; 0071; 0072

mod agreement;
mod answer;
mod applied;
mod closing;
mod information;
mod money;
mod refusals;
mod statement;

use std::collections::{BTreeMap, BTreeSet};

use control::{Closing, Context, Decision, ExpenseLine, LineNumber, Procedure, Statement};
use jiff::civil::Date;
use ledger::{Movement, MovementKind, RecoveryFact};
use scheme::{AsOf, EnvelopeKey, Law, Municipality, SchemeId};
use terms::{Arg, Args, ArticleRef, Euro, Language, Nis, Year};

use crate::document::flow::{Block, Column, Flow, Form, Item, Line, Row};
#[cfg(feature = "press")]
use crate::document::pdf;
use crate::document::{docx, html};
#[cfg(feature = "press")]
use crate::press::Unprintable;
use crate::texts::spaced;
use crate::{Texts, Voice};

pub use information::Asked;
pub use money::{Channel, Debt, PaidOn, Payment, Recovery};

/// A letter: who writes to whom about what, on which day, resting on which entry of the register.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// The law it cites.
    pub law: &'a Law,
    /// The dates of that law.
    pub as_of: AsOf,
    /// The dossier or the agreement it is about.
    pub about: About<'a>,
    /// The day of the act.
    pub on: Date,
    /// Who acted for the directorate; nobody where the municipality did.
    pub by: Option<Signatory>,
    /// The entry of the register that it rests on.
    pub entry: Proof,
    /// What it says.
    pub matter: Matter<'a>,
}

/// What a letter is about.
#[derive(Clone, Copy, Debug)]
pub enum About<'a> {
    /// The dossier of an envelope.
    Envelope(&'a EnvelopeKey),
    /// An agreement.
    Agreement {
        /// The municipality.
        municipality: Nis,
        /// The scheme.
        scheme: &'a SchemeId,
        /// Its identity in the register.
        reference: &'a str,
    },
}

/// Who signs a letter: the person who acted, and in which role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    /// The name.
    pub name: String,
    /// The name of the role in data, whose text is `role-NAME`, where it is known.
    pub role: Option<&'static str>,
}

/// The entry of the register that a letter rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Its number.
    pub seq: u64,
    /// The first digits of its hash.
    pub hash: String,
}

/// What a letter says.
#[derive(Clone, Debug)]
pub enum Matter<'a> {
    /// Information that is asked about lines.
    Information(Asked<'a>),
    /// The provisional statement, and how to answer it.
    Provisional(Controlled<'a>),
    /// The definitive statement, with what was decided on objections.
    Definitive {
        /// The file as it now stands.
        file: Controlled<'a>,
        /// The statement.
        statement: &'a Statement,
        /// Whether nobody answered in time.
        by_silence: bool,
    },
    /// The closing of several years: submitted, or definitive.
    Closing {
        /// The closing as it stands.
        closing: &'a Closing,
        /// How many working days the municipality has to answer it.
        working_days: u16,
    },
    /// The statement that a closing leaves of one year.
    ClosedYear(&'a Statement),
    /// A definitive statement that is opened again.
    Reopening {
        /// The number of the statement.
        statement: u16,
        /// The article.
        article: &'a ArticleRef,
        /// Why.
        reasons: &'a str,
    },
    /// An order of payment.
    Payment(Payment<'a>),
    /// An order of recovery.
    Recovery(Recovery<'a>),
    /// The course of a recovery: its notice, a reminder, a plan, its end.
    Debt(Debt<'a>),
    /// An agreement that is sent back with remarks.
    AgreementReturned {
        /// The article.
        article: &'a ArticleRef,
        /// The remarks.
        remarks: &'a str,
    },
    /// An agreement that is turned down.
    AgreementRefused {
        /// The article.
        article: &'a ArticleRef,
        /// Whether for breaking the rules of submission.
        inadmissible: bool,
        /// The reasons.
        reasons: &'a str,
    },
    /// An agreement that is approved.
    AgreementApproved {
        /// The article.
        article: &'a ArticleRef,
        /// The article of its signatures.
        signature: &'a ArticleRef,
    },
}

/// What a letter is, in a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// Information that is asked.
    Information,
    /// The provisional statement of this number.
    Provisional(u16),
    /// The definitive statement of this number.
    Definitive(u16),
    /// The order of this tranche of the advance.
    Advance(u8),
    /// The order of the final payment.
    FinalPayment,
    /// The definitive statement opened again.
    Reopening,
    /// The closing of the years from this one on.
    Closing {
        /// The first year.
        since: Option<Year>,
        /// Whether it is definitive.
        definitive: bool,
    },
    /// The order of recovery.
    Recovery,
    /// The order of recovery for missing results.
    ResultRecovery,
    /// Its notice.
    Notice,
    /// This reminder of it.
    Reminder(u8),
    /// The decision on a repayment plan.
    Plan {
        /// Whether it is granted.
        granted: bool,
    },
    /// The debt handed to FPS Finance.
    Collection,
    /// An agreement sent back.
    Returned,
    /// An agreement turned down.
    Refused {
        /// Whether for breaking the rules of submission.
        inadmissible: bool,
    },
    /// An agreement approved.
    Approved,
}

impl Name {
    /// Returns what the letter is that tells a fact in the course of a recovery.
    pub const fn of(fact: &RecoveryFact) -> Self {
        match fact {
            RecoveryFact::Notified { .. } | RecoveryFact::PlanRequested { .. } => Self::Notice,
            RecoveryFact::Reminded { number, .. } => Self::Reminder(*number),
            RecoveryFact::PlanGranted { .. } => Self::Plan { granted: true },
            RecoveryFact::PlanRefused { .. } => Self::Plan { granted: false },
            RecoveryFact::HandedToFinance => Self::Collection,
        }
    }

    /// Returns what the letter is that tells a closing.
    pub fn of_closing(closing: &Closing) -> Self {
        let (first, definitive) = (closing.years().first(), closing.definitive_since().is_some());
        Self::Closing { since: first.map(|year| year.envelope.year), definitive }
    }

    /// Returns what the letter is that tells a recovery.
    pub const fn of_recovery(movement: &Movement) -> Self {
        if matches!(movement.kind, MovementKind::ResultRecovery) { Self::ResultRecovery } else { Self::Recovery }
    }
}

impl Voice<'_> {
    /// Writes what a letter is, and of which year.
    pub fn letter(&self, name: Name, year: Option<Year>) -> String {
        let (key, number) = match name {
            Name::Information => ("letter-title-information", 0),
            Name::Provisional(number) => ("letter-title-provisional", u32::from(number)),
            Name::Definitive(number) => ("letter-title-definitive", number.into()),
            Name::Advance(tranche) => ("letter-title-advance", tranche.into()),
            Name::FinalPayment => ("letter-title-final-payment", 0),
            Name::Reopening => ("letter-title-reopening", 0),
            Name::Closing { definitive: false, .. } => ("letter-title-closing", 0),
            Name::Closing { definitive: true, .. } => ("letter-title-closed", 0),
            Name::Recovery => ("letter-title-recovery", 0),
            Name::ResultRecovery => ("letter-title-result-recovery", 0),
            Name::Notice => ("letter-title-notice", 0),
            Name::Reminder(number) => ("letter-title-reminder", number.into()),
            Name::Plan { granted: true } => ("letter-title-plan-granted", 0),
            Name::Plan { granted: false } => ("letter-title-plan-refused", 0),
            Name::Collection => ("letter-title-collection", 0),
            Name::Returned => ("letter-title-returned", 0),
            Name::Refused { inadmissible: true } => ("letter-title-inadmissible", 0),
            Name::Refused { inadmissible: false } => ("letter-title-refused", 0),
            Name::Approved => ("letter-title-approved", 0),
        };
        let since = if let Name::Closing { since, .. } = name { since } else { None };
        let [year, since] = [year, since].map(|year| year.map(|year| year.to_string()).unwrap_or_default());
        let args = [("year".into(), year.into()), ("since".into(), since.into()), ("number".into(), number.into())];
        self.tell(key, &Args::from(args))
    }
}

/// An expense file under control.
#[derive(Clone, Copy, Debug)]
pub struct Controlled<'a> {
    /// The provisional statement, with the time to contest it and the objections.
    pub procedure: &'a Procedure,
    /// The law it is held under.
    pub context: &'a Context,
    /// Its lines.
    pub lines: &'a [ExpenseLine],
    /// The decisions on them.
    pub decisions: &'a BTreeMap<LineNumber, Decision>,
}

/// Tells in which language the State writes to a municipality: in its own, or where it has several,
/// in the one of them that is asked for, else in the first.
///
/// Choice: 0071
pub fn language(municipality: Option<&Municipality>, asked: Language) -> Language {
    let official = municipality.map_or(&[][..], |municipality| municipality.languages.as_slice());
    if official.contains(&asked) { asked } else { official.first().copied().unwrap_or(asked) }
}

impl Letter<'_> {
    /// Returns what the letter is.
    pub fn name(&self) -> Name {
        match &self.matter {
            Matter::Information(_) => Name::Information,
            Matter::Provisional(file) => Name::Provisional(file.procedure.statement().number()),
            Matter::Definitive { statement, .. } => Name::Definitive(statement.number()),
            Matter::Payment(payment) => payment.tranche().map_or(Name::FinalPayment, Name::Advance),
            Matter::Closing { closing, .. } => Name::of_closing(closing),
            Matter::ClosedYear(statement) => Name::Definitive(statement.number()),
            Matter::Reopening { .. } => Name::Reopening,
            Matter::Recovery(recovery) => Name::of_recovery(recovery.movement),
            Matter::Debt(debt) => Name::of(debt.fact),
            Matter::AgreementReturned { .. } => Name::Returned,
            Matter::AgreementRefused { inadmissible, .. } => Name::Refused { inadmissible: *inadmissible },
            Matter::AgreementApproved { .. } => Name::Approved,
        }
    }

    /// Writes a page of HTML that needs nothing else.
    ///
    /// Choice: 0070
    pub fn html(&self, texts: &Texts, language: Language) -> String {
        html::write(&self.flow(texts, language))
    }

    /// Writes a document for word processors (DOCX).
    ///
    /// # Errors
    /// Those of the archive; none in memory.
    ///
    /// Choice: 0070
    pub fn docx(&self, texts: &Texts, language: Language) -> std::io::Result<Vec<u8>> {
        docx::write(&self.flow(texts, language), language)
    }

    /// Writes a PDF/UA-1.
    ///
    /// # Errors
    /// [`Unprintable`], when the letter cannot be made an accessible sheet.
    ///
    /// Choice: 0070
    #[cfg(feature = "press")]
    pub fn pdf(&self, texts: &Texts, language: Language) -> Result<Vec<u8>, Unprintable> {
        pdf::write(&self.flow(texts, language))
    }

    fn flow(&self, texts: &Texts, language: Language) -> Flow {
        let mut sheet = Sheet::new(self, texts.voice(language).printed());
        sheet.head();
        match &self.matter {
            Matter::Information(asked) => sheet.information(asked),
            Matter::Provisional(file) => sheet.provisional(file),
            Matter::Definitive { file, statement, by_silence } => sheet.definitive(file, statement, *by_silence),
            Matter::Closing { closing, working_days } => sheet.closing(closing, *working_days),
            Matter::ClosedYear(statement) => sheet.closed_year(statement),
            Matter::Reopening { statement, article, reasons } => sheet.reopening(*statement, article, reasons),
            Matter::Payment(payment) => sheet.payment(payment),
            Matter::Recovery(recovery) => sheet.recovery(recovery),
            Matter::Debt(debt) => sheet.debt(debt),
            Matter::AgreementReturned { article, remarks } => sheet.agreement_returned(article, remarks),
            Matter::AgreementRefused { article, inadmissible, reasons } => {
                sheet.agreement_refused(article, *inadmissible, reasons);
            }
            Matter::AgreementApproved { article, signature } => sheet.agreement_approved(article, signature),
        }
        sheet.signature();
        sheet.texts_applied();
        sheet.finished()
    }

    const fn municipality(&self) -> Nis {
        match self.about {
            About::Envelope(key) => key.municipality,
            About::Agreement { municipality, .. } => municipality,
        }
    }

    const fn scheme(&self) -> &SchemeId {
        match self.about {
            About::Envelope(key) => &key.scheme,
            About::Agreement { scheme, .. } => scheme,
        }
    }

    const fn year(&self) -> Option<Year> {
        match self.about {
            About::Envelope(key) => Some(key.year),
            About::Agreement { .. } => None,
        }
    }
}

/// A letter as it is being written.
struct Sheet<'a> {
    letter: &'a Letter<'a>,
    voice: Voice<'a>,
    /// The articles cited so far, which the end of the letter quotes.
    cited: BTreeSet<ArticleRef>,
    blocks: Vec<Block>,
}

impl<'a> Sheet<'a> {
    const fn new(letter: &'a Letter<'a>, voice: Voice<'a>) -> Self {
        Self { letter, voice, cited: BTreeSet::new(), blocks: Vec::new() }
    }

    // ---- words

    /// Sets what a person wrote as print wants it.
    fn set(&self, words: &str) -> String {
        spaced(self.voice.language(), words)
    }

    fn tell<const N: usize>(&self, key: &str, values: [(&'static str, Arg); N]) -> String {
        self.voice.tell(key, &Args::from(values.map(|(name, value)| (name.into(), value))))
    }

    /// Writes an article with its instrument in full, and keeps it for the end of the letter.
    fn cite(&mut self, article: &ArticleRef) -> String {
        self.cited.insert(article.clone());
        self.voice.article_in_full(article)
    }

    /// Writes an article with its instrument in short, and keeps it for the end of the letter.
    fn cite_short(&mut self, article: &ArticleRef) -> String {
        self.cited.insert(article.clone());
        self.voice.article(article)
    }

    /// Returns what the municipality looks for on the platform.
    fn reference(&self) -> String {
        match self.letter.about {
            About::Envelope(key) => key.to_string(),
            About::Agreement { reference, .. } => reference.to_owned(),
        }
    }

    /// Returns the name of the municipality that had its code on the day of the letter.
    fn municipality(&self) -> String {
        let known = municipality(self.letter.law, self.letter.municipality(), self.letter.on);
        known.map_or_else(
            || self.letter.municipality().to_string(),
            |municipality| municipality.name(self.voice.language()).to_owned(),
        )
    }

    // ---- blocks

    fn heading(&mut self, key: &str) {
        let line = Line::plain(self.voice.say(key));
        self.blocks.push(Block::Heading { depth: 2, line });
    }

    fn paragraph(&mut self, words: String) {
        self.blocks.push(Block::Paragraph { words });
    }

    fn remark(&mut self, words: &str) {
        let words = self.set(words);
        self.blocks.push(Block::Remark { words });
    }

    /// Writes lines as a list, unless there are none.
    fn list(&mut self, lines: Vec<Line>) {
        if !lines.is_empty() {
            let item = |line| Item { number: None, line, children: Vec::new() };
            self.blocks.push(Block::List { items: lines.into_iter().map(item).collect() });
        }
    }

    fn fact(&self, key: &str, words: String) -> Line {
        Line::labelled(self.voice.say(key), words)
    }

    fn amount(&self, euro: Euro) -> Vec<Line> {
        vec![Line::plain(self.voice.amount(euro))]
    }

    /// Makes a table whose columns are named by keys; those of amounts come last.
    fn table(&mut self, caption: &str, words: &[&str], figures: &[&str], rows: Vec<Row>) {
        let column = |key: &&str, figures| Column { title: self.voice.say(key), figures };
        let columns = words.iter().map(|key| column(key, false)).chain(figures.iter().map(|key| column(key, true)));
        let (caption, columns) = (self.voice.say(caption), columns.collect());
        self.blocks.push(Block::Table { caption, columns, rows });
    }

    // ---- the frame

    fn title(&self) -> String {
        self.voice.letter(self.letter.name(), self.letter.year())
    }

    /// Writes sender, addressee, references and title.
    fn head(&mut self) {
        let sender = ["letter-state", "letter-directorate"].map(|key| self.voice.say(key));
        self.blocks.push(Block::Sender { lines: sender.into() });
        let addressee = vec![self.voice.say("letter-college"), self.municipality()];
        self.blocks.push(Block::Addressee { lines: addressee });
        self.translation();
        let lines = self.references();
        self.blocks.push(Block::Facts { lines });
        self.blocks.push(Block::Heading { depth: 1, line: Line::plain(self.title()) });
        self.paragraph(self.voice.say("letter-greeting"));
    }

    /// Says which letter counts, where this one is in a language that the State does not write in.
    fn translation(&mut self) {
        let (law, language) = (self.letter.law, self.voice.language());
        let known = municipality(law, self.letter.municipality(), self.letter.on);
        let own = self::language(known, language);
        if own != language {
            let own = self.voice.say(&format!("letter-language-{own}"));
            let words = self.tell("letter-translation", [("language", own.into())]);
            self.blocks.push(Block::Remark { words });
        }
    }

    fn references(&self) -> Vec<Line> {
        let (language, law) = (self.voice.language(), self.letter.law);
        let scheme = law.scheme(self.letter.scheme());
        let named = scheme.map(|scheme| scheme.name.in_language(language).to_owned());
        let mut lines = vec![
            self.fact("letter-date", self.voice.date(self.letter.on)),
            self.fact("letter-scheme", named.unwrap_or_else(|| self.letter.scheme().to_string())),
        ];
        match self.letter.about {
            About::Envelope(key) => {
                let allocation = scheme.and_then(|scheme| scheme.allocation(&key.allocation));
                let named = allocation.map(|allocation| allocation.name.in_language(language).to_owned());
                lines.push(self.fact("letter-allocation", named.unwrap_or_else(|| key.allocation.to_string())));
                lines.push(self.fact("letter-year", key.year.to_string()));
                lines.push(self.fact("letter-reference", key.to_string()));
            }
            About::Agreement { reference, .. } => lines.push(self.fact("letter-reference", reference.to_owned())),
        }
        lines
    }

    fn signature(&mut self) {
        self.paragraph(self.voice.say("letter-regards"));
        let lines = match &self.letter.by {
            Some(Signatory { name, role }) => {
                let role = role.map(|role| self.voice.say(&format!("role-{role}")));
                [self.voice.say("letter-for-directorate"), self.set(name)].into_iter().chain(role).collect()
            }
            None => vec![self.voice.say("letter-directorate")],
        };
        self.blocks.extend(lines.into_iter().map(|words| Block::Signature { words }));
    }

    fn finished(self) -> Flow {
        let letter = self.letter;
        let seq = i64::try_from(letter.entry.seq).unwrap_or(i64::MAX);
        Flow {
            form: Form::Letter,
            title: format!("{}, {}", self.title(), self.municipality()),
            language: self.voice.language().tag(),
            running: format!("{} · {}", self.municipality(), self.title()),
            foot: self.tell("letter-foot", [("seq", seq.into()), ("hash", letter.entry.hash.as_str().into())]),
            struck: self.voice.say("document-struck"),
            dated: Some(letter.on.to_string()),
            blocks: self.blocks,
        }
    }
}

/// Returns the municipality of a code on a day, or else the last that had it.
pub fn municipality(law: &Law, nis: Nis, on: Date) -> Option<&Municipality> {
    let all = law.municipalities();
    all.get(nis, on).or_else(|| all.iter().rfind(|municipality| municipality.nis == nis))
}
