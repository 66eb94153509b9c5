//! The template of an expense file: the names of the columns, lists to choose from, the rules as
//! remarks with their articles, and a second sheet that explains. Every figure, article and name is
//! read from the law.
//!
//! Law: am-2019-12-05 art. 40
//! Choice: 0054

use control::{Column, RULES};
use scheme::{AllocationId, Answer, AsOf, CreditCategory, Law, Nature, Scheme, Topic};
use terms::{Code, Year};

use super::{List, Table};
use crate::Voice;

/// For how many rows the template offers lists.
const ROWS: u32 = 2_000;

/// What a template is written for.
#[derive(Clone, Debug)]
pub struct Template<'l> {
    /// The law.
    pub law: &'l Law,
    /// The scheme.
    pub scheme: &'l Scheme,
    /// The allocation.
    pub allocation: &'l AllocationId,
    /// The budget year.
    pub year: Year,
    /// The law in force on one day as known on another.
    pub as_of: AsOf,
    /// The operational objectives of an agreement, by address and words.
    pub objectives: Vec<(String, String)>,
}

impl Template<'_> {
    /// Makes the sheets, in the language of `voice`.
    pub fn tables(&self, voice: Voice<'_>) -> Vec<Table> {
        let lists = self.lists(voice);
        let explained = self.explained(voice);
        vec![self.first(voice, &lists), explained, lists]
    }

    /// The sheet to fill in.
    fn first(&self, voice: Voice<'_>, lists: &Table) -> Table {
        let columns: Vec<Column> = columns().collect();
        let notes = columns.iter().enumerate().filter_map(|(at, column)| Some((0, at, self.note(*column, voice)?)));
        let offered = |column: Column| {
            let at = match column {
                Column::Nature => 0,
                Column::Category => 2,
                Column::PaymentKind => 5,
                Column::Objective if !self.objectives.is_empty() => 6,
                _ => return None,
            };
            let last = lists.rows.iter().rposition(|row| row.get(at).is_some_and(|cell| !cell.is_empty()))?;
            let letters = terms::column_letters(u32::try_from(at + 1).ok()?);
            Some(List { sheet: lists.name.clone(), column: letters, rows: (2, last + 2) })
        };
        Table {
            name: voice.say("template-expenses"),
            header: columns.iter().map(|column| column.title(voice.language()).to_owned()).collect(),
            notes: notes.collect(),
            lists: columns.iter().enumerate().filter_map(|(at, column)| Some((at, offered(*column)?))).collect(),
            empty_rows: ROWS,
            ..Table::default()
        }
    }

    /// Says which rules look at a column, under which articles.
    fn note(&self, column: Column, voice: Voice<'_>) -> Option<String> {
        let needed = Column::NEEDED.contains(&column).then(|| voice.say("template-needed"));
        let said = rules_on(column).iter().map(|code| {
            let words = [voice.say(&format!("{code}.title")), voice.say(&format!("{code}.hint"))].join(". ");
            let article = self.article(*code).map(|article| format!(" ({})", voice.article(&article)));
            format!("{code} {words}{}", article.unwrap_or_default())
        });
        let all: Vec<String> = needed.into_iter().chain(said).collect();
        (!all.is_empty()).then(|| all.join("\n"))
    }

    fn article(&self, code: Code) -> Option<terms::ArticleRef> {
        self.scheme.article(Topic::Rule(code), self.allocation, self.as_of).cloned()
    }

    /// The sheet that explains: the envelope, the instruments, every rule with its article.
    fn explained(&self, voice: Voice<'_>) -> Table {
        let language = voice.language();
        let allocation = self.scheme.allocation(self.allocation);
        let mut rows = vec![
            vec![self.scheme.name.in_language(language).to_owned(), self.year.to_string()],
            vec![allocation.map(|one| one.name.in_language(language).to_owned()).unwrap_or_default()],
        ];
        rows.extend(self.scheme.instruments(self.as_of).map(|id| vec![voice.instrument_in_full(id)]));
        rows.push(vec![voice.say("template-how")]);
        for rule in RULES {
            let article = self.article(rule.code).map(|article| voice.article_in_full(&article)).unwrap_or_default();
            let (title, hint) = (voice.say(&format!("{}.title", rule.code)), voice.say(&format!("{}.hint", rule.code)));
            rows.push(vec![rule.code.to_string(), title, hint, article]);
        }
        Table {
            name: voice.say("template-explained"),
            header: vec![voice.say("template-title")],
            rows,
            ..Table::default()
        }
    }

    /// The sheet with what may be chosen.
    fn lists(&self, voice: Voice<'_>) -> Table {
        let natures = self.law.catalogue(self.as_of).into_iter().flat_map(scheme::Catalogue::natures);
        let natures: Vec<&Nature> = natures.filter(|nature| nature.applies_to(self.allocation)).collect();
        let categories = CreditCategory::ALL.map(|category| voice.say(&format!("template-{}", category.as_str())));
        let proofs = ["bank-statement", "receipt", "payment-order"].map(|kind| voice.say(&format!("template-{kind}")));
        let count = natures.len().max(self.objectives.len()).max(3);
        let row = |at: usize| {
            let nature = natures.get(at);
            let own = nature.map(|nature| self.nature(nature, voice)).unwrap_or_default();
            let objective = self.objectives.get(at).cloned().unwrap_or_default();
            vec![
                nature.map(|nature| nature.code.clone()).unwrap_or_default(),
                own.0,
                categories.get(at).cloned().unwrap_or_default(),
                own.1,
                own.2,
                proofs.get(at).cloned().unwrap_or_default(),
                objective.0,
                objective.1,
            ]
        };
        let header = ["nature", "label", "category", "answer", "article", "proof", "objective", "words"];
        Table {
            name: voice.say("template-lists"),
            header: header.map(|name| voice.say(&format!("template-list-{name}"))).to_vec(),
            rows: (0..count).map(row).collect(),
            ..Table::default()
        }
    }

    /// Returns what a nature is called, what the catalogue says of it, and its article.
    fn nature(&self, nature: &Nature, voice: Voice<'_>) -> (String, String, String) {
        let answer = match nature.answer {
            Answer::Accepted => "template-accepted",
            Answer::Refused => "template-refused",
            Answer::Person => "template-person",
        };
        let ceiling = nature.ceiling.map(|most| format!(", {} {}", voice.say("template-at-most"), voice.amount(most)));
        let said = format!("{}{}", voice.say(answer), ceiling.unwrap_or_default());
        (nature.label.in_language(voice.language()).to_owned(), said, voice.article(&nature.article))
    }
}

/// The columns of the template: all but those that name the envelope, which is named when the file is
/// handed in, and what Perron writes itself.
fn columns() -> impl Iterator<Item = Column> {
    use Column::{Envelope, Message, Municipality, Year};
    Column::ALL.into_iter().filter(|column| !matches!(column, Municipality | Envelope | Year | Message))
}

/// Returns the rules that look at a column.
fn rules_on(column: Column) -> &'static [Code] {
    use control::codes::{C_201, C_202, C_203, C_204, C_205, C_206, C_207, C_208, C_209, C_210, C_211, C_215};
    match column {
        Column::Committed => &[C_204],
        Column::Category => &[C_205],
        Column::Nature => &[C_206, C_207],
        Column::Invoice => &[C_211],
        Column::Amount => &[C_209],
        Column::Objective => &[C_210],
        Column::Evidence => &[C_201],
        Column::Payment => &[C_202],
        Column::PaymentKind => &[C_203],
        Column::UnitPrice => &[C_208],
        Column::OtherFunding => &[C_215],
        _ => &[],
    }
}
