//! `perron template`: an expense file to fill in, for one scheme and year.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use office::port::Register;
use office::{Scope, Stream, Subject};
use report::spreadsheet::{self, Table, Template};
use scheme::{AsOf, Law, SchemeId, in_belgium};
use terms::Year;

use super::{Outcome, Setting, database};
use crate::cli::Template as Asked;
use crate::trouble::Trouble;

/// Writes the template.
pub(crate) fn run(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let law = Law::enacted();
    let schemes = || law.schemes().iter().map(|scheme| scheme.id.as_str()).collect::<Vec<_>>().join(", ");
    let scheme = SchemeId::new(&asked.scheme).and_then(|id| law.scheme(&id));
    let scheme = scheme.ok_or_else(|| Trouble::new("cli-trouble-scheme").with("schemes", schemes()))?;
    let known = |name: &String| scheme.allocations.iter().find(|one| one.id.as_str() == name.as_str());
    let allocation = match &asked.allocation {
        Some(name) => known(name),
        None => scheme.allocations.first(),
    };
    let names = || scheme.allocations.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(", ");
    let allocation = allocation.ok_or_else(|| Trouble::new("cli-trouble-allocation").with("allocations", names()))?;
    let year = Year::new(asked.year).ok_or_else(|| Trouble::new("cli-trouble-year"))?;
    let as_of = AsOf { on: year.period().end(), known: in_belgium(Timestamp::now()).date() };
    let objectives = objectives(asked, setting)?;
    let template = Template { law: &law, scheme, allocation: &allocation.id, year, as_of, objectives };
    let tables = template.tables(setting.voice);
    fs::write(&asked.out, written(&asked.out, &tables)?).map_err(|error| Trouble::file(&asked.out, &error))?;
    say_line!("{}", asked.out.display());
    Ok(Outcome::Clean)
}

/// Writes tables in the form that the name of `out` ends with; a file of text holds the first alone.
pub(super) fn written(out: &Path, tables: &[Table]) -> Result<Vec<u8>, Trouble> {
    let kind = out.extension().map(OsStr::to_ascii_lowercase);
    let trouble = |error: String| Trouble::new("cli-trouble-spreadsheet").with("error", error);
    match kind.as_deref().and_then(OsStr::to_str) {
        Some("csv") => Ok(spreadsheet::text(&tables[0]).into_bytes()),
        Some("ods") => spreadsheet::open_document(tables).map_err(|error| trouble(error.to_string())),
        _ => spreadsheet::workbook(tables).map_err(|error| trouble(error.to_string())),
    }
}

/// Returns the objectives of the agreement that covers the envelope asked for.
fn objectives(asked: &Asked, setting: Setting<'_>) -> Result<Vec<(String, String)>, Trouble> {
    let Some(envelope) = &asked.envelope else { return Ok(Vec::new()) };
    let store = database(setting)?;
    let missing = || Trouble::new("cli-trouble-envelope").with("envelope", envelope.to_string());
    let id = store.agreement_for(envelope).map_err(Trouble::register)?.ok_or_else(missing)?;
    let view = store.agreement(Scope::Everything, &id).map_err(Trouble::register)?;
    let stream = Stream::Agreement(id);
    let subject = Subject::load(&store, &stream).map_err(Trouble::register)?;
    let Subject::Agreement(file) = subject else { return Err(missing()) };
    let words = |id: &agreement::ObjectiveId| {
        let tree = view.iter().flat_map(|view| view.agreement.operational_objectives());
        tree.filter(|(known, _)| known == id).map(|(_, node)| node.text.clone()).next().unwrap_or_default()
    };
    Ok(file.objectives(&envelope.allocation).iter().map(|id| (id.as_str().to_owned(), words(id))).collect())
}
