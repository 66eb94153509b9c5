//! The rules of control, one file each, in their published order.
//!
//! A rule is a pure function of a line and of what lies on the desk: the law of the envelope, the
//! agreement, the other lines. It says what it found; the article comes from the version of the
//! law, and a rule that has none there cannot refuse, it only warns. All rules are evaluated on
//! every line, so that a municipality mends everything at once.
//!
//! Each rule has a page under `docs/manual/control/`, which is its manual and its test.
//!
//! Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 12; ar-2019-07-03 art. 17

use terms::{Code, Euro};

use crate::{Desk, ExpenseLine};

pub mod amount_not_positive;
pub mod below_unit_threshold;
pub mod category_unknown;
pub mod ceiling_exceeded;
pub mod ceiling_of_year_exceeded;
pub mod duplicate_elsewhere;
pub mod duplicate_in_file;
pub mod envelope_exceeded;
pub mod evidence_missing;
pub mod flat_rate_exceeded;
pub mod funded_elsewhere;
pub mod nature_refused;
pub mod nature_to_decide;
pub mod objective_funded_twice;
pub mod objective_not_of_agreement;
pub mod outside_period;
pub mod payment_order_proves_nothing;
pub mod payment_proof_missing;
pub mod pieces_missing;
pub mod post_ceiling_exceeded;
pub mod post_not_described;
pub mod quota_exceeded;
pub mod too_many_posts;

/// A rule: its code, its name and how it judges.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its code, which is also the key of its texts.
    pub code: Code,
    /// Its name: the same word in this folder, in the manual and in addresses.
    pub name: &'static str,
    /// What it looks at.
    pub judge: Judge,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Judge {
    /// One line at a time.
    Line(fn(&ExpenseLine, &Desk<'_>) -> Verdict),
    /// The sums of the whole file, when the statement is made.
    Sums,
}

/// What a rule says of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing speaks against it.
    Passes,
    /// Nothing speaks against it, but something should be looked at.
    Warns,
    /// Nothing speaks against it, but only a person may say yes.
    Confirm,
    /// A person has to weigh it.
    Person,
    /// At most `leaves` can be accepted; the rest is refused.
    Refuses {
        /// The most that this rule lets pass.
        leaves: Euro,
    },
}

impl Verdict {
    /// Lets nothing pass.
    pub const REFUSES_ALL: Self = Self::Refuses { leaves: Euro::ZERO };

    /// Lets at most `most` of `line` pass, or nothing when that is below zero.
    pub fn at_most(most: Euro, line: &ExpenseLine) -> Self {
        match left_by(most.cents(), line.amount.cents()) {
            Some(cents) => Self::Refuses { leaves: Euro::from_cents(cents) },
            None => Self::Passes,
        }
    }
}

/// Returns what a limit leaves of an amount above it, both in cents; `None` within it.
///
/// Law: ar-2019-07-03 art. 12
/// Choice: 0075
pub(crate) fn left_by(most: i64, cents: i64) -> Option<i64> {
    (cents > most).then(|| most.max(0))
}

/// All rules, in the order in which they are published and in which their grounds take their part.
pub const RULES: [Rule; 23] = [
    evidence_missing::RULE,
    payment_proof_missing::RULE,
    payment_order_proves_nothing::RULE,
    outside_period::RULE,
    category_unknown::RULE,
    nature_refused::RULE,
    nature_to_decide::RULE,
    below_unit_threshold::RULE,
    amount_not_positive::RULE,
    objective_not_of_agreement::RULE,
    duplicate_in_file::RULE,
    duplicate_elsewhere::RULE,
    quota_exceeded::RULE,
    envelope_exceeded::RULE,
    funded_elsewhere::RULE,
    ceiling_exceeded::RULE,
    post_ceiling_exceeded::RULE,
    post_not_described::RULE,
    flat_rate_exceeded::RULE,
    too_many_posts::RULE,
    ceiling_of_year_exceeded::RULE,
    pieces_missing::RULE,
    objective_funded_twice::RULE,
];

/// Returns the rule of `code`.
pub fn rule(code: Code) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}
