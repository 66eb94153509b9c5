//! `perron demo`: a new database with the real schemes, documents written for this project, and
//! one person per role; then the pages.

mod chronicle;

use std::path::{Path, PathBuf};

use office::port::NewPerson;
use scheme::Law;
use store::Store;
use tempfile::TempDir;
use web::Demo as Told;

use super::{Outcome, Setting, open, people, serve};
use crate::cli::Demo;
use crate::trouble::Trouble;

/// The password of everybody in the demonstration.
const PASSWORD: &str = "perron-demo";

/// Fills the database and serves it until interrupted.
pub(crate) fn run(asked: &Demo, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let temporary = TempDir::new().map_err(|error| Trouble::file(&std::env::temp_dir(), &error))?;
    let folder = asked.data.clone().unwrap_or_else(|| temporary.path().to_path_buf());
    let (store, people) = filled(&folder, setting)?;
    let demo = Told { password: PASSWORD.to_owned() };
    serve::serve(store, asked.port, Some(demo), |address| say!("{}", welcome(address, &people, setting)))
}

/// Opens the database of `folder` and brings it to the end of the chronicle; one that was
/// interrupted goes on where it stopped, one that was told to its end is left as people made it since.
fn filled(folder: &Path, setting: Setting<'_>) -> Result<(Store, Vec<NewPerson>), Trouble> {
    std::fs::create_dir_all(folder).map_err(|error| Trouble::file(folder, &error))?;
    let file: PathBuf = folder.join("perron.sqlite");
    let fresh = !file.exists();
    let store = open(&file)?;
    let people = people::read(Path::new("people.toml"), chronicle::PEOPLE, || PASSWORD.to_owned())?;
    if fresh {
        people::enter(&store, &people)?;
    }
    let told = folder.join("told");
    if fresh || !told.exists() {
        chronicle::tell(&store, &Law::enacted(), &people, setting.voice)?;
        std::fs::write(&told, "").map_err(|error| Trouble::file(&told, &error))?;
    }
    Ok((store, people))
}

/// Says where the pages are, and who may sign in.
fn welcome(address: &str, people: &[NewPerson], setting: Setting<'_>) -> String {
    let voice = setting.voice;
    let mut out = format!("\n{}\n\n", voice.tell("cli-demo-ready", &[("address".into(), address.into())].into()));
    out.push_str(&format!("{}\n", voice.tell("cli-demo-people", &[("password".into(), PASSWORD.into())].into())));
    for person in people {
        let roles: Vec<String> =
            person.actor.roles.iter().map(|role| voice.say(&format!("role-{}", role.as_str()))).collect();
        let body = match person.actor.body {
            office::Body::Federal => voice.say("cli-body-federal"),
            office::Body::Municipality(nis) => nis.to_string(),
        };
        out.push_str(&format!("  {:<22} {}, {body}\n", person.login, roles.join(", ")));
    }
    out.push_str(&format!("\n{}\n", voice.say("cli-demo-stop")));
    out
}
