//! The agreement between the State and a municipality: allocation > sector > general >
//! strategic > operational objective > expected result and indicator.
//!
//! Holds the tree, its counts, its targets, what a reviewer would say of it, and what a person
//! decides on each node that was read. How a document becomes a tree is `intake`'s matter, who may
//! move it from state to state `office`'s.
//!
//! Law: ar-2019-07-03 art. 5 § 2

mod agreement;
pub mod codes;
pub mod comparison;
pub mod draft;
pub mod model;
mod node;
mod review;
mod target;
mod text_key;

pub use agreement::{Agreement, AgreementKind, Amount, Signature};
pub use draft::{Draft, NodeDecision, Proposal, ProposalKey, Standing};
pub use node::{Node, NodeKind, NodeState, ObjectiveId, Totals};
pub use review::{review, review_tree};
pub use target::{Comparison, Per, Target};
pub use text_key::{TextKey, fold, fold_onto, folds_to, initial};
