//! Fields of a Word document: the instruction is not shown, its result is.
//!
//! Choice: 0033

/// The fields that are open, the outermost first.
#[derive(Debug, Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    outside: Option<String>,
    shown: Option<String>,
}

#[derive(Debug, Default)]
struct Field {
    instruction: String,
    /// What stands here is its result.
    result: bool,
    /// A box to tick, and whether it is ticked.
    ticked: Option<bool>,
    choices: Vec<String>,
    chosen: usize,
    /// Words in its instruction.
    unseen: String,
}

impl Fields {
    /// Takes the sign that begins, parts or ends a field.
    pub(super) fn character(&mut self, kind: &str) {
        match kind {
            "begin" => self.open.push(Field::default()),
            "separate" => self.separate(),
            "end" => self.end(),
            _ => {}
        }
    }

    /// Begins a field whose instruction is known.
    pub(super) fn simple(&mut self, instruction: &str) {
        self.open.push(Field { instruction: instruction.to_owned(), ..Field::default() });
        self.separate();
    }

    fn separate(&mut self) {
        const OUTSIDE: [&str; 7] = ["INCLUDETEXT", "INCLUDEPICTURE", "DDE", "DDEAUTO", "LINK", "IMPORT", "DATABASE"];
        let Some(field) = self.open.last_mut().filter(|field| !field.result) else { return };
        field.result = true;
        if OUTSIDE.contains(&field.name().as_str()) {
            self.outside = Some(field.instruction.trim().to_owned());
        }
    }

    /// Ends the innermost field; a form field without a result shows its state.
    pub(super) fn end(&mut self) {
        let separated = self.open.last().is_some_and(|field| field.result);
        if !separated {
            self.separate();
        }
        let Some(field) = self.open.pop() else { return };
        let state = match field.ticked {
            Some(ticked) => Some(if ticked { "☒" } else { "☐" }.to_owned()),
            None => field.choices.into_iter().nth(field.chosen),
        };
        self.shown = state.filter(|_| !separated);
    }

    /// Adds to the instruction of the innermost field.
    pub(super) fn instruct(&mut self, text: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| !field.result) {
            field.instruction.push_str(text);
        }
    }

    /// Tells whether words that stand here are shown.
    pub(super) fn shows(&self) -> bool {
        self.open.iter().all(|field| field.result)
    }

    /// Keeps words that are part of an instruction.
    pub(super) fn unseen(&mut self, text: &str) {
        if let Some(field) = self.open.last_mut() {
            field.unseen.push_str(text);
        }
    }

    /// Tells whether what stands here is a table of contents or an index.
    pub(super) fn contents(&self) -> bool {
        self.open.iter().any(|field| field.result && matches!(field.name().as_str(), "TOC" | "INDEX" | "TOA"))
    }

    /// Returns the instruction that led out of the file, once.
    pub(super) fn outside(&mut self) -> Option<String> {
        self.outside.take()
    }

    /// Returns what a form field shows, once.
    pub(super) fn shown(&mut self) -> Option<String> {
        self.shown.take()
    }

    /// Returns the words that a field without an end took.
    pub(super) fn unfinished(&self) -> String {
        self.open.iter().map(|field| field.unseen.as_str()).collect()
    }

    /// Makes the innermost field a box to tick.
    pub(super) fn check_box(&mut self) {
        self.form(|field| field.ticked = Some(false));
    }

    /// Ticks the box or not.
    pub(super) fn ticked(&mut self, on: bool) {
        self.form(|field| field.ticked = field.ticked.map(|_| on));
    }

    /// Adds an entry to choose from.
    pub(super) fn choice(&mut self, entry: &str) {
        self.form(|field| field.choices.push(entry.to_owned()));
    }

    /// Chooses an entry by its number, from 0.
    pub(super) fn chosen(&mut self, number: &str) {
        self.form(|field| field.chosen = number.parse().unwrap_or(0));
    }

    fn form(&mut self, change: impl FnOnce(&mut Field)) {
        if let Some(field) = self.open.last_mut() {
            change(field);
        }
    }
}

impl Field {
    fn name(&self) -> String {
        self.instruction.split_whitespace().next().unwrap_or_default().to_uppercase()
    }
}
