//! What the words of a text say about it: a note of delegation, an option not chosen, a title, the
//! decree that is cited.

use agreement::{NodeKind, NodeState, TextKey};

use crate::blocks::{Block, Shape};
use crate::words::Words;

/// Recognises the note that an objective is dealt with by the police zone.
pub(super) fn delegated(kind: NodeKind, text: &str) -> Option<NodeState> {
    const ZONES: [&str; 4] = ["zone de police", "politiezone", "polizeizone", "police zone"];
    const HANDLED: [&str; 6] = ["traite", "traitee", "behandeld", "behandelt", "handled", "dealt"];
    let levels = [NodeKind::Sector, NodeKind::GeneralObjective, NodeKind::StrategicObjective];
    let note = TextKey::of(text.split_once('(')?.1);
    let zone = ZONES.iter().any(|zone| note.as_str().contains(zone));
    let handled = note.as_str().split(' ').any(|word| HANDLED.contains(&word));
    (levels.contains(&kind) && zone && handled).then_some(NodeState::Delegated)
}

/// A title names a convention, contract or plan, and its year or its municipality.
pub(crate) fn is_title(block: &Block) -> bool {
    const NAMES: [&str; 17] = [
        "convention",
        "contrat",
        "plan",
        "projet",
        "overeenkomst",
        "contract",
        "projectplan",
        "vereinbarung",
        "vertrag",
        "projektplan",
        "agreement",
        "veiligheidsplan",
        "preventieplan",
        "samenlevingscontract",
        "sicherheitsplan",
        "praventionsplan",
        "sicherheitsvertrag",
    ];
    let tokens = block.words.tokens();
    let named = tokens.iter().any(|t| t.is_word(&NAMES));
    let year = tokens.iter().any(|t| t.number().is_some_and(|n| (1990..2100).contains(&n)));
    named && (year || matches!(block.shape, Shape::Text(true)) || block.words.is_capitals())
}

pub(super) fn is_citation(words: &Words) -> bool {
    let tokens = words.tokens();
    tokens.first().is_some_and(|t| {
        t.is_word(&[
            "ar",
            "am",
            "kb",
            "mb",
            "ke",
            "me",
            "arrete",
            "besluit",
            "koninklijk",
            "ministerieel",
            "konigliches",
            "royal",
            "loi",
            "wet",
        ])
    })
}

/// The notes beside an option by which a clerk, without a pen to strike it out, says that it does not hold.
const STRUCK: [&str; 42] = [
    "biffer",
    "biffe",
    "biffee",
    "biffes",
    "biffees",
    "a biffer",
    "option biffee",
    "option a biffer",
    "barre",
    "barree",
    "a barrer",
    "raye",
    "rayee",
    "a supprimer",
    "supprime",
    "supprimee",
    "non retenu",
    "non retenue",
    "option non retenue",
    "non choisi",
    "non choisie",
    "schrappen",
    "geschrapt",
    "te schrappen",
    "doorhalen",
    "doorgehaald",
    "door te halen",
    "niet weerhouden",
    "niet gekozen",
    "streichen",
    "gestrichen",
    "zu streichen",
    "durchgestrichen",
    "nicht gewahlt",
    "delete",
    "deleted",
    "to be deleted",
    "strike out",
    "struck out",
    "crossed out",
    "to be struck out",
    "not chosen",
];

/// What the model tells a clerk to do, and a finished document no longer says.
const INSTRUCTIONS: [&str; 16] = [
    "biffer la mention",
    "biffer les mentions",
    "biffer ce qui",
    "biffer l option",
    "biffez",
    "rayer la mention",
    "rayer les mentions",
    "mention inutile",
    "mentions inutiles",
    "schrappen wat niet",
    "doorhalen wat niet",
    "niet passende vermelding",
    "nichtzutreffendes",
    "unzutreffendes",
    "delete as appropriate",
    "delete as applicable",
];

/// Tells whether a word of `text` begins like one that stands in each instruction, and in few other texts.
fn may_be_an_instruction(text: &str) -> bool {
    let mut within = false;
    text.as_bytes().windows(4).any(|four| {
        let begins = !std::mem::replace(&mut within, four[0].is_ascii_alphabetic());
        begins && is_telling([four[0] | 0x20, four[1] | 0x20, four[2] | 0x20, four[3] | 0x20])
    })
}

fn is_telling(four: [u8; 4]) -> bool {
    matches!(&four, b"biff" | b"raye" | b"ment" | b"schr" | b"door" | b"verm" | b"nich" | b"unzu" | b"dele")
}

/// Tells whether a note in brackets, before or after the words, says that they are struck out: `(biffer)`.
pub(super) fn says_struck(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ';', ' ']);
    let last = text.strip_suffix([')', ']']).and_then(|rest| Some(&rest[rest.rfind(['(', '['])? + 1..]));
    let first = text.strip_prefix(['(', '[']).and_then(|rest| Some(&rest[..rest.find([')', ']'])?]));
    [first, last].into_iter().flatten().any(|note| STRUCK.contains(&TextKey::of(note).as_str()))
}

/// Tells whether `text` holds the model's instruction to strike out what does not hold.
pub(super) fn is_instruction(text: &str) -> bool {
    if !may_be_an_instruction(text) {
        return false;
    }
    let key = TextKey::of(text);
    INSTRUCTIONS.iter().any(|instruction| key.as_str().contains(instruction))
}

/// Tells whether all of `text` stands in brackets, as notes of the model do, or is one short sentence.
pub(super) fn stands_in_brackets(text: &str) -> bool {
    text.starts_with(['(', '[', '*']) || text.bytes().filter(|byte| *byte == b' ').nth(7).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_that_an_option_is_struck_out() {
        for text in ["Payer (biffer)", "(schrappen) Betalen", "Zahlen [zu streichen].", "Pay (to be deleted);"] {
            assert!(says_struck(text), "{text}");
        }
        for text in ["Biffer les amendes", "Payer (biffer la mention inutile)", "Payer (barreaux)", "(a) Payer", ""] {
            assert!(!says_struck(text), "{text}");
        }
        assert!(is_instruction("(Biffer la mention inutile)") && is_instruction("*Nichtzutreffendes streichen"));
        assert!(!is_instruction("Biffer les graffitis"));
        assert!(INSTRUCTIONS.iter().all(|instruction| is_instruction(instruction)));
    }
}
