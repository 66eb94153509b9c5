//! The help speaks four languages and leaves nothing unsaid.

use std::process::Command;

fn help(words: &[&str], language: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perron"));
    let output = command.args(words).args(["--help", "--lang", language]).output().unwrap();
    assert!(output.status.success(), "{words:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the subcommands that a help text lists.
fn subcommands(text: &str) -> Vec<String> {
    let listed = text.lines().skip_while(|line| !line.starts_with("Commands:")).skip(1);
    let names = listed.take_while(|line| line.starts_with("  ")).filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

#[test]
fn every_command_explains_itself_in_four_languages() {
    let mut left: Vec<Vec<String>> = vec![Vec::new()];
    let mut seen = 0;
    while let Some(path) = left.pop() {
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        let texts = ["fr", "nl", "de", "en"].map(|language| help(&words, language));
        for (one, other) in [(0, 1), (1, 2), (2, 3), (3, 0)] {
            assert_ne!(texts[one], texts[other], "{path:?}: the same in two languages");
        }
        for text in &texts {
            assert!(!text.contains('⟦'), "{path:?}: {text}");
        }
        left.extend(subcommands(&texts[3]).into_iter().map(|name| [path.clone(), vec![name]].concat()));
        seen += 1;
    }
    assert!(seen > 30, "only {seen} commands");
}
