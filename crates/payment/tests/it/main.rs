//! The tests of the room `payment`, in one binary.

mod coda;
mod matching;
mod payment_file;
mod properties;
mod sample;
mod statements;
