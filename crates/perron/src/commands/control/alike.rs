//! `perron control ENVELOPE --alike`: claims that look alike, in the file and in those of others.

use control::{ExpenseLine, Resemblance, resemblances};
use office::Scope;
use office::port::{DossierView, Filter, Register};
use scheme::EnvelopeKey;
use serde_json::json;

use super::Setting;
use crate::trouble::Trouble;

/// Prints the resemblances, the strongest first.
pub(super) fn run(
    view: &DossierView,
    key: &EnvelopeKey,
    store: &dyn Register,
    setting: Setting<'_>,
) -> Result<(), Trouble> {
    let lines: Vec<ExpenseLine> = lines(view);
    let found = resemblances(&lines, &elsewhere(key, store)?);
    if setting.everywhere.json {
        say_line!("{:#}", json!({ "resemblances": found }));
    } else {
        found.iter().for_each(|like| say_line!("{}", sentence(like, setting)));
        if found.is_empty() {
            say_line!("{}", setting.voice.say("cli-control-none-alike"));
        }
    }
    Ok(())
}

fn lines(view: &DossierView) -> Vec<ExpenseLine> {
    view.lines.iter().map(|row| row.line.clone()).collect()
}

/// Gathers the lines of every other envelope of the register.
fn elsewhere(key: &EnvelopeKey, store: &dyn Register) -> Result<Vec<(String, Vec<ExpenseLine>)>, Trouble> {
    let rows = store.envelopes(Scope::Everything, &Filter::default()).map_err(Trouble::register)?;
    let mut files = Vec::new();
    for row in rows.into_iter().filter(|row| row.key != *key && row.lines > 0) {
        let view = store.dossier(Scope::Everything, &row.key).map_err(Trouble::register)?;
        files.extend(view.map(|view| (row.key.to_string(), lines(&view))));
    }
    Ok(files)
}

fn sentence(like: &Resemblance, setting: Setting<'_>) -> String {
    let Resemblance { reason, line, file, other } = like;
    let args = [("line".into(), line.0.into()), ("other".into(), other.0.into())].into();
    let told = setting.voice.tell(&format!("alike-{}", reason.as_str().replace('_', "-")), &args);
    file.as_ref().map_or_else(|| told.clone(), |file| format!("{told} ({file})"))
}
