//! Why a command could not do its work: one line, in the reader's language.

use std::path::Path;

use office::port::RegisterError;
use report::Voice;
use terms::{Arg, Args, Finding};

use crate::excerpt;

/// A key of `report` and its values.
#[derive(Debug)]
pub(crate) struct Trouble {
    key: &'static str,
    args: Args,
}

impl Trouble {
    /// Makes the trouble whose text has `key`.
    pub(crate) fn new(key: &'static str) -> Self {
        Self { key, args: Args::new() }
    }

    /// Makes the trouble of a file that cannot be read or written.
    pub(crate) fn file(path: &Path, error: &std::io::Error) -> Self {
        Self::new("cli-trouble-file").with("file", path.display().to_string()).with("error", error.to_string())
    }

    /// Makes the trouble of a document that is refused as a whole: where, why, how to mend it, and where
    /// the manual says more.
    pub(crate) fn unreadable(path: &Path, finding: &Finding, voice: Voice<'_>) -> Self {
        let (said, more) = (voice.finding(finding), excerpt::explained(finding.code, voice));
        let code = || Some(format!("[{}]", finding.code));
        let reason: Vec<String> = [Some(said.message), said.hint, more.or_else(code)].into_iter().flatten().collect();
        let place = finding.place.map(|place| format!(":{}:{}", place.line, place.column));
        Self::new("cli-trouble-unreadable")
            .with("file", format!("{}{}", path.display(), place.unwrap_or_default()))
            .with("reason", reason.join(" "))
    }

    /// Makes the trouble of a document that can be read and is no agreement, with what its file hides.
    pub(crate) fn no_agreement(path: &Path, finding: &Finding, hidden: &[Finding], voice: Voice<'_>) -> Self {
        let mut trouble = Self::unreadable(path, finding, voice);
        if let Some(Arg::Text(reason)) = trouble.args.get_mut("reason") {
            for finding in hidden {
                reason.push_str(&format!(" {} ({})", voice.finding(finding).message, finding.code));
            }
        }
        trouble
    }

    /// Makes the trouble of a register that does not answer.
    #[expect(clippy::needless_pass_by_value, reason = "it is given to map_err")]
    pub(crate) fn register(error: RegisterError) -> Self {
        Self::new("cli-trouble-register").with("error", error.to_string())
    }

    /// Adds a value that the text shows.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }

    /// Says it.
    pub(crate) fn say(&self, voice: Voice<'_>) -> String {
        voice.tell(self.key, &self.args)
    }
}
