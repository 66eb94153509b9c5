//! Expense lines written as a file, in the form that is read back as the same lines; and one line
//! changed by its cells, so that what is typed is read by the same rules as a file.
//!
//! Choice: 0053; Choice: 0054

use terms::{Euro, Language};

use super::cells::is_amount;
use super::columns::Column;
use super::table::is_run;
use crate::{Category, ExpenseLine, ProofKind};

/// The columns of a written file: all but those that name the envelope and the messages.
fn columns() -> impl Iterator<Item = Column> {
    use Column::{Envelope, Message, Municipality, Year};
    Column::ALL.into_iter().filter(|column| !matches!(column, Municipality | Envelope | Year | Message))
}

/// Writes lines as a file of text, in the order of their numbers.
///
/// Read again it gives the same lines; opened in a spreadsheet it runs nothing.
///
/// Choice: 0053
pub fn written(lines: &[ExpenseLine]) -> String {
    let mut ordered: Vec<&ExpenseLine> = lines.iter().collect();
    ordered.sort_by_key(|line| line.number);
    let mut out = row(columns().map(|column| column.title(Language::En).to_owned()));
    for line in ordered {
        out.push_str(&row(columns().map(|column| guarded(column, shown(line, column)))));
    }
    out
}

/// Writes one line with some of its cells changed, as a file with one row; a new line where `line` is
/// none. What the cells say is read by [`super::read_file`].
///
/// Choice: 0054
pub fn changed(line: Option<&ExpenseLine>, cells: &[(Column, String)]) -> String {
    let cell = |column: Column| {
        let typed = cells.iter().rev().find(|(named, _)| *named == column);
        let own = || line.map(|line| shown(line, column)).unwrap_or_default();
        guarded(column, typed.map_or_else(own, |(_, text)| text.clone()))
    };
    row(columns().map(|column| column.title(Language::En).to_owned())) + &row(columns().map(cell))
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let mut out = cells.map(|cell| quoted(&cell)).collect::<Vec<_>>().join(";");
    out.push('\n');
    out
}

fn quoted(cell: &str) -> String {
    if cell.contains([';', '"', '\n', '\r', '\t', ',']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Puts an apostrophe before a text that a spreadsheet would run; amounts keep their sign.
fn guarded(column: Column, cell: String) -> String {
    if is_run(&cell) && !is_amount(Some(column)) { format!("'{cell}") } else { cell }
}

/// Returns what `line` says under `column`, as a file writes it.
pub(crate) fn shown(line: &ExpenseLine, column: Column) -> String {
    let amount = |amount: Option<Euro>| amount.map(plain).unwrap_or_default();
    let post = line.post.as_ref();
    match column {
        Column::Municipality | Column::Envelope | Column::Year | Column::Message => String::new(),
        Column::Number => line.number.to_string(),
        Column::Committed => line.committed.to_string(),
        Column::Invoiced => line.invoiced.map(|day| day.to_string()).unwrap_or_default(),
        Column::Category => match &line.category {
            Category::Known(category) => category.as_str().to_owned(),
            Category::Unknown(words) => words.clone(),
        },
        Column::Nature => line.nature.clone(),
        Column::Supplier => line.supplier.clone(),
        Column::Enterprise => line.enterprise.map(|number| number.to_string()).unwrap_or_default(),
        Column::Invoice => line.invoice.clone(),
        Column::Amount => plain(line.amount),
        Column::Gross => amount(line.gross),
        Column::Objective => line.objective.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default(),
        Column::Evidence => line.evidence.join("|"),
        Column::Payment => line.payment.as_ref().map(|proof| proof.reference.clone()).unwrap_or_default(),
        Column::PaymentKind => line.payment.as_ref().map(|proof| kind(proof.kind)).unwrap_or_default().to_owned(),
        Column::UnitPrice => amount(line.units.map(|units| units.price)),
        Column::Quantity => line.units.map(|units| units.quantity.to_string()).unwrap_or_default(),
        Column::Post => post.map(|post| post.reference.clone()).unwrap_or_default(),
        Column::Function => post.map(|post| post.function.clone()).unwrap_or_default(),
        Column::Level => post.and_then(|post| post.level).map(|level| level.to_string()).unwrap_or_default(),
        Column::Diploma => post.and_then(|post| post.diploma).map(|level| level.to_string()).unwrap_or_default(),
        Column::WorkingTime => post.map(|post| post.time.to_string()).unwrap_or_default(),
        Column::WorkedFrom => post.map(|post| post.worked.start().to_string()).unwrap_or_default(),
        Column::WorkedTo => post.map(|post| post.worked.end().to_string()).unwrap_or_default(),
        Column::OtherFunding => amount(line.other_funding),
        Column::Credits => line.credits.clone().unwrap_or_default(),
        Column::Note => line.note.clone(),
    }
}

const fn kind(kind: ProofKind) -> &'static str {
    match kind {
        ProofKind::BankStatement => "bank statement",
        ProofKind::Receipt => "receipt",
        ProofKind::PaymentOrder => "payment order",
    }
}

/// Writes an amount with a point, both decimals and no groups.
fn plain(amount: Euro) -> String {
    let cents = amount.cents();
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100)
}
