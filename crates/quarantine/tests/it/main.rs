//! Each wall is run against: a process raises it and tries what it forbids.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own material has failed")]
#![cfg(target_os = "linux")]

use std::net::{TcpListener, UdpSocket};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use intake::Unreadable;
use payment::codes::{B_002, B_004, B_008};
use quarantine::{LIMITS, Limits, raise, read_with, statements_with};

/// What names the trial that this same binary runs in a process of its own.
const TRIAL: &str = "QUARANTINE_TRIAL";
/// How a trial ends that met its wall.
const HELD: i32 = 43;

/// Runs one trial behind the walls; without a name it is no test of anything.
#[test]
fn trial() {
    let Ok(name) = std::env::var(TRIAL) else { return };
    let here = std::env::var("QUARANTINE_HERE").unwrap_or_default();
    let walls = raise(&Limits { seconds: 1, ..LIMITS });
    let held = match name.as_str() {
        "walls" => walls.limits && walls.network,
        "memory" => Vec::<u8>::new().try_reserve_exact(600 << 20).is_err(),
        "time" => loop {
            std::hint::spin_loop();
        },
        "socket" => UdpSocket::bind("127.0.0.1:0").is_err() && TcpListener::bind("127.0.0.1:0").is_err(),
        "read" => {
            !walls.files
                || std::fs::read(Path::new(&here).join("secret")).is_err() && std::fs::read("/etc/passwd").is_err()
        }
        "write" => !walls.files || std::fs::write(Path::new(&here).join("new"), "").is_err(),
        "system" => Command::new("true").status().is_ok_and(|status| status.success()),
        _ => false,
    };
    std::process::exit(if held { HELD } else { 1 });
}

fn run(trial: &str, here: &Path) -> ExitStatus {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "trial", "--nocapture", "--test-threads=1"])
        .env(TRIAL, trial)
        .env("QUARANTINE_HERE", here)
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap()
}

#[test]
fn each_wall_holds_and_programs_of_the_system_still_start() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("secret"), "x").unwrap();
    for trial in ["walls", "memory", "socket", "read", "write", "system"] {
        assert_eq!(run(trial, folder.path()).code(), Some(HELD), "{trial}");
    }
    assert!(!folder.path().join("new").exists());
}

#[test]
fn who_spins_is_ended_by_the_kernel() {
    assert!(run("time", Path::new("/")).signal().is_some());
}

/// Writes a program that answers as `script` does.
fn program(folder: &Path, script: &str) -> PathBuf {
    let path = folder.join("program");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[test]
fn nothing_but_a_whole_answer_is_believed() {
    let folder = tempfile::tempdir().unwrap();
    let answer = |script: &str| read_with(&program(folder.path(), script), b"%PDF-1.7").unwrap_err();
    assert_eq!(answer("cat >/dev/null; printf '{\"Err\":\"locked\"}'"), Unreadable::Locked);
    assert_eq!(answer("cat >/dev/null; printf '{\"Err\":\"locked\"}'; exit 1"), Unreadable::Stopped);
    assert_eq!(answer("cat >/dev/null; printf '{\"Err\":\"lock'"), Unreadable::Stopped);
    assert_eq!(answer("exit 0"), Unreadable::Stopped);
    assert_eq!(answer("kill -9 $$"), Unreadable::Stopped);
    assert_eq!(read_with(Path::new("/nowhere"), b"%PDF-1.7").unwrap_err(), Unreadable::Stopped);
}

#[test]
fn a_file_of_a_bank_is_believed_as_little() {
    let folder = tempfile::tempdir().unwrap();
    let answer = |script: &str| statements_with(&program(folder.path(), script), b"00000").unwrap_err().code;
    let refused = serde_json::json!({ "Err": payment::read_statements(b"<!DOCTYPE a><a/>").unwrap_err() });
    assert_eq!(answer(&format!("cat >/dev/null; printf '%s' '{refused}'")), B_004);
    assert_eq!(answer(&format!("cat >/dev/null; printf '%s' '{refused}'; exit 1")), B_008);
    assert_eq!(answer("cat >/dev/null; printf '{\"Ok\":{'"), B_008);
    assert_eq!(answer("kill -9 $$"), B_008);
    let huge = vec![b'0'; 30_000_000];
    assert_eq!(statements_with(Path::new("/nowhere"), &huge).unwrap_err().code, B_002, "its size is enough");
}
