//! The reading against the truth: which nodes are right, and which errors nobody was told about.
//!
//! The nodes of each kind are laid beside those of the truth in the order of the document, so that
//! one lost node costs one error, not all that follow. A node is right when the node beside it has
//! the same text and the parents stand beside each other too; one whose text is wrong still carries
//! what is below it. Numbers and states are counted apart, but a wrong state is an error that can
//! be silent.

use std::cmp::Ordering;

use agreement::{Agreement, Amount, Node, NodeKind, NodeState, Target, fold};
use intake::{Reading, Unreadable};
use terms::{Finding, Place};

use crate::tally::Tally;
use crate::truth::{Truth, Wanted};

/// What came of one document.
pub(crate) struct Score {
    pub(crate) tally: Tally,
    /// What differs, a line each; silent errors begin with `SILENT`.
    pub(crate) differences: Vec<String>,
}

/// A node as it was read, with the position of its parent.
struct Seen<'a> {
    node: &'a Node,
    parent: Option<usize>,
    plain: String,
    pairs: Pairs,
}

/// The kinds from the outside in.
const KINDS: [NodeKind; 9] = [
    NodeKind::Allocation,
    NodeKind::Sector,
    NodeKind::GeneralObjective,
    NodeKind::StrategicObjective,
    NodeKind::Unit,
    NodeKind::OperationalObjective,
    NodeKind::SubItem,
    NodeKind::Result,
    NodeKind::Indicator,
];

/// Holds what was read against the truth.
pub(crate) fn score(truth: &Truth, read: &Result<Reading, Unreadable>) -> Score {
    match read {
        Ok(reading) => Scorer::new(truth, &reading.agreement, &reading.findings, &reading.text).score(),
        Err(unreadable) => refused(truth, *unreadable),
    }
}

/// Holds a tree that others read against the truth; they tell nobody anything.
pub(crate) fn score_tree(truth: &Truth, tree: Vec<Node>) -> Score {
    let agreement = Agreement {
        kind: truth.kind,
        language: truth.language,
        title: String::new(),
        municipality: None,
        period: None,
        council_decision: None,
        signed: None,
        amounts: Vec::new(),
        tree,
    };
    let mut scorer = Scorer::new(truth, &agreement, &[], "");
    for kind in KINDS {
        scorer.lay_beside(kind);
    }
    scorer.nodes();
    scorer.inventions();
    Score { tally: scorer.tally, differences: scorer.differences }
}

/// A document that is refused is read not at all, and says so.
fn refused(truth: &Truth, unreadable: Unreadable) -> Score {
    let wanted = truth.nodes.iter().filter(|n| is_counted(n)).count() as u64;
    let targets = truth.nodes.iter().filter(|n| !n.lost && n.target.is_some()).count() as u64;
    let amounts = truth.amounts.len() as u64;
    let tally =
        Tally { documents: 1, wanted, targets, amounts, amounts_flagged: amounts, facts: 5, ..Tally::default() };
    Score { tally, differences: vec![format!("refused: {unreadable}")] }
}

fn is_counted(wanted: &Wanted) -> bool {
    !wanted.lost && wanted.state != Some(NodeState::Placeholder)
}

struct Scorer<'a> {
    truth: &'a Truth,
    agreement: &'a Agreement,
    findings: &'a [Finding],
    seen: Vec<Seen<'a>>,
    /// Of each wanted node, the seen one beside it; and the other way round.
    beside: Vec<Option<usize>>,
    back: Vec<Option<usize>>,
    source: Source,
    tally: Tally,
    differences: Vec<String>,
}

impl<'a> Scorer<'a> {
    fn new(truth: &'a Truth, agreement: &'a Agreement, findings: &'a [Finding], text: &str) -> Self {
        let mut seen = Vec::new();
        agreement.tree.iter().for_each(|root| gather(root, None, &mut seen));
        Self {
            truth,
            agreement,
            findings,
            beside: vec![None; truth.nodes.len()],
            back: vec![None; seen.len()],
            seen,
            source: Source::of(text),
            tally: Tally { documents: 1, ..Tally::default() },
            differences: Vec::new(),
        }
    }

    fn score(mut self) -> Score {
        for kind in KINDS {
            self.lay_beside(kind);
        }
        self.nodes();
        self.inventions();
        self.targets();
        self.amounts();
        self.facts();
        Score { tally: self.tally, differences: self.differences }
    }

    // ---- laying beside

    /// Lays the nodes of `kind` beside those of the truth: the heaviest common row.
    fn lay_beside(&mut self, kind: NodeKind) {
        let wanted: Vec<usize> = (0..self.truth.nodes.len()).filter(|&i| self.truth.nodes[i].kind == kind).collect();
        let seen: Vec<usize> = (0..self.seen.len()).filter(|&i| self.seen[i].node.kind == kind).collect();
        let mut best = vec![vec![0_u32; seen.len() + 1]; wanted.len() + 1];
        let weights: Vec<Vec<u32>> = wanted.iter().map(|&w| self.weights(w, &seen)).collect();
        for w in (0..wanted.len()).rev() {
            for s in (0..seen.len()).rev() {
                let taken = if weights[w][s] > 0 { weights[w][s] + best[w + 1][s + 1] } else { 0 };
                best[w][s] = taken.max(best[w + 1][s]).max(best[w][s + 1]);
            }
        }
        let (mut w, mut s) = (0, 0);
        while w < wanted.len() && s < seen.len() {
            let weight = weights[w][s];
            if weight > 0 && best[w][s] == weight + best[w + 1][s + 1] {
                self.beside[wanted[w]] = Some(seen[s]);
                self.back[seen[s]] = Some(wanted[w]);
                (w, s) = (w + 1, s + 1);
            } else if best[w][s] == best[w + 1][s] {
                w += 1;
            } else {
                s += 1;
            }
        }
    }

    /// How much a wanted node has in common with each of `seen`; nothing where they cannot be the same.
    fn weights(&self, at: usize, seen: &[usize]) -> Vec<u32> {
        let wanted = &self.truth.nodes[at];
        let plain: Vec<String> = wanted.texts.iter().map(|text| plain(text)).collect();
        let sound = Pairs::of(&wanted.texts[0]);
        let weight = |&seen: &usize| {
            let node = self.seen[seen].node;
            let parents = if self.parents_agree(at, seen) { 3 } else { 0 };
            if plain.contains(&self.seen[seen].plain) || (wanted.loose || wanted.aside) && same_text(wanted, &node.text)
            {
                return 10 + parents;
            }
            let like = sound.likeness(&self.seen[seen].pairs);
            let numbered = parents > 0 && !wanted.number.is_empty() && wanted.number == node.number;
            if like >= 50 || numbered { 2 + like / 20 + parents } else { 0 }
        };
        seen.iter().map(weight).collect()
    }

    fn parents_agree(&self, wanted: usize, seen: usize) -> bool {
        match (self.truth.nodes[wanted].parent, self.seen[seen].parent) {
            (Some(wanted), Some(seen)) => self.beside[wanted] == Some(seen),
            (None, None) => true,
            _ => false,
        }
    }

    // ---- nodes

    fn nodes(&mut self) {
        for at in 0..self.truth.nodes.len() {
            let wanted = &self.truth.nodes[at];
            if !is_counted(wanted) {
                continue;
            }
            self.tally.wanted += 1;
            match self.beside[at] {
                None => self.missing(at),
                Some(seen) => self.beside_each_other(at, seen),
            }
        }
    }

    fn beside_each_other(&mut self, at: usize, seen: usize) {
        let (wanted, node) = (&self.truth.nodes[at], self.seen[seen].node);
        let text = same_text(wanted, &node.text);
        let parent = self.parents_agree(at, seen);
        let state = same_state(wanted, node);
        if text && parent {
            self.tally.right += 1;
            self.tally.marked += u64::from(state && same_number(wanted, node));
            if state {
                return;
            }
        }
        let what = match (text, parent) {
            (true, true) => "state",
            (false, _) => "text",
            (true, false) => "parent",
        };
        let told = self.told(node.place) || node.confidence < 1000;
        let line = format!("{what} {:?} wanted {:?} read {:?}", wanted.kind, wanted.texts[0], node.text);
        self.differ(told, &line);
    }

    fn missing(&mut self, at: usize) {
        let wanted = &self.truth.nodes[at];
        let places = self.source.find(&wanted.texts);
        let told = places.iter().any(|&line| self.told_on(line, line))
            || self.told_above(at)
            || (places.is_empty() && self.told_in_words(&wanted.texts));
        let line = format!(
            "missing {:?} {:?}{}",
            wanted.kind,
            wanted.texts[0],
            if places.is_empty() { " (not in the text)" } else { "" }
        );
        self.differ(told, &line);
    }

    fn inventions(&mut self) {
        let excused = |at: usize| match self.back[at].map(|wanted| &self.truth.nodes[wanted]) {
            Some(wanted) => wanted.lost || (!is_counted(wanted) && self.seen[at].node.text.is_empty()),
            None => false,
        };
        let stands = |at: usize| self.seen[at].node.state != Some(NodeState::Placeholder);
        self.tally.read += (0..self.seen.len()).filter(|&at| stands(at) && !excused(at)).count() as u64;
        let invented: Vec<usize> = (0..self.seen.len()).filter(|&at| self.back[at].is_none() && stands(at)).collect();
        for at in invented {
            let node = self.seen[at].node;
            let told = self.told(node.place) || node.confidence < 1000;
            self.differ(told, &format!("invented {:?} {:?}", node.kind, node.text));
        }
    }

    fn differ(&mut self, told: bool, line: &str) {
        self.tally.silent += u64::from(!told);
        self.differences.push(format!("{} {line}", if told { "told  " } else { "SILENT" }));
    }

    // ---- findings

    fn told(&self, place: Place) -> bool {
        self.told_on(place.line, place.end_line)
    }

    /// Tells whether a finding about the reading stands on these lines.
    fn told_on(&self, first: u32, last: u32) -> bool {
        self.findings.iter().any(|finding| {
            is_about_reading(finding)
                && finding.place.is_some_and(|place| place.line <= last && first <= place.end_line)
        })
    }

    /// Tells whether a node above is said to lack what is missing here.
    fn told_above(&self, at: usize) -> bool {
        let codes: &[u16] = match self.truth.nodes[at].kind {
            NodeKind::Result => &[10],
            NodeKind::Indicator => &[11],
            NodeKind::OperationalObjective => &[3, 9],
            NodeKind::GeneralObjective => &[1],
            _ => &[2, 7],
        };
        let mut above = self.truth.nodes[at].parent;
        while let Some(wanted) = above {
            if let Some(seen) = self.beside[wanted] {
                let place = self.seen[seen].node.place;
                return self.findings.iter().any(|finding| {
                    let code = finding.code.to_string();
                    let same = codes.iter().any(|number| code == format!("A-{number:03}"));
                    same && finding.place.is_some_and(|p| p.line <= place.end_line && place.line <= p.end_line)
                });
            }
            above = self.truth.nodes[wanted].parent;
        }
        false
    }

    /// Tells whether a finding without a place of its own repeats the words that are lost.
    fn told_in_words(&self, texts: &[String]) -> bool {
        let said: Vec<String> = self.findings.iter().map(|f| fold(&format!("{:?}", f.args))).collect();
        texts.iter().any(|text| said.iter().any(|words| words.contains(&fold(text))))
    }

    // ---- targets

    fn targets(&mut self) {
        for at in 0..self.truth.nodes.len() {
            let wanted = &self.truth.nodes[at];
            if wanted.kind != NodeKind::Indicator || wanted.lost {
                continue;
            }
            let node = self.beside[at].map(|seen| self.seen[seen].node);
            let read = node.and_then(|node| node.target.as_ref());
            if wanted.target.is_none() && read.is_none() {
                continue;
            }
            self.tally.targets += 1;
            if same_target(wanted.target.as_ref(), read) {
                self.tally.targets_right += 1;
            } else if let Some(node) = node {
                let shown = |target: Option<&Target>| target.map_or("none".into(), |t| format!("{t:?}"));
                let told = self.told(node.place);
                let line =
                    format!("target {:?}: wanted {} read {}", node.text, shown(wanted.target.as_ref()), shown(read));
                self.differences.push(format!("{} {line}", if told { "told  " } else { "unsaid" }));
            }
        }
    }

    // ---- amounts and facts

    /// An amount is right when year, allocation and cents are; a wrong one is flagged when a finding says so.
    fn amounts(&mut self) {
        let read = &self.agreement.amounts;
        let flagged = self.findings.iter().any(|f| {
            let code = f.code.to_string();
            matches!(code.as_str(), "I-032" | "I-033" | "I-034" | "I-035")
        });
        let same = |a: &Amount, b: &Amount| a.amount == b.amount && a.year == b.year && a.allocation == b.allocation;
        let wrong = self.truth.amounts.iter().filter(|a| !read.iter().any(|b| same(a, b)));
        let invented = read.iter().filter(|b| !self.truth.amounts.iter().any(|a| same(a, b)));
        let wrong: Vec<String> = wrong.map(|a| format!("amount wanted {a:?}")).collect();
        let invented: Vec<String> = invented.map(|a| format!("amount invented {a:?}")).collect();
        let count = |all: &[String]| all.len() as u64;
        let stated = self.truth.amounts.len() as u64;
        self.tally.amounts += stated + count(&invented).saturating_sub(count(&wrong));
        self.tally.amounts_right += stated - count(&wrong);
        let failed = count(&wrong).max(count(&invented));
        self.tally.amounts_flagged += if flagged { failed } else { 0 };
        let mark = if flagged { "told  " } else { "SILENT" };
        self.differences.extend(wrong.into_iter().chain(invented).map(|line| format!("{mark} {line}")));
    }

    fn facts(&mut self) {
        let (truth, read) = (self.truth, self.agreement);
        let town = read.municipality.as_ref().is_some_and(|(name, _)| fold(name) == fold(truth.town));
        let checks = [
            ("municipality", town, format!("{:?}", read.municipality)),
            ("period", read.period == Some(truth.period), format!("{:?}", read.period)),
            ("decision", read.council_decision == truth.council, format!("{:?}", read.council_decision)),
            ("signature", read.signed == truth.signed, format!("{:?}", read.signed)),
            (
                "language and kind",
                (read.language, read.kind) == (truth.language, truth.kind),
                format!("{:?} {:?}", read.language, read.kind),
            ),
        ];
        for (name, right, shown) in checks {
            self.tally.facts += 1;
            self.tally.facts_right += u64::from(right);
            if !right {
                self.differences.push(format!("fact   {name}: read {shown}"));
            }
        }
    }
}

fn gather<'a>(node: &'a Node, parent: Option<usize>, seen: &mut Vec<Seen<'a>>) {
    let at = seen.len();
    seen.push(Seen { node, parent, plain: plain(&node.text), pairs: Pairs::of(&node.text) });
    node.children.iter().for_each(|child| gather(child, Some(at), seen));
}

/// Findings about the agreement itself say nothing of how it was read, except what it lacks.
fn is_about_reading(finding: &Finding) -> bool {
    let code = finding.code.to_string();
    let lacks = ["A-001", "A-002", "A-003", "A-009", "A-010", "A-011", "A-015"];
    code.strip_prefix("I-").is_some_and(|number| number >= "039") || lacks.contains(&code.as_str())
}

// ---- comparing

/// Returns a text as it is compared: accents put together, spaces alike, no dress.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            '’' | '‘' => out.push('\''),
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.trim().trim_end_matches(['.', ',', ';', ':', ' ']).to_owned()
}

fn same_text(wanted: &Wanted, read: &str) -> bool {
    let read = plain(read);
    let loose = wanted.loose.then(|| without_spaces(&read));
    wanted.texts.iter().any(|text| {
        let text = plain(text);
        let followed = |read: &str, text: &str| {
            let rest = read.strip_prefix(text).filter(|rest| rest.is_empty() || wanted.aside);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        followed(&read, &text) || loose.as_ref().is_some_and(|loose| followed(loose, &without_spaces(&text)))
    })
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn same_state(wanted: &Wanted, node: &Node) -> bool {
    let settled = |state: Option<NodeState>| state.filter(|s| *s != NodeState::Filled);
    settled(wanted.state) == settled(node.state)
}

/// Printed numbers count where the model gives them: at sectors, general and strategic objectives.
fn same_number(wanted: &Wanted, node: &Node) -> bool {
    let numbered = [NodeKind::Sector, NodeKind::GeneralObjective, NodeKind::StrategicObjective];
    !numbered.contains(&wanted.kind) || wanted.number == node.number
}

fn same_target(wanted: Option<&Target>, read: Option<&Target>) -> bool {
    let (Some(wanted), Some(read)) = (wanted, read) else { return wanted.is_none() && read.is_none() };
    let unit = |target: &Target| target.unit.as_deref().map(|u| if u == "%" { u.to_owned() } else { fold(u) });
    wanted.op == read.op && wanted.value == read.value && wanted.per == read.per && unit(wanted) == unit(read)
}

/// The pairs of letters of a text, in order, by which texts are likened.
struct Pairs(Vec<(char, char)>);

impl Pairs {
    fn of(text: &str) -> Self {
        let letters: Vec<char> = fold(text).chars().collect();
        let mut pairs: Vec<(char, char)> = letters.windows(2).map(|w| (w[0], w[1])).collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    /// How much two texts have in common, in per cent of their pairs.
    fn likeness(&self, other: &Self) -> u32 {
        let (a, b) = (&self.0, &other.0);
        if a.is_empty() || b.is_empty() {
            return if a.len() == b.len() { 100 } else { 0 };
        }
        let (mut i, mut j, mut shared) = (0, 0, 0_usize);
        while i < a.len() && j < b.len() {
            match a[i].cmp(&b[j]) {
                Ordering::Equal => (i, j, shared) = (i + 1, j + 1, shared + 1),
                Ordering::Less => i += 1,
                Ordering::Greater => j += 1,
            }
        }
        u32::try_from(200 * shared / (a.len() + b.len())).unwrap_or(0)
    }
}

/// The letters and digits of the source, each with its line.
struct Source {
    letters: String,
    lines: Vec<u32>,
}

impl Source {
    fn of(text: &str) -> Self {
        let (mut letters, mut lines) = (String::new(), Vec::new());
        for (number, line) in (1..).zip(text.lines()) {
            let folded = fold(line);
            lines.extend(std::iter::repeat_n(number, folded.len()));
            letters.push_str(&folded);
        }
        Self { letters, lines }
    }

    /// Finds the lines on which one of `texts`, or its beginning, stands.
    fn find(&self, texts: &[String]) -> Vec<u32> {
        const ENOUGH: usize = 18;
        let mut found = Vec::new();
        for text in texts {
            let folded = fold(text);
            let begins = &folded[..folded.floor_char_boundary(ENOUGH.min(folded.len()))];
            if begins.is_empty() {
                continue;
            }
            found.extend(self.letters.match_indices(begins).map(|(at, _)| self.lines[at]));
        }
        found
    }
}
