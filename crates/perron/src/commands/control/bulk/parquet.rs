//! The tables of the control in bulk in Parquet: the lines by columns, the small ones as rows of CSV.
//!
//! Choice: 0073

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type, Int64Type};
use arrow_array::{Array, Date32Array, Int32Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field as Column, Schema};
use control::bulk::{Cell, Judging, LineColumn, Row, Tables, day_after_epoch, quoted};
use control::codes::{C_401, C_409};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReaderBuilder};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use terms::Finding;

use super::{Shelf, Source, Stop, Stretch};

/// How many rows are read at a time.
const BATCH: usize = 2048;
/// How many lines make a stretch.
const STRETCH: usize = 1 << 17;

/// The lines of a Parquet file: each thread opens it and takes the next group of rows.
pub(super) struct Lines {
    path: PathBuf,
    metadata: ArrowReaderMetadata,
    firsts: Vec<usize>,
    next: AtomicUsize,
    ended: AtomicBool,
}

impl Lines {
    /// Opens the file and finds its columns.
    pub(super) fn open(path: &Path) -> Result<Self, Stop> {
        let file = File::open(path).map_err(Stop::Unread)?;
        let plain = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
        let plain = ArrowReaderMetadata::load(&file, plain).map_err(broken)?;
        for column in LineColumn::ALL {
            check_type(column, plain.schema())?;
        }
        let fields: Vec<Column> = plain.schema().fields().iter().map(|field| by_word(field)).collect();
        let options = ArrowReaderOptions::new().with_schema(Arc::new(Schema::new(fields)));
        let metadata = ArrowReaderMetadata::try_new(Arc::clone(plain.metadata()), options).map_err(broken)?;
        let groups = metadata.metadata().row_groups().iter();
        let rows = groups.map(|group| usize::try_from(group.num_rows()).unwrap_or(0));
        let firsts = rows.scan(0, |next, rows| Some((*next, *next += rows).0)).collect();
        let (next, ended) = (AtomicUsize::new(0), AtomicBool::new(false));
        Ok(Self { path: path.to_owned(), metadata, firsts, next, ended })
    }

    /// Judges the groups of rows that no other thread has taken.
    fn judge_groups(&self, tables: &Tables, shelf: &Shelf, judged: &mut Vec<Stretch>) -> Result<(), Stop> {
        while !self.ended.load(Ordering::Relaxed) {
            let group = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(&first) = self.firsts.get(group) else { break };
            self.judge_group(group, first, tables, shelf, judged)?;
        }
        Ok(())
    }

    fn judge_group(
        &self,
        group: usize,
        first: usize,
        tables: &Tables,
        shelf: &Shelf,
        judged: &mut Vec<Stretch>,
    ) -> Result<(), Stop> {
        // Readers of one open file would share the place in it.
        let file = File::open(&self.path).map_err(Stop::Unread)?;
        let reader = ParquetRecordBatchReaderBuilder::new_with_metadata(file, self.metadata.clone());
        let wanted = ProjectionMask::columns(self.metadata.parquet_schema(), LineColumn::ALL.map(LineColumn::name));
        let reader = reader.with_row_groups(vec![group]).with_projection(wanted).with_batch_size(BATCH);
        let mut judging = begun(first, tables)?;
        for batch in reader.build().map_err(broken)? {
            let batch = batch.map_err(broken)?;
            let columns = Columns::of(&batch)?;
            (0..batch.num_rows()).try_for_each(|row| judging.take(columns.row(row))).map_err(Stop::Found)?;
            if judging.len() >= STRETCH {
                let next = judging.next_line();
                kept(std::mem::replace(&mut judging, begun(next, tables)?), shelf, judged)?;
            }
        }
        kept(judging, shelf, judged)
    }
}

fn begun(first: usize, tables: &Tables) -> Result<Judging<'_>, Stop> {
    let line = u32::try_from(first).map_err(|_| Stop::TooMany)?;
    Ok(Judging::new(line, first + 1, STRETCH + BATCH, tables))
}

fn kept(judging: Judging<'_>, shelf: &Shelf, judged: &mut Vec<Stretch>) -> Result<(), Stop> {
    if !judging.is_empty() {
        let kept = shelf.keep(judging.done()).map_err(Stop::Unkept)?;
        judged.push(Stretch { place: kept.first() as usize, kept: Ok(kept) });
    }
    Ok(())
}

impl Source for Lines {
    fn header(&self) -> usize {
        0
    }

    fn judge(&self, tables: &Tables, shelf: &Shelf) -> Vec<Stretch> {
        let mut judged = Vec::new();
        if let Err(stop) = self.judge_groups(tables, shelf, &mut judged) {
            self.ended.store(true, Ordering::Relaxed);
            let place = judged.last().map_or(0, |last| last.place + 1);
            judged.push(Stretch { place, kept: Err(stop) });
        }
        judged
    }

    /// Returns the rows that the file itself counts.
    fn rows(&self) -> usize {
        usize::try_from(self.metadata.metadata().file_metadata().num_rows()).unwrap_or(0)
    }
}

fn broken(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Stop {
    Stop::Unread(io::Error::other(error))
}

/// Checks that a column is there and holds what is read from it: whole numbers, texts or days.
fn check_type(column: LineColumn, schema: &Schema) -> Result<(), Stop> {
    let finding = |code| Finding::error(code).with("table", "lines").with("column", column.name());
    let field = schema.field_with_name(column.name()).map_err(|_| Stop::Found(finding(C_401)))?;
    let fits = match (column, field.data_type()) {
        (LineColumn::InvoiceDate, kind) => *kind == DataType::Date32,
        (LineColumn::Envelope | LineColumn::Category | LineColumn::Nature, kind)
        | (LineColumn::Supplier | LineColumn::InvoiceNo, kind) => *kind == DataType::Utf8,
        (_, kind) => matches!(kind, DataType::Int32 | DataType::Int64),
    };
    let found = || finding(C_409).with("found", field.data_type().to_string());
    if fits { Ok(()) } else { Err(Stop::Found(found())) }
}

/// Asks for a column whose words come back to be read as one dictionary and a key for each row.
fn by_word(field: &Column) -> Column {
    let repeated = [LineColumn::Envelope, LineColumn::Category, LineColumn::Nature, LineColumn::Supplier];
    if !repeated.iter().any(|column| column.name() == field.name()) {
        return field.clone();
    }
    let words = DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8));
    field.clone().with_data_type(words)
}

/// Some rows, by column.
struct Columns<'b> {
    line_id: Numbers<'b>,
    municipality: Numbers<'b>,
    envelope: Words<'b>,
    year: Numbers<'b>,
    invoiced: &'b Date32Array,
    category: Words<'b>,
    nature: Words<'b>,
    supplier: Words<'b>,
    invoice_no: &'b StringArray,
    amount_cents: Numbers<'b>,
    objective: Numbers<'b>,
}

impl<'b> Columns<'b> {
    fn of(batch: &'b RecordBatch) -> Result<Self, Stop> {
        let column = |column: LineColumn| batch.column_by_name(column.name()).map(Arc::as_ref);
        let numbers = |name| column(name).and_then(Numbers::of);
        let words = |name| column(name).and_then(Words::of);
        let columns = || {
            Some(Self {
                line_id: numbers(LineColumn::LineId)?,
                municipality: numbers(LineColumn::Municipality)?,
                envelope: words(LineColumn::Envelope)?,
                year: numbers(LineColumn::Year)?,
                invoiced: column(LineColumn::InvoiceDate)?.as_primitive_opt::<Date32Type>()?,
                category: words(LineColumn::Category)?,
                nature: words(LineColumn::Nature)?,
                supplier: words(LineColumn::Supplier)?,
                invoice_no: column(LineColumn::InvoiceNo)?.as_string_opt::<i32>()?,
                amount_cents: numbers(LineColumn::AmountCents)?,
                objective: numbers(LineColumn::Objective)?,
            })
        };
        columns().ok_or_else(|| Stop::Unread(io::ErrorKind::InvalidData.into()))
    }

    /// Returns a row, or the column whose cell is empty or cannot be read.
    fn row(&self, row: usize) -> Result<Row<'b>, LineColumn> {
        let number = |column: &Numbers<'_>, name| column.get(row).ok_or(name);
        let words = |column: &Words<'b>, name| column.get(row).ok_or(name);
        let day = self.invoiced.is_valid(row).then(|| self.invoiced.value(row));
        Ok(Row {
            line_id: number(&self.line_id, LineColumn::LineId)?,
            municipality: number(&self.municipality, LineColumn::Municipality)?,
            envelope: words(&self.envelope, LineColumn::Envelope)?,
            year: number(&self.year, LineColumn::Year)?,
            invoiced: day.and_then(day_after_epoch).ok_or(LineColumn::InvoiceDate)?,
            category: words(&self.category, LineColumn::Category)?,
            nature: words(&self.nature, LineColumn::Nature)?,
            supplier: words(&self.supplier, LineColumn::Supplier)?,
            invoice_no: text(self.invoice_no, row).ok_or(LineColumn::InvoiceNo)?,
            amount_cents: number(&self.amount_cents, LineColumn::AmountCents)?,
            objective: self.objective.get(row),
        })
    }
}

/// A column of whole numbers, of either width.
enum Numbers<'b> {
    Narrow(&'b Int32Array),
    Wide(&'b Int64Array),
}

impl<'b> Numbers<'b> {
    fn of(column: &'b dyn Array) -> Option<Self> {
        let narrow = column.as_primitive_opt::<Int32Type>().map(Self::Narrow);
        narrow.or_else(|| column.as_primitive_opt::<Int64Type>().map(Self::Wide))
    }

    fn get(&self, row: usize) -> Option<i64> {
        match self {
            Self::Narrow(column) => column.is_valid(row).then(|| column.value(row).into()),
            Self::Wide(column) => column.is_valid(row).then(|| column.value(row)),
        }
    }
}

/// A column of words that come back: a key for each row.
struct Words<'b> {
    keys: &'b Int32Array,
    words: &'b StringArray,
}

impl<'b> Words<'b> {
    fn of(column: &'b dyn Array) -> Option<Self> {
        let column = column.as_dictionary_opt::<Int32Type>()?;
        Some(Self { keys: column.keys(), words: column.values().as_string_opt::<i32>()? })
    }

    fn get(&self, row: usize) -> Option<Cell<'b>> {
        let key = self.keys.is_valid(row).then(|| self.keys.value(row))?;
        text(self.words, usize::try_from(key).ok()?)
    }
}

fn text(column: &StringArray, row: usize) -> Option<Cell<'_>> {
    let place = |at: i32| usize::try_from(at).ok();
    let offsets = column.value_offsets();
    let (from, to) = (place(offsets[row])?, place(offsets[row + 1])?);
    column.is_valid(row).then(|| Cell::new(column.value_data(), from, to))
}

/// Reads a small table and writes it as CSV, the one form in which the control takes it.
pub(super) fn as_csv(path: &Path) -> io::Result<Vec<u8>> {
    let reader = SerializedFileReader::new(File::open(path)?).map_err(io::Error::other)?;
    let schema = reader.metadata().file_metadata().schema();
    let names: Vec<String> = schema.get_fields().iter().map(|field| quoted(field.name())).collect();
    let mut out = names.join(",");
    out.push('\n');
    for row in reader.get_row_iter(None).map_err(io::Error::other)? {
        let cells: Vec<String> =
            row.map_err(io::Error::other)?.get_column_iter().map(|(_, field)| written(field)).collect();
        out.push_str(&cells.join(","));
        out.push('\n');
    }
    Ok(out.into_bytes())
}

fn written(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Bool(yes) => u8::from(*yes).to_string(),
        Field::Str(text) => quoted(text),
        Field::Bytes(bytes) => quoted(&String::from_utf8_lossy(bytes.data())),
        Field::Date(days) => day_after_epoch(*days).map_or_else(String::new, iso),
        other => quoted(&other.to_string()),
    }
}

fn iso(day: u32) -> String {
    format!("{:04}-{:02}-{:02}", day / 10_000, day / 100 % 100, day % 100)
}
