//! The words of generated agreements, in four languages: labels as the model writes them, and
//! sentences of our own about rounds, visits and neighbours.
//!
//! Nothing here comes from a real agreement or from a text of law.

mod de;
mod en;
mod fr;
mod nl;

use terms::Language;

/// The words of one language. In a pattern, `{town}`, `{years}`, `{start}`, `{end}`, `{date}`,
/// `{copies}`, `{amount}`, `{year}` and `{allocation}` stand for what is filled in.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    pub(crate) language: Language,
    pub(crate) towns: &'static [&'static str],
    pub(crate) months: [&'static str; 12],
    pub(crate) convention: &'static [&'static str],
    pub(crate) plan: &'static [&'static str],
    pub(crate) parties: [&'static str; 5],
    pub(crate) provisions: &'static str,
    pub(crate) unsplit: &'static str,
    pub(crate) split: &'static str,
    pub(crate) period: &'static str,
    pub(crate) promise: &'static str,
    pub(crate) signature: &'static [&'static str],
    pub(crate) signed_for: &'static [&'static str],
    /// The keys that `intake` gives allocations, each with its heading and its name in a sentence.
    pub(crate) allocations: &'static [(&'static str, &'static str, &'static str)],
    pub(crate) sector: &'static [&'static str],
    pub(crate) general: &'static [&'static str],
    pub(crate) strategic: &'static [&'static str],
    pub(crate) strategic_both: &'static str,
    pub(crate) and: &'static str,
    pub(crate) domain: &'static str,
    pub(crate) operational: &'static [&'static str],
    pub(crate) operational_one: &'static str,
    pub(crate) results: &'static [&'static str],
    pub(crate) result_one: &'static str,
    pub(crate) indicators: &'static [&'static str],
    pub(crate) indicator_one: &'static str,
    pub(crate) target: &'static str,
    pub(crate) partners: &'static str,
    pub(crate) partner_names: &'static [&'static str],
    pub(crate) unit: &'static str,
    pub(crate) units: &'static [&'static str],
    pub(crate) page: &'static str,
    pub(crate) strike: &'static str,
    pub(crate) sectors: &'static [&'static str],
    pub(crate) general_titles: &'static [&'static str],
    pub(crate) strategic_titles: &'static [&'static str],
    pub(crate) options: [&'static str; 2],
    pub(crate) verbs: &'static [&'static str],
    pub(crate) objects: &'static [&'static str],
    pub(crate) places: &'static [&'static str],
    pub(crate) outcomes: &'static [&'static str],
    pub(crate) counts: &'static [&'static str],
    pub(crate) facts: &'static [&'static str],
    pub(crate) points: &'static [&'static str],
    pub(crate) at_least: &'static [&'static str],
    pub(crate) at_most: &'static [&'static str],
    pub(crate) hours: &'static str,
    pub(crate) things: &'static [&'static str],
    /// Year, month, week, day: each as it is written after a figure.
    pub(crate) per: [&'static [&'static str]; 4],
    pub(crate) yes_no: &'static [&'static str],
}

/// Returns the words of `language`.
pub(crate) fn of(language: Language) -> &'static Vocabulary {
    match language {
        Language::Fr => &fr::WORDS,
        Language::Nl => &nl::WORDS,
        Language::De => &de::WORDS,
        Language::En => &en::WORDS,
    }
}
