//! The agreement between the State and a municipality: allocation > sector > general >
//! strategic > operational objective > expected result and indicator.
//!
//! Holds the tree, its counts and its targets. How a document becomes a tree is `intake`'s matter,
//! who may move it from state to state `office`'s.
//!
//! Law: ar-2019-07-03 art. 5 § 2

mod agreement;
mod node;
mod target;

pub use agreement::{Agreement, AgreementKind, Amount, Signature};
pub use node::{Node, NodeKind, NodeState, ObjectiveId, Totals};
pub use target::{Comparison, Per, Target};
