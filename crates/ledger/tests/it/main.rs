//! Tests of the ledger: stories told as tables, and the money invariants under random operations.

mod invariants;
mod sample;
mod tables;
