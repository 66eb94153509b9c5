//! A small world: the real law, a register, one person for each role, one municipality.

use std::sync::LazyLock;

use agreement::{Agreement, AgreementKind, Node, NodeKind, ObjectiveId};
use control::{Category, ExpenseLine, LineNumber, PaymentProof, ProofKind};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use office::acts::*;
use office::port::{DossierView, Receipt, Register};
use office::{Act, Actor, Body, Failure, PersonId, Request, Role, Stream, perform};
use scheme::{AllocationId, CreditCategory, EnvelopeKey, Law};
use store::Store;
use terms::{Code, Euro, Language, Nis, Period, Place, Refusal};

pub(crate) static LAW: LazyLock<Law> = LazyLock::new(Law::enacted);

/// Molenbeek-Saint-Jean, whose line in the annex for the plan is 592 354.64 EUR.
pub(crate) const MOLENBEEK: &str = "envelope/21012/pssp-2020-2022/plan/2020";
pub(crate) const AGREEMENT: &str = "agreement/21012/pssp-2020-2022/1";
pub(crate) const CEILING: Euro = Euro::from_cents(59_235_464);

pub(crate) fn stream(text: &str) -> Stream {
    text.parse().unwrap()
}

pub(crate) fn key_of(text: &str) -> EnvelopeKey {
    match stream(text) {
        Stream::Envelope(key) => key,
        _ => panic!("{text} is no envelope"),
    }
}

pub(crate) fn nis(code: u32) -> Nis {
    Nis::new(code).unwrap()
}

/// The person who holds `role`, alone.
pub(crate) fn holder(role: Role) -> Actor {
    let body = match role.side() {
        office::Side::Municipality => Body::Municipality(nis(21_012)),
        office::Side::Federal | office::Side::Machine => Body::Federal,
    };
    holder_in(role, body)
}

pub(crate) fn holder_in(role: Role, body: Body) -> Actor {
    let person = PersonId::new(&format!("{}-{body}", role.as_str())).unwrap();
    Actor::new(person, format!("The {role}"), body, [role]).unwrap()
}

pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) today: Date,
    pub(crate) count: u32,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::on(Store::open(":memory:").unwrap())
    }

    pub(crate) fn on(store: Store) -> Self {
        Self { store, today: date(2020, 1, 15), count: 0 }
    }

    /// Performs an act with a key of its own.
    pub(crate) fn act(&mut self, role: Role, on: &str, act: impl Into<Act>) -> Result<Receipt, Failure> {
        self.act_as(&holder(role), on, act)
    }

    pub(crate) fn act_as(&mut self, actor: &Actor, on: &str, act: impl Into<Act>) -> Result<Receipt, Failure> {
        self.count += 1;
        let key = format!("key-{}", self.count);
        attempt(&self.store, actor, on, &act.into(), self.today, &key, None)
    }

    /// Opens the envelope `on` and commits what it grants.
    pub(crate) fn open(&mut self, on: &str) {
        self.act(Role::AuthorisingOfficer, on, OpenYear::default()).unwrap();
        self.fund(on);
    }

    /// Commits what the envelope `on` grants, within its year, on a credit that is large enough.
    pub(crate) fn fund(&mut self, on: &str) {
        let key = key_of(on).credit();
        let (credit, today) = (format!("credit/{key}"), self.today);
        self.today = today.min(key.year.period().end());
        if self.store.credit(&key).unwrap().is_none() {
            let unnamed = LAW.scheme(&key.scheme).unwrap().budget_lines(key.year).is_empty();
            let line = unnamed.then(|| "56 81 432201".to_owned());
            let amount = Some(Euro::from_cents(10_000_000_000));
            self.act(Role::Accountant, &credit, OpenCredit { amount, line, source: "Budget".to_owned() }).unwrap();
        }
        self.act(Role::AuthorisingOfficer, &credit, CommitCredit::default()).unwrap();
        self.today = today;
    }

    /// Performs an act that must be refused, and returns the code.
    pub(crate) fn refused(&mut self, role: Role, on: &str, act: impl Into<Act>) -> Code {
        self.refusal(role, on, act).code
    }

    pub(crate) fn refusal(&mut self, role: Role, on: &str, act: impl Into<Act>) -> Refusal {
        match self.act(role, on, act) {
            Err(Failure::Refused(refusal)) => refusal,
            other => panic!("expected a refusal, found {other:?}"),
        }
    }

    pub(crate) fn dossier(&self, on: &str) -> DossierView {
        self.store.dossier(office::Scope::Everything, &key_of(on)).unwrap().unwrap()
    }

    /// Keeps the document of an agreement and returns what was read from it.
    pub(crate) fn read(&self, municipality: u32, allocations: &[&str]) -> ImportAgreement {
        let source = self.store.put_document(nis(municipality), "plan.md", "text/markdown", b"# Plan").unwrap();
        ImportAgreement { source, ..imported(municipality, allocations) }
    }

    /// Brings an agreement for the plan into force.
    pub(crate) fn sign(&mut self, on: &str, municipality: u32) {
        self.sign_for(on, municipality, None);
    }

    /// Brings an agreement for the plan into force, for another period than its document says.
    pub(crate) fn sign_for(&mut self, on: &str, municipality: u32, period: Option<Period>) {
        let own = |role| holder_in(role, Body::Municipality(nis(municipality)));
        let import = ImportAgreement { period, ..self.read(municipality, &["plan"]) };
        self.act_as(&own(Role::Author), on, import).unwrap();
        self.act_as(&own(Role::Author), on, SubmitAgreement { diagnostic: "LSD 2019".to_owned() }).unwrap();
        self.act(Role::Controller, on, ApproveAgreement {}).unwrap();
        let signed = SignForMunicipality { council_decision: self.today };
        self.act_as(&own(Role::Signatory), on, signed).unwrap();
        self.act(Role::AuthorisingOfficer, on, SignForState {}).unwrap();
    }

    /// Enters and certifies `lines`, after the year.
    pub(crate) fn file(&mut self, on: &str, lines: Vec<ExpenseLine>) {
        let municipality = key_of(on).municipality;
        let own = |role| holder_in(role, Body::Municipality(municipality));
        let file = self.store.put_document(municipality, "expenses.csv", "text/csv", on.as_bytes()).unwrap();
        let entered = EnterLines { file, file_name: "expenses.csv".to_owned(), lines, findings: Vec::new() };
        self.act_as(&own(Role::FinanceOfficer), on, entered).unwrap();
        self.today = self.today.max(date(2021, 3, 1));
        let certified = SubmitFile { file, college_decision: date(2021, 2, 25) };
        self.act_as(&own(Role::Signatory), on, certified).unwrap();
    }

    /// Proposes decisions, with a yes to everything that the rules leave to a person.
    pub(crate) fn propose(&mut self, on: &str) {
        self.act(Role::CaseHandler, on, ProposeDecision::default()).unwrap();
        let answers = yes_to_all(&self.dossier(on));
        let answered = ProposeDecision {
            answers,
            relevance: Some("serves its objective".to_owned()),
            afresh: false,
            ..ProposeDecision::default()
        };
        self.act(Role::CaseHandler, on, answered).unwrap();
    }
}

pub(crate) fn attempt(
    register: &dyn Register,
    actor: &Actor,
    on: &str,
    act: &Act,
    today: Date,
    key: &str,
    shown: Option<u64>,
) -> Result<Receipt, Failure> {
    let at: Timestamp = today.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    perform(register, &LAW, &Request { stream: &stream(on), act, actor, today, at, key, shown })
}

pub(crate) fn yes_to_all(view: &DossierView) -> Vec<LineAnswer> {
    let mut answers = Vec::new();
    for decision in view.lines.iter().filter_map(|row| row.decision.as_ref()) {
        for question in decision.questions().iter().filter(|q| q.kind == control::QuestionKind::Weigh) {
            answers.push(LineAnswer {
                line: decision.line(),
                rule: question.code,
                accepted: decision.pending(),
                motive: "foreseen in the agreement".to_owned(),
            });
        }
    }
    answers
}

/// An agreement with one operational objective, `1.1.1.1`, whose document is nowhere.
pub(crate) fn imported(municipality: u32, allocations: &[&str]) -> ImportAgreement {
    let place = Place { line: 1, column: 1, end_line: 1, end_column: 2 };
    let leaf = Node::new(NodeKind::OperationalObjective, "Present in the street", place);
    let tree = [NodeKind::StrategicObjective, NodeKind::GeneralObjective, NodeKind::Sector];
    let root = tree.into_iter().fold(leaf, |child, kind| {
        let mut node = Node::new(kind, "A heading", place);
        node.children.push(child);
        node
    });
    let agreement = Agreement {
        kind: AgreementKind::Convention,
        language: Language::En,
        title: "Plan 2020".to_owned(),
        municipality: Some(("The town".to_owned(), Some(nis(municipality)))),
        period: Some(Period::new(date(2020, 1, 1), date(2020, 12, 31)).unwrap()),
        council_decision: None,
        signed: None,
        amounts: Vec::new(),
        tree: vec![root],
    };
    ImportAgreement {
        agreement: Box::new(agreement),
        period: None,
        allocations: allocations.iter().map(|id| AllocationId::new(id).unwrap()).collect(),
        findings: Vec::new(),
        source: office::Hash::new([7; 32]),
        source_name: "plan.md".to_owned(),
    }
}

/// A line that the rules let pass, save what only a person may say.
pub(crate) fn line(number: u32, category: CreditCategory, cents: i64) -> ExpenseLine {
    ExpenseLine {
        number: LineNumber(number),
        committed: date(2020, 6, 15),
        invoiced: Some(date(2020, 6, 20)),
        category: Category::Known(category),
        nature: format!("not-in-the-catalogue-{number}"),
        supplier: format!("Supplier {number}"),
        enterprise: None,
        invoice: format!("F-{number}"),
        amount: Euro::from_cents(cents),
        gross: None,
        objective: Some(ObjectiveId::typed("1.1.1.1")),
        evidence: vec![format!("invoice-{number}.pdf")],
        payment: Some(PaymentProof { kind: ProofKind::BankStatement, reference: format!("statement-{number}") }),
        units: None,
        post: None,
        other_funding: None,
        credits: None,
        note: String::new(),
    }
}
