//! The envelope that a file draws on, and what a row may say against it.
//!
//! Nothing moves between envelopes: a row that names another municipality, another allocation or
//! another year than the one it was handed in for is no line of this file.
//!
//! Law: ar-2019-07-03 art. 9

use std::collections::BTreeSet;

use agreement::ObjectiveId;
use scheme::{Allocation, EnvelopeKey, Law, Scheme};
use terms::{Code, NameKey, Nis};

use super::Column;
use crate::ExpenseLine;
use crate::codes::{C_131, C_132, C_133, C_134};

/// What the rows of a file are held against.
#[derive(Clone, Debug)]
pub struct DrawnOn<'l> {
    /// The law, which knows the municipalities and the envelopes.
    pub(super) law: &'l Law,
    /// The envelope that the file is handed in for.
    pub(super) envelope: &'l EnvelopeKey,
    /// The objectives of the agreement, where it is known.
    pub(super) objectives: Option<BTreeSet<ObjectiveId>>,
    /// Tells whether a text names somebody beside a word about followed persons.
    pub(crate) names_a_person: fn(&str) -> bool,
}

impl<'l> DrawnOn<'l> {
    /// Holds rows against an envelope; objectives are not looked at, nor are names.
    pub const fn new(law: &'l Law, envelope: &'l EnvelopeKey) -> Self {
        Self { law, envelope, objectives: None, names_a_person: |_| false }
    }

    /// Holds the objectives against those of the agreement.
    #[must_use]
    pub fn with_objectives(self, objectives: impl IntoIterator<Item = ObjectiveId>) -> Self {
        Self { objectives: Some(objectives.into_iter().collect()), ..self }
    }

    /// Looks for names with `names_a_person`.
    #[must_use]
    pub fn with_eye(self, names_a_person: fn(&str) -> bool) -> Self {
        Self { names_a_person, ..self }
    }

    /// Returns the envelope.
    pub const fn envelope(&self) -> &'l EnvelopeKey {
        self.envelope
    }

    /// Returns the objective of `line` when the agreement is known and does not have it.
    pub(crate) fn unknown_objective<'o>(&self, line: &'o ExpenseLine) -> Option<&'o ObjectiveId> {
        let known = self.objectives.as_ref()?;
        line.objective.as_ref().filter(|named| !known.contains(*named))
    }

    /// Tells whether `name` is that of another municipality; a name that is none tells nothing.
    pub(crate) fn other_town(&self, name: &str) -> bool {
        let first = self.envelope.year.period().start();
        let known = self.law.municipalities();
        let found = known.find_on(name, first).or_else(|| known.find(name));
        found.is_some_and(|municipality| municipality.nis != self.envelope.municipality)
    }

    /// Says what is wrong with what a row says under one of the three columns that name the envelope.
    pub(super) fn differs(&self, column: Column, text: &str) -> Option<Code> {
        match column {
            Column::Municipality => self.other_municipality(text),
            Column::Envelope => self.other_envelope(text),
            Column::Year => self.other_year(text),
            _ => None,
        }
    }

    /// Says what is wrong with a municipality, named or by its code.
    fn other_municipality(&self, text: &str) -> Option<Code> {
        let first = self.envelope.year.period().start();
        let known = self.law.municipalities();
        let named = || known.find_on(text, first).or_else(|| known.find(text)).map(|municipality| municipality.nis);
        let nis = text.parse::<Nis>().ok().or_else(named);
        (nis != Some(self.envelope.municipality)).then_some(C_131)
    }

    /// Says what is wrong with an envelope: its key, the name, the identity or the code of its
    /// allocation, alone or after the name of its scheme.
    fn other_envelope(&self, text: &str) -> Option<Code> {
        if let Ok(key) = text.parse::<EnvelopeKey>() {
            return (key != *self.envelope).then_some(if self.exists(&key) { C_133 } else { C_132 });
        }
        let key = NameKey::of(text);
        let scheme = self.law.scheme(&self.envelope.scheme);
        let named = scheme.into_iter().flat_map(|scheme| &scheme.allocations).find(|one| names(one, scheme, &key));
        match named {
            Some(allocation) if allocation.id == self.envelope.allocation => None,
            Some(allocation) => {
                let key = EnvelopeKey { allocation: allocation.id.clone(), ..self.envelope.clone() };
                Some(if self.exists(&key) { C_133 } else { C_132 })
            }
            None => Some(C_132),
        }
    }

    /// Says what is wrong with a year.
    fn other_year(&self, text: &str) -> Option<Code> {
        (text != self.envelope.year.to_string()).then_some(C_134)
    }

    fn exists(&self, key: &EnvelopeKey) -> bool {
        let scheme = self.law.scheme(&key.scheme);
        scheme.is_some_and(|scheme| scheme.allocations_of(key.municipality).any(|one| one.id == key.allocation))
    }
}

/// Tells whether `key` names an allocation.
fn names(allocation: &Allocation, scheme: Option<&Scheme>, key: &NameKey) -> bool {
    let is = |name: &str| NameKey::of(name) == *key;
    let short = |scheme: &Scheme| terms::Language::ALL.iter().any(|&l| is(scheme.short.in_language(l)));
    let alone = scheme.is_some_and(|scheme| scheme.allocations.len() == 1 && short(scheme));
    let worded = terms::Language::ALL.iter().any(|&language| is(allocation.name.in_language(language)));
    is(allocation.id.as_str()) || worded || alone || allocation.codes.iter().any(|code| is(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(envelope: &str, ask: impl Fn(&DrawnOn<'_>) -> Option<Code>) -> Option<Code> {
        let (law, key) = (Law::enacted(), envelope.parse().unwrap());
        ask(&DrawnOn::new(&law, &key))
    }

    #[test]
    fn a_row_of_another_municipality_year_or_envelope_is_seen() {
        let verviers = "63079/pssp-2020-2022/plan/2020";
        for (text, code) in [("63079", None), ("Verviers", None), ("21012", Some(C_131)), ("Nowhere", Some(C_131))] {
            assert_eq!(said(verviers, |drawn| drawn.other_municipality(text)), code, "{text}");
        }
        for (text, code) in [
            ("PSSP", None),
            ("plan", None),
            ("Plan stratégique de sécurité et de prévention", None),
            (verviers, None),
            ("XXXX", Some(C_132)),
            ("GP346", Some(C_133)),
            ("63079/pssp-2020-2022/plan/2021", Some(C_133)),
        ] {
            assert_eq!(said(verviers, |drawn| drawn.other_envelope(text)), code, "{text}");
        }
        assert_eq!(said(verviers, |drawn| drawn.other_year("2020")), None);
        assert_eq!(said(verviers, |drawn| drawn.other_year("2021")), Some(C_134));
    }
}
