//! Expenses that look alike, in a dossier and in all others, the strongest likeness first.
//!
//! Law: ar-2019-07-03 art. 12
//! Choice: 0069; Choice: 0089; Choice: 0093

use askama::Template;
use axum::extract::Path;
use control::{ExpenseLine, Resemblance, resemblances};
use office::{Stream, expenses};
use scheme::EnvelopeKey;
use terms::Euro;

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::dossier::Address;
use crate::pages::{names, sample};
use crate::visit::Visit;

/// How many likenesses are shown.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "alike.html")]
struct AlikePage {
    page: Page,
    on: String,
    back: String,
    pairs: Vec<Pair>,
    left: usize,
}

/// Two claims and why they look alike.
struct Pair {
    rank: usize,
    said: String,
    own: Claim,
    other: Claim,
}

struct Claim {
    number: u32,
    address: String,
    about: String,
    amount: Option<Euro>,
    /// The dossier, where it is another.
    on: Option<String>,
}

/// Shows the likenesses.
pub(crate) async fn show(visit: Visit, Path((_, nis, scheme, allocation, year)): Address) -> Shown {
    visit.show(move |visit| page(&visit, &format!("{nis}/{scheme}/{allocation}/{year}"))).await
}

fn page(visit: &Visit, key: &str) -> Result<AlikePage, Failure> {
    let (key, view) = sample::opened(visit, key)?;
    let lines: Vec<ExpenseLine> = view.lines.into_iter().map(|row| row.line).collect();
    let elsewhere = expenses::elsewhere(visit.desk.register.as_ref(), &key, &lines)?;
    let found = resemblances(&lines, &elsewhere);
    let others = |file: &str| elsewhere.iter().find(|(known, _)| known == file).map(|(_, lines)| lines.as_slice());
    let pair = |(at, like): (usize, &Resemblance)| Pair {
        rank: at + 1,
        said: said(visit, like),
        own: claim(visit, &key, like.line.0, &lines, false),
        other: match like.file.as_deref().and_then(|file| Some((file.parse::<EnvelopeKey>().ok()?, others(file)?))) {
            Some((other, lines)) => claim(visit, &other, like.other.0, lines, true),
            None => claim(visit, &key, like.other.0, &lines, false),
        },
    };
    Ok(AlikePage {
        on: names::stream(visit, &Stream::Envelope(key.clone())),
        back: format!("/dossiers/{key}"),
        pairs: found.iter().take(SHOWN).enumerate().map(pair).collect(),
        left: found.len().saturating_sub(SHOWN),
        page: Page::new(visit.clone(), "alike-title", Section::Municipalities),
    })
}

fn said(visit: &Visit, like: &Resemblance) -> String {
    visit.voice().say(&format!("alike-{}", like.reason.as_str().replace('_', "-")))
}

fn claim(visit: &Visit, key: &EnvelopeKey, number: u32, lines: &[ExpenseLine], is_elsewhere: bool) -> Claim {
    let line = lines.iter().find(|line| line.number.0 == number);
    Claim {
        number,
        address: format!("/dossiers/{key}/lines/{number}"),
        about: line.map(sample::about).unwrap_or_default(),
        amount: line.map(|line| line.amount),
        on: is_elsewhere.then(|| names::stream(visit, &Stream::Envelope(key.clone()))),
    }
}
