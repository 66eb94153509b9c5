//! Campaigns: slow measurements of the product that run outside it.
//!
//! `intake` generates agreements with their truth, writes them in every format, damages them, reads
//! them and counts what came of it. `speed` measures what reading costs, `rules` what it
//! costs that the law is data; `ledger` moves money at random and computes every promise again after
//! every operation. Nothing here is part of the
//! product. What a careful human would read in a damaged document is written down in `truth.rs`.

mod baseline;
mod damage;
mod document;
mod layout;
mod money;
mod office;
mod plan;
mod random;
mod rules;
mod run;
mod sample;
mod score;
mod speed;
mod tally;
mod truth;
mod vocabulary;
mod write;

pub use money::{Lived, Lives, ledger, money};
pub use rules::rules;
pub use run::{Ask, Measured, intake, measure};
pub use sample::Format;
pub use speed::{cost, speed};
pub use tally::{Goals, Tally};
