//! The texts of all rooms in four languages, read from `texts/` when a language is first spoken.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use terms::Language;
use unic_langid::{LanguageIdentifier, langid};

use crate::{Voice, figures};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/texts");

type Bundle = FluentBundle<FluentResource>;

/// The texts of all rooms. A language is parsed when it is first spoken.
#[derive(Default)]
pub struct Texts {
    bundles: [OnceLock<Bundle>; 4],
}

impl Texts {
    /// Holds the texts ready; parses nothing yet.
    pub fn load() -> Self {
        Self::default()
    }

    /// Returns the voice that speaks `language`.
    pub const fn voice(&self, language: Language) -> Voice<'_> {
        Voice { texts: self, language, printed: false }
    }

    /// Tells whether `key` (`I-012`, `I-012.hint`) has a text in `language`.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.pattern(language, key, &FluentArgs::new()).is_some()
    }

    /// Returns the text of `key` with `values` in place, or `None` when there is no such key.
    pub(crate) fn pattern(&self, language: Language, key: &str, values: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle(language);
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // A value that is missing stays visible as {$name}: the tests of the pages look for it.
        let mut missing = Vec::new();
        Some(bundle.format_pattern(pattern, Some(values), &mut missing).into_owned())
    }

    fn bundle(&self, language: Language) -> &Bundle {
        self.bundles[place(language)].get_or_init(|| read(language))
    }
}

const fn place(language: Language) -> usize {
    match language {
        Language::Fr => 0,
        Language::Nl => 1,
        Language::De => 2,
        Language::En => 3,
    }
}

fn read(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![identifier(language)]);
    bundle.set_use_isolating(false);
    bundle.set_transform(Some(typography(language)));
    bundle.set_formatter(Some(counting(language)));
    let files = FILES.get_dir(language.tag()).into_iter().flat_map(Dir::files);
    for source in files.filter_map(|file| file.contents_utf8()) {
        // A broken entry is left out here and found by the tests; the others stay readable.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::Fr => langid!("fr-BE"),
        Language::Nl => langid!("nl-BE"),
        Language::De => langid!("de-BE"),
        Language::En => langid!("en-GB"),
    }
}

/// Spaces that must not break, so that translators write plain ones.
fn typography(language: Language) -> fn(&str) -> Cow<'_, str> {
    match language {
        Language::Fr => french,
        Language::Nl | Language::De | Language::En => plain,
    }
}

/// Sets the words of a document as print wants them: one space between words, and one that does
/// not break before the signs of `language`, after `§` and within an amount.
pub(crate) fn spaced(language: Language, words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.replace(" €", "\u{a0}€").replace("€ ", "€\u{a0}");
    figures::grouped_again(&typography(language)(&words))
}

fn plain(text: &str) -> Cow<'_, str> {
    if text.contains("§ ") { Cow::Owned(text.replace("§ ", "§\u{a0}")) } else { Cow::Borrowed(text) }
}

fn french(text: &str) -> Cow<'_, str> {
    const PAIRS: &[(&str, &str)] = &[
        (" :", "\u{a0}:"),
        (" ;", "\u{202f};"),
        (" !", "\u{202f}!"),
        (" ?", "\u{202f}?"),
        (" %", "\u{202f}%"),
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
        ("§ ", "§\u{a0}"),
        ("n° ", "n°\u{a0}"),
    ];
    let touched = PAIRS.iter().filter(|(from, _)| text.contains(from));
    touched.fold(Cow::Borrowed(text), |text, (from, to)| Cow::Owned(text.replace(from, to)))
}

type Counting<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

fn counting<M: MemoizerKind>(language: Language) -> Counting<M> {
    match language {
        Language::Fr => |value, _| count(Language::Fr, value),
        Language::Nl => |value, _| count(Language::Nl, value),
        Language::De => |value, _| count(Language::De, value),
        Language::En => |value, _| count(Language::En, value),
    }
}

fn count(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    number.as_string().parse().ok().map(|count| figures::number(language, count))
}
