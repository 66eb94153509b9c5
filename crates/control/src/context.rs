//! What the rules need to know beside the line: the law of the envelope, the agreement, and what
//! was claimed elsewhere.
//!
//! A context is made once and pinned for a whole control: no two lines of a file are judged under
//! two versions of the law.

use std::collections::{BTreeMap, BTreeSet};

use agreement::ObjectiveId;
use ledger::{Grounds, MissingGround};
use scheme::{Answer, AsOf, CreditCategory, EnvelopeKey, Law, Modalities, Scheme, Sourced, Topic};
use serde::{Deserialize, Serialize};
use terms::{ArticleRef, Code, Euro};

use crate::codes::C_216;
use crate::fingerprint::{Claims, Fingerprint, InvoiceKey};
use crate::{ExpenseLine, LineNumber, RULES};

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
    /// The operational objectives of the agreement that this allocation pays for.
    pub objectives: BTreeSet<ObjectiveId>,
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
        let natures = law.catalogue(as_of).into_iter().flat_map(scheme::Catalogue::natures);
        let catalogue = natures.filter(|nature| nature.applies_to(&allocation)).map(Nature::of).collect();
        Ok(Self {
            modalities: scheme.modalities(&allocation, as_of),
            articles: RULES.iter().filter_map(|rule| Some((rule.code, rule_article(rule.code, &article)?))).collect(),
            control: article(Topic::Control).ok_or(MissingGround(Topic::Control))?,
            grounds: Grounds::of(scheme, &allocation, as_of)?,
            catalogue,
            objectives: BTreeSet::new(),
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

    /// Adds the invoices claimed in other files.
    #[must_use]
    pub fn with_claims(self, elsewhere: Claims) -> Self {
        Self { elsewhere, ..self }
    }

    /// Returns the article that the rule of `code` rests on, in this version.
    pub fn article(&self, code: Code) -> Option<&ArticleRef> {
        self.articles.get(&code)
    }

    /// Returns what the catalogue says of the nature of `line`, if it names it.
    pub fn nature(&self, line: &ExpenseLine) -> Option<&Nature> {
        self.catalogue.get(&line.nature)
    }
}

/// A nature of expense in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nature {
    /// The category it belongs to.
    pub category: CreditCategory,
    /// What the catalogue says of it.
    pub answer: Answer,
    /// The most that is paid for one piece of it.
    pub ceiling: Option<Euro>,
}

/// Returns the article a rule rests on. The ceiling of a nature refuses a part of an amount, which
/// is what the article on refusal allows, where the version names no other.
fn rule_article(code: Code, article: &impl Fn(Topic) -> Option<ArticleRef>) -> Option<ArticleRef> {
    let own = article(Topic::Rule(code));
    own.or_else(|| (code == C_216).then(|| article(Topic::Refusal)).flatten())
}

impl Nature {
    fn of(nature: &scheme::Nature) -> (String, Self) {
        let scheme::Nature { code, category, answer, ceiling, .. } = nature;
        (code.clone(), Self { category: *category, answer: *answer, ceiling: *ceiling })
    }
}

/// What lies before the controller when a line is judged: the law and the rest of the file.
#[derive(Debug)]
pub struct Desk<'a> {
    context: &'a Context,
    claimed_before: BTreeMap<LineNumber, (LineNumber, Euro)>,
    invoices: BTreeMap<InvoiceKey, LineNumber>,
}

impl<'a> Desk<'a> {
    /// Lays the file beside the law. The order of `lines` has no effect: their numbers order them.
    pub fn new(context: &'a Context, lines: &[ExpenseLine]) -> Self {
        let mut ordered: Vec<&ExpenseLine> = lines.iter().filter(|line| !line.is_credit_note()).collect();
        ordered.sort_by_key(|line| line.number);
        let mut desk = Self { context, claimed_before: BTreeMap::new(), invoices: BTreeMap::new() };
        let mut seen: BTreeMap<Fingerprint, (LineNumber, Euro)> = BTreeMap::new();
        for line in ordered {
            desk.lay(line, &mut seen);
        }
        desk
    }

    fn lay(&mut self, line: &ExpenseLine, seen: &mut BTreeMap<Fingerprint, (LineNumber, Euro)>) {
        if let Some(key) = InvoiceKey::of(line, &line.invoice) {
            self.invoices.entry(key).or_insert(line.number);
        }
        let Some(fingerprint) = Fingerprint::of(line) else { return };
        let (first, claimed) = seen.entry(fingerprint).or_insert((line.number, Euro::ZERO));
        if *first != line.number {
            self.claimed_before.insert(line.number, (*first, *claimed));
        }
        *claimed = *claimed + line.amount;
    }

    /// Returns the law and the agreement.
    pub const fn context(&self) -> &'a Context {
        self.context
    }

    /// Returns the first line with the same invoice and what the lines before `line` claim of it.
    pub fn claimed_before(&self, line: LineNumber) -> Option<(LineNumber, Euro)> {
        self.claimed_before.get(&line).copied()
    }

    /// Returns the line whose invoice the credit note `line` takes back.
    pub fn credited(&self, line: &ExpenseLine) -> Option<LineNumber> {
        let invoice = line.credits.as_deref()?;
        self.invoices.get(&InvoiceKey::of(line, invoice)?).copied()
    }
}
