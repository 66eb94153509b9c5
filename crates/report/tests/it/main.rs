//! The texts as a whole, and what a reader of each language sees.

mod four_languages;
mod voices;
