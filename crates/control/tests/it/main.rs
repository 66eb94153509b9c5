//! The tests of control: the pages of the manual, the invariants, files, objections, examples.

mod examples;
mod file;
mod invariants;
mod pages;
mod procedure;
mod world;
