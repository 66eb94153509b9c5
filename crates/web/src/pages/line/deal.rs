//! What can be done on one line, as forms: answered, set aside by name, parked and taken up again,
//! information asked for and given.
//!
//! A form is there when role, separation and state leave its act open, and the line has something for it;
//! `office` decides again when it is sent.
//!
//! Law: ar-2019-07-03 art. 12; am-2022-11-23 art. 43
//! Choice: 0067; Choice: 0068

use control::{Decision, QuestionKind};
use office::acts::{
    GiveInformation, LineAnswer, LineInformation, LineReason, LineRequest, LineWaiver, ProposeDecision,
    RequestInformation,
};
use office::{Act, ActKind};
use report::Said as Words;
use terms::Code;

use super::{Line, Problem};
use crate::answer::Failure;
use crate::pages::act::{self, Sent};
use crate::pages::act_form::{Answers, Field, Ground, Input};

/// Something that is done on one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deal {
    /// A question of a rule is answered with an amount and a reason.
    Answer,
    /// The municipality is asked for information.
    Ask,
    /// A finding is set aside by name.
    Waive,
    /// The line is laid aside for a later statement.
    Park,
    /// The line is taken up again.
    TakeUp,
    /// The municipality answers what was asked.
    Give,
}

const ALL: [Deal; 6] = [Deal::Answer, Deal::Ask, Deal::Waive, Deal::Park, Deal::TakeUp, Deal::Give];

/// One form, with what is wrong in it.
pub(super) struct Form {
    pub(super) name: &'static str,
    pub(super) fields: Vec<Field>,
    /// Why it could not be done as it was sent.
    pub(super) words: Option<Words>,
    /// Whether it is shown open: what was just sent, or the only thing to do.
    pub(super) is_open: bool,
    pub(super) has_file: bool,
}

impl Form {
    /// Tells whether an answer is missing or cannot be read.
    pub(super) fn is_wrong(&self) -> bool {
        self.fields.iter().any(|field| field.wrong.is_some())
    }
}

impl Deal {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Ask => "ask",
            Self::Waive => "waive",
            Self::Park => "park",
            Self::TakeUp => "take-up",
            Self::Give => "give",
        }
    }

    /// Returns the act that it is.
    pub(super) const fn kind(self) -> ActKind {
        match self {
            Self::Answer | Self::Waive | Self::Park | Self::TakeUp => ActKind::ProposeDecision,
            Self::Ask => ActKind::RequestInformation,
            Self::Give => ActKind::GiveInformation,
        }
    }

    /// Tells whether the line, as it stands, has something for it.
    pub(super) fn fits(self, line: &Line<'_>) -> bool {
        let Some(decision) = &line.row.decision else { return false };
        let parked = decision.parked().is_some();
        let open = !parked && !decision.pending().is_zero();
        match self {
            Self::Answer => !parked && !questions(decision).is_empty(),
            Self::Ask => open && !decision.is_awaiting(),
            Self::Waive => !parked && !waivable(line, decision).is_empty(),
            Self::Park => open,
            Self::TakeUp => parked,
            Self::Give => decision.is_awaiting(),
        }
    }
}

/// Returns the deal of this name.
pub(super) fn named(name: &str) -> Option<Deal> {
    ALL.into_iter().find(|deal| deal.as_str() == name)
}

/// Returns the forms that are open to the reader.
pub(super) fn forms(line: &Line<'_>, problem: Option<Problem<'_>>) -> Vec<Form> {
    let offered: Vec<Deal> =
        ALL.into_iter().filter(|deal| line.open.contains(&deal.kind()) && deal.fits(line)).collect();
    let sent = problem.as_ref().and_then(|problem| named(problem.answers.get("do")));
    let alone = offered.len() == 1;
    let mut words = problem.as_ref().and_then(|problem| problem.words.clone());
    let answers = problem.map(|problem| problem.answers.clone()).unwrap_or_default();
    let form = |deal: Deal| {
        let is_sent = sent == Some(deal);
        let mut fields = fields(line, deal);
        if is_sent {
            filled(line, &mut fields, &answers);
        }
        Form {
            name: deal.as_str(),
            has_file: fields.iter().any(|field| field.input == Input::File),
            words: if is_sent { words.take() } else { None },
            is_open: is_sent || alone,
            fields,
        }
    };
    offered.into_iter().map(form).collect()
}

fn ground<'l>(line: &'l Line<'_>) -> Ground<'l> {
    Ground::new(line.visit, &line.stream)
}

/// Puts what was typed into the fields and says what is wrong there; tells whether anything is.
fn filled(line: &Line<'_>, fields: &mut [Field], answers: &Answers) -> bool {
    for field in fields.iter_mut() {
        answers.get(&field.name).clone_into(&mut field.value);
    }
    ground(line).check(fields)
}

fn fields(line: &Line<'_>, deal: Deal) -> Vec<Field> {
    let ground = ground(line);
    let Some(decision) = &line.row.decision else { return Vec::new() };
    let rule = |name: &str, codes: Vec<Code>| {
        let choices: Vec<(String, String)> = codes.into_iter().map(|code| said(line, code)).collect();
        let only = if let [(value, _)] = choices.as_slice() { value.clone() } else { String::new() };
        let mut field = ground.field(name, Input::Choice(choices));
        field.value = only;
        field
    };
    match deal {
        Deal::Answer => vec![
            rule("answer-rule", questions(decision)),
            ground.field("answer-amount", Input::Amount),
            ground.field("answer-motive", Input::Text),
        ],
        Deal::Ask => vec![ground.field("ask-what", Input::Text), ground.field("working-days", Input::Line).optional()],
        Deal::Waive => vec![rule("waive-rule", waivable(line, decision)), ground.field("waive-motive", Input::Text)],
        Deal::Park => vec![ground.field("park-motive", Input::Text)],
        Deal::TakeUp => Vec::new(),
        Deal::Give => vec![
            ground.field("give-words", Input::Text),
            ground.field("give-references", Input::Line).optional(),
            ground.field("give-document", Input::File).optional(),
        ],
    }
}

fn said(line: &Line<'_>, code: Code) -> (String, String) {
    let title = line.visit.voice().say(&format!("{code}.title"));
    (code.to_string(), format!("{title} ({code})"))
}

/// Returns the rules whose question a person weighs.
fn questions(decision: &Decision) -> Vec<Code> {
    let weighed = decision.questions().iter().filter(|question| question.kind == QuestionKind::Weigh);
    weighed.map(|question| question.code).collect()
}

/// Returns the rules that found something, and whose finding the version leaves to a person.
fn waivable(line: &Line<'_>, decision: &Decision) -> Vec<Code> {
    let waivers = line.dossier.context().map(|context| &context.waivers);
    let codes = waivers.into_iter().flat_map(|waivers| waivers.keys());
    codes.filter(|code| decision.has_finding(**code)).copied().collect()
}

/// Makes the act of what was sent; nothing where an answer is missing or unreadable.
pub(super) fn act(line: &Line<'_>, deal: Deal, sent: &Sent) -> Result<Option<Act>, Failure> {
    let answers = &sent.answers;
    let mut fields = fields(line, deal);
    if filled(line, &mut fields, answers) {
        return Ok(None);
    }
    let number = line.row.line.number;
    let text = |name: &str| answers.get(name).to_owned();
    let rule = |name: &str| answers.get(name).parse::<Code>().map_err(|_| Failure::Unreadable);
    Ok(Some(match deal {
        Deal::Answer => {
            let accepted = answers.get("answer-amount").parse().map_err(|_| Failure::Unreadable)?;
            let answer =
                LineAnswer { line: number, rule: rule("answer-rule")?, accepted, motive: text("answer-motive") };
            ProposeDecision { answers: vec![answer], ..ProposeDecision::default() }.into()
        }
        Deal::Waive => {
            let waived = LineWaiver { line: number, rule: rule("waive-rule")?, motive: text("waive-motive") };
            ProposeDecision { waived: vec![waived], ..ProposeDecision::default() }.into()
        }
        Deal::Park => {
            let parked = vec![LineReason { line: number, motive: text("park-motive") }];
            ProposeDecision { parked, ..ProposeDecision::default() }.into()
        }
        Deal::TakeUp => ProposeDecision { taken_up: vec![number], ..ProposeDecision::default() }.into(),
        Deal::Ask => {
            let asked = vec![LineRequest { line: number, what: text("ask-what") }];
            RequestInformation { asked, working_days: answers.get("working-days").parse().ok() }.into()
        }
        Deal::Give => {
            let words = text("give-words");
            let answer = LineInformation { line: number, words, evidence: brought(line, sent)? };
            GiveInformation { answers: vec![answer] }.into()
        }
    }))
}

/// Returns the documents that come with an answer: those named, and the one that was sent, which is kept.
fn brought(line: &Line<'_>, sent: &Sent) -> Result<Vec<String>, Failure> {
    let named = sent.answers.get("give-references").split('|').map(str::trim).filter(|name| !name.is_empty());
    let mut evidence: Vec<String> = named.map(str::to_owned).collect();
    if let Some(document) = act::document(line.visit, &line.stream, sent)? {
        evidence.push(act::kept(line.visit, &document)?.to_string());
    }
    Ok(evidence)
}
