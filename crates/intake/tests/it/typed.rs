//! Documents of ours as a typewriter sets them, made PDF here: the marks of former pages amid the
//! text, rows that pages cut, tables without lines.

use intake::Source;

/// Points from one character, and from one line, to the next.
const WIDE: f64 = 4.8;
const HIGH: f64 = 12.0;

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
        let x = |column: usize| 48.0 + WIDE * column as f64;
        let y = 780.0 - HIGH * at as f64;
        let corners: Vec<usize> = line.char_indices().filter(|(_, c)| "+|".contains(*c)).map(|(at, _)| at).collect();
        if let (true, Some(&last)) = (line.starts_with('+'), corners.last()) {
            out.extend(format!("{} {} m {} {} l S\n", x(0), y + 2.0, x(last), y + 2.0).bytes());
        }
        if line.starts_with(['+', '|']) {
            let down = |&at: &usize| format!("{} {} m {} {} l S\n", x(at), y - 10.0, x(at), y + 14.0);
            corners.iter().for_each(|at| out.extend(down(at).bytes()));
        }
        let words = if line.starts_with('+') { String::new() } else { line.replace('|', " ") };
        out.extend(format!("BT /F 8 Tf {} {y} Td (", x(0)).bytes());
        out.extend(words.chars().flat_map(|c| match c {
            '(' | ')' => vec![b'\\', c as u8],
            c => vec![u8::try_from(u32::from(c)).unwrap()],
        }));
        out.extend(b") Tj ET\n");
    }
    out
}

fn read(pages: &[&str]) -> Source {
    Source::read(&typed(pages)).unwrap()
}

/// Returns the rows of the tables, and the lines outside of them.
fn lines(source: &Source) -> Vec<&str> {
    source.text.lines().filter(|line| !line.is_empty() && !line.starts_with("| ---")).collect()
}

const FIRST: &str = "Plan de prévention de la ville de Durbuy

Objectifs opérationnels

  a) Ouvrir un guichet
     - Un agent par quartier

Page 1 / 3
Plan de prévention de la ville de Durbuy

     - Une ligne ouverte en soirée";

#[test]
fn what_a_former_page_had_at_its_end_is_left_out_and_said() {
    let source = read(&[FIRST]);
    let items = ["a) Ouvrir un guichet", "  - Un agent par quartier", "  - Une ligne ouverte en soirée"];
    assert_eq!(lines(&source)[2..], items, "{}", source.text);
    assert!(source.findings.iter().any(|finding| format!("{finding:?}").contains("Page 1 / 3")));
}
