//! The register told as stories, tampered with, raced for, and lived through at random.

#![expect(clippy::unwrap_used, reason = "a story stops where its world does not hold")]

mod book;
mod conflict;
mod course;
mod information;
mod people;
mod review;
mod simulation;
mod story;
mod tampering;
mod world;
mod years;
