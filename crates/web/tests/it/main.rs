//! The pages as a browser meets them, over a real register in memory.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod acts;
mod audit;
mod dry_run;
mod errors;
mod frame;
mod house;
mod journey;
mod letters;
mod line;
mod pages;
mod payments;
mod review;
mod sample;
mod signing_in;
