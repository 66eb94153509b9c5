//! The command line: its words stand in `report`, in four languages; here only its shape.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand};
use control::LineNumber;
use jiff::civil::Date;
use office::AgreementId;
use office::acts::{LineAnswer, LineObjection, LineRuling};
use scheme::EnvelopeKey;
use terms::{Euro, Language};

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
    Control(Control),
    #[command(subcommand)]
    Act(Act),
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
    #[arg(long, num_args = 2, value_names = ["md|html|json", "OUT"])]
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
    #[command(flatten)]
    pub(crate) by: By,
}

#[derive(Debug, Args)]
pub(crate) struct Control {
    pub(crate) target: String,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "csv", default_value = "csv", requires = "out")]
    pub(crate) format: VerdictForm,
    #[arg(long, value_name = "512MiB", requires = "out")]
    pub(crate) memory: Option<Memory>,
}

/// How verdicts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VerdictForm {
    Csv,
    Parquet,
}

impl FromStr for VerdictForm {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "csv" => Ok(Self::Csv),
            "parquet" => Ok(Self::Parquet),
            _ => Err(format!("'{text}': csv")),
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
pub(crate) struct Explain {
    pub(crate) reference: String,
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    Verify,
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

#[derive(Debug, Subcommand)]
pub(crate) enum Act {
    OpenYear {
        #[arg(long)]
        amount: Option<Euro>,
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
    RecordRepayment {
        #[arg(long)]
        amount: Euro,
        #[arg(long)]
        reference: String,
        #[command(flatten)]
        on: OnEnvelope,
    },
    CloseYear(OnEnvelope),
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
