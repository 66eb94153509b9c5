//! What the rules need to know beside the line: the law of the envelope, the agreement, and what
//! was claimed elsewhere.
//!
//! A context is made once and pinned for a whole control: no two lines of a file are judged under
//! two versions of the law.

use std::collections::{BTreeMap, BTreeSet};

use agreement::ObjectiveId;
use jiff::civil::Date;
use ledger::{Grounds, MissingGround};
use scheme::{
    Answer, AsOf, Catalogue, CreditCategory, EnvelopeKey, Law, Level, Modalities, Per, Piece, PostCeilings, Scheme,
    Sourced, Span, Topic, WorkingTime,
};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro, NameKey, Year};

use crate::codes::{C_207, C_210, C_213, C_214, C_216, C_217, C_219, C_220, C_221};
use crate::fingerprint::Claims;
use crate::{ExpenseLine, RULES};

/// The law, the agreement and the claims elsewhere under which a file is controlled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The envelope that the file draws on.
    pub envelope: EnvelopeKey,
    /// Its amount.
    pub ceiling: Sourced<Euro>,
    /// The modalities of the version.
    pub modalities: Modalities,
    /// The article each rule rests on; a rule without one cannot refuse.
    pub articles: BTreeMap<Code, ArticleRef>,
    /// The article on the control itself.
    pub control: ArticleRef,
    /// The articles money rests on.
    pub grounds: Grounds,
    /// The catalogue of natures of expense, by code.
    pub catalogue: BTreeMap<String, Nature>,
    /// The most that a post may cost in the year, by level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posts: Option<PostCeiling>,
    /// The documents that the annex knows: by what they are called, made comparable, their codes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pieces: BTreeMap<String, String>,
    /// The rules that only warn as long as they are new, each with its last day of doing so.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub warns_until: BTreeMap<Code, Date>,
    /// The rules whose finding a person may set aside, each with the article that leaves it to a person.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub waivers: BTreeMap<Code, ArticleRef>,
    /// The operational objectives of the agreement that this allocation pays for.
    pub objectives: BTreeSet<ObjectiveId>,
    /// Those of them for which another allocation justifies lines too.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub funded_twice: BTreeSet<ObjectiveId>,
    /// The invoices claimed in other files.
    pub elsewhere: Claims,
    /// The dates of the law applied.
    pub as_of: AsOf,
}

impl Context {
    /// Gathers the law of an envelope of `scheme`, in force on one day as known on another.
    ///
    /// The objectives of the agreement and the claims in other files are added by
    /// [`Context::with_objectives`] and [`Context::with_claims`]: without objectives, every line is
    /// refused as irrelevant.
    ///
    /// # Errors
    /// The first topic on which money or the control itself rests, and for which the version names
    /// no article.
    ///
    /// Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 11; ar-2019-07-03 art. 17
    pub fn of(
        law: &Law,
        scheme: &Scheme,
        envelope: EnvelopeKey,
        ceiling: Sourced<Euro>,
        as_of: AsOf,
    ) -> Result<Self, MissingGround> {
        let allocation = envelope.allocation.clone();
        let article = |topic| scheme.article(topic, &allocation, as_of).cloned();
        let catalogue = law.catalogue(as_of);
        let natures = catalogue.into_iter().flat_map(|known| known.natures().iter().map(move |nature| (known, nature)));
        let natures = natures.filter(|(_, nature)| nature.applies_to(&allocation));
        let natures = natures.map(|(known, nature)| (nature.code.clone(), Nature::of(nature, known)));
        Ok(Self {
            modalities: scheme.modalities(&allocation, as_of),
            articles: RULES.iter().filter_map(|rule| Some((rule.code, rule_article(rule.code, &article)?))).collect(),
            control: article(Topic::Control).ok_or(MissingGround(Topic::Control))?,
            grounds: Grounds::of(scheme, &allocation, as_of)?,
            catalogue: natures.collect(),
            posts: catalogue.and_then(|known| PostCeiling::of(known, law, &envelope, as_of)),
            pieces: catalogue.into_iter().flat_map(Catalogue::pieces).flat_map(names).collect(),
            warns_until: scheme.new_rules().clone(),
            waivers: waivers(scheme.waivers(&allocation, as_of)),
            objectives: BTreeSet::new(),
            funded_twice: BTreeSet::new(),
            elsewhere: Claims::new(),
            envelope,
            ceiling,
            as_of,
        })
    }

    /// Adds the operational objectives of the agreement that this allocation pays for.
    #[must_use]
    pub fn with_objectives(self, objectives: impl IntoIterator<Item = ObjectiveId>) -> Self {
        Self { objectives: objectives.into_iter().collect(), ..self }
    }

    /// Adds the objectives for which another allocation justifies lines too.
    #[must_use]
    pub fn with_funded_twice(self, objectives: impl IntoIterator<Item = ObjectiveId>) -> Self {
        Self { funded_twice: objectives.into_iter().collect(), ..self }
    }

    /// Adds the invoices claimed in other files.
    #[must_use]
    pub fn with_claims(self, elsewhere: Claims) -> Self {
        Self { elsewhere, ..self }
    }

    /// Returns the article that the rule of `code` rests on, in this version.
    pub fn article(&self, code: Code) -> Option<&ArticleRef> {
        self.articles.get(&code)
    }

    /// Tells whether the rule of `code` is still so new that it only warns.
    pub fn only_warns(&self, code: Code) -> bool {
        self.warns_until.get(&code).is_some_and(|last| self.as_of.known <= *last)
    }

    /// Returns what the catalogue says of the nature of `line`, if it names it.
    pub fn nature(&self, line: &ExpenseLine) -> Option<&Nature> {
        self.catalogue.get(&line.nature)
    }
}

/// A nature of expense in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nature {
    /// The category it belongs to.
    pub category: CreditCategory,
    /// What the catalogue says of it.
    pub answer: Answer,
    /// The most that is paid of it.
    pub ceiling: Option<Euro>,
    /// What that is the most of.
    #[serde(default)]
    pub per: Per,
    /// How many posts it may pay for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posts: Option<u16>,
    /// Its flat rates by working time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rates: Vec<FlatRate>,
    /// The codes of the documents that the annex always asks of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<String>,
}

/// A flat rate of a worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlatRate {
    /// The share of full time; absent where there is one rate.
    pub time: Option<WorkingTime>,
    /// The most for one post.
    pub amount: Euro,
    /// The stretch of time it is for.
    pub per: Span,
}

/// The most that a post may cost in the year of an envelope, by level.
///
/// Law: am-2013-12-24 art. N1
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostCeiling {
    /// The amounts, indexed where the index of the year is known.
    pub levels: BTreeMap<Level, Euro>,
    /// Whether they are those of the year; else they are the least that the ceiling can be, and what
    /// lies above them is a question.
    pub exact: bool,
}

impl PostCeiling {
    fn of(catalogue: &Catalogue, law: &Law, envelope: &EnvelopeKey, as_of: AsOf) -> Option<Self> {
        let all = catalogue.post_ceilings();
        let own = all.iter().find(|ceilings| ceilings.scheme == envelope.scheme);
        let index = |year: Year| law.january_index(year, as_of.known);
        let indexed = |ceilings: &PostCeilings| Some((index(ceilings.year)?, index(envelope.year)?));
        match own {
            Some(ceilings) if ceilings.year == envelope.year => Some(Self::scaled(ceilings, (1, 1), true)),
            Some(ceilings) => {
                let scale = indexed(ceilings);
                Some(Self::scaled(ceilings, scale.unwrap_or((1, 1)), scale.is_some()))
            }
            None => all.first().map(|borrowed| Self::scaled(borrowed, (1, 1), false)),
        }
    }

    fn scaled(ceilings: &PostCeilings, (from, to): (u32, u32), exact: bool) -> Self {
        let levels = ceilings.levels.iter().map(|(level, amount)| (*level, indexed(*amount, from, to)));
        Self { levels: levels.collect(), exact }
    }
}

/// Moves an amount from one index to another, rounded down to the cent.
fn indexed(amount: Euro, from: u32, to: u32) -> Euro {
    let cents = i128::from(amount.cents()) * i128::from(to) / i128::from(from.max(1));
    Euro::from_cents(i64::try_from(cents).unwrap_or(i64::MAX)).min(Euro::LIMIT)
}

/// Leaves out what no scheme can leave to a person: relevance and the answer of the catalogue, which
/// persons decide anyway, and the sums of the file, which are law.
///
/// Choice: 0067
fn waivers(named: BTreeMap<Code, ArticleRef>) -> BTreeMap<Code, ArticleRef> {
    named.into_iter().filter(|(code, _)| ![C_207, C_210, C_213, C_214].contains(code)).collect()
}

/// Returns the article a rule rests on. What the annex of a scheme limits and no article of its own
/// refuses, the article on refusing a part of an amount does.
fn rule_article(code: Code, article: &impl Fn(Topic) -> Option<ArticleRef>) -> Option<ArticleRef> {
    let limits = [C_216, C_217, C_219, C_220, C_221].contains(&code);
    article(Topic::Rule(code)).or_else(|| limits.then(|| article(Topic::Refusal)).flatten())
}

fn names(piece: &Piece) -> impl Iterator<Item = (String, String)> {
    piece.names.iter().map(|name| (NameKey::of(name).as_str().to_owned(), piece.code.clone()))
}

impl Nature {
    fn of(nature: &scheme::Nature, catalogue: &Catalogue) -> Self {
        let rates = catalogue.rates_of(&nature.code);
        let pieces = catalogue.pieces().iter().filter(|piece| piece.always && piece.is_asked_of(nature));
        Self {
            category: nature.category,
            answer: nature.answer,
            ceiling: nature.ceiling,
            per: nature.per,
            posts: nature.posts,
            rates: rates.map(|rate| FlatRate { time: rate.time, amount: rate.amount, per: rate.per }).collect(),
            pieces: pieces.map(|piece| piece.code.clone()).collect(),
        }
    }

    /// Tells whether it pays for a post that a line should describe.
    pub fn pays_a_post(&self) -> bool {
        self.per == Per::Post || !self.rates.is_empty()
    }
}
