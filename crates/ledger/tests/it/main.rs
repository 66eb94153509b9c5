//! Tests of the ledger: stories told as tables, and the money invariants under random operations.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod course;
mod credit;
mod invariants;
mod sample;
mod tables;
