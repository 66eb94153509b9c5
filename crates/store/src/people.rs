//! People who can sign in, and their sessions.
//!
//! Of a password only the Argon2id hash is kept, of the token of a session only the BLAKE3 hash.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use jiff::Timestamp;
use office::port::{Answer, NewPerson, PersonRow, RegisterError};
use office::{Actor, PersonId, Role, Scope};
use rusqlite::{OptionalExtension as _, Row, Transaction, params};

use crate::documents::{hash_of, only};
use crate::fault::{damaged, database};

const COLUMNS: &str = "person, login, name, body, roles, language, active";

/// Compared with when a login is unknown, so that the answer takes as long.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hashed("nobody has this password").ok());

/// Returns the hash of `password` with a salt of its own.
pub(crate) fn hashed(password: &str) -> Answer<String> {
    let hash: PasswordHash = Argon2::default()
        .hash_password(password.as_bytes())
        .map_err(|error| RegisterError::Database { what: error.to_string() })?;
    Ok(hash.to_string())
}

fn is_password(password: &str, kept: &str) -> bool {
    PasswordHash::new(kept).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

/// Adds a person whose password has the hash `password`.
pub(crate) fn add(transaction: &Transaction<'_>, new: &NewPerson, password: &str) -> Answer<()> {
    let actor = &new.actor;
    let roles: Vec<&str> = actor.roles.iter().map(|role| role.as_str()).collect();
    let sql = "INSERT INTO people (person, login, name, body, roles, language, password)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    let values = params![
        actor.person.as_str(),
        new.login,
        actor.name,
        actor.body.to_string(),
        roles.join(" "),
        new.language.tag(),
        password,
    ];
    match transaction.execute(sql, values).map_err(database)? {
        0 => Err(RegisterError::Taken { name: new.login.clone() }),
        _ => Ok(()),
    }
}

/// Returns the people within `scope`, by name.
pub(crate) fn all(transaction: &Transaction<'_>, scope: Scope) -> Answer<Vec<PersonRow>> {
    let sql = format!("SELECT {COLUMNS} FROM people WHERE ?1 IS NULL OR body = CAST(?1 AS TEXT) ORDER BY name, person");
    let mut statement = transaction.prepare_cached(&sql).map_err(database)?;
    let rows = statement.query_map([only(scope)], |row| Ok(person(row))).map_err(database)?;
    rows.map(|row| row.map_err(database)?).collect()
}

/// Returns one person.
pub(crate) fn get(transaction: &Transaction<'_>, id: &PersonId) -> Answer<Option<PersonRow>> {
    let sql = format!("SELECT {COLUMNS} FROM people WHERE person = ?1");
    found(transaction.query_row(&sql, [id.as_str()], |row| Ok(person(row))))
}

fn found(answer: rusqlite::Result<Answer<PersonRow>>) -> Answer<Option<PersonRow>> {
    answer.optional().map_err(database)?.transpose()
}

/// Returns the active person with this login, and the hash of the password.
pub(crate) fn by_login(transaction: &Transaction<'_>, login: &str) -> Answer<Option<(PersonRow, String)>> {
    let sql = format!("SELECT {COLUMNS}, password FROM people WHERE login = ?1 AND active = 1");
    let with_password = |row: &Row<'_>| Ok((person(row), row.get::<_, String>(7)?));
    let found = transaction.query_row(&sql, [login], with_password).optional().map_err(database)?;
    found.map(|(person, password)| Ok((person?, password))).transpose()
}

/// Returns the person when the password is right; it takes as long when there is no person.
pub(crate) fn verified(found: Option<(PersonRow, String)>, password: &str) -> Option<PersonRow> {
    match found {
        Some((person, kept)) => is_password(password, &kept).then_some(person),
        None => {
            NOBODY.as_ref().map(|kept| is_password(password, kept));
            None
        }
    }
}

fn person(row: &Row<'_>) -> Answer<PersonRow> {
    let text = |at: usize| row.get::<_, String>(at).map_err(database);
    let (id, body, language) = (text(0)?, text(3)?, text(5)?);
    let roles: Result<BTreeSet<Role>, _> = text(4)?.split_ascii_whitespace().map(str::parse).collect();
    Ok(PersonRow {
        actor: Actor {
            person: PersonId::new(&id).ok_or_else(|| damaged(None, &format!("person '{id}'")))?,
            name: text(2)?,
            roles: roles.map_err(|error| damaged(None, &error))?,
            body: body.parse().map_err(|error| damaged(None, &error))?,
        },
        login: text(1)?,
        language: language.parse().map_err(|error| damaged(None, &error))?,
        active: row.get(6).map_err(database)?,
    })
}

/// Makes a token of 256 random bits, in hexadecimal digits.
pub(crate) fn new_token() -> Answer<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| RegisterError::Database { what: error.to_string() })?;
    Ok(office::Hash::new(bytes).to_string())
}

/// Opens a session under `token`, and forgets those that are over.
pub(crate) fn open_session(
    transaction: &Transaction<'_>,
    token: &str,
    person: &PersonId,
    now: Timestamp,
    until: Timestamp,
) -> Answer<()> {
    let over = "DELETE FROM sessions WHERE until <= ?1";
    transaction.execute(over, [seconds(now)]).map_err(database)?;
    let sql = "INSERT INTO sessions (token, person, opened, until) VALUES (?1, ?2, ?3, ?4)";
    let token = hash_of(token.as_bytes());
    let values = params![token.as_bytes(), person.as_str(), seconds(now), seconds(until)];
    transaction.execute(sql, values).map_err(database)?;
    Ok(())
}

/// Returns the active person whose session this is.
pub(crate) fn session(transaction: &Transaction<'_>, token: &str, now: Timestamp) -> Answer<Option<PersonRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM people WHERE active = 1
         AND person = (SELECT person FROM sessions WHERE token = ?1 AND until > ?2)"
    );
    let token = hash_of(token.as_bytes());
    let values = params![token.as_bytes(), seconds(now)];
    found(transaction.query_row(&sql, values, |row| Ok(person(row))))
}

/// Ends a session.
pub(crate) fn close_session(transaction: &Transaction<'_>, token: &str) -> Answer<()> {
    let sql = "DELETE FROM sessions WHERE token = ?1";
    transaction.execute(sql, [hash_of(token.as_bytes()).as_bytes()]).map_err(database)?;
    Ok(())
}

/// Returns the whole seconds of a moment, which compare like moments do.
fn seconds(moment: Timestamp) -> i64 {
    moment.as_second()
}
