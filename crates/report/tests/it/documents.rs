//! The examples and the real agreements, written as canonical Markdown and compared.

use std::path::{Path, PathBuf};

use agreement::comparison::{Alike, Aspect, Change, Repetition, compare, repeated, shared};
use agreement::{Agreement, Node, NodeKind, NodeState};
use intake::Reading;
use proptest::prelude::*;
use report::Texts;
use report::document::{Document, difference, left_out, repetitions, unfaithful};
use scheme::Municipalities;
use terms::{Finding, Language};

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(bytes: &[u8]) -> Reading {
    intake::read_agreement(bytes, &Municipalities::enacted()).unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Returns the real agreements beside the repository; absent ones fail on the build machine and are
/// skipped elsewhere.
fn seeds() -> Option<Vec<Agreement>> {
    let folder = repository().join("../shared/seeds");
    if !folder.exists() {
        assert!(std::env::var_os("CI").is_none(), "{} is missing", folder.display());
        println!("skipped: the real documents are not beside the repository");
        return None;
    }
    Some(files(&folder).iter().take(4).map(|file| read(&std::fs::read(file).unwrap()).agreement).collect())
}

fn comes_back(file: &Path) {
    let texts = Texts::load();
    let reading = read(&std::fs::read(file).unwrap());
    let text = Document { agreement: &reading.agreement, passages: &reading.passages }.markdown(&texts);
    let again = read(text.as_bytes());
    let name = file.display();
    assert_eq!(left_out(&reading, &text), [], "{name}\n{text}");
    assert_eq!(unfaithful(&reading.agreement, &again.agreement), [], "{name}\n{text}");
    let twice = Document { agreement: &again.agreement, passages: &again.passages }.markdown(&texts);
    assert_eq!(twice, text, "{name}");
    let alone = Document { agreement: &reading.agreement, passages: &[] }.markdown(&texts);
    let tree = read(alone.as_bytes()).agreement.tree;
    assert_eq!(unfaithful(&reading.agreement, &Agreement { tree, ..reading.agreement.clone() }), [], "{name}\n{alone}");
}

#[test]
fn every_example_comes_back_whole() {
    let examples = files(&repository().join("examples/agreements"));
    assert!(examples.len() >= 6);
    examples.iter().for_each(|file| comes_back(file));
}

#[test]
fn every_real_agreement_comes_back_whole() {
    let folder = repository().join("../shared/seeds");
    if seeds().is_some() {
        files(&folder).iter().take(4).for_each(|file| comes_back(file));
    }
}

/// Texts that look like what they are not.
const IN_DISGUISE: [&str; 11] = [
    "#",
    "- un tiret",
    "1. un numéro",
    "II) un autre",
    "| une | barre |",
    "Indicateurs : taux",
    "Résultats attendus",
    "Objectif stratégique 2 : Réparer",
    "II. ALLOCATION « GÉNÉRALE »",
    "Fait à Dinant, le 3 mai 2020",
    "> une remarque",
];

#[test]
fn words_in_disguise_come_back_as_words() {
    let texts = Texts::load();
    let mut agreement = read(BEFORE.as_bytes()).agreement;
    let strategic = &mut agreement.tree[0].children[0].children[0].children[0];
    let node = |kind, text: &str| Node::new(kind, text, strategic.place);
    let mut objectives = Vec::new();
    for (number, text) in (7..).zip(IN_DISGUISE) {
        let mut points = vec![node(NodeKind::SubItem, text), node(NodeKind::SubItem, text)];
        points[1].number = vec![number];
        // A dash before a result is its mark, whoever puts it there.
        points.extend((!text.starts_with(['-', '>'])).then(|| node(NodeKind::Result, text)));
        let plain = Node { children: points, ..node(NodeKind::OperationalObjective, text) };
        let struck = Node { state: Some(NodeState::StruckOut), ..node(NodeKind::OperationalObjective, text) };
        objectives.extend([plain, Node { number: vec![number], ..struck }]);
    }
    strategic.children = objectives;
    let document = Document { agreement: &agreement, passages: &[] };
    let files =
        [document.markdown(&texts).into_bytes(), document.html(&texts).into_bytes(), document.docx(&texts).unwrap()];
    for (form, bytes) in ["Markdown", "HTML", "DOCX"].into_iter().zip(files) {
        let again = read(&bytes);
        assert_eq!(unfaithful(&agreement, &again.agreement), [], "{form}\n{}", again.text);
    }
}

#[test]
fn what_would_be_lost_is_told() {
    let reading = read(b"# CONVENTION 2020 DE LA VILLE DE VERVIERS\n\nObjectif general : Paix\n\nMots perdus ici\n");
    let codes = |findings: Vec<terms::Finding>| findings.iter().map(|f| f.code.to_string()).collect::<Vec<_>>();
    assert_eq!(codes(left_out(&reading, "# CONVENTION 2020 DE LA VILLE DE VERVIERS\n\nPaix")), ["A-018"]);
    let mut changed = reading.agreement.clone();
    changed.tree[0].children[0].children[0].text = "Calme".into();
    changed.title = "CONTRAT".into();
    assert_eq!(codes(unfaithful(&reading.agreement, &changed)), ["A-017", "A-017"]);
}

const BEFORE: &str = "# CONVENTION 2020 DE LA VILLE DE VERVIERS

## I. Aide générale

### Secteur d’activité 1 : Tranquillité

#### Objectif général : Calmer les places

##### Objectif stratégique 1 : Prévenir

**Objectifs opérationnels :**

1. Tenir une présence socio-préventive au centre
   - Indicateur : Nombre d’heures : ≥ 3 heures/jour
2. Réparer le mobilier dégradé sans délai
3. Ouvrir une permanence le soir
";

fn told(before: &str, after: &str) -> String {
    let (before, after) = (read(before.as_bytes()).agreement, read(after.as_bytes()).agreement);
    difference(&compare(&before, &after), &before, &after, Texts::load().voice(Language::En))
}

#[test]
fn spelling_is_no_difference() {
    let spelled =
        BEFORE.replace("socio-préventive", "Sociopréventives").replace("Réparer", "REPARER").replace('’', "'");
    assert_eq!(told(BEFORE, &spelled), "Nothing differs, except perhaps spelling.\n");
}

#[test]
fn changed_moved_added_and_removed_are_told_apart() {
    let after = BEFORE
        .replace("≥ 3 heures", "≥ 5 heures")
        .replace("3. Ouvrir une permanence le soir\n", "")
        .replace("1. Tenir une présence", "3. Ouvrir une permanence le soir\n1. Tenir une forte présence")
        .replace("2. Réparer le mobilier dégradé sans délai", "4. Former le personnel d’accueil");
    let expected = "\
~ 1.1.1.1.3 → 1.1.1.1.1  Operational objective  « Ouvrir une permanence le soir »
    moved
~ 1.1.1.1.1 → 1.1.1.1.2  Operational objective  « Tenir une forte présence socio-préventive au centre »
    text: Tenir une {+forte+} présence socio-préventive au centre
~ 1.1.1.1.1.1 → 1.1.1.1.2.1  Indicator  « Nombre d’heures : ≥ 5 heures/jour »
    text: Nombre d’heures : ≥ [-3-] {+5+} heures/jour
    target: ≥\u{a0}3\u{a0}heures\u{a0}a day → ≥\u{a0}5\u{a0}heures\u{a0}a day
+ 1.1.1.1.3  Operational objective  « Former le personnel d’accueil »
- 1.1.1.1.2  Operational objective  « Réparer le mobilier dégradé sans délai »

In both: 7, of which changed 2, moved 1. Added: 1. Removed: 1.
";
    assert_eq!(told(BEFORE, &after), expected);
}

fn nodes(agreement: &Agreement) -> usize {
    let mut count = 0;
    agreement.walk(&mut |_, _| count += 1);
    count
}

#[test]
fn an_agreement_does_not_differ_from_itself() {
    for file in files(&repository().join("examples/agreements")) {
        let agreement = read(&std::fs::read(&file).unwrap()).agreement;
        let found = compare(&agreement, &agreement);
        assert!(found.is_empty(), "{}: {found:?}", file.display());
        assert_eq!(found.kept, nodes(&agreement));
    }
}

#[test]
fn a_thousand_objectives_are_compared_in_good_time() {
    let many = |from: usize| {
        let items = (from..from + 20_000).map(|n| format!("- Objectif commun {n} de la ville\n")).collect::<String>();
        let head = BEFORE.split("1. Tenir").next().unwrap();
        read(format!("{head}{items}").as_bytes()).agreement
    };
    let (before, after) = (many(0), many(10_000));
    let found = compare(&before, &after);
    assert!(found.kept >= 10_000);
}

fn count(found: &[Repetition<'_>], kind: NodeKind) -> usize {
    found.iter().filter(|repetition| repetition.first.node.kind == kind).count()
}

#[test]
fn the_plans_of_molenbeek_share_ten_objectives_and_thirteen_indicators() {
    let Some(seeds) = seeds() else { return };
    let found = shared(&seeds[2], &seeds[3]);
    let counts = [NodeKind::OperationalObjective, NodeKind::Indicator].map(|kind| count(&found, kind));
    assert_eq!(counts, [10, 13]);
    let difference = compare(&seeds[2], &seeds[3]);
    let reworded = |change: &&Change<'_>| {
        matches!(change, Change::Kept { after, differs, .. }
            if after.node.kind == NodeKind::OperationalObjective && differs.contains(&Aspect::Text))
    };
    assert_eq!(difference.changes.iter().filter(reworded).count(), 1);
}

#[test]
fn in_brussels_33_statements_of_the_second_allocation_stand_word_for_word_in_the_first() {
    let Some(seeds) = seeds() else { return };
    let found = repeated(&seeds[1]);
    assert_eq!(found.iter().filter(|r| r.alike == Alike::Exactly).count(), 33);
    assert_eq!(found.len(), 34, "one more stands there but for spelling");
    let said = repetitions(&found, false, Texts::load().voice(Language::En));
    assert_eq!(said.lines().count(), 35);
}

/// Reads a document, writes it and reads it again; returns what of its tree is lost, and what was written.
fn lost(source: &str) -> (Vec<Finding>, String) {
    let reading = read(source.as_bytes());
    let text = Document { agreement: &reading.agreement, passages: &reading.passages }.markdown(&Texts::load());
    let lost = unfaithful(&reading.agreement, &read(text.as_bytes()).agreement);
    (lost.into_iter().filter(|finding| finding.place.is_some()).collect(), text)
}

/// A sector that stands twice is one; what stands in the second without a heading of its own comes
/// before what has one.
#[test]
fn objectives_without_a_heading_in_a_sector_that_stands_twice_come_back() {
    let source = std::fs::read_to_string(repository().join("examples/agreements/molenbeek-pssp-2020-2022.md")).unwrap();
    let (before, after) = source.split_once("## III. Gardiens de la paix, dispositif 90\n").unwrap();
    let torn = format!("{before}{}", after.replacen("#### Objectif stratégique 1 :\n", "", 1));
    let (lost, text) = lost(&torn);
    assert!(lost.is_empty(), "{lost:?}\n{text}");
    assert_eq!(text.matches("Patrouiller aux abords des écoles et des marchés").count(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever lines a document lost or has twice, the tree that is read of it comes back. Facts may
    /// not: an amount among words without a place is no longer read when these become a remark, and
    /// that is told.
    #[test]
    fn damaged_examples_come_back(which in 0_usize..10, cuts in prop::collection::vec((any::<usize>(), 0_u8..3), 0..8)) {
        let all = files(&repository().join("examples/agreements"));
        prop_assert_eq!(all.len(), 10);
        let file = &all[which];
        let source = std::fs::read_to_string(file).unwrap();
        let mut lines: Vec<&str> = source.lines().collect();
        for (at, change) in cuts {
            let at = at % lines.len();
            match change {
                0 => drop(lines.remove(at)),
                1 => lines.insert(at, lines[at]),
                _ => lines.swap(at, 0),
            }
        }
        let damaged = lines.join("\n");
        let (lost, text) = lost(&damaged);
        prop_assert!(lost.is_empty(), "{lost:?}\n{damaged}\n=====\n{text}");
    }
}
