//! What a command says on standard output, also when nobody listens to the end (`perron law | head`).

use std::fmt::Arguments;
use std::io::{ErrorKind, Write};

/// Writes to standard output; a reader who went away ends the program in peace.
pub(crate) fn out(words: Arguments<'_>) {
    match std::io::stdout().lock().write_fmt(words) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        // Nothing else can be told to somebody whose standard output is gone.
        _ => {}
    }
}

/// Says something.
macro_rules! say {
    ($($words:tt)*) => { $crate::spoken::out(format_args!($($words)*)) };
}

/// Says something, and ends the line.
macro_rules! say_line {
    ($($words:tt)*) => { $crate::spoken::out(format_args!("{}\n", format_args!($($words)*))) };
}
