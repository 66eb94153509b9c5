//! The provisional and the definitive statement: the sums, what each category may take, the lines
//! that are cut, what was decided on objections.
//!
//! Law: am-2019-12-05 art. 44; am-2022-11-23 art. 44; ar-2019-07-03 art. 11; ar-2019-07-03 art. 13 § 3

use control::rules::quota_exceeded;
use control::{CategoryRow, Decision, LineNumber, Motive, Objection, Standing, Statement};

use super::{Controlled, Sheet};
use crate::document::flow::{Block, Item, Line, Row};

impl Sheet<'_> {
    /// Writes the provisional statement and how to answer it.
    pub(super) fn provisional(&mut self, file: &Controlled<'_>) {
        let statement = file.procedure.statement();
        let words = self.opening("letter-provisional", file, statement);
        self.paragraph(words);
        let words = self.outcome(statement);
        self.paragraph(words);
        self.sums(statement);
        self.cuts(file, statement);
        self.cut_lines(file);
        self.parked_lines(file);
        self.how_to_answer(file);
    }

    /// Writes the definitive statement, with what was decided on objections.
    pub(super) fn definitive(&mut self, file: &Controlled<'_>, statement: &Statement, by_silence: bool) {
        let words = self.opening("letter-definitive", file, statement);
        self.paragraph(words);
        let words = self.became_definitive(file, by_silence);
        self.paragraph(words);
        let words = self.outcome(statement);
        self.paragraph(words);
        self.what_follows(statement);
        self.objections(file);
        self.sums(statement);
        self.cuts(file, statement);
        self.cut_lines(file);
    }

    fn opening(&mut self, key: &str, file: &Controlled<'_>, statement: &Statement) -> String {
        let control = self.cite(&file.context.control);
        let cut = file.decisions.values().filter(|decision| is_cut(decision)).count();
        let args = [
            ("year", statement.envelope().year.to_string().into()),
            ("control", control.into()),
            ("lines", file.lines.len().into()),
            ("claimed", statement.claimed().into()),
            ("cut", cut.into()),
            ("refused", statement.refused().into()),
        ];
        self.tell(key, args)
    }

    /// Says what is due, and what comes of it.
    pub(super) fn outcome(&mut self, statement: &Statement) -> String {
        let recovery = statement.recovery().amount;
        let (key, settled) = match (statement.final_payment().amount, recovery) {
            (payment, recovery) if recovery.is_zero() && payment.is_zero() => ("letter-outcome-even", payment),
            (payment, recovery) if recovery.is_zero() => ("letter-outcome-payment", payment),
            _ => ("letter-outcome-recovery", recovery),
        };
        let args = [
            ("due", statement.due().amount.into()),
            ("advances", statement.advances().amount.into()),
            ("settled", settled.into()),
        ];
        self.tell(key, args)
    }

    /// Says by which letter what is still to be paid or recovered comes.
    pub(super) fn what_follows(&mut self, statement: &Statement) {
        let [paid, recovered] = [statement.final_payment(), statement.recovery()].map(|sum| !sum.amount.is_zero());
        let key = if paid { "letter-order-follows" } else { "letter-recovery-follows" };
        if paid || recovered {
            self.paragraph(self.voice.say(key));
        }
    }

    fn became_definitive(&mut self, file: &Controlled<'_>, by_silence: bool) -> String {
        let article = self.cite(file.procedure.article());
        let agreed = file.procedure.standing(self.letter.on) == Standing::Agreed;
        let key = match () {
            () if by_silence => "letter-definitive-silence",
            () if agreed => "letter-definitive-agreed",
            () => "letter-definitive-decided",
        };
        let last = file.procedure.last_day().unwrap_or(self.letter.on);
        let words =
            self.tell(key, [("article", article.into()), ("last", last.into()), ("day", self.letter.on.into())]);
        let objections = file.procedure.objections();
        let cut = file.decisions.values().filter(|decision| is_cut(decision));
        let silent = !by_silence && !agreed && cut.into_iter().any(|cut| !objections.contains_key(&cut.line()));
        if silent { format!("{words} {}", self.voice.say("letter-definitive-rest")) } else { words }
    }

    // ---- the sums

    pub(super) fn sums(&mut self, statement: &Statement) {
        self.heading("letter-sums");
        let steps = self.voice.steps(statement);
        let last = steps.len().saturating_sub(1);
        let mut rows = Vec::with_capacity(steps.len());
        for (at, step) in steps.into_iter().enumerate() {
            let article = step.article.map(|article| self.cite_short(&article)).unwrap_or_default();
            let cells = vec![vec![Line::plain(step.label)], vec![Line::plain(article)], self.amount(step.amount)];
            rows.push(Row { cells, sum: at == last });
        }
        self.table("letter-sums-caption", &["letter-step", "letter-article"], &["letter-amount"], rows);
        self.categories(statement);
    }

    fn categories(&mut self, statement: &Statement) {
        let rows = statement.categories().iter().filter(|row| row.lines > 0);
        let mut rows: Vec<Row> = rows.map(|row| self.category(row)).collect();
        let sums = [statement.claimed(), statement.refused(), statement.accepted(), statement.quota_cut()];
        let sums = sums.into_iter().chain([statement.eligible()]).map(|sum| self.amount(sum));
        let cells = std::iter::once(vec![Line::plain(self.voice.say("letter-total"))]).chain(sums).collect();
        rows.push(Row { cells, sum: true });
        let figures = ["letter-claimed", "letter-refused", "letter-accepted", "letter-beyond", "letter-eligible"];
        self.table("letter-categories-caption", &["letter-category"], &figures, rows);
    }

    fn category(&self, row: &CategoryRow) -> Row {
        let named = row.category.map(|category| self.voice.say(&format!("category-{}", category.as_str())));
        let named = named.unwrap_or_else(|| self.voice.say("letter-category-none"));
        let figures = [row.claimed, row.refused, row.accepted, row.quota_cut, row.eligible];
        let figures = figures.into_iter().map(|figure| self.amount(figure));
        Row { cells: std::iter::once(vec![Line::plain(named)]).chain(figures).collect(), sum: false }
    }

    /// Says what goes beyond a quota or the envelope, with the share and the amount that were used.
    fn cuts(&mut self, file: &Controlled<'_>, statement: &Statement) {
        let rows = statement.categories().iter().filter(|row| !row.quota_cut.is_zero());
        let mut items: Vec<Line> = rows.filter_map(|row| self.quota_cut(row, file)).collect();
        if !statement.envelope_cut().is_zero() {
            let article = self.cite(&statement.ceiling().article);
            let args = [
                ("eligible", statement.eligible().into()),
                ("ceiling", statement.ceiling().value.into()),
                ("cut", statement.envelope_cut().into()),
                ("article", article.into()),
            ];
            items.push(Line::plain(self.tell("letter-cut-envelope", args)));
        }
        self.list(items);
    }

    fn quota_cut(&mut self, row: &CategoryRow, file: &Controlled<'_>) -> Option<Line> {
        let (category, cap) = (row.category?, row.cap.as_ref()?);
        let share = quota_exceeded::greatest_share(category, file.context)?;
        let (article, ceiling) = (self.cite(&cap.article), self.cite_short(&file.context.ceiling.article));
        let args = [
            ("category", self.voice.say(&format!("category-{}", category.as_str())).into()),
            ("rate", share.value.into()),
            ("ceiling", file.context.ceiling.value.into()),
            ("annex", ceiling.into()),
            ("cap", cap.value.into()),
            ("accepted", row.accepted.into()),
            ("cut", row.quota_cut.into()),
            ("article", article.into()),
        ];
        Some(Line::plain(self.tell("letter-cut-quota", args)))
    }

    /// Says which lines wait for a later statement, and why.
    fn parked_lines(&mut self, file: &Controlled<'_>) {
        let parked = file.decisions.values().filter_map(|decision| Some((decision, decision.parked()?)));
        let item = |(decision, motive): (&Decision, &Motive)| {
            let args = [("line", decision.line().to_string().into()), ("amount", decision.pending().into())];
            let line = Line::labelled(self.tell("letter-parked-line", args), self.set(motive.as_str()));
            Item { number: None, line, children: Vec::new() }
        };
        let items: Vec<Item> = parked.map(item).collect();
        if !items.is_empty() {
            self.heading("letter-parked");
            self.paragraph(self.voice.say("letter-parked-why"));
            self.blocks.push(Block::List { items });
        }
    }

    // ---- the objections

    fn objections(&mut self, file: &Controlled<'_>) {
        let ruled = file.procedure.objections().iter().filter_map(|(line, objection)| {
            let decision = file.decisions.get(line)?;
            Some(self.objection(*line, objection, decision, file))
        });
        let rows: Vec<Row> = ruled.collect();
        if rows.is_empty() {
            return;
        }
        self.heading("letter-objections");
        let figures = ["letter-claimed", "letter-accepted"];
        self.table("letter-objections-caption", &["letter-line", "letter-objection"], &figures, rows);
    }

    fn objection(&self, line: LineNumber, objection: &Objection, decision: &Decision, file: &Controlled<'_>) -> Row {
        let mut words = Vec::new();
        if let Some(line) = file.lines.iter().find(|expense| expense.number == line) {
            words.push(Line::plain(self.expense(line)));
        }
        let arguments = self.set(objection.arguments.as_str());
        let on = self.tell("letter-arguments", [("day", objection.on.into())]);
        words.push(Line::labelled(on, arguments));
        if let Some(ruling) = &objection.ruling {
            let label = self.tell("letter-ruling", [("day", ruling.on.into())]);
            words.push(Line::labelled(label, self.set(ruling.motive.as_str())));
        }
        let cells = vec![
            vec![Line::plain(line.to_string())],
            words,
            self.amount(decision.claimed()),
            self.amount(decision.accepted()),
        ];
        Row { cells, sum: false }
    }
}

/// Tells whether something of a line is refused, be it nothing of a line that claims nothing.
pub(super) fn is_cut(decision: &Decision) -> bool {
    !decision.grounds().is_empty()
}
