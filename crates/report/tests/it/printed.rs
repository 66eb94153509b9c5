//! What is printed: tagged, safe from the words it prints, the same every time; and files for word
//! processors with what stands in them.

use std::io::{Cursor, Read as _};

use report::Texts;
use report::document::Document;
use report::press::{Unprintable, print};
use scheme::Municipalities;
use serde_json::json;

const LETTER: &str = r#"
#let data = json("data.json")
#set document(title: data.title)
#set text(lang: "nl")
= #data.title
#data.words
"#;

/// An agreement of our own with an option that was not chosen.
const AGREEMENT: &str = "# CONVENTION 2020 DE LA VILLE DE VERVIERS

## I. Aide générale

### Secteur d’activité 1 : Tranquillité

#### Objectif général : Calmer les places

##### Objectif stratégique 1

~~Verser l’aide à la zone~~

##### Objectif stratégique 2 : Prévenir

**Objectifs opérationnels :**

1. Tenir une présence au centre
   - Indicateur : Nombre d’heures : ≥ 1 200 heures par an
2. ~~Fermer les places~~
7. Ouvrir <une> permanence & #panic(\"x\")
";

fn holds(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|window| window == part.as_bytes())
}

fn agreement() -> intake::Reading {
    intake::read_agreement(AGREEMENT.as_bytes(), &Municipalities::enacted()).unwrap()
}

fn parts() -> Vec<(String, String)> {
    let reading = agreement();
    let document = Document { agreement: &reading.agreement, passages: &reading.passages };
    let bytes = document.docx(&Texts::load()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let read = |at: usize| {
        let mut part = archive.by_index(at).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        assert_eq!(part.last_modified(), Some(zip::DateTime::DEFAULT), "{:?}", part.name());
        (part.name().unwrap().into_owned(), text)
    };
    (0..10).map(read).collect()
}

fn part(name: &str) -> String {
    parts().into_iter().find(|part| part.0 == name).unwrap().1
}

#[test]
fn a_sheet_says_its_language_its_title_and_that_it_is_accessible() {
    let reading = agreement();
    let document = Document { agreement: &reading.agreement, passages: &reading.passages };
    let sheet = document.pdf(&Texts::load()).unwrap();
    for part in ["%PDF-1.7", "/Lang(fr-BE)", "/StructTreeRoot", "/Marked true", "<pdfuaid:part>1<", "VILLE DE VERVIERS"]
    {
        assert!(holds(&sheet, part), "{part}");
    }
    for clock in ["CreationDate", "ModDate", "CreateDate"] {
        assert!(!holds(&sheet, clock), "{clock}");
    }
}

#[test]
fn words_are_printed_and_never_obeyed() {
    let words = r##"#panic("obeyed") *strong* $x$ <label> @ref `raw` \ // /* "##;
    assert!(print(LETTER, &json!({ "title": words, "words": words })).is_ok());
}

#[test]
fn a_sign_that_no_face_has_does_not_stop_the_press() {
    for sign in ["中", "\u{f0b7}", "🎄", "≥", "→", "☒", "\u{7}", "\u{2003}", "ع", "e\u{301}", "\u{200b}", "\u{feff}"]
    {
        let printed = print(LETTER, &json!({ "title": "Brief", "words": format!("a{sign} b") }));
        assert_eq!(printed.err(), None, "{sign:?}");
    }
}

#[test]
fn a_template_that_is_wrong_or_reaches_out_is_refused() {
    let refused = |template| matches!(print(template, &json!({})), Err(Unprintable(reason)) if !reason.is_empty());
    assert!(refused("#panic()"));
    assert!(refused("#read(\"/etc/passwd\")"));
    assert!(refused("#import \"@preview/letter:1.0.0\": *"));
    assert!(refused("No title and no language makes no accessible sheet."));
}

#[test]
fn a_word_document_has_real_headings_numbers_and_strokes() {
    let document = part("word/document.xml");
    for style in ["Heading1", "Heading2", "Heading5", "ListNumber", "ListBullet2", "StruckOut", "StruckMark"] {
        assert!(document.contains(&format!("w:val=\"{style}\"")), "{style}");
        assert!(part("word/styles.xml").contains(&format!("w:styleId=\"{style}\"")), "{style}");
    }
    assert!(document.contains("&lt;une&gt; permanence &amp; #panic("));
    assert!(document.contains("≥ 1\u{202f}200 heures"));
    let numbering = part("word/numbering.xml");
    assert!(
        numbering.contains("<w:startOverride w:val=\"1\"/>") && numbering.contains("<w:startOverride w:val=\"7\"/>")
    );
    assert_eq!(numbering.matches("<w:startOverride").count(), 2, "2 follows 1 in the same list");
    assert!(part("word/styles.xml").contains("<w:lang w:val=\"fr-BE\""));
    assert!(part("docProps/core.xml").contains("VILLE DE VERVIERS</dc:title><dc:language>fr-BE"));
    assert!(part("word/header.xml").contains("Verviers"));
}

#[test]
fn what_is_struck_out_is_said_in_words_that_intake_takes_for_the_line() {
    let texts = Texts::load();
    for language in terms::Language::ALL {
        let note = format!(" ({})", texts.voice(language).say("document-struck"));
        assert!(intake::STRUCK_NOTES.contains(&note.as_str()), "{note}");
    }
}
