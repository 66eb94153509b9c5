//! What others make of the same files: pandoc and markitdown, each with `baseline.py`, held against
//! the same truth by the same rules.
//!
//! The script says kinds and texts; parents are given to it as kindly as can be: the nearest node of
//! an outer kind, results and indicators under objectives or beside them, whichever scores better.

use std::path::{Path, PathBuf};
use std::process::Command;

use agreement::{Node, NodeKind, NodeState};
use terms::Place;

use crate::office::Room;
use crate::sample::{Format, Sample};
use crate::score::score_tree;
use crate::tally::Tally;

/// The tools, and what reads each format.
pub(crate) const TOOLS: [&str; 2] = ["pandoc", "markitdown"];

/// Scores `samples` as read with a tool; `None` where the tool is missing or cannot read the format.
pub(crate) fn measured(tool: &str, samples: &[Sample], format: Format) -> Result<Option<Tally>, String> {
    let room = Room::new()?;
    let mut paths = Vec::new();
    for (number, sample) in samples.iter().enumerate() {
        let path = room.0.join(format!("{number}.{}", format.extension()));
        std::fs::write(&path, &sample.bytes)
            .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        paths.push(path);
    }
    let Some(said) = said(tool, &paths) else { return Ok(None) };
    let mut tally = Tally::default();
    for (sample, text) in samples.iter().zip(format!("\n{said}").split("\n= ").skip(1)) {
        let lines: Vec<(NodeKind, &str)> = text.lines().skip(1).filter_map(line).collect();
        let under = [true, false].map(|under| score_tree(&sample.truth, tree(&lines, under)));
        let [a, b] = under.map(|score| score.tally);
        tally += if a.f1() >= b.f1() { a } else { b };
    }
    Ok(Some(tally))
}

/// Runs the script; `PYTHON` names another interpreter, where the tools are installed beside one.
fn said(tool: &str, paths: &[PathBuf]) -> Option<String> {
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("baseline.py");
    let output = Command::new(python).arg(script).arg(tool).args(paths).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn line(line: &str) -> Option<(NodeKind, &str)> {
    let (kind, text) = line.split_once('\t')?;
    let kind = match kind {
        "allocation" => NodeKind::Allocation,
        "sector" => NodeKind::Sector,
        "general" => NodeKind::GeneralObjective,
        "strategic" => NodeKind::StrategicObjective,
        "operational" => NodeKind::OperationalObjective,
        "result" => NodeKind::Result,
        _ => NodeKind::Indicator,
    };
    Some((kind, text))
}

/// Makes a tree of kinds in a row: each hangs under the nearest outer kind, placeholders between.
fn tree(lines: &[(NodeKind, &str)], under_objectives: bool) -> Vec<Node> {
    const OUTER: [NodeKind; 5] = [
        NodeKind::Allocation,
        NodeKind::Sector,
        NodeKind::GeneralObjective,
        NodeKind::StrategicObjective,
        NodeKind::OperationalObjective,
    ];
    let mut roots: Vec<Node> = Vec::new();
    for &(kind, text) in lines {
        let level = OUTER.iter().position(|outer| *outer == kind).unwrap_or(if under_objectives { 5 } else { 4 });
        let mut siblings = &mut roots;
        for outer in &OUTER[..level] {
            if siblings.last().is_none_or(|last| last.kind != *outer) {
                let mut stand_in = node(*outer, "");
                stand_in.state = Some(NodeState::Placeholder);
                siblings.push(stand_in);
            }
            let last = siblings.len() - 1;
            siblings = &mut siblings[last].children;
        }
        siblings.push(node(kind, text));
    }
    roots
}

fn node(kind: NodeKind, text: &str) -> Node {
    Node::new(kind, text, Place { line: 1, column: 1, end_line: 1, end_column: 1 })
}
