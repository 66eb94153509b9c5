//! The verdicts as files: rows of CSV, or columns of Parquet.
//!
//! A file gets its name only when the run was reconciled.
//!
//! Choice: 0030; Choice: 0073

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use control::bulk::{MASKS, VERDICTS, Verdict, Wording, count, words};
use parquet::basic::{Compression, Encoding};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::ColumnPath;

use crate::cli::VerdictForm;

/// How many lines make a group of rows in Parquet.
const GROUP: usize = 1 << 19;
/// How many values are given to the encoder at a time.
const BATCH: usize = 8192;

/// Where verdicts are written to.
pub(super) enum Verdicts {
    Csv { file: File, wording: Arc<Wording>, written: usize },
    Parquet { file: SerializedFileWriter<File>, group: Vec<Verdict> },
}

/// The verdicts of a stretch, as the thread that settled it hands them over.
pub(super) enum Rows {
    Csv(Arc<Wording>, Vec<u8>),
    Parquet(Vec<Verdict>),
}

impl Rows {
    /// Adds the verdict of the next line.
    pub(super) fn add(&mut self, verdict: Verdict) {
        match self {
            Self::Csv(wording, bytes) => wording.write(verdict, bytes),
            Self::Parquet(verdicts) => verdicts.push(verdict),
        }
    }
}

/// Makes the [`Rows`] of a form.
#[derive(Clone)]
pub(super) struct Form(Option<Arc<Wording>>);

impl Form {
    /// Returns empty rows for about `lines` lines.
    pub(super) fn rows(&self, lines: usize) -> Rows {
        match &self.0 {
            Some(wording) => Rows::Csv(Arc::clone(wording), Vec::with_capacity(lines * 36)),
            None => Rows::Parquet(Vec::with_capacity(lines)),
        }
    }
}

impl Verdicts {
    /// Opens the file in `folder`, under a name that says it is not whole.
    pub(super) fn create(folder: &Path, form: VerdictForm) -> io::Result<Self> {
        let mut file = File::create(part(folder, form))?;
        match form {
            VerdictForm::Csv => {
                file.write_all(VERDICTS.as_bytes())?;
                Ok(Self::Csv { file, wording: Arc::default(), written: 0 })
            }
            VerdictForm::Parquet => {
                let schema = parse_message_type(SCHEMA).map_err(io::Error::other)?;
                let file = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties()));
                Ok(Self::Parquet { file: file.map_err(io::Error::other)?, group: Vec::new() })
            }
        }
    }

    /// Returns the form in which rows are to be handed over.
    pub(super) fn form(&self) -> Form {
        match self {
            Self::Csv { wording, .. } => Form(Some(Arc::clone(wording))),
            Self::Parquet { .. } => Form(None),
        }
    }

    /// Writes the rows of the next stretch.
    pub(super) fn write(&mut self, rows: Rows) -> io::Result<()> {
        match (self, rows) {
            (Self::Csv { file, written, .. }, Rows::Csv(_, bytes)) => {
                *written += count(&bytes, b'\n');
                file.write_all(&bytes)
            }
            (Self::Parquet { file, group }, Rows::Parquet(mut verdicts)) => {
                group.append(&mut verdicts);
                if group.len() >= GROUP { write_group(file, group).map_err(io::Error::other) } else { Ok(()) }
            }
            _ => Err(io::ErrorKind::InvalidInput.into()),
        }
    }

    /// Ends the file; returns how many verdicts it holds, counted apart from the lines.
    pub(super) fn close(self) -> io::Result<usize> {
        match self {
            Self::Csv { written, .. } => Ok(written),
            Self::Parquet { mut file, mut group } => {
                write_group(&mut file, &mut group).map_err(io::Error::other)?;
                let rows = file.close().map_err(io::Error::other)?.file_metadata().num_rows();
                usize::try_from(rows).map_err(io::Error::other)
            }
        }
    }
}

/// Gives the whole file its name, and removes the one that an earlier run left in the other form.
pub(super) fn name(folder: &Path, form: VerdictForm) -> io::Result<()> {
    fs::rename(part(folder, form), folder.join(form.file()))?;
    match fs::remove_file(folder.join(form.other().file())) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Returns the path of the file while it is not whole.
pub(super) fn part(folder: &Path, form: VerdictForm) -> PathBuf {
    folder.join(format!("{}.part", form.file()))
}

const SCHEMA: &str = "message verdicts {
    REQUIRED INT64 line_id;
    REQUIRED INT32 mask;
    REQUIRED BYTE_ARRAY verdict (STRING);
    REQUIRED BYTE_ARRAY ground (STRING);
    REQUIRED INT64 accepted_cents;
}";

fn properties() -> WriterProperties {
    let amounts = ColumnPath::from("accepted_cents");
    let ids = ColumnPath::from("line_id");
    WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_column_dictionary_enabled(ids.clone(), false)
        .set_column_encoding(ids, Encoding::DELTA_BINARY_PACKED)
        .set_column_dictionary_enabled(amounts, false)
        .build()
}

fn write_group(file: &mut SerializedFileWriter<File>, group: &mut Vec<Verdict>) -> Result<(), ParquetError> {
    if group.is_empty() {
        return Ok(());
    }
    let mut columns = file.next_row_group()?;
    let text = |word: &'static str| ByteArray::from(word.as_bytes().to_vec());
    let said: Vec<(ByteArray, ByteArray)> =
        (0..MASKS).map(words).map(|(verdict, ground)| (text(verdict), text(ground))).collect();
    let of = |verdict: &Verdict| &said[usize::from(verdict.mask)];
    write_column::<Int64Type>(&mut columns, group, |verdict| verdict.line_id.cast_signed())?;
    write_column::<Int32Type>(&mut columns, group, |verdict| verdict.mask.into())?;
    write_column::<ByteArrayType>(&mut columns, group, |verdict| of(verdict).0.clone())?;
    write_column::<ByteArrayType>(&mut columns, group, |verdict| of(verdict).1.clone())?;
    write_column::<Int64Type>(&mut columns, group, |verdict| verdict.accepted_cents)?;
    columns.close()?;
    group.clear();
    Ok(())
}

fn write_column<T: DataType>(
    columns: &mut SerializedRowGroupWriter<'_, File>,
    group: &[Verdict],
    value: impl Fn(&Verdict) -> T::T,
) -> Result<(), ParquetError> {
    let Some(mut column) = columns.next_column()? else {
        return Err(ParquetError::General("a column too many".to_owned()));
    };
    let mut values = Vec::with_capacity(BATCH);
    for batch in group.chunks(BATCH) {
        values.clear();
        values.extend(batch.iter().map(&value));
        column.typed::<T>().write_batch(&values, None, None)?;
    }
    column.close()
}
