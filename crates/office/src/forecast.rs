//! What the control would say of lines before anybody controls them: the same rules, under the law of
//! the day, and at most what is due if persons accept all that the rules leave to them.
//!
//! Nothing is recorded, and nothing binds: who decides later decides on what stands then.
//!
//! Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 13 § 3; ar-2019-07-03 art. 14
//! Choice: 0077

use std::collections::BTreeMap;

use control::{Decision, ExpenseLine, LineNumber, Statement, judge_file};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use scheme::{EnvelopeKey, Law};

use crate::acts::Scene;
use crate::perform::{Covering, elsewhere};
use crate::port::{Answer, LineRow, Register};
use crate::{Desk, Funds, Stream, Subject, Texts, funded_twice, pinned};

/// The most lines that are foretold: many times what a municipality hands in for a year. More are
/// controlled in bulk.
const MOST_LINES: usize = 20_000;

/// What the rules say of lines, and what would be due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// What the rules say of each line, by number.
    pub decisions: Vec<Decision>,
    /// The statement, if persons accept all that the rules leave to them.
    pub at_most: Statement,
}

impl Forecast {
    /// Puts each of `lines` beside what the rules say of it, by number.
    pub fn rows<'f>(&'f self, lines: &'f [ExpenseLine]) -> impl Iterator<Item = LineRow> + 'f {
        let by_number: BTreeMap<LineNumber, &ExpenseLine> = lines.iter().map(|line| (line.number, line)).collect();
        self.decisions.iter().filter_map(move |decision| Some(row(by_number.get(&decision.line())?, decision)))
    }
}

fn row(line: &ExpenseLine, decision: &Decision) -> LineRow {
    LineRow {
        line: line.clone(),
        claimed: decision.claimed(),
        accepted: decision.accepted(),
        refused: decision.refused(),
        pending: decision.pending(),
        decision: Some(decision.clone()),
        proposed_by: None,
        confirmed_by: None,
        contest: None,
    }
}

/// Foretells the control of `lines` in the envelope `key`, as it would be on `today`; nothing where no
/// line stands there, or more than are ever foretold, and nothing where the envelope cannot be
/// controlled yet: before it is open, or without an agreement in force.
///
/// # Errors
/// Those of the register.
///
/// Law: ar-2019-07-03 art. 13 § 3
pub fn forecast(
    register: &dyn Register,
    law: &Law,
    key: &EnvelopeKey,
    lines: &[ExpenseLine],
    today: Date,
) -> Answer<Option<Forecast>> {
    let stream = Stream::Envelope(key.clone());
    let subject = Subject::load(register, &stream)?;
    let (Ok(texts), Subject::Dossier(dossier)) = (Texts::open(law, &stream, &subject, today), &subject) else {
        return Ok(None);
    };
    if lines.is_empty() || lines.len() > MOST_LINES {
        return Ok(None);
    }
    let covering = Covering::load(register, &subject)?;
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
    Ok(pinned::context(dossier, lines, &scene).ok().map(|context| {
        let decisions = judge_file(lines, &context);
        let accepted: Vec<Decision> = decisions.iter().map(Decision::as_if_accepted).collect();
        let at_most = Statement::draft(&accepted, &context, dossier.book().settled());
        Forecast { decisions, at_most }
    }))
}
