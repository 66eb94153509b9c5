//! The control of many lines at once: bytes of tables in, verdicts and accounts out.
//!
//! Three partitions, each worked through by pure functions, so that threads or machines can share
//! them in any order with the same outcome: lines ([`judge`]), invoices ([`twins`]), envelopes
//! ([`settle`], [`close`]). Leaves out files, threads and the format of the console; holds no rule
//! that is not in its table.
//!
//! Law: ar-2019-07-03 art. 10; ar-2019-07-03 art. 11; ar-2019-07-03 art. 17
//! Choice: 0030

mod accounts;
mod cells;
mod duplicates;
mod index;
mod judge;
mod rules;
mod scan;
mod tables;
mod verdicts;

pub use accounts::{Accounts, Closed, Counted, Totals, close};
pub use cells::comparable;
pub use duplicates::{Twin, add_twins, twins};
pub use judge::{Judged, LineColumns, PARTITIONS, judge, line_columns};
pub use rules::grounds;
pub use scan::{Columns, Whole, count, whole_rows};
pub use tables::{Sources, Tables};
pub use verdicts::{VERDICTS, Wording, settle};

/// No amount is larger, in cents (decision 0003).
const MOST_CENTS: i64 = 10_000_000_000_000;
