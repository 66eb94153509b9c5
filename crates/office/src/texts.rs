//! The law as one act meets it: a scheme, an allocation and two dates.

use jiff::civil::Date;
use ledger::Grounds;
use scheme::{AllocationId, AsOf, Calendar, EnvelopeKey, Law, Modalities, Scheme, Sourced, Topic};
use terms::{ArticleRef, Euro, Period, Refusal};

use crate::codes::{O_004, O_005};
use crate::{ActKind, Stream, Subject, ground};

/// The texts in force for what is acted on, as known on the day of the act.
///
/// What concerns a year is judged under the law of a day of that year: the day of the act, or the
/// nearest day of the year.
///
/// Choice: 0006
#[derive(Clone, Debug)]
pub struct Texts<'l> {
    law: &'l Law,
    scheme: &'l Scheme,
    allocation: AllocationId,
    as_of: AsOf,
}

impl<'l> Texts<'l> {
    /// Opens the law at `subject` on `today`.
    ///
    /// # Errors
    /// `O-004` when the scheme or the allocation is none that the law knows.
    pub fn open(law: &'l Law, stream: &Stream, subject: &Subject, today: Date) -> Result<Self, Refusal> {
        let named = stream.scheme().map_or_else(|| running(law, today), |id| law.scheme(id));
        let unknown = || {
            let refusal = Refusal::new(O_004, ground::register());
            refusal.with("scheme", stream.scheme().map_or("-", |scheme| scheme.as_str()))
        };
        let scheme = named.ok_or_else(unknown)?;
        let (allocation, period) = match (stream, subject) {
            (Stream::Envelope(key), _) => (Some(&key.allocation), Some(key.year.period())),
            (Stream::Credit(key), _) => (None, Some(key.year.period())),
            (_, Subject::Agreement(file)) => (file.allocations().first(), file.period()),
            _ => (None, None),
        };
        let known = allocation.or_else(|| scheme.allocations.first().map(|first| &first.id));
        let allocation = known.and_then(|id| scheme.allocation(id)).ok_or_else(unknown)?.id.clone();
        let on = period.map_or(today, |period| nearest(today, period));
        Ok(Self { law, scheme, allocation, as_of: AsOf { on, known: today } })
    }

    /// Returns the scheme.
    pub const fn scheme(&self) -> &'l Scheme {
        self.scheme
    }

    /// Returns the two dates.
    pub const fn as_of(&self) -> AsOf {
        self.as_of
    }

    /// Returns the law.
    pub const fn law(&self) -> &'l Law {
        self.law
    }

    /// Returns the calendar.
    pub const fn calendar(&self) -> &'l Calendar {
        self.law.calendar()
    }

    /// Returns the article that `topic` rests on; the one that founds the scheme where the version
    /// in force names none.
    pub fn article(&self, topic: Topic) -> ArticleRef {
        let named = self.scheme.article(topic, &self.allocation, self.as_of);
        let founding = || self.scheme.periods().first().map(|(_, period)| &period.article);
        named.or_else(founding).cloned().unwrap_or_else(ground::register)
    }

    /// Returns the articles that money rests on.
    ///
    /// # Errors
    /// `O-005` when the version in force names none for one of them.
    pub fn grounds(&self) -> Result<Grounds, Refusal> {
        Grounds::of(self.scheme, &self.allocation, self.as_of)
            .map_err(|missing| Refusal::new(O_005, self.article(missing.0)).with("topic", missing.0.to_string()))
    }

    /// Returns the modalities.
    pub fn modalities(&self) -> Modalities {
        self.scheme.modalities(&self.allocation, self.as_of)
    }

    /// Returns the last day for the file of `envelope`, where the version of its year sets one.
    ///
    /// Law: am-2019-12-05 art. 40; am-2022-11-23 art. 40
    pub fn file_due(law: &Law, envelope: &EnvelopeKey, today: Date) -> Option<Date> {
        let as_of = AsOf { on: nearest(today, envelope.year.period()), known: today };
        let modalities = law.scheme(&envelope.scheme)?.modalities(&envelope.allocation, as_of);
        let (month, day) = modalities.file_due.get().ok()?.value;
        Date::new(envelope.year.next().get(), month, day).ok()
    }

    /// Returns the maximum of `envelope`, where the annex has a row for it.
    pub fn ceiling(&self, envelope: &EnvelopeKey) -> Option<Sourced<Euro>> {
        self.scheme.ceiling(envelope, self.as_of.known)
    }
}

/// Returns the scheme that began last: what concerns all of them is judged under its texts.
fn running(law: &Law, today: Date) -> Option<&Scheme> {
    let begun = law.schemes().iter().filter(|scheme| scheme.first_day() <= today);
    begun.max_by_key(|scheme| scheme.first_day()).or_else(|| law.schemes().first())
}

fn nearest(day: Date, period: Period) -> Date {
    day.clamp(period.start(), period.end())
}

/// Returns what an act is about, so that the version in force can name its article.
pub const fn topic(act: ActKind) -> Topic {
    match act {
        ActKind::OpenCredit | ActKind::AdjustCredit => Topic::BudgetLine,
        ActKind::CommitCredit | ActKind::ReduceCommitment => Topic::AvailableCredit,
        ActKind::OpenYear => Topic::Grant,
        ActKind::ImportAgreement | ActKind::ReviewImport => Topic::AgreementModel,
        ActKind::SubmitAgreement | ActKind::ReturnAgreement | ActKind::RefuseAgreement | ActKind::ApproveAgreement => {
            Topic::Approval
        }
        ActKind::SignForMunicipality | ActKind::SignForState => Topic::Signature,
        ActKind::CloseAgreement => Topic::Agreement,
        ActKind::OrderAdvance => Topic::Advance,
        ActKind::LiftHold => Topic::PaymentsHeld,
        ActKind::EnterLines | ActKind::ChangeLines | ActKind::SubmitFile => Topic::Justification,
        ActKind::ProposeDecision
        | ActKind::RequestInformation
        | ActKind::GiveInformation
        | ActKind::ConfirmDecisions
        | ActKind::ReopenStatement
        | ActKind::RecordAuditFinding
        | ActKind::AnswerAuditFinding
        | ActKind::CloseAuditFinding => Topic::Control,
        ActKind::AcceptStatement | ActKind::ContestLines | ActKind::DecideContest | ActKind::MakeDefinitive => {
            Topic::Objection
        }
        ActKind::OrderFinalPayment
        | ActKind::IssueClosing
        | ActKind::AcceptClosing
        | ActKind::ContestClosing
        | ActKind::ConcludeClosing
        | ActKind::ApplyClosing => Topic::FinalPayment,
        ActKind::OrderRecovery => Topic::Recovery,
        ActKind::RecoverForResults => Topic::ResultRecovery,
        ActKind::NotifyRecovery
        | ActKind::SendReminder
        | ActKind::RequestRepaymentPlan
        | ActKind::GrantRepaymentPlan
        | ActKind::RefuseRepaymentPlan
        | ActKind::HandToFinance
        | ActKind::RecordRepayment => Topic::Repayment,
        ActKind::TakeCarryOver | ActKind::CloseYear => Topic::Envelope,
        ActKind::ProposeAccount
        | ActKind::ConfirmAccount
        | ActKind::VerifyAccount
        | ActKind::PreparePayments
        | ActKind::ReleasePayments
        | ActKind::ExportPayments
        | ActKind::ConfirmPayments
        | ActKind::FailPayment
        | ActKind::WithdrawPayments => Topic::Advance,
        ActKind::ImportStatement | ActKind::NameRepaymentAccount | ActKind::ConfirmRepaymentAccount => Topic::Recovery,
    }
}
