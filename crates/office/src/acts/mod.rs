//! The acts: one file each, with its inputs and the one function that decides on it.
//!
//! An act sees the state of what it is performed on, the law of the day, the person and the day,
//! and answers with facts to record or with a refusal and its article. Who may perform it is checked
//! before, by [`crate::perform`].

use jiff::Timestamp;
use jiff::civil::Date;
use ledger::Envelope;
use scheme::Topic;
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Refusal};

use crate::codes::{O_006, O_007, O_031};
use crate::port::{ClaimedElsewhere, EnvelopeRow};
use crate::{ActKind, AgreementFile, AgreementId, Desk, Dossier, Event, FundedTwice, Funds, Subject, Texts};

macro_rules! acts {
    ($($module:ident::$act:ident on $subject:ident,)*) => {
        $(mod $module;)*
        $(pub use $module::$act;)*

        /// An act with its inputs, as a form or a request brings it.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "act", rename_all = "kebab-case")]
        pub enum Act {
            $(#[doc = concat!("See [`", stringify!($act), "`].")] $act($act),)*
        }

        impl Act {
            /// Returns its name.
            pub const fn kind(&self) -> ActKind {
                match self { $(Self::$act(_) => ActKind::$act,)* }
            }

            /// Decides on the act: what is to be recorded, or why not.
            ///
            /// # Errors
            /// The refusal of the act, or `O-006` when it is performed on the wrong kind of thing.
            pub fn decide(&self, subject: &Subject, scene: &Scene<'_>) -> Result<Outcome, Refusal> {
                match (self, subject) {
                    $((Self::$act(act), Subject::$subject(subject)) => act.decide(subject, scene),)*
                    _ => Err(scene.refusal(O_006, Topic::Agreement).with("act", self.kind().as_str())),
                }
            }
        }

        $(impl From<$act> for Act {
            fn from(act: $act) -> Self {
                Self::$act(act)
            }
        })*
    };
}

acts! {
    open_credit::OpenCredit on Credit,
    adjust_credit::AdjustCredit on Credit,
    commit_credit::CommitCredit on Credit,
    reduce_commitment::ReduceCommitment on Credit,
    import_agreement::ImportAgreement on Agreement,
    review_import::ReviewImport on Agreement,
    submit_agreement::SubmitAgreement on Agreement,
    return_agreement::ReturnAgreement on Agreement,
    refuse_agreement::RefuseAgreement on Agreement,
    approve_agreement::ApproveAgreement on Agreement,
    sign_for_municipality::SignForMunicipality on Agreement,
    sign_for_state::SignForState on Agreement,
    close_agreement::CloseAgreement on Agreement,
    open_year::OpenYear on Dossier,
    order_advance::OrderAdvance on Dossier,
    enter_lines::EnterLines on Dossier,
    change_lines::ChangeLines on Dossier,
    submit_file::SubmitFile on Dossier,
    propose_decision::ProposeDecision on Dossier,
    request_information::RequestInformation on Dossier,
    give_information::GiveInformation on Dossier,
    confirm_decisions::ConfirmDecisions on Dossier,
    accept_statement::AcceptStatement on Dossier,
    contest_lines::ContestLines on Dossier,
    decide_contest::DecideContest on Dossier,
    make_definitive::MakeDefinitive on Dossier,
    reopen_statement::ReopenStatement on Dossier,
    order_final_payment::OrderFinalPayment on Dossier,
    order_recovery::OrderRecovery on Dossier,
    recover_for_results::RecoverForResults on Dossier,
    notify_recovery::NotifyRecovery on Dossier,
    send_reminder::SendReminder on Dossier,
    request_repayment_plan::RequestRepaymentPlan on Dossier,
    grant_repayment_plan::GrantRepaymentPlan on Dossier,
    refuse_repayment_plan::RefuseRepaymentPlan on Dossier,
    hand_to_finance::HandToFinance on Dossier,
    record_repayment::RecordRepayment on Dossier,
    lift_hold::LiftHold on Dossier,
    take_carry_over::TakeCarryOver on Dossier,
    issue_closing::IssueClosing on Dossier,
    accept_closing::AcceptClosing on Dossier,
    contest_closing::ContestClosing on Dossier,
    conclude_closing::ConcludeClosing on Dossier,
    apply_closing::ApplyClosing on Dossier,
    close_year::CloseYear on Dossier,
    record_audit_finding::RecordAuditFinding on Dossier,
    answer_audit_finding::AnswerAuditFinding on Dossier,
    close_audit_finding::CloseAuditFinding on Dossier,
    propose_account::ProposeAccount on Account,
    confirm_account::ConfirmAccount on Account,
    verify_account::VerifyAccount on Account,
    prepare_payments::PreparePayments on Batch,
    release_payments::ReleasePayments on Batch,
    export_payments::ExportPayments on Batch,
    confirm_payments::ConfirmPayments on Batch,
    fail_payment::FailPayment on Batch,
    withdraw_payments::WithdrawPayments on Batch,
    import_statement::ImportStatement on Bank,
    name_repayment_account::NameRepaymentAccount on Bank,
    confirm_repayment_account::ConfirmRepaymentAccount on Bank,
}

pub(crate) use change_lines::after;
pub use commit_credit::Commitment;
pub use confirm_payments::Confirmation;
pub use contest_lines::LineObjection;
pub use decide_contest::LineRuling;
pub use give_information::LineInformation;
pub use propose_decision::{LineAnswer, LineReason, LineWaiver};
pub use request_information::LineRequest;
pub use review_import::Dismissal;

/// What an act sees beside the thing it is performed on.
#[derive(Clone, Debug)]
pub struct Scene<'a> {
    /// The law of the day.
    pub texts: Texts<'a>,
    /// The day, in Belgium.
    pub today: Date,
    /// The moment.
    pub at: Timestamp,
    /// The agreement that covers the envelope, where there is one.
    pub agreement: Option<&'a AgreementFile>,
    /// The envelopes of the same municipality in the same scheme, where the act looks at them.
    pub family: &'a [EnvelopeRow],
    /// The dossiers of the same allocation in other years, where the act looks at them.
    pub years: &'a [Dossier],
    /// What is claimed in other envelopes of the costs of this one.
    pub elsewhere: &'a [ClaimedElsewhere],
    /// The objectives for which other envelopes of the year justify lines too.
    pub twice: &'a [FundedTwice],
    /// What acts on payments look at.
    pub desk: &'a Desk,
    /// The credits that the act draws on or looks at.
    pub funds: &'a Funds,
}

impl<'a> Scene<'a> {
    /// Makes a refusal resting on the article of `topic`.
    pub(crate) fn refusal(&self, code: Code, topic: Topic) -> Refusal {
        Refusal::new(code, self.texts.article(topic))
    }

    /// Returns the agreement in force that covers the envelope.
    ///
    /// # Errors
    /// `O-031` when there is none.
    ///
    /// Law: ar-2019-07-03 art. 7 § 1
    pub(crate) fn agreement_in_force(&self, dossier: &Dossier) -> Result<&'a AgreementFile, Refusal> {
        let in_force = self.agreement.filter(|file| file.is_in_force() && file.covers(dossier.key()));
        in_force.ok_or_else(|| self.refusal(O_031, Topic::Agreement).with("envelope", dossier.key().to_string()))
    }

    /// Returns the agreement that covers the envelope, be it over.
    ///
    /// # Errors
    /// `O-031` when there is none.
    pub(crate) fn agreement_of(&self, dossier: &Dossier) -> Result<&'a AgreementFile, Refusal> {
        let covering = self.agreement.filter(|file| file.covers(dossier.key()));
        covering.ok_or_else(|| self.refusal(O_031, Topic::Agreement).with("envelope", dossier.key().to_string()))
    }

    /// Checks that what `book`, the account book after the act, has drawn is committed, and returns
    /// the article.
    ///
    /// # Errors
    /// The refusals of [`ledger::Credit::cover`].
    ///
    /// Law: ar-2019-07-03 art. 13 § 1; l-2003-05-22 art. 24
    pub(crate) fn committed(&self, book: &Envelope) -> Result<ArticleRef, Refusal> {
        let article = self.texts.article(Topic::AvailableCredit);
        self.funds.credit(&book.key().credit()).cover(book.key(), book.drawn(), &article)?;
        Ok(article)
    }

    /// Returns `text` without the spaces around it.
    ///
    /// # Errors
    /// `O-007` when it says nothing.
    pub(crate) fn reason(&self, text: &str, topic: Topic) -> Result<String, Refusal> {
        match text.trim() {
            "" => Err(self.refusal(O_007, topic)),
            reason => Ok(reason.to_owned()),
        }
    }
}

/// What an act records, and the articles it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The facts, in order.
    pub events: Vec<Event>,
    /// The articles.
    pub articles: Vec<ArticleRef>,
}

impl Outcome {
    /// Makes the outcome of an act that rests on the article of its topic.
    pub(crate) fn new(scene: &Scene<'_>, topic: Topic, events: Vec<Event>) -> Self {
        Self { events, articles: vec![scene.texts.article(topic)] }
    }

    /// Adds another article.
    pub(crate) fn also(mut self, article: ArticleRef) -> Self {
        if !self.articles.contains(&article) {
            self.articles.push(article);
        }
        self
    }
}

/// Records the agreement of an envelope when it is not the one known.
pub(crate) fn spent_under(dossier: &Dossier, agreement: &AgreementId) -> Option<Event> {
    let known = dossier.agreement() == Some(agreement);
    (!known).then(|| Event::SpentUnder { agreement: agreement.clone() })
}
