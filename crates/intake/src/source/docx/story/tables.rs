//! Tables: rows, cells, what cells cover, rows and cells that were deleted.
//!
//! Choice: 0033

use super::{Apart, Step, Story, Tag, Way, value};
use crate::Unreadable;

/// A table that is being read.
#[derive(Debug, Default)]
pub(super) struct Table {
    row_deleted: bool,
    cell: Option<Cell>,
}

/// The cell that is being read.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    columns: usize,
    /// It goes on from above or from the left: its own words are not shown.
    covered: bool,
    deleted: bool,
    placed: bool,
}

impl Table {
    /// Tells whether what stands here is in a row or cell that was deleted.
    pub(super) fn is_deleted(&self) -> bool {
        self.row_deleted || self.cell.is_some_and(|cell| cell.deleted)
    }

    /// Tells whether what stands here is behind another cell.
    pub(super) fn is_covered(&self) -> bool {
        self.cell.is_some_and(|cell| cell.covered)
    }
}

impl Story<'_> {
    pub(super) fn begin_table(&mut self) -> Result<Step, Unreadable> {
        self.end_carried();
        self.place_cell();
        if self.way == Way::Text {
            self.out.open_table()?;
        }
        self.tables.push(Table::default());
        Ok(Step::Table)
    }

    pub(super) fn begin_row(&mut self) -> Step {
        let Some(table) = self.tables.last_mut() else { return Step::Through };
        *table = Table::default();
        self.out.open_row();
        Step::Row
    }

    pub(super) fn row_property(&mut self, tag: &Tag<'_>) -> Step {
        let Some(table) = self.tables.last_mut() else { return Step::Skip };
        match tag.name() {
            "del" => table.row_deleted = true,
            "ins" => self.aside.end(Apart::Inserted),
            "gridBefore" => self.out.leave_columns(value(tag).parse().unwrap_or(0)),
            _ => {}
        }
        Step::Skip
    }

    pub(super) fn begin_cell(&mut self) -> Step {
        let Some(table) = self.tables.last_mut() else { return Step::Through };
        table.cell = Some(Cell { columns: 1, ..Cell::default() });
        Step::Cell
    }

    pub(super) fn cell_property(&mut self, tag: &Tag<'_>) -> Step {
        let Some(cell) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) else { return Step::Skip };
        match tag.name() {
            "gridSpan" => cell.columns = value(tag).parse().unwrap_or(1),
            "vMerge" | "hMerge" => cell.covered |= value(tag) != "restart",
            "cellDel" => cell.deleted = true,
            _ => {}
        }
        Step::Skip
    }

    /// Gives the cell its columns, once its properties are known.
    pub(super) fn place_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let gone = table.is_deleted();
        let Some(cell) = table.cell.as_mut().filter(|cell| !cell.placed) else { return };
        cell.placed = true;
        if !gone {
            self.out.open_cell(cell.columns, 1);
        }
    }

    pub(super) fn end_cell(&mut self) {
        self.place_cell();
        self.end_carried();
        let cell = self.tables.last_mut().and_then(|table| table.cell.take());
        if cell.is_some_and(|cell| cell.deleted) {
            self.aside.end(Apart::Deleted);
        }
    }

    pub(super) fn end_row(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        if std::mem::take(&mut table.row_deleted) {
            self.aside.end(Apart::Deleted);
        }
        self.out.close_row();
        if self.tables.len() == 1 && self.paragraphs.is_empty() {
            self.aside.settle(&mut self.out);
        }
    }

    pub(super) fn end_table(&mut self) {
        self.tables.pop();
        self.out.close_table();
        if self.tables.is_empty() && self.paragraphs.is_empty() {
            self.settle();
        }
    }
}
