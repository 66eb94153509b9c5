//! The register and its tables, on SQLite.
//!
//! Holds the connections, the migrations, the chain of entries, the tables that pages read,
//! documents, people and sessions, verification and backup. Takes no business decision: what an
//! entry means is said by `office`.
//!
//! Law: l-2003-05-22 art. 23
//! Choice: 0005

mod append;
mod book;
mod chain;
pub mod codes;
mod connection;
mod documents;
mod fault;
mod migration;
mod paying;
mod people;
mod reading;
mod tables;
mod verify;

use std::path::{Path, PathBuf};
use std::time::Duration;

use control::{ExpenseLine, Trace};
use jiff::Timestamp;
use office::port::{
    AccountView, AgreementRow, AgreementView, Answer, Append, AuditFindingRow, BankView, BatchView, ClaimedElsewhere,
    CreditView, Document, DossierView, EntryFilter, EntryRow, EnvelopeRow, Filter, Head, Loaded, NewPerson, Ordered,
    OrderedRow, PersonRow, Receipt, RecoveryRow, Register, RegisterError,
};
use office::{AgreementId, Hash, PersonId, Scope, Stream};
use payment::{Iban, PaymentNumber};
use rusqlite::OpenFlags;
use scheme::{CreditKey, EnvelopeKey, SchemeId};
use terms::Nis;

pub use crate::book::{Book, BookError, Revised};
use crate::connection::Connections;
use crate::fault::database;
pub use crate::verify::{Fault, Verification};

/// The register in one SQLite file, or in memory.
#[derive(Debug)]
pub struct Store {
    connections: Connections,
}

impl Store {
    /// Opens the file at `path`, made and migrated where needed; `:memory:` stands for memory.
    ///
    /// # Errors
    /// [`RegisterError::Database`] when the file cannot be opened, [`RegisterError::Damaged`] when
    /// it is no database or of a later version, [`RegisterError::Busy`] when another process holds
    /// it for too long.
    ///
    /// Choice: 0005
    pub fn open(path: &str) -> Answer<Self> {
        let file = (path != ":memory:").then(|| PathBuf::from(path));
        let writer = connection::open(file.as_deref(), OpenFlags::default())?;
        let connections = Connections::new(file, writer);
        connections.write(|transaction| if migration::migrate(transaction)? { refill(transaction) } else { Ok(()) })?;
        Ok(Self { connections })
    }

    /// Throws the tables away and makes them again from the register.
    pub fn rebuild(&self) -> Answer<()> {
        self.connections.write(refill)
    }

    /// Computes the chain again, replays the register and compares every table and document.
    ///
    /// `witness` is a receipt or a head that was kept elsewhere; without one, a register that was
    /// cut short together with its tables looks like a younger one.
    pub fn verify(&self, witness: Option<&Head>) -> Answer<Verification> {
        self.connections.read(|transaction| verify::verify(transaction, witness))
    }

    /// Writes a copy of the database to the new file `to`, whole, while others go on reading and
    /// writing.
    ///
    /// # Errors
    /// [`RegisterError::Database`] when `to` exists or cannot be written.
    pub fn backup(&self, to: &Path) -> Answer<()> {
        if to.exists() {
            return Err(RegisterError::Database { what: format!("{} exists", to.display()) });
        }
        self.connections.read_alone(|source| {
            let mut target = rusqlite::Connection::open(to).map_err(database)?;
            let backup = rusqlite::backup::Backup::new(source, &mut target).map_err(database)?;
            backup.run_to_completion(256, Duration::ZERO, None).map_err(database)
        })
    }
}

/// Makes the tables again from the register.
fn refill(transaction: &rusqlite::Transaction<'_>) -> Answer<()> {
    migration::empty_tables(transaction)?;
    let entries = chain::select(transaction, "ORDER BY seq", &[])?;
    let streams = verify::by_stream(&entries);
    streams.iter().try_for_each(|(stream, entries)| tables::project(transaction, stream, entries))
}

impl Register for Store {
    fn load(&self, stream: &Stream) -> Answer<Loaded> {
        let entries = self.connections.read(|transaction| append::of_stream(transaction, stream))?;
        let version = entries.last().map_or(0, |entry| entry.version);
        Ok(Loaded { entries, version })
    }

    fn append(&self, append: &Append) -> Answer<Receipt> {
        self.connections.write(|transaction| append::append(transaction, append))
    }

    fn receipt(&self, key: &str, request: &Hash) -> Answer<Option<Receipt>> {
        self.connections.read(|transaction| append::receipt(transaction, key, request))
    }

    fn put_document(&self, municipality: Nis, file_name: &str, media_type: &str, bytes: &[u8]) -> Answer<Hash> {
        self.connections.write(|t| documents::put(t, municipality, file_name, media_type, bytes))
    }

    fn document(&self, scope: Scope, hash: &Hash) -> Answer<Option<Document>> {
        self.connections.read(|transaction| documents::get(transaction, scope, hash))
    }

    fn claimed_elsewhere(&self, fingerprints: &[String], except: &EnvelopeKey) -> Answer<Vec<ClaimedElsewhere>> {
        self.connections.read(|transaction| reading::claimed_elsewhere(transaction, fingerprints, except))
    }

    fn resembling(&self, traces: &[Trace], except: &EnvelopeKey) -> Answer<Vec<(EnvelopeKey, ExpenseLine)>> {
        self.connections.read(|transaction| reading::resembling(transaction, traces, except))
    }

    fn agreement_for(&self, envelope: &EnvelopeKey) -> Answer<Option<AgreementId>> {
        self.connections.read(|transaction| reading::agreement_for(transaction, envelope))
    }

    fn next_agreement_number(&self, municipality: Nis, scheme: &SchemeId) -> Answer<u16> {
        self.connections.read(|transaction| reading::next_agreement_number(transaction, municipality, scheme))
    }

    fn envelopes(&self, scope: Scope, filter: &Filter) -> Answer<Vec<EnvelopeRow>> {
        self.connections.read(|transaction| reading::envelopes(transaction, scope, filter))
    }

    fn dossier(&self, scope: Scope, envelope: &EnvelopeKey) -> Answer<Option<DossierView>> {
        self.connections.read(|transaction| reading::dossier(transaction, scope, envelope))
    }

    fn audit_findings(&self, scope: Scope) -> Answer<Vec<AuditFindingRow>> {
        self.connections.read(|transaction| reading::audit_findings(transaction, scope))
    }

    fn agreements(&self, scope: Scope, filter: &Filter) -> Answer<Vec<AgreementRow>> {
        self.connections.read(|transaction| reading::agreements(transaction, scope, filter))
    }

    fn agreement(&self, scope: Scope, id: &AgreementId) -> Answer<Option<AgreementView>> {
        self.connections.read(|transaction| reading::agreement(transaction, scope, id))
    }

    fn accounts(&self, scope: Scope) -> Answer<Vec<AccountView>> {
        self.connections.read(|transaction| paying::accounts(transaction, scope))
    }

    fn account(&self, scope: Scope, municipality: Nis) -> Answer<Option<AccountView>> {
        self.connections.read(|transaction| paying::account_of(transaction, scope, municipality))
    }

    fn was_paid_on(&self, municipality: Nis, account: &Iban) -> Answer<bool> {
        self.connections.read(|transaction| paying::was_paid_on(transaction, municipality, account))
    }

    fn ordered(&self, which: Ordered) -> Answer<Vec<OrderedRow>> {
        self.connections.read(|transaction| paying::ordered(transaction, which))
    }

    fn recoveries(&self) -> Answer<Vec<RecoveryRow>> {
        self.connections.read(paying::recoveries)
    }

    fn batches(&self) -> Answer<Vec<BatchView>> {
        self.connections.read(paying::batches)
    }

    fn batches_with(&self, payments: &[PaymentNumber]) -> Answer<Vec<BatchView>> {
        self.connections.read(|transaction| paying::batches_with(transaction, payments))
    }

    fn batch(&self, number: u32) -> Answer<Option<BatchView>> {
        self.connections.read(|transaction| paying::batch_of(transaction, number))
    }

    fn banks(&self) -> Answer<Vec<BankView>> {
        self.connections.read(paying::banks)
    }

    fn credits(&self) -> Answer<Vec<CreditView>> {
        self.connections.read(paying::credits)
    }

    fn credit(&self, key: &CreditKey) -> Answer<Option<CreditView>> {
        self.connections.read(|transaction| paying::credit_of(transaction, key))
    }

    fn entries(&self, scope: Scope, filter: &EntryFilter) -> Answer<Vec<EntryRow>> {
        self.connections.read(|transaction| reading::entries(transaction, scope, filter))
    }

    fn entry(&self, scope: Scope, seq: u64) -> Answer<Option<EntryRow>> {
        self.connections.read(|transaction| reading::entry(transaction, scope, seq))
    }

    fn head(&self) -> Answer<Head> {
        self.connections.read(reading::head)
    }

    fn add_person(&self, person: &NewPerson) -> Answer<()> {
        let password = people::hashed(&person.password)?;
        self.connections.write(|transaction| people::add(transaction, person, &password))
    }

    fn people(&self, scope: Scope) -> Answer<Vec<PersonRow>> {
        self.connections.read(|transaction| people::all(transaction, scope))
    }

    fn person(&self, id: &PersonId) -> Answer<Option<PersonRow>> {
        self.connections.read(|transaction| people::get(transaction, id))
    }

    fn sign_in(&self, login: &str, password: &str) -> Answer<Option<PersonRow>> {
        let found = self.connections.read(|transaction| people::by_login(transaction, login))?;
        Ok(people::verified(found, password))
    }

    fn open_session(&self, person: &PersonId, now: Timestamp, until: Timestamp) -> Answer<String> {
        let token = people::new_token()?;
        self.connections.write(|t| people::open_session(t, &token, person, now, until))?;
        Ok(token)
    }

    fn session(&self, token: &str, now: Timestamp) -> Answer<Option<PersonRow>> {
        self.connections.read(|transaction| people::session(transaction, token, now))
    }

    fn close_session(&self, token: &str) -> Answer<()> {
        self.connections.write(|transaction| people::close_session(transaction, token))
    }
}
