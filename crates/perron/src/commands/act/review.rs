//! `perron act review-import`: decisions on what was read, or the list of what asks for a look.

use std::collections::{BTreeMap, BTreeSet};

use agreement::draft::{Choice, Correction, Laid, NodeDecision, Points};
use agreement::{Draft, ProposalKey};
use office::acts::{Dismissal, ReviewImport};
use office::port::{AgreementView, Register};
use office::{Scope, Stream};
use serde_json::{Value, json};
use terms::{Finding, Place};

use super::{Desk, Stop};
use crate::cli::Review;
use crate::commands::Outcome;
use crate::trouble::Trouble;

impl Desk<'_> {
    /// Performs what was decided; where nothing is, lists what asks for a look.
    pub(super) fn review(&self, asked: &Review) -> Result<Outcome, Stop> {
        let id = &asked.on.agreement;
        let view = self.store.agreement(Scope::Everything, id).map_err(Trouble::register)?;
        let view = view.ok_or_else(|| Trouble::new("cli-trouble-agreement").with("agreement", id.to_string()))?;
        if asked.is_empty() {
            self.list(&view);
            return Ok(Outcome::Clean);
        }
        let act = ReviewImport { decisions: decisions(asked, &view), dismissals: dismissals(asked, &view) };
        self.perform(&Stream::Agreement(id.clone()), &act.into(), &asked.on.by)
    }

    fn list(&self, view: &AgreementView) {
        let points = view.draft.points(&view.findings);
        let looks: BTreeSet<&ProposalKey> = points.looks().iter().collect();
        let laid = view.draft.laid_out();
        if self.setting.everywhere.json {
            let rows: Vec<Value> = laid.iter().map(|laid| self.described(laid, view, &points)).collect();
            say_line!(
                "{:#}",
                json!({ "proposals": rows, "looks": points.looks(), "apart": points.apart(&view.findings) })
            );
            return;
        }
        for laid in laid.iter().filter(|laid| looks.contains(&laid.proposal.key)) {
            self.say(laid, view, &points);
        }
        let apart = points.apart(&view.findings);
        for finding in &apart {
            let line = finding.place.map(|place| place.line).unwrap_or_default();
            let said = self.setting.voice.finding(finding).message;
            say_line!("{:<6} {} {}:{line}", "", said, finding.code);
        }
        let args = [("points".into(), (looks.len() + apart.len()).into())];
        say_line!("{}", self.setting.voice.tell("cli-review-left", &args.into()));
    }

    fn say(&self, laid: &Laid<'_>, view: &AgreementView, points: &Points) {
        let (node, voice) = (&laid.proposal.node, self.setting.voice);
        let args = [
            ("line".into(), node.place.line.into()),
            ("sure".into(), (node.confidence / 10).to_string().as_str().into()),
        ];
        let place = voice.tell("cli-review-place", &args.into());
        say_line!("{:<6} {} \"{}\" ({place})", laid.proposal.key.to_string(), voice.node_kind(node.kind), node.text);
        for finding in about(view, points, &laid.proposal.key) {
            say_line!("       {} {}", finding.code, voice.finding(finding).message);
        }
    }

    fn described(&self, laid: &Laid<'_>, view: &AgreementView, points: &Points) -> Value {
        let proposal = laid.proposal;
        let codes: Vec<String> = about(view, points, &proposal.key).map(|finding| finding.code.to_string()).collect();
        json!({
            "key": proposal.key, "under": proposal.under, "stands": laid.stands, "standing": proposal.standing,
            "node": proposal.node, "findings": codes, "by": view.reviewers.get(&proposal.key),
        })
    }
}

fn about<'v>(view: &'v AgreementView, points: &'v Points, key: &'v ProposalKey) -> impl Iterator<Item = &'v Finding> {
    view.findings.iter().zip(points.about()).filter(move |(_, keys)| keys.contains(key)).map(|(finding, _)| finding)
}

fn decisions(asked: &Review, view: &AgreementView) -> Vec<NodeDecision> {
    let one = |on: &ProposalKey, choice| NodeDecision { on: on.clone(), choice };
    let mut all: Vec<NodeDecision> = Vec::new();
    if asked.accept_clear {
        let points = view.draft.points(&view.findings);
        all.extend(points.clear().iter().map(|key| one(key, Choice::Accept)));
    }
    all.extend(asked.restore.iter().map(|key| one(key, Choice::Restore)));
    all.extend(asked.accept.iter().map(|key| one(key, Choice::Accept)));
    all.extend(corrections(asked, &view.draft));
    let at = |key, words: &str| Choice::Split { at: position(&view.draft, key, words) };
    all.extend(asked.split.iter().map(|(key, words)| one(key, at(key, words))));
    all.extend(asked.merge.iter().map(|key| one(key, Choice::Merge(agreement::draft::Neighbour::Next))));
    all.extend(asked.moved.iter().map(|moved| one(&moved.0, Choice::Move { under: moved.1.clone() })));
    all.extend(asked.ignore.iter().map(|(key, reason)| one(key, Choice::Ignore { reason: reason.clone() })));
    for added in &asked.add {
        all.push(one(&added.under, added.choice(view)));
    }
    all
}

/// Puts what is said of one proposal together; the rest of it stays as it is. One that is not there
/// is left to the act to refuse.
fn corrections(asked: &Review, draft: &Draft) -> Vec<NodeDecision> {
    let mut all: BTreeMap<ProposalKey, Option<Correction>> = BTreeMap::new();
    let mut of = |key: &ProposalKey, correct: &dyn Fn(&mut Correction)| {
        let known = || draft.get(key).map(|proposal| Correction::of(&proposal.node));
        if let Some(correction) = all.entry(key.clone()).or_insert_with(known) {
            correct(correction);
        }
    };
    asked.text.iter().for_each(|(key, text)| of(key, &|correction| correction.text.clone_from(text)));
    asked.kind.iter().for_each(|kind| of(&kind.0, &|correction| correction.kind = kind.1));
    asked.number.iter().for_each(|number| of(&number.0, &|correction| correction.number.clone_from(&number.1)));
    asked.state.iter().for_each(|state| of(&state.0, &|correction| correction.state = state.1));
    asked.target.iter().for_each(|target| of(&target.0, &|correction| correction.target.clone_from(&target.1)));
    let decision = |(on, correction): (ProposalKey, Option<Correction>)| NodeDecision {
        on,
        choice: correction.map_or(Choice::Accept, Choice::Correct),
    };
    all.into_iter().map(decision).collect()
}

/// Returns the position of the space before the words that the second part begins with; where they
/// do not stand there is none, which the act refuses.
fn position(draft: &Draft, key: &ProposalKey, words: &str) -> usize {
    let text = draft.get(key).map_or("", |proposal| proposal.node.text.as_str());
    let found = text.match_indices(words).map(|(at, _)| at).find(|at| *at > 0);
    found.map_or(usize::MAX, |at| text[..at].chars().count().saturating_sub(1))
}

fn dismissals(asked: &Review, view: &AgreementView) -> Vec<Dismissal> {
    let of = |dismissed: &crate::cli::Dismissed| {
        let there = |place: &Place| place.line == dismissed.line;
        let known = view.findings.iter().filter(|finding| finding.code == dismissed.code);
        let place = known.filter_map(|finding| finding.place).find(there);
        Dismissal { code: dismissed.code, place, reason: dismissed.reason.clone() }
    };
    asked.dismiss.iter().map(of).collect()
}

impl crate::cli::Added {
    /// Returns the addition; its place is that of the finding on its line, or the line itself.
    fn choice(&self, view: &AgreementView) -> Choice {
        let at_line = view.findings.iter().filter_map(|finding| finding.place).find(|place| place.line == self.line);
        let whole = Place { line: self.line, column: 1, end_line: self.line, end_column: u32::MAX };
        let (kind, text) = (self.kind, self.text.clone());
        let correction = Correction { kind, number: Vec::new(), text, state: None, target: None };
        Choice::Add { correction, place: at_line.unwrap_or(whole) }
    }
}
