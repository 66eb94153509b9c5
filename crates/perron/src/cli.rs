//! The command line: its words stand in `report`, in four languages; here only its shape.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use agreement::{NodeKind, NodeState, ProposalKey, Target};
use clap::{Args, Parser, Subcommand};
use control::{Auditor, ClosingPoint, LineNumber, Method, Strata};
use jiff::civil::Date;
use ledger::Instalment;
use office::acts::{Commitment, LineAnswer, LineObjection, LineReason, LineRuling, LineWaiver};
use office::{AgreementId, LetterKind};
use payment::Iban;
use scheme::{CreditKey, EnvelopeKey};
use serde::de::DeserializeOwned;
use terms::{Code, Euro, Language, Nis};

#[derive(Debug, Parser)]
#[command(name = "perron", version, arg_required_else_help = true, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) everywhere: Everywhere,
    #[command(subcommand)]
    pub(crate) command: Commands,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct Everywhere {
    #[arg(long, global = true, env = "PERRON_LANG", value_name = "fr|nl|de|en", hide_env = true)]
    pub(crate) lang: Option<Language>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, env = "PERRON_DATABASE", default_value = "sqlite:perron.sqlite", hide_env = true)]
    pub(crate) database: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Commands {
    Demo(Demo),
    Init(Init),
    Serve(Serve),
    Import(Import),
    Format(Format),
    Compare(Compare),
    #[command(subcommand)]
    Law(Law),
    Submit(Submit),
    Lines(Lines),
    Change(Change),
    Template(Template),
    Control(Control),
    #[command(subcommand)]
    Book(Book),
    #[command(subcommand)]
    Act(Act),
    Letter(Letter),
    #[command(subcommand)]
    Payments(Payments),
    #[command(subcommand)]
    Bank(Bank),
    #[command(subcommand)]
    Credit(Credit),
    Explain(Explain),
    #[command(subcommand)]
    Audit(Audit),
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    #[arg(long, default_value_t = 8642)]
    pub(crate) port: u16,
    #[arg(long)]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long)]
    pub(crate) people: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[arg(long, default_value_t = 8642)]
    pub(crate) port: u16,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "fr|nl|de|en")]
    pub(crate) language: Option<Language>,
    #[arg(long, num_args = 2, value_names = ["md|docx|pdf|html|json", "OUT"])]
    pub(crate) to: Option<Vec<String>>,
    #[arg(long, value_name = "OTHER")]
    pub(crate) beside: Option<PathBuf>,
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Format {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) write: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    pub(crate) before: PathBuf,
    pub(crate) after: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Law {
    Read(LawRead),
    Show(LawShow),
    Check(LawCheck),
}

#[derive(Debug, Args)]
pub(crate) struct LawRead {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LawShow {
    pub(crate) reference: String,
    #[arg(long)]
    pub(crate) at: Option<Date>,
    #[arg(long)]
    pub(crate) known: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct LawCheck {
    #[arg(long)]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Submit {
    pub(crate) envelope: EnvelopeKey,
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) check: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long)]
    pub(crate) add: bool,
    #[arg(long, value_name = "OUT.xlsx|OUT.ods|OUT.csv")]
    pub(crate) rejected: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) beside: BesideInvoice,
    #[command(flatten)]
    pub(crate) by: By,
}

/// What an electronic invoice cannot say.
#[derive(Debug, Args)]
pub(crate) struct BesideInvoice {
    #[arg(long)]
    pub(crate) category: Option<String>,
    #[arg(long)]
    pub(crate) nature: Option<String>,
    #[arg(long)]
    pub(crate) objective: Option<String>,
    #[arg(long, value_enum, value_name = "recoverable|not-recoverable", hide_possible_values = true)]
    pub(crate) vat: Option<Tax>,
    #[arg(long, value_name = "DATE")]
    pub(crate) committed: Option<Date>,
    #[arg(long, value_name = "AMOUNT")]
    pub(crate) share: Option<Euro>,
    #[arg(long, value_name = "REFERENCE")]
    pub(crate) paid: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) buyer: Option<String>,
}

/// What becomes of the value added tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Tax {
    Recoverable,
    NotRecoverable,
}

#[derive(Debug, Args)]
pub(crate) struct Lines {
    pub(crate) envelope: EnvelopeKey,
    #[arg(long)]
    pub(crate) csv: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Template {
    pub(crate) scheme: String,
    pub(crate) year: i16,
    #[arg(value_name = "OUT.xlsx|OUT.ods|OUT.csv")]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) allocation: Option<String>,
    #[arg(long)]
    pub(crate) envelope: Option<EnvelopeKey>,
}

#[derive(Debug, Args)]
pub(crate) struct Change {
    pub(crate) envelope: EnvelopeKey,
    #[arg(long, value_name = "LINE:COLUMN=TEXT")]
    pub(crate) set: Vec<CellChange>,
    #[arg(long, value_name = "COLUMN=TEXT;...")]
    pub(crate) new: Vec<String>,
    #[arg(long, value_name = "LINE", value_delimiter = ',')]
    pub(crate) withdraw: Vec<u32>,
    #[arg(long)]
    pub(crate) check: bool,
    #[command(flatten)]
    pub(crate) by: By,
}

/// One cell of one line, and what it is to say.
#[derive(Clone, Debug)]
pub(crate) struct CellChange {
    pub(crate) line: LineNumber,
    pub(crate) cell: String,
}

impl FromStr for CellChange {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once(':').and_then(|(line, cell)| Some((line.trim().parse().ok()?, cell)));
        let (line, cell) = parts.filter(|(_, cell)| cell.contains('=')).ok_or("LINE:COLUMN=TEXT")?;
        Ok(Self { line: LineNumber(line), cell: cell.to_owned() })
    }
}

#[derive(Debug, Args)]
pub(crate) struct Control {
    pub(crate) target: String,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "csv|parquet", default_value = "csv", requires = "out")]
    pub(crate) format: VerdictForm,
    #[arg(long, value_name = "512MiB", requires = "out")]
    pub(crate) memory: Option<Memory>,
    #[arg(long, conflicts_with = "out")]
    pub(crate) alike: bool,
    #[command(flatten)]
    pub(crate) drawing: Drawing,
}

/// How a sample of the lines is drawn.
#[derive(Debug, Args)]
pub(crate) struct Drawing {
    #[arg(long, value_name = "SEED", conflicts_with = "out")]
    pub(crate) sample: Option<u64>,
    #[arg(long, value_name = "PERCENT", default_value = "10", requires = "sample", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) share: u8,
    #[arg(long, value_name = "whole|category|finding", default_value = "finding", requires = "sample")]
    pub(crate) strata: Parted,
    #[arg(long, value_name = "equal|amount", default_value = "equal", requires = "sample")]
    pub(crate) method: Weighed,
}

/// What the lines are parted by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parted(pub(crate) Strata);

impl FromStr for Parted {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "whole" => Ok(Self(Strata::Whole)),
            "category" => Ok(Self(Strata::Category)),
            "finding" => Ok(Self(Strata::Finding)),
            _ => Err(format!("'{text}': whole, category, finding")),
        }
    }
}

/// What makes a line likelier.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weighed(pub(crate) Method);

impl FromStr for Weighed {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "equal" => Ok(Self(Method::Equal)),
            "amount" => Ok(Self(Method::Amount)),
            _ => Err(format!("'{text}': equal, amount")),
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Book {
    Create(BookCreate),
    Change(BookChange),
    Write(BookWrite),
}

#[derive(Debug, Args)]
pub(crate) struct BookCreate {
    pub(crate) folder: PathBuf,
    pub(crate) book: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct BookChange {
    pub(crate) book: PathBuf,
    pub(crate) changes: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct BookWrite {
    pub(crate) book: PathBuf,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: PathBuf,
}

/// How verdicts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VerdictForm {
    Csv,
    Parquet,
}

impl VerdictForm {
    /// Returns the name of the file of this form.
    pub(crate) const fn file(self) -> &'static str {
        match self {
            Self::Csv => "verdicts.csv",
            Self::Parquet => "verdicts.parquet",
        }
    }

    /// Returns the other form.
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::Csv => Self::Parquet,
            Self::Parquet => Self::Csv,
        }
    }
}

impl FromStr for VerdictForm {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "csv" => Ok(Self::Csv),
            "parquet" => Ok(Self::Parquet),
            _ => Err(format!("'{text}': csv, parquet")),
        }
    }
}

/// A limit of memory: `512MiB`, `2GiB`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory(usize);

impl Memory {
    /// Returns the limit in bytes.
    pub(crate) const fn bytes(self) -> usize {
        self.0
    }
}

impl FromStr for Memory {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let of = |unit: &str, shift: u32| {
            let number: usize = text.strip_suffix(unit)?.trim_end().parse().ok()?;
            number.checked_mul(1 << shift)
        };
        of("GiB", 30).or_else(|| of("MiB", 20)).map(Self).ok_or_else(|| format!("'{text}': 512MiB, 2GiB"))
    }
}

#[derive(Debug, Args)]
pub(crate) struct Letter {
    #[arg(value_name = "ENVELOPE|AGREEMENT")]
    pub(crate) subject: String,
    #[arg(long, value_name = "statement|definitive|order|recovery|reminder|plan|collection|return|refusal")]
    pub(crate) kind: Option<LetterKind>,
    #[arg(long, value_name = "SEQ")]
    pub(crate) entry: Option<u64>,
    #[arg(long, num_args = 2, value_names = ["pdf|docx|html", "OUT"])]
    pub(crate) to: Option<Vec<String>>,
    #[arg(long, value_name = "fr|nl|de|en")]
    pub(crate) translated: Option<Language>,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    pub(crate) reference: String,
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    Verify,
    Findings {
        #[arg(long)]
        open: bool,
    },
}

/// Who performs an act, on which day, and under which key.
#[derive(Clone, Debug, Args)]
pub(crate) struct By {
    #[arg(long = "as", value_name = "LOGIN", env = "PERRON_LOGIN", hide_env = true)]
    pub(crate) login: String,
    #[arg(long)]
    pub(crate) on: Option<Date>,
    #[arg(long)]
    pub(crate) key: Option<String>,
}

/// What an act is performed on.
#[derive(Clone, Debug, Args)]
pub(crate) struct OnEnvelope {
    pub(crate) envelope: EnvelopeKey,
    #[command(flatten)]
    pub(crate) by: By,
}

/// What an act is performed on.
#[derive(Clone, Debug, Args)]
pub(crate) struct OnAgreement {
    pub(crate) agreement: AgreementId,
    #[command(flatten)]
    pub(crate) by: By,
}

/// What an act is performed on.
#[derive(Clone, Debug, Args)]
pub(crate) struct OnMunicipality {
    pub(crate) municipality: Nis,
    #[command(flatten)]
    pub(crate) by: By,
}

/// What an act is performed on.
#[derive(Debug, Args)]
pub(crate) struct OnAccount {
    #[arg(value_name = "IBAN")]
    pub(crate) account: Iban,
    #[command(flatten)]
    pub(crate) by: By,
}

#[derive(Clone, Debug, Args)]
pub(crate) struct OnBatch {
    pub(crate) batch: u32,
    #[command(flatten)]
    pub(crate) by: By,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Act {
    OpenYear {
        #[arg(long)]
        amount: Option<Euro>,
        #[arg(long)]
        source: Option<String>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    ImportAgreement {
        file: PathBuf,
        #[arg(long)]
        scheme: String,
        #[arg(long, value_delimiter = ',')]
        allocations: Vec<String>,
        #[command(flatten)]
        by: By,
    },
    ReviewImport(Box<Review>),
    SubmitAgreement {
        #[arg(long)]
        diagnostic: String,
        #[command(flatten)]
        on: OnAgreement,
    },
    ReturnAgreement {
        #[arg(long)]
        remarks: String,
        #[command(flatten)]
        on: OnAgreement,
    },
    RefuseAgreement {
        #[arg(long)]
        inadmissible: bool,
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnAgreement,
    },
    ApproveAgreement(OnAgreement),
    SignForMunicipality {
        #[arg(long)]
        council_decision: Date,
        #[command(flatten)]
        on: OnAgreement,
    },
    SignForState(OnAgreement),
    CloseAgreement(OnAgreement),
    OrderAdvance {
        #[arg(long)]
        tranche: u8,
        #[command(flatten)]
        on: OnEnvelope,
    },
    LiftHold {
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    SubmitFile {
        #[arg(long)]
        college_decision: Date,
        #[command(flatten)]
        on: OnEnvelope,
    },
    ProposeDecision {
        #[arg(long = "answer", value_name = "LINE:CODE:AMOUNT:WHY")]
        answers: Vec<Answer>,
        #[arg(long)]
        relevance: Option<String>,
        #[arg(long)]
        afresh: bool,
        #[arg(long, value_name = "LINE:CODE:WHY")]
        waive: Vec<Set>,
        #[arg(long, value_name = "LINE:WHY")]
        park: Vec<Reasoned>,
        #[arg(long, value_name = "LINE")]
        take_up: Vec<u32>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    RequestInformation {
        #[arg(long = "line", value_name = "LINE:WHAT", required = true)]
        lines: Vec<Reasoned>,
        #[arg(long, value_name = "DAYS")]
        working_days: Option<u16>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    GiveInformation {
        #[arg(long = "line", value_name = "LINE:ANSWER", required = true)]
        lines: Vec<Reasoned>,
        #[arg(long, value_name = "LINE:REFERENCE")]
        evidence: Vec<Reasoned>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    ConfirmDecisions {
        #[arg(long)]
        received: Option<Date>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    AcceptStatement(OnEnvelope),
    ContestLines {
        #[arg(long = "line", value_name = "LINE:ARGUMENTS", required = true)]
        lines: Vec<Contested>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    DecideContest {
        #[arg(long = "line", value_name = "LINE:AMOUNT:WHY", required = true)]
        lines: Vec<Ruled>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    MakeDefinitive(OnEnvelope),
    ReopenStatement {
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    OrderFinalPayment(OnEnvelope),
    OrderRecovery(OnEnvelope),
    RecoverForResults {
        #[arg(long)]
        amount: Euro,
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    NotifyRecovery {
        #[arg(long)]
        until: Option<Date>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    SendReminder {
        #[arg(long)]
        until: Option<Date>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    RequestRepaymentPlan {
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    GrantRepaymentPlan {
        #[arg(long = "instalment", value_name = "DATE:AMOUNT", required = true)]
        instalments: Vec<Part>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    RefuseRepaymentPlan {
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    HandToFinance(OnEnvelope),
    RecordRepayment {
        #[arg(long)]
        amount: Euro,
        #[arg(long)]
        reference: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    TakeCarryOver(OnEnvelope),
    IssueClosing {
        #[arg(long)]
        received: Option<Date>,
        #[command(flatten)]
        on: OnEnvelope,
    },
    AcceptClosing(OnEnvelope),
    ContestClosing {
        #[arg(long, value_name = "sums|lines", value_parser = named::<ClosingPoint>)]
        about: ClosingPoint,
        #[arg(long)]
        arguments: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    ConcludeClosing {
        #[arg(long, default_value = "")]
        answer: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    ApplyClosing(OnEnvelope),
    CloseYear(OnEnvelope),
    RecordAuditFinding {
        #[arg(long, value_name = "NAME", value_parser = named::<Auditor>)]
        auditor: Auditor,
        #[arg(long)]
        report: String,
        #[arg(long)]
        found: String,
        #[arg(long = "line", value_name = "LINE")]
        lines: Vec<u32>,
        #[arg(long, default_value = "0.00")]
        amount: Euro,
        #[command(flatten)]
        on: OnEnvelope,
    },
    AnswerAuditFinding {
        #[arg(long)]
        finding: u16,
        #[arg(long)]
        answer: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    CloseAuditFinding {
        #[arg(long)]
        finding: u16,
        #[arg(long)]
        corrected: bool,
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    ProposeAccount {
        #[arg(long)]
        account: String,
        #[arg(long)]
        bic: Option<String>,
        #[arg(long)]
        reason: Option<String>,
        #[command(flatten)]
        on: OnMunicipality,
    },
    ConfirmAccount {
        #[arg(long)]
        account: String,
        #[command(flatten)]
        on: OnMunicipality,
    },
    VerifyAccount {
        #[arg(long)]
        account: String,
        #[arg(long)]
        spoken_with: String,
        #[arg(long)]
        contact: String,
        #[arg(long)]
        known_since: Date,
        #[command(flatten)]
        on: OnMunicipality,
    },
    FailPayment {
        #[arg(long)]
        payment: u64,
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        on: OnBatch,
    },
    WithdrawPayments {
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        on: OnBatch,
    },
    NameRepaymentAccount(OnAccount),
    ConfirmRepaymentAccount(OnAccount),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Payments {
    List(By),
    Prepare(Prepare),
    Release(OnBatch),
    Export {
        batch: u32,
        out: PathBuf,
        #[command(flatten)]
        by: By,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Prepare {
    #[arg(long, value_name = "IBAN")]
    pub(crate) from: String,
    #[arg(long)]
    pub(crate) bic: Option<String>,
    #[arg(long)]
    pub(crate) execution: Option<Date>,
    #[arg(long, value_delimiter = ',')]
    pub(crate) only: Vec<u64>,
    #[command(flatten)]
    pub(crate) by: By,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Bank {
    Read(BankRead),
    Import {
        file: PathBuf,
        #[command(flatten)]
        by: By,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Credit {
    List,
    Open {
        credit: CreditKey,
        #[arg(long)]
        amount: Option<Euro>,
        #[arg(long)]
        line: Option<String>,
        #[arg(long)]
        source: String,
        #[command(flatten)]
        by: By,
    },
    Adjust {
        credit: CreditKey,
        #[arg(long)]
        amount: Euro,
        #[arg(long)]
        source: String,
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        by: By,
    },
    Commit {
        credit: CreditKey,
        #[arg(long, value_name = "ENVELOPE[:AMOUNT]")]
        envelope: Vec<Committed>,
        #[command(flatten)]
        by: By,
    },
    Reduce {
        #[arg(long)]
        amount: Euro,
        #[arg(long)]
        reasons: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
}

/// An envelope, and how much more is committed on it: `21012/pssp-2020-2022/plan/2020:1000.00`.
#[derive(Clone, Debug)]
pub(crate) struct Committed(pub(crate) Commitment);

impl FromStr for Committed {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (envelope, amount) = text.split_once(':').map_or((text, None), |(key, amount)| (key, Some(amount)));
        Ok(Self(Commitment { envelope: read(envelope)?, amount: amount.map(read).transpose()? }))
    }
}

#[derive(Debug, Args)]
pub(crate) struct BankRead {
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "PAIN.XML")]
    pub(crate) against: Option<PathBuf>,
    #[arg(long)]
    pub(crate) all: bool,
}

/// What is decided on proposals; nothing decided lists what asks for a look.
#[derive(Clone, Debug, Args)]
pub(crate) struct Review {
    #[arg(long, value_name = "PROPOSAL")]
    pub(crate) accept: Vec<ProposalKey>,
    #[arg(long)]
    pub(crate) accept_clear: bool,
    #[arg(long, value_name = "PROPOSAL:WORDS", value_parser = key_and::<String>)]
    pub(crate) text: Vec<(ProposalKey, String)>,
    #[arg(long, value_name = "PROPOSAL:KIND")]
    pub(crate) kind: Vec<OfKind>,
    #[arg(long, value_name = "PROPOSAL:1,2")]
    pub(crate) number: Vec<Numbered>,
    #[arg(long, value_name = "PROPOSAL:STATE")]
    pub(crate) state: Vec<InState>,
    #[arg(long, value_name = "PROPOSAL:TARGET")]
    pub(crate) target: Vec<Aimed>,
    #[arg(long, value_name = "PROPOSAL:WORDS", value_parser = key_and::<String>)]
    pub(crate) split: Vec<(ProposalKey, String)>,
    #[arg(long, value_name = "PROPOSAL")]
    pub(crate) merge: Vec<ProposalKey>,
    #[arg(long = "move", value_name = "PROPOSAL:PROPOSAL", value_parser = key_and::<ProposalKey>)]
    pub(crate) moved: Vec<(ProposalKey, ProposalKey)>,
    #[arg(long, value_name = "PROPOSAL:WHY", value_parser = key_and::<String>)]
    pub(crate) ignore: Vec<(ProposalKey, String)>,
    #[arg(long, value_name = "PROPOSAL")]
    pub(crate) restore: Vec<ProposalKey>,
    #[arg(long, value_name = "PROPOSAL:KIND:LINE:WORDS")]
    pub(crate) add: Vec<Added>,
    #[arg(long, value_name = "CODE:LINE:WHY")]
    pub(crate) dismiss: Vec<Dismissed>,
    #[command(flatten)]
    pub(crate) on: OnAgreement,
}

impl Review {
    /// Tells whether nothing is decided.
    pub(crate) fn is_empty(&self) -> bool {
        let keys = [&self.accept, &self.merge, &self.restore].iter().all(|keys| keys.is_empty());
        let words = [&self.text, &self.split, &self.ignore].iter().all(|words| words.is_empty());
        let values = self.kind.is_empty() && self.number.is_empty() && self.state.is_empty() && self.target.is_empty();
        let rest = self.moved.is_empty() && self.add.is_empty() && self.dismiss.is_empty();
        !self.accept_clear && keys && words && values && rest
    }
}

/// A proposal and what is said of it.
fn key_and<T: FromStr>(text: &str) -> Result<(ProposalKey, T), String>
where
    T::Err: fmt::Display,
{
    let [key, rest] = parts(text)?;
    Ok((read(key)?, read(rest)?))
}

fn named<T: DeserializeOwned>(name: &str) -> Result<T, String> {
    serde_json::from_value(name.into()).map_err(|error| error.to_string())
}

/// What a proposal is: `12:indicator`, as `perron import --json` names it.
#[derive(Clone, Debug)]
pub(crate) struct OfKind(pub(crate) ProposalKey, pub(crate) NodeKind);

impl FromStr for OfKind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (key, kind): (_, String) = key_and(text)?;
        Ok(Self(key, named(&kind)?))
    }
}

/// The numbers of a proposal: `12:1,2`; `12:` for none.
#[derive(Clone, Debug)]
pub(crate) struct Numbered(pub(crate) ProposalKey, pub(crate) Vec<u16>);

impl FromStr for Numbered {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (key, numbers): (_, String) = key_and(text)?;
        let numbers = numbers.split(',').filter(|number| !number.trim().is_empty());
        Ok(Self(key, numbers.map(|number| read(number.trim())).collect::<Result<_, _>>()?))
    }
}

/// How a proposal stands in the document: `12:struck_out`; `12:` for nothing special.
#[derive(Clone, Debug)]
pub(crate) struct InState(pub(crate) ProposalKey, pub(crate) Option<NodeState>);

impl FromStr for InState {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (key, state): (_, String) = key_and(text)?;
        Ok(Self(key, if state.is_empty() { None } else { Some(named(&state)?) }))
    }
}

/// The target of a proposal: `12:≥ 12 par an`; `12:` for none.
#[derive(Clone, Debug)]
pub(crate) struct Aimed(pub(crate) ProposalKey, pub(crate) Option<Target>);

impl FromStr for Aimed {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (key, target): (_, String) = key_and(text)?;
        let read = || intake::target(&target).ok_or_else(|| format!("'{target}': ≥ 12 par an"));
        Ok(Self(key, if target.is_empty() { None } else { Some(read()?) }))
    }
}

/// What was not read: `4:result:31:fewer thefts`, under which proposal, on which line.
#[derive(Clone, Debug)]
pub(crate) struct Added {
    pub(crate) under: ProposalKey,
    pub(crate) kind: NodeKind,
    pub(crate) line: u32,
    pub(crate) text: String,
}

impl FromStr for Added {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [under, kind, line, text] = parts(text)?;
        Ok(Self { under: read(under)?, kind: named(kind)?, line: read(line)?, text: text.to_owned() })
    }
}

/// A finding that needs nothing: `I-040:31:a note of the typist`.
#[derive(Clone, Debug)]
pub(crate) struct Dismissed {
    pub(crate) code: Code,
    pub(crate) line: u32,
    pub(crate) reason: String,
}

impl FromStr for Dismissed {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [code, line, reason] = parts(text)?;
        Ok(Self { code: read(code)?, line: read(line)?, reason: reason.to_owned() })
    }
}

/// The parts of an option that stand between colons; the last one may hold colons itself.
fn parts<const N: usize>(text: &str) -> Result<[&str; N], String> {
    let parts: Vec<&str> = text.splitn(N, ':').map(str::trim).collect();
    parts.try_into().map_err(|_| format!("'{text}': {N} ':'"))
}

fn read<T: FromStr>(text: &str) -> Result<T, String>
where
    T::Err: fmt::Display,
{
    text.parse().map_err(|error| format!("'{text}': {error}"))
}

/// An answer to the question of a rule: `41:C-207:1200.00:agreed in the neighbourhood committee`.
#[derive(Clone, Debug)]
pub(crate) struct Answer(pub(crate) LineAnswer);

impl FromStr for Answer {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [line, rule, accepted, motive] = parts(text)?;
        let (line, rule, accepted) = (LineNumber(read(line)?), read(rule)?, read(accepted)?);
        Ok(Self(LineAnswer { line, rule, accepted, motive: motive.to_owned() }))
    }
}

/// A finding set aside: `17:C-216:the adviser asked for a stronger lock`.
#[derive(Clone, Debug)]
pub(crate) struct Set(pub(crate) LineWaiver);

impl FromStr for Set {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [line, rule, motive] = parts(text)?;
        Ok(Self(LineWaiver { line: LineNumber(read(line)?), rule: read(rule)?, motive: motive.to_owned() }))
    }
}

/// Words about a line: `17:the order form is missing`.
#[derive(Clone, Debug)]
pub(crate) struct Reasoned(pub(crate) LineReason);

impl FromStr for Reasoned {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [line, words] = parts(text)?;
        Ok(Self(LineReason { line: LineNumber(read(line)?), motive: words.to_owned() }))
    }
}

/// An objection: `17:the invoice was committed on 30 December`.
#[derive(Clone, Debug)]
pub(crate) struct Contested(pub(crate) LineObjection);

impl FromStr for Contested {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [line, arguments] = parts(text)?;
        Ok(Self(LineObjection { line: LineNumber(read(line)?), arguments: arguments.to_owned() }))
    }
}

/// An instalment of a repayment plan: `2022-03-31:10000.00`, its last day and its amount.
#[derive(Clone, Debug)]
pub(crate) struct Part(pub(crate) Instalment);

impl FromStr for Part {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [due, amount] = parts(text)?;
        Ok(Self(Instalment { due: read(due)?, amount: read(amount)? }))
    }
}

/// A ruling on an objection: `17:9480.00:the order of 30 December proves the commitment`.
#[derive(Clone, Debug)]
pub(crate) struct Ruled(pub(crate) LineRuling);

impl FromStr for Ruled {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let [line, accepted, motive] = parts(text)?;
        Ok(Self(LineRuling { line: LineNumber(read(line)?), accepted: read(accepted)?, motive: motive.to_owned() }))
    }
}
