//! The law: schemes and instruments, and the two dates that every question to it has.

use askama::Template;
use jiff::civil::Date;
use scheme::{AsOf, Instrument, Reading, Scheme};
use serde::Deserialize;
use terms::{Args, Euro};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::names;
use crate::visit::Visit;

/// The two dates of a question; a form that was not filled in asks for today.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Asked {
    on: Option<String>,
    known: Option<String>,
}

impl Asked {
    /// Returns the dates asked for; what is no date is today, or the `otherwise` of a scheme.
    pub(crate) fn as_of(&self, visit: &Visit, otherwise: Option<Date>) -> AsOf {
        let read = |text: &Option<String>| text.as_deref().and_then(|text| text.trim().parse().ok());
        let today = visit.desk.today();
        let on = read(&self.on).or(otherwise).unwrap_or(today);
        AsOf { on, known: read(&self.known).unwrap_or(today) }
    }
}

#[derive(Template)]
#[template(path = "law.html")]
struct LawPage {
    page: Page,
    schemes: Vec<SchemeRow>,
    instruments: Vec<InstrumentRow>,
}

struct SchemeRow {
    id: String,
    name: String,
    allocations: String,
    period: String,
    amount: Option<Euro>,
}

struct InstrumentRow {
    id: String,
    cited: String,
    title: String,
    reading: String,
}

/// Lists schemes and instruments.
pub(crate) async fn show(visit: Visit) -> Shown {
    visit.show(law).await
}

fn law(visit: Visit) -> Result<LawPage, Failure> {
    let law = visit.desk.law.clone();
    let schemes = law.schemes().iter().rev().map(|scheme| scheme_row(&visit, scheme)).collect();
    let mut instruments: Vec<&Instrument> = law.instruments().collect();
    instruments.sort_by_key(|instrument| std::cmp::Reverse(instrument.made));
    let instruments = instruments.into_iter().map(|instrument| instrument_row(&visit, instrument)).collect();
    Ok(LawPage { page: Page::new(visit, "law-title", Section::Law), schemes, instruments })
}

fn scheme_row(visit: &Visit, scheme: &Scheme) -> SchemeRow {
    let allocations = scheme.allocations.iter().map(|allocation| allocation.name.in_language(visit.language));
    SchemeRow {
        id: scheme.id.to_string(),
        name: scheme.name.in_language(visit.language).to_owned(),
        allocations: allocations.collect::<Vec<_>>().join(" · "),
        period: names::years(scheme.first_day(), scheme.last_day()),
        amount: stated_total(scheme),
    }
}

/// Returns what the tables of a scheme state together, where it has any.
pub(crate) fn stated_total(scheme: &Scheme) -> Option<Euro> {
    let annexes: Vec<_> = scheme.allocations.iter().filter_map(|allocation| allocation.annex.as_ref()).collect();
    let total = annexes.iter().map(|annex| annex.stated_total).sum();
    (!annexes.is_empty()).then_some(total)
}

fn instrument_row(visit: &Visit, instrument: &Instrument) -> InstrumentRow {
    InstrumentRow {
        id: instrument.id.to_string(),
        cited: names::capital(&visit.voice().instrument_in_full(&instrument.id)),
        title: instrument.title.in_language(visit.language).to_owned(),
        reading: visit.voice().say(reading(instrument.reading)),
    }
}

/// Returns the key of how much of an instrument was read.
pub(crate) const fn reading(reading: Reading) -> &'static str {
    match reading {
        Reading::Whole => "reading-whole",
        Reading::Part => "reading-part",
        Reading::Citation => "reading-citation",
    }
}

/// Says which law is shown: in force on one day as known on another.
pub(crate) fn said(visit: &Visit, as_of: AsOf) -> String {
    let args = Args::from([("on".into(), as_of.on.into()), ("known".into(), as_of.known.into())]);
    visit.voice().tell("as-of", &args)
}
