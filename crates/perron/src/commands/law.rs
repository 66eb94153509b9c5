//! `perron law`: a text read, an article shown, the data checked.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use report::ModalityWords;
use scheme::{AsOf, Instrument, Law, in_belgium};
use serde_json::{Value, json};
use terms::{ArticleRef, InstrumentId};

use super::{Outcome, Setting, import::found};
use crate::cli::{Law as Asked, LawCheck, LawShow};
use crate::excerpt::Excerpts;
use crate::trouble::Trouble;

mod read;

/// Runs the one that was asked for.
pub(crate) fn run(asked: &Asked, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    match asked {
        Asked::Read(asked) => read::run(asked, setting),
        Asked::Show(asked) => show(asked, setting),
        Asked::Check(asked) => check(asked, setting),
    }
}

/// Shows an article, or the list of the articles of an instrument.
fn show(asked: &LawShow, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let law = Law::enacted();
    let as_of = dates(asked);
    if let Ok(id) = asked.reference.parse::<InstrumentId>() {
        let instrument = law.instrument(&id).ok_or_else(|| no_article(&asked.reference))?;
        return Ok(contents(instrument, as_of, setting));
    }
    let reference: ArticleRef = asked
        .reference
        .parse()
        .map_err(|_| Trouble::new("cli-trouble-reference").with("text", asked.reference.as_str()))?;
    let known = law.cites(&reference);
    let article =
        known.then(|| law.article(&reference, as_of)).flatten().ok_or_else(|| no_article(&asked.reference))?;
    let shown = Shown { law: &law, reference: &reference, article, as_of, setting };
    if setting.everywhere.json {
        say_line!("{:#}", shown.contract());
    } else {
        say!("{}", shown.drawing());
    }
    Ok(Outcome::Clean)
}

/// The two dates asked for; today's law as known today when none is named.
fn dates(asked: &LawShow) -> AsOf {
    let today = in_belgium(Timestamp::now()).date();
    let on = asked.at.or(asked.known).unwrap_or(today);
    AsOf { on, known: asked.known.unwrap_or(today) }
}

fn no_article(text: &str) -> Trouble {
    Trouble::new("cli-trouble-no-article").with("text", text)
}

fn contents(instrument: &Instrument, as_of: AsOf, setting: Setting<'_>) -> Outcome {
    let language = setting.voice.language();
    let mut numbers: Vec<&str> = instrument.articles.iter().map(|article| article.number.as_str()).collect();
    numbers.dedup();
    let articles = numbers.into_iter().filter_map(|number| instrument.article(number, as_of));
    if setting.everywhere.json {
        let rows = articles.map(|a| json!({ "article": a.number, "heading": a.heading.in_language(language) }));
        say_line!(
            "{:#}",
            json!({
                "instrument": instrument.id, "numac": instrument.numac, "eli": instrument.eli,
                "title": instrument.title.in_language(language), "articles": rows.collect::<Vec<_>>(),
            })
        );
    } else {
        say_line!("{}\n", instrument.title.in_language(language));
        articles.for_each(|a| say_line!("  {:>8}  {}", a.number, a.heading.in_language(language)));
    }
    Outcome::Clean
}

/// An article in one version, with what it leaves open and what it sets.
struct Shown<'a> {
    law: &'a Law,
    reference: &'a ArticleRef,
    article: &'a scheme::Article,
    as_of: AsOf,
    setting: Setting<'a>,
}

/// A modality that the article sets, in one scheme.
struct SetHere {
    scheme: String,
    allocations: Vec<String>,
    words: ModalityWords,
    value: Value,
}

impl Shown<'_> {
    fn contract(&self) -> Value {
        let language = self.setting.voice.language();
        let versions = self.law.instrument(&self.reference.instrument).map(|i| i.versions(&self.reference.article));
        let open: Vec<Value> = self
            .delegations()
            .into_iter()
            .map(|(name, asks, filled_by)| json!({ "name": name, "asks": asks, "filled_by": filled_by }))
            .collect();
        let sets: Vec<Value> = self
            .sets()
            .into_iter()
            .map(|set| {
                json!({
                    "scheme": set.scheme, "allocations": set.allocations, "modality": set.words.label,
                    "text": set.words.value, "article": set.words.article, "value": set.value,
                })
            })
            .collect();
        json!({
            "reference": self.reference,
            "in_force_on": self.as_of.on,
            "known_on": self.as_of.known,
            "heading": self.article.heading.in_language(language),
            "summary": self.article.summary.in_language(language),
            "in_force": self.article.in_force,
            "known": self.article.known,
            "by": self.article.by,
            "versions": versions.map_or(0, Iterator::count),
            "open_terms": open,
            "modalities": sets,
        })
    }

    fn drawing(&self) -> String {
        let voice = self.setting.voice;
        let language = voice.language();
        let mut out = format!("{}\n", voice.article_in_full(self.reference));
        out.push_str(&format!("{}\n\n", self.article.heading.in_language(language)));
        out.push_str(&format!("  {}\n\n", self.article.summary.in_language(language)));
        let day = |date: Date| voice.date(date);
        out.push_str(&format!("  {:<14} {}\n", voice.say("cli-law-in-force"), day(self.article.in_force)));
        out.push_str(&format!("  {:<14} {}\n", voice.say("cli-law-known"), day(self.article.known)));
        if let Some(by) = &self.article.by {
            out.push_str(&format!("  {:<14} {}\n", voice.say("cli-law-by"), voice.article(by)));
        }
        for (_, asks, filled_by) in self.delegations() {
            let by: Vec<String> = filled_by.iter().map(|article| voice.article(article)).collect();
            let by = if by.is_empty() { voice.say("cli-law-open") } else { by.join("; ") };
            out.push_str(&format!("\n  {asks}\n    -> {by}\n"));
        }
        for set in self.sets() {
            let value = set.words.value.unwrap_or_else(|| voice.say("cli-law-open"));
            out.push_str(&format!(
                "\n  {} ({})\n    {value}  [{}]\n",
                set.words.label,
                set.scheme,
                voice.article(&set.words.article)
            ));
        }
        out
    }

    /// What the article leaves to somebody: its name, the question, and the articles that answer it.
    fn delegations(&self) -> Vec<(String, String, Vec<ArticleRef>)> {
        let language = self.setting.voice.language();
        let mut found = Vec::new();
        for scheme in self.law.schemes() {
            for open in self.law.open_terms(&scheme.id, self.as_of) {
                let here = open.article.whole() == self.reference.whole() && covers(self.reference, &open.article);
                let known = found.iter().any(|(name, _, _)| name == open.name);
                if here && !known {
                    let filled = open.filled_by.into_iter().cloned().collect();
                    found.push((open.name.to_owned(), open.asks.in_language(language).to_owned(), filled));
                }
            }
        }
        found
    }

    /// The modalities that the article sets, scheme by scheme; allocations with one value are put together.
    fn sets(&self) -> Vec<SetHere> {
        let mut found: Vec<SetHere> = Vec::new();
        for scheme in self.law.schemes().iter().filter(|scheme| scheme.period(self.as_of.known).is_some()) {
            for allocation in &scheme.allocations {
                let modalities = scheme.modalities(&allocation.id, self.as_of);
                let values = serde_json::to_value(&modalities).unwrap_or_default();
                let words = self.setting.voice.modalities(&modalities);
                for ((name, article), words) in modalities.articles().into_iter().zip(words) {
                    if article.is_ok_and(|article| covers(self.reference, article)) {
                        let value = values[name]["set"]["value"].clone();
                        add(&mut found, scheme.id.as_str(), allocation.id.as_str(), words, value);
                    }
                }
            }
        }
        found
    }
}

fn add(found: &mut Vec<SetHere>, scheme: &str, allocation: &str, words: ModalityWords, value: Value) {
    match found.iter_mut().find(|set| set.scheme == scheme && set.words == words) {
        Some(set) => set.allocations.push(allocation.to_owned()),
        None => {
            found.push(SetHere { scheme: scheme.to_owned(), allocations: vec![allocation.to_owned()], words, value });
        }
    }
}

/// Tells whether `asked` is the article that `article` points into, or the paragraph itself.
fn covers(asked: &ArticleRef, article: &ArticleRef) -> bool {
    let paragraph = asked.paragraph.is_none() || asked.paragraph == article.paragraph;
    asked.instrument == article.instrument && asked.article == article.article && paragraph
}

/// Checks the law of the program, or of a folder.
fn check(asked: &LawCheck, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let (law, mut findings) = match &asked.dir {
        Some(dir) => Law::read(files(dir)?),
        None => (Law::enacted(), Vec::new()),
    };
    findings.extend(law.check());
    if setting.everywhere.json {
        say_line!("{:#}", findings.iter().map(|finding| found(finding, setting)).collect::<Value>());
    } else if findings.is_empty() {
        say_line!("{}", setting.voice.say("cli-law-clean"));
    } else {
        say!("{}", Excerpts::of("law", "").draw(&findings, asked.all, setting.voice));
    }
    Ok(Outcome::of(&findings))
}

/// Reads every file of a folder of law, by its path below it.
fn files(dir: &Path) -> Result<Vec<(String, String)>, Trouble> {
    let mut found = Vec::new();
    let mut left = vec![dir.to_path_buf()];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| Trouble::file(&folder, &error))? {
            let path = entry.map_err(|error| Trouble::file(&folder, &error))?.path();
            if path.is_dir() {
                left.push(path);
            } else {
                let text = fs::read_to_string(&path).map_err(|error| Trouble::file(&path, &error))?;
                let below = path.strip_prefix(dir).unwrap_or(&path).to_string_lossy().into_owned();
                found.push((below, text));
            }
        }
    }
    Ok(found)
}
