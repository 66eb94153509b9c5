//! What the database says, in the words of the port.

use office::port::RegisterError;
use rusqlite::ErrorCode;

/// Turns an error of the database into one of the port.
#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err, which hands errors over")]
pub(crate) fn database(error: rusqlite::Error) -> RegisterError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => RegisterError::Busy,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => damaged(None, &error),
        _ => RegisterError::Database { what: error.to_string() },
    }
}

/// Reports that entry `seq`, or something not known, cannot be read back.
pub(crate) fn damaged(seq: Option<u64>, what: &impl ToString) -> RegisterError {
    RegisterError::Damaged { seq, what: what.to_string() }
}
