//! Reads `scheme.toml` and the tables beside it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use terms::{ArticleRef, Code, Euro, Finding, InstrumentId, Nis, Period, Wording, Year};
use toml::Spanned;

use crate::clause::{Clause, Span};
use crate::codes::{L_001, L_003, L_024, L_025};
use crate::modality::ModalityClauses;
use crate::model::{ObjectiveEntry, SectorEntry, model};
use crate::scheme::{Allocation, BudgetLine, Grounds, Reservation, Scheme, StatedAmount, Waiver};
use crate::source::{Citation, Day, Source, day};
use crate::{AllocationId, Annex, Municipalities, Reading, SchemeId, Setting, Sourced, Topic, annex};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SchemeEntry {
    id: SchemeId,
    name: Wording,
    short: Wording,
    period: Vec<PeriodEntry>,
    instrument: Vec<InstrumentEntry>,
    allocation: Vec<AllocationEntry>,
    #[serde(default)]
    modality: Vec<ClauseEntry>,
    #[serde(default)]
    otherwise: Vec<OtherwiseEntry>,
    #[serde(default)]
    statement: Vec<StatementEntry>,
    #[serde(default)]
    grounds: Vec<GroundsEntry>,
    #[serde(default)]
    new_rule: Vec<NewRuleEntry>,
    #[serde(default)]
    waiver: Vec<WaiverEntry>,
    #[serde(default)]
    open_term: Vec<OpenTermEntry>,
    #[serde(default)]
    reservation: Vec<ReservationEntry>,
    #[serde(default)]
    sector: Vec<SectorEntry>,
    #[serde(default)]
    objective: Vec<ObjectiveEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodEntry {
    known: Day,
    from: Day,
    until: Spanned<Day>,
    article: Spanned<ArticleRef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentEntry {
    id: InstrumentId,
    #[serde(default)]
    versions: Vec<SpanEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SpanEntry {
    known: Option<Day>,
    from: Option<Day>,
    until: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AllocationEntry {
    id: AllocationId,
    name: Wording,
    #[serde(default)]
    codes: Vec<String>,
    ceilings: Spanned<ArticleRef>,
    #[serde(default)]
    budget: Vec<BudgetEntry>,
    #[serde(default)]
    credit: Vec<CreditEntry>,
    annex: Option<AnnexEntry>,
    #[serde(default)]
    stated: Vec<StatedEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BudgetEntry {
    section: String,
    line: String,
    year: Option<Spanned<i16>>,
    cents: Option<i64>,
    article: Spanned<ArticleRef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CreditEntry {
    year: Spanned<i16>,
    cents: i64,
    article: Spanned<ArticleRef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnnexEntry {
    table: Spanned<String>,
    reading: Reading,
    rows: u32,
    stated_total_cents: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatedEntry {
    municipality: Nis,
    year: Spanned<i16>,
    cents: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClauseEntry {
    name: Spanned<String>,
    #[serde(default)]
    allocations: Vec<Spanned<AllocationId>>,
    article: Option<Spanned<ArticleRef>>,
    value: Option<toml::Value>,
    open: Option<Spanned<ArticleRef>>,
    #[serde(default)]
    versions: Vec<SpanEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherwiseEntry {
    #[serde(default)]
    allocations: Vec<Spanned<AllocationId>>,
    open: Spanned<ArticleRef>,
    #[serde(default)]
    versions: Vec<SpanEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementEntry {
    name: String,
    #[serde(default)]
    allocations: Vec<Spanned<AllocationId>>,
    article: Spanned<ArticleRef>,
    text: Wording,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroundsEntry {
    #[serde(default)]
    allocations: Vec<Spanned<AllocationId>>,
    articles: BTreeMap<Topic, Vec<Spanned<ArticleRef>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewRuleEntry {
    rule: Code,
    warns_until: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaiverEntry {
    rules: Vec<Code>,
    #[serde(default)]
    allocations: Vec<Spanned<AllocationId>>,
    article: Spanned<ArticleRef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenTermEntry {
    article: Spanned<ArticleRef>,
    filled_by: Vec<Spanned<ArticleRef>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReservationEntry {
    article: Spanned<ArticleRef>,
    text: Wording,
}

/// What the reader of a scheme has at hand, and what it found so far.
pub(crate) struct SchemeReader<'r> {
    pub(crate) source: &'r Source<'r>,
    pub(crate) files: &'r BTreeMap<&'r str, &'r str>,
    pub(crate) municipalities: &'r Municipalities,
    pub(crate) citations: &'r mut Vec<Citation>,
    pub(crate) findings: &'r mut Vec<Finding>,
}

impl SchemeReader<'_> {
    /// Reads the scheme; what cannot be read of it is left out and reported.
    pub(crate) fn read(mut self) -> Option<Scheme> {
        let entry: SchemeEntry = self.source.toml().map_err(|finding| self.findings.push(finding)).ok()?;
        let periods = self.periods(entry.period)?;
        let mut scheme = Scheme {
            id: entry.id,
            name: entry.name,
            short: entry.short,
            periods,
            instruments: entry.instrument.into_iter().map(|i| (i.id, spans(&i.versions))).collect(),
            file: self.source.path.to_owned(),
            allocations: Vec::new(),
            reservations: entry.reservation.into_iter().map(|r| self.reservation(r)).collect(),
            model: model(self.source, entry.sector, entry.objective, self.citations),
            modalities: ModalityClauses::default(),
            otherwise: Vec::new(),
            grounds: Vec::new(),
            new_rules: entry.new_rule.into_iter().map(|new| (new.rule, new.warns_until.0)).collect(),
            waivers: Vec::new(),
            fills: entry.open_term.into_iter().map(|o| self.open_term(o)).collect(),
            statements: Vec::new(),
        };
        let first_day = scheme.first_day();
        scheme.allocations = entry.allocation.into_iter().map(|a| self.allocation(a, first_day)).collect();
        entry.modality.into_iter().for_each(|clause| self.modality(clause, &mut scheme));
        scheme.otherwise = entry.otherwise.into_iter().map(|o| self.otherwise(o, &scheme)).collect();
        scheme.statements = entry.statement.into_iter().filter_map(|s| self.statement(s, &scheme)).collect();
        scheme.grounds = entry.grounds.into_iter().map(|g| self.grounds(g, &scheme)).collect();
        scheme.waivers = entry.waiver.into_iter().map(|w| self.waiver(w, &scheme)).collect();
        scheme.grounds.sort_by_key(|grounds| grounds.allocations.is_empty());
        Some(scheme)
    }

    fn cite(&mut self, article: Spanned<ArticleRef>) -> ArticleRef {
        self.citations.push(self.source.cite(&article));
        article.into_inner()
    }

    fn periods(&mut self, entries: Vec<PeriodEntry>) -> Option<Vec<(Date, Sourced<Period>)>> {
        let mut periods = Vec::new();
        for entry in entries {
            let span = entry.until.span();
            match Period::new(entry.from.0, entry.until.into_inner().0) {
                Ok(value) => periods.push((entry.known.0, Sourced { value, article: self.cite(entry.article) })),
                Err(error) => self.findings.push(self.source.error(L_001, span).with("reason", error.to_string())),
            }
        }
        if periods.is_empty() {
            self.findings.push(self.source.error(L_001, 0..0).with("reason", "no period"));
            return None;
        }
        periods.sort_by_key(|(known, _)| *known);
        Some(periods)
    }

    fn year(&mut self, number: &Spanned<i16>) -> Option<Year> {
        let year = Year::new(*number.get_ref());
        if year.is_none() {
            let finding = self.source.error(L_001, number.span());
            self.findings.push(finding.with("reason", format!("{} is no year", number.get_ref())));
        }
        year
    }

    fn allocation(&mut self, entry: AllocationEntry, first_day: Date) -> Allocation {
        let ceilings = self.cite(entry.ceilings);
        let annex = entry.annex.and_then(|annex| self.annex(&annex, &ceilings, first_day));
        Allocation {
            id: entry.id,
            name: entry.name,
            codes: entry.codes,
            budget: entry.budget.into_iter().map(|line| self.budget_line(line)).collect(),
            credits: entry.credit.into_iter().filter_map(|credit| self.credit(credit)).collect(),
            annex,
            ceilings,
            stated: entry.stated.into_iter().filter_map(|stated| self.stated(&stated)).collect(),
        }
    }

    fn budget_line(&mut self, entry: BudgetEntry) -> BudgetLine {
        let year = entry.year.and_then(|year| self.year(&year));
        let amount = entry.cents.map(Euro::from_cents);
        BudgetLine { section: entry.section, line: entry.line, year, amount, article: self.cite(entry.article) }
    }

    fn credit(&mut self, entry: CreditEntry) -> Option<(Year, Sourced<Euro>)> {
        let year = self.year(&entry.year)?;
        Some((year, Sourced { value: Euro::from_cents(entry.cents), article: self.cite(entry.article) }))
    }

    fn stated(&mut self, entry: &StatedEntry) -> Option<StatedAmount> {
        let year = self.year(&entry.year)?;
        Some(StatedAmount { municipality: entry.municipality, year, amount: Euro::from_cents(entry.cents) })
    }

    fn annex(&mut self, entry: &AnnexEntry, article: &ArticleRef, first_day: Date) -> Option<Annex> {
        let path = format!("schemes/{}", entry.table.get_ref());
        let Some((path, text)) = self.files.get_key_value(path.as_str()) else {
            let finding = self.source.error(L_003, entry.table.span());
            self.findings.push(finding.with("missing", path));
            return None;
        };
        let table = Source::new(path, text);
        Some(Annex {
            article: article.clone(),
            reading: entry.reading,
            rows: annex::rows(&table, self.municipalities, first_day, self.findings),
            stated_rows: entry.rows,
            stated_total: Euro::from_cents(entry.stated_total_cents),
            file: (*path).to_owned(),
        })
    }

    fn modality(&mut self, entry: ClauseEntry, scheme: &mut Scheme) {
        let name = entry.name.clone();
        let Some(clause) = self.clause(entry, scheme) else { return };
        let refused = scheme.modalities.add(name.get_ref(), clause);
        let finding = match refused {
            Ok(()) => return,
            Err(Some(reason)) => self.source.error(L_024, name.span()).with("reason", reason),
            Err(None) => self.source.error(L_025, name.span()),
        };
        self.findings.push(finding.with("name", name.into_inner()));
    }

    fn otherwise(&mut self, entry: OtherwiseEntry, scheme: &Scheme) -> Clause<()> {
        let allocations = self.allocations(entry.allocations, scheme);
        Clause { allocations, spans: spans(&entry.versions), setting: Setting::Open(self.cite(entry.open)) }
    }

    fn clause(&mut self, entry: ClauseEntry, scheme: &Scheme) -> Option<Clause<toml::Value>> {
        let allocations = self.allocations(entry.allocations, scheme);
        match (entry.article, entry.value, entry.open) {
            (Some(article), Some(value), None) => {
                let spans = self.spans(&article, &entry.versions, scheme);
                let setting = Setting::Set(Sourced { value, article: self.cite(article) });
                Some(Clause { allocations, spans, setting })
            }
            (None, None, Some(open)) => {
                let spans = spans(&entry.versions);
                Some(Clause { allocations, spans, setting: Setting::Open(self.cite(open)) })
            }
            _ => {
                let finding = self.source.error(L_024, entry.name.span()).with("name", entry.name.into_inner());
                self.findings.push(finding.with("reason", "either article and value, or open"));
                None
            }
        }
    }

    /// Returns the days of a clause: its own, or those of the instrument that it stands in.
    fn spans(&mut self, article: &Spanned<ArticleRef>, own: &[SpanEntry], scheme: &Scheme) -> Vec<Span> {
        if !own.is_empty() {
            return spans(own);
        }
        let instrument = &article.get_ref().instrument;
        scheme.spans_of(instrument).map(<[Span]>::to_vec).unwrap_or_else(|| {
            let finding = self.source.error(L_025, article.span());
            self.findings.push(finding.with("name", instrument.as_str()));
            vec![Span::ALWAYS]
        })
    }

    fn statement(&mut self, entry: StatementEntry, scheme: &Scheme) -> Option<(String, Clause<Wording>)> {
        let allocations = self.allocations(entry.allocations, scheme);
        let spans = self.spans(&entry.article, &[], scheme);
        let setting = Setting::Set(Sourced { value: entry.text, article: self.cite(entry.article) });
        Some((entry.name, Clause { allocations, spans, setting }))
    }

    fn grounds(&mut self, entry: GroundsEntry, scheme: &Scheme) -> Grounds {
        let allocations = self.allocations(entry.allocations, scheme);
        let mut articles = BTreeMap::new();
        for (topic, cited) in entry.articles {
            cited.iter().for_each(|article| drop(self.spans(article, &[], scheme)));
            articles.insert(topic, cited.into_iter().map(|article| self.cite(article)).collect());
        }
        Grounds { allocations, articles }
    }

    fn waiver(&mut self, entry: WaiverEntry, scheme: &Scheme) -> Waiver {
        let allocations = self.allocations(entry.allocations, scheme);
        self.spans(&entry.article, &[], scheme);
        Waiver { rules: entry.rules, allocations, article: self.cite(entry.article) }
    }

    fn open_term(&mut self, entry: OpenTermEntry) -> (ArticleRef, Vec<ArticleRef>) {
        let filled_by = entry.filled_by.into_iter().map(|article| self.cite(article)).collect();
        (self.cite(entry.article), filled_by)
    }

    fn reservation(&mut self, entry: ReservationEntry) -> Reservation {
        Reservation { article: self.cite(entry.article), text: entry.text }
    }

    /// Takes the allocations that the scheme has; another one is reported.
    fn allocations(&mut self, named: Vec<Spanned<AllocationId>>, scheme: &Scheme) -> Vec<AllocationId> {
        for name in named.iter().filter(|name| scheme.allocation(name.get_ref()).is_none()) {
            let finding = self.source.error(L_025, name.span());
            self.findings.push(finding.with("name", name.get_ref().as_str()));
        }
        named.into_iter().map(Spanned::into_inner).collect()
    }
}

/// Returns the spans that are written, or one for every day when none is.
fn spans(entries: &[SpanEntry]) -> Vec<Span> {
    if entries.is_empty() {
        return vec![Span::ALWAYS];
    }
    let or = |written: Option<Day>, otherwise: Date| day(written).unwrap_or(otherwise);
    let span = |e: &SpanEntry| {
        let Span { known, from, until } = Span::ALWAYS;
        Span { known: or(e.known, known), from: or(e.from, from), until: or(e.until, until) }
    };
    entries.iter().map(span).collect()
}
