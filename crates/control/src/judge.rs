//! The control of a file: every rule on every line, one decision per line.
//!
//! The result does not depend on the order of the rows: lines are ordered by their numbers.
//!
//! Law: ar-2019-07-03 art. 17; am-2019-12-05 art. 42

use std::collections::BTreeMap;

use terms::{Code, Refusal};

use crate::codes::{C_209, C_302, C_305, C_322};
use crate::decision::{Decision, Motive, Outcome, QuestionKind, Waived};
use crate::rules::{Judge, RULES, Rule, Verdict};
use crate::{Context, Desk, ExpenseLine, LineNumber};

/// Judges all lines of a file; the decisions come in the order of the line numbers.
pub fn judge_file(lines: &[ExpenseLine], context: &Context) -> Vec<Decision> {
    let desk = Desk::new(context, lines);
    let mut decisions: BTreeMap<LineNumber, Decision> =
        lines.iter().map(|line| (line.number, judge_line(line, &desk))).collect();
    for line in lines.iter().filter(|line| line.is_credit_note()) {
        ask_when_nothing_is_credited(line, &desk, &mut decisions);
    }
    decisions.into_values().collect()
}

/// Judges one line: all rules in their published order.
pub fn judge_line(line: &ExpenseLine, desk: &Desk<'_>) -> Decision {
    judge_without(line, desk, Vec::new())
}

/// Judges one line by the rules that are not set aside.
fn judge_without(line: &ExpenseLine, desk: &Desk<'_>, waived: Vec<Waived>) -> Decision {
    let applied: Vec<&Rule> = RULES.iter().filter(|rule| waived.iter().all(|w| w.code != rule.code)).collect();
    let mut decision = Decision::open(line.number, line.category.clone(), line.amount, waived);
    for rule in applied {
        if let Judge::Line(judge) = rule.judge {
            note(&mut decision, rule, judge(line, desk), line, desk.context());
        }
    }
    decision.close_if_refused();
    decision
}

/// Sets the finding of a rule on a line aside: the line is judged again without it, and what persons
/// answered on it before is asked again.
///
/// # Errors
/// C-305 for a line that is not in the file, C-302 when the rule found nothing on it, C-322 when the
/// version leaves the finding of this rule to nobody.
///
/// Law: ar-2019-07-03 art. 12
/// Choice: 0067
pub fn set_aside(
    lines: &[ExpenseLine],
    context: &Context,
    decision: &Decision,
    code: Code,
    motive: Motive,
) -> Result<Decision, Refusal> {
    let number = decision.line();
    let refused = |refusal: Code| Refusal::new(refusal, context.control.clone()).with("line", number.0);
    let line = lines.iter().find(|line| line.number == number);
    let line = line.ok_or_else(|| refused(C_305).with("envelope", context.envelope.to_string()))?;
    if !decision.has_finding(code) {
        return Err(refused(C_302).with("rule", code.to_string()));
    }
    let article = context.waivers.get(&code).ok_or_else(|| refused(C_322).with("rule", code.to_string()))?;
    let waived = Waived { code, article: article.clone(), motive };
    let waived = decision.waived().iter().cloned().chain([waived]).collect();
    Ok(judge_without(line, &Desk::new(context, lines), waived))
}

/// Writes down what a rule says.
///
/// A rule that is still new only warns, until the day that the scheme names.
///
/// A credit note is never refused by a rule: that would pay the municipality more. What a rule
/// would refuse on it, a person weighs.
fn note(decision: &mut Decision, rule: &Rule, verdict: Verdict, line: &ExpenseLine, context: &Context) {
    let article = context.article(rule.code).cloned();
    let asked_under = || article.clone().unwrap_or_else(|| context.control.clone());
    match (verdict, &article) {
        (Verdict::Passes, _) => {}
        (Verdict::Warns, _) => decision.warn(rule.code),
        (Verdict::Person | Verdict::Refuses { .. }, _) if context.only_warns(rule.code) => decision.warn(rule.code),
        (Verdict::Confirm, _) => decision.ask(rule.code, asked_under(), QuestionKind::Confirm),
        (Verdict::Person, _) => decision.ask(rule.code, asked_under(), QuestionKind::Weigh),
        (Verdict::Refuses { .. }, None) => decision.warn(rule.code),
        (Verdict::Refuses { .. }, Some(_)) if line.is_credit_note() => {
            decision.ask(rule.code, asked_under(), QuestionKind::Weigh);
        }
        (Verdict::Refuses { leaves }, Some(article)) => decision.refuse(rule.code, article.clone(), leaves),
    }
}

/// A credit on an invoice that is refused whole takes nothing back: a person looks at it.
fn ask_when_nothing_is_credited(line: &ExpenseLine, desk: &Desk<'_>, decisions: &mut BTreeMap<LineNumber, Decision>) {
    let credited = desk.credited(line).and_then(|number| decisions.get(&number));
    let refused = credited.is_some_and(|decision| decision.outcome() == Outcome::Refused);
    if let Some(decision) = decisions.get_mut(&line.number).filter(|_| refused) {
        let context = desk.context();
        let article = context.article(C_209).unwrap_or(&context.control).clone();
        decision.ask(C_209, article, QuestionKind::Weigh);
    }
}
