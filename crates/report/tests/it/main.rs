//! The texts as a whole, and what a reader of each language sees.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod documents;
mod four_languages;
mod fuzzed;
mod generated;
mod letters;
mod made;
mod manual;
mod printed;
mod sheets;
mod voices;
