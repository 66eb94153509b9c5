//! The closing of several years: what each year leaves, what the quotas on the whole period cut, how
//! to answer; the statement that it leaves of one year; and a definitive statement opened again.
//!
//! Law: ar-2018-09-02 art. 20; ar-2007-04-09 art. 17; am-2013-12-24 art. 45; am-2022-11-23 art. 41 § 3
//! Choice: 0064; 0062

use control::{Closing, ClosingYear, Statement};
use jiff::civil::Date;
use scheme::CreditCategory;
use terms::{ArticleRef, Euro};

use super::Sheet;
use crate::document::flow::{Line, Row};

impl Sheet<'_> {
    /// Writes the closing as it stands, with how to answer it while it is not definitive.
    pub(super) fn closing(&mut self, closing: &Closing, working_days: u16) {
        let article = self.cite(closing.article());
        let words = self.tell("letter-closes", [("article", article.into())]);
        self.paragraph(words);
        if let Some(day) = closing.definitive_since() {
            self.closing_became_definitive(closing, day);
        }
        let sums = [("due", closing.due().into()), ("settled", closing.settled().into())];
        let words = self.tell("letter-closing-outcome", sums);
        self.paragraph(words);
        self.closing_argument(closing);
        self.years(closing);
        self.period_caps(closing);
        match closing.definitive_since() {
            Some(_) if closing.years().iter().any(|year| !year.cuts.is_empty()) => {
                self.paragraph(self.voice.say("letter-closing-follows"));
            }
            Some(_) => {}
            None => self.how_to_answer_closing(closing, working_days),
        }
    }

    fn closing_became_definitive(&mut self, closing: &Closing, day: Date) {
        let key = match (closing.agreed_on(), closing.argument()) {
            (Some(_), _) => "letter-closing-agreed",
            (None, Some(_)) => "letter-closing-decided",
            (None, None) => "letter-closing-silence",
        };
        let article = self.cite(closing.article());
        let words = self.tell(key, [("day", day.into()), ("article", article.into())]);
        self.paragraph(words);
    }

    /// Writes what the municipality argued, and what was answered.
    fn closing_argument(&mut self, closing: &Closing) {
        let Some(argument) = closing.argument() else { return };
        self.heading("letter-closing-argument");
        let label = self.tell("letter-arguments", [("day", argument.on.into())]);
        let mut lines = vec![Line::labelled(label, self.set(argument.arguments.as_str()))];
        if let (Some(answer), Some(day)) = (&argument.answer, closing.definitive_since()) {
            let label = self.tell("letter-ruling", [("day", day.into())]);
            lines.push(Line::labelled(label, self.set(answer.as_str())));
        }
        self.list(lines);
    }

    fn years(&mut self, closing: &Closing) {
        self.heading("letter-sums");
        let mut rows: Vec<Row> = closing.years().iter().map(|year| self.closed(year)).collect();
        let total = self.voice.say("letter-total");
        let before: Euro = closing.years().iter().map(|year| year.due_before).sum();
        let cut: Euro = closing.years().iter().map(ClosingYear::cut).sum();
        let figures = [before, -cut, closing.due(), closing.settled()];
        rows.push(self.figures_of(total, figures, true));
        let figures = ["letter-closing-before", "letter-closing-cut", "letter-closing-due", "letter-closing-settled"];
        self.table("letter-closing-caption", &["letter-year"], &figures, rows);
    }

    fn closed(&self, year: &ClosingYear) -> Row {
        let (named, number) = (year.envelope.year.to_string().into(), u32::from(year.statement).into());
        let named = self.tell("letter-closing-year", [("year", named), ("statement", number)]);
        self.figures_of(named, [year.due_before, -year.cut(), year.due, year.settled], false)
    }

    fn figures_of(&self, named: String, figures: [Euro; 4], sum: bool) -> Row {
        let figures = figures.into_iter().map(|figure| self.amount(figure));
        Row { cells: std::iter::once(vec![Line::plain(named)]).chain(figures).collect(), sum }
    }

    /// Says what the quotas on the whole period allow, and what each year keeps of it where it is cut.
    fn period_caps(&mut self, closing: &Closing) {
        let mut lines = Vec::new();
        for cap in closing.caps() {
            let article = self.cite(&cap.cap.article);
            let args = [
                ("category", self.category_named(cap.category).into()),
                ("cap", cap.cap.value.into()),
                ("base", cap.base.into()),
                ("accepted", cap.accepted.into()),
                ("article", article.into()),
            ];
            lines.push(Line::plain(self.tell("letter-closing-cap", args)));
        }
        for year in closing.years() {
            for (category, cut) in &year.cuts {
                let args = [
                    ("year", year.envelope.year.to_string().into()),
                    ("category", self.category_named(*category).into()),
                    ("cap", cut.cap.value.into()),
                    ("cut", cut.amount.into()),
                ];
                lines.push(Line::plain(self.tell("letter-closing-cut-of-year", args)));
            }
        }
        self.list(lines);
    }

    fn category_named(&self, category: CreditCategory) -> String {
        self.voice.say(&format!("category-{}", category.as_str()))
    }

    fn how_to_answer_closing(&mut self, closing: &Closing, working_days: u16) {
        self.heading("letter-answer");
        let article = self.cite(closing.article());
        let days = ("days", u32::from(working_days).into());
        let words = match closing.last_day() {
            Some(last) => {
                let args = [("last", last.into()), days, ("article", article.as_str().into())];
                self.tell("letter-closing-until", args)
            }
            None => self.tell("letter-answer-received", [days, ("article", article.as_str().into())]),
        };
        self.paragraph(words);
        let reference = self.reference();
        let [accept, contest] = ["act-accept-closing", "act-contest-closing"].map(|key| self.voice.say(key));
        let mut ways = vec![
            self.tell("letter-answer-accept", [("act", accept.into()), ("reference", reference.into())]),
            self.tell("letter-closing-contest", [("act", contest.into())]),
            self.tell("letter-answer-silence", [("article", article.as_str().into())]),
        ];
        if !closing.hears_new_arguments() {
            ways.insert(2, self.tell("letter-closing-lines", [("article", article.into())]));
        }
        self.list(ways.into_iter().map(Line::plain).collect());
    }

    /// Writes the statement that a closing leaves of one year.
    pub(super) fn closed_year(&mut self, statement: &Statement) {
        let (year, number) = (statement.envelope().year.to_string(), u32::from(statement.number()));
        let args = [("year", year.into()), ("number", number.into()), ("before", number.saturating_sub(1).into())];
        let words = self.tell("letter-closed-year", args);
        self.paragraph(words);
        let words = self.outcome(statement);
        self.paragraph(words);
        self.what_follows(statement);
        self.sums(statement);
        let mut lines = Vec::new();
        for row in statement.categories() {
            let (Some(category), Some(cap)) = (row.category, &row.cap) else { continue };
            if row.quota_cut.is_zero() {
                continue;
            }
            let article = self.cite(&cap.article);
            let args = [
                ("category", self.category_named(category).into()),
                ("cap", cap.value.into()),
                ("accepted", row.accepted.into()),
                ("cut", row.quota_cut.into()),
                ("article", article.into()),
            ];
            lines.push(Line::plain(self.tell("letter-cut-period", args)));
        }
        self.list(lines);
    }

    /// Says that a definitive statement is opened again, why, and what follows.
    pub(super) fn reopening(&mut self, statement: u16, article: &ArticleRef, reasons: &str) {
        let article = self.cite(article);
        let args = [("statement", u32::from(statement).into()), ("article", article.into())];
        let words = self.tell("letter-reopens", args);
        self.paragraph(words);
        self.heading("letter-reasons");
        self.written(reasons);
        self.heading("letter-next");
        self.paragraph(self.voice.say("letter-reopens-next"));
    }
}
