//! `perron explain`: how an amount came to be, down to the law, the act and the person; or what a
//! code means.

use std::collections::BTreeMap;

use office::explain::{Amount, CreditFigure, Explanation, explain, explain_credit, explainable};
use office::port::{Filter, Register};
use office::{Deed, Dossier, Scope, Stream, Subject};
use report::Outline;
use scheme::{CreditKey, EnvelopeKey, Law};
use serde_json::json;
use store::Store;
use terms::Arg;

use super::{Outcome, Setting, database};
use crate::cli::Explain;
use crate::trouble::Trouble;

mod page;

/// Explains the code or the amount that was asked for, or the last amount of the envelope.
pub(crate) fn run(asked: &Explain, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    if page::is_code(&asked.reference) {
        return page::run(&asked.reference, setting);
    }
    let (envelope, named) =
        asked.reference.split_once('#').map_or((asked.reference.as_str(), None), |(e, a)| (e, Some(a)));
    if let Ok(key) = envelope.parse::<CreditKey>() {
        return credit(&key, named, asked.all, setting);
    }
    let key: EnvelopeKey =
        envelope.parse().map_err(|_| Trouble::new("cli-trouble-envelope").with("envelope", envelope))?;
    let (store, law) = (database(setting)?, Law::enacted());
    let stream = Stream::Envelope(key);
    let loaded = store.load(&stream).map_err(Trouble::register)?;
    let dossier = match Subject::replay(&stream, &loaded.entries) {
        Ok(Subject::Dossier(dossier)) if loaded.version > 0 => dossier,
        Ok(_) => return Err(Trouble::new("cli-trouble-envelope").with("envelope", envelope)),
        Err(error) => return Err(Trouble::register(error.into())),
    };
    let amounts = explainable(&dossier, &law);
    let told = amount(named, &dossier, &law).and_then(|amount| explain(&dossier, &law, amount));
    let told = told.ok_or_else(|| {
        let known: Vec<String> = amounts.iter().map(Amount::to_string).collect();
        Trouble::new("cli-trouble-amount").with("amounts", known.join(", "))
    })?;
    tell(&store, &told, asked.all, setting)
}

/// Explains a figure of the credit of a year: the one that is named, else what is left.
fn credit(key: &CreditKey, named: Option<&str>, all: bool, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let (store, law) = (database(setting)?, Law::enacted());
    let stream = Stream::Credit(key.clone());
    let file = match Subject::load(&store, &stream).map_err(Trouble::register)? {
        Subject::Credit(file) => file,
        _ => return Err(Trouble::new("cli-trouble-envelope").with("envelope", key.to_string())),
    };
    let filter = Filter { municipality: None, scheme: Some(key.scheme.clone()), year: Some(key.year) };
    let envelopes = store.envelopes(Scope::Everything, &filter).map_err(Trouble::register)?;
    let figure = named.map_or(Some(CreditFigure::Left), |name| name.parse().ok());
    let told = figure.and_then(|figure| explain_credit(&file, &envelopes, &law, figure)).ok_or_else(|| {
        let known: Vec<&str> = CreditFigure::ALL.into_iter().map(CreditFigure::as_str).collect();
        let open = file.credit().is_open();
        Trouble::new("cli-trouble-amount").with("amounts", if open { known.join(", ") } else { String::new() })
    })?;
    tell(&store, &told, all, setting)
}

fn tell(store: &Store, told: &Explanation, all: bool, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    if setting.everywhere.json {
        say_line!("{:#}", json!(told));
        return Ok(Outcome::Clean);
    }
    let people = store.people(Scope::Everything).map_err(Trouble::register)?;
    let names = people.into_iter().map(|row| (row.actor.person.to_string(), row.actor.name)).collect();
    say!("{}", Teller { names, all, setting }.outline(told).draw(setting.voice));
    Ok(Outcome::Clean)
}

/// Reads the name of an amount; a bare number is a line, and nothing is the last amount there is.
fn amount(named: Option<&str>, dossier: &Dossier, law: &Law) -> Option<Amount> {
    match named {
        Some(name) if name.starts_with(|c: char| c.is_ascii_digit()) => format!("line-{name}").parse().ok(),
        Some(name) => name.parse().ok(),
        None => explainable(dossier, law).last().copied(),
    }
}

struct Teller<'a> {
    names: BTreeMap<String, String>,
    all: bool,
    setting: Setting<'a>,
}

impl Teller<'_> {
    fn outline(&self, told: &Explanation) -> Outline {
        let inputs = told.inputs.iter().map(|(label, value)| self.input(label, value));
        let children =
            told.children.iter().filter(|child| self.all || !is_plain(child)).map(|child| self.outline(child));
        Outline {
            label: self.label(told),
            amount: told.amount,
            note: Some(self.note(told)).filter(|note| !note.is_empty()),
            children: inputs.chain(children).collect(),
        }
    }

    /// What the amount is; a rule is named by its title beside its code.
    fn label(&self, told: &Explanation) -> String {
        let voice = self.setting.voice;
        let sentence = voice.tell(&told.what, &told.args);
        match told.args.get("code") {
            Some(Arg::Text(code)) => format!("{sentence} ({})", voice.say(&format!("{code}.title"))),
            _ => sentence,
        }
    }

    fn input(&self, label: &str, value: &Arg) -> Outline {
        let label = self.setting.voice.say(label);
        match value {
            Arg::Euro(amount) => Outline { label, amount: Some(*amount), ..Outline::default() },
            other => Outline { label, note: Some(self.setting.voice.arg(other)), ..Outline::default() },
        }
    }

    /// The articles, the dates of the law, and who did it when.
    fn note(&self, told: &Explanation) -> String {
        let voice = self.setting.voice;
        let mut parts: Vec<String> = told.articles.iter().map(|article| voice.article(article)).collect();
        parts.extend(told.law.map(|as_of| {
            voice
                .tell("cli-explain-law", &[("on".into(), as_of.on.into()), ("known".into(), as_of.known.into())].into())
        }));
        parts.extend(told.act.as_ref().map(|deed| self.deed(deed)));
        parts.join(" · ")
    }

    fn deed(&self, deed: &Deed) -> String {
        let person = deed.person.to_string();
        let args = [
            ("act".into(), self.setting.voice.say(&format!("act-{}", deed.act)).into()),
            ("person".into(), self.names.get(&person).cloned().unwrap_or(person).into()),
            ("day".into(), deed.on.into()),
            ("seq".into(), i64::try_from(deed.seq).unwrap_or(i64::MAX).into()),
        ];
        self.setting.voice.tell("cli-explain-act", &args.into())
    }
}

/// Tells whether nothing happened on a line but its acceptance, or an envelope is one of many that
/// draw on a credit.
fn is_plain(told: &Explanation) -> bool {
    match told.what.as_str() {
        "explain-line" => !told.children.iter().any(|child| child.amount.is_some()),
        "explain-commitment" | "explain-drawn" => true,
        _ => false,
    }
}
