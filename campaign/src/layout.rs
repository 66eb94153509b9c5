//! From what an agreement says to a document: headings and lists, or tables, in the manners that
//! municipalities have; the truth grows with every block that is laid.

use agreement::{NodeKind, NodeState};
use jiff::civil::Date;

use crate::document::{Block, Cell, CellText, Document, Line, Row, Table};
use crate::plan::{Allocation, General, Indicator, Objective, Plan, Sector, Strategic, Unit};
use crate::random::Dice;
use crate::truth::{Truth, Wanted};

/// How the objectives of a document stand on its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Lists under headings: all objectives, all results, all indicators.
    Lists,
    /// One table per strategic objective, a row for each objective.
    Rows,
    /// One table per strategic objective, one row that holds everything.
    Block,
    /// Results and indicators as labelled points under each objective.
    Labelled,
    /// A heading for each operational objective, with lists of its own.
    Headed,
}

impl Layout {
    /// Returns its name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lists => "lists",
            Self::Rows => "rows",
            Self::Block => "block",
            Self::Labelled => "labelled",
            Self::Headed => "headed",
        }
    }
}

/// Where the title of a heading stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Titled {
    SameLine,
    NextLine,
    Bullet,
}

/// The columns of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Objective,
    Results,
    Indicators,
    Target,
    Partners,
}

/// What one author does throughout a document.
struct Style {
    titled: Titled,
    colon: &'static str,
    domain: bool,
    prefix: usize,
    objective_mark: usize,
    statement_mark: usize,
    columns: Vec<Column>,
    /// One row for each statement, the objective's cell spanning them.
    spread: bool,
    labels: [usize; 6],
}

struct Layouter<'p> {
    plan: &'p Plan,
    layout: Layout,
    /// The format writes all texts of a cell on one line.
    joined: bool,
    dice: Dice,
    style: Style,
    blocks: Vec<Block>,
    truth: Truth,
}

/// Lays `plan` out.
pub(crate) fn lay(plan: &Plan, layout: Layout, joined: bool, seed: u64) -> (Document, Truth) {
    let mut dice = Dice::new(seed);
    let style = style(&mut dice, joined);
    let mut layouter = Layouter { plan, layout, joined, dice, style, blocks: Vec::new(), truth: Truth::of(plan) };
    layouter.front();
    for (at, allocation) in plan.allocations.iter().enumerate() {
        layouter.allocation(at, allocation);
    }
    layouter.back();
    (Document { blocks: layouter.blocks, running_head: plan.title.clone() }, layouter.truth)
}

fn style(dice: &mut Dice, joined: bool) -> Style {
    use Column::{Indicators, Objective, Partners, Results, Target};
    let columns = match dice.below(10) {
        0 => vec![Objective, Indicators, Results],
        1 => vec![Objective, Partners, Results, Indicators],
        2 | 3 => vec![Objective, Results, Indicators, Target],
        4 => vec![Indicators, Results, Objective],
        _ => vec![Objective, Results, Indicators],
    };
    let aside = columns.contains(&Target);
    Style {
        titled: [Titled::SameLine, Titled::NextLine, Titled::Bullet][dice.below(3)],
        colon: dice.pick(&[" :", ":", ""]),
        domain: dice.chance(200),
        prefix: dice.below(5),
        objective_mark: dice.below(10),
        statement_mark: dice.below(4),
        columns,
        spread: dice.chance(400) || (aside && joined),
        labels: std::array::from_fn(|_| if dice.chance(600) { 0 } else { dice.below(4) }),
    }
}

/// Returns the mark of the item at `at`, from 0.
fn mark(style: usize, at: usize) -> String {
    const ROMAN: [&str; 8] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
    let number = at + 1;
    match style {
        1 => "• ".to_owned(),
        2 => "* ".to_owned(),
        3 => "– ".to_owned(),
        4 => format!("{number}. "),
        5 => format!("{number}) "),
        6 => format!("{}) ", char::from(b'a' + (at % 26) as u8)),
        7 => format!("{}. ", ROMAN[at % ROMAN.len()]),
        8 => format!("1.{number} "),
        9 => "\u{f0b7} ".to_owned(),
        _ => "- ".to_owned(),
    }
}

impl Layouter<'_> {
    fn put(&mut self, block: Block) {
        self.blocks.push(block);
    }

    fn text(&mut self, text: impl Into<String>) {
        self.put(Block::Text(Line::plain(text)));
    }

    /// Picks a label: the one this author prefers, or once in a while another.
    fn label(&mut self, slot: usize, all: &[&'static str]) -> &'static str {
        let at = if self.dice.chance(900) { self.style.labels[slot] } else { self.dice.below(all.len()) };
        all[at % all.len()]
    }

    // ---- before and after the tree

    fn front(&mut self) {
        let plan = self.plan;
        self.put(Block::Heading(1, Line::plain(plan.title.clone())));
        let Some(council) = plan.council else { return };
        let decided = self.date(council);
        for (at, sentence) in plan.words.parties.iter().enumerate() {
            let said = sentence.replace("{town}", plan.town).replace("{date}", &decided);
            if at.is_multiple_of(2) { self.put(Block::Heading(0, Line::plain(said))) } else { self.text(said) }
        }
        self.put(Block::Heading(2, Line::plain(plan.words.provisions)));
        let mut sentences: Vec<String> = plan.amounts.iter().map(|(said, _)| said.clone()).collect();
        let (start, end) = (self.date(plan.period.start()), self.date(plan.period.end()));
        sentences.push(plan.words.period.replace("{start}", &start).replace("{end}", &end));
        sentences.push(plan.words.promise.to_owned());
        for (at, sentence) in sentences.into_iter().enumerate() {
            self.put(Block::Item(0, format!("{}. ", at + 1), Line::plain(sentence)));
        }
    }

    fn back(&mut self) {
        let Some(signed) = &self.plan.signed else { return };
        let words = self.plan.words;
        let day = self.date(signed.date);
        let pattern = self.dice.pick(words.signature);
        let said = pattern.replace("{town}", self.plan.town).replace("{date}", &day);
        self.text(said.replace("{copies}", &signed.copies.to_string()));
        words.signed_for.iter().for_each(|party| self.text(*party));
    }

    /// Writes a day in words or in figures.
    fn date(&mut self, day: Date) -> String {
        let (d, m, y) = (day.day(), day.month(), day.year());
        if self.dice.chance(400) {
            return format!("{d:02}/{m:02}/{y}");
        }
        let month = self.plan.words.months[(m as usize - 1) % 12];
        match self.plan.words.language {
            terms::Language::Fr if d == 1 => format!("1er {month} {y}"),
            terms::Language::De => format!("{d}. {month} {y}"),
            _ => format!("{d} {month} {y}"),
        }
    }

    // ---- headings

    /// Writes a heading and its title, and adds the node.
    fn titled(&mut self, level: u8, label: &str, title: Option<&str>, mut node: Wanted) -> usize {
        let colon = self.style.colon;
        let Some(title) = title.filter(|t| !t.is_empty()) else {
            self.put(Block::Heading(level, Line::plain(format!("{label}{colon}"))));
            return self.truth.add(node);
        };
        let struck = node.state == Some(NodeState::StruckOut);
        let spelled_out = struck && self.dice.chance(200);
        let shown = if spelled_out { format!("{title} {}", self.plan.words.strike) } else { title.to_owned() };
        if spelled_out {
            node.texts.push(shown.clone());
        }
        let at = self.truth.add(node);
        match self.style.titled {
            Titled::SameLine if !struck => {
                let between = if colon.is_empty() { " – " } else { " : " };
                self.put(Block::Heading(level, Line::plain(format!("{label}{between}")).and(shown, Some(at))));
            }
            titled => {
                self.put(Block::Heading(level, Line::plain(format!("{label}{colon}"))));
                let line = Line { struck: struck && !spelled_out, ..Line::of(shown, at) };
                self.put(if titled == Titled::Bullet { Block::Item(0, "- ".into(), line) } else { Block::Text(line) });
            }
        }
        at
    }

    fn allocation(&mut self, at: usize, allocation: &Allocation) {
        let mut node = Wanted::new(NodeKind::Allocation, None, allocation.heading.unwrap_or_default());
        let parent = match allocation.heading {
            None => {
                node.state = Some(NodeState::Placeholder);
                self.truth.add(node)
            }
            Some(heading) => {
                let roman = if self.style.prefix < 2 { ["I. ", "II. "][at.min(1)] } else { "" };
                let parent = self.truth.add(node);
                self.put(Block::Heading(2, Line::plain(roman).and(heading, Some(parent))));
                parent
            }
        };
        allocation.sectors.iter().for_each(|sector| self.sector(parent, sector));
    }

    fn sector(&mut self, parent: usize, sector: &Sector) {
        let label = self.label(0, self.plan.words.sector).replace("{n}", &sector.number.to_string());
        let mut node = Wanted::new(NodeKind::Sector, Some(parent), sector.title.unwrap_or_default());
        node.number = vec![sector.number];
        let at = self.titled(3, &label, sector.title, node);
        sector.generals.iter().for_each(|general| self.general(at, general));
    }

    fn general(&mut self, parent: usize, general: &General) {
        let mut node =
            Wanted::new(NodeKind::GeneralObjective, Some(parent), general.title.as_deref().unwrap_or_default());
        node.number = general.number.into_iter().collect();
        let at = match &general.title {
            None => {
                node.state = Some(NodeState::Placeholder);
                self.truth.add(node)
            }
            Some(title) => {
                let label = self.label(1, self.plan.words.general);
                let label = general.number.map_or(label.to_owned(), |number| format!("{label} {number}"));
                self.titled(4, &label, Some(title), node)
            }
        };
        for (position, strategic) in general.strategics.iter().enumerate() {
            self.strategic(at, position, strategic);
        }
    }

    fn strategic(&mut self, parent: usize, position: usize, strategic: &Strategic) {
        let words = self.plan.words;
        let numbers: Vec<String> = strategic.numbers.iter().map(u16::to_string).collect();
        let pattern = if numbers.len() > 1 { words.strategic_both } else { self.label(2, words.strategic) };
        let prefix = match self.style.prefix {
            0 => format!("{}. ", position + 1),
            1 => format!("{}. _____ ", position + 1),
            _ => String::new(),
        };
        let domain = if self.style.domain { words.domain } else { "" };
        let joined = numbers.join(&format!(" {} ", words.and));
        let label = format!("{prefix}{}{domain}", pattern.replace("{n}", &joined));
        let mut node = Wanted::new(NodeKind::StrategicObjective, Some(parent), &strategic.title);
        node.number.clone_from(&strategic.numbers);
        node.state = match (strategic.struck, strategic.units.is_empty()) {
            (true, _) => Some(NodeState::StruckOut),
            (false, true) => Some(NodeState::Template),
            (false, false) => None,
        };
        let at = self.titled(5, &label, Some(&strategic.title), node);
        if strategic.units.is_empty() && self.layout == Layout::Rows && self.dice.chance(600) {
            self.empty_table();
        }
        for unit in &strategic.units {
            self.unit(at, unit);
        }
    }

    fn unit(&mut self, parent: usize, unit: &Unit) {
        let mut holder = parent;
        if let Some(name) = unit.name {
            holder = self.truth.add(Wanted::new(NodeKind::Unit, Some(parent), name));
            let tabled = matches!(self.layout, Layout::Rows | Layout::Block);
            if tabled && self.dice.chance(700) {
                self.put(Block::Text(Line::of(name, holder)));
            } else {
                let label = format!("{}{}", self.plan.words.unit, self.colon_before_text());
                self.put(Block::Heading(6, Line::plain(label).and(name, Some(holder))));
            }
        }
        match self.layout {
            Layout::Lists => self.lists(holder, &unit.objectives),
            Layout::Rows => self.rows(holder, &unit.objectives),
            Layout::Block => self.block(holder, &unit.objectives),
            Layout::Labelled => self.labelled(holder, &unit.objectives),
            Layout::Headed => self.headed(holder, &unit.objectives),
        }
    }

    fn colon_before_text(&self) -> &'static str {
        if self.style.colon == ":" { ": " } else { " : " }
    }

    // ---- nodes

    fn objective(&mut self, parent: usize, objective: &Objective) -> usize {
        self.truth.add(Wanted::new(NodeKind::OperationalObjective, Some(parent), &objective.text))
    }

    fn result(&mut self, parent: usize, text: &str) -> usize {
        self.truth.add(Wanted::new(NodeKind::Result, Some(parent), text))
    }

    /// Adds an indicator; `aside` is a target that stands in a column of its own.
    fn indicator(&mut self, parent: usize, indicator: &Indicator, aside: bool) -> usize {
        let mut node = Wanted::new(NodeKind::Indicator, Some(parent), &said(indicator, aside));
        if let Some((_, _, target)) = &indicator.target {
            (node.target, node.aside) = (Some(target.clone()), aside);
        }
        self.truth.add(node)
    }

    // ---- lists

    fn heading_of_list(&mut self, slot: usize, all: &[&'static str]) {
        let label = self.label(slot, all);
        self.put(Block::Heading(6, Line::plain(format!("{label}{}", self.style.colon))));
    }

    fn lists(&mut self, holder: usize, objectives: &[Objective]) {
        let words = self.plan.words;
        self.heading_of_list(3, words.operational);
        for (at, objective) in objectives.iter().enumerate() {
            let node = self.objective(holder, objective);
            self.put(Block::Item(0, mark(self.style.objective_mark, at), Line::of(objective.text.clone(), node)));
            self.points(node, objective);
        }
        self.heading_of_list(4, words.results);
        for (at, text) in objectives.iter().flat_map(|o| &o.results).enumerate() {
            let node = self.result(holder, text);
            self.put(Block::Item(0, mark(self.style.statement_mark, at), Line::of(text.clone(), node)));
        }
        self.heading_of_list(5, words.indicators);
        for (at, indicator) in objectives.iter().flat_map(|o| &o.indicators).enumerate() {
            let node = self.indicator(holder, indicator, false);
            self.put(Block::Item(0, mark(self.style.statement_mark, at), Line::of(said(indicator, false), node)));
        }
    }

    fn points(&mut self, parent: usize, objective: &Objective) {
        for point in &objective.points {
            let node = self.truth.add(Wanted::new(NodeKind::SubItem, Some(parent), point));
            self.put(Block::Item(1, "- ".into(), Line::of(point.clone(), node)));
        }
    }

    fn labelled(&mut self, holder: usize, objectives: &[Objective]) {
        let words = self.plan.words;
        self.heading_of_list(3, words.operational);
        let colon = self.colon_before_text();
        for (at, objective) in objectives.iter().enumerate() {
            let node = self.objective(holder, objective);
            self.put(Block::Item(0, mark(self.style.objective_mark, at), Line::of(objective.text.clone(), node)));
            self.points(node, objective);
            for text in &objective.results {
                let result = self.result(node, text);
                let line = Line::plain(format!("{}{colon}", words.result_one)).and(text.clone(), Some(result));
                self.put(Block::Item(1, "- ".into(), line));
            }
            for indicator in &objective.indicators {
                let at = self.indicator(node, indicator, false);
                let line = Line::plain(format!("{}{colon}", words.indicator_one)).and(said(indicator, false), Some(at));
                self.put(Block::Item(1, "- ".into(), line));
            }
        }
    }

    fn headed(&mut self, holder: usize, objectives: &[Objective]) {
        let words = self.plan.words;
        for (at, objective) in objectives.iter().enumerate() {
            let node = self.objective(holder, objective);
            let number =
                if self.style.prefix.is_multiple_of(2) { format!("{}", at + 1) } else { format!("1.{}", at + 1) };
            let label = format!("{}{}", words.operational_one.replace("{n}", &number), self.colon_before_text());
            self.put(Block::Heading(6, Line::plain(label).and(objective.text.clone(), Some(node))));
            self.points(node, objective);
            self.heading_of_list(4, words.results);
            for (at, text) in objective.results.iter().enumerate() {
                let result = self.result(node, text);
                self.put(Block::Item(0, mark(self.style.statement_mark, at), Line::of(text.clone(), result)));
            }
            self.heading_of_list(5, words.indicators);
            for (at, indicator) in objective.indicators.iter().enumerate() {
                let found = self.indicator(node, indicator, false);
                self.put(Block::Item(0, mark(self.style.statement_mark, at), Line::of(said(indicator, false), found)));
            }
        }
    }

    // ---- tables

    fn header(&mut self) -> Vec<String> {
        let words = self.plan.words;
        let columns = self.style.columns.clone();
        let name = |column: &Column, layouter: &mut Self| match column {
            Column::Objective => layouter.label(3, words.operational),
            Column::Results => layouter.label(4, words.results),
            Column::Indicators => layouter.label(5, words.indicators),
            Column::Target => words.target,
            Column::Partners => words.partners,
        };
        columns.iter().map(|column| name(column, self).to_owned()).collect()
    }

    fn table(&mut self, rows: Vec<Row>) {
        let header = Some(self.header());
        let usual = self.style.columns == [Column::Objective, Column::Results, Column::Indicators];
        self.put(Block::Table(Table { header, rows, usual }));
    }

    /// The rows of the model that nobody filled in.
    fn empty_table(&mut self) {
        let width = self.style.columns.len();
        let at = self.style.columns.iter().position(|c| *c == Column::Objective).unwrap_or(0);
        let row = |number: usize| {
            let mut cells = vec![Cell::default(); width];
            cells[at].texts.push(CellText { mark: format!("{number}."), line: Line::plain("") });
            Row { cells, ..Row::default() }
        };
        self.table((1..=2).map(row).collect());
    }

    fn rows(&mut self, holder: usize, objectives: &[Objective]) {
        let mut rows = Vec::new();
        for (at, objective) in objectives.iter().enumerate() {
            let node = self.objective(holder, objective);
            let numbered = !matches!(self.style.objective_mark, 0..=2) || self.joined;
            let mark = if numbered { mark([4, 4, 5][self.style.prefix.min(2)], at) } else { String::new() };
            let own = CellText { mark, line: Line::of(objective.text.clone(), node) };
            let results: Vec<Line> =
                objective.results.iter().map(|text| Line::of(text.clone(), self.result(node, text))).collect();
            let aside = self.style.columns.contains(&Column::Target);
            let mut targets = Vec::new();
            let mut indicators = Vec::new();
            for indicator in &objective.indicators {
                let found = self.indicator(node, indicator, aside);
                indicators.push(Line::of(said(indicator, aside), found));
                let written = indicator.target.as_ref().map(|(_, written, _)| written.clone()).unwrap_or_default();
                targets.push(Line::plain(written));
            }
            self.rows_of(&own, &results, &indicators, &targets, &mut rows);
        }
        self.table(rows);
    }

    /// Spreads the statements of an objective over rows, or puts them into one.
    fn rows_of(
        &mut self,
        own: &CellText,
        results: &[Line],
        indicators: &[Line],
        targets: &[Line],
        rows: &mut Vec<Row>,
    ) {
        let several = results.len().max(indicators.len());
        let spread = self.style.spread && several > 1;
        let partner = self.dice.pick(self.plan.words.partner_names);
        for at in 0..if spread { several } else { 1 } {
            let slice = |all: &[Line]| -> Vec<Line> {
                if spread { all.get(at).cloned().into_iter().collect() } else { all.to_vec() }
            };
            let cell = |column: &Column| match column {
                Column::Objective if at == 0 => Cell { texts: vec![own.clone()], covered: false },
                Column::Objective => Cell { texts: Vec::new(), covered: true },
                Column::Results => self.cell(slice(results), true),
                Column::Indicators => self.cell(slice(indicators), true),
                Column::Target => self.cell(slice(targets), false),
                Column::Partners if at == 0 => self.cell(vec![Line::plain(partner)], false),
                Column::Partners => Cell { texts: Vec::new(), covered: true },
            };
            rows.push(Row { cells: self.style.columns.iter().map(cell).collect(), ..Row::default() });
        }
    }

    /// Makes a cell; several texts on one line are kept apart by a dash after a full stop.
    fn cell(&self, lines: Vec<Line>, marked: bool) -> Cell {
        let several = lines.len() > 1 && self.joined;
        let dash = marked && (several || self.style.statement_mark.is_multiple_of(2));
        let text = |line: Line| {
            let line = if several && marked { line.and(".", None) } else { line };
            CellText { mark: if dash { "- ".into() } else { String::new() }, line }
        };
        Cell { texts: lines.into_iter().map(text).collect(), covered: false }
    }

    fn block(&mut self, holder: usize, objectives: &[Objective]) {
        let mut cells = vec![Cell::default(); self.style.columns.len()];
        let columns = self.style.columns.clone();
        let slot = |column| columns.iter().position(|c| *c == column);
        let mut owner = holder;
        for (at, objective) in objectives.iter().enumerate() {
            let node = self.objective(holder, objective);
            let mark = mark([0, 4, 5][self.style.prefix.min(2)], at);
            let own = CellText { mark, line: Line::of(objective.text.clone(), node) };
            slot(Column::Objective).into_iter().for_each(|s| cells[s].texts.push(own.clone()));
            if objectives.len() == 1 {
                owner = node;
            }
        }
        for text in objectives.iter().flat_map(|o| &o.results) {
            let line = Line::of(text.clone(), self.result(owner, text));
            let own = CellText { mark: "- ".into(), line };
            slot(Column::Results).into_iter().for_each(|s| cells[s].texts.push(own.clone()));
        }
        for indicator in objectives.iter().flat_map(|o| &o.indicators) {
            let line = Line::of(said(indicator, false), self.indicator(owner, indicator, false));
            let own = CellText { mark: "- ".into(), line };
            slot(Column::Indicators).into_iter().for_each(|s| cells[s].texts.push(own.clone()));
        }
        self.table(vec![Row { cells, ..Row::default() }]);
    }
}

/// Returns the words of an indicator, with its target unless that stands aside.
fn said(indicator: &Indicator, aside: bool) -> String {
    match &indicator.target {
        Some((between, written, _)) if !aside => format!("{}{between}{written}", indicator.stem),
        _ => indicator.stem.clone(),
    }
}
