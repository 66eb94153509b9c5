//! `perron import`: one agreement read, its tree and what was unclear.

use std::cmp::Reverse;
use std::fs;
use std::path::Path;

use agreement::model::{Match, scheme_of};
use agreement::{Agreement, Node, NodeState};
use intake::{Reading, Unreadable};
use report::Texts;
use report::document::{Document, left_out, unfaithful};
use report::press::Unprintable;
use scheme::{Law, Municipalities, Scheme};
use serde_json::{Value, json};
use terms::{Finding, Language};

use super::{Outcome, Setting};
use crate::cli::Import;
use crate::excerpt::Excerpts;
use crate::trouble::Trouble;

/// The most findings that are told, unless all are asked for.
const MOST_FINDINGS: usize = 500;

/// Reads the document and prints what it holds.
pub(crate) fn run(asked: &Import, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let law = Law::enacted();
    let municipalities = law.municipalities();
    let mut reading = read_in(&asked.file, asked.language, municipalities, setting)?;
    let scheme = scheme_of(&reading.agreement, &law);
    let titles = scheme.map(|scheme| reading.hold_against(scheme, &law)).unwrap_or_default();
    if let Some(other) = &asked.beside {
        reading.hold_beside(&read(other, municipalities, setting)?.agreement);
    }
    let model = Model { scheme, titles };
    if let Some([form, out]) = asked.to.as_deref() {
        let lost = written(&reading, &model, form, Path::new(out), municipalities, setting)?;
        reading.findings.extend(lost);
    }
    if setting.everywhere.json {
        say_line!("{:#}", contract(&reading, &model, asked.all, setting));
    } else {
        say!("{}", drawing(&reading, &model, asked, setting));
    }
    Ok(Outcome::of(&reading.findings))
}

/// The scheme that the document belongs to, with the titles that stand in its lists.
struct Model<'l> {
    scheme: Option<&'l Scheme>,
    titles: Vec<Match<'l>>,
}

/// Reads an agreement from a file.
pub(super) fn read(file: &Path, municipalities: &Municipalities, setting: Setting<'_>) -> Result<Reading, Trouble> {
    read_in(file, None, municipalities, setting)
}

/// Reads an agreement from a file; where it stands there in two languages, the one that is asked for.
fn read_in(
    file: &Path,
    language: Option<Language>,
    municipalities: &Municipalities,
    setting: Setting<'_>,
) -> Result<Reading, Trouble> {
    let bytes = fs::read(file).map_err(|error| Trouble::file(file, &error))?;
    let refused = |unreadable: Unreadable| Trouble::unreadable(file, &unreadable.finding(), setting.voice);
    let source = quarantine::read(&bytes).map_err(refused)?;
    let hidden = source.findings.clone();
    source
        .agreement_in(language, municipalities)
        .map_err(|unreadable| Trouble::no_agreement(file, &unreadable.finding(), &hidden, setting.voice))
}

/// Writes the agreement in another form; returns what this form does not hold.
fn written(
    reading: &Reading,
    model: &Model<'_>,
    form: &str,
    out: &Path,
    municipalities: &Municipalities,
    setting: Setting<'_>,
) -> Result<Vec<Finding>, Trouble> {
    let texts = Texts::load();
    let document = Document { agreement: &reading.agreement, passages: &reading.passages };
    let bytes = match form {
        "md" => document.markdown(&texts).into_bytes(),
        "html" => document.html(&texts).into_bytes(),
        "docx" => document.docx(&texts).map_err(|error| Trouble::file(out, &error))?,
        "pdf" => document.pdf(&texts).map_err(unprintable)?,
        "json" => format!("{:#}\n", contract(reading, model, true, setting)).into_bytes(),
        _ => return Err(Trouble::new("document-trouble-form").with("form", form)),
    };
    fs::write(out, &bytes).map_err(|error| Trouble::file(out, &error))?;
    Ok(if form == "json" { Vec::new() } else { lost(reading, &bytes, municipalities) })
}

fn unprintable(Unprintable(reason): Unprintable) -> Trouble {
    Trouble::new("document-trouble-print").with("reason", reason)
}

/// Writes canonical Markdown and reads it again; returns it with what it would lose.
pub(super) fn canonical(reading: &Reading, municipalities: &Municipalities) -> (String, Vec<Finding>) {
    let document = Document { agreement: &reading.agreement, passages: &reading.passages };
    let text = document.markdown(&Texts::load());
    let lost = lost(reading, text.as_bytes(), municipalities);
    (text, lost)
}

/// Reads what was written of a document; returns what it would lose.
fn lost(reading: &Reading, written: &[u8], municipalities: &Municipalities) -> Vec<Finding> {
    match quarantine::read(written).and_then(|source| source.agreement(municipalities)) {
        Ok(again) => {
            let changed = unfaithful(&reading.agreement, &again.agreement);
            left_out(reading, &again.text).into_iter().chain(changed).collect()
        }
        Err(unreadable) => vec![unreadable.finding()],
    }
}

/// The reading in the form that other people's scripts rely on.
fn contract(reading: &Reading, model: &Model<'_>, all: bool, setting: Setting<'_>) -> Value {
    let shown = told(&reading.findings, all);
    let agreement = &reading.agreement;
    let municipality = agreement
        .municipality
        .as_ref()
        .map(|(name, nis)| json!({ "name": name, "nis": nis.map(|nis| nis.to_string()) }));
    json!({
        "kind": agreement.kind,
        "language": agreement.language,
        "title": agreement.title,
        "municipality": municipality,
        "period": agreement.period,
        "council_decision": agreement.council_decision,
        "signed": agreement.signed,
        "amounts": amounts(agreement),
        "totals": agreement.totals(),
        "scheme": model.scheme.map(|scheme| scheme.id.as_str()),
        "titles": model.titles.iter().map(title).collect::<Vec<_>>(),
        "tree": agreement.tree.iter().map(node).collect::<Vec<_>>(),
        "findings": shown.iter().map(|finding| found(finding, setting)).collect::<Vec<_>>(),
        "findings_left": reading.findings.len() - shown.len(),
    })
}

/// Chooses the findings that are told, the heaviest where there are too many, in the order of the text.
fn told(findings: &[Finding], all: bool) -> Vec<&Finding> {
    let mut at: Vec<usize> = (0..findings.len()).collect();
    if !all && findings.len() > MOST_FINDINGS {
        at.sort_by_key(|&at| Reverse(findings[at].severity));
        at.truncate(MOST_FINDINGS);
        at.sort_unstable();
    }
    at.into_iter().map(|at| &findings[at]).collect()
}

/// The amounts of an agreement in the form of the contract.
pub(super) fn amounts(agreement: &Agreement) -> Vec<Value> {
    let amounts = agreement.amounts.iter();
    amounts
        .map(|amount| json!({ "year": amount.year, "allocation": amount.allocation, "cents": amount.amount.cents() }))
        .collect()
}

/// A title of the closed lists, and the node that bears it.
fn title(matched: &Match<'_>) -> Value {
    json!({
        "at": matched.at,
        "title": matched.title,
        "article": matched.article.to_string(),
        "distance": matched.distance,
        "confidence": thousandths(matched.confidence),
    })
}

fn node(node: &Node) -> Value {
    json!({
        "kind": node.kind,
        "number": node.number,
        "text": node.text,
        "state": node.state,
        "target": node.target,
        "confidence": thousandths(node.confidence),
        "place": node.place,
        "children": node.children.iter().map(self::node).collect::<Vec<_>>(),
    })
}

/// Writes per mille as the decimal fraction that the contract asks for, without a float of ours.
fn thousandths(per_mille: u16) -> Value {
    format!("{}.{:03}", per_mille / 1000, per_mille % 1000).parse().map_or(Value::Null, Value::Number)
}

pub(super) fn found(finding: &Finding, setting: Setting<'_>) -> Value {
    let said = setting.voice.finding(finding);
    json!({
        "code": finding.code,
        "severity": finding.severity,
        "message": said.message,
        "place": finding.place,
        "hint": said.hint,
    })
}

/// The reading for people: a head, the tree, the counts, the findings.
fn drawing(reading: &Reading, model: &Model<'_>, asked: &Import, setting: Setting<'_>) -> String {
    let mut out = head(&reading.agreement, model, setting);
    out.push('\n');
    for root in &reading.agreement.tree {
        branch(root, 0, setting, &mut out);
    }
    out.push('\n');
    out.push_str(&counts(&reading.agreement, setting));
    out.push_str("\n\n");
    let name = asked.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    out.push_str(&Excerpts::of(&name, &reading.text).draw(&reading.findings, asked.all, setting.voice));
    out
}

fn head(agreement: &Agreement, model: &Model<'_>, setting: Setting<'_>) -> String {
    let voice = setting.voice;
    let unknown = || voice.say("cli-import-unknown");
    let municipality = agreement.municipality.as_ref().map(|(name, nis)| match nis {
        Some(nis) => format!("{name} ({nis})"),
        None => name.clone(),
    });
    let signed = agreement.signed.as_ref().map(|signed| format!("{}, {}", signed.place, voice.date(signed.date)));
    let mut rows = vec![
        ("cli-import-scheme", model.scheme.map(|scheme| scheme.name.in_language(voice.language()).to_owned())),
        ("cli-import-municipality", municipality),
        ("cli-import-period", agreement.period.map(|period| voice.period(period))),
        ("cli-import-council", agreement.council_decision.map(|date| voice.date(date))),
        ("cli-import-signed", signed),
    ];
    for amount in &agreement.amounts {
        let year = amount.year.map_or_else(unknown, |year| year.to_string());
        let allocation = amount.allocation.clone().unwrap_or_else(unknown);
        rows.push(("cli-import-amount", Some(format!("{}  {year}  {allocation}", voice.amount(amount.amount)))));
    }
    let line =
        |(key, value): (&str, Option<String>)| format!("  {:<24} {}\n", voice.say(key), value.unwrap_or_else(unknown));
    format!("{}\n{}", agreement.title, rows.into_iter().map(line).collect::<String>())
}

fn branch(node: &Node, depth: usize, setting: Setting<'_>, out: &mut String) {
    let voice = setting.voice;
    let number: Vec<String> = node.number.iter().map(u16::to_string).collect();
    let mut words = vec![voice.node_kind(node.kind)];
    words.extend((!number.is_empty()).then(|| number.join("+")));
    words.extend((!node.text.is_empty()).then(|| format!("«{}»", node.text)));
    words.extend(node.target.as_ref().map(|target| format!("[{}]", voice.target(target))));
    let special = node.state.filter(|state| *state != NodeState::Filled);
    words.extend(special.map(|state| format!("({})", voice.node_state(state))));
    if node.confidence < 1000 {
        words.push(format!("{} %", node.confidence / 10));
    }
    out.push_str(&format!("{}{}\n", "  ".repeat(depth), words.join(" ")));
    for child in &node.children {
        branch(child, depth + 1, setting, out);
    }
}

fn counts(agreement: &Agreement, setting: Setting<'_>) -> String {
    let totals = agreement.totals();
    let args = [
        ("sectors", totals.sectors),
        ("general", totals.general_objectives),
        ("strategic", totals.strategic_objectives),
        ("operational", totals.operational_objectives),
        ("results", totals.results),
        ("indicators", totals.indicators),
    ];
    setting.voice.tell("cli-import-counts", &args.map(|(name, count)| (name.into(), count.into())).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_is_a_fraction() {
        assert_eq!(thousandths(1000).to_string(), "1.0");
        assert_eq!(thousandths(75).to_string(), "0.075");
    }
}
