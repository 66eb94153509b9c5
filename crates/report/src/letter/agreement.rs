//! The letters on an agreement: sent back with remarks, inadmissible, refused, or approved.
//!
//! Law: ar-2019-07-03 art. 5 § 3; ar-2019-07-03 art. 7 § 1

use terms::ArticleRef;

use super::Sheet;

impl Sheet<'_> {
    pub(super) fn agreement_returned(&mut self, article: &ArticleRef, remarks: &str) {
        let article = self.cite(article);
        let words = self.tell("letter-returned", [("article", article.into())]);
        self.paragraph(words);
        self.heading("letter-remarks");
        self.written(remarks);
        self.heading("letter-next");
        let again = self.voice.say("act-submit-agreement");
        let words = self.tell("letter-returned-next", [("act", again.into())]);
        self.paragraph(words);
    }

    pub(super) fn agreement_refused(&mut self, article: &ArticleRef, inadmissible: bool, reasons: &str) {
        let article = self.cite(article);
        let key = if inadmissible { "letter-inadmissible" } else { "letter-turned-down" };
        let words = self.tell(key, [("article", article.into())]);
        self.paragraph(words);
        self.heading("letter-reasons");
        self.written(reasons);
        self.heading("letter-next");
        let acts = ["act-import-agreement", "act-submit-agreement"].map(|key| self.voice.say(key).into());
        let [import, submit] = acts;
        let words = self.tell("letter-refused-next", [("import", import), ("submit", submit)]);
        self.paragraph(words);
    }

    pub(super) fn agreement_approved(&mut self, article: &ArticleRef, signature: &ArticleRef) {
        let article = self.cite(article);
        let words = self.tell("letter-approved", [("article", article.into())]);
        self.paragraph(words);
        self.heading("letter-next");
        let (act, article) = (self.voice.say("act-sign-for-municipality"), self.cite(signature));
        let words = self.tell("letter-approved-next", [("act", act.into()), ("article", article.into())]);
        self.paragraph(words);
    }

    /// Writes what a person wrote, paragraph by paragraph.
    pub(super) fn written(&mut self, words: &str) {
        words.lines().filter(|line| !line.trim().is_empty()).for_each(|line| self.remark(line));
    }
}
