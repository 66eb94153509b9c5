//! The agreement as a whole: parties, period, amounts, signature and tree.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::{Euro, Language, Nis, Period, Year};

use crate::{Node, NodeKind, ObjectiveId, Totals};

/// Which of its titles an agreement bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementKind {
    /// A convention or contract over one or more years.
    Convention,
    /// A plan of one year, approved by ministerial decree.
    ProjectPlan,
}

/// An amount that the agreement states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// The year it is for; absent where the agreement does not say.
    pub year: Option<Year>,
    /// The allocation it belongs to (`general`, `radicalisation`, ...); absent where not said.
    pub allocation: Option<String>,
    /// The amount.
    pub amount: Euro,
}

/// Where and when the agreement was signed, and in how many copies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The place.
    pub place: String,
    /// The date.
    pub date: Date,
    /// The number of copies; 0 where the document does not say.
    pub copies: u16,
}

/// An agreement as read from a document or written here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Convention or project plan.
    pub kind: AgreementKind,
    /// The language it is written in.
    pub language: Language,
    /// Its title as it stands.
    pub title: String,
    /// The name of the municipality as it stands, and its code where the name resolves.
    pub municipality: Option<(String, Option<Nis>)>,
    /// The period it covers.
    pub period: Option<Period>,
    /// The date of the decision of the council.
    pub council_decision: Option<Date>,
    /// Its signature; absent when it is not signed.
    pub signed: Option<Signature>,
    /// The amounts it states.
    pub amounts: Vec<Amount>,
    /// Its tree, one root per allocation.
    pub tree: Vec<Node>,
}

impl Agreement {
    /// Counts its nodes.
    pub fn totals(&self) -> Totals {
        Totals::of(&self.tree)
    }

    /// Visits every node, parents first, with its address.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&ObjectiveId, &'a Node)) {
        for (position, root) in self.tree.iter().enumerate() {
            root.walk(&mut vec![position + 1], visit);
        }
    }

    /// Returns the operational objectives with their addresses: what an expense can serve.
    pub fn operational_objectives(&self) -> Vec<(ObjectiveId, &Node)> {
        let mut found = Vec::new();
        self.walk(&mut |id, node| {
            if node.kind == NodeKind::OperationalObjective {
                found.push((id.clone(), node));
            }
        });
        found
    }
}
