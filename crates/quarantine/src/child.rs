//! What the child does: it raises its walls, reads the file from standard input, and writes what it
//! found to standard output.
//!
//! For a PDF it asks poppler for a list of the words, behind the same walls, once our own reader has
//! found nothing to refuse. Without poppler the text comes from our own reader alone.

use std::io::{Read, Write};
use std::process::{Command, ExitCode, Stdio};

use intake::{Brought, Kind, Source, Unreadable};
use payment::Reading;
use payment::codes::B_008;
use terms::Finding;

use crate::walls::raise;
use crate::{LIMITS, MAX_FILE};

/// The question after [`crate::COMMAND`] which walls hold.
pub(crate) const ASK: &str = "walls";
/// The question after [`crate::COMMAND`] for what a file with expenses says.
pub(crate) const BRING: &str = "expenses";
/// The question after [`crate::COMMAND`] for what a file of a bank says.
pub(crate) const STATEMENTS: &str = "statements";
/// The most bytes that poppler may say about a file.
const MAX_LIST: u64 = 128 << 20;

/// Does the work of the child; `question` is what stands after [`crate::COMMAND`].
pub fn run(question: Option<&str>) -> ExitCode {
    let walls = raise(&LIMITS);
    let answer = match question {
        Some(ASK) => serde_json::to_vec(&walls),
        Some(BRING) => serde_json::to_vec(&handed().and_then(|bytes| Brought::read(&bytes))),
        Some(STATEMENTS) => serde_json::to_vec(&statements()),
        _ => serde_json::to_vec(&read()),
    };
    let written = answer.map(|answer| std::io::stdout().lock().write_all(&answer));
    if matches!(written, Ok(Ok(()))) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Takes the file that the parent hands over.
fn handed() -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_FILE).unwrap_or(u64::MAX);
    std::io::stdin().lock().take(most + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Stopped)?;
    Ok(bytes)
}

fn statements() -> Result<Reading, Finding> {
    payment::read_statements(&handed().map_err(|_| Finding::error(B_008))?)
}

fn read() -> Result<Source, Unreadable> {
    let bytes = handed()?;
    let own = Source::read(&bytes);
    let asks = matches!(own, Ok(_) | Err(Unreadable::NoTextLayer));
    match Kind::of(&bytes) {
        Ok(Kind::Pdf) if asks => listed(&bytes).map_or(own, |list| Source::read_pdf(&bytes, &list)),
        _ => own,
    }
}

/// Returns the words that poppler finds with their places, if it is there and finishes.
fn listed(bytes: &[u8]) -> Option<String> {
    let mut poppler = Command::new("pdftotext")
        .args(["-bbox-layout", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let (mut to, from) = (poppler.stdin.take()?, poppler.stdout.take()?);
    let list = std::thread::scope(|scope| {
        let writer = scope.spawn(move || to.write_all(bytes));
        let mut list = String::new();
        let read = from.take(MAX_LIST).read_to_string(&mut list);
        let _ = writer.join();
        read.is_ok().then_some(list)
    });
    let whole = poppler.wait().is_ok_and(|status| status.success());
    list.filter(|_| whole)
}
