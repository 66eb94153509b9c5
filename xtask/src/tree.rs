//! The text files of the repository, read once.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One text file: its path from the root, with `/`, and its text.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Text {
    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Returns the lines with their numbers, from 1.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, line))
    }
}

/// All text files of the repository, in the order of their paths.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    files: Vec<Text>,
}

impl Tree {
    /// Reads the files under `root`; what is built, hidden or no text is left out.
    pub(crate) fn read(root: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        gather(root, root, &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { files })
    }

    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let text = |(path, text): &(&str, &str)| Text { path: (*path).to_owned(), text: (*text).to_owned() };
        Self { files: files.iter().map(text).collect() }
    }

    pub(crate) fn files(&self) -> &[Text] {
        &self.files
    }

    pub(crate) fn rust(&self) -> impl Iterator<Item = &Text> {
        self.files.iter().filter(|file| file.is_rust())
    }

    pub(crate) fn get(&self, path: &str) -> Option<&Text> {
        self.files.iter().find(|file| file.path == path)
    }
}

/// Returns the folder that holds the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

fn gather(root: &Path, folder: &Path, files: &mut Vec<Text>) -> io::Result<()> {
    const HIDDEN_BUT_OURS: &[&str] = &[".ci", ".cargo", ".config", ".github"];
    const BUILT: &[&str] = &["target", "node_modules"];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            let hidden = name.starts_with('.') && !HIDDEN_BUT_OURS.contains(&name);
            if !hidden && !BUILT.contains(&name) {
                gather(root, &path, files)?;
            }
        } else if name == ".git" {
            // Where a second checkout keeps its history: a path of one machine by its nature.
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(Text { path, text });
        }
    }
    Ok(())
}
