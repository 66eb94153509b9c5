//! Documents of ours as a typewriter sets them, made PDF here: the marks of former pages amid the
//! text, rows that pages cut, tables without lines.

use intake::Source;

use crate::MUNICIPALITIES;
use crate::cases::outline;

/// Points from one character, and from one line, to the next.
const WIDE: usize = 6;
const HIGH: usize = 14;

/// Makes a PDF of pages of lines; `+--+` draws a line across, `|` one down.
fn typed(pages: &[&str]) -> Vec<u8> {
    let kids: String = (0..pages.len()).map(|at| format!("{} 0 R ", 4 + 2 * at)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {}>>", pages.len()).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    for (at, page) in pages.iter().enumerate() {
        let page_of = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>";
        objects.push(format!("{page_of}/Contents {} 0 R>>", 5 + 2 * at).into_bytes());
        let drawn = drawn(page);
        let stream = [b"stream\n".as_slice(), &drawn, b"\nendstream"].concat();
        objects.push([format!("<</Length {}>>", drawn.len()).as_bytes(), &stream].concat());
    }
    written(&objects)
}

fn written(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(out.len());
        out.extend(format!("{number} 0 obj\n").bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let table = out.len();
    let size = objects.len() + 1;
    out.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").bytes());
    places.iter().for_each(|place| out.extend(format!("{place:010} 00000 n \n").bytes()));
    out.extend(format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").bytes());
    out
}

fn drawn(page: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for (at, line) in page.lines().enumerate() {
        let x = |column: usize| 48 + WIDE * column;
        let y = 780 - HIGH * at;
        let corners: Vec<usize> =
            (0..).zip(line.chars()).filter(|(_, c)| "+|".contains(*c)).map(|(at, _)| at).collect();
        let ruled = line.starts_with(['+', '|']);
        for &corner in corners.iter().filter(|_| ruled) {
            out.extend(format!("{0} {1} m {0} {2} l S\n", x(corner), y - 5, y + 9).bytes());
        }
        for ends in corners.windows(2).filter(|ends| line[ends[0] + 1..].starts_with('-') && ruled && ends[1] > 0) {
            out.extend(format!("{} {2} m {} {2} l S\n", x(ends[0]), x(ends[1]), y + 2).bytes());
        }
        let blank = |c: char| if ruled && "+|".contains(c) { ' ' } else { c };
        let words: String = if line.starts_with('+') { String::new() } else { line.chars().map(blank).collect() };
        out.extend(format!("BT /F 10 Tf {} {y} Td (", x(0)).bytes());
        out.extend(words.chars().flat_map(|c| match c {
            '(' | ')' => vec![b'\\', c as u8],
            c => vec![u8::try_from(u32::from(c)).unwrap()],
        }));
        out.extend(b") Tj ET\n");
    }
    out
}

/// Returns the lines of what is read from pages, without empty ones.
fn read(pages: &[&str]) -> Vec<String> {
    let source = Source::read(&typed(pages)).unwrap();
    let said = |line: &&str| !line.is_empty() && !line.starts_with("| ---");
    source.text.lines().filter(said).map(str::to_owned).collect()
}

/// Returns the codes of the findings on each line.
fn said_of(pages: &[&str], words: &str) -> Vec<String> {
    let source = Source::read(&typed(pages)).unwrap();
    let line = (1..).zip(source.text.lines()).find(|(_, line)| line.contains(words)).unwrap().0;
    let here = source.findings.iter().filter(|finding| finding.place.is_some_and(|place| place.line == line));
    here.map(|finding| finding.code.to_string()).collect()
}

// ---- former pages

const SET_AGAIN: &str = "Plan de prévention de la ville de Durbuy

Objectifs opérationnels

  a) Ouvrir un guichet
     - Un agent par quartier

Page 1 / 3
Plan de prévention de la ville
de Durbuy

     - Une ligne ouverte en soirée";

#[test]
fn what_a_former_page_had_at_its_end_is_left_out_and_said() {
    let items = ["a) Ouvrir un guichet", "  - Un agent par quartier", "  - Une ligne ouverte en soirée"];
    assert_eq!(read(&[SET_AGAIN])[2..], items);
    let source = Source::read(&typed(&[SET_AGAIN])).unwrap();
    let said: Vec<String> = source.findings.iter().map(|finding| format!("{:?}", finding.args)).collect();
    assert!(said.len() == 2 && said[1].contains("Page 1 / 3") && said[0].contains("Durbuy"), "{said:?}");
}

#[test]
fn a_figure_alone_is_the_number_of_a_page_only_where_it_is_the_next() {
    let next = SET_AGAIN.replace("Page 1 / 3", "1");
    assert_eq!(read(&[&next]), read(&[SET_AGAIN]));
    let alone = "Objectifs opérationnels\n\nTenir le guichet au numéro\n12\nRue du Pont";
    assert!(read(&[alone]).iter().any(|line| line.ends_with("12")), "{:?}", read(&[alone]));
}

#[test]
fn the_line_below_a_head_is_no_part_of_it() {
    let below = SET_AGAIN.replace("de Durbuy\n\n ", "de Durbuy\nGDP\n\n ");
    assert!(read(&[&below]).iter().any(|line| line == "GDP"));
}

#[test]
fn the_head_of_a_former_page_may_stand_on_the_next_one() {
    let parts: Vec<&str> = SET_AGAIN.split("Plan de prévention de la ville\nde").collect();
    let second = format!("Plan de prévention de la ville\nde{}", parts[1]);
    let pages = [parts[0], &second];
    assert_eq!(
        read(&pages)[2..],
        ["a) Ouvrir un guichet", "  - Un agent par quartier", "  - Une ligne ouverte en soirée"]
    );
}

#[test]
fn what_announces_something_is_no_part_of_a_head() {
    let named = "Plan de prévention de la ville de Durbuy\nPhénomène 1\n\nObjectif général 1 :\n\nPrévenir les vols\n
- 1 -\nPlan de prévention de la ville de Durbuy\nPhénomène 2\n\nObjectif général 1 :\n\nRassurer";
    assert_eq!(read(&[named])[4], "Phénomène 2");
}

// ---- tables without lines

const NAMES: &str = "Objectifs opérationnels    Résultats attendus         Indicateurs";

#[test]
fn a_row_that_a_former_page_cuts_is_one_row() {
    let rows = "Élargir les                Présence                   Nombre de
- 2 -
rondes à pied              visible et régulière       rondes par mois : 12
Former les agents du       Agents formés en           Taux de réussite des
guichet                    deux ans                   agents";
    let page = format!("{NAMES}\n{rows}");
    let read = read(&[&page]);
    assert_eq!(
        read[1..],
        [
            "| Élargir les rondes à pied | Présence visible et régulière | Nombre de rondes par mois : 12 |",
            "| Former les agents du guichet | Agents formés en deux ans | Taux de réussite des agents |"
        ]
    );
    assert_eq!(said_of(&[&page], "Élargir"), ["I-059"]);
}

#[test]
fn a_table_whose_header_is_lost_has_the_columns_of_the_one_before() {
    let rows = "1. Tenir des               Présence visible           Rondes : 12
rondes

Service responsable : Cellule de prévention

1. Ouvrir un               Accueil                    Nombre de
guichet                    de qualité                 visites : 30
2. Former                  Agents formés              Taux : 80 %";
    let read = read(&[&format!("{NAMES}\n{rows}")]);
    assert_eq!(read[3], "| 1. Ouvrir un guichet | Accueil de qualité | Nombre de visites : 30 |");
    assert_eq!(read[4], "| 2. Former | Agents formés | Taux : 80 % |");
}

#[test]
fn a_first_table_whose_header_is_lost_has_the_columns_of_the_next_one() {
    let first = "1. Tenir des               Présence                   Rondes par
- 1 -
rondes                     visible                    mois : 12

Objectif stratégique 2 : Accueil
";
    let second = format!(
        "{NAMES}\n1. Ouvrir un               Accueil de                 Nombre de\nguichet                    qualité                    visites : 30"
    );
    let read = read(&[&format!("{first}\n{second}")]);
    assert_eq!(read[0], "| 1. Tenir des rondes | Présence visible | Rondes par mois : 12 |");
}

#[test]
fn the_words_before_a_table_are_as_wide_as_the_table_may_be() {
    let rows = "Tenir des rondes           Présence visible           Nombre de rondes";
    let read = read(&[&format!("Réduire les vols\nÉquipe du centre\n{NAMES}\n{rows}")]);
    assert_eq!(read[..2], ["Réduire les vols", "Équipe du centre"]);
}

#[test]
fn a_row_that_only_capitals_tell_says_so() {
    let first = format!(
        "{NAMES}
Tenir des rondes dans      Présence visible dans      Nombre de rondes par
le centre                  le centre                  mois"
    );
    let second = "Former les agents          Agents formés              Taux de réussite";
    assert_eq!(read(&[&first, second])[2], "| Former les agents | Agents formés | Taux de réussite |");
    assert_eq!(said_of(&[&first, second], "Former"), ["I-100"]);
    let together = format!("{first}\n{second}");
    assert!(said_of(&[&together], "Former").is_empty());
}

#[test]
fn the_last_line_of_a_page_may_begin_a_row_without_the_space_above_it() {
    let first = format!(
        "{NAMES}

Tenir des rondes           Présence visible           Nombre de rondes
dans le centre             dans le centre             par mois

Former les agents          Agents formés              Taux de réussite
du guichet                 cette année                des agents
Ouvrir un guichet          Accueil de                 Nombre de"
    );
    let second = "au marché                  qualité                    visites par mois";
    let read = read(&[&first, second]);
    assert_eq!(read[3], "| Ouvrir un guichet au marché | Accueil de qualité | Nombre de visites par mois |");
    assert_eq!(said_of(&[&first, second], "Ouvrir"), ["I-059", "I-100"]);
}

#[test]
fn a_line_alone_above_the_names_of_another_table_stands_over_it() {
    let row = "Tenir des rondes           Présence visible           Nombre de rondes";
    let read = read(&[&format!("{NAMES}\n{row}\nÉquipe du centre\n{NAMES}\n{row}")]);
    assert_eq!(read[2], "Équipe du centre");
}

#[test]
fn rows_that_leave_no_place_empty_are_said_to_be_found_by_their_place() {
    let rows = "1. Tenir des rondes        - Présence visible         - Rondes : 12
2. Former                  - Agents formés            - Taux : 80 %
3. Ouvrir un               - Accueil de               - Visites : 30
guichet                    qualité                    par mois";
    assert_eq!(said_of(&[&format!("{NAMES}\n{rows}")], "2. Former"), ["I-078"]);
    let uneven = rows.replace(
        "visible         - Rondes : 12",
        "visible         - Rondes : 12\n                           au marché",
    );
    assert!(said_of(&[&format!("{NAMES}\n{uneven}")], "2. Former").is_empty());
}

// ---- drawn tables

#[test]
fn objectives_of_one_row_belong_together_over_a_page() {
    let first = "+------------------------+--------------------+------------------+
| Objectif opérationnel  | Résultats attendus | Indicateurs      |
+------------------------+--------------------+------------------+
| 1. Tenir des rondes    | - Présence visible | - Rondes : 12    |
+------------------------+--------------------+------------------+";
    let second = "+------------------------+--------------------+------------------+
| 2. Ouvrir un guichet   | - Agents formés    | - Visites : 30   |
| 3. Former les agents   |                    |                  |
+------------------------+--------------------+------------------+";
    let read = read(&[first, second]);
    assert_eq!(read.len(), 2, "{read:?}");
    assert_eq!(
        read[1],
        "| 1. Tenir des rondes<br>2. Ouvrir un guichet<br>3. Former les agents | \
         - Présence visible<br>- Agents formés | - Rondes : 12<br>- Visites : 30 |"
    );
}

#[test]
fn the_word_after_a_page_is_none_that_statements_begin_with() {
    let row = |first: &str, second: &str| {
        format!(
            "+---------------------------+----------------------------+----------------------------+
| Operative Ziele           | Erwartete Ergebnisse       | Indikatoren                |
+---------------------------+----------------------------+----------------------------+
| Rundgänge im Zentrum      | {first:26} | Anzahl der Rundgänge       |
| und im Park durchführen   | {second:26} | im Zentrum und im Park     |
+---------------------------+----------------------------+----------------------------+"
        )
    };
    let first = row("Klarer Rückgang gemeldeter", "Vorfälle im Park");
    let second = row("Ein Rückgang der gemeldeten", "");
    let third = "+---------------------------+----------------------------+----------------------------+
|                           | Vorfälle im Zentrum        |                            |
+---------------------------+----------------------------+----------------------------+";
    let read = read(&[&first, &second, third]);
    assert!(read[1].contains("Klarer Rückgang gemeldeter Vorfälle im Park"), "{read:?}");
}

#[test]
fn the_names_of_columns_may_end_on_the_next_page() {
    let first = "+------------------------+--------------------+------------------+
| OBJECTIFS              | Résultats attendus | Indicateurs      |
+------------------------+--------------------+------------------+";
    let second = "+------------------------+--------------------+------------------+
| OPÉRATIONNELS          |                    |                  |
+------------------------+--------------------+------------------+
| 1. Ouvrir un guichet   | - Agents formés    | - Visites : 30   |
| 2. Former les agents   |                    |                  |
+------------------------+--------------------+------------------+";
    let read = read(&[first, second]);
    assert_eq!(read[0], "| OBJECTIFS<br>OPÉRATIONNELS | Résultats attendus | Indicateurs |");
    assert_eq!(read[1], "| 1. Ouvrir un guichet<br>2. Former les agents | - Agents formés | - Visites : 30 |");
}

#[test]
fn a_cell_beside_several_rows_stays_beside_them_over_a_page() {
    let first = "+------------------------+--------------------+------------------+--------------+
| Objectif opérationnel  | Résultats attendus | Indicateurs      | Valeur cible |
+------------------------+--------------------+------------------+--------------+
| 1. Ouvrir un guichet   | Agents formés      | Nombre de        | 30 par mois  |
+------------------------+--------------------+------------------+--------------+";
    let second = "+------------------------+--------------------+------------------+--------------+
| au marché              | cette année        | visites          |              |
+                        +--------------------+------------------+--------------+
|                        | Accueil de qualité | Taux de réussite | 80 %         |
+------------------------+--------------------+------------------+--------------+";
    let read = read(&[first, second]);
    assert_eq!(read[2], "|  | Accueil de qualité | Taux de réussite | 80 % |");
}

#[test]
fn a_row_beside_a_cell_of_several_rows_goes_on_over_a_page() {
    let first = "+------------------------+--------------------+------------------+--------------+
| Objectif opérationnel  | Résultats attendus | Indicateurs      | Valeur cible |
+------------------------+--------------------+------------------+--------------+
| 1. Ouvrir un guichet   | Agents formés      | Nombre de cours  | 30 par mois  |
+                        +--------------------+------------------+--------------+
|                        | Accueil            | Taux de          | 80 %         |
+------------------------+--------------------+------------------+--------------+";
    let second = "+------------------------+--------------------+------------------+--------------+
|                        | de qualité         | réussite         |              |
+------------------------+--------------------+------------------+--------------+
| 2. Tenir des rondes    | Présence visible   | Rondes           | 12 par mois  |
+------------------------+--------------------+------------------+--------------+";
    let read = read(&[first, second]);
    assert_eq!(
        read[2..],
        [
            "|  | Accueil de qualité | Taux de réussite | 80 % |",
            "| 2. Tenir des rondes | Présence visible | Rondes | 12 par mois |",
        ]
    );
}

// ---- figures and lists

#[test]
fn a_figure_goes_on_with_the_comparison_above_it() {
    let listed = "Indicateurs

   - Nombre de visites : minimum
     64.4 %
   - Nombre de rondes :
     5 107";
    assert_eq!(read(&[listed])[1..], ["- Nombre de visites : minimum 64.4 %", "- Nombre de rondes : 5 107"]);
    let item = "Objectifs opérationnels :\n\n1. Ouvrir un guichet";
    assert_eq!(read(&[item])[1], "1. Ouvrir un guichet");
}

#[test]
fn an_item_goes_on_below_its_words_on_the_next_page() {
    let first = "Indicateurs\n\n   - Nombre de visites en semaine et";
    assert_eq!(read(&[first, "     Samedis : 12"])[1], "- Nombre de visites en semaine et Samedis : 12");
}

#[test]
fn points_further_in_than_an_item_without_bullet_are_its_own() {
    let listed = "Objectifs opérationnels

Ouvrir un guichet au marché

    - Un agent par quartier
    - Une ligne ouverte en soirée

Former les agents";
    let points = ["  - Un agent par quartier", "  - Une ligne ouverte en soirée"];
    assert_eq!(read(&[listed])[2..4], points);
}

#[test]
fn a_list_counted_anew_after_a_former_page_is_no_allocation() {
    let listed = "I. SUBVENTION « GÉNÉRALE »\n\nSecteur d'activité 1 : Sécurité\n\nObjectif général 1 : Prévenir\n
Objectif stratégique 1 : Présence\n\nObjectifs opérationnels :

    I. Ouvrir un guichet
    II. Former les agents
- 1 -
    I. Tenir des rondes
    II. Informer les habitants";
    let reading = Source::read(&typed(&[listed])).unwrap().agreement(&MUNICIPALITIES).unwrap();
    let objectives = outline(&reading).lines().filter(|line| line.contains("OperationalObjective")).count();
    assert_eq!((reading.agreement.tree.len(), objectives), (1, 4), "{}", outline(&reading));
}
