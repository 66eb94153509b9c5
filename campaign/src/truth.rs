//! The truth of a generated document: what a careful human would read in it.
//!
//! The rules, which never follow what the reader happens to do:
//!
//! 1. A node stands where the page puts it: under the objective of its row or of its own heading;
//!    under the strategic objective (or its unit) where results and indicators are listed for all
//!    objectives together. A row of a table that holds one objective holds it with its results.
//! 2. Its text is what is printed, without numbers, bullets, labels and markup. Where letters were
//!    damaged, the damaged word or the sound one is right: nobody repairs letters silently, and
//!    nobody is blamed for seeing through them. A sign of dirt between words may be kept or left out.
//! 3. Where a space was lost or added, or a word was cut at the end of a line, spaces are not
//!    compared. Full stops and commas at the end, and the form of the apostrophe, never are.
//! 4. A target in a column of its own belongs to the indicator beside it, whose text may end with it.
//! 5. A figure of a target in which a letter took the place of a digit is still that figure
//!    (`l2` is 12). An amount is exact, or somebody is told.
//! 6. Running heads, page numbers, signs of dirt and rows of the model left empty are no nodes.
//! 7. A heading that is not there is a placeholder; placeholders are not counted, neither for nor
//!    against the reader. What the damage blotted out altogether is not expected.
//! 8. What a tracked change inserts is printed, what it deletes is not; on paper nobody can tell, so
//!    documents that become PDF have none.
//! 9. An option that is struck out is a node that says so; so is an objective nobody filled in.

use agreement::{AgreementKind, Amount, NodeKind, NodeState, Signature, Target};
use jiff::civil::Date;
use terms::{Language, Period};

use crate::plan::Plan;

/// One node that must be read.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) kind: NodeKind,
    pub(crate) parent: Option<usize>,
    pub(crate) number: Vec<u16>,
    /// Every text that is right; the sound one first.
    pub(crate) texts: Vec<String>,
    pub(crate) state: Option<NodeState>,
    pub(crate) target: Option<Target>,
    /// Spaces inside its text are not compared.
    pub(crate) loose: bool,
    /// Its target stands in a column of its own, and may end its text as it is printed there.
    pub(crate) aside: bool,
    /// Damage has blotted it out: it is neither expected nor held against the reader.
    pub(crate) lost: bool,
}

impl Wanted {
    /// Makes a node that is expected with exactly `text`.
    pub(crate) fn new(kind: NodeKind, parent: Option<usize>, text: &str) -> Self {
        Self {
            kind,
            parent,
            number: Vec::new(),
            texts: vec![text.to_owned()],
            state: None,
            target: None,
            loose: false,
            aside: false,
            lost: false,
        }
    }
}

/// All that must be read in a document.
#[derive(Clone, Debug)]
pub(crate) struct Truth {
    pub(crate) kind: AgreementKind,
    pub(crate) language: Language,
    pub(crate) town: &'static str,
    pub(crate) period: Period,
    pub(crate) council: Option<Date>,
    pub(crate) signed: Option<Signature>,
    pub(crate) amounts: Vec<Amount>,
    pub(crate) nodes: Vec<Wanted>,
}

impl Truth {
    /// Makes the truth of `plan`, without its tree.
    pub(crate) fn of(plan: &Plan) -> Self {
        Self {
            kind: plan.kind,
            language: plan.words.language,
            town: plan.town,
            period: plan.period,
            council: plan.council,
            signed: plan.signed.clone(),
            amounts: plan.amounts.iter().map(|(_, amount)| amount.clone()).collect(),
            nodes: Vec::new(),
        }
    }

    /// Adds a node and returns its number.
    pub(crate) fn add(&mut self, node: Wanted) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }
}
