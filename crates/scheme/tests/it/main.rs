//! The law as data, read from `law/` and asked on many days.

mod calendar;
mod municipalities;
