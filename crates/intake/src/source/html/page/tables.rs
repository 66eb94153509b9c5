//! Tables of a page: rows and cells that end without being told, cells that are not shown.

use html5ever::Attribute;

use super::super::lists::number;
use super::{Effect, Page, Table, attribute};
use crate::Unreadable;

impl Page {
    /// Tells whether tables and cells that begin here are shown.
    pub(super) fn is_shown(&self) -> bool {
        !self.in_(Effect::Hidden) && !self.in_(Effect::Deleted)
    }

    pub(super) fn written(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.written = true;
        }
    }

    pub(super) fn enter_table(&mut self) -> Result<(), Unreadable> {
        self.flush();
        self.item = None;
        if self.is_shown() {
            self.transcript.open_table()?;
            self.tables.push(Table { lists: self.lists.len(), in_row: false });
            self.written();
        }
        Ok(())
    }

    pub(super) fn enter_row(&mut self) {
        self.flush();
        if self.is_shown() && !self.tables.is_empty() {
            self.leave_row();
            self.open_row();
            self.written();
        }
    }

    pub(super) fn open_row(&mut self) {
        if let Some(table) = self.tables.last_mut().filter(|table| !table.in_row) {
            table.in_row = true;
            self.transcript.open_row();
        }
    }

    pub(super) fn enter_cell(&mut self, attributes: &[Attribute]) {
        self.flush();
        if !self.is_shown() || self.tables.is_empty() {
            return;
        }
        self.open_row();
        let span = |name: &str| attribute(attributes, name).and_then(number).and_then(|n| usize::try_from(n).ok());
        let rows = match span("rowspan") {
            Some(0) => crate::MAX_LINES,
            rows => rows.unwrap_or(1).min(crate::MAX_LINES),
        };
        self.transcript.open_cell(span("colspan").unwrap_or(1), rows);
        self.item = None;
        let lists = self.lists.len();
        self.tables.iter_mut().next_back().into_iter().for_each(|table| table.lists = lists);
        self.written();
    }

    pub(super) fn leave_row(&mut self) {
        self.flush();
        if let Some(table) = self.tables.last_mut().filter(|table| table.in_row) {
            table.in_row = false;
            self.transcript.close_row();
        }
    }
}
