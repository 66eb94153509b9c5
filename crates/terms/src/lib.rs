//! The words that every room shares: money, years and periods, languages, municipalities,
//! references to articles, findings and refusals.
//!
//! Holds no business rule, no float and no input or output. What only one room needs does not
//! belong here: this crate stays small, because everything is rebuilt when it changes.

mod article;
mod code;
mod euro;
mod finding;
mod invoice;
mod language;
mod municipality;
mod period;
mod rate;
mod register_number;
mod workbook;

pub use article::{ArticleRef, InstrumentId, ParseArticleError};
pub use code::{Code, ParseCodeError};
pub use euro::{Euro, ParseEuroError};
pub use finding::{Arg, Args, Finding, Place, Refusal, Severity};
pub use invoice::{Allowance, Invoice, InvoiceLine, Party};
pub use language::{Language, ParseLanguageError, Wording};
pub use municipality::{NameKey, Nis, ParseNisError};
pub use period::{Period, PeriodError, Year};
pub use rate::BasisPoints;
pub use register_number::register_numbers;
pub use workbook::{Beyond, Cell, CellValue, Sheet, SheetRow, Workbook, column_letters};
