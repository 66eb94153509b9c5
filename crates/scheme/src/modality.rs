//! The modalities of a scheme: what a ministerial decree fills in where the royal decree leaves
//! room, as typed values.

use serde::{Deserialize, Serialize};
use terms::{ArticleRef, BasisPoints, Euro};

use crate::clause::Clause;
use crate::{AllocationId, AsOf, CreditCategory, Setting};

/// Lists the modalities once: the public values, and the clauses of law they are taken from.
macro_rules! modalities {
    ($($(#[$doc:meta])* $name:ident: $value:ty,)*) => {
        /// All modalities of one allocation of a scheme in force on one date as known on another.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub struct Modalities {
            $($(#[$doc])* pub $name: Setting<$value>,)*
        }

        impl Modalities {
            /// The names of all modalities, as they stand in `law/`.
            pub const NAMES: &[&str] = &[$(stringify!($name)),*];

            /// Makes modalities that are all left open by `article`.
            pub fn open(article: &ArticleRef) -> Self {
                Self { $($name: Setting::Open(article.clone()),)* }
            }

            /// Returns every modality by name: the article that sets it, or as an error the one
            /// that leaves it open.
            pub fn articles(&self) -> Vec<(&'static str, Result<&ArticleRef, &ArticleRef>)> {
                vec![$((stringify!($name), self.$name.get().map(|sourced| &sourced.article)),)*]
            }
        }

        /// The clauses that set the modalities of a scheme, or leave them open.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct ModalityClauses {
            $($name: Vec<Clause<$value>>,)*
        }

        impl ModalityClauses {
            /// Adds a clause whose value is still as it stands in the file.
            ///
            /// # Errors
            /// The reason why the value does not fit the modality, or none when there is no such
            /// modality.
            pub(crate) fn add(&mut self, name: &str, clause: Clause<toml::Value>) -> Result<(), Option<String>> {
                match name {
                    $(stringify!($name) => {
                        let typed = clause.try_map(toml::Value::try_into).map_err(|e: toml::de::Error| {
                            Some(e.message().to_owned())
                        })?;
                        self.$name.push(typed);
                    })*
                    _ => return Err(None),
                }
                Ok(())
            }

            /// Returns what holds for `allocation`; what no clause speaks of is left open by `otherwise`.
            pub(crate) fn at(&self, allocation: &AllocationId, as_of: AsOf, otherwise: &ArticleRef) -> Modalities {
                Modalities { $($name: Clause::in_force(&self.$name, allocation, as_of, otherwise),)* }
            }

            /// Counts the clauses that set, and those that leave open, each modality of `allocation`.
            pub(crate) fn count(&self, allocation: &AllocationId, as_of: AsOf) -> Vec<(&'static str, usize, usize)> {
                vec![$({
                    let (set, open) = Clause::count(&self.$name, allocation, as_of);
                    (stringify!($name), set, open)
                },)*]
            }

            /// Returns every span of days of every clause.
            pub(crate) fn spans(&self) -> impl Iterator<Item = &crate::clause::Span> {
                std::iter::empty()$(.chain(self.$name.iter().flat_map(|clause| &clause.spans)))*
            }
        }
    };
}

modalities! {
    /// The advance and its tranches.
    advance: Advance,
    /// The quotas per category.
    quotas: Vec<Quota>,
    /// From which unit price a durable good is an investment.
    investment_threshold: Euro,
    /// Which act must lie in the budget year for an expense to count.
    date_that_counts: DateThatCounts,
    /// How much of the unused credit goes over to the next year.
    carry_over: BasisPoints,
    /// The last day for the financial file, as month and day of the year after the budget year.
    file_due: (i8, i8),
    /// What the municipality decides before it files.
    before_filing: BeforeFiling,
    /// How deep the control goes.
    control_depth: ControlDepth,
    /// What happens to an expense when information asked for does not come.
    missing_information: MissingInformation,
    /// The time to contest a provisional statement.
    objection: ObjectionPeriod,
    /// After how many years the accounts are closed.
    closing: Closing,
    /// How many years after closing the pieces are kept.
    retention_years: u8,
    /// For how many years a definitive statement can be reopened.
    reopening_years: u8,
    /// The last day for the progress report, as month and day of the year after the budget year.
    progress_due: (i8, i8),
    /// The last day to ask for a change of the agreement, as month and day of the budget year.
    changes_due: (i8, i8),
    /// The terms of repayment.
    repayment: Repayment,
}

/// The advance of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advance {
    /// Its share of the yearly envelope.
    pub rate: BasisPoints,
    /// Its tranches, in order; together they are the whole advance.
    pub tranches: Vec<Tranche>,
}

/// One tranche of an advance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tranche {
    /// Its weight among the tranches.
    pub weight: u64,
    /// The earliest quarter of the budget year in which it is paid (1 to 4).
    pub not_before_quarter: u8,
}

/// The least and the most of an allocation that a category may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// The category.
    pub category: CreditCategory,
    /// The least share, where one is set.
    pub min: Option<BasisPoints>,
    /// The greatest share, where one is set.
    pub max: Option<BasisPoints>,
    /// What the share is taken of.
    #[serde(default)]
    pub base: QuotaBase,
    /// The yearly allocations it holds for, where it depends on their size.
    #[serde(default)]
    pub band: Option<Band>,
}

impl Quota {
    /// Tells whether the quota holds for a municipality that receives `yearly` a year.
    pub fn applies_to(&self, yearly: Euro) -> bool {
        self.band.is_none_or(|band| band.contains(yearly))
    }
}

/// What a quota is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuotaBase {
    /// The allocation of one year.
    #[default]
    Year,
    /// The allocations of all years of the agreement together.
    WholePeriod,
}

/// A band of yearly allocations, both edges included.
///
/// Law: ar-2007-04-09 art. N2
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The least yearly allocation, in cents.
    pub from: Euro,
    /// The greatest yearly allocation, where there is one.
    pub to: Option<Euro>,
}

impl Band {
    /// Tells whether `yearly` lies in the band.
    pub fn contains(self, yearly: Euro) -> bool {
        self.from <= yearly && self.to.is_none_or(|to| yearly <= to)
    }
}

/// Which act must lie in the budget year for an expense to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateThatCounts {
    /// The commitment; invoice and payment may come later.
    Commitment,
    /// The grant and the commitment, both.
    GrantAndCommitment,
}

/// What the municipality decides before it files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeforeFiling {
    /// Who decides.
    pub decision: MunicipalDecision,
    /// Whether the decision must come before the file, which else is not taken into account.
    pub prior: bool,
    /// Whether the financial director adds a sworn statement.
    pub sworn_statement: bool,
}

/// Who decides for a municipality that its financial file is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MunicipalDecision {
    /// The council or the college.
    CouncilOrCollege,
    /// The municipality, the text not saying by which body.
    Municipality,
}

/// How deep the control goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControlDepth {
    /// Every piece.
    Thorough,
    /// The pieces are sampled.
    Sample,
    /// The pieces may be sampled.
    MayBeSample,
    /// A control, the text not saying how deep.
    Unspecified,
}

/// What happens to an expense when information asked for does not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingInformation {
    /// It is refused.
    Refused,
    /// It may be refused.
    MayBeRefused,
}

/// The statement with which the accounts are closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// How many budget years it covers.
    pub years: u8,
    /// Whether arguments that were not raised against a yearly statement can still be heard.
    pub new_arguments: bool,
}

/// The time to contest a provisional statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectionPeriod {
    /// Its length in Belgian working days.
    pub working_days: u16,
    /// The day from which it counts; that day is not counted.
    pub from: ObjectionFrom,
}

/// The day from which the time to contest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ObjectionFrom {
    /// The day the municipality receives the statement.
    Receipt,
    /// The day the statement is submitted to it.
    Submission,
}

/// The terms of repayment, in calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repayment {
    /// From the notice to the due date.
    pub first_days: u16,
    /// From the first reminder.
    pub first_reminder_days: u16,
    /// From the second reminder, after which FPS Finance collects.
    pub second_reminder_days: u16,
}
