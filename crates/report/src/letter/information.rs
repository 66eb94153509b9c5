//! Information that is asked about lines: what to send until when, how, and what silence does.
//!
//! Law: am-2022-11-23 art. 43; am-2019-12-05 art. 43; am-2013-12-24 art. 43

use control::{Context, Decision, ExpenseLine, Request};
use scheme::MissingInformation;
use terms::Euro;

use super::Sheet;
use crate::document::flow::{Line, Row};

/// What is asked about the lines of an expense file.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The decisions on the lines, the last request of each being the one of this letter.
    pub decisions: &'a [Decision],
    /// The lines of the file.
    pub lines: &'a [ExpenseLine],
    /// The law it is held under.
    pub context: &'a Context,
}

impl<'a> Asked<'a> {
    fn requests(&self) -> impl Iterator<Item = (&'a Decision, &'a Request)> {
        self.decisions.iter().filter_map(|decision| Some((decision, decision.requests().last()?)))
    }
}

impl Sheet<'_> {
    pub(super) fn information(&mut self, asked: &Asked<'_>) {
        let Some((_, first)) = asked.requests().next() else { return };
        let (article, control) = (self.cite(&first.article), self.cite(&asked.context.control));
        let words = self.tell(
            "letter-asks",
            [
                ("year", asked.context.envelope.year.to_string().into()),
                ("control", control.into()),
                ("lines", asked.requests().count().into()),
                ("due", first.due.into()),
                ("article", article.as_str().into()),
            ],
        );
        self.paragraph(words);
        self.asked_lines(asked);
        self.how_to_inform(asked, first, &article);
    }

    fn asked_lines(&mut self, asked: &Asked<'_>) {
        let mut rows = Vec::new();
        let mut sums = [Euro::ZERO; 2];
        for (decision, request) in asked.requests() {
            let figures = [decision.claimed(), decision.pending()];
            for (sum, figure) in sums.iter_mut().zip(figures) {
                *sum = *sum + figure;
            }
            let mut words = Vec::new();
            if let Some(line) = asked.lines.iter().find(|line| line.number == decision.line()) {
                words.extend([Line::plain(self.expense(line)), self.evidence(line)]);
            }
            words.push(self.fact("letter-asked", self.set(request.what.as_str())));
            let cells = [vec![Line::plain(decision.line().to_string())], words].into_iter();
            rows.push(Row { cells: cells.chain(figures.map(|figure| self.amount(figure))).collect(), sum: false });
        }
        let total = vec![Line::plain(self.voice.say("letter-total"))];
        let cells = [total, Vec::new()].into_iter().chain(sums.map(|sum| self.amount(sum)));
        rows.push(Row { cells: cells.collect(), sum: true });
        self.heading("letter-asked-lines");
        let figures = ["letter-claimed", "letter-open"];
        self.table("letter-asked-caption", &["letter-line", "letter-asked-expense"], &figures, rows);
    }

    fn how_to_inform(&mut self, asked: &Asked<'_>, request: &Request, article: &str) {
        self.heading("letter-answer");
        let act = self.voice.say("act-give-information");
        let reference = self.reference();
        let silence = match asked.context.modalities.missing_information.get().map(|set| set.value) {
            Ok(MissingInformation::Refused) => "letter-asked-refused",
            Ok(MissingInformation::MayBeRefused) | Err(_) => "letter-asked-weighed",
        };
        let ways = [
            self.tell("letter-asked-answer", [("act", act.into()), ("reference", reference.into())]),
            self.tell(silence, [("due", request.due.into()), ("article", article.into())]),
            self.voice.say("letter-asked-late"),
        ];
        self.list(ways.map(Line::plain).into());
    }
}
