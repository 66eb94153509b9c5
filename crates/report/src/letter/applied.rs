//! The texts that a letter rests on: every instrument that it cites, by its title and its dates, and
//! what each article says in the version applied.
//!
//! Law: ar-2019-07-03 art. 12

use terms::{ArticleRef, InstrumentId};

use super::Sheet;
use crate::document::flow::{Block, Item, Line};

impl Sheet<'_> {
    pub(super) fn texts_applied(&mut self) {
        let cited: Vec<ArticleRef> = std::mem::take(&mut self.cited).into_iter().collect();
        if cited.is_empty() {
            return;
        }
        self.heading("letter-law");
        let as_of = self.letter.as_of;
        let dates = self.tell("letter-law-dates", [("on", as_of.on.into()), ("known", as_of.known.into())]);
        self.paragraph(dates);
        let cited = self.in_order(cited);
        let instruments = cited.chunk_by(|a, b| a.instrument == b.instrument);
        let items = instruments.map(|articles| self.instrument(&articles[0].instrument, articles)).collect();
        self.blocks.push(Block::List { items });
    }

    /// Puts laws before royal decrees before ministerial ones, and articles as they stand in them.
    fn in_order(&self, mut cited: Vec<ArticleRef>) -> Vec<ArticleRef> {
        cited.sort_by_cached_key(|reference| {
            let instrument = self.letter.law.instrument(&reference.instrument);
            let at =
                instrument.and_then(|it| it.articles.iter().position(|article| article.number == reference.article));
            (instrument.map(|it| (it.kind, it.made)), reference.instrument.clone(), at, reference.clone())
        });
        cited
    }

    fn instrument(&self, id: &InstrumentId, articles: &[ArticleRef]) -> Item {
        let known = self.letter.law.instrument(id);
        let title = known.map(|instrument| self.set(instrument.title.in_language(self.voice.language())));
        let published = known.and_then(|instrument| instrument.published);
        let published = published.map(|day| self.tell("letter-published", [("day", day.into())]));
        let label = self.labelled(capital(&self.voice.instrument_in_full(id)));
        let words: Vec<String> = [title, published].into_iter().flatten().collect();
        let children = articles.chunk_by(|a, b| a.article == b.article).map(|places| self.article(places)).collect();
        Item { number: None, line: Line::labelled(label, words.join(" ")), children }
    }

    /// Writes what one article says, after its places that are cited; what it is called, where nobody
    /// has read it.
    fn article(&self, places: &[ArticleRef]) -> Item {
        let named: Vec<String> = places.iter().map(|place| self.voice.article_alone(place)).collect();
        let label = self.labelled(named.join("; "));
        let article = self.letter.law.article(&places[0], self.letter.as_of);
        let words = article.map(|article| if article.unread { &article.heading } else { &article.summary });
        let words = words.map(|words| self.set(words.in_language(self.voice.language()))).unwrap_or_default();
        Item { number: None, line: Line::labelled(label, words), children: Vec::new() }
    }

    fn labelled(&self, label: String) -> String {
        self.tell("letter-labelled", [("label", label.into())])
    }
}

/// Returns `words` with a capital first letter.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
