//! The expense files under `examples/`, from the first line to what is due.
