//! Why a line stands as it stands: the rules and their articles, the figures, what persons decided, and
//! who did it under which law.
//!
//! Law: l-2003-05-22 art. 23

use control::{Came, Decision, Request};
use jiff::civil::Date;
use office::{ActKind, Deed, PersonId};
use terms::ArticleRef;

use super::Line;
use crate::answer::Failure;
use crate::pages::dossier::{self, Contest, Ground};
use crate::pages::{law, names};

/// The reasons of a line.
pub(super) struct Why {
    /// What refuses a part, or asks a person.
    pub(super) grounds: Vec<Ground>,
    /// What rules remarked on without an article of this version.
    pub(super) warnings: Vec<Remark>,
    pub(super) waived: Vec<Reason>,
    pub(super) answered: Vec<Reason>,
    pub(super) requests: Vec<Asked>,
    pub(super) parked: Option<String>,
    pub(super) objection: Option<Contest>,
    pub(super) doers: Vec<Doer>,
    /// Which law the line is controlled under, in words.
    pub(super) as_of: Option<String>,
    pub(super) control: Option<ArticleRef>,
}

pub(super) struct Remark {
    pub(super) code: String,
    pub(super) message: String,
    pub(super) hint: String,
    pub(super) rule: Option<String>,
}

/// What a person said about a finding, by the rule that found it.
pub(super) struct Reason {
    pub(super) rule: Option<(String, String)>,
    pub(super) article: Option<ArticleRef>,
    pub(super) motive: String,
}

/// What was asked of the municipality, and what came.
pub(super) struct Asked {
    pub(super) what: String,
    pub(super) asked: Date,
    pub(super) due: Date,
    pub(super) article: ArticleRef,
    pub(super) state: &'static str,
    pub(super) answer: Option<(Date, String)>,
}

/// Who did something to the line, and where it is written down.
pub(super) struct Doer {
    pub(super) act: String,
    pub(super) name: String,
    pub(super) on: Date,
    pub(super) seq: u64,
}

pub(super) fn of(line: &Line<'_>) -> Result<Why, Failure> {
    let visit = line.visit;
    let context = line.dossier.context();
    let decision = line.row.decision.as_ref();
    let of = |read: &dyn Fn(&Decision) -> Vec<Reason>| decision.map(read).unwrap_or_default();
    Ok(Why {
        grounds: decision.map(|decision| dossier::grounds(visit, decision)).unwrap_or_default(),
        warnings: decision.map(|decision| warnings(line, decision)).unwrap_or_default(),
        waived: of(&|decision| waived(line, decision)),
        answered: of(&|decision| answered(line, decision)),
        requests: decision.map(|decision| decision.requests().iter().map(asked).collect()).unwrap_or_default(),
        parked: decision.and_then(Decision::parked).map(|motive| motive.as_str().to_owned()),
        objection: line.row.contest.as_ref().map(dossier::contest),
        doers: doers(line)?,
        as_of: context.map(|context| law::said(visit, context.as_of)),
        control: context.map(|context| context.control.clone()),
    })
}

fn warnings(line: &Line<'_>, decision: &Decision) -> Vec<Remark> {
    let voice = line.visit.voice();
    let remark = |code: &terms::Code| Remark {
        code: code.to_string(),
        message: voice.say(&code.to_string()),
        hint: voice.say(&format!("{code}.hint")),
        rule: names::rule_address(*code),
    };
    decision.warnings().iter().map(remark).collect()
}

fn rule(line: &Line<'_>, code: terms::Code) -> Option<(String, String)> {
    Some((line.visit.voice().say(&format!("{code}.title")), names::rule_address(code)?))
}

fn waived(line: &Line<'_>, decision: &Decision) -> Vec<Reason> {
    let reason = |waived: &control::Waived| Reason {
        rule: rule(line, waived.code),
        article: Some(waived.article.clone()),
        motive: waived.motive.as_str().to_owned(),
    };
    decision.waived().iter().map(reason).collect()
}

fn answered(line: &Line<'_>, decision: &Decision) -> Vec<Reason> {
    let reason = |answered: &control::Answered| Reason {
        rule: answered.question.as_ref().and_then(|question| rule(line, question.code)),
        article: answered.question.as_ref().map(|question| question.article.clone()),
        motive: answered.motive.as_str().to_owned(),
    };
    decision.answered().iter().map(reason).collect()
}

fn asked(request: &Request) -> Asked {
    let (state, answer) = match &request.came {
        Came::Nothing => ("request-runs", None),
        Came::Silence => ("request-silence", None),
        Came::Answer { on, words, .. } => ("request-answered", Some((*on, words.as_str().to_owned()))),
    };
    let article = request.article.clone();
    Asked { what: request.what.as_str().to_owned(), asked: request.asked, due: request.due, article, state, answer }
}

/// Names who entered, certified, proposed, confirmed and ruled, each with the entry of the register.
fn doers(line: &Line<'_>) -> Result<Vec<Doer>, Failure> {
    let by = |act: ActKind, person: Option<&PersonId>| {
        let own = |deed: &&Deed| deed.act == act && person.is_none_or(|person| deed.person == *person);
        line.dossier.deeds().iter().rev().find(own)
    };
    let entered = by(ActKind::EnterLines, None).into_iter().chain(by(ActKind::ChangeLines, None));
    let row = &line.row;
    let ruled = row.contest.as_ref().is_some_and(|objection| objection.ruling.is_some());
    let later = [
        by(ActKind::SubmitFile, None),
        row.proposed_by.as_ref().and_then(|person| by(ActKind::ProposeDecision, Some(person))),
        row.confirmed_by.as_ref().and_then(|person| by(ActKind::ConfirmDecisions, Some(person))),
        by(ActKind::DecideContest, None).filter(|_| ruled),
    ];
    let last_entered = entered.max_by_key(|deed| deed.seq);
    last_entered.into_iter().chain(later.into_iter().flatten()).map(|deed| doer(line, deed)).collect()
}

fn doer(line: &Line<'_>, deed: &Deed) -> Result<Doer, Failure> {
    let person = line.visit.desk.register.person(&deed.person)?;
    Ok(Doer {
        act: names::capital(&line.visit.voice().say(&format!("act-{}", deed.act))),
        name: person.map_or_else(|| deed.person.to_string(), |row| row.actor.name),
        on: deed.on,
        seq: deed.seq,
    })
}
