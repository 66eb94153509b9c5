//! What the control would say of lines before anybody controls them: the same rules, under the law of
//! the day, and at most what is due if persons accept all that the rules leave to them.
//!
//! Nothing is recorded, and nothing binds: who decides later decides on what stands then.
//!
//! Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14
//! Choice: 0077

use control::{Decision, ExpenseLine, Statement, judge_file};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use scheme::{EnvelopeKey, Law};

use crate::acts::Scene;
use crate::perform::{Covering, Failure, elsewhere};
use crate::port::{LineRow, Register, RegisterError};
use crate::{Desk, Funds, Stream, Subject, Texts, funded_twice, pinned};

/// What the rules say of lines, and what would be due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// What the rules say of each line, by number.
    pub decisions: Vec<Decision>,
    /// The statement, if persons accept all that the rules leave to them.
    pub at_most: Statement,
}

impl Forecast {
    /// Puts each of `lines` beside what the rules say of it.
    pub fn rows(&self, lines: &[ExpenseLine]) -> Vec<LineRow> {
        let beside = |decision: &Decision| {
            let line = lines.iter().find(|line| line.number == decision.line())?.clone();
            Some(LineRow {
                line,
                claimed: decision.claimed(),
                accepted: decision.accepted(),
                refused: decision.refused(),
                pending: decision.pending(),
                decision: Some(decision.clone()),
                proposed_by: None,
                confirmed_by: None,
                contest: None,
            })
        };
        self.decisions.iter().filter_map(beside).collect()
    }
}

/// Foretells the control of `lines` in the envelope `key`, as it would be on `today`.
///
/// # Errors
/// `O-031` without an agreement in force, `O-030` before the envelope is open, `O-005` when the version
/// names no article for the control, and those of the register.
///
/// Law: ar-2019-07-03 art. 13 § 3
pub fn forecast(
    register: &dyn Register,
    law: &Law,
    key: &EnvelopeKey,
    lines: &[ExpenseLine],
    today: Date,
) -> Result<Forecast, Failure> {
    let stream = Stream::Envelope(key.clone());
    let subject = Subject::load(register, &stream)?;
    let texts = Texts::open(law, &stream, &subject, today)?;
    let covering = Covering::load(register, &subject)?;
    let Subject::Dossier(dossier) = &subject else {
        return Err(RegisterError::Damaged { seq: None, what: format!("{stream} is no dossier") }.into());
    };
    let scene = Scene {
        texts,
        today,
        at: today.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |midnight| midnight.timestamp()),
        agreement: covering.as_ref().map(|covering| &covering.file),
        family: &[],
        years: &[],
        elsewhere: &elsewhere(register, lines, key)?,
        twice: &funded_twice(register, key)?,
        desk: &Desk::default(),
        funds: &Funds::default(),
    };
    let context = pinned::context(dossier, lines, &scene)?;
    let decisions = judge_file(lines, &context);
    let accepted: Vec<Decision> = decisions.iter().map(Decision::as_if_accepted).collect();
    let at_most = Statement::draft(&accepted, &context, dossier.book().settled());
    Ok(Forecast { decisions, at_most })
}
