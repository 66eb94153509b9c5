//! `perron audit verify`: was anything changed since it was written down?

use store::Verification;

use super::{Outcome, Setting, database};
use crate::cli::Audit;
use crate::trouble::Trouble;

/// Verifies the register.
pub(crate) fn run(asked: &Audit, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    match asked {
        Audit::Verify => verify(setting),
    }
}

fn verify(setting: Setting<'_>) -> Result<Outcome, Trouble> {
    let verification = database(setting)?.verify(None).map_err(Trouble::register)?;
    if setting.everywhere.json {
        say_line!("{:#}", serde_json::json!(verification));
    } else if verification.is_sound() {
        say_line!("{}", sound(&verification, setting));
    } else {
        say!("{}", faults(&verification, setting));
    }
    Ok(if verification.is_sound() { Outcome::Clean } else { Outcome::Findings })
}

fn sound(verification: &Verification, setting: Setting<'_>) -> String {
    let entries = i64::try_from(verification.entries).unwrap_or(i64::MAX);
    let args = [("entries".into(), entries.into()), ("hash".into(), verification.head.hash.to_string().into())];
    setting.voice.tell("cli-audit-clean", &args.into())
}

fn faults(verification: &Verification, setting: Setting<'_>) -> String {
    let line = |fault: &store::Fault| {
        let seq = fault.seq.map(|seq| seq.to_string()).unwrap_or_default();
        let args = [("seq".into(), seq.into()), ("what".into(), fault.what.clone().into())];
        format!("[{}] {}\n", fault.code, setting.voice.tell(&fault.code.to_string(), &args.into()))
    };
    verification.faults.iter().map(line).collect()
}
