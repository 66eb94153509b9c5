//! Agreements made at random, written in every form and read back.

use std::collections::HashSet;
use std::sync::LazyLock;

use agreement::{
    Agreement, AgreementKind, Amount, Comparison, Node, NodeKind, NodeState, Per, Signature, Target, TextKey,
};
use intake::Reading;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use report::Texts;
use report::document::{Document, unfaithful};
use scheme::Municipalities;
use terms::{Euro, Language, Period, Place, Year};

static MUNICIPALITIES: LazyLock<Municipalities> = LazyLock::new(Municipalities::enacted);

/// Words of four languages, labels and markup among them.
const WORDS: [&str; 44] = [
    "Assurer",
    "la",
    "présence",
    "des",
    "gardiens",
    "l’espace",
    "d'écoute",
    "(STIB,",
    "ou)",
    "socio-préventif",
    "œuvre",
    "« quartier »",
    "De",
    "veiligheid",
    "in",
    "het",
    "centrum",
    "Straßen",
    "über",
    "Sicherheit",
    "neighbourhood",
    "346",
    "12",
    "7,5",
    "%",
    "100%",
    "et/ou",
    "Indicateurs",
    "Résultat",
    "attendu",
    "Objectif",
    "stratégique",
    "secteur",
    "*fort*",
    "**gras**",
    "~~biffé~~",
    "__x__",
    "<b>",
    "[lien](x)",
    "\\",
    "a|b",
    "#",
    "> 3",
    "plan:",
];

/// Comparison, value, unit (or nothing) and period of a target.
type Meant = (Comparison, &'static str, &'static str, Option<Per>);

/// Targets as people write them, and what they mean.
const TARGETS: [(&str, Option<Meant>); 7] = [
    (": ≥ 12 par an", Some((Comparison::AtLeast, "12", "", Some(Per::Year)))),
    (">/=à 50/an", Some((Comparison::AtLeast, "50", "", Some(Per::Year)))),
    (": ≤ 48 heures", Some((Comparison::AtMost, "48", "heures", None))),
    (": 100 %", Some((Comparison::Exactly, "100", "%", None))),
    (": ten minste 4 per maand", Some((Comparison::AtLeast, "4", "", Some(Per::Month)))),
    ("≥ 7,5 heures/jour", Some((Comparison::AtLeast, "7.5", "heures", Some(Per::Day)))),
    ("", None),
];

fn place() -> Place {
    Place { line: 1, column: 1, end_line: 1, end_column: 1 }
}

/// How many of the words are plain: no label, no markup, no figure.
const PLAIN: usize = 21;

/// A text, of plain words only or of any.
fn text(plain: bool) -> impl Strategy<Value = String> {
    let words = if plain { &WORDS[..PLAIN] } else { &WORDS[..] };
    prop::collection::vec(prop::sample::select(words), 1..9).prop_map(|words| words.join(" "))
}

fn numbers(most: usize) -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(1_u16..100, 0..=most)
}

fn meant(target: Option<Meant>) -> Option<Target> {
    let (op, value, unit, per) = target?;
    let unit = Some(unit.to_owned()).filter(|unit| !unit.is_empty());
    Some(Target { op, value: Some(value.to_owned()), upto: None, unit, per })
}

fn leaf(kind: NodeKind, plain: bool) -> impl Strategy<Value = Node> {
    let number = if kind == NodeKind::SubItem { 1 } else { 0 };
    (text(plain), prop::sample::select(TARGETS.as_slice()), numbers(number), prop::bool::weighted(0.1)).prop_map(
        move |(text, (words, target), number, struck)| {
            let indicator = kind == NodeKind::Indicator;
            let text = if indicator { format!("{text} {words}").trim().to_owned() } else { text };
            let mut node = Node { number, ..Node::new(kind, text, place()) };
            node.target = meant(target.filter(|_| indicator));
            node.state = (struck && kind != NodeKind::SubItem).then_some(NodeState::StruckOut);
            node
        },
    )
}

fn objective(plain: bool) -> impl Strategy<Value = Node> {
    let below =
        prop_oneof![leaf(NodeKind::SubItem, plain), leaf(NodeKind::Result, plain), leaf(NodeKind::Indicator, plain)];
    (text(plain), numbers(1), prop::collection::vec(below, 0..4), prop::bool::weighted(0.1)).prop_map(
        |(text, number, children, struck)| {
            let mut node = Node { number, children, ..Node::new(NodeKind::OperationalObjective, text, place()) };
            node.state = struck.then_some(NodeState::StruckOut);
            node
        },
    )
}

fn statements(plain: bool) -> impl Strategy<Value = Vec<Node>> {
    let list = |kind| prop::collection::vec(leaf(kind, plain), 0..3);
    (prop::collection::vec(objective(plain), 0..4), list(NodeKind::Result), list(NodeKind::Indicator))
        .prop_map(|(objectives, results, indicators)| [objectives, results, indicators].concat())
}

fn level<S: Strategy<Value = Vec<Node>>>(kind: NodeKind, below: S, plain: bool) -> impl Strategy<Value = Node> {
    let most = if kind == NodeKind::StrategicObjective { 2 } else { usize::from(kind != NodeKind::Unit) };
    (text(plain), numbers(most), below, prop::bool::weighted(0.1)).prop_map(move |(text, number, children, struck)| {
        let mut node = Node { number, children, ..Node::new(kind, text, place()) };
        let may = matches!(kind, NodeKind::StrategicObjective | NodeKind::GeneralObjective | NodeKind::Sector);
        node.state = (struck && may).then_some(NodeState::StruckOut);
        node
    })
}

fn some<S: Strategy<Value = Node>>(node: S) -> impl Strategy<Value = Vec<Node>> {
    prop::collection::vec(node, 0..3)
}

fn strategic(plain: bool) -> impl Strategy<Value = Node> {
    let units = some(level(NodeKind::Unit, statements(plain), plain));
    let below = (statements(plain), units).prop_map(|(own, units)| [own, units].concat());
    level(NodeKind::StrategicObjective, below, plain)
}

fn allocation(plain: bool) -> impl Strategy<Value = Node> {
    let general = level(NodeKind::GeneralObjective, some(strategic(plain)), plain);
    let sector = level(NodeKind::Sector, some(general), plain);
    (prop_oneof![Just("Aide complémentaire"), Just("Strategisch plan"), Just("General grant")], 1_u16..12, some(sector))
        .prop_map(|(text, number, children)| Node {
            number: vec![number],
            children,
            ..Node::new(NodeKind::Allocation, text, place())
        })
}

fn day() -> impl Strategy<Value = Date> {
    (2015_i16..2024, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn amount() -> impl Strategy<Value = Amount> {
    const KEYS: [&str; 6] = ["general", "radicalisation", "terrorism-extremism", "plan", "guards-346", "guards-90"];
    let key = prop::option::of(prop::sample::select(KEYS.as_slice()));
    (prop::option::of(2015_i16..2024), key, 1_i64..1_000_000_000).prop_map(|(year, key, cents)| Amount {
        year: year.and_then(Year::new),
        allocation: key.map(str::to_owned),
        amount: Euro::from_cents(cents),
    })
}

const TOWNS: [&str; 7] =
    ["Verviers", "Aalst", "Molenbeek-Saint-Jean", "Marche-en-Famenne", "La Louvière", "Le Roeulx", "Eupen"];

fn signature() -> impl Strategy<Value = Signature> {
    let place = prop::sample::select(TOWNS.as_slice());
    (place, day(), 0_u16..5).prop_map(|(place, date, copies)| Signature { place: place.into(), date, copies })
}

fn agreement(plain: bool) -> impl Strategy<Value = Agreement> {
    let head = (
        prop::sample::select(Language::ALL.as_slice()),
        any::<bool>(),
        prop::sample::select(TOWNS.as_slice()),
        (2016_i16..2020, 1_i16..4),
        prop::option::of(day()),
        prop::option::of(signature()),
        prop::collection::vec(amount(), 0..4),
    );
    (head, prop::collection::vec(allocation(plain), 0..3)).prop_map(
        |((language, plan, town, (start, years), council_decision, signed, amounts), tree)| {
            let kind = if plan { AgreementKind::ProjectPlan } else { AgreementKind::Convention };
            let period = Period::new(date(start, 1, 1), date(start + years, 12, 31)).unwrap();
            let found = MUNICIPALITIES.find_on(town, period.start()).or_else(|| MUNICIPALITIES.find(town));
            Agreement {
                kind,
                language,
                title: if plan { "CONVENTION PLAN DE PROJET" } else { "CONVENTION" }.to_owned(),
                municipality: Some((town.to_owned(), found.map(|municipality| municipality.nis))),
                period: Some(period),
                council_decision,
                signed,
                amounts,
                tree,
            }
        },
    )
}

/// A form that an agreement is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Markdown,
    Html,
    Docx,
    Pdf,
}

/// The forms that are read back, and those of them that tell a label from the words of a text.
const READ: [Form; 3] = [Form::Markdown, Form::Html, Form::Docx];
const EXACT: [Form; 3] = [Form::Markdown, Form::Html, Form::Docx];

fn written(agreement: &Agreement, texts: &Texts, form: Form) -> Vec<u8> {
    let document = Document { agreement, passages: &[] };
    match form {
        Form::Markdown => document.markdown(texts).into_bytes(),
        Form::Html => document.html(texts).into_bytes(),
        Form::Docx => document.docx(texts).unwrap(),
        Form::Pdf => document.pdf(texts).unwrap(),
    }
}

fn reading(bytes: &[u8]) -> Reading {
    intake::read_agreement(bytes, &MUNICIPALITIES).unwrap()
}

fn title(node: &Node) -> TextKey {
    TextKey::of(node.text.split(" (").next().unwrap_or_default())
}

/// Leaves out headings that stand twice, which reading puts together whatever the note after them, and gives strategic objectives
/// the state that follows from their content.
fn settle(nodes: &mut Vec<Node>, seen: &mut HashSet<(NodeKind, TextKey)>) {
    let heading = |node: &Node| node.kind < NodeKind::OperationalObjective && node.kind != NodeKind::Allocation;
    nodes.retain(|node| !heading(node) || seen.insert((node.kind, title(node))));
    for node in nodes {
        settle(&mut node.children, seen);
        if node.kind == NodeKind::StrategicObjective && node.state.is_none() {
            let content = [NodeKind::OperationalObjective, NodeKind::Result, NodeKind::Indicator];
            let filled = content.iter().any(|&kind| node.has_below(kind));
            node.state = Some(if filled { NodeState::Filled } else { NodeState::Template });
        }
    }
}

/// Ends the texts that call for one more word, which anybody would read on behind the end of a page.
fn finish(node: &mut Node) {
    const OPEN: [&str; 8] = ["la", "des", "De", "in", "het", "über", "ou)", "(STIB,"];
    if OPEN.iter().any(|word| node.text.ends_with(word)) {
        node.text.push_str(" centrum");
    }
    node.children.iter_mut().for_each(finish);
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(128)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_meant_is_read_from_what_was_written(
        mut agreement in agreement(true),
        form in prop::sample::select(READ.as_slice()),
    ) {
        settle(&mut agreement.tree, &mut HashSet::new());
        let read = reading(&written(&agreement, &Texts::load(), form));
        prop_assert_eq!(unfaithful(&agreement, &read.agreement), [], "{:?}\n{}", form, read.text);
    }

    /// Labels and markup in the words: what intake makes of them once, it makes of them again.
    #[test]
    fn what_was_read_is_read_again_from_what_was_written(
        mut agreement in agreement(false),
        form in prop::sample::select(EXACT.as_slice()),
    ) {
        settle(&mut agreement.tree, &mut HashSet::new());
        let texts = Texts::load();
        let first = reading(&written(&agreement, &texts, Form::Markdown)).agreement;
        let bytes = written(&first, &texts, form);
        let again = reading(&bytes);
        prop_assert_eq!(unfaithful(&first, &again.agreement), [], "{:?}\n{}", form, again.text);
        prop_assert_eq!(written(&again.agreement, &texts, form), bytes);
    }

    #[test]
    fn the_facts_around_the_tree_come_back(
        agreement in agreement(false),
        form in prop::sample::select(READ.as_slice()),
    ) {
        let agreement = Agreement { tree: Vec::new(), ..agreement };
        let read = reading(&written(&agreement, &Texts::load(), form));
        prop_assert_eq!(unfaithful(&agreement, &read.agreement), [], "{:?}\n{}", form, read.text);
    }

    #[test]
    fn a_page_holds_every_word_and_no_tag_of_the_document(agreement in agreement(false)) {
        let texts = Texts::load();
        let page = Document { agreement: &agreement, passages: &[] }.html(&texts).replace(['\u{a0}', '\u{202f}'], " ");
        prop_assert_eq!(page.matches("<h1>").count(), 1);
        prop_assert!(!page.contains("<b>") && !page.contains("<script"));
        for name in ["ul", "ol", "li", "p", "h2", "h6"] {
            let opened = page.matches(&format!("<{name}>")).count() + page.matches(&format!("<{name} ")).count();
            prop_assert_eq!(opened, page.matches(&format!("</{name}>")).count(), "{}", name);
        }
        agreement.walk(&mut |_, node| {
            let words = node.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\'', "&#39;");
            assert!(page.contains(&words), "{words}");
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(11),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_printed_sheet_is_read_as_it_was_meant(mut agreement in agreement(true)) {
        settle(&mut agreement.tree, &mut HashSet::new());
        agreement.tree.iter_mut().for_each(finish);
        let read = reading(&written(&agreement, &Texts::load(), Form::Pdf));
        prop_assert_eq!(unfaithful(&agreement, &read.agreement), [], "{}", read.text);
    }

    /// Whatever the words, a sheet can be printed and a file packed, and both are the same again.
    #[test]
    fn the_same_agreement_gives_the_same_bytes(agreement in agreement(false)) {
        let texts = Texts::load();
        for form in [Form::Html, Form::Docx, Form::Pdf] {
            prop_assert!(written(&agreement, &texts, form) == written(&agreement, &texts, form), "{:?}", form);
        }
    }
}
