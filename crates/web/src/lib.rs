//! The pages: what people see and send, in four languages, without a line of script.
//!
//! Holds routes, templates, sessions as cookies and the stylesheet. Reads data through
//! [`office::port::Register`] and [`scheme::Law`] alone; leaves out SQL, rules and every arithmetic
//! on money. Words stand in `report/texts/*/web.ftl`. [`router`] is the table of contents.
//!
//! Choice: 0007

mod answer;
mod desk;
mod headers;
pub mod letters;
mod look;
mod page;
mod pages;
mod router;
mod session;
mod tries;
mod visit;

pub use desk::{Demo, Desk, Readers, Safety};
pub use router::router;
pub use tries::Tries;
