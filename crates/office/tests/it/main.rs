//! The table of who may do what, and the words of the office.

#![expect(clippy::unwrap_used, reason = "a manual that cannot be read fails the test")]

mod matrix;
mod words;
