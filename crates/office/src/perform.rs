//! Performing an act: load, check who and when, decide, write down.

use blake3::Hasher;
use jiff::Timestamp;
use jiff::civil::Date;
use scheme::{EnvelopeKey, Law};
use terms::{Euro, Refusal};

use control::{ExpenseLine, Fingerprint};

use crate::acts::{Act, Outcome, Scene};
use crate::codes::{O_001, O_002, O_003, O_008, O_009, O_010, O_013};
use crate::port::{Answer, Append, ClaimedElsewhere, EnvelopeRow, Filter, Loaded, Receipt, Register, RegisterError};
use crate::texts::topic;
use crate::{
    ActKind, Actor, AgreementFile, AgreementId, Deed, Desk, Dossier, Event, FundedTwice, Funds, Hash, Record, Scope,
    Stream, Subject, Texts, Unreadable, funded_twice, ground, matrix, words,
};

/// One request to perform an act.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// What is acted on.
    pub stream: &'a Stream,
    /// The act with its inputs.
    pub act: &'a Act,
    /// Who acts.
    pub actor: &'a Actor,
    /// The day, in Belgium.
    pub today: Date,
    /// The moment.
    pub at: Timestamp,
    /// A key that the client makes once for each intention, so that a repeated request acts once.
    pub key: &'a str,
    /// The version that was shown to the person, where a page showed one; an act on another version
    /// is a conflict.
    pub shown: Option<u64>,
}

/// Why an act was not performed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The law or the table of who may do what says no.
    Refused(Refusal),
    /// The register could not do it.
    Register(RegisterError),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<RegisterError> for Failure {
    fn from(error: RegisterError) -> Self {
        Self::Register(error)
    }
}

impl From<Unreadable> for RegisterError {
    fn from(unreadable: Unreadable) -> Self {
        Self::Damaged { seq: Some(unreadable.seq), what: unreadable.what }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Register(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Failure {}

/// Performs an act and writes it down.
///
/// # Errors
/// [`Failure::Refused`] with `O-003` when the thing lies outside the scope of the person, `O-061` when
/// a national register number was typed, `O-001` when no role held performs the act, `O-010` or `O-013`
/// when separation forbids it, `O-002` when the state does, `O-008` for a day before the last act,
/// `O-009` when a document it names is not kept, or with the refusal of the act itself;
/// [`Failure::Register`] when somebody else acted first or the register fails.
pub fn perform(register: &dyn Register, law: &Law, request: &Request<'_>) -> Result<Receipt, Failure> {
    let fingerprint = fingerprint(request);
    check_scope(request.actor, request.stream)?;
    words::check(request.act)?;
    if let Some(receipt) = register.receipt(request.key, &fingerprint)? {
        return Ok(receipt);
    }
    let loaded = register.load(request.stream)?;
    check_shown(request, &loaded)?;
    let subject = Subject::replay(request.stream, &loaded.entries).map_err(RegisterError::from)?;
    let texts = Texts::open(law, request.stream, &subject, request.today)?;
    let covering = Covering::load(register, &subject)?;
    permit(request.actor, request.act.kind(), &subject, &texts)?;
    check_day(request, &subject, &texts)?;
    let elsewhere = claimed_elsewhere(register, request.act.kind(), &subject)?;
    let family = Family::load(register, request.act.kind(), &subject)?;
    let agreement = covering.as_ref().map(|covering| &covering.file);
    let desk = Desk::of(register, law, request, &subject)?;
    let funds = Funds::load(register, request.act, &subject)?;
    let (today, at) = (request.today, request.at);
    let twice = twice(register, request.act.kind(), &subject)?;
    let scene = Scene {
        texts,
        today,
        at,
        agreement,
        family: &family.rows,
        years: &family.years,
        elsewhere: &elsewhere,
        twice: &twice,
        desk: &desk,
        funds: &funds,
    };
    let outcome = request.act.decide(&subject, &scene)?;
    check_documents(register, request, &outcome, &scene.texts)?;
    let relied_on = covering.iter().map(|covering| (covering.stream.clone(), covering.version));
    let relied_on = relied_on.chain(family.versions).chain(desk.relied_on).chain(funds.relied_on).collect();
    let append = append(request, &loaded, relied_on, outcome, fingerprint)?;
    Ok(register.append(&append)?)
}

/// Returns the hash of everything that makes a request the same request.
fn fingerprint(request: &Request<'_>) -> Hash {
    let mut hasher = Hasher::new();
    let act = serde_json::to_vec(request.act).unwrap_or_default();
    for part in [request.actor.person.as_str().as_bytes(), request.stream.to_string().as_bytes(), &act] {
        hasher.update(&part.len().to_le_bytes());
        hasher.update(part);
    }
    Hash::new(*hasher.finalize().as_bytes())
}

/// Another municipality's dossier is as if it did not exist.
fn check_scope(actor: &Actor, stream: &Stream) -> Result<(), Refusal> {
    if actor.scope().reaches(stream) { Ok(()) } else { Err(Refusal::new(O_003, ground::separation())) }
}

fn check_shown(request: &Request<'_>, loaded: &Loaded) -> Answer<()> {
    match request.shown.filter(|shown| *shown != loaded.version) {
        Some(expected) => {
            Err(RegisterError::Conflict { stream: request.stream.clone(), expected, found: loaded.version })
        }
        None => Ok(()),
    }
}

/// Checks that `actor` may perform `act` on `subject` as it is: role, separation, state.
///
/// # Errors
/// `O-001`, `O-010`, `O-013`, `O-002`.
///
/// Law: l-2003-05-22 art. 35
/// Choice: 0006
pub fn permit(actor: &Actor, act: ActKind, subject: &Subject, texts: &Texts<'_>) -> Result<(), Refusal> {
    let row = matrix::row(act);
    let refusal = |code| Refusal::new(code, texts.article(topic(act))).with("act", act.as_str());
    if !row.allows_any(&actor.roles) {
        return Err(refusal(O_001));
    }
    check_hands(actor, row, subject)?;
    if !row.states.contain(subject.state()) {
        return Err(refusal(O_002).with("state", subject.state().as_str()));
    }
    Ok(())
}

/// One person does one part of a dossier, and stands on one side of it.
fn check_hands(actor: &Actor, row: &matrix::Row, subject: &Subject) -> Result<(), Refusal> {
    let own = || subject.deeds().iter().filter(|deed| deed.person == actor.person);
    let named = |code, deed: &Deed| Refusal::new(code, ground::separation()).with("earlier", deed.act.as_str());
    if let Some(deed) = own().find(|deed| deed.on_behalf_of.side() != actor.body.side()) {
        return Err(named(O_013, deed));
    }
    let Some(hand) = row.hand else { return Ok(()) };
    let other = |deed: &&Deed| matrix::row(deed.act).hand.is_some_and(|earlier| earlier != hand);
    match own().find(other) {
        Some(deed) => Err(named(O_010, deed)),
        None => Ok(()),
    }
}

/// Acts on one thing follow each other in time.
fn check_day(request: &Request<'_>, subject: &Subject, texts: &Texts<'_>) -> Result<(), Refusal> {
    match subject.deeds().last().filter(|deed| request.today < deed.on) {
        Some(deed) => {
            let refusal = Refusal::new(O_008, texts.article(topic(request.act.kind())));
            Err(refusal.with("day", request.today).with("last", deed.on))
        }
        None => Ok(()),
    }
}

/// Every document that an act names is kept before the act is.
///
/// Law: l-2003-05-22 art. 23
fn check_documents(
    register: &dyn Register,
    request: &Request<'_>,
    outcome: &Outcome,
    texts: &Texts<'_>,
) -> Result<(), Failure> {
    let own = request.stream.municipality().map_or(Scope::Everything, Scope::Municipality);
    for hash in outcome.events.iter().flat_map(Event::documents) {
        if register.document(own, hash)?.is_none() {
            let refusal = Refusal::new(O_009, texts.article(topic(request.act.kind())));
            return Err(refusal.with("document", hash.short()).into());
        }
    }
    Ok(())
}

/// The agreement that an envelope is spent under, as it is now.
pub(crate) struct Covering {
    pub(crate) file: AgreementFile,
    stream: Stream,
    version: u64,
}

impl Covering {
    pub(crate) fn load(register: &dyn Register, subject: &Subject) -> Answer<Option<Self>> {
        let Subject::Dossier(dossier) = subject else { return Ok(None) };
        let known = match dossier.agreement() {
            Some(known) => Some(known.clone()),
            None => register.agreement_for(dossier.key())?,
        };
        known.map(|id| Self::of(register, id)).transpose()
    }

    fn of(register: &dyn Register, id: AgreementId) -> Answer<Self> {
        let stream = Stream::Agreement(id);
        let loaded = register.load(&stream)?;
        match Subject::replay(&stream, &loaded.entries)? {
            Subject::Agreement(file) => Ok(Self { file: *file, stream, version: loaded.version }),
            _ => unreachable_stream(&stream),
        }
    }
}

fn unreachable_stream<T>(stream: &Stream) -> Answer<T> {
    Err(RegisterError::Damaged { seq: None, what: format!("{stream} is no agreement") })
}

/// Returns what other envelopes claim of the same costs, where the act needs to know.
fn claimed_elsewhere(register: &dyn Register, act: ActKind, subject: &Subject) -> Answer<Vec<ClaimedElsewhere>> {
    match subject {
        Subject::Dossier(dossier) if act == ActKind::ProposeDecision => {
            elsewhere(register, &dossier.lines(), dossier.key())
        }
        _ => Ok(Vec::new()),
    }
}

/// Returns what envelopes other than `key` claim of the costs of `lines`.
pub(crate) fn elsewhere(
    register: &dyn Register,
    lines: &[ExpenseLine],
    key: &EnvelopeKey,
) -> Answer<Vec<ClaimedElsewhere>> {
    let paid = lines.iter().filter(|line| line.amount > Euro::ZERO);
    let fingerprints: Vec<String> =
        paid.filter_map(Fingerprint::of).map(|fingerprint| fingerprint.as_str().to_owned()).collect();
    register.claimed_elsewhere(&fingerprints, key)
}

/// Returns the objectives that other envelopes justify lines for too, where the act needs to know.
fn twice(register: &dyn Register, act: ActKind, subject: &Subject) -> Answer<Vec<FundedTwice>> {
    match subject {
        Subject::Dossier(dossier) if act == ActKind::ProposeDecision => funded_twice(register, dossier.key()),
        _ => Ok(Vec::new()),
    }
}

/// The other envelopes of the same municipality in the same scheme, as far as an act looks at them.
#[derive(Default)]
struct Family {
    rows: Vec<EnvelopeRow>,
    years: Vec<Dossier>,
    versions: Vec<(Stream, u64)>,
}

impl Family {
    fn load(register: &dyn Register, act: ActKind, subject: &Subject) -> Answer<Self> {
        let Subject::Dossier(dossier) = subject else { return Ok(Self::default()) };
        let by_rows = matches!(act, ActKind::OrderAdvance | ActKind::OrderFinalPayment | ActKind::LiftHold);
        let by_years = matches!(act, ActKind::TakeCarryOver | ActKind::IssueClosing | ActKind::ApplyClosing);
        if !by_rows && !by_years {
            return Ok(Self::default());
        }
        let key = dossier.key();
        let (municipality, scheme) = (Some(key.municipality), Some(key.scheme.clone()));
        let rows = register.envelopes(Scope::Everything, &Filter { municipality, scheme, year: None })?;
        let mut family = Self { rows, ..Self::default() };
        if by_years {
            family.load_years(register, key)?;
        }
        Ok(family)
    }

    /// Loads the dossiers of the same allocation in other years, with the versions relied on.
    fn load_years(&mut self, register: &dyn Register, own: &EnvelopeKey) -> Answer<()> {
        for row in self.rows.iter().filter(|row| row.key.allocation == own.allocation && row.key != *own) {
            let stream = Stream::Envelope(row.key.clone());
            let loaded = register.load(&stream)?;
            let Subject::Dossier(year) = Subject::replay(&stream, &loaded.entries)? else { continue };
            self.years.push(*year);
            self.versions.push((stream, loaded.version));
        }
        Ok(())
    }
}

fn append(
    request: &Request<'_>,
    loaded: &Loaded,
    relied_on: Vec<(Stream, u64)>,
    outcome: Outcome,
    fingerprint: Hash,
) -> Answer<Append> {
    let record = Record { on: request.today, events: outcome.events };
    let payload = serde_json::to_string(&record)
        .map_err(|error| RegisterError::Damaged { seq: None, what: error.to_string() })?;
    Ok(Append {
        stream: request.stream.clone(),
        expected: loaded.version,
        relied_on,
        at: request.at,
        person: request.actor.person.clone(),
        on_behalf_of: request.actor.body,
        act: request.act.kind(),
        articles: outcome.articles,
        payload,
        key: request.key.to_owned(),
        request: fingerprint,
    })
}

/// Returns the acts that role, separation and state leave open to `actor` on `stream`; the act
/// itself may still be refused for its content.
///
/// # Errors
/// Those of [`Register::load`].
pub fn open_acts(
    register: &dyn Register,
    law: &Law,
    actor: &Actor,
    stream: &Stream,
    today: Date,
) -> Answer<Vec<ActKind>> {
    if check_scope(actor, stream).is_err() {
        return Ok(Vec::new());
    }
    let subject = Subject::load(register, stream)?;
    let Ok(texts) = Texts::open(law, stream, &subject, today) else { return Ok(Vec::new()) };
    let open = |act: &ActKind| permit(actor, *act, &subject, &texts).is_ok();
    Ok(ActKind::ALL.iter().copied().filter(open).collect())
}
