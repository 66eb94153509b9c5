//! `perron act`: one act performed in the name of a person, written down or refused.

mod change;
mod review;
mod submit;

use std::fs;
use std::path::Path;

use agreement::Agreement;
use control::{Audited, LineNumber};
use jiff::Timestamp;
use jiff::civil::Date;
use office::acts::*;
use office::port::{Receipt, Register};
use office::{Actor, AgreementId, Failure, Handed, Request, Scope, Stream, keep, perform};
use payment::PaymentNumber;
use scheme::{AllocationId, EnvelopeKey, Law, SchemeId, in_belgium};
use serde_json::json;
use store::Store;
use terms::{Nis, Refusal};

use super::{Outcome, Setting, database};
use crate::cli::{Act as Asked, By, OnAccount, OnAgreement, OnBatch, OnEnvelope, OnMunicipality, Reasoned};
use crate::trouble::Trouble;

pub(crate) use change::change;
pub(crate) use submit::submit;

/// Performs the act that was asked for.
pub(crate) fn run(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let desk = Desk::open(setting)?;
    if let Asked::ReviewImport(asked) = asked {
        return desk.ended(desk.review(asked));
    }
    desk.ended(desk.act(asked).and_then(|(stream, act, by)| desk.perform(&stream, &act, by)))
}

/// Why an act was not performed.
pub(super) enum Stop {
    Refused(Box<Refusal>),
    Trouble(Trouble),
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::Refused(Box::new(refusal)),
            Failure::Register(error) => Self::Trouble(Trouble::register(error)),
        }
    }
}

/// The register and the law, open on the table.
pub(super) struct Desk<'a> {
    pub(super) store: Store,
    pub(super) law: Law,
    pub(super) setting: Setting<'a>,
}

type Prepared<'a> = (Stream, Act, &'a By);

impl<'a> Desk<'a> {
    pub(super) fn open(setting: Setting<'a>) -> Result<Self, Trouble> {
        Ok(Self { store: database(setting)?, law: Law::enacted(), setting })
    }

    /// A refusal is an answer, and is printed; a trouble is none.
    pub(super) fn ended(&self, ended: Result<Outcome, Stop>) -> Result<Outcome, Trouble> {
        match ended {
            Ok(outcome) => Ok(outcome),
            Err(Stop::Refused(refusal)) => Ok(self.refused(&refusal)),
            Err(Stop::Trouble(trouble)) => Err(trouble),
        }
    }

    /// Turns the words of the command line into an act with its inputs.
    fn act<'b>(&self, asked: &'b Asked) -> Result<Prepared<'b>, Stop> {
        Ok(match asked {
            Asked::OpenYear { amount, source, on } => {
                envelope(on, OpenYear { amount: *amount, source: source.clone() })
            }
            Asked::ImportAgreement { file, scheme, allocations, by } => {
                let (stream, act) = self.import(file, scheme, allocations)?;
                (stream, act, by)
            }
            Asked::ReviewImport(asked) => agreement(&asked.on, ReviewImport::default()),
            Asked::SubmitAgreement { diagnostic, on } => {
                agreement(on, SubmitAgreement { diagnostic: diagnostic.clone() })
            }
            Asked::ReturnAgreement { remarks, on } => agreement(on, ReturnAgreement { remarks: remarks.clone() }),
            Asked::RefuseAgreement { inadmissible, reasons, on } => {
                agreement(on, RefuseAgreement { inadmissible: *inadmissible, reasons: reasons.clone() })
            }
            Asked::ApproveAgreement(on) => agreement(on, ApproveAgreement {}),
            Asked::SignForMunicipality { council_decision, on } => {
                agreement(on, SignForMunicipality { council_decision: *council_decision })
            }
            Asked::SignForState(on) => agreement(on, SignForState {}),
            Asked::CloseAgreement(on) => agreement(on, CloseAgreement {}),
            Asked::OrderAdvance { tranche, on } => envelope(on, OrderAdvance { tranche: *tranche }),
            Asked::LiftHold { reasons, on } => envelope(on, LiftHold { reasons: reasons.clone() }),
            Asked::SubmitFile { college_decision, on } => self.certify(on, *college_decision)?,
            Asked::ProposeDecision { answers, relevance, afresh, waive, park, take_up, on } => {
                let proposed = ProposeDecision {
                    answers: answers.iter().map(|answer| answer.0.clone()).collect(),
                    relevance: relevance.clone(),
                    afresh: *afresh,
                    waived: waive.iter().map(|waived| waived.0.clone()).collect(),
                    parked: park.iter().map(|parked| parked.0.clone()).collect(),
                    taken_up: take_up.iter().copied().map(LineNumber).collect(),
                };
                envelope(on, proposed)
            }
            Asked::RequestInformation { lines, working_days, on } => {
                let asked = |Reasoned(LineReason { line, motive })| LineRequest { line, what: motive };
                let asked = lines.iter().cloned().map(asked).collect();
                envelope(on, RequestInformation { asked, working_days: *working_days })
            }
            Asked::GiveInformation { lines, evidence, on } => envelope(
                on,
                GiveInformation { answers: lines.iter().map(|given| information(given, evidence)).collect() },
            ),
            Asked::ConfirmDecisions { received, on } => envelope(on, ConfirmDecisions { received: *received }),
            Asked::AcceptStatement(on) => envelope(on, AcceptStatement {}),
            Asked::ContestLines { lines, on } => {
                envelope(on, ContestLines { objections: lines.iter().map(|line| line.0.clone()).collect() })
            }
            Asked::DecideContest { lines, on } => {
                envelope(on, DecideContest { rulings: lines.iter().map(|line| line.0.clone()).collect() })
            }
            Asked::MakeDefinitive(on) => envelope(on, MakeDefinitive {}),
            Asked::ReopenStatement { reasons, on } => envelope(on, ReopenStatement { reasons: reasons.clone() }),
            Asked::OrderFinalPayment(on) => envelope(on, OrderFinalPayment {}),
            Asked::OrderRecovery(on) => envelope(on, OrderRecovery {}),
            Asked::RecoverForResults { amount, reasons, on } => {
                envelope(on, RecoverForResults { amount: *amount, reasons: reasons.clone() })
            }
            Asked::NotifyRecovery { until, on } => envelope(on, NotifyRecovery { until: *until }),
            Asked::SendReminder { until, on } => envelope(on, SendReminder { until: *until }),
            Asked::RequestRepaymentPlan { reasons, on } => {
                envelope(on, RequestRepaymentPlan { reasons: reasons.clone() })
            }
            Asked::GrantRepaymentPlan { instalments, on } => {
                envelope(on, GrantRepaymentPlan { instalments: instalments.iter().map(|part| part.0).collect() })
            }
            Asked::RefuseRepaymentPlan { reasons, on } => {
                envelope(on, RefuseRepaymentPlan { reasons: reasons.clone() })
            }
            Asked::HandToFinance(on) => envelope(on, HandToFinance {}),
            Asked::RecordRepayment { amount, reference, on } => {
                envelope(on, RecordRepayment { amount: *amount, reference: reference.clone() })
            }
            Asked::TakeCarryOver(on) => envelope(on, TakeCarryOver {}),
            Asked::IssueClosing { received, on } => envelope(on, IssueClosing { received: *received }),
            Asked::AcceptClosing(on) => envelope(on, AcceptClosing {}),
            Asked::ContestClosing { about, arguments, on } => {
                envelope(on, ContestClosing { about: *about, arguments: arguments.clone() })
            }
            Asked::ConcludeClosing { answer, on } => envelope(on, ConcludeClosing { answer: answer.clone() }),
            Asked::ApplyClosing(on) => envelope(on, ApplyClosing {}),
            Asked::CloseYear(on) => envelope(on, CloseYear {}),
            Asked::RecordAuditFinding { auditor, report, found, lines, amount, on } => {
                let (report, words) = (report.clone(), found.clone());
                let lines = lines.iter().copied().map(LineNumber).collect();
                let audited = Audited { auditor: *auditor, report, words, lines, amount: *amount };
                envelope(on, RecordAuditFinding { audited })
            }
            Asked::AnswerAuditFinding { finding, answer, on } => {
                envelope(on, AnswerAuditFinding { finding: *finding, words: answer.clone() })
            }
            Asked::CloseAuditFinding { finding, corrected, reasons, on } => {
                let reasons = reasons.clone();
                envelope(on, CloseAuditFinding { finding: *finding, corrected: *corrected, reasons })
            }
            Asked::ProposeAccount { account: number, bic, reason, on } => {
                account(on, ProposeAccount { account: number.clone(), bic: bic.clone(), reason: reason.clone() })
            }
            Asked::ConfirmAccount { account: number, on } => account(on, ConfirmAccount { account: number.clone() }),
            Asked::VerifyAccount { account: number, spoken_with, contact, known_since, on } => {
                let (spoken_with, contact) = (spoken_with.clone(), contact.clone());
                let known_since = *known_since;
                account(on, VerifyAccount { account: number.clone(), spoken_with, contact, known_since })
            }
            Asked::FailPayment { payment, reason, on } => {
                batch(on, FailPayment { payment: PaymentNumber(*payment), reason: reason.clone() })
            }
            Asked::WithdrawPayments { reason, on } => batch(on, WithdrawPayments { reason: reason.clone() }),
            Asked::NameRepaymentAccount(on) => bank(on, NameRepaymentAccount {}),
            Asked::ConfirmRepaymentAccount(on) => bank(on, ConfirmRepaymentAccount {}),
        })
    }

    /// The signatory certifies the file of record, whatever its name.
    fn certify<'b>(&self, on: &'b OnEnvelope, college_decision: Date) -> Result<Prepared<'b>, Trouble> {
        let dossier = self.store.dossier(Scope::Everything, &on.envelope).map_err(Trouble::register)?;
        let file = dossier.and_then(|dossier| dossier.envelope.file);
        let file = file.ok_or_else(|| Trouble::new("cli-trouble-no-file").with("envelope", on.envelope.to_string()))?;
        Ok(envelope(on, SubmitFile { file, college_decision }))
    }

    /// Reads a document, keeps it byte for byte, and makes the act of its tree.
    fn import(&self, path: &Path, scheme: &str, allocations: &[String]) -> Result<(Stream, Act), Stop> {
        let bytes = read(path)?;
        let mut reading = quarantine::read_agreement(&bytes, self.law.municipalities())
            .map_err(|unreadable| Trouble::unreadable(path, &unreadable.finding(), self.setting.voice))?;
        let scheme = SchemeId::new(scheme).and_then(|id| self.law.scheme(&id));
        let scheme = scheme.ok_or_else(|| Trouble::new("cli-trouble-scheme").with("schemes", self.schemes()))?;
        reading.hold_against(scheme, &self.law);
        let municipality = municipality(&reading.agreement)?;
        let others = office::beside(&self.store, Scope::Everything, municipality).map_err(Trouble::register)?;
        others.iter().for_each(|other| reading.hold_beside(other));
        let number = self.store.next_agreement_number(municipality, &scheme.id).map_err(Trouble::register)?;
        let source = self.keep(municipality, path, "text/plain", &bytes)?;
        let chosen = |id: &AllocationId| allocations.is_empty() || allocations.iter().any(|name| name == id.as_str());
        let act = ImportAgreement {
            agreement: Box::new(reading.agreement),
            period: None,
            allocations: scheme.allocations_of(municipality).map(|a| a.id.clone()).filter(chosen).collect(),
            findings: reading.findings,
            source,
            source_name: file_name(path),
        };
        let id = AgreementId { municipality, scheme: scheme.id.clone(), number };
        Ok((Stream::Agreement(id), act.into()))
    }

    fn schemes(&self) -> String {
        self.law.schemes().iter().map(|scheme| scheme.id.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn keep(&self, municipality: Nis, path: &Path, kind: &str, bytes: &[u8]) -> Result<office::Hash, Stop> {
        let name = file_name(path);
        let handed = Handed { municipality, file_name: &name, media_type: kind, bytes };
        Ok(keep(&self.store, handed)?)
    }

    pub(super) fn actor(&self, login: &str) -> Result<Actor, Trouble> {
        let people = self.store.people(Scope::Everything).map_err(Trouble::register)?;
        let person = people.into_iter().find(|row| row.login == login && row.active);
        person.map(|row| row.actor).ok_or_else(|| Trouble::new("cli-trouble-person").with("login", login))
    }

    pub(super) fn perform(&self, stream: &Stream, act: &Act, by: &By) -> Result<Outcome, Stop> {
        let actor = self.actor(&by.login)?;
        let at = Timestamp::now();
        let today = day(by, at);
        let key = by.key.clone().unwrap_or_else(|| format!("{stream} {at} {}", std::process::id()));
        let request = Request { stream, act, actor: &actor, today, at, key: &key, shown: None };
        let receipt = perform(&self.store, &self.law, &request)?;
        Ok(self.done(act, &receipt))
    }

    fn done(&self, act: &Act, receipt: &Receipt) -> Outcome {
        if self.setting.everywhere.json {
            say_line!("{:#}", json!({ "receipt": receipt }));
            return Outcome::Clean;
        }
        let voice = self.setting.voice;
        let key = if receipt.repeated { "cli-act-repeated" } else { "cli-act-done" };
        let args = [
            ("seq".into(), i64::try_from(receipt.seq).unwrap_or(i64::MAX).into()),
            ("act".into(), voice.say(&format!("act-{}", act.kind())).into()),
            ("hash".into(), receipt.hash.short().into()),
        ];
        say_line!("{}\n{}", voice.tell(key, &args.into()), receipt.stream);
        Outcome::Clean
    }

    fn refused(&self, refusal: &Refusal) -> Outcome {
        let voice = self.setting.voice;
        let said = voice.refusal(refusal);
        if self.setting.everywhere.json {
            say_line!(
                "{:#}",
                json!({ "refused": {
                "code": refusal.code, "article": refusal.article, "message": said.message, "hint": said.hint,
            } })
            );
        } else {
            eprintln!("{} [{}]: {}", voice.say("cli-refused"), refusal.code, said.message);
            eprintln!("  {}", voice.article_in_full(&refusal.article));
            said.hint.iter().for_each(|hint| eprintln!("  {}: {hint}", voice.say("cli-severity-hint")));
        }
        Outcome::Findings
    }
}

/// Returns the day of an act: the one that is named, or today in Belgium.
pub(super) fn day(by: &By, now: Timestamp) -> Date {
    by.on.unwrap_or_else(|| in_belgium(now).date())
}

fn envelope(on: &OnEnvelope, act: impl Into<Act>) -> Prepared<'_> {
    (Stream::Envelope(EnvelopeKey::clone(&on.envelope)), act.into(), &on.by)
}

fn agreement(on: &OnAgreement, act: impl Into<Act>) -> Prepared<'_> {
    (Stream::Agreement(AgreementId::clone(&on.agreement)), act.into(), &on.by)
}

fn account(on: &OnMunicipality, act: impl Into<Act>) -> Prepared<'_> {
    (Stream::Account(on.municipality), act.into(), &on.by)
}

fn batch(on: &OnBatch, act: impl Into<Act>) -> Prepared<'_> {
    (Stream::Batch(on.batch), act.into(), &on.by)
}

fn bank(on: &OnAccount, act: impl Into<Act>) -> Prepared<'_> {
    (Stream::Bank(on.account.clone()), act.into(), &on.by)
}

/// Returns the municipality that the document names, which must be known by its code.
fn municipality(agreement: &Agreement) -> Result<Nis, Trouble> {
    let named = agreement.municipality.as_ref();
    named.and_then(|(_, nis)| *nis).ok_or_else(|| {
        let name = named.map(|(name, _)| name.clone()).unwrap_or_default();
        Trouble::new("cli-trouble-municipality").with("name", name)
    })
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|error| Trouble::file(path, &error))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Puts an answer together with the documents named for its line.
fn information(given: &Reasoned, evidence: &[Reasoned]) -> LineInformation {
    let LineReason { line, motive } = &given.0;
    let of_line = evidence.iter().filter(|reference| reference.0.line == *line);
    let evidence = of_line.map(|reference| reference.0.motive.clone()).collect();
    LineInformation { line: *line, words: motive.clone(), evidence }
}
