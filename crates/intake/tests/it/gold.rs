//! The four real agreements against what a person reads in them, node by node; the annotations point
//! at the words and never hold them (`tests/gold/README.md` is their format).

use std::collections::VecDeque;
use std::fmt::Write as _;

use agreement::{AgreementKind, Comparison, Node, NodeKind, NodeState, Target};
use intake::Reading;
use terms::{Finding, Place};

use crate::{here, read, seed};

/// One annotated node, its words cut out of the document.
struct Gold {
    depth: usize,
    head: String,
    /// Its words; more than one reading where a word is beyond repair.
    texts: Vec<String>,
    target: String,
    place: Place,
    says: Vec<String>,
}

impl Gold {
    fn line(&self, text: &str) -> String {
        shown(self.depth, &self.head, text, &self.target)
    }

    /// Its line with the reading that `said` holds, or with the first.
    fn line_among(&self, said: &[Said]) -> String {
        let lines: Vec<String> = self.texts.iter().map(|text| self.line(text)).collect();
        let held = lines.iter().find(|line| said.iter().any(|s| s.line == **line));
        held.unwrap_or(&lines[0]).clone()
    }
}

/// One node as it was read.
struct Said {
    line: String,
    place: Place,
}

/// The document that an annotation points into.
struct Document {
    lines: Vec<Vec<char>>,
}

impl Document {
    fn words(&self, place: Place) -> String {
        let (first, last) = (place.line as usize - 1, place.end_line as usize - 1);
        let cut = |at: usize| {
            let line = &self.lines[at];
            let from = if at == first { place.column as usize - 1 } else { 0 };
            let to = if at == last { place.end_column as usize - 1 } else { line.len() };
            line[from..to].iter().collect::<String>()
        };
        (first..=last).map(cut).collect::<Vec<_>>().join(" ")
    }

    /// Cuts out what `spans` point at, in every reading they allow, and says where all of it stands.
    fn cut(&self, spans: &str) -> (Vec<String>, Option<Place>) {
        let mut texts = vec![String::new()];
        let mut all: Option<Place> = None;
        let mut joint = ",";
        for part in spans.split_inclusive([',', '+', '?']) {
            let span = place(part.trim_end_matches([',', '+', '?']).trim());
            let words = self.words(span);
            texts = match joint {
                "," => with(&texts, " ", &words),
                "+" => with(&texts, "", &words),
                _ => [with(&texts, " ", &words), with(&texts, "", &words)].concat(),
            };
            all = Some(all.map_or(span, |so_far| Place {
                end_line: span.end_line,
                end_column: span.end_column,
                ..so_far
            }));
            joint = &part[part.len() - 1..];
        }
        (texts.iter().map(|text| normal(text)).collect(), all)
    }
}

fn with(texts: &[String], between: &str, words: &str) -> Vec<String> {
    texts.iter().map(|text| format!("{text}{between}{words}")).collect()
}

/// Reads `3:1-3:98`.
fn place(span: &str) -> Place {
    let figure = |text: &str| text.parse().unwrap_or_else(|_| panic!("{span} is no place"));
    let (start, end) = span.split_once('-').unwrap();
    let ((line, column), (end_line, end_column)) = (start.split_once(':').unwrap(), end.split_once(':').unwrap());
    Place { line: figure(line), column: figure(column), end_line: figure(end_line), end_column: figure(end_column) }
}

/// What is forgiven when texts are compared.
fn normal(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}')).collect();
    let spaced = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    let chars: Vec<char> = spaced.chars().collect();
    let parted = |at: usize| {
        at > 1
            && chars[at - 1] == '-'
            && chars[at - 2].is_alphabetic()
            && chars.get(at + 1).is_some_and(|c| c.is_alphabetic())
    };
    (0..chars.len()).filter(|&at| chars[at] != ' ' || !parted(at)).map(|at| chars[at]).collect()
}

/// An annotation: what stands before the tree, the nodes, and the findings that belong to none.
struct Annotation {
    facts: Vec<String>,
    nodes: Vec<Gold>,
    outside: Vec<(Place, Vec<String>)>,
}

fn annotation(text: &str, document: &Document) -> Annotation {
    let mut read = Annotation { facts: Vec::new(), nodes: Vec::new(), outside: Vec::new() };
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('%')) {
        let (said, codes) = line.split_once(" ! ").unwrap_or((line, ""));
        let says: Vec<String> = codes.split_whitespace().map(str::to_owned).collect();
        let (kind, rest) = said.trim_start().split_once(' ').unwrap();
        if kind == "outside" {
            read.outside.push((place(rest), says));
        } else if kind_of(kind).is_some() {
            read.nodes.push(node(said, says, document));
        } else {
            let (fact, at) = said.split_once(" @").unwrap_or((said, ""));
            let fact = if kind == "title" { format!("title {}", document.cut(rest).0[0]) } else { fact.to_owned() };
            read.facts.push(fact);
            read.outside.extend(at.parse().ok().map(|line| (on_line(line), says)));
        }
    }
    read
}

fn on_line(line: u32) -> Place {
    Place { line, column: 1, end_line: line, end_column: u32::MAX }
}

fn node(line: &str, says: Vec<String>, document: &Document) -> Gold {
    let depth = (line.len() - line.trim_start().len()) / 2;
    let (words, target) = line.trim().split_once(" = ").unwrap_or((line.trim(), ""));
    let mut parts: VecDeque<&str> = words.split(' ').collect();
    let mut head = vec![parts.pop_front().unwrap()];
    let mut heading = None;
    while let Some(part) = parts.front().filter(|p| p.starts_with(['#', '[', '@'])) {
        match part.strip_prefix('@') {
            Some(at) => heading = Some(on_line(at.parse().unwrap())),
            None => head.push(part),
        }
        parts.pop_front();
    }
    let spans: String = parts.into_iter().collect();
    let (texts, words) =
        if spans == "-" || spans.is_empty() { (vec![String::new()], None) } else { document.cut(&spans) };
    let place = match (heading, words) {
        (Some(heading), Some(words)) => Place { line: heading.line, column: heading.column, ..words },
        (one, other) => one.or(other).unwrap(),
    };
    Gold { depth, head: head.join(" "), texts, target: target.to_owned(), place, says }
}

fn kind_of(name: &str) -> Option<NodeKind> {
    Some(match name {
        "allocation" => NodeKind::Allocation,
        "sector" => NodeKind::Sector,
        "general" => NodeKind::GeneralObjective,
        "strategic" => NodeKind::StrategicObjective,
        "unit" => NodeKind::Unit,
        "operational" => NodeKind::OperationalObjective,
        "subitem" => NodeKind::SubItem,
        "result" => NodeKind::Result,
        "indicator" => NodeKind::Indicator,
        _ => return None,
    })
}

fn shown(depth: usize, head: &str, text: &str, target: &str) -> String {
    let target = if target.is_empty() { String::new() } else { format!(" = {target}") };
    format!("{}{head} \"{text}\"{target}", "  ".repeat(depth))
}

// ---- what was read, in the same words

fn said(node: &Node, depth: usize, all: &mut Vec<Said>) {
    let kinds =
        ["allocation", "sector", "general", "strategic", "unit", "operational", "subitem", "result", "indicator"];
    let mut head = kinds.iter().find(|name| kind_of(name) == Some(node.kind)).unwrap().to_string();
    if !node.number.is_empty() {
        let numbers: Vec<String> = node.number.iter().map(u16::to_string).collect();
        let _ = write!(head, " #{}", numbers.join("+"));
    }
    let state = node.state.map(|state| match state {
        NodeState::Filled => "filled",
        NodeState::StruckOut => "struck",
        NodeState::Template => "template",
        NodeState::Delegated => "delegated",
        NodeState::Placeholder => "placeholder",
    });
    if let Some(state) = state {
        let _ = write!(head, " [{state}]");
    }
    let target = node.target.as_ref().map(target).unwrap_or_default();
    all.push(Said { line: shown(depth, &head, &normal(&node.text), &target), place: node.place });
    node.children.iter().for_each(|child| said(child, depth + 1, all));
}

fn target(target: &Target) -> String {
    let op = match target.op {
        Comparison::AtLeast => ">=",
        Comparison::AtMost => "<=",
        Comparison::Exactly => "=",
        Comparison::Between => "..",
        Comparison::YesNo => "yes_no",
    };
    let per = target.per.map(|per| format!("per {per:?}").to_lowercase());
    [Some(op.to_owned()), target.value.clone(), target.upto.clone(), target.unit.clone(), per]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

fn facts(reading: &Reading) -> Vec<String> {
    let a = &reading.agreement;
    let kind = if a.kind == AgreementKind::Convention { "convention" } else { "project_plan" };
    let none = || "-".to_owned();
    let mut facts = vec![
        format!("agreement {kind} {}", a.language.tag()),
        format!("title {}", normal(&a.title)),
        format!("municipality {}", a.municipality.as_ref().map_or_else(none, |(name, _)| name.clone())),
        format!("period {}", a.period.map_or_else(none, |p| format!("{} {}", p.start(), p.end()))),
        format!("council {}", a.council_decision.map_or_else(none, |date| date.to_string())),
        format!("signed {}", a.signed.as_ref().map_or_else(none, |s| format!("{} {} {}", s.place, s.date, s.copies))),
    ];
    let amount = |a: &agreement::Amount| {
        let year = a.year.map_or("?".to_owned(), |year| year.to_string());
        format!("amount {year} {} {}", a.allocation.as_deref().unwrap_or("?"), a.amount)
    };
    facts.extend(a.amounts.iter().map(amount));
    facts
}

// ---- the comparison

/// What differs, each with the lines of the document it stands on.
#[derive(Default)]
struct Difference {
    lines: Vec<(String, Place)>,
}

/// Keeps the longest run of lines that both have in their order; the rest differs.
fn differences(gold: &[Gold], read: &[Said]) -> Difference {
    let wanted: Vec<String> = gold.iter().map(|g| g.line_among(read)).collect();
    let mut longest = vec![vec![0_usize; read.len() + 1]; wanted.len() + 1];
    for i in (0..wanted.len()).rev() {
        for j in (0..read.len()).rev() {
            let same = wanted[i] == read[j].line;
            longest[i][j] = if same { longest[i + 1][j + 1] + 1 } else { longest[i + 1][j].max(longest[i][j + 1]) };
        }
    }
    let mut found = Difference::default();
    let (mut i, mut j) = (0, 0);
    while i < wanted.len() || j < read.len() {
        if i < wanted.len() && j < read.len() && wanted[i] == read[j].line {
            (i, j) = (i + 1, j + 1);
        } else if j == read.len() || (i < wanted.len() && longest[i + 1][j] >= longest[i][j + 1]) {
            found.lines.push((format!("- {}", wanted[i]), gold[i].place));
            i += 1;
        } else {
            found.lines.push((format!("+ {}", read[j].line), read[j].place));
            j += 1;
        }
    }
    found
}

fn stands_on(finding: &Finding, place: Place) -> bool {
    finding.place.is_some_and(|at| at.line <= place.end_line && place.line <= at.end_line)
}

/// The codes that were asked for on the lines of `place` and are not said there.
fn unsaid(findings: &[Finding], place: Place, says: &[String]) -> Vec<String> {
    let said = |code: &str| findings.iter().any(|f| f.code.to_string() == code && stands_on(f, place));
    let missing = says.iter().filter(|codes| !codes.split('|').any(said));
    missing.map(|codes| format!("! line {}: {codes} is not said", place.line)).collect()
}

/// What a reading is worth beside its annotation.
struct Judgement {
    /// Nodes that differ (`-` as annotated, `+` as read) and findings that are missing, with their lines.
    differ: Vec<String>,
    /// Those of them, and the words beyond repair, that no finding stands beside.
    silent: Vec<String>,
    /// The head and foot, as annotated and as read.
    facts: [Vec<String>; 2],
}

fn judge(bytes: &[u8], gold: &str) -> Judgement {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let gold = annotation(gold, &Document { lines: text.lines().map(|line| line.chars().collect()).collect() });
    let reading = read(bytes).unwrap();
    let mut nodes = Vec::new();
    reading.agreement.tree.iter().for_each(|node| said(node, 0, &mut nodes));

    let lines = differences(&gold.nodes, &nodes).lines;
    let unmentioned = |place: Place| !reading.findings.iter().any(|finding| stands_on(finding, place));
    let beyond_repair = gold.nodes.iter().filter(|g| g.texts.len() > 1).map(|g| (g.line(&g.texts[0]), g.place));
    let all = lines.iter().cloned().chain(beyond_repair);
    let silent = all.filter(|(_, place)| unmentioned(*place)).map(|(line, _)| line).collect();
    let asked = gold.nodes.iter().map(|g| (g.place, &g.says)).chain(gold.outside.iter().map(|(at, says)| (*at, says)));
    let missing = asked.flat_map(|(place, says)| unsaid(&reading.findings, place, says));
    let differ = lines.iter().map(|(line, _)| line.clone()).chain(missing).collect();
    Judgement { differ, silent, facts: [gold.facts, facts(&reading)] }
}

fn check(number: &str) {
    let Some(path) = seed(number) else { return };
    let gold = std::fs::read_to_string(here().join(format!("tests/gold/{number}.gold"))).unwrap();
    let Judgement { differ, silent, facts: [annotated, read] } = judge(&std::fs::read(path).unwrap(), &gold);
    assert_eq!(silent, [""; 0], "silent errors in {number}");
    assert_eq!(annotated, read, "head and foot of {number}, as annotated and as read");
    let differ = differ.join("\n");
    assert!(differ.is_empty(), "{number} is read otherwise than by a person (- gold, + read):\n{differ}");
}

#[test]
fn verviers_is_read_as_a_person_reads_it() {
    check("000");
}

#[test]
fn brussels_is_read_as_a_person_reads_it() {
    check("001");
}

#[test]
fn the_general_plan_of_molenbeek_is_read_as_a_person_reads_it() {
    check("002");
}

#[test]
fn the_torn_plan_of_molenbeek_is_read_as_a_person_reads_it() {
    check("003");
}

#[test]
fn an_annotation_that_the_reading_does_not_bear_out_is_shown() {
    let document = "PLAN DE PROJET 2023 DE LA COMMUNE DE Dinant\n\nSecteur d'activité 1 : Vols\n\n\
        Objectif général 1 : Prévenir\n\nObjectif stratégique 1 : Informer\n\nObjectifs opérationnels :\n\n\
        - Visiter les  caves\n- Réunir\n";
    let head = "agreement project_plan fr\ntitle 1:1-1:44\nmunicipality Dinant\nperiod 2023-01-01 2023-12-31 @1 ! I-024\n\
        council -\nsigned -\n\nallocation [placeholder] @3 -\n  sector #1 3:24-3:28\n    general #1 5:22-5:30\n";
    let rest = "      strategic #1 [filled] @7 7:26-7:34 ! A-010\n        operational 11:3-11:21\n";
    let right = judge(document.as_bytes(), &format!("{head}{rest}        operational 12:3-12:9\n"));
    assert_eq!((right.differ, right.silent), (Vec::new(), Vec::new()));
    assert_eq!(right.facts[0], right.facts[1]);

    let wrong = judge(document.as_bytes(), &format!("{head}{rest}        result 12:3-12:6 ! I-056\n"));
    let lines = ["-         result \"Réu\"", "+         operational \"Réunir\""];
    assert_eq!(wrong.silent, lines);
    assert_eq!(wrong.differ, [lines[0], lines[1], "! line 12: I-056 is not said"]);
}
