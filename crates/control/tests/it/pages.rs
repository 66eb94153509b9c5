//! The pages of the manual are the tests of the rules: every rule has a page, every page has
//! lines, and every line is judged as the page says.

use std::collections::BTreeMap;
use std::fs;

use control::{Claim, Context, Decision, ExpenseLine, Fingerprint, Post, RULES, Statement, judge_file, read_file};
use terms::{Code, Euro, Period};

use crate::world;

struct Page {
    name: String,
    text: String,
}

/// A table of a page: its titles and rows, and the text between the heading and it.
#[derive(Debug)]
struct Table {
    before: String,
    titles: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn cell<'a>(&self, row: &'a [String], title: &str) -> Option<&'a str> {
        let at = self.titles.iter().position(|t| t == title)?;
        row.get(at).map(|cell| cell.trim_matches('`'))
    }
}

fn pages() -> Vec<Page> {
    let folder = world::repository().join("docs/manual/control");
    let mut pages: Vec<Page> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("C-"))
        .map(|path| Page {
            name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            text: fs::read_to_string(&path).unwrap(),
        })
        .collect();
    pages.sort_by(|a, b| a.name.cmp(&b.name));
    pages
}

fn tables(text: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    let mut before = String::new();
    let mut within = false;
    for line in text.lines() {
        match line.strip_prefix('|') {
            Some(row) => {
                let cells: Vec<String> =
                    row.trim_end().trim_end_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
                if !within {
                    tables.push(Table { before: std::mem::take(&mut before), titles: cells, rows: Vec::new() });
                } else if !cells.iter().all(|cell| cell.trim_matches(['-', ':']).is_empty() && !cell.is_empty()) {
                    tables.last_mut().unwrap().rows.push(cells);
                }
                within = true;
            }
            None => {
                within = false;
                before.push_str(line);
                before.push('\n');
            }
        }
    }
    tables
}

/// Finds the envelope that the text before a table names, and its amount where the page sets one.
fn context_of(table: &Table) -> Context {
    let envelope =
        table.before.lines().rfind(|line| line.starts_with("Envelope `")).expect("a page names its envelope");
    let key = envelope.split('`').nth(1).unwrap();
    let mut context = world::context(key);
    if let Some(known) = envelope.split(", as known on ").nth(1) {
        context.as_of.known = known.parse().unwrap();
    }
    if let Some(amount) = envelope.split(" of ").nth(1) {
        context.ceiling.value = amount.trim_end_matches('.').parse().unwrap();
    }
    context
}

/// Makes expense lines of the rows: cells that the page leaves out are those of a faultless line.
fn lines_of(table: &Table, context: &Context) -> Vec<ExpenseLine> {
    let marks = ["expected", "refused", "code", "article", "claimed elsewhere", "also under"];
    let is_mark = |title: &str| marks.contains(&title) || POST.contains(&title);
    let titles: Vec<&String> = table.titles.iter().filter(|title| !is_mark(title.as_str())).collect();
    let mut csv = format!("{};", titles.iter().map(|t| t.as_str()).collect::<Vec<_>>().join(";"));
    let defaults = ["commitment date", "category", "nature", "supplier", "invoice number", "amount", "objective"];
    let proofs = ["evidence", "payment proof", "proof kind"];
    let missing: Vec<&str> =
        defaults.into_iter().chain(proofs).filter(|name| !table.titles.iter().any(|title| title == name)).collect();
    csv.push_str(&missing.join(";"));
    for (at, row) in table.rows.iter().enumerate() {
        csv.push('\n');
        for title in &titles {
            csv.push_str(&format!("\"{}\";", table.cell(row, title).unwrap().replace(" + ", "|")));
        }
        let defaults = missing.iter().map(|name| default(name, at, table.cell(row, "category"), context));
        csv.push_str(&defaults.collect::<Vec<_>>().join(";"));
    }
    let law = scheme::Law::enacted();
    let drawn_on = control::DrawnOn::new(&law, &context.envelope);
    let reading = read_file(csv.as_bytes(), &drawn_on).unwrap_or_else(|error| panic!("{error}: {:?}\n{csv}", error.0));
    assert_eq!(reading.lines.len(), table.rows.len(), "{:?}\n{csv}", reading.findings);
    let described = |(line, row): (ExpenseLine, &Vec<String>)| ExpenseLine { post: post_of(table, row), ..line };
    reading.lines.into_iter().zip(&table.rows).map(described).collect()
}

/// The cells that describe a post.
const POST: [&str; 5] = ["post", "level", "diploma", "working time", "worked"];

fn post_of(table: &Table, row: &[String]) -> Option<Post> {
    let cell = |title: &str| table.cell(row, title).filter(|cell| !cell.is_empty());
    let (from, until) = cell("worked")?.split_once('/').unwrap();
    Some(Post {
        reference: cell("post").unwrap_or_default().to_owned(),
        function: "prevention worker".to_owned(),
        level: cell("level").map(|level| level.parse().unwrap()),
        diploma: cell("diploma").map(|level| level.parse().unwrap()),
        time: cell("working time").unwrap().parse().unwrap(),
        worked: Period::new(from.parse().unwrap(), until.parse().unwrap()).unwrap(),
    })
}

fn default(name: &str, at: usize, category: Option<&str>, context: &Context) -> String {
    let category = scheme::CreditCategory::ALL.into_iter().find(|c| Some(c.as_str()) == category);
    match name {
        "commitment date" => world::mid_year(context).to_string(),
        "category" => "operating".to_owned(),
        "nature" => world::accepted_nature(category.unwrap_or(scheme::CreditCategory::Operating), context),
        "supplier" => "Atelier Lumen".to_owned(),
        "invoice number" => format!("F-{at}"),
        "amount" => "100.00".to_owned(),
        "objective" => "1.1.1.1.1".to_owned(),
        "proof kind" => "bank statement".to_owned(),
        "evidence" => format!("first {at}|second {at}|third {at}"),
        other => format!("{other} {at}"),
    }
}

fn with_claims(table: &Table, lines: &[ExpenseLine], context: Context) -> Context {
    let claimed = lines.iter().zip(&table.rows).filter_map(|(line, row)| {
        let amount = table.cell(row, "claimed elsewhere").filter(|amount| !amount.is_empty())?;
        let amount = amount.parse().unwrap();
        Some((Fingerprint::of(line)?, Claim { file: "another file".to_owned(), amount }))
    });
    let claims = claimed.collect();
    let also =
        lines.iter().zip(&table.rows).filter(|(_, row)| table.cell(row, "also under").is_some_and(|c| !c.is_empty()));
    let twice: Vec<_> = also.filter_map(|(line, _)| line.objective.clone()).collect();
    context.with_funded_twice(twice).with_claims(claims)
}

fn check_lines(page: &Page, table: &Table) -> Vec<Code> {
    let context = context_of(table);
    let lines = lines_of(table, &context);
    let context = with_claims(table, &lines, context);
    let by_number: BTreeMap<_, _> = judge_file(&lines, &context).into_iter().map(|d| (d.line(), d)).collect();
    let mut fired = Vec::new();
    for (line, row) in lines.iter().zip(&table.rows) {
        let decision = &by_number[&line.number];
        let place = format!("{}, line {}: {decision:?}", page.name, line.number);
        assert_eq!(decision.outcome().as_str(), table.cell(row, "expected").unwrap(), "{place}");
        assert_eq!(codes(decision), table.cell(row, "code").unwrap(), "{place}");
        if let Some(refused) = table.cell(row, "refused").filter(|cell| !cell.is_empty()) {
            assert_eq!(decision.refused(), refused.parse::<Euro>().unwrap(), "{place}");
        }
        let article = table.cell(row, "article").unwrap();
        assert_eq!(own_article(decision, code_of(page)), article, "{place}");
        fired.extend(decision.grounds().iter().map(|ground| ground.code));
        fired.extend(weighed(decision));
        fired.extend(decision.warnings());
    }
    fired
}

fn weighed(decision: &Decision) -> impl Iterator<Item = Code> {
    let weigh = |question: &&control::Question| question.kind == control::QuestionKind::Weigh;
    decision.questions().iter().filter(weigh).map(|question| question.code)
}

fn codes(decision: &Decision) -> String {
    let mut codes: Vec<String> = decision.grounds().iter().map(|ground| ground.code.to_string()).collect();
    codes.extend(weighed(decision).map(|code| code.to_string()));
    codes.extend(decision.warnings().iter().map(|code| format!("{code} (warns)")));
    codes.join(", ")
}

fn own_article(decision: &Decision, code: Code) -> String {
    let ground = decision.grounds().iter().find(|ground| ground.code == code).map(|ground| &ground.article);
    let asked = || decision.questions().iter().filter(|question| question.kind == control::QuestionKind::Weigh);
    let question = || asked().find(|question| question.code == code).map(|question| &question.article);
    ground.or_else(question).map(ToString::to_string).unwrap_or_default()
}

fn code_of(page: &Page) -> Code {
    page.name[..5].parse().unwrap()
}

/// Checks what a rule over the sums cuts: the table after the lines says it.
fn check_sums(page: &Page, lines: &Table, sums: &Table) -> bool {
    let context = context_of(lines);
    let decisions: Vec<Decision> =
        judge_file(&lines_of(lines, &context), &context).iter().map(|d| d.confirm(&world::motive())).collect();
    let statement = Statement::draft(&decisions, &context, Euro::ZERO);
    for row in &sums.rows {
        let figure = sums.cell(row, "figure").unwrap();
        let (amount, article) = match figure {
            "eligible" => (statement.eligible(), String::new()),
            "due" => (statement.due().amount, statement.due().article.to_string()),
            code => {
                let code: Code = code.parse().unwrap();
                let ground = statement.grounds().iter().find(|ground| ground.code == code);
                ground.map_or((Euro::ZERO, String::new()), |ground| (ground.part, ground.article.to_string()))
            }
        };
        let place = format!("{}, {figure}", page.name);
        assert_eq!(amount, sums.cell(row, "amount").unwrap().parse().unwrap(), "{place}");
        assert_eq!(article, sums.cell(row, "article").unwrap(), "{place}");
    }
    statement.grounds().iter().any(|ground| ground.code == code_of(page) && !ground.part.is_zero())
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let named: Vec<String> = pages().into_iter().map(|page| page.name).collect();
    let rules = RULES.iter().map(|rule| format!("{}-{}", rule.code, rule.name.replace('_', "-")));
    assert_eq!(named, rules.collect::<Vec<_>>());
    for known in RULES {
        assert_eq!(control::rule(known.code).map(|rule| rule.name), Some(known.name));
    }
}

#[test]
fn every_line_of_every_page_is_judged_as_the_page_says() {
    for page in pages() {
        let tables = tables(&page.text);
        let lines: Vec<&Table> = tables.iter().filter(|table| table.titles.iter().any(|t| t == "expected")).collect();
        assert!(!lines.is_empty(), "{} has no lines", page.name);
        let mut fired: Vec<Code> = lines.iter().flat_map(|table| check_lines(&page, table)).collect();
        for pair in tables.windows(2).filter(|pair| pair[1].titles.iter().any(|title| title == "figure")) {
            fired.extend(check_sums(&page, &pair[0], &pair[1]).then(|| code_of(&page)));
        }
        assert!(fired.contains(&code_of(&page)), "{} never fires on its page", page.name);
    }
}

#[test]
fn the_articles_of_every_page_are_those_of_the_law() {
    for page in pages() {
        let tables = tables(&page.text);
        let versions = tables.iter().find(|table| table.titles[0] == "envelope");
        let versions = versions.unwrap_or_else(|| panic!("{} names no article", page.name));
        for row in &versions.rows {
            let key = versions.cell(row, "envelope").unwrap();
            let article = world::context(key).article(code_of(&page)).map(ToString::to_string);
            let said = versions.cell(row, "article").unwrap();
            assert_eq!(article.as_deref().unwrap_or("none: it warns"), said, "{} under {key}", page.name);
        }
    }
}

#[test]
fn every_page_bears_the_titles_of_the_four_languages() {
    for page in pages() {
        for language in ["fr", "nl", "de", "en"] {
            let texts = world::repository().join(format!("crates/report/texts/{language}/control.ftl"));
            let texts = fs::read_to_string(texts).unwrap();
            let from = texts.find(&format!("{} = ", code_of(&page))).unwrap();
            let title = texts[from..].lines().find_map(|line| line.trim().strip_prefix(".title = ")).unwrap();
            assert!(page.text.contains(title), "{} lacks '{title}'", page.name);
        }
    }
}

#[test]
fn the_manual_names_every_column_in_four_languages_and_links_every_rule() {
    let manual = fs::read_to_string(world::repository().join("docs/manual/control/README.md")).unwrap();
    for column in control::Column::ALL {
        for language in terms::Language::ALL {
            let (_, name) = column.names().iter().find(|(spoken, _)| *spoken == language).unwrap();
            assert!(manual.contains(&format!("| {name} ")), "{name}");
        }
    }
    for page in pages() {
        assert!(manual.contains(&format!("({}.md)", page.name)), "{}", page.name);
    }
}
