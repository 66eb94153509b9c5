//! The walls that a process raises around itself on Linux; each holds for what it starts too.
//!
//! Limits of memory and time come from the kernel's oldest means and always hold. Landlock (5.13) takes
//! the files, a seccomp filter the network; where the kernel has neither, [`Walls`] says so.

use std::collections::BTreeMap;

use landlock::{
    ABI, Access, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetStatus,
    path_beneath_rules,
};
use rustix::process::{Resource, Rlimit, setrlimit};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};
use serde::{Deserialize, Serialize};

use crate::Limits;

/// Which walls hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walls {
    /// Memory, time on the processor, size of files and core dumps are limited.
    pub limits: bool,
    /// Only the folders of the system can be read, and nothing can be written.
    pub files: bool,
    /// No connection can be opened.
    pub network: bool,
}

/// Raises all walls that the kernel has around this process.
///
/// Choice: 0034
pub fn raise(limits: &Limits) -> Walls {
    Walls { limits: limit(limits), files: close_files(), network: close_network() }
}

fn limit(limits: &Limits) -> bool {
    const MOST_FILES: u64 = 64;
    let all = [
        (Resource::As, limits.memory),
        (Resource::Cpu, limits.seconds),
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Nofile, MOST_FILES),
    ];
    let set = all.map(|(what, most)| setrlimit(what, Rlimit { current: Some(most), maximum: Some(most) }).is_ok());
    set == [true; 5]
}

/// Leaves what a program of the system needs to start: its libraries, its fonts, and nowhere to write.
fn close_files() -> bool {
    const READ: [&str; 7] = ["/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/fonts", "/dev/urandom"];
    let abi = ABI::V1;
    let closed = || {
        Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(AccessFs::from_all(ABI::V5))?
            .create()?
            .add_rules(path_beneath_rules(READ, AccessFs::from_read(abi)))?
            .add_rules(path_beneath_rules(["/dev/null"], AccessFs::ReadFile | AccessFs::WriteFile))?
            .restrict_self()
    };
    let status: Result<_, landlock::RulesetError> = closed();
    status.is_ok_and(|status| status.ruleset != RulesetStatus::NotEnforced)
}

/// Refuses what opens a connection, and what looks into other processes.
fn close_network() -> bool {
    const REFUSED: [i64; 9] = [
        libc::SYS_socket,
        libc::SYS_socketpair,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_io_uring_setup,
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_bpf,
    ];
    let rules: BTreeMap<i64, Vec<_>> = REFUSED.into_iter().map(|call| (call, Vec::new())).collect();
    let refusal = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let Ok(system) = std::env::consts::ARCH.try_into() else { return false };
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, refusal, system);
    let program: Option<BpfProgram> = filter.ok().and_then(|filter| filter.try_into().ok());
    program.is_some_and(|program| seccompiler::apply_filter(&program).is_ok())
}
