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
mod book;
mod cells;
mod duplicates;
mod index;
mod invoices;
mod judge;
mod laid;
mod row;
mod rules;
mod scan;
mod tables;
mod verdicts;

pub use accounts::{Accounts, CHECKSUM, Closed, Counted, Posting, Sums, Totals, close, quoted};
pub use book::{Change, Entry, each_change};
pub use cells::{Cell, comparable, day_after_epoch};
pub use duplicates::{Claims, Twin, in_order, twin_masks, twins};
pub use invoices::{Invoices, PARTITIONS};
pub use judge::{Judged, Judging, Lines, judge, rising};
pub use laid::Torn;
pub use row::{LineColumn, LineColumns, Row, line_columns};
pub use rules::grounds;
pub use scan::{Columns, Whole, count, whole_rows};
pub use tables::{Sources, Tables};
pub use verdicts::{MASKS, VERDICTS, Verdict, Wording, settle, words};

/// No amount is larger, in cents (decision 0003).
const MOST_CENTS: i64 = 10_000_000_000_000;
