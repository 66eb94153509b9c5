//! A file of people: who may sign in, on whose behalf, with which roles.

use std::path::Path;

use office::port::{NewPerson, Register};
use office::{Actor, Body, PersonId, Role};
use serde::Deserialize;
use store::Store;
use terms::{Language, Nis};

use crate::trouble::Trouble;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    person: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    login: String,
    name: String,
    roles: Vec<String>,
    municipality: Option<Nis>,
    language: Language,
}

/// Reads the people of a file and gives each a password.
pub(crate) fn read(file: &Path, text: &str, password: impl Fn() -> String) -> Result<Vec<NewPerson>, Trouble> {
    let trouble = |error: String| {
        Trouble::new("cli-trouble-people").with("file", file.display().to_string()).with("error", error)
    };
    let people: People = toml::from_str(text).map_err(|error| trouble(error.to_string()))?;
    people.person.into_iter().map(|person| new_person(person, password()).map_err(&trouble)).collect()
}

fn new_person(person: Person, password: String) -> Result<NewPerson, String> {
    let roles: Result<Vec<Role>, _> = person.roles.iter().map(|role| role.parse()).collect();
    let roles = roles.map_err(|error: office::ParseRoleError| error.to_string())?;
    let body = person.municipality.map_or(Body::Federal, Body::Municipality);
    let id = PersonId::new(&person.login).ok_or_else(|| format!("'{}'", person.login))?;
    let actor = Actor::new(id, person.name, body, roles).map_err(|refusal| format!("{}: {refusal}", person.login))?;
    Ok(NewPerson { actor, login: person.login, password, language: person.language })
}

/// Enters the people in the register of people.
pub(crate) fn enter(store: &Store, people: &[NewPerson]) -> Result<(), Trouble> {
    people.iter().try_for_each(|person| store.add_person(person)).map_err(Trouble::register)
}
