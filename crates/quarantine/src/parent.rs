//! What the process that asks does: it starts the child, hands it the file, waits a limited time, and
//! believes nothing but an answer that is whole.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use intake::{Brought, Source, Unreadable};
use payment::Reading;
use payment::codes::B_008;
use serde::de::DeserializeOwned;
use terms::Finding;

use crate::child::{ASK, BRING, STATEMENTS};
use crate::{COMMAND, Walls};

/// The longest answer that is taken, in bytes.
const MAX_ANSWER: u64 = 128 << 20;

/// Has `bytes` read by a child of `program`.
pub(crate) fn read(program: &Path, bytes: &[u8], wait: Duration) -> Result<Source, Unreadable> {
    ask::<Result<Source, Unreadable>>(program, None, bytes, wait).unwrap_or(Err(Unreadable::Stopped))
}

/// Has a file with expenses read by a child of `program`.
pub(crate) fn bring(program: &Path, bytes: &[u8], wait: Duration) -> Result<Brought, Unreadable> {
    ask::<Result<Brought, Unreadable>>(program, Some(BRING), bytes, wait).unwrap_or(Err(Unreadable::Stopped))
}

/// Has a file of a bank read by a child of `program`.
pub(crate) fn statements(program: &Path, bytes: &[u8], wait: Duration) -> Result<Reading, Finding> {
    ask::<Result<Reading, Finding>>(program, Some(STATEMENTS), bytes, wait)
        .unwrap_or_else(|| Err(Finding::error(B_008)))
}

/// Asks a child which walls hold around it.
pub(crate) fn walls(program: &Path) -> Option<Walls> {
    const QUICK: Duration = Duration::from_secs(5);
    ask(program, Some(ASK), &[], QUICK)
}

/// Starts the child and returns its answer, unless it is late, silent, or broken off.
fn ask<T: DeserializeOwned>(program: &Path, question: Option<&str>, bytes: &[u8], wait: Duration) -> Option<T> {
    let mut child = start(program, question).ok()?;
    let answer = exchange(&mut child, bytes, wait);
    if answer.is_none() {
        end(&child);
    }
    let whole = child.wait().is_ok_and(|status| status.success());
    answer.filter(|_| whole).and_then(|answer| serde_json::from_slice(&answer).ok())
}

/// Starts the child with an empty environment, at the head of a group of its own.
fn start(program: &Path, question: Option<&str>) -> std::io::Result<Child> {
    let mut command = Command::new(program);
    command.arg(COMMAND).args(question).env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "C.UTF-8");
    command.current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.spawn()
}

/// Hands the file over and takes the answer, both at once, for at most `wait`.
fn exchange(child: &mut Child, bytes: &[u8], wait: Duration) -> Option<Vec<u8>> {
    let (mut to, from) = (child.stdin.take()?, child.stdout.take()?);
    let (sender, receiver) = mpsc::channel();
    std::thread::scope(|scope| {
        // A child that ends early closes its end; what it answered still counts.
        scope.spawn(move || to.write_all(bytes));
        scope.spawn(move || {
            let mut answer = Vec::new();
            let read = from.take(MAX_ANSWER).read_to_end(&mut answer);
            let _ = sender.send(read.ok().map(|_| answer));
        });
        let answer = receiver.recv_timeout(wait).ok().flatten();
        if answer.is_none() {
            end(child);
        }
        answer
    })
}

/// Ends the child and whatever it started.
fn end(child: &Child) {
    #[cfg(target_os = "linux")]
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
}
