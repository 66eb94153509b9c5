//! What an audit finding can say, and how it ends.

use std::collections::BTreeSet;

use control::{AuditFinding, Audited, Auditor, Correction, Decision, Statement, codes, judge_file};
use jiff::civil::{Date, date};
use terms::{ArticleRef, Code, Euro, Refusal};

use crate::world;

const RECORDED: Date = date(2023, 3, 1);

fn article() -> ArticleRef {
    "l-2003-05-22 art. 122".parse().unwrap()
}

fn audited(amount: i64) -> Audited {
    Audited {
        auditor: Auditor::InspectorateOfFinance,
        report: " Report 7 ".to_owned(),
        words: "No receipt.".to_owned(),
        lines: BTreeSet::new(),
        amount: Euro::from_cents(amount),
    }
}

fn recorded(audited: &Audited, statement: Option<u16>) -> Result<AuditFinding, Refusal> {
    AuditFinding::record(7, audited, Euro::from_cents(100_000), statement, &article(), RECORDED)
}

fn code(result: Result<AuditFinding, Refusal>) -> Code {
    result.unwrap_err().code
}

/// A statement of one line of `cents`, accepted by a person, with this number.
fn statement(cents: i64, number: u16) -> Statement {
    let context = world::context("21012/pssp-2020-2022/plan/2020");
    let lines = [world::line(1, cents, &context)];
    let decisions: Vec<Decision> = judge_file(&lines, &context).iter().map(world::accepted).collect();
    Statement::provisional(&decisions, &context, Euro::ZERO, number).unwrap()
}

fn definitive(cents: i64, number: u16) -> Statement {
    let text = serde_json::to_string(&statement(cents, number)).unwrap();
    serde_json::from_str(&text.replace("\"provisional\"", "\"definitive\"")).unwrap()
}

#[test]
fn a_finding_says_who_where_what_and_no_more_than_there_is() {
    let whole = recorded(&audited(100_000), None).unwrap();
    assert_eq!((whole.report(), whole.amount(), whole.is_open()), ("Report 7", Euro::from_cents(100_000), true));
    assert_eq!((whole.number(), whole.statement()), (7, None));
    let names: Vec<&str> = Auditor::ALL.iter().map(|auditor| auditor.as_str()).collect();
    assert_eq!(names, ["court-of-audit", "inspectorate-of-finance", "internal-audit", "service"]);
    for auditor in Auditor::ALL {
        assert_eq!(serde_json::to_value(auditor).unwrap(), auditor.as_str(), "the name in data is the name");
    }
    assert_eq!(recorded(&audited(1), Some(3)).unwrap().statement(), Some(3));
    assert_eq!(recorded(&audited(0), None).unwrap().amount(), Euro::ZERO, "a finding may question no amount");
    assert_eq!(code(recorded(&audited(100_001), None)), codes::C_361);
    assert_eq!(code(recorded(&audited(-1), None)), codes::C_361);
    assert_eq!(code(recorded(&Audited { report: " ".to_owned(), ..audited(1) }, None)), codes::C_360);
    assert_eq!(code(recorded(&Audited { words: String::new(), ..audited(1) }, None)), codes::C_360);
}

#[test]
fn answers_stay_and_end_with_the_finding() {
    let finding = recorded(&audited(1), None).unwrap();
    assert_eq!(code(finding.answered("  ", RECORDED)), codes::C_360);
    let answered = finding.answered("Lost.", RECORDED).unwrap().answered("Found again.", date(2023, 3, 9)).unwrap();
    let words: Vec<&str> = answered.answers().iter().map(|said| said.words.as_str()).collect();
    assert_eq!(words, ["Lost.", "Found again."]);
    assert_eq!(code(answered.unchanged(" ", RECORDED)), codes::C_360);
    let closed = answered.unchanged("It was found.", date(2023, 4, 1)).unwrap();
    assert_eq!((closed.is_open(), closed.standing()), (false, "audit-closed-unchanged"));
    let refusal = closed.answered("One more.", RECORDED).unwrap_err();
    assert_eq!((refusal.code, &refusal.args["day"]), (codes::C_362, &date(2023, 4, 1).into()));
    assert_eq!(refusal.article, article());
    assert_eq!(code(closed.corrected("No.", None, Some(&definitive(1, 9)), RECORDED)), codes::C_362);
}

#[test]
fn a_correction_is_a_later_statement_that_is_definitive() {
    let finding = recorded(&audited(1), Some(1)).unwrap();
    let (before, same) = (definitive(70_000, 1), definitive(60_000, 1));
    let corrected = |after: Option<&Statement>| finding.corrected("No receipt.", Some(&before), after, RECORDED);
    assert_eq!(code(corrected(None)), codes::C_363);
    assert_eq!(code(corrected(Some(&same))), codes::C_363, "the statement that stood already corrects nothing");
    assert_eq!(code(corrected(Some(&statement(60_000, 2)))), codes::C_363, "the municipality may still contest it");
    let closed = corrected(Some(&definitive(60_000, 2))).unwrap();
    let expected = Correction { before: Some(1), after: 2, effect: Some(Euro::from_cents(-10_000)) };
    assert_eq!(closed.outcome().unwrap().correction, Some(expected));
    assert_eq!(closed.standing(), "audit-closed-corrected");
    let open = recorded(&audited(300), None).unwrap();
    assert_eq!(AuditFinding::in_question([&open, &closed, &finding]), Euro::from_cents(301), "open ones alone");
    let early = recorded(&audited(1), None).unwrap();
    let closed = early.corrected("Seen.", None, Some(&definitive(60_000, 1)), RECORDED).unwrap();
    let expected = Correction { before: None, after: 1, effect: None };
    assert_eq!(closed.outcome().unwrap().correction, Some(expected), "no statement stood before");
}
