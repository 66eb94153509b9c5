//! The tests of the room `payment`, in one binary.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own material has failed")]

mod coda;
mod matching;
mod payment_file;
mod properties;
mod sample;
mod statements;
