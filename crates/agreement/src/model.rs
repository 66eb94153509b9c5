//! Titles held against the closed lists of the decree: sectors, domains of action, strategic objectives.
//!
//! A municipality does not choose its own titles: the decree lists them, and each scheme has its own
//! version of the list. A title is matched to the nearest of the list, with the number of words that
//! differ and a confidence; the words of the agreement stay as they stand.
//!
//! Law: ar-2018-09-02 art. 2 § 3; ar-2022-07-30 art. 2 § 3; am-2022-11-23 art. 10

use std::collections::HashSet;

use scheme::{Law, Scheme, Sector};
use terms::{ArticleRef, Finding, Language, Severity, Wording};

use crate::codes::{A_019, A_020, A_021};
use crate::comparison::wording::{same_wording, stem};
use crate::comparison::{Edit, edits};
use crate::{Agreement, Node, NodeKind, NodeState, ObjectiveId};

/// From this confidence on, in per mille, a title counts as the one of the list.
///
/// Choice: 0035
const MATCHES: u16 = 550;
/// From this confidence on a title is plainly the one of another scheme's list.
///
/// Choice: 0035
const PLAINLY: u16 = 900;
/// How many letters two words share at their beginning when one is derived from the other.
const ROOT: usize = 6;
/// Words of fewer letters carry no meaning in a title.
const SHORT: usize = 3;

/// A title of the agreement with the title of the list that it was matched to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'l> {
    /// The node.
    pub at: ObjectiveId,
    /// The title of the list, in the language of the agreement.
    pub title: &'l str,
    /// The article that lists it.
    pub article: &'l ArticleRef,
    /// How many words stand in one of the two only.
    pub distance: usize,
    /// How sure the match is, in per mille (1000 = the same wording).
    pub confidence: u16,
}

/// The titles of an agreement held against the lists of its scheme.
#[derive(Clone, Debug)]
pub struct Matched<'l> {
    /// The titles that stand in the list, in the order of the tree.
    pub titles: Vec<Match<'l>>,
    /// Which titles differ, and how.
    pub findings: Vec<Finding>,
}

/// Returns the scheme that an agreement belongs to, by its period and its title.
///
/// Law: ar-2019-07-03 art. 5 § 2
pub fn scheme_of<'l>(agreement: &Agreement, law: &'l Law) -> Option<&'l Scheme> {
    let start = agreement.period?.start();
    let title = roots(&agreement.title);
    let named = |scheme: &Scheme| {
        let name = roots(scheme.name.in_language(agreement.language));
        share(name.intersection(&title).count(), name.len())
    };
    let in_time = law.schemes().iter().filter(|scheme| scheme.first_day() <= start && start <= scheme.last_day());
    in_time
        .map(|scheme| (named(scheme), scheme))
        .filter(|(share, _)| *share >= 500)
        .max_by_key(|(share, _)| *share)
        .map(|(_, scheme)| scheme)
}

/// Holds the titles of `agreement` against the lists of `scheme`, and of the other schemes of `law`
/// where they are in none.
///
/// Law: ar-2018-09-02 art. 2 § 3; ar-2022-07-30 art. 2 § 3; am-2022-11-23 art. 10
pub fn against<'l>(agreement: &Agreement, scheme: &'l Scheme, law: &'l Law) -> Matched<'l> {
    let mut matched = Matched { titles: Vec::new(), findings: Vec::new() };
    let reader = Reader { language: agreement.language, scheme, law };
    agreement.walk(&mut |at, node| reader.title(at, node, &mut matched));
    matched
}

/// One title of a list.
struct Entry<'l> {
    title: &'l str,
    article: &'l ArticleRef,
    number: u16,
}

struct Reader<'l> {
    language: Language,
    scheme: &'l Scheme,
    law: &'l Law,
}

impl<'l> Reader<'l> {
    fn title(&self, at: &ObjectiveId, node: &Node, matched: &mut Matched<'l>) {
        let silent = matches!(node.state, Some(NodeState::Placeholder));
        let titled = matches!(node.kind, NodeKind::Sector | NodeKind::GeneralObjective | NodeKind::StrategicObjective);
        if silent || !titled || node.text.is_empty() {
            return;
        }
        let Some((entry, confidence)) = nearest(node, self.list(self.scheme, node.kind)) else { return };
        let distance = distance(entry.title, &node.text);
        let elsewhere = if confidence < PLAINLY { self.elsewhere(node) } else { None };
        if let Some(finding) = self.finding(node, &entry, (confidence, distance), elsewhere) {
            matched.findings.push(finding.at(node.place).with("article", entry.article.clone()));
        }
        if confidence >= MATCHES {
            let Entry { title, article, .. } = entry;
            matched.titles.push(Match { at: at.clone(), title, article, distance, confidence });
        }
    }

    /// Says how a title differs from `entry`, the nearest of the list.
    fn finding(
        &self,
        node: &Node,
        entry: &Entry<'_>,
        (confidence, distance): (u16, usize),
        elsewhere: Option<&Scheme>,
    ) -> Option<Finding> {
        if let Some(other) = elsewhere {
            let other = other.name.in_language(self.language);
            return Some(Finding::warning(A_021).with("title", entry.title).with("other", other));
        }
        if confidence < MATCHES {
            let name = self.scheme.name.in_language(self.language);
            return Some(Finding::warning(A_020).with("scheme", name).with("nearest", entry.title));
        }
        let differs =
            Finding::new(A_019, if holds(&node.text, entry.title) { Severity::Note } else { Severity::Warning });
        (distance > 0).then(|| differs.with("title", entry.title).with("words", distance))
    }

    /// Returns another scheme whose list plainly has this title.
    fn elsewhere(&self, node: &Node) -> Option<&'l Scheme> {
        let others = self.law.schemes().iter().filter(|other| other.id != self.scheme.id);
        let plainly = |other: &&Scheme| {
            nearest(node, self.list(other, node.kind)).is_some_and(|(_, confidence)| confidence >= PLAINLY)
        };
        others.rev().find(plainly)
    }

    /// Lists the titles that a node of this kind may bear.
    fn list<'s>(&self, scheme: &'s Scheme, kind: NodeKind) -> Vec<Entry<'s>> {
        let mut list: Vec<Entry<'s>> = Vec::new();
        for sector in &scheme.model.sectors {
            if kind != NodeKind::StrategicObjective {
                list.push(self.entry(&sector.title, &sector.article, u16::from(sector.number)));
            }
            list.extend(domains(sector).map(|(number, title)| self.entry(title, &sector.article, number)));
        }
        if kind == NodeKind::StrategicObjective {
            let objectives = scheme.model.objectives.iter();
            list.extend(
                objectives.filter_map(|o| Some(self.entry(&o.title, o.articles.first()?, u16::from(o.number)))),
            );
        }
        list
    }

    fn entry<'s>(&self, title: &'s Wording, article: &'s ArticleRef, number: u16) -> Entry<'s> {
        Entry { title: title.in_language(self.language), article, number }
    }
}

/// Returns the domains of a sector and their parts, each with its number among its neighbours.
fn domains(sector: &Sector) -> impl Iterator<Item = (u16, &Wording)> {
    sector.domains.iter().zip(1..).flat_map(|(domain, number)| {
        let parts = domain.parts.iter().zip(1..).map(|(part, number)| (number, part));
        std::iter::once((number, &domain.title)).chain(parts)
    })
}

/// Returns the title of `list` nearest to the node's, the one with its number where two are as near.
fn nearest<'l>(node: &Node, list: Vec<Entry<'l>>) -> Option<(Entry<'l>, u16)> {
    let rated = list.into_iter().map(|entry| {
        let same_number = node.number.contains(&entry.number);
        ((likeness(entry.title, &node.text), same_number), entry)
    });
    // `max_by_key` keeps the last of equals; the first of the list is the one that law names first.
    let best = rated.rev().max_by_key(|(rate, _)| *rate);
    best.map(|((likeness, _), entry)| (entry, likeness))
}

/// Tells how alike a title is to one of the list, in per mille: that it holds the words of the list
/// weighs twice what it adds to them.
fn likeness(listed: &str, title: &str) -> u16 {
    if same_wording(listed, title) {
        return 1000;
    }
    let (listed, title) = (roots(listed), roots(title));
    let both = listed.intersection(&title).count();
    let (held, alike) = (share(both, listed.len()), share(2 * both, listed.len() + title.len()));
    ((2 * held + alike) / 3).min(999)
}

/// Tells whether a title holds all words of one of the list.
fn holds(title: &str, listed: &str) -> bool {
    roots(listed).is_subset(&roots(title))
}

/// Returns how many words stand in one of two titles only.
fn distance(listed: &str, title: &str) -> usize {
    if same_wording(listed, title) {
        return 0;
    }
    let count = |words: &str| words.split_whitespace().count();
    let apart = |text: &str| text.replace(['\'', '’'], "’ ");
    let differing = edits(&apart(listed), &apart(title)).into_iter().map(|edit| match edit {
        Edit::Same(_) => 0,
        Edit::Removed(words) | Edit::Added(words) => count(&words),
    });
    differing.sum()
}

/// Returns the beginnings of the words that carry meaning.
fn roots(text: &str) -> HashSet<String> {
    let words = text.split(|c: char| !c.is_alphabetic() && c != '-').map(stem);
    words.filter(|word| word.chars().count() > SHORT).map(|word| word.chars().take(ROOT).collect()).collect()
}

fn share(part: usize, whole: usize) -> u16 {
    u16::try_from((part * 1000).checked_div(whole).unwrap_or(0)).unwrap_or(1000).min(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_known_by_the_words_of_the_decree() {
        let near = |listed: &str, title: &str| likeness(listed, title);
        assert_eq!(near("Suivi des « returnees »", "Suivi des “returnee”"), 1000);
        assert!(near("Analyse de la menace", "Contribuer à l'analyse de la menace") > MATCHES);
        assert!(
            near("Prévention", "Prévention de la criminalité, les nuisances et/ou sentiment d'insécurité") > MATCHES
        );
        assert!(near("Analyse de la menace", "Augmenter le sentiment de sécurité") < MATCHES);
        assert_eq!(near("", "Quoi"), 0);
    }

    #[test]
    fn the_distance_counts_words() {
        assert_eq!(distance("Analyse de la menace", "Contribuer à l'analyse de la menace"), 3);
        assert_eq!(distance("Réaction/répression", "RÉACTION/REPRESSION"), 0);
    }
}
