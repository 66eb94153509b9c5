//! What agreements are made of by law: the closed lists of sectors, domains and strategic
//! objectives that `intake` matches titles to.

use serde::Deserialize;
use terms::{ArticleRef, Wording};
use toml::Spanned;

use crate::AllocationId;
use crate::source::{Citation, Source};

/// The closed lists of a scheme.
///
/// Law: ar-2018-09-02 art. 2 § 3; ar-2022-07-30 art. 2 § 3; am-2022-11-23 art. 10
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// The sectors of activity, by allocation and number.
    pub sectors: Vec<Sector>,
    /// The strategic objectives, where the decree lists them.
    pub objectives: Vec<StrategicObjective>,
}

impl Model {
    /// Returns the sectors of `allocation`, in order.
    pub fn sectors_of(&self, allocation: &AllocationId) -> impl Iterator<Item = &Sector> {
        self.sectors.iter().filter(move |sector| sector.allocation == *allocation)
    }

    /// Returns the sector of this number.
    pub fn sector(&self, allocation: &AllocationId, number: u8) -> Option<&Sector> {
        self.sectors_of(allocation).find(|sector| sector.number == number)
    }
}

/// A sector of activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sector {
    /// The allocation that pays for it.
    pub allocation: AllocationId,
    /// Its number.
    pub number: u8,
    /// Its title.
    pub title: Wording,
    /// Its domains of action.
    pub domains: Vec<Domain>,
    /// Whether it is left to the police zone, so that the agreement may refer to it.
    pub police_zone: bool,
    /// The article that lists it.
    pub article: ArticleRef,
}

/// A domain of action of a sector.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    /// Its title.
    pub title: Wording,
    /// What it divides into, where the decree says so.
    #[serde(default)]
    pub parts: Vec<Wording>,
}

/// A strategic objective that the decree lists.
///
/// Law: am-2022-11-23 art. 10
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrategicObjective {
    /// Its number in its list.
    pub number: u8,
    /// Whether it belongs to the coordination of the plan, and so must stand in every plan.
    pub coordination: bool,
    /// Its title.
    pub title: Wording,
    /// The articles that list it, one for each decree in turn.
    pub articles: Vec<ArticleRef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SectorEntry {
    allocation: AllocationId,
    number: u8,
    title: Wording,
    article: Spanned<ArticleRef>,
    #[serde(default)]
    police_zone: bool,
    #[serde(default)]
    domain: Vec<Domain>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectiveEntry {
    number: u8,
    #[serde(default)]
    coordination: bool,
    title: Wording,
    articles: Vec<Spanned<ArticleRef>>,
}

/// Makes the model of what a scheme's file lists.
pub(crate) fn model(
    source: &Source<'_>,
    sectors: Vec<SectorEntry>,
    objectives: Vec<ObjectiveEntry>,
    citations: &mut Vec<Citation>,
) -> Model {
    citations.extend(sectors.iter().map(|sector| source.cite(&sector.article)));
    citations.extend(objectives.iter().flat_map(|o| &o.articles).map(|article| source.cite(article)));
    Model {
        sectors: sectors.into_iter().map(SectorEntry::into_sector).collect(),
        objectives: objectives.into_iter().map(ObjectiveEntry::into_objective).collect(),
    }
}

impl SectorEntry {
    fn into_sector(self) -> Sector {
        let Self { allocation, number, title, article, police_zone, domain } = self;
        Sector { allocation, number, title, domains: domain, police_zone, article: article.into_inner() }
    }
}

impl ObjectiveEntry {
    fn into_objective(self) -> StrategicObjective {
        let articles = self.articles.into_iter().map(Spanned::into_inner).collect();
        StrategicObjective { number: self.number, coordination: self.coordination, title: self.title, articles }
    }
}
