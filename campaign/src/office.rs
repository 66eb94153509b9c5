//! LibreOffice without a window: DOCX files of ours into Open Document and PDF, many at once.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Tells whether LibreOffice can be started here.
pub(crate) fn is_there() -> bool {
    let asked = Command::new("soffice").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

/// Converts each of `files` into the format with this `extension`, in their order.
///
/// # Errors
/// What failed, in words; a file that LibreOffice did not make is an error.
pub(crate) fn converted(files: &[Vec<u8>], extension: &str) -> Result<Vec<Vec<u8>>, String> {
    let room = Room::new()?;
    let names: Vec<String> = (0..files.len()).map(|at| format!("{at}")).collect();
    let mut paths = Vec::new();
    for (name, bytes) in names.iter().zip(files) {
        let path = room.0.join(format!("{name}.docx"));
        std::fs::write(&path, bytes).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        paths.push(path);
    }
    convert(&room.0, &paths, extension)?;
    let made = |name: &String| {
        let path = room.0.join("made").join(format!("{name}.{extension}"));
        std::fs::read(&path).map_err(|error| format!("LibreOffice did not make {}: {error}", path.display()))
    };
    names.iter().map(made).collect()
}

fn convert(room: &Path, paths: &[PathBuf], extension: &str) -> Result<(), String> {
    let mut office = Command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}", room.join("settings").display()));
    office.args(["--headless", "--convert-to", extension, "--outdir"]).arg(room.join("made")).args(paths);
    let status = office.stdout(Stdio::null()).stderr(Stdio::null()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("LibreOffice ended with {status}")),
        Err(error) => Err(format!("LibreOffice cannot be started: {error}")),
    }
}

/// A folder that goes when it is no longer needed.
pub(crate) struct Room(pub(crate) PathBuf);

impl Room {
    /// Makes a folder of its own for this process.
    ///
    /// # Errors
    /// Why it could not be made, in words.
    pub(crate) fn new() -> Result<Self, String> {
        let path = std::env::temp_dir().join(format!("perron-campaign-{}", std::process::id()));
        std::fs::create_dir_all(&path).map_err(|error| format!("{} cannot be made: {error}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap_or_default();
    }
}
