//! The register told as stories, tampered with, raced for, and lived through at random.

mod conflict;
mod people;
mod simulation;
mod story;
mod tampering;
mod world;
