//! What a person types, looked through for a national register number before anything is recorded.
//!
//! Documents are looked through where they are read and kept; here are the words of forms and
//! commands: reasons, arguments, answers, remarks, corrections.
//!
//! Law: l-1983-08-08 art. 8

use serde_json::Value;
use terms::{Refusal, register_numbers};

use crate::codes::O_061;
use crate::{Act, ActKind, ground};

/// The answers that are figures of somebody else's, and may meet the check digits by chance.
const FIGURES: &[&str] = &["reference", "contact", "account", "bic"];

/// Checks that nothing typed into `act` is a national register number; the number is not repeated.
///
/// # Errors
/// `O-061`.
///
/// Law: l-1983-08-08 art. 8
pub(crate) fn check(act: &Act) -> Result<(), Refusal> {
    let typed = if is_read(act.kind()) { Value::Null } else { serde_json::to_value(act).unwrap_or_default() };
    if holds_register_number(&typed) { Err(refusal()) } else { Ok(()) }
}

/// Says that a national register number was typed: `O-061`.
///
/// Law: l-1983-08-08 art. 8
pub(crate) fn refusal() -> Refusal {
    Refusal::new(O_061, ground::register_number())
}

/// Tells whether `act` brings what a reader made of a document, and no words.
const fn is_read(act: ActKind) -> bool {
    matches!(act, ActKind::ImportAgreement | ActKind::EnterLines | ActKind::ChangeLines | ActKind::ImportStatement)
}

fn holds_register_number(typed: &Value) -> bool {
    match typed {
        Value::String(text) => register_numbers(text).next().is_some(),
        Value::Array(values) => values.iter().any(holds_register_number),
        Value::Object(values) => {
            values.iter().any(|(name, value)| !FIGURES.contains(&name.as_str()) && holds_register_number(value))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
