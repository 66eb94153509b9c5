//! How to answer a provisional statement: until which day, how, where, and what silence does, each
//! by the version applied.
//!
//! Law: am-2019-12-05 art. 44; am-2022-11-23 art. 44; ar-2018-09-02 art. 19

use super::{Controlled, Sheet};
use crate::document::flow::Line;

impl Sheet<'_> {
    pub(super) fn how_to_answer(&mut self, file: &Controlled<'_>) {
        self.heading("letter-answer");
        let procedure = file.procedure;
        let article = self.cite(procedure.article());
        let days = file.context.modalities.objection.get().map_or(0, |period| period.value.working_days);
        let words = match procedure.last_day() {
            Some(last) => self.tell(
                "letter-answer-until",
                [
                    ("last", last.into()),
                    ("days", u32::from(days).into()),
                    ("submitted", procedure.submitted().into()),
                    ("article", article.as_str().into()),
                ],
            ),
            None => self.tell(
                "letter-answer-received",
                [("days", u32::from(days).into()), ("article", article.as_str().into())],
            ),
        };
        self.paragraph(words);
        let reference = self.reference();
        let [accept, contest] = ["act-accept-statement", "act-contest-lines"].map(|key| self.voice.say(key));
        let ways = [
            self.tell("letter-answer-accept", [("act", accept.into()), ("reference", reference.as_str().into())]),
            self.tell("letter-answer-contest", [("act", contest.into()), ("reference", reference.as_str().into())]),
            self.tell("letter-answer-silence", [("article", article.into())]),
        ];
        self.list(ways.map(Line::plain).into());
    }
}
