//! What happens in the demonstration: three years of the plans of 2020-2022, act by act.
//!
//! Molenbeek-Saint-Jean goes from the annex to the final payment, with refused lines, a quota cut
//! and a line contested and won; Verviers ends in a recovery; Anderlecht waits for its control, and
//! what it would get for 2022 is held back, since its file for 2021 never came. The project plan of
//! Molenbeek for 2023 was read from a torn document and waits for its review. What is ordered leaves
//! through files for the bank, and its statements say what became of it; two auditors find something
//! later. Every act has a key of its own, so that telling the chronicle again changes nothing.

mod money;

use std::collections::{BTreeMap, BTreeSet};

use control::codes::{C_205, C_207, C_209};
use control::{Audited, Auditor, ExpenseLine};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use office::acts::*;
use office::port::{NewPerson, Register};
use office::{Actor, AgreementId, Failure, Request, Stream, perform};
use report::Voice;
use scheme::{AllocationId, EnvelopeKey, Law, Scheme, SchemeId};
use store::Store;
use terms::{Code, Euro, Nis, Year};

use crate::trouble::Trouble;

/// The people of the demonstration.
pub(super) const PEOPLE: &str = include_str!("../../../../../examples/people.toml");

const MOLENBEEK: u32 = 21012;
const VERVIERS: u32 = 63079;
const ANDERLECHT: u32 = 21001;

/// The invoice of Molenbeek that was missing, and came with the objection.
const CONTESTED: &str = "BM 2020-07";

/// What a person decides on the invoices of Molenbeek that the rules leave to one: what is
/// accepted of them, and why.
const WEIGHED: [(&str, Code, Share, &str); 5] = [
    ("VB-2020-412", C_207, Share::Whole, "La note lie la mission à l’objectif d’échange entre villes."),
    ("CFF-6", C_207, Share::Nothing, "Une fête publique ne sert aucun objectif de la convention."),
    ("IP-20-209", C_207, Share::Whole, "La formation suit l’objectif de coordination."),
    ("MQV-2020-31", C_205, Share::Whole, "Pièces sous le seuil d’un investissement : frais de fonctionnement."),
    ("ESC-NC-2", C_209, Share::Whole, "La note de crédit revient à la facture de la même maison."),
];

/// How much of a line a person accepts.
enum Share {
    Whole,
    Nothing,
}

/// A document written for this project.
struct Example {
    name: &'static str,
    bytes: &'static [u8],
}

macro_rules! example {
    ($path:literal) => {
        Example { name: $path, bytes: include_bytes!(concat!("../../../../../examples/", $path)) }
    };
}

/// A municipality of the demonstration, with the logins of its people and its documents.
struct Town {
    nis: u32,
    author: &'static str,
    finance: &'static str,
    signatory: &'static str,
    /// Where it is paid; nobody's.
    account: &'static str,
    agreement: Example,
    expenses: Example,
}

/// A document of Molenbeek that came out of a scanner in pieces.
const TORN: Example = example!("agreements/molenbeek-projet-2023-scan.txt");

const MOLENBEEK_TOWN: Town = Town {
    nis: MOLENBEEK,
    author: "author",
    finance: "finance",
    signatory: "signatory",
    account: "BE79999002101233",
    agreement: example!("agreements/molenbeek-pssp-2020-2022.md"),
    expenses: example!("expenses/molenbeek-2020-plan.csv"),
};

const TOWNS: [Town; 3] = [
    MOLENBEEK_TOWN,
    Town {
        nis: VERVIERS,
        author: "finance-verviers",
        finance: "finance-verviers",
        signatory: "signatory-verviers",
        account: "BE32999006307902",
        agreement: example!("agreements/verviers-pssp-2020-2022.txt"),
        expenses: example!("expenses/verviers-2020-plan.csv"),
    },
    Town {
        nis: ANDERLECHT,
        author: "finance-anderlecht",
        finance: "finance-anderlecht",
        signatory: "signatory-anderlecht",
        account: "BE06999002100122",
        agreement: example!("agreements/anderlecht-pssp-2020-2022.md"),
        expenses: example!("expenses/anderlecht-2020-plan.csv"),
    },
];

/// Tells the whole chronicle.
pub(super) fn tell(store: &Store, law: &Law, people: &[NewPerson], voice: Voice<'_>) -> Result<(), Trouble> {
    let id = SchemeId::new("pssp-2020-2022").expect("a plain name");
    let scheme = law.scheme(&id).ok_or_else(|| Trouble::new("cli-trouble-scheme").with("schemes", id.as_str()))?;
    let actors = people.iter().map(|person| (person.login.as_str(), person.actor.clone())).collect();
    let chronicle = Chronicle { store, law, scheme, actors, progress: progress(voice) };
    chronicle.years(date(2020, 1, 10), 2020)?;
    chronicle.repayments()?;
    chronicle.credit(2020, date(2020, 1, 13))?;
    chronicle.accounts()?;
    chronicle.agreements()?;
    chronicle.advances()?;
    chronicle.years(date(2021, 2, 5), 2021)?;
    chronicle.credit(2021, date(2021, 2, 8))?;
    chronicle.files()?;
    chronicle.years(date(2021, 9, 3), 2022)?;
    chronicle.control()?;
    chronicle.settlement()?;
    chronicle.later()?;
    chronicle.audited()?;
    chronicle.torn()?;
    chronicle.progress.finish_and_clear();
    Ok(())
}

fn progress(voice: Voice<'_>) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:40} {pos}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(700).with_style(style).with_message(voice.say("cli-demo-filling"))
}

struct Chronicle<'a> {
    store: &'a Store,
    law: &'a Law,
    scheme: &'a Scheme,
    actors: BTreeMap<&'a str, Actor>,
    progress: ProgressBar,
}

impl Chronicle<'_> {
    /// Opens every envelope of a year.
    fn years(&self, on: Date, year: i16) -> Result<(), Trouble> {
        let year = Year::new(year).expect("a year of this century");
        for allocation in &self.scheme.allocations {
            let rows = allocation.annex.iter().flat_map(|annex| &annex.rows);
            for row in rows {
                let key = EnvelopeKey {
                    municipality: row.municipality,
                    scheme: self.scheme.id.clone(),
                    allocation: allocation.id.clone(),
                    year,
                };
                self.act("officer", on, &Stream::Envelope(key), OpenYear::default())?;
            }
        }
        Ok(())
    }

    /// Each town imports, submits and signs its agreement.
    fn agreements(&self) -> Result<(), Trouble> {
        for (town, day) in TOWNS.iter().zip(1..) {
            let stream = self.agreement(town);
            let import = self.import(town, self.scheme)?;
            self.act(town.author, date(2020, 2, 17 + day), &stream, import)?;
            let diagnostic = "DLS 2019".to_owned();
            self.act(town.signatory, date(2020, 3, 23 + day), &stream, SubmitAgreement { diagnostic })?;
            self.act("controller", date(2020, 4, 19 + day), &stream, ApproveAgreement {})?;
            let council_decision = date(2020, 4, 27);
            self.act(town.signatory, date(2020, 5, 4 + day), &stream, SignForMunicipality { council_decision })?;
            self.act("officer", date(2020, 5, 17 + day), &stream, SignForState {})?;
        }
        Ok(())
    }

    /// The three tranches of 2020, none before its quarter, and their two files for the bank.
    fn advances(&self) -> Result<(), Trouble> {
        for (tranche, on) in [(1, date(2020, 5, 25)), (2, date(2020, 5, 26)), (3, date(2020, 7, 6))] {
            for town in &TOWNS {
                self.act("officer", on, &self.envelope(town), OrderAdvance { tranche })?;
            }
            match tranche {
                2 => self.paid(1, date(2020, 5, 27))?,
                3 => self.paid(2, date(2020, 7, 7))?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Each town enters its expense file; its signatory certifies it.
    fn files(&self) -> Result<(), Trouble> {
        for (town, day) in TOWNS.iter().zip(1..) {
            let stream = self.envelope(town);
            let lines = self.lines(town)?;
            let file = lines.file;
            self.act(town.finance, date(2021, 6, 14 + day), &stream, lines)?;
            let college_decision = date(2021, 6, 21);
            self.act(town.signatory, date(2021, 6, 24 + day), &stream, SubmitFile { file, college_decision })?;
        }
        Ok(())
    }

    /// Molenbeek and Verviers are controlled: the handler proposes, the controller issues the statement.
    fn control(&self) -> Result<(), Trouble> {
        let relevance = Some("Chaque dépense sert l’objectif nommé ; pièces vues.".to_owned());
        for town in &TOWNS[..2] {
            let stream = self.envelope(town);
            let answers = if town.nis == MOLENBEEK { self.answers(town)? } else { Vec::new() };
            let proposal =
                ProposeDecision { answers, relevance: relevance.clone(), afresh: false, ..ProposeDecision::default() };
            self.act("handler", date(2021, 9, 6), &stream, proposal)?;
            self.act("controller", date(2021, 9, 16), &stream, ConfirmDecisions { received: None })?;
        }
        Ok(())
    }

    /// Molenbeek contests one line, wins, and receives its final payment; Verviers says nothing, and
    /// pays back a part of what it held beyond its due; Anderlecht receives an advance for 2021.
    fn settlement(&self) -> Result<(), Trouble> {
        let [molenbeek, verviers, anderlecht] = &TOWNS;
        let stream = self.envelope(molenbeek);
        let arguments = "La facture était jointe au rapport de l’étude ; la voici.".to_owned();
        let contested = self.invoice(molenbeek, CONTESTED)?;
        let objections = vec![LineObjection { line: contested.number, arguments }];
        self.act(molenbeek.signatory, date(2021, 9, 28), &stream, ContestLines { objections })?;
        let motive = "La facture correspond au paiement ; la pièce est complète.".to_owned();
        let rulings = vec![LineRuling { line: contested.number, accepted: contested.amount, motive }];
        self.act("officer", date(2021, 10, 18), &stream, DecideContest { rulings })?;
        self.act("officer", date(2021, 11, 3), &stream, OrderFinalPayment {})?;
        let stream = self.envelope(verviers);
        self.act("officer", date(2021, 10, 18), &stream, MakeDefinitive {})?;
        self.act("officer", date(2021, 11, 3), &stream, OrderRecovery {})?;
        self.act("officer", date(2021, 11, 4), &self.envelope_of(anderlecht, 2021), OrderAdvance { tranche: 1 })?;
        self.paid(3, date(2021, 11, 8))?;
        self.repaid(verviers, date(2021, 12, 2))
    }

    /// Two years after, auditors question a study of Molenbeek, which has not answered, and the seat of a
    /// service in Verviers, which has.
    fn audited(&self) -> Result<(), Trouble> {
        let [molenbeek, verviers, _] = &TOWNS;
        let study = self.invoice(molenbeek, CONTESTED)?;
        let questioned = Audited {
            auditor: Auditor::CourtOfAudit,
            report: "Rapport 2023-7, point 4.2".to_owned(),
            words: "Le rapport de l’étude n’a pas été retrouvé au dossier.".to_owned(),
            lines: [study.number].into(),
            amount: study.amount,
        };
        let record = |audited| RecordAuditFinding { audited };
        self.act("controller", date(2023, 6, 5), &self.envelope(molenbeek), record(questioned))?;
        let visited = Audited {
            auditor: Auditor::Service,
            report: "Visite du 12 juin 2023".to_owned(),
            words: "Le service a déménagé sans l’écrire.".to_owned(),
            lines: BTreeSet::new(),
            amount: Euro::ZERO,
        };
        let stream = self.envelope(verviers);
        self.act("controller", date(2023, 6, 12), &stream, record(visited))?;
        let words = "Le bail de la nouvelle adresse est joint.".to_owned();
        self.act(verviers.finance, date(2023, 6, 26), &stream, AnswerAuditFinding { finding: 1, words })
    }

    /// Molenbeek brings in a project plan that came out of a scanner in pieces.
    fn torn(&self) -> Result<(), Trouble> {
        let town = Town { agreement: TORN, ..MOLENBEEK_TOWN };
        let id = SchemeId::new("css-2022-2023").expect("a plain name");
        let scheme =
            self.law.scheme(&id).ok_or_else(|| Trouble::new("cli-trouble-scheme").with("schemes", id.as_str()))?;
        let stream = Stream::Agreement(AgreementId { municipality: nis(&town), scheme: id, number: 1 });
        let general = AllocationId::new("general").expect("a plain name");
        let import = ImportAgreement { allocations: vec![general], ..self.import(&town, scheme)? };
        self.act(town.author, date(2023, 10, 5), &stream, import)
    }

    fn answers(&self, town: &Town) -> Result<Vec<LineAnswer>, Trouble> {
        let answer = |(invoice, rule, share, motive): &(&str, Code, Share, &str)| {
            let line = self.invoice(town, invoice)?;
            let accepted = match share {
                Share::Whole => line.amount,
                Share::Nothing => Euro::ZERO,
            };
            Ok(LineAnswer { line: line.number, rule: *rule, accepted, motive: (*motive).to_owned() })
        };
        WEIGHED.iter().map(answer).collect()
    }

    /// Returns the line of a town that claims an invoice.
    fn invoice(&self, town: &Town, number: &str) -> Result<ExpenseLine, Trouble> {
        let lines = self.lines(town)?.lines;
        let line = lines.into_iter().find(|line| line.invoice == number);
        line.ok_or_else(|| Trouble::new("cli-trouble-file").with("file", town.expenses.name).with("error", number))
    }

    fn envelope(&self, town: &Town) -> Stream {
        Stream::Envelope(self.key(town))
    }

    fn envelope_of(&self, town: &Town, year: i16) -> Stream {
        let year = Year::new(year).expect("a year of this century");
        Stream::Envelope(EnvelopeKey { year, ..self.key(town) })
    }

    fn key(&self, town: &Town) -> EnvelopeKey {
        let key = format!("{}/{}/plan/2020", town.nis, self.scheme.id);
        key.parse().expect("the key of an envelope")
    }

    fn agreement(&self, town: &Town) -> Stream {
        let municipality = nis(town);
        Stream::Agreement(AgreementId { municipality, scheme: self.scheme.id.clone(), number: 1 })
    }

    fn import(&self, town: &Town, scheme: &Scheme) -> Result<ImportAgreement, Trouble> {
        let Example { name, bytes } = town.agreement;
        let mut reading = intake::read_agreement(bytes, self.law.municipalities())
            .map_err(|error| Trouble::new("cli-trouble-file").with("file", name).with("error", error.to_string()))?;
        reading.hold_against(scheme, self.law);
        let source = self.keep(town, name, "text/plain", bytes)?;
        Ok(ImportAgreement {
            agreement: Box::new(reading.agreement),
            period: None,
            allocations: self.scheme.allocations_of(nis(town)).map(|allocation| allocation.id.clone()).collect(),
            findings: reading.findings,
            source,
            source_name: short(name),
        })
    }

    fn lines(&self, town: &Town) -> Result<EnterLines, Trouble> {
        let Example { name, bytes } = town.expenses;
        let envelope = self.key(town);
        let reading = control::read_file(bytes, &control::DrawnOn::new(self.law, &envelope))
            .map_err(|error| Trouble::new("cli-trouble-file").with("file", name).with("error", error.to_string()))?;
        let file = self.keep(town, name, "text/csv", bytes)?;
        Ok(EnterLines { file, file_name: short(name), lines: reading.lines, findings: reading.findings })
    }

    fn keep(&self, town: &Town, name: &str, kind: &str, bytes: &[u8]) -> Result<office::Hash, Trouble> {
        self.store.put_document(nis(town), &short(name), kind, bytes).map_err(Trouble::register)
    }

    fn actor(&self, login: &str) -> Result<&Actor, Trouble> {
        self.actors.get(login).ok_or_else(|| Trouble::new("cli-trouble-person").with("login", login))
    }

    fn act(&self, login: &str, on: Date, stream: &Stream, act: impl Into<Act>) -> Result<(), Trouble> {
        let act = act.into();
        let (actor, at) = (self.actor(login)?, moment(on)?);
        let key = format!("demo {stream} {} {on} {login}", act.kind());
        let request = Request { stream, act: &act, actor, today: on, at, key: &key, shown: None };
        self.progress.inc(1);
        match perform(self.store, self.law, &request) {
            Ok(_) => Ok(()),
            Err(Failure::Register(error)) => Err(Trouble::register(error)),
            Err(Failure::Refused(refusal)) => {
                let what = format!("{stream} {} {refusal}", act.kind());
                Err(Trouble::new("cli-trouble-register").with("error", what))
            }
        }
    }
}

/// Returns the morning of a day.
fn moment(on: Date) -> Result<Timestamp, Trouble> {
    let morning = on.at(9, 0, 0, 0).to_zoned(TimeZone::UTC).map(|time| time.timestamp());
    morning.map_err(|error| Trouble::new("cli-trouble-register").with("error", error.to_string()))
}

fn nis(town: &Town) -> Nis {
    Nis::new(town.nis).expect("a REFNIS code")
}

/// Returns the name of an example without its folder.
fn short(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).to_owned()
}
