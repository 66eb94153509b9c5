//! What rules cost because they are kept as dated data: beside the same rules written into code, and
//! beside a law with few and with many versions that no longer hold.
//!
//! Both sides judge the same lines in the same run and have to say the same of each.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;

use control::rules::{Judge, RULES, Verdict};
use control::{Category, Context, Desk, ExpenseLine, LineNumber, PaymentProof, ProofKind, codes};
use jiff::civil::date;
use scheme::{AsOf, CreditCategory, EnvelopeKey, Law};
use terms::{Code, Euro};

use crate::speed::{least, verdict};

const SHARE_OF_CODE: f64 = 1.5;
/// What 1 000 versions may cost beside 10: the same, within what a machine lets one see.
const SHARE_OF_FEW: f64 = 1.05;
const ROUNDS: usize = 15;
const LINES: u32 = 5_000;

/// Measures and prints; tells whether every goal is reached.
///
/// # Errors
/// What could not be measured, in words.
pub fn rules() -> Result<bool, String> {
    let files = law_files(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")))?;
    let reached = [beside_code(&files)?, with_versions(&files)?];
    Ok(reached.iter().all(|reached| *reached))
}

// ---- the law

type Files = BTreeMap<String, String>;

/// Reads the folder of law, each file by its path below it.
fn law_files(root: &Path) -> Result<Files, String> {
    let (law, mut files, mut open) = (root.join("law"), Files::new(), vec![root.join("law")]);
    while let Some(folder) = open.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                let below = path.strip_prefix(&law).unwrap_or(&path).display().to_string();
                files.insert(below, text);
            }
        }
    }
    Ok(files)
}

const SCHEME: &str = "schemes/pssp-2020-2022/scheme.toml";

/// The law with `versions` more of one modality, each of which held on one day long ago.
fn with_superseded(files: &Files, versions: i32) -> Result<Law, String> {
    let mut files = files.clone();
    let scheme = files.get_mut(SCHEME).ok_or_else(|| format!("law/{SCHEME} is missing"))?;
    for version in 0..versions {
        let day = date(1900, 1, 1).saturating_add(jiff::Span::new().days(version));
        scheme.push_str(&format!(
            "\n[[modality]]\nname = \"investment_threshold\"\narticle = \"am-2019-12-05 art. 30 § 1\"\nvalue = {}\n\
             versions = [{{ known = {day}, from = {day}, until = {day} }}]\n",
            10_000 + version
        ));
    }
    let (law, findings) = Law::read(&files);
    match findings.first() {
        Some(finding) => Err(format!("the law cannot be read: {finding:?}")),
        None => Ok(law),
    }
}

fn context(law: &Law) -> Result<Context, String> {
    let key: EnvelopeKey = "21012/pssp-2020-2022/plan/2020".parse().map_err(|error| format!("{error}"))?;
    let as_of = AsOf { on: key.year.period().end(), known: date(2021, 9, 1) };
    let scheme = law.scheme(&key.scheme).ok_or("the scheme of 2020 is missing")?;
    let ceiling = scheme.ceiling(&key, as_of.known).ok_or("the amount of 2020 is missing")?;
    let context = Context::of(law, scheme, key, ceiling, as_of).map_err(|missing| format!("{missing:?}"))?;
    Ok(context.with_objectives(["1.1.1.1.1", "1.1.1.1.2"].map(agreement::ObjectiveId::typed)))
}

// ---- the lines

/// Ten natures of the catalogue, each with what the code on the other side says of it.
const NATURES: [&str; 10] = [
    "outsourced-analysis",
    "consultants",
    "burglary-premium",
    "bicycle-premium",
    "postage",
    "alcohol",
    "reception",
    "small-tools",
    "sports-material",
    "appliances",
];

fn lines() -> Vec<ExpenseLine> {
    (1..=LINES).map(line).collect()
}

fn line(number: u32) -> ExpenseLine {
    let category = CreditCategory::ALL[number as usize / NATURES.len() % CreditCategory::ALL.len()];
    ExpenseLine {
        number: LineNumber(number),
        committed: date(2019, 12, 1).saturating_add(jiff::Span::new().days(i64::from(number % 420))),
        invoiced: None,
        category: Category::Known(category),
        nature: NATURES[number as usize % NATURES.len()].to_owned(),
        supplier: "Atelier Lumen".to_owned(),
        enterprise: None,
        invoice: format!("F-{number}"),
        amount: Euro::from_cents(i64::from(number % 2_000) * 100 + 1),
        gross: None,
        objective: Some(agreement::ObjectiveId::typed(if number.is_multiple_of(9) {
            "1.1.1.1.7"
        } else {
            "1.1.1.1.1"
        })),
        evidence: vec!["piece".to_owned()],
        payment: Some(PaymentProof { kind: ProofKind::BankStatement, reference: "extract".to_owned() }),
        units: None,
        post: None,
        other_funding: None,
        credits: None,
        note: String::new(),
    }
}

// ---- beside code

/// The rules that read the law of the envelope; the others judge the line and its neighbours alone.
const DATED: [Code; 7] =
    [codes::C_204, codes::C_205, codes::C_206, codes::C_207, codes::C_208, codes::C_210, codes::C_216];

/// What the rules leave of a line, and how many ask a person.
type Said = (Euro, u32);

fn said((left, asked): Said, verdict: Verdict) -> Said {
    match verdict {
        Verdict::Passes | Verdict::Warns => (left, asked),
        Verdict::Confirm | Verdict::Person => (left, asked + 1),
        Verdict::Refuses { leaves } => (left.min(leaves), asked),
    }
}

fn by_data(line: &ExpenseLine, desk: &Desk<'_>, rules: &[fn(&ExpenseLine, &Desk<'_>) -> Verdict]) -> Said {
    rules.iter().fold((line.amount, 0), |so_far, judge| said(so_far, judge(line, desk)))
}

/// The rules of [`DATED`] as somebody would write them who knows one year of one scheme.
fn by_code(line: &ExpenseLine) -> Said {
    let (mut left, mut asked) = (line.amount, 0);
    let claimed = line.category.known();
    let in_year = date(2020, 1, 1) <= line.committed && line.committed <= date(2020, 12, 31);
    let small = claimed == Some(CreditCategory::Investment) && line.unit_price() < Euro::from_cents(100_000);
    let serves = line.objective.as_ref().is_some_and(|own| ["1.1.1.1.1", "1.1.1.1.2"].contains(&own.as_str()));
    if !in_year || small || !serves {
        left = Euro::ZERO;
    }
    asked += u32::from(serves);
    let (category, person, refused, ceiling) = match line.nature.as_str() {
        "outsourced-analysis" | "consultants" => (CreditCategory::Operating, false, false, None),
        "burglary-premium" => (CreditCategory::Operating, false, false, Some(50_000)),
        "bicycle-premium" => (CreditCategory::Operating, false, false, Some(25_000)),
        "postage" | "alcohol" => (CreditCategory::Operating, false, true, None),
        "reception" => (CreditCategory::Operating, true, false, None),
        "small-tools" => (CreditCategory::Investment, true, false, None),
        "sports-material" => (CreditCategory::Investment, false, false, None),
        "appliances" => (CreditCategory::Investment, false, true, None),
        _ => return (left, asked + 1),
    };
    if refused {
        left = Euro::ZERO;
    }
    if let Some(ceiling) = ceiling.map(Euro::from_cents) {
        left = left.min(ceiling);
    }
    (left, asked + u32::from(person) + u32::from(claimed != Some(category)))
}

fn beside_code(files: &Files) -> Result<bool, String> {
    let law = with_superseded(files, 0)?;
    let (context, lines) = (context(&law)?, lines());
    let desk = Desk::new(&context, &lines);
    let dated = |code: Code| DATED.contains(&code);
    let of = |wanted: bool| RULES.iter().filter(move |rule| dated(rule.code) == wanted);
    let judges = |wanted: bool| {
        of(wanted).filter_map(|rule| if let Judge::Line(judge) = rule.judge { Some(judge) } else { None })
    };
    let (dated, others): (Vec<_>, Vec<_>) = (judges(true).collect(), judges(false).collect());
    if let Some(line) = lines.iter().find(|line| by_data(line, &desk, &dated) != by_code(line)) {
        return Err(format!("data and code differ on {line:?}"));
    }
    let each = |run: &dyn Fn(&ExpenseLine) -> Said| {
        let all = || lines.iter().map(run).for_each(|said| _ = black_box(said));
        least(ROUNDS, all) * 1e9 / f64::from(LINES)
    };
    let (data, code) = (each(&|line| by_data(line, &desk, &dated)), each(&by_code));
    let others = each(&|line| by_data(line, &desk, &others));
    println!("rules as dated data, {LINES} lines, ns a line");
    println!("  the rules that read the law   data {data:>8.1}   code {code:>8.1}   {:>5.2} x", data / code);
    let (data, code) = (data + others, code + others);
    let share = data / code;
    println!(
        "  all rules of a line           data {data:>8.1}   code {code:>8.1}   {share:>5.2} x (goal {SHARE_OF_CODE}){}",
        verdict(share <= SHARE_OF_CODE)
    );
    Ok(share <= SHARE_OF_CODE)
}

// ---- versions that hold no more

fn with_versions(files: &Files) -> Result<bool, String> {
    let (few, many) = (with_superseded(files, 10)?, with_superseded(files, 1_000)?);
    let lines = lines();
    let whole = |law: &Law| -> Result<f64, String> {
        context(law)?;
        Ok(least(ROUNDS, || drop(black_box(context(law).map(|context| control::judge_file(&lines, &context))))) * 1e3)
    };
    let gathered = |law: &Law| least(ROUNDS, || drop(black_box(context(law)))) * 1e6;
    println!("superseded versions, 10 and 1,000");
    let (ten, thousand) = (gathered(&few), gathered(&many));
    println!("  the law of one envelope       {ten:>8.1} us {thousand:>8.1} us   {:>5.2} x", thousand / ten);
    let (ten, thousand) = (whole(&few)?, whole(&many)?);
    let share = thousand / ten;
    println!(
        "  a file of {LINES} lines          {ten:>8.1} ms {thousand:>8.1} ms   {share:>5.2} x (goal {SHARE_OF_FEW}){}",
        verdict(share <= SHARE_OF_FEW)
    );
    Ok(share <= SHARE_OF_FEW)
}
