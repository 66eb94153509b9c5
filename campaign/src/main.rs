//! The command line of the campaigns; `cargo xtask campaign` starts it.

use std::path::PathBuf;
use std::process::ExitCode;

use campaign::{Ask, Format};
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "campaign", about = "Slow measurements of the product")]
struct Line {
    #[command(subcommand)]
    campaign: Campaign,
}

#[derive(Subcommand)]
enum Campaign {
    /// How rightly generated agreements are read; fails when a goal is missed.
    Intake {
        /// The seed number.
        #[arg(long, default_value_t = 3)]
        seed: u64,
        /// Documents of each format and level.
        #[arg(long, default_value_t = 300)]
        count: u64,
        /// The number of the first document, to go on where a run was interrupted.
        #[arg(long, default_value_t = 0)]
        from: u64,
        /// A format (md, txt, aligned, html, docx, odt, pdf, office-pdf); may be given several times.
        #[arg(long, value_parser = format_named)]
        format: Vec<Format>,
        /// A level of damage (0, 1 or 2); may be given several times.
        #[arg(long, value_parser = clap::value_parser!(u8).range(0..=2))]
        level: Vec<u8>,
        /// Shows so many of the worst documents, with what differs.
        #[arg(long, default_value_t = 0)]
        show: usize,
        /// Writes the documents shown to this folder.
        #[arg(long)]
        save: Option<PathBuf>,
        /// Shows the figures of each layout.
        #[arg(long)]
        layouts: bool,
        /// Shows what pandoc and markitdown make of the same files.
        #[arg(long)]
        baseline: bool,
    },
    /// What reading costs; fails when a goal is missed.
    Speed {
        /// The seed number of the documents.
        #[arg(long, default_value_t = 3)]
        seed: u64,
    },
    /// Money moved at random and against the rules; fails at the first promise that does not hold.
    Ledger {
        /// How many operations.
        #[arg(long, default_value_t = 1_000_000)]
        operations: u64,
        /// The seed number.
        #[arg(long, default_value_t = 3)]
        seed: u64,
        /// The number of the first life, to go on where a run was interrupted.
        #[arg(long, default_value_t = 0)]
        from: u64,
    },
    /// What rules kept as dated data cost; fails when a goal is missed.
    Rules,
    /// Reads one file and does nothing with it, to be measured from outside.
    #[command(hide = true)]
    Cost {
        /// The file.
        file: PathBuf,
    },
}

fn format_named(name: &str) -> Result<Format, String> {
    Format::named(name).ok_or_else(|| format!("no format is called {name}"))
}

fn main() -> ExitCode {
    let done = match Line::parse().campaign {
        Campaign::Intake { seed, count, from, format, level, show, save, layouts, baseline } => {
            let formats = if format.is_empty() { Format::ALL.to_vec() } else { format };
            let levels = if level.is_empty() { vec![0, 1, 2] } else { level };
            campaign::intake(&Ask { seed, count, from, formats, levels, show, save, layouts, baseline })
        }
        Campaign::Speed { seed } => campaign::speed(seed),
        Campaign::Ledger { operations, seed, from } => {
            campaign::money(&campaign::Lives { operations, seed, from, told: true })
        }
        Campaign::Rules => campaign::rules(),
        Campaign::Cost { file } => campaign::cost(&file),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
