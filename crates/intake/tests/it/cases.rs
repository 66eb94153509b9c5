//! One small document per irregularity, beside what it must be read as; `BLESS=1` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use agreement::{Comparison, Node, Target};
use intake::Reading;
use terms::{Arg, Place};

use crate::{coverage, here, read};

#[test]
fn every_irregularity_is_read_as_written_beside_it() {
    let mut differ = Vec::new();
    for folder in std::fs::read_dir(here().join("tests/cases")).unwrap() {
        let folder = folder.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let (outline, findings) = match read(&std::fs::read(folder.join("input")).unwrap()) {
            Ok(reading) => {
                let lost = coverage::lost(&reading);
                differ.extend((!lost.is_empty()).then(|| format!("--- {name} loses {lost:?}")));
                (outline(&reading), findings(&reading))
            }
            Err(unreadable) => ("unreadable\n".to_owned(), line_of(&unreadable.finding())),
        };
        for (file, text) in [("outline.txt", outline), ("findings.txt", findings)] {
            if !agrees(&folder.join(file), &text) {
                differ.push(format!("--- {name}/{file}, now:\n{text}"));
            }
        }
    }
    assert!(differ.is_empty(), "{}\nBLESS=1 accepts what stands above", differ.join("\n"));
}

/// The table in the README of the cases: what shows each irregularity of the real documents.
#[test]
fn every_irregularity_of_the_real_documents_has_a_case_of_its_name() {
    let folder = here().join("tests/cases");
    let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
    let law = include_str!("law.rs");
    let rows: Vec<(&str, &str)> = readme.lines().filter_map(|line| line.strip_prefix("| X")?.split_once(' ')).collect();
    let missing = (1..=50).filter(|number| {
        let shown_by = rows.iter().find(|(shown, _)| *shown == number.to_string()).map(|(_, row)| row);
        let name = shown_by.and_then(|row| row.trim_end_matches([' ', '|']).rsplit("| ").next());
        !name.is_some_and(|name| match name.strip_prefix("law::") {
            Some(test) => law.contains(&format!("fn {test}()")),
            None => name.starts_with(&format!("x{number:02}-")) && folder.join(name).join("input").exists(),
        })
    });
    assert_eq!(missing.collect::<Vec<_>>(), [0; 0], "irregularities that no case shows");
    assert_eq!(rows.len(), 50, "rows of the table in {}", folder.display());
}

pub(crate) fn agrees(path: &Path, text: &str) -> bool {
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, text).unwrap();
    }
    std::fs::read_to_string(path).is_ok_and(|blessed| blessed == text)
}

pub(crate) fn outline(reading: &Reading) -> String {
    let a = &reading.agreement;
    let mut out = format!("{:?} {} {:?}\n", a.kind, a.language, a.title);
    if let Some((name, nis)) = &a.municipality {
        let _ = writeln!(out, "municipality {name} {}", nis.map_or("unknown".to_owned(), |nis| nis.to_string()));
    }
    if let Some(period) = a.period {
        let _ = writeln!(out, "period {period}");
    }
    if let Some(date) = a.council_decision {
        let _ = writeln!(out, "council {date}");
    }
    if let Some(signed) = &a.signed {
        let _ = writeln!(out, "signed {} {} x{}", signed.place, signed.date, signed.copies);
    }
    for amount in &a.amounts {
        let year = amount.year.map_or("?".to_owned(), |year| year.to_string());
        let _ = writeln!(out, "amount {year} {} {}", amount.allocation.as_deref().unwrap_or("?"), amount.amount);
    }
    a.tree.iter().for_each(|node| branch(node, 0, &mut out));
    out
}

fn branch(node: &Node, depth: usize, out: &mut String) {
    let number = node.number.iter().map(u16::to_string).collect::<Vec<_>>().join("+");
    let mut parts = vec![format!("{:?}", node.kind)];
    parts.extend(Some(number).filter(|n| !n.is_empty()));
    parts.push(format!("{:?}", node.text));
    parts.extend(node.state.map(|state| format!("[{state:?}]")));
    parts.extend(node.target.as_ref().map(target));
    parts.extend((node.confidence < 1000).then(|| format!("~{}", node.confidence)));
    let _ = writeln!(out, "{}{}", "  ".repeat(depth), parts.join(" "));
    node.children.iter().for_each(|child| branch(child, depth + 1, out));
}

fn target(target: &Target) -> String {
    let op = match target.op {
        Comparison::AtLeast => "≥",
        Comparison::AtMost => "≤",
        Comparison::Exactly => "=",
        Comparison::Between => "..",
        Comparison::YesNo => "yes/no",
    };
    let per = target.per.map(|per| format!("per {per:?}").to_lowercase());
    let upto = target.upto.as_ref().map(|upto| format!("to {upto}"));
    let parts = [Some(op.to_owned()), target.value.clone(), upto, target.unit.clone(), per];
    format!("<{}>", parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

pub(crate) fn findings(reading: &Reading) -> String {
    reading.findings.iter().map(line_of).collect()
}

fn line_of(finding: &terms::Finding) -> String {
    let severity = format!("{:?}", finding.severity).to_lowercase();
    let place = finding.place.map_or("-".to_owned(), |Place { line, column, end_line, end_column }| {
        format!("{line}:{column}-{end_line}:{end_column}")
    });
    let args = finding.args.iter().map(|(name, value)| format!(" {name}={}", shown(value)));
    format!("{} {severity} {place}{}\n", finding.code, args.collect::<String>())
}

fn shown(value: &Arg) -> String {
    match value {
        Arg::Text(text) => format!("{text:?}"),
        Arg::Number(number) => number.to_string(),
        Arg::Euro(amount) => amount.to_string(),
        Arg::Date(date) => date.to_string(),
        other => format!("{other:?}"),
    }
}
