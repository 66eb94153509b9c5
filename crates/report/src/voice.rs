//! One language speaking: messages, findings and refusals, amounts, dates and articles.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use terms::{Arg, Args, ArticleRef, BasisPoints, Euro, Finding, InstrumentId, Language, Period, Refusal};

use crate::{Texts, figures};

/// The texts in one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) language: Language,
    /// Whether days and articles hold together at the end of a line.
    pub(crate) printed: bool,
}

/// What a finding or a refusal says: the sentence, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is wrong.
    pub message: String,
    /// How to mend it, where there is a way.
    pub hint: Option<String>,
}

impl Voice<'_> {
    /// Returns the language spoken.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns the same voice for what is printed: no line ends between a day and its month, nor
    /// between `art.` and its number.
    #[must_use]
    pub const fn printed(self) -> Self {
        Self { printed: true, ..self }
    }

    /// Says the text of `key` without values.
    ///
    /// A key that has no text is shown between `⟦` and `⟧`, never left out.
    pub fn say(&self, key: &str) -> String {
        self.tell(key, &Args::new())
    }

    /// Says the text of `key`, or nothing when there is none.
    pub fn say_if(&self, key: &str) -> Option<String> {
        self.told(key, &Args::new())
    }

    /// Says the text of `key` with its values written out in this language.
    pub fn tell(&self, key: &str, args: &Args) -> String {
        self.told(key, args).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Says what a finding says.
    pub fn finding(&self, finding: &Finding) -> Said {
        self.said(&finding.code.to_string(), &finding.args)
    }

    /// Says what a refusal says; its article enters the text as `$article`.
    pub fn refusal(&self, refusal: &Refusal) -> Said {
        let mut args = refusal.args.clone();
        args.entry(Cow::Borrowed("article")).or_insert_with(|| Arg::Article(refusal.article.clone()));
        self.said(&refusal.code.to_string(), &args)
    }

    fn said(&self, key: &str, args: &Args) -> Said {
        Said { message: self.tell(key, args), hint: self.told(&format!("{key}.hint"), args) }
    }

    fn told(&self, key: &str, args: &Args) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(name.as_ref(), self.value(arg));
        }
        self.texts.pattern(self.language, key, &values)
    }

    fn value<'v>(&self, arg: &'v Arg) -> FluentValue<'v> {
        match arg {
            Arg::Number(count) => FluentValue::from(*count),
            Arg::Text(text) => FluentValue::from(text.as_str()),
            _ => FluentValue::from(self.arg(arg)),
        }
    }

    /// Writes one value of a message.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(count) => figures::number(self.language, *count),
            Arg::Euro(euro) => self.amount(*euro),
            Arg::Rate(rate) => self.rate(*rate),
            Arg::Date(date) => self.date(*date),
            Arg::Article(article) => self.article(article),
        }
    }

    /// Writes an amount: `592 354,64 €`.
    pub fn amount(&self, euro: Euro) -> String {
        figures::amount(self.language, euro)
    }

    /// Writes a percentage: `7,5 %`.
    pub fn rate(&self, rate: BasisPoints) -> String {
        figures::rate(self.language, rate)
    }

    /// Writes a day in full: `3 juillet 2019`, `3 juli 2019`, `3. Juli 2019`, `3 July 2019`.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month()));
        let mut values = FluentArgs::new();
        values.set("day", i64::from(date.day()));
        values.set("month", month);
        values.set("year", date.year().to_string());
        let written = self.texts.pattern(self.language, "date-full", &values).unwrap_or_else(|| date.to_string());
        if self.printed { written.replacen(' ', "\u{a0}", 1) } else { written }
    }

    /// Writes a period, both days included: `du 1er janvier 2020 au 31 décembre 2022`.
    pub fn period(&self, period: Period) -> String {
        let days = [("from", period.start()), ("to", period.end())];
        self.tell("period", &days.map(|(name, day)| (name.into(), day.into())).into())
    }

    /// Writes an article with its instrument in short: `art. 13, § 3, AR du 3 juillet 2019`.
    pub fn article(&self, article: &ArticleRef) -> String {
        format!("{}, {}", self.article_alone(article), self.instrument(&article.instrument, "short"))
    }

    /// Writes an article with its instrument in full: `art. 13, § 3, arrêté royal du 3 juillet 2019`.
    pub fn article_in_full(&self, article: &ArticleRef) -> String {
        format!("{}, {}", self.article_alone(article), self.instrument_in_full(&article.instrument))
    }

    /// Writes an article without its instrument: `art. 13, § 3`, `annexe 1`.
    pub fn article_alone(&self, article: &ArticleRef) -> String {
        let annex = article.article.strip_prefix('N');
        let (key, number) = annex.map_or(("article", article.article.as_str()), |number| ("annex", number));
        let mut out = self.tell(key, &Args::from([("number".into(), number.into())]));
        if self.printed {
            out = out.replace(' ', "\u{a0}");
        }
        if let Some(paragraph) = &article.paragraph {
            out.push_str(&format!(", §\u{a0}{paragraph}"));
        }
        if let Some(item) = &article.item {
            out.push_str(&format!(", {item}°"));
        }
        out
    }

    /// Writes an instrument in full: `arrêté royal du 3 juillet 2019`.
    pub fn instrument_in_full(&self, id: &InstrumentId) -> String {
        self.instrument(id, "full")
    }

    fn instrument(&self, id: &InstrumentId, length: &str) -> String {
        let (kind, rest) = id.as_str().split_once('-').unwrap_or((id.as_str(), ""));
        let (date, word) = rest.split_at_checked(10).unwrap_or((rest, ""));
        let date = date.parse().map_or_else(|_| date.to_owned(), |date| self.date(date));
        let args = Args::from([("date".into(), Arg::Text(date))]);
        let title = self.tell(&format!("instrument-{kind}-{length}"), &args);
        match word.strip_prefix('-') {
            Some(word) => format!("{title} ({word})"),
            None => title,
        }
    }
}
