//! The state of one envelope with its expense file: what its entries add up to.
//!
//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 13; ar-2019-07-03 art. 17

use std::collections::{BTreeMap, BTreeSet};

use control::{AuditFinding, Closing, Context, Decision, ExpenseLine, LineNumber, Procedure, Stage, Statement};
use jiff::civil::Date;
use ledger::{Account, Envelope, Movement, MovementKind, RecoveryCourse, RecoveryStep};
use scheme::EnvelopeKey;
use terms::{Euro, Finding};

use crate::port::{DossierView, EnvelopeRow, LineRow, MovementRow, StatementRow};
use crate::{ActKind, AgreementId, Deed, DossierState, Event, Hash, PersonId, RecoveryState};

/// An expense file as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct File {
    hash: Hash,
    name: String,
    findings: Vec<Finding>,
}

/// The dossier of one envelope, from opening to closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    state: DossierState,
    book: Envelope,
    moved_by: Vec<u64>,
    agreement: Option<AgreementId>,
    file: Option<File>,
    lines: BTreeMap<LineNumber, ExpenseLine>,
    context: Option<Context>,
    decisions: BTreeMap<LineNumber, Decision>,
    proposed_by: BTreeMap<LineNumber, PersonId>,
    confirmed_by: BTreeMap<LineNumber, PersonId>,
    procedure: Option<Procedure>,
    statements: Vec<StatementRow>,
    recovery: Option<RecoveryCourse>,
    lifted: BTreeSet<EnvelopeKey>,
    closing: Option<Closing>,
    audit_findings: Vec<AuditFinding>,
    audited_by: BTreeMap<u16, u64>,
    deeds: Vec<Deed>,
}

impl Dossier {
    /// Makes the dossier of an envelope on which nothing has happened.
    pub fn new(key: EnvelopeKey) -> Self {
        Self {
            state: DossierState::Absent,
            book: Envelope::new(key),
            moved_by: Vec::new(),
            agreement: None,
            file: None,
            lines: BTreeMap::new(),
            context: None,
            decisions: BTreeMap::new(),
            proposed_by: BTreeMap::new(),
            confirmed_by: BTreeMap::new(),
            procedure: None,
            statements: Vec::new(),
            recovery: None,
            lifted: BTreeSet::new(),
            closing: None,
            audit_findings: Vec::new(),
            audited_by: BTreeMap::new(),
            deeds: Vec::new(),
        }
    }

    /// Returns the key of the envelope.
    pub const fn key(&self) -> &EnvelopeKey {
        self.book.key()
    }

    /// Returns how far it has come.
    pub const fn state(&self) -> DossierState {
        self.state
    }

    /// Returns the account book of the envelope.
    pub const fn book(&self) -> &Envelope {
        &self.book
    }

    /// Returns the agreement that the envelope is spent under, once known.
    pub const fn agreement(&self) -> Option<&AgreementId> {
        self.agreement.as_ref()
    }

    /// Returns the hash of the expense file.
    pub fn file(&self) -> Option<&Hash> {
        self.file.as_ref().map(|file| &file.hash)
    }

    /// Returns the name of the expense file.
    pub fn file_name(&self) -> Option<&str> {
        self.file.as_ref().map(|file| file.name.as_str())
    }

    /// Returns what was unclear in the expense file.
    pub fn findings(&self) -> &[Finding] {
        self.file.as_ref().map_or(&[], |file| &file.findings)
    }

    /// Returns the expense lines, by number.
    pub fn lines(&self) -> Vec<ExpenseLine> {
        self.lines.values().cloned().collect()
    }

    /// Returns the law under which the file is controlled, pinned when the control began.
    pub const fn context(&self) -> Option<&Context> {
        self.context.as_ref()
    }

    /// Returns the decisions, by line.
    pub const fn decisions(&self) -> &BTreeMap<LineNumber, Decision> {
        &self.decisions
    }

    /// Returns the statement before the municipality, with its objections.
    pub const fn procedure(&self) -> Option<&Procedure> {
        self.procedure.as_ref()
    }

    /// Returns the last statement.
    pub fn statement(&self) -> Option<&StatementRow> {
        self.statements.last()
    }

    /// Returns the statement of this number.
    pub(crate) fn statement_of(&self, number: u16) -> Option<&Statement> {
        self.statements.iter().map(|row| &row.statement).find(|statement| statement.number() == number)
    }

    /// Returns the last statement that is definitive, be its file open again.
    pub(crate) fn last_definitive(&self) -> Option<&StatementRow> {
        self.statements.iter().rev().find(|row| row.definitive_since.is_some())
    }

    /// Returns the number that the next statement gets.
    pub fn next_statement(&self) -> u16 {
        u16::try_from(self.statements.len() + 1).unwrap_or(u16::MAX)
    }

    /// Returns who did what on it, oldest first.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    /// Returns the entry that recorded movement `at` (from 0).
    pub fn moved_by(&self, at: usize) -> Option<u64> {
        self.moved_by.get(at).copied()
    }

    /// Returns the day on which a statement became definitive for the first time.
    pub fn first_definitive(&self) -> Option<Date> {
        self.statements.iter().find_map(|row| row.definitive_since)
    }

    /// Returns the course of the last recovery, where something was ever asked back.
    pub const fn recovery(&self) -> Option<&RecoveryCourse> {
        self.recovery.as_ref()
    }

    /// Returns the earlier files that a person decided to let hold no payment back.
    pub const fn lifted(&self) -> &BTreeSet<EnvelopeKey> {
        &self.lifted
    }

    /// Returns the closing of several years that was issued on this one, the last of them.
    pub const fn closing(&self) -> Option<&Closing> {
        self.closing.as_ref()
    }

    /// Returns what auditors found, by number.
    pub fn audit_findings(&self) -> &[AuditFinding] {
        &self.audit_findings
    }

    /// Returns the audit finding of this number.
    pub(crate) fn audit_finding(&self, number: u16) -> Option<&AuditFinding> {
        self.audit_findings.iter().find(|finding| finding.number() == number)
    }

    /// Returns the last entry on the audit finding of this number.
    pub(crate) fn audited_by(&self, number: u16) -> Option<u64> {
        self.audited_by.get(&number).copied()
    }

    /// Returns the number that the next audit finding gets.
    pub(crate) fn next_audit_finding(&self) -> u16 {
        u16::try_from(self.audit_findings.len() + 1).unwrap_or(u16::MAX)
    }

    /// Returns how far a recovery has come.
    pub fn recovery_state(&self) -> RecoveryState {
        let (owed, returned) = (self.book.balances().of(Account::Owed), self.book.repaid());
        let Some(course) = self.recovery.as_ref().filter(|_| !owed.is_zero()) else {
            return if returned.is_zero() { RecoveryState::Nothing } else { RecoveryState::Repaid };
        };
        match course.step() {
            RecoveryStep::WithFinance => RecoveryState::WithFinance,
            _ if course.plan_is_requested() => RecoveryState::PlanRequested,
            _ if course.plan().is_some() => RecoveryState::OnPlan,
            RecoveryStep::Ordered if self.some_came_in() => RecoveryState::PartlyRepaid,
            RecoveryStep::Ordered => RecoveryState::Ordered,
            RecoveryStep::Notified => RecoveryState::Notified,
            RecoveryStep::FirstReminder => RecoveryState::FirstReminder,
            RecoveryStep::SecondReminder => RecoveryState::SecondReminder,
        }
    }

    /// Tells whether a part came in since money was last asked back.
    fn some_came_in(&self) -> bool {
        let asked = |kind| matches!(kind, MovementKind::Recovery { .. } | MovementKind::ResultRecovery);
        let since = self.book.movements().iter().rev().take_while(|movement| !asked(movement.kind));
        since.into_iter().any(|movement| movement.kind == MovementKind::Repayment)
    }

    /// Tells whether nothing is left to pay or to ask back of what the last statement makes due.
    fn is_settled(&self) -> bool {
        let due = self.statement().and_then(|row| row.statement.settles());
        let owes_nothing = self.book.balances().of(Account::Owed).is_zero();
        owes_nothing && due.is_none_or(|due| self.book.unsettled(due.amount) == (Euro::ZERO, Euro::ZERO))
    }

    /// Adds what one act recorded.
    ///
    /// # Errors
    /// When an event is none of a dossier, or a movement does not fit into the book.
    pub(crate) fn apply(&mut self, deed: Deed, events: &[Event]) -> Result<(), String> {
        for event in events {
            self.apply_event(event, &deed)?;
        }
        self.deeds.push(deed);
        Ok(())
    }

    fn apply_event(&mut self, event: &Event, deed: &Deed) -> Result<(), String> {
        match event {
            Event::Moved { movement } => self.moved(movement, deed.seq)?,
            Event::SpentUnder { agreement } => self.agreement = Some(agreement.clone()),
            Event::LinesEntered { file, file_name, lines, findings } => {
                self.file = Some(File { hash: *file, name: file_name.clone(), findings: findings.clone() });
                self.lines = lines.iter().map(|line| (line.number, line.clone())).collect();
            }
            Event::LinesChanged { lines, withdrawn, file, file_name, findings, .. } => {
                let mut unclear = self.findings().to_vec();
                unclear.extend(findings.iter().cloned());
                self.file = Some(File { hash: *file, name: file_name.clone(), findings: unclear });
                let next = crate::acts::after(&self.lines(), lines, withdrawn);
                self.lines = next.into_iter().map(|line| (line.number, line)).collect();
            }
            Event::FileSubmitted { .. } => self.state = DossierState::Submitted,
            Event::RepaymentReferenced { .. } | Event::ResultRecoveryDecided { .. } | Event::CeilingStated { .. } => {}
            Event::RecoveryAdvanced { fact } => {
                let course = self.recovery.as_mut().ok_or("a recovery that was never ordered goes on")?;
                course.add(fact.clone(), deed.on);
            }
            Event::ClosingAdvanced { closing } => self.closing = Some((**closing).clone()),
            Event::StatementClosed { statement } => self.closed_by(statement, deed.on)?,
            Event::HoldLifted { files, .. } => self.lifted.extend(files.iter().cloned()),
            Event::ControlOpened { context } => self.context = Some((**context).clone()),
            Event::DecisionsProposed { decisions } => self.proposed(decisions, deed)?,
            Event::InformationRequested { decisions } | Event::InformationGiven { decisions } => {
                decisions.iter().try_for_each(|decision| self.decide(decision))?;
            }
            Event::StatementIssued { procedure } => self.issued(procedure, deed),
            Event::StatementAccepted { procedure } => self.procedure = Some((**procedure).clone()),
            Event::LinesContested { procedure } => {
                self.state = DossierState::Contested;
                self.procedure = Some((**procedure).clone());
            }
            Event::ContestDecided { procedure, decisions } => self.contest_decided(procedure, decisions)?,
            Event::BecameDefinitive { statement, by_silence } => self.definitive(statement, *by_silence, deed.on)?,
            Event::StatementReopened { .. } => self.state = DossierState::Reopened,
            Event::AuditFindingAdvanced { finding } => self.audited(finding, deed.seq),
            Event::YearClosed => self.state = DossierState::Closed,
            _ => return Err("an event of an agreement in a dossier".to_owned()),
        }
        Ok(())
    }

    fn moved(&mut self, movement: &Movement, seq: u64) -> Result<(), String> {
        self.book.record(movement.clone()).map_err(|refusal| refusal.to_string())?;
        self.moved_by.push(seq);
        match movement.kind {
            MovementKind::Grant => self.state = DossierState::Open,
            MovementKind::FinalPayment { .. } => self.state = DossierState::Settled,
            MovementKind::Repayment | MovementKind::Remission { .. }
                if self.state == DossierState::Definitive && self.is_settled() =>
            {
                self.state = DossierState::Settled;
            }
            MovementKind::Recovery { .. } => self.recovery = Some(RecoveryCourse::new(movement.on)),
            MovementKind::ResultRecovery => {
                self.recovery = Some(RecoveryCourse::new(movement.on));
                self.state = DossierState::Definitive;
            }
            _ => {}
        }
        Ok(())
    }

    fn proposed(&mut self, decisions: &[Decision], deed: &Deed) -> Result<(), String> {
        self.state = DossierState::InControl;
        for decision in decisions {
            self.decide(decision)?;
            self.proposed_by.insert(decision.line(), deed.person.clone());
            self.confirmed_by.remove(&decision.line());
        }
        Ok(())
    }

    fn decide(&mut self, decision: &Decision) -> Result<(), String> {
        let claimed = self.lines.get(&decision.line()).map(|line| line.amount);
        if claimed != Some(decision.claimed()) {
            return Err(format!("a decision on line {} claims another amount", decision.line()));
        }
        self.decisions.insert(decision.line(), decision.clone());
        Ok(())
    }

    fn issued(&mut self, procedure: &Procedure, deed: &Deed) {
        self.state = DossierState::Provisional;
        self.confirmed_by = self.decisions.keys().map(|line| (*line, deed.person.clone())).collect();
        self.statements.push(StatementRow {
            statement: procedure.statement().clone(),
            issued: deed.on,
            contest_until: procedure.last_day(),
            definitive_since: None,
            by_silence: false,
        });
        self.procedure = Some(procedure.clone());
    }

    fn contest_decided(&mut self, procedure: &Procedure, decisions: &[Decision]) -> Result<(), String> {
        decisions.iter().try_for_each(|decision| self.decide(decision))?;
        let decided = procedure.objections().values().all(|objection| objection.ruling.is_some());
        self.state = if decided { DossierState::Provisional } else { DossierState::Contested };
        self.procedure = Some(procedure.clone());
        Ok(())
    }

    fn definitive(&mut self, statement: &Statement, by_silence: bool, on: Date) -> Result<(), String> {
        let last = self.statements.last_mut().ok_or("no statement was issued")?;
        if statement.stage() != Stage::Definitive || statement.number() != last.statement.number() {
            return Err("the statement is not the one that was issued".to_owned());
        }
        last.statement = statement.clone();
        last.definitive_since = Some(on);
        last.by_silence = by_silence;
        self.state = DossierState::Definitive;
        Ok(())
    }

    fn closed_by(&mut self, statement: &Statement, on: Date) -> Result<(), String> {
        if statement.stage() != Stage::Definitive || statement.number() != self.next_statement() {
            return Err("the statement is not the next one".to_owned());
        }
        self.statements.push(StatementRow {
            statement: statement.clone(),
            issued: on,
            contest_until: None,
            definitive_since: Some(on),
            by_silence: false,
        });
        self.state = DossierState::Definitive;
        Ok(())
    }

    fn audited(&mut self, finding: &AuditFinding, seq: u64) {
        self.audited_by.insert(finding.number(), seq);
        match self.audit_findings.iter_mut().find(|known| known.number() == finding.number()) {
            Some(known) => *known = finding.clone(),
            None => self.audit_findings.push(finding.clone()),
        }
    }

    /// Returns everything that pages read; nothing before the envelope is open.
    pub fn view(&self) -> Option<DossierView> {
        (self.state != DossierState::Absent).then(|| DossierView {
            envelope: self.envelope_row(),
            movements: self.movement_rows(),
            lines: self.lines.values().map(|line| self.line_row(line)).collect(),
            statements: self.statements.clone(),
            recovery: self.recovery.clone(),
            closing: self.closing.clone(),
            audit_findings: self.audit_findings.clone(),
        })
    }

    fn envelope_row(&self) -> EnvelopeRow {
        let balance = |account| self.book.balances().of(account);
        EnvelopeRow {
            key: self.key().clone(),
            state: self.state,
            recovery_state: self.recovery_state(),
            version: u64::try_from(self.deeds.len()).unwrap_or(u64::MAX),
            ceiling: self.book.capacity(),
            granted: self.book.granted(),
            drawn: self.book.drawn(),
            advances: self.book.advances(),
            final_payment: self.final_payment(),
            owed: balance(Account::Owed),
            returned: self.book.repaid(),
            lapsed: balance(Account::Lapsed) + balance(Account::CarriedOver),
            remaining: balance(Account::Available),
            claimed: self.lines.values().map(|line| line.amount).sum(),
            accepted: self.decisions.values().map(Decision::accepted).sum(),
            due: self.statement().map(|row| row.statement.due().amount),
            lines: u32::try_from(self.lines.len()).unwrap_or(u32::MAX),
            agreement: self.agreement.clone(),
            file: self.file().copied(),
        }
    }

    fn final_payment(&self) -> Euro {
        let final_payments = |movement: &&Movement| matches!(movement.kind, MovementKind::FinalPayment { .. });
        self.book.movements().iter().filter(final_payments).map(|movement| movement.amount).sum()
    }

    fn movement_rows(&self) -> Vec<MovementRow> {
        let rows = self.book.movements().iter().zip(&self.moved_by).enumerate();
        rows.filter_map(|(number, (movement, seq))| self.movement_row(number, movement, *seq)).collect()
    }

    fn movement_row(&self, number: usize, movement: &Movement, seq: u64) -> Option<MovementRow> {
        let (from, to) = match movement.kind {
            MovementKind::Correction { of } => {
                let (from, to) = self.book.movements().get(of)?.kind.route()?;
                (to, from)
            }
            kind => kind.route()?,
        };
        Some(MovementRow {
            number: u32::try_from(number).ok()?,
            kind: movement.kind,
            from,
            to,
            amount: movement.amount,
            on: movement.on,
            article: movement.article.clone(),
            seq,
        })
    }

    fn line_row(&self, line: &ExpenseLine) -> LineRow {
        let decision = self.decisions.get(&line.number);
        LineRow {
            claimed: line.amount,
            accepted: decision.map_or(Euro::ZERO, Decision::accepted),
            refused: decision.map_or(Euro::ZERO, Decision::refused),
            pending: decision.map_or(line.amount, Decision::pending),
            decision: decision.cloned(),
            proposed_by: self.proposed_by.get(&line.number).cloned(),
            confirmed_by: self.confirmed_by.get(&line.number).cloned(),
            contest: self.procedure.as_ref().and_then(|p| p.objections().get(&line.number)).cloned(),
            line: line.clone(),
        }
    }

    /// Returns the last deed of this kind.
    pub fn last_deed(&self, act: ActKind) -> Option<&Deed> {
        self.deeds.iter().rev().find(|deed| deed.act == act)
    }
}
