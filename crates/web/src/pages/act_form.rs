//! The questions that each act asks, and the act made of the answers.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use control::{
    AuditFinding, Audited, Auditor, Beside, ClosingPoint, ExpenseLine, LineNumber, QuestionKind, Reading, Vat,
    sheets_to_choose,
};
use intake::{Brought, Unreadable};
use jiff::civil::Date;
use ledger::Instalment;
use office::acts::{
    AcceptClosing, AcceptStatement, AdjustCredit, AnswerAuditFinding, ApplyClosing, ApproveAgreement, ChangeLines,
    CloseAgreement, CloseAuditFinding, CloseYear, CommitCredit, Commitment, ConcludeClosing, ConfirmAccount,
    ConfirmDecisions, ConfirmRepaymentAccount, ContestClosing, ContestLines, DecideContest, EnterLines, ExportPayments,
    FailPayment, GiveInformation, GrantRepaymentPlan, HandToFinance, ImportAgreement, IssueClosing, LiftHold,
    LineAnswer, LineInformation, LineObjection, LineRequest, LineRuling, MakeDefinitive, NameRepaymentAccount,
    NotifyRecovery, OpenCredit, OpenYear, OrderAdvance, OrderFinalPayment, OrderRecovery, PreparePayments,
    ProposeAccount, ProposeDecision, RecordAuditFinding, RecordRepayment, RecoverForResults, ReduceCommitment,
    RefuseAgreement, RefuseRepaymentPlan, ReleasePayments, ReopenStatement, RequestInformation, RequestRepaymentPlan,
    ReturnAgreement, SendReminder, SignForMunicipality, SignForState, SubmitAgreement, SubmitFile, TakeCarryOver,
    VerifyAccount, WithdrawPayments,
};
use office::port::{Document, DossierView, EnvelopeRow, Filter, LineRow};
use office::{Act, ActKind, Scope, Stream, Trial, Way, expenses};
use payment::PaymentNumber;
use scheme::{AsOf, Modalities};
use terms::{Arg, Args, Euro, NameKey, Period};

use crate::answer::Failure;
use crate::pages::names;
use crate::visit::Visit;

/// One question of a form.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name in the form.
    pub(crate) name: String,
    /// The question.
    pub(crate) label: String,
    /// What helps to answer it.
    pub(crate) hint: Option<String>,
    /// How it is answered.
    pub(crate) input: Input,
    /// What was answered.
    pub(crate) value: String,
    /// What is wrong with that.
    pub(crate) wrong: Option<String>,
    needed: bool,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// A line of text.
    Line,
    /// Some sentences.
    Text,
    /// A day.
    Day,
    /// An amount.
    Amount,
    /// One of many, from a list: value and label.
    List(Vec<(String, String)>),
    /// Yes, or nothing.
    Tick,
    /// A document.
    File,
    /// Days with amounts, one on each line.
    Instalments,
    /// One of several, by value and label.
    Choice(Vec<(String, String)>),
}

/// What was sent with a form: answers by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers(pub(crate) BTreeMap<String, String>);

impl Answers {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |text| text.trim())
    }

    fn day(&self, name: &str) -> Option<Date> {
        self.get(name).parse().ok()
    }

    fn amount(&self, name: &str) -> Option<Euro> {
        self.get(name).parse().ok()
    }
}

/// What an act is performed on, as far as its form needs to know.
pub(crate) struct Ground<'v> {
    pub(crate) visit: &'v Visit,
    pub(crate) stream: &'v Stream,
    pub(crate) dossier: Option<DossierView>,
    /// The document that was sent before and is now being checked.
    pub(crate) document: Option<Document>,
    /// What the document says, read once.
    brought: OnceCell<Result<Brought, Unreadable>>,
}

impl<'v> Ground<'v> {
    pub(crate) const fn new(visit: &'v Visit, stream: &'v Stream) -> Self {
        Self { visit, stream, dossier: None, document: None, brought: OnceCell::new() }
    }
}

impl Ground<'_> {
    /// Returns what the document says as a file with expenses, where there is one.
    fn brought(&self) -> Option<&Result<Brought, Unreadable>> {
        let document = self.document.as_ref()?;
        Some(self.brought.get_or_init(|| (self.visit.desk.readers.expenses)(&document.bytes)))
    }

    /// Refuses expenses with a national register number where it was packed away.
    pub(crate) fn vet(&self, kind: ActKind) -> Result<(), Failure> {
        let brings = matches!(kind, ActKind::EnterLines | ActKind::ChangeLines);
        let Some(document) = self.document.as_ref().filter(|_| brings) else { return Ok(()) };
        match self.brought() {
            Some(Ok(brought)) if brought.holds_register_number() => {
                Err(Failure::Refused(Box::new(office::register_number_in(&document.file_name))))
            }
            _ => Ok(()),
        }
    }

    /// Returns the sheets of a workbook among which a person has to choose.
    fn sheets(&self) -> Vec<&str> {
        match self.brought() {
            Some(Ok(Brought::Workbook(workbook))) => sheets_to_choose(workbook),
            _ => Vec::new(),
        }
    }

    /// Asks which sheet of the workbook is meant, where several hold expenses.
    fn sheet_field(&self) -> Option<Field> {
        let sheets = (1..).zip(self.sheets()).map(|(at, name): (u32, _)| (at.to_string(), name.to_owned()));
        let sheets: Vec<(String, String)> = sheets.collect();
        (!sheets.is_empty()).then(|| self.field("sheet", Input::Choice(sheets)).optional())
    }

    /// Returns the number of the sheet that was chosen, from 1.
    pub(crate) fn sheet_asked(&self, answers: &Answers) -> Option<usize> {
        answers.get("sheet").parse().ok().filter(|at| (1..=self.sheets().len()).contains(at))
    }

    /// Returns the questions of an act, answered as far as `answers` go.
    pub(crate) fn fields(&self, kind: ActKind, answers: &Answers) -> Vec<Field> {
        let mut fields = self.asked(kind);
        for field in &mut fields {
            answers.get(&field.name).clone_into(&mut field.value);
        }
        fields
    }

    fn asked(&self, kind: ActKind) -> Vec<Field> {
        match kind {
            ActKind::SubmitAgreement => vec![self.field("diagnostic", Input::Line)],
            ActKind::ReturnAgreement => vec![self.field("remarks", Input::Text)],
            ActKind::RefuseAgreement => {
                vec![self.field("inadmissible", Input::Tick).optional(), self.field("reasons", Input::Text)]
            }
            ActKind::SignForMunicipality => vec![self.field("council-decision", Input::Day)],
            ActKind::OpenCredit => vec![
                self.field("credit-source", Input::Line),
                self.field("credit-amount", Input::Amount).optional(),
                self.field("credit-line", Input::Line).optional(),
            ],
            ActKind::AdjustCredit => vec![
                self.field("credit-adjusted", Input::Amount),
                self.field("credit-source", Input::Line),
                self.field("reasons", Input::Text),
            ],
            ActKind::CommitCredit => vec![
                self.field("committed-envelope", Input::List(self.envelopes())).optional(),
                self.field("committed-more", Input::Amount).optional(),
            ],
            ActKind::ReduceCommitment => vec![
                self.field("envelope", Input::List(self.envelopes())),
                self.field("committed-left", Input::Amount),
                self.field("reasons", Input::Text),
            ],
            ActKind::OpenYear => {
                vec![self.field("granted", Input::Amount).optional(), self.field("source", Input::Line).optional()]
            }
            ActKind::OrderAdvance => vec![self.field("tranche", Input::Choice(self.tranches()))],
            ActKind::EnterLines => [self.field("file", Input::File)].into_iter().chain(self.sheet_field()).collect(),
            ActKind::ChangeLines => self.change_fields(),
            ActKind::ImportAgreement => self.import_fields(),
            ActKind::SubmitFile => vec![self.field("college-decision", Input::Day)],
            ActKind::ProposeDecision => self.questions(),
            ActKind::RequestInformation => self.askable(),
            ActKind::GiveInformation => self.awaiting(),
            ActKind::ConfirmDecisions | ActKind::IssueClosing => vec![self.field("received", Input::Day).optional()],
            ActKind::ContestClosing => {
                vec![self.field("about", Input::Choice(self.points())), self.field("closing-arguments", Input::Text)]
            }
            ActKind::ConcludeClosing => vec![self.field("closing-answer", Input::Text).optional()],
            ActKind::ContestLines => self.contestable(),
            ActKind::DecideContest => self.contested(),
            ActKind::ReopenStatement
            | ActKind::LiftHold
            | ActKind::RequestRepaymentPlan
            | ActKind::RefuseRepaymentPlan => vec![self.field("reasons", Input::Text)],
            ActKind::RecoverForResults => {
                vec![self.field("recovered", Input::Amount), self.field("reasons", Input::Text)]
            }
            ActKind::NotifyRecovery | ActKind::SendReminder => self.open_term(),
            ActKind::GrantRepaymentPlan => vec![self.field("instalments", Input::Instalments)],
            ActKind::RecordRepayment => {
                vec![self.field("repaid", Input::Amount), self.field("reference", Input::Line)]
            }
            ActKind::ProposeAccount => vec![
                self.field("account", Input::Line),
                self.field("bic", Input::Line).optional(),
                self.field("abroad", Input::Text).optional(),
            ],
            ActKind::ConfirmAccount => vec![self.field("account-shown", Input::Choice(self.proposed_account()))],
            ActKind::VerifyAccount => vec![
                self.field("account-shown", Input::Choice(self.proposed_account())),
                self.field("spoken-with", Input::Line),
                self.field("contact", Input::Line),
                self.field("known-since", Input::Day),
            ],
            ActKind::PreparePayments => vec![
                self.field("from-account", Input::Line),
                self.field("bic", Input::Line).optional(),
                self.field("execution", Input::Day).optional(),
            ],
            ActKind::FailPayment => {
                vec![self.field("payment", Input::Choice(self.sent_payments())), self.field("reason", Input::Text)]
            }
            ActKind::WithdrawPayments => vec![self.field("reason", Input::Text)],
            ActKind::RecordAuditFinding => vec![
                self.field("auditor", Input::Choice(self.auditors())),
                self.field("audit-report", Input::Line),
                self.field("audit-found", Input::Text),
                self.field("audit-lines", Input::Line).optional(),
                self.field("audit-amount", Input::Amount).optional(),
            ],
            ActKind::AnswerAuditFinding => vec![
                self.field("audit-finding", Input::Choice(self.open_audit_findings())),
                self.field("audit-answer", Input::Text),
            ],
            ActKind::CloseAuditFinding => vec![
                self.field("audit-finding", Input::Choice(self.open_audit_findings())),
                self.field("audit-corrected", Input::Tick).optional(),
                self.field("reasons", Input::Text),
            ],
            ActKind::ReleasePayments
            | ActKind::ExportPayments
            | ActKind::ConfirmPayments
            | ActKind::ImportStatement
            | ActKind::NameRepaymentAccount
            | ActKind::ConfirmRepaymentAccount
            | ActKind::ApproveAgreement
            | ActKind::SignForState
            | ActKind::CloseAgreement
            | ActKind::AcceptStatement
            | ActKind::MakeDefinitive
            | ActKind::OrderFinalPayment
            | ActKind::OrderRecovery
            | ActKind::HandToFinance
            | ActKind::TakeCarryOver
            | ActKind::AcceptClosing
            | ActKind::ApplyClosing
            | ActKind::CloseYear
            | ActKind::ReviewImport => Vec::new(),
        }
    }

    /// Makes a question that has to be answered; `field-NAME` is its text.
    pub(crate) fn field(&self, name: &str, input: Input) -> Field {
        let key = format!("field-{name}");
        let hint = format!("{key}.hint");
        let known = self.visit.desk.texts.has(self.visit.language, &hint);
        Field {
            name: name.to_owned(),
            label: self.visit.voice().say(&key),
            hint: known.then(|| self.visit.voice().say(&hint)),
            input,
            value: String::new(),
            wrong: None,
            needed: true,
        }
    }

    /// Makes a question about one line of the expense file.
    fn line_field(&self, key: &str, name: String, input: Input, line: &LineRow, hint: Option<String>) -> Field {
        let args = Args::from([("line".into(), line.line.number.0.into()), ("amount".into(), line.claimed.into())]);
        let label = self.visit.voice().tell(&format!("field-{key}"), &args);
        Field { name, label, hint, input, value: String::new(), wrong: None, needed: false }
    }

    fn points(&self) -> Vec<(String, String)> {
        ["sums", "lines"].map(|point| (point.to_owned(), self.visit.voice().say(&format!("closing-{point}")))).into()
    }

    fn modalities(&self) -> Option<Modalities> {
        let Stream::Envelope(key) = self.stream else { return None };
        let as_of = AsOf { on: key.year.period().end(), known: self.visit.desk.today() };
        Some(self.visit.desk.law.scheme(&key.scheme)?.modalities(&key.allocation, as_of))
    }

    fn auditors(&self) -> Vec<(String, String)> {
        let name = |auditor: Auditor| auditor.as_str().to_owned();
        let say = |auditor: Auditor| names::capital(&self.visit.voice().say(&format!("auditor-{}", auditor.as_str())));
        Auditor::ALL.map(|auditor| (name(auditor), say(auditor))).into()
    }

    fn open_audit_findings(&self) -> Vec<(String, String)> {
        let findings = self.dossier.iter().flat_map(|dossier| &dossier.audit_findings);
        let choice = |finding: &AuditFinding| (finding.number().to_string(), finding.report().to_owned());
        findings.filter(|finding| finding.is_open()).map(choice).collect()
    }

    /// Asks for the day where the version sets no term of repayment.
    fn open_term(&self) -> Vec<Field> {
        let is_set = self.modalities().is_some_and(|all| all.repayment.get().is_ok());
        if is_set { Vec::new() } else { vec![self.field("until", Input::Day)] }
    }

    fn tranches(&self) -> Vec<(String, String)> {
        let Stream::Envelope(key) = self.stream else { return Vec::new() };
        let modalities = self.modalities();
        let Some(Ok(advance)) = modalities.as_ref().map(|all| all.advance.get()) else { return Vec::new() };
        let tranches = (1_u8..).zip(&advance.value.tranches);
        let choice = |(number, tranche): (u8, &scheme::Tranche)| {
            let first = key.year.quarter(tranche.not_before_quarter);
            let args = Args::from([("number".into(), number.into()), ("date".into(), first.into())]);
            (number.to_string(), self.visit.voice().tell("tranche-choice", &args))
        };
        tranches.map(choice).collect()
    }

    /// Returns the envelopes of a credit by name, with what is granted and committed on each.
    fn envelopes(&self) -> Vec<(String, String)> {
        let Stream::Credit(key) = self.stream else { return Vec::new() };
        let (desk, filter) = (&self.visit.desk, Filter::of_credit(key));
        let rows = desk.register.envelopes(Scope::Everything, &filter).unwrap_or_default();
        let view = desk.register.credit(key).ok().flatten();
        let choice = |row: EnvelopeRow| {
            let committed = view.as_ref().and_then(|view| view.commitments.get(&row.key)).copied().unwrap_or_default();
            let args = Args::from([
                ("envelope".into(), names::stream(self.visit, &Stream::Envelope(row.key.clone())).into()),
                ("granted".into(), row.granted.into()),
                ("committed".into(), committed.into()),
            ]);
            (row.key.to_string(), self.visit.voice().tell("envelope-choice", &args))
        };
        let mut choices: Vec<(String, String)> = rows.into_iter().map(choice).collect();
        choices.sort_by_cached_key(|(_, label)| NameKey::of(label));
        choices
    }

    /// Returns the account that is proposed, as the one choice: what is confirmed is what is shown.
    fn proposed_account(&self) -> Vec<(String, String)> {
        let Stream::Account(nis) = self.stream else { return Vec::new() };
        let scope = self.visit.scope().unwrap_or(Scope::Nothing);
        let view = self.visit.desk.register.account(scope, *nis).ok().flatten();
        let proposed = view.and_then(|view| view.proposed);
        proposed.into_iter().map(|proposed| (proposed.account.to_string(), proposed.account.printed())).collect()
    }

    /// Returns the payments of a file that went to the bank.
    fn sent_payments(&self) -> Vec<(String, String)> {
        let Stream::Batch(number) = self.stream else { return Vec::new() };
        let view = self.visit.desk.register.batch(*number).ok().flatten();
        let orders = view.into_iter().flat_map(|view| view.batch.orders);
        let choice = |order: payment::Order| {
            let amount = self.visit.voice().amount(order.amount);
            (order.number.to_string(), format!("{}, {amount}", order.beneficiary.name))
        };
        orders.map(choice).collect()
    }

    fn import_fields(&self) -> Vec<Field> {
        let scheme = self.stream.scheme().and_then(|id| self.visit.desk.law.scheme(id));
        let allocations = scheme.into_iter().flat_map(|scheme| &scheme.allocations);
        let tick = |allocation: &scheme::Allocation| Field {
            name: format!("allocation-{}", allocation.id),
            label: allocation.name.in_language(self.visit.language).to_owned(),
            hint: None,
            input: Input::Tick,
            value: String::new(),
            wrong: None,
            needed: false,
        };
        let days = ["period-from", "period-to"].map(|name| self.field(name, Input::Day).optional());
        [self.field("document", Input::File)].into_iter().chain(allocations.map(tick)).chain(days).collect()
    }

    /// A file to add, what stands beside it where it is an invoice, and lines to withdraw.
    fn change_fields(&self) -> Vec<Field> {
        let say = |key: &str| self.visit.voice().say(key);
        let vat = ["not-recoverable", "recoverable"].map(|value| (value.to_owned(), say(&format!("vat-{value}"))));
        let fields = [
            ("added", Input::File),
            ("category", Input::Line),
            ("nature", Input::Line),
            ("objective", Input::Line),
            ("vat", Input::Choice(vat.into())),
            ("committed", Input::Day),
            ("share", Input::Amount),
            ("withdrawn", Input::Line),
        ];
        let fields = fields.map(|(name, input)| self.field(name, input).optional());
        fields.into_iter().chain(self.sheet_field()).collect()
    }

    /// Makes the act that adds and withdraws lines, and keeps the file of record as it then stands.
    fn changed(&self, answers: &Answers) -> Result<ChangeLines, Failure> {
        let Stream::Envelope(envelope) = self.stream else { return Err(Failure::Unknown) };
        let Reading { lines, findings, .. } = self.handed_in(ActKind::ChangeLines, answers)?;
        let sources = self.document.iter().map(|document| document.hash).collect();
        let change = expenses::Change { lines, withdrawn: line_numbers(answers, "withdrawn")?, sources, findings };
        Ok(expenses::change(self.visit.desk.register.as_ref(), envelope, &self.before(), change)?)
    }

    fn before(&self) -> Vec<ExpenseLine> {
        self.lines().iter().map(|row| row.line.clone()).collect()
    }

    /// Reads the expenses that were sent; of a document with rows to mend, the good ones where this was asked.
    fn handed_in(&self, kind: ActKind, answers: &Answers) -> Result<Reading, Failure> {
        let trial = self.trial(kind, answers)?;
        let only = answers.get("rows") == "good";
        Ok(if only { trial.without_rejected() } else { trial }.reading)
    }

    /// Tries what was sent: it is read, apart where it unpacks, and held against the lines that are entered.
    pub(crate) fn trial(&self, kind: ActKind, answers: &Answers) -> Result<Trial, Failure> {
        let before = self.before();
        let reading = self.document.as_ref().map(|document| self.reading(document, answers, &before));
        let reading = reading.transpose()?.unwrap_or_default();
        let way = match kind {
            ActKind::ChangeLines => Way::Add { withdrawn: line_numbers(answers, "withdrawn")? },
            _ => Way::Replace,
        };
        Ok(Trial::of(reading, &before, &way))
    }

    fn reading(&self, document: &Document, answers: &Answers, before: &[ExpenseLine]) -> Result<Reading, Failure> {
        let Stream::Envelope(envelope) = self.stream else { return Err(Failure::Unknown) };
        let desk = &self.visit.desk;
        let drawn_on = expenses::drawn_on(desk.register.as_ref(), &desk.law, envelope)?;
        let beside = beside(answers, document.hash.to_string());
        let sheets = self.sheets();
        let sheet = self.sheet_asked(answers).and_then(|at| sheets.get(at - 1).copied());
        let asked = expenses::Asked { sheet, beside, today: desk.today() };
        let brought = self.brought().cloned().unwrap_or(Err(Unreadable::Empty));
        let read = expenses::added(brought, &document.bytes, asked, &drawn_on, before);
        Ok(read.unwrap_or_else(|unreadable| Reading { findings: vec![unreadable], ..Reading::default() }))
    }

    fn lines(&self) -> &[LineRow] {
        self.dossier.as_ref().map_or(&[], |dossier| &dossier.lines)
    }

    fn questions(&self) -> Vec<Field> {
        let mut fields = vec![self.field("relevance", Input::Text).optional()];
        for (line, code) in self.weighed() {
            let number = line.line.number;
            let said = Some(self.visit.voice().say(&code));
            fields.push(self.line_field("answer", format!("accepted-{number}-{code}"), Input::Amount, line, said));
            fields.push(self.line_field("motive", format!("motive-{number}-{code}"), Input::Text, line, None));
        }
        fields
    }

    /// Returns the lines on which something has to be weighed, with the code of the rule that asks.
    fn weighed(&self) -> Vec<(&LineRow, String)> {
        let mut found = Vec::new();
        for line in self.lines() {
            let questions = line.decision.as_ref().map(control::Decision::questions).unwrap_or_default();
            for question in questions.iter().filter(|question| question.kind == QuestionKind::Weigh) {
                found.push((line, question.code.to_string()));
            }
        }
        found
    }

    /// Asks, for each line that is open, what the municipality is to be asked.
    fn askable(&self) -> Vec<Field> {
        let open =
            |line: &&LineRow| line.decision.as_ref().is_some_and(|known| !known.is_settled() && !known.is_awaiting());
        let asked = |line: &LineRow| {
            let outcome = line.decision.as_ref().map(|known| format!("outcome-{}", known.outcome().as_str()));
            let said = outcome.map(|key| names::capital(&self.visit.voice().say(&key)));
            self.line_field("what", format!("what-{}", line.line.number), Input::Text, line, said)
        };
        let term = self.field("working-days", Input::Line).optional();
        [term].into_iter().chain(self.lines().iter().filter(open).map(asked)).collect()
    }

    /// Asks, for each line that awaits an answer, what it is.
    fn awaiting(&self) -> Vec<Field> {
        let awaited = |line: &LineRow| {
            let request = line.decision.as_ref().filter(|known| known.is_awaiting())?.requests().last()?;
            let said = Some(request.what.as_str().to_owned());
            Some(self.line_field("information", format!("information-{}", line.line.number), Input::Text, line, said))
        };
        self.lines().iter().filter_map(awaited).collect()
    }

    fn requests(&self, answers: &Answers) -> RequestInformation {
        let asked = |line: &LineRow| {
            let what = answers.get(&format!("what-{}", line.line.number)).to_owned();
            (!what.is_empty()).then_some(LineRequest { line: line.line.number, what })
        };
        let asked = self.lines().iter().filter_map(asked).collect();
        RequestInformation { asked, working_days: answers.get("working-days").parse().ok() }
    }

    fn information(&self, answers: &Answers) -> GiveInformation {
        let given = |line: &LineRow| {
            let words = answers.get(&format!("information-{}", line.line.number)).to_owned();
            (!words.is_empty()).then(|| LineInformation { line: line.line.number, words, evidence: Vec::new() })
        };
        GiveInformation { answers: self.lines().iter().filter_map(given).collect() }
    }

    fn contestable(&self) -> Vec<Field> {
        let lines = self.lines().iter().filter(|line| !line.refused.is_zero() && line.contest.is_none());
        let asked = |line: &LineRow| {
            let grounds = line.decision.as_ref().map(control::Decision::grounds).unwrap_or_default();
            let said = grounds.first().map(|ground| self.visit.voice().say(&ground.code.to_string()));
            self.line_field("arguments", format!("arguments-{}", line.line.number), Input::Text, line, said)
        };
        lines.map(asked).collect()
    }

    fn contested(&self) -> Vec<Field> {
        let waits = |line: &&LineRow| line.contest.as_ref().is_some_and(|objection| objection.ruling.is_none());
        let asked = |line: &LineRow| {
            let number = line.line.number;
            let said = line.contest.as_ref().map(|objection| objection.arguments.as_str().to_owned());
            [
                self.line_field("ruling", format!("ruling-{number}"), Input::Amount, line, said),
                self.line_field("motive", format!("motive-{number}"), Input::Text, line, None),
            ]
        };
        self.lines().iter().filter(waits).flat_map(asked).collect()
    }

    /// Marks what is missing or cannot be read; tells whether anything is.
    pub(crate) fn check(&self, fields: &mut [Field]) -> bool {
        for field in fields.iter_mut() {
            field.wrong = field.mistake().map(|key| self.visit.voice().say(key));
        }
        fields.iter().any(|field| field.wrong.is_some())
    }

    /// Makes the act of the answers.
    pub(crate) fn act(&self, kind: ActKind, answers: &Answers) -> Result<Act, Failure> {
        let text = |name: &str| answers.get(name).to_owned();
        let day = |name: &str| answers.day(name).ok_or(Failure::Unreadable);
        Ok(match kind {
            ActKind::SubmitAgreement => SubmitAgreement { diagnostic: text("diagnostic") }.into(),
            ActKind::ReturnAgreement => ReturnAgreement { remarks: text("remarks") }.into(),
            ActKind::RefuseAgreement => {
                RefuseAgreement { inadmissible: !text("inadmissible").is_empty(), reasons: text("reasons") }.into()
            }
            ActKind::ApproveAgreement => ApproveAgreement {}.into(),
            ActKind::SignForMunicipality => SignForMunicipality { council_decision: day("council-decision")? }.into(),
            ActKind::SignForState => SignForState {}.into(),
            ActKind::CloseAgreement => CloseAgreement {}.into(),
            ActKind::OpenCredit => OpenCredit {
                amount: answers.amount("credit-amount"),
                line: Some(text("credit-line")).filter(|line| !line.is_empty()),
                source: text("credit-source"),
            }
            .into(),
            ActKind::AdjustCredit => AdjustCredit {
                amount: answers.amount("credit-adjusted").ok_or(Failure::Unreadable)?,
                source: text("credit-source"),
                reasons: text("reasons"),
            }
            .into(),
            ActKind::CommitCredit => {
                let envelope = answers.get("committed-envelope").parse().ok();
                let amount = answers.amount("committed-more");
                let only = envelope.map(|envelope| Commitment { envelope, amount });
                CommitCredit { commitments: only.into_iter().collect() }.into()
            }
            ActKind::ReduceCommitment => ReduceCommitment {
                envelope: answers.get("envelope").parse().map_err(|_| Failure::Unreadable)?,
                amount: answers.amount("committed-left").ok_or(Failure::Unreadable)?,
                reasons: text("reasons"),
            }
            .into(),
            ActKind::OpenYear => {
                let source = Some(text("source")).filter(|source| !source.is_empty());
                OpenYear { amount: answers.amount("granted"), source }.into()
            }
            ActKind::OrderAdvance => {
                OrderAdvance { tranche: answers.get("tranche").parse().map_err(|_| Failure::Unreadable)? }.into()
            }
            ActKind::EnterLines => self.entered(answers)?.into(),
            ActKind::ChangeLines => self.changed(answers)?.into(),
            ActKind::ImportAgreement => self.imported(answers)?.into(),
            ActKind::SubmitFile => {
                let file = self.dossier.as_ref().and_then(|dossier| dossier.envelope.file);
                let file = file.unwrap_or(office::Hash::NONE);
                SubmitFile { file, college_decision: day("college-decision")? }.into()
            }
            ActKind::ProposeDecision => self.proposed(answers).into(),
            ActKind::ConfirmDecisions => ConfirmDecisions { received: answers.day("received") }.into(),
            ActKind::AcceptStatement => AcceptStatement {}.into(),
            ActKind::RequestInformation => self.requests(answers).into(),
            ActKind::GiveInformation => self.information(answers).into(),
            ActKind::ContestLines => self.objections(answers).into(),
            ActKind::DecideContest => self.rulings(answers)?.into(),
            ActKind::MakeDefinitive => MakeDefinitive {}.into(),
            ActKind::ReopenStatement => ReopenStatement { reasons: text("reasons") }.into(),
            ActKind::OrderFinalPayment => OrderFinalPayment {}.into(),
            ActKind::OrderRecovery => OrderRecovery {}.into(),
            ActKind::RecordRepayment => {
                let amount = answers.amount("repaid").ok_or(Failure::Unreadable)?;
                RecordRepayment { amount, reference: text("reference") }.into()
            }
            ActKind::RecoverForResults => {
                let amount = answers.amount("recovered").ok_or(Failure::Unreadable)?;
                RecoverForResults { amount, reasons: text("reasons") }.into()
            }
            ActKind::NotifyRecovery => NotifyRecovery { until: answers.day("until") }.into(),
            ActKind::SendReminder => SendReminder { until: answers.day("until") }.into(),
            ActKind::RequestRepaymentPlan => RequestRepaymentPlan { reasons: text("reasons") }.into(),
            ActKind::GrantRepaymentPlan => {
                let instalments = instalments(answers.get("instalments")).ok_or(Failure::Unreadable)?;
                GrantRepaymentPlan { instalments }.into()
            }
            ActKind::RefuseRepaymentPlan => RefuseRepaymentPlan { reasons: text("reasons") }.into(),
            ActKind::HandToFinance => HandToFinance {}.into(),
            ActKind::LiftHold => LiftHold { reasons: text("reasons") }.into(),
            ActKind::TakeCarryOver => TakeCarryOver {}.into(),
            ActKind::IssueClosing => IssueClosing { received: answers.day("received") }.into(),
            ActKind::AcceptClosing => AcceptClosing {}.into(),
            ActKind::ContestClosing => {
                let about = if answers.get("about") == "lines" { ClosingPoint::Lines } else { ClosingPoint::Sums };
                ContestClosing { about, arguments: text("closing-arguments") }.into()
            }
            ActKind::ConcludeClosing => ConcludeClosing { answer: text("closing-answer") }.into(),
            ActKind::ApplyClosing => ApplyClosing {}.into(),
            ActKind::CloseYear => CloseYear {}.into(),
            ActKind::RecordAuditFinding => RecordAuditFinding { audited: audited(answers)? }.into(),
            ActKind::AnswerAuditFinding => {
                AnswerAuditFinding { finding: audit_finding(answers)?, words: text("audit-answer") }.into()
            }
            ActKind::CloseAuditFinding => CloseAuditFinding {
                finding: audit_finding(answers)?,
                corrected: !text("audit-corrected").is_empty(),
                reasons: text("reasons"),
            }
            .into(),
            ActKind::ProposeAccount => ProposeAccount {
                account: text("account"),
                bic: Some(text("bic")).filter(|bic| !bic.is_empty()),
                reason: Some(text("abroad")).filter(|reason| !reason.is_empty()),
            }
            .into(),
            ActKind::ConfirmAccount => ConfirmAccount { account: text("account-shown") }.into(),
            ActKind::VerifyAccount => VerifyAccount {
                account: text("account-shown"),
                spoken_with: text("spoken-with"),
                contact: text("contact"),
                known_since: day("known-since")?,
            }
            .into(),
            ActKind::PreparePayments => PreparePayments {
                from: text("from-account"),
                bic: Some(text("bic")).filter(|bic| !bic.is_empty()),
                execution: answers.day("execution"),
                only: BTreeSet::new(),
            }
            .into(),
            ActKind::ReleasePayments => ReleasePayments {}.into(),
            ActKind::ExportPayments => ExportPayments {}.into(),
            ActKind::WithdrawPayments => WithdrawPayments { reason: text("reason") }.into(),
            ActKind::FailPayment => {
                let payment = answers.get("payment").parse().map(PaymentNumber).map_err(|_| Failure::Unreadable)?;
                FailPayment { payment, reason: text("reason") }.into()
            }
            ActKind::NameRepaymentAccount => NameRepaymentAccount {}.into(),
            ActKind::ConfirmRepaymentAccount => ConfirmRepaymentAccount {}.into(),
            // The review has a page of its own, at the address of the act; what the bank did is taken
            // from its statements, which have a page too.
            ActKind::ReviewImport | ActKind::ConfirmPayments | ActKind::ImportStatement => {
                return Err(Failure::Unknown);
            }
        })
    }

    fn entered(&self, answers: &Answers) -> Result<EnterLines, Failure> {
        let document = self.document.as_ref().ok_or(Failure::Unreadable)?;
        let Reading { lines, findings, .. } = self.handed_in(ActKind::EnterLines, answers)?;
        Ok(EnterLines { file: document.hash, file_name: document.file_name.clone(), lines, findings })
    }

    fn imported(&self, answers: &Answers) -> Result<ImportAgreement, Failure> {
        let document = self.document.as_ref().ok_or(Failure::Unreadable)?;
        let (municipalities, read) = (self.visit.desk.law.municipalities(), self.visit.desk.readers.agreement);
        let mut reading = read(&document.bytes, municipalities).map_err(|_| Failure::Unreadable)?;
        let scheme = self.stream.scheme().and_then(|id| self.visit.desk.law.scheme(id)).ok_or(Failure::Unknown)?;
        let municipality = self.stream.municipality().ok_or(Failure::Unknown)?;
        reading.hold_against(scheme, &self.visit.desk.law);
        let register = self.visit.desk.register.as_ref();
        let others = office::beside(register, self.visit.scope()?, municipality)?;
        others.iter().for_each(|other| reading.hold_beside(other));
        let ticked = |id: &scheme::AllocationId| !answers.get(&format!("allocation-{id}")).is_empty();
        let allocations = scheme.allocations.iter().map(|allocation| allocation.id.clone()).filter(ticked).collect();
        let typed = answers.day("period-from").zip(answers.day("period-to"));
        Ok(ImportAgreement {
            agreement: Box::new(reading.agreement),
            period: typed.and_then(|(from, to)| Period::new(from, to).ok()),
            allocations,
            findings: reading.findings,
            source: document.hash,
            source_name: document.file_name.clone(),
        })
    }

    fn proposed(&self, answers: &Answers) -> ProposeDecision {
        let answer = |(line, code): (&LineRow, String)| {
            let number = line.line.number;
            let motive = answers.get(&format!("motive-{number}-{code}")).to_owned();
            let accepted = answers.amount(&format!("accepted-{number}-{code}"))?;
            Some(LineAnswer { line: number, rule: code.parse().ok()?, accepted, motive })
        };
        let relevance = Some(answers.get("relevance").to_owned()).filter(|text| !text.is_empty());
        let answers = self.weighed().into_iter().filter_map(answer).collect();
        ProposeDecision { answers, relevance, afresh: false, ..ProposeDecision::default() }
    }

    fn objections(&self, answers: &Answers) -> ContestLines {
        let numbers = self.lines().iter().map(|line| line.line.number);
        let objection = |line: LineNumber| {
            let arguments = answers.get(&format!("arguments-{line}")).to_owned();
            (!arguments.is_empty()).then_some(LineObjection { line, arguments })
        };
        ContestLines { objections: numbers.filter_map(objection).collect() }
    }

    fn rulings(&self, answers: &Answers) -> Result<DecideContest, Failure> {
        let numbers = self.lines().iter().map(|line| line.line.number);
        let given = numbers.filter(|line| !answers.get(&format!("ruling-{line}")).is_empty());
        let ruling = |line: LineNumber| {
            let accepted = answers.amount(&format!("ruling-{line}")).ok_or(Failure::Unreadable)?;
            Ok(LineRuling { line, accepted, motive: answers.get(&format!("motive-{line}")).to_owned() })
        };
        Ok(DecideContest { rulings: given.map(ruling).collect::<Result<_, Failure>>()? })
    }
}

/// Reads instalments: on each line a day and an amount, `2022-03-31 10000.00`.
fn instalments(text: &str) -> Option<Vec<Instalment>> {
    let part = |line: &str| {
        let (due, amount) = line.trim().split_once(char::is_whitespace)?;
        Some(Instalment { due: due.parse().ok()?, amount: amount.trim().parse().ok()? })
    };
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(part).collect::<Option<Vec<_>>>().filter(|parts| !parts.is_empty())
}

/// Reads the number of the audit finding that was chosen.
fn audit_finding(answers: &Answers) -> Result<u16, Failure> {
    answers.get("audit-finding").parse().map_err(|_| Failure::Unreadable)
}

/// Reads what an auditor found.
fn audited(answers: &Answers) -> Result<Audited, Failure> {
    let named = |auditor: &Auditor| auditor.as_str() == answers.get("auditor");
    Ok(Audited {
        auditor: Auditor::ALL.into_iter().find(named).ok_or(Failure::Unreadable)?,
        report: answers.get("audit-report").to_owned(),
        words: answers.get("audit-found").to_owned(),
        lines: line_numbers(answers, "audit-lines")?.into_iter().collect(),
        amount: answers.amount("audit-amount").unwrap_or_default(),
    })
}

/// Reads the numbers of lines, in any usual writing of a list.
fn line_numbers(answers: &Answers, field: &str) -> Result<Vec<LineNumber>, Failure> {
    let numbers = answers.get(field).split([',', ';', ' ']).filter(|number| !number.is_empty());
    numbers.map(|number| number.parse().map(LineNumber).map_err(|_| Failure::Unreadable)).collect()
}

/// Gathers what stands beside an invoice.
fn beside(answers: &Answers, evidence: String) -> Option<Beside> {
    let text = |name: &str| answers.get(name).to_owned();
    let vat = match answers.get("vat") {
        "recoverable" => Vat::Recoverable,
        "not-recoverable" => Vat::NotRecoverable,
        _ => return None,
    };
    let complete = ["category", "nature", "objective"].iter().all(|name| !answers.get(name).is_empty());
    complete.then(|| Beside {
        number: LineNumber(0),
        category: text("category"),
        nature: text("nature"),
        objective: text("objective"),
        committed: answers.day("committed"),
        share: answers.amount("share"),
        vat,
        payment: None,
        evidence,
        buyer: None,
        note: String::new(),
    })
}

impl Field {
    /// Leaves it to the person to answer.
    pub(crate) fn optional(mut self) -> Self {
        self.needed = false;
        self
    }

    /// Returns the key of what is wrong with the answer.
    fn mistake(&self) -> Option<&'static str> {
        if self.value.is_empty() {
            return self.needed.then_some("act-missing");
        }
        match &self.input {
            Input::Day => self.value.parse::<Date>().is_err().then_some("act-not-a-date"),
            Input::Amount => self.value.parse::<Euro>().is_err().then_some("act-not-an-amount"),
            Input::Instalments => instalments(&self.value).is_none().then_some("act-not-instalments"),
            Input::Choice(choices) | Input::List(choices) => {
                (!choices.iter().any(|(value, _)| *value == self.value)).then_some("act-unreadable")
            }
            Input::Line | Input::Text | Input::Tick | Input::File => None,
        }
    }

    /// Returns the answer as the check page shows it.
    pub(crate) fn shown(&self, visit: &Visit) -> String {
        let written = match &self.input {
            Input::Day => self.value.parse().ok().map(|day| visit.voice().date(day)),
            Input::Amount => self.value.parse().ok().map(|amount| visit.voice().arg(&Arg::Euro(amount))),
            Input::Choice(choices) | Input::List(choices) => {
                choices.iter().find(|(value, _)| *value == self.value).map(|(_, l)| names::capital(l))
            }
            Input::Tick => (!self.value.is_empty()).then(|| visit.voice().say("yes")),
            Input::Instalments => instalments(&self.value).map(|parts| {
                let part = |part: &Instalment| {
                    format!("{}: {}", visit.voice().date(part.due), visit.voice().arg(&Arg::Euro(part.amount)))
                };
                parts.iter().map(part).collect::<Vec<_>>().join("; ")
            }),
            Input::Line | Input::Text | Input::File => None,
        };
        written.unwrap_or_else(|| self.value.clone())
    }
}
