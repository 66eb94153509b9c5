//! What the frame around every page needs, and what templates may say.

use jiff::civil::Date;
use office::Scope;
use report::Voice;
use terms::{Arg, Args, ArticleRef, Euro, Language};

use crate::look;
use crate::pages::names;
use crate::session;
use crate::visit::Visit;

/// Which part of the house a page stands in; marks the entry of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// The start page and its tasks.
    Start,
    /// Municipalities, their envelopes and dossiers.
    Municipalities,
    /// Agreements.
    Agreements,
    /// The law and the rules of control.
    Law,
    /// Payments and what the bank said.
    Payments,
    /// The register.
    Register,
    /// None of these.
    None,
}

/// The frame of a page.
pub(crate) struct Page {
    pub(crate) visit: Visit,
    pub(crate) title: String,
    section: Section,
}

/// An entry of the menu.
pub(crate) struct MenuEntry {
    pub(crate) address: String,
    pub(crate) label: String,
    pub(crate) current: bool,
}

/// The same page in a language.
pub(crate) struct Turn {
    pub(crate) language: Language,
    pub(crate) address: String,
    pub(crate) current: bool,
}

impl Page {
    /// Makes the frame of a page whose title is the text of `key`.
    pub(crate) fn new(visit: Visit, key: &str, section: Section) -> Self {
        let title = visit.voice().say(key);
        Self { visit, title, section }
    }

    /// Makes the frame of a page whose title is finished.
    pub(crate) const fn titled(visit: Visit, title: String, section: Section) -> Self {
        Self { visit, title, section }
    }

    pub(crate) fn voice(&self) -> Voice<'_> {
        self.visit.voice()
    }

    pub(crate) const fn lang(&self) -> &'static str {
        self.visit.language.tag()
    }

    pub(crate) fn look(&self) -> &'static str {
        look::address()
    }

    pub(crate) fn is_demo(&self) -> bool {
        self.visit.desk.demo.is_some()
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.voice().say(key)
    }

    /// Says the hint that goes with the text of `key`.
    pub(crate) fn hint(&self, key: &str) -> String {
        self.voice().say(&format!("{key}.hint"))
    }

    /// Says the text of `key` with a capital first letter.
    pub(crate) fn begin(&self, key: &str) -> String {
        names::capital(&self.say(key))
    }

    pub(crate) fn tell(&self, key: &str, args: &Args) -> String {
        self.voice().tell(key, args)
    }

    /// Says the text of `key` with its `$count`.
    pub(crate) fn count(&self, key: &str, count: impl Copy + Into<Arg>) -> String {
        self.voice().tell(key, &Args::from([("count".into(), count.into())]))
    }

    pub(crate) fn amount(&self, euro: &Euro) -> String {
        self.voice().amount(*euro)
    }

    pub(crate) fn date(&self, date: &Date) -> String {
        self.voice().date(*date)
    }

    /// Returns an article with its instrument in full, for the margin.
    pub(crate) fn cite(&self, article: &ArticleRef) -> String {
        names::capital(&self.voice().article_in_full(article))
    }

    /// Returns an article with its instrument in short, for the running text.
    pub(crate) fn cite_short(&self, article: &ArticleRef) -> String {
        self.voice().article(article)
    }

    /// Returns an address of ours in the reader's language.
    pub(crate) fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.lang())
    }

    /// Returns the address of an article.
    pub(crate) fn to_article(&self, article: &ArticleRef) -> String {
        self.to(&format!("/law/{}/{}", article.instrument, article.article))
    }

    /// Returns the address of the page of the manual about `code`, when there is one.
    pub(crate) fn to_manual(&self, code: &str) -> Option<String> {
        code.parse().ok().and_then(report::manual::page)?;
        Some(self.to(&format!("/manual/{code}")))
    }

    /// Returns the token that the forms of this reader carry.
    pub(crate) fn form_token(&self) -> String {
        self.visit.session().map(session::form_token).unwrap_or_default()
    }

    pub(crate) fn language(&self, language: &Language) -> String {
        self.say(&format!("language-{language}"))
    }

    pub(crate) fn reader(&self) -> Option<String> {
        self.visit.person().map(|person| person.actor.name.clone())
    }

    pub(crate) fn menu(&self) -> Vec<MenuEntry> {
        let home = if self.visit.person().is_some() { "menu-tasks" } else { "menu-start" };
        let public = [
            (Section::Start, "/", home),
            (Section::Municipalities, "/municipalities", "menu-municipalities"),
            (Section::Law, "/law", "menu-law"),
        ];
        let inside = [
            (Section::Agreements, "/agreements", "menu-agreements"),
            (Section::Register, "/register", "menu-register"),
        ];
        let federal = [(Section::Payments, "/payments", "menu-payments")];
        let shown = if self.visit.person().is_some() { inside.as_slice() } else { &[] };
        let sees_all = self.visit.scope().is_ok_and(|scope| scope == Scope::Everything);
        let entries = public.iter().chain(shown).chain(if sees_all { federal.as_slice() } else { &[] });
        entries.map(|&(section, path, key)| self.menu_entry(section, path, key)).collect()
    }

    fn menu_entry(&self, section: Section, path: &str, key: &str) -> MenuEntry {
        MenuEntry { address: self.to(path), label: self.say(key), current: self.section == section }
    }

    /// Returns this same page in the four languages.
    pub(crate) fn turns(&self) -> Vec<Turn> {
        let turn = |language: Language| Turn {
            language,
            address: format!("/{language}{}{}", self.visit.path, self.visit.query),
            current: language == self.visit.language,
        };
        Language::ALL.map(turn).into()
    }
}
