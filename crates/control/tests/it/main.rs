//! The tests of control: the pages of the manual, the invariants, files, objections, examples.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own material has failed")]

mod audit;
mod both;
mod bulk;
mod closing;
mod decisions;
mod examples;
mod file;
mod invariants;
mod pages;
mod procedure;
mod resemblance;
mod sample;
mod statement;
mod world;
