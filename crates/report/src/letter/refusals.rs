//! The lines that are refused or reduced: what was claimed and shown for it, and for each part that
//! is refused why, with the figure that the rule used, under which article, and the reasons of the
//! person who decided.
//!
//! Law: ar-2019-07-03 art. 12

use control::codes::{
    C_203, C_204, C_205, C_206, C_207, C_208, C_210, C_211, C_212, C_215, C_216, C_217, C_219, C_220, C_221, C_320,
};
use control::{Category, Decision, Desk, ExpenseLine, Fingerprint, Ground, Limit};
use terms::{Arg, Args, Euro};

use super::statement::is_cut;
use super::{Controlled, Sheet};
use crate::document::flow::{Line, Row};

impl Sheet<'_> {
    /// Writes the lines of which something is refused, in the order of the file.
    pub(super) fn cut_lines(&mut self, file: &Controlled<'_>) {
        let desk = Desk::new(file.context, file.lines);
        let mut rows = Vec::new();
        let mut sums = [Euro::ZERO; 3];
        for line in file.lines {
            let Some(decision) = file.decisions.get(&line.number).filter(|decision| is_cut(decision)) else {
                continue;
            };
            let figures = [decision.claimed(), decision.refused(), decision.accepted()];
            for (sum, figure) in sums.iter_mut().zip(figures) {
                *sum = *sum + figure;
            }
            let words = self.cut_line(line, decision, &desk);
            let cells = [vec![Line::plain(line.number.to_string())], words].into_iter();
            rows.push(Row { cells: cells.chain(figures.map(|figure| self.amount(figure))).collect(), sum: false });
        }
        if rows.is_empty() {
            return;
        }
        self.heading("letter-lines");
        let total = vec![Line::plain(self.voice.say("letter-total"))];
        let cells = [total, Vec::new()].into_iter().chain(sums.map(|sum| self.amount(sum)));
        rows.push(Row { cells: cells.collect(), sum: true });
        let figures = ["letter-claimed", "letter-refused", "letter-accepted"];
        self.table("letter-lines-caption", &["letter-line", "letter-expense"], &figures, rows);
    }

    fn cut_line<'d>(&mut self, line: &'d ExpenseLine, decision: &'d Decision, desk: &'d Desk<'d>) -> Vec<Line> {
        let mut words = vec![Line::plain(self.expense(line)), self.evidence(line)];
        let mut before = Euro::ZERO;
        for ground in decision.grounds() {
            words.push(self.ground(ground, before, &Held { line, decision, desk }));
            before = before + ground.part;
            let answered = decision
                .answered()
                .iter()
                .filter(|answer| answer.question.as_ref().is_some_and(|question| question.code == ground.code));
            let motives: Vec<Line> =
                answered.map(|answer| self.fact("letter-motive", self.set(answer.motive.as_str()))).collect();
            words.extend(motives);
        }
        let objected = decision.answered().iter().filter(|answer| answer.question.is_none());
        words.extend(objected.map(|answer| self.fact("letter-motive", self.set(answer.motive.as_str()))));
        words
    }

    /// Says who was paid for what, by which invoice of which day.
    pub(super) fn expense(&self, line: &ExpenseLine) -> String {
        let key = match (line.invoice.trim().is_empty(), line.invoiced) {
            (true, _) => "letter-expense-alone",
            (false, None) => "letter-expense-undated",
            (false, Some(_)) => "letter-expense-invoice",
        };
        let args = [
            ("supplier", self.set(&line.supplier).into()),
            ("invoice", self.set(&line.invoice).into()),
            ("day", line.invoiced.unwrap_or(line.committed).into()),
        ];
        self.tell(key, args)
    }

    pub(super) fn evidence(&self, line: &ExpenseLine) -> Line {
        let proof = line.payment.iter().map(|proof| proof.reference.as_str());
        let pieces: Vec<String> =
            line.evidence.iter().map(String::as_str).chain(proof).map(|piece| self.set(piece)).collect();
        match pieces.is_empty() {
            true => Line::plain(self.voice.say("letter-evidence-none")),
            false => self.fact("letter-evidence", pieces.join(", ")),
        }
    }

    /// Writes why a part is refused beyond what the grounds `before` refuse, with the figure that the rule used, the article and the part.
    fn ground(&mut self, ground: &Ground, before: Euro, held: &Held<'_>) -> Line {
        let code = ground.code.to_string();
        let article = self.cite(&ground.article);
        let key = if ground.part.is_zero() && !before.is_zero() { "letter-ground-covered" } else { "letter-ground" };
        let part = self.tell(key, [("part", ground.part.into()), ("article", article.into())]);
        let figure = self.figure(ground, held);
        let words: Vec<String> = [Some(self.voice.say(&code)), figure, Some(part)].into_iter().flatten().collect();
        let title = self.voice.say(&format!("{code}.title"));
        let label = self.tell("letter-ground-title", [("title", title.into()), ("code", code.into())]);
        Line::labelled(label, words.join(" "))
    }

    /// Says the figure that a rule held the line against: a period, a price, a ceiling, a line.
    fn figure(&self, ground: &Ground, held: &Held<'_>) -> Option<String> {
        let args = figures(self, ground, held)?;
        Some(self.voice.tell(&format!("letter-figure-{}", ground.code), &args))
    }

    fn nature(&self, line: &ExpenseLine) -> String {
        let nature = self.letter.law.nature(&line.nature);
        nature.map_or(line.nature.as_str(), |nature| nature.label.in_language(self.voice.language())).to_owned()
    }
}

/// A line that is refused or reduced, with what it was held against.
#[derive(Clone, Copy)]
struct Held<'a> {
    line: &'a ExpenseLine,
    decision: &'a Decision,
    desk: &'a Desk<'a>,
}

/// Returns the values of the text `letter-figure-CODE`, for the rules that hold a line against a figure.
fn figures(sheet: &Sheet<'_>, ground: &Ground, held: &Held<'_>) -> Option<Args> {
    let Held { line, decision, desk } = *held;
    let context = desk.context();
    let year = context.envelope.year.period();
    let named = |values: &[(&'static str, Arg)]| Some(values.iter().map(|(n, v)| ((*n).into(), v.clone())).collect());
    let nature = || Arg::from(sheet.nature(line));
    match ground.code {
        C_203 => named(&[("proof", line.payment.as_ref()?.reference.as_str().into())]),
        C_204 => {
            named(&[("committed", line.committed.into()), ("from", year.start().into()), ("to", year.end().into())])
        }
        C_205 => {
            let written = match &line.category {
                Category::Known(category) => sheet.voice.say(&format!("category-{}", category.as_str())),
                Category::Unknown(words) => sheet.set(words),
            };
            let asked = context.nature(line)?.category;
            let asked = sheet.voice.say(&format!("category-{}", asked.as_str()));
            named(&[("written", written.into()), ("nature", nature()), ("asked", asked.into())])
        }
        C_206 | C_207 => named(&[
            ("nature", nature()),
            ("article", sheet.voice.article(&sheet.letter.law.nature(&line.nature)?.article).into()),
        ]),
        C_208 => {
            let threshold = context.modalities.investment_threshold.get().ok()?;
            named(&[("price", line.unit_price().into()), ("threshold", threshold.value.into())])
        }
        C_210 => named(&[("objective", line.objective.as_ref()?.to_string().into())]),
        C_211 => {
            let (first, claimed) = desk.claimed_before(line.number)?;
            named(&[("first", first.to_string().into()), ("claimed", claimed.into()), ("cost", line.cost().into())])
        }
        C_212 => {
            let claim = context.elsewhere.get(&Fingerprint::of(line)?)?;
            named(&[("elsewhere", claim.amount.into()), ("cost", line.cost().into())])
        }
        C_215 => named(&[("other", desk.other_funding(line)?.into()), ("cost", line.cost().into())]),
        C_216 => {
            let pieces = line.units.map_or(1, |units| units.quantity);
            named(&[
                ("nature", nature()),
                ("ceiling", context.nature(line)?.ceiling?.into()),
                ("pieces", pieces.into()),
            ])
        }
        C_217 | C_219 => {
            let (Limit::Exact(left) | Limit::AtLeast(left)) = desk.left_for_post(line.number)? else { return None };
            let post = line.post.as_ref()?;
            let (from, to) = (post.worked.start().into(), post.worked.end().into());
            let reference = sheet.set(&post.reference).into();
            named(&[("post", reference), ("from", from), ("to", to), ("left", left.into())])
        }
        C_220 => {
            let most = context.nature(line)?.posts?;
            named(&[("rank", i32::from(desk.rank_of_post(line.number)?).into()), ("most", i32::from(most).into())])
        }
        C_221 => {
            let ceiling = context.nature(line)?.ceiling?;
            named(&[("ceiling", ceiling.into()), ("claimed", desk.claimed_of_nature(line.number)?.into())])
        }
        C_320 => {
            let request = decision.requests().last()?;
            named(&[("what", sheet.set(request.what.as_str()).into()), ("due", request.due.into())])
        }
        _ => None,
    }
}
