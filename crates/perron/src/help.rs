//! The help of the command line in the reader's language: clap gives the shape, `report` the words.

use clap::{Command, CommandFactory, FromArgMatches};
use report::Voice;
use terms::Language;

use crate::cli::Cli;

/// Returns the language asked for by `--lang`, `PERRON_LANG` or the locale, before anything else
/// is read, because also the help and the errors of the command line are spoken in it.
pub(crate) fn language_asked() -> Language {
    let words: Vec<String> = std::env::args().collect();
    let named = words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned));
    let next = || words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1).cloned());
    let variable = |name| std::env::var(name).ok();
    let candidates = [named.or_else(next), variable("PERRON_LANG"), variable("LC_ALL"), variable("LANG")];
    let tag = |locale: &String| locale.get(..2).and_then(|tag| tag.parse().ok());
    candidates.iter().flatten().find_map(tag).unwrap_or_default()
}

/// Reads the command line.
///
/// # Errors
/// What clap says, also for `--help` and `--version`.
pub(crate) fn parse(voice: Voice<'_>) -> Result<Cli, clap::Error> {
    let matches = worded(Cli::command(), "cli", voice).try_get_matches()?;
    Cli::from_arg_matches(&matches)
}

/// Puts the words of `key` and of everything below it into a command.
pub(crate) fn worded(command: Command, key: &str, voice: Voice<'_>) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let arguments: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    let mut command = command.about(voice.say(key));
    if let Some(more) = voice.say_if(&format!("{key}.more")) {
        command = command.after_help(more);
    }
    for id in arguments.into_iter().filter(|id| !matches!(id.as_str(), "help" | "version")) {
        let words = voice.say_if(&format!("{key}.{}", id.replace('_', "-")));
        let words = words.unwrap_or_else(|| voice.say(&format!("cli.{}", id.replace('_', "-"))));
        command = command.mut_arg(id, |arg| arg.help(words));
    }
    for name in names {
        let key = format!("{key}-{name}");
        command = command.mut_subcommand(name, |sub| worded(sub, &key, voice));
    }
    command
}
