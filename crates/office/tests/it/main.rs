//! The table of who may do what, and the words of the office.

mod matrix;
mod words;
