//! The articles that exist, read from `law/instruments`.

use std::collections::BTreeMap;

use serde::Deserialize;
use terms::ArticleRef;

use crate::fault::Fault;
use crate::tree::Tree;

#[derive(Deserialize)]
struct InstrumentFile {
    reading: String,
    #[serde(default)]
    article: Vec<ArticleFile>,
}

#[derive(Deserialize)]
struct ArticleFile {
    number: String,
    heading: Heading,
    #[serde(default)]
    paragraphs: Vec<String>,
    #[serde(default)]
    items: Vec<String>,
}

#[derive(Deserialize)]
struct Heading {
    en: String,
}

/// One article, over all its versions.
#[derive(Debug, Default)]
pub(crate) struct Article {
    pub(crate) heading: String,
    paragraphs: Vec<String>,
    items: Vec<String>,
    /// Whether the whole text was read, so that what is not listed does not exist.
    is_whole: bool,
}

/// All articles of all instruments: instrument, then number, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Articles {
    instruments: BTreeMap<String, Vec<(String, Article)>>,
}

impl Articles {
    /// Reads every `law/instruments/*/instrument.toml`; one that cannot be read is a fault.
    pub(crate) fn read(tree: &Tree) -> (Self, Vec<Fault>) {
        let mut articles = Self::default();
        let mut faults = Vec::new();
        for file in tree.files() {
            let Some(id) = instrument_of(&file.path) else { continue };
            match toml::from_str::<InstrumentFile>(&file.text) {
                Ok(instrument) => articles.add(id, instrument),
                Err(error) => faults.push(Fault::in_file(&file.path, format!("cannot be read: {}", error.message()))),
            }
        }
        (articles, faults)
    }

    fn add(&mut self, id: &str, file: InstrumentFile) {
        let list = self.instruments.entry(id.to_owned()).or_default();
        let is_whole = file.reading == "whole";
        for version in file.article {
            let at = list.iter().position(|(number, _)| *number == version.number).unwrap_or_else(|| {
                list.push((version.number.clone(), Article::default()));
                list.len() - 1
            });
            let article = &mut list[at].1;
            article.is_whole = is_whole;
            article.heading = version.heading.en;
            article.paragraphs.extend(version.paragraphs);
            article.items.extend(version.items);
        }
    }

    /// Returns the articles of `instrument`, in the order of the text.
    pub(crate) fn of(&self, instrument: &str) -> &[(String, Article)] {
        self.instruments.get(instrument).map_or(&[], Vec::as_slice)
    }

    /// Returns the instruments.
    pub(crate) fn instruments(&self) -> impl Iterator<Item = &str> {
        self.instruments.keys().map(String::as_str)
    }

    /// Says what is wrong with `reference`, or nothing when the article, paragraph and item exist.
    pub(crate) fn doubt(&self, reference: &ArticleRef) -> Option<String> {
        let instrument = reference.instrument.as_str();
        let Some(list) = self.instruments.get(instrument) else {
            return Some(format!("'{reference}': there is no law/instruments/{instrument}"));
        };
        let Some((_, article)) = list.iter().find(|(number, _)| *number == reference.article) else {
            return Some(format!("'{reference}': {instrument} has no article {}", reference.article));
        };
        let unknown = |part: &Option<String>, known: &[String]| {
            let listed = article.is_whole || !known.is_empty();
            listed && part.as_ref().is_some_and(|part| !known.contains(part))
        };
        if unknown(&reference.paragraph, &article.paragraphs) {
            return Some(format!("'{reference}': the article has no such paragraph"));
        }
        let unknown_item = reference.paragraph.is_none() && unknown(&reference.item, &article.items);
        unknown_item.then(|| format!("'{reference}': the article has no such item"))
    }
}

fn instrument_of(path: &str) -> Option<&str> {
    path.strip_prefix("law/instruments/")?.strip_suffix("/instrument.toml")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const LAW: (&str, &str) = (
        "law/instruments/ar-2019-07-03/instrument.toml",
        "reading = \"whole\"\n[[article]]\nnumber = \"1\"\nitems = [\"10\"]\nheading = { en = \"Definitions\" }\n\
         [[article]]\nnumber = \"13\"\nparagraphs = [\"1\", \"3\"]\nheading = { en = \"Payment\" }\n\
         [[article]]\nnumber = \"1\"\nknown = 2020-12-24\nheading = { en = \"Definitions\" }\n",
    );

    #[test]
    fn what_does_not_exist_is_doubted() {
        let (articles, faults) = Articles::read(&Tree::of(&[LAW]));
        assert!(faults.is_empty());
        let doubted = |text: &str| articles.doubt(&text.parse().unwrap()).is_some();
        let good = ["ar-2019-07-03 art. 1", "ar-2019-07-03 art. 1, 10°", "ar-2019-07-03 art. 13 § 3"];
        assert!(good.into_iter().all(|text| !doubted(text)));
        let bad =
            ["ar-2019-07-03 art. 2", "ar-2019-07-03 art. 1, 11°", "ar-2019-07-03 art. 13 § 2", "ar-2019-07-04 art. 1"];
        assert!(bad.into_iter().all(doubted));
    }

    #[test]
    fn of_a_text_read_in_part_any_paragraph_may_exist() {
        let text = "reading = \"part\"\n[[article]]\nnumber = \"8\"\nheading = { en = \"Credits\" }\n";
        let (articles, _) = Articles::read(&Tree::of(&[("law/instruments/ar-2007-04-09/instrument.toml", text)]));
        assert_eq!(articles.doubt(&"ar-2007-04-09 art. 8 § 2".parse().unwrap()), None);
    }

    #[test]
    fn versions_of_an_article_are_one_article() {
        let (articles, _) = Articles::read(&Tree::of(&[LAW]));
        assert_eq!(articles.of("ar-2019-07-03").len(), 2);
    }

    #[test]
    fn an_instrument_that_cannot_be_read_is_a_fault() {
        let (_, faults) =
            Articles::read(&Tree::of(&[("law/instruments/ar-2019-07-03/instrument.toml", "article = 3")]));
        assert_eq!(faults.len(), 1);
    }
}
