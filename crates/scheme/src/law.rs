//! The law as data, whole: instruments, schemes, catalogue, municipalities and calendar.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use terms::{ArticleRef, Euro, Finding, InstrumentId, Wording, Year};

use crate::catalogue::JanuaryIndex;
use crate::codes::{L_001, L_002, L_003};
use crate::scheme_file::SchemeReader;
use crate::source::{Citation, Source};
use crate::{
    Article, AsOf, Calendar, Catalogue, EnvelopeKey, Instrument, Model, Municipalities, Nature, Payments, Scheme,
    SchemeId, Sourced, catalogue, instrument,
};

static ENACTED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../law");

/// The files without which there is no law to read.
const TABLES: [&str; 4] = ["municipalities.csv", "mergers.csv", "areas.csv", "calendar.toml"];

/// The file of what no text fixes about payments.
const PAYMENTS: &str = "payments.toml";

/// The law as data.
#[derive(Clone, Debug, Default)]
pub struct Law {
    instruments: BTreeMap<InstrumentId, Instrument>,
    schemes: Vec<Scheme>,
    catalogue: Catalogue,
    january_indices: Vec<JanuaryIndex>,
    municipalities: Municipalities,
    calendar: Calendar,
    payments: Option<Payments>,
    citations: Vec<Citation>,
}

/// What an article leaves to somebody, and what fills it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation<'l> {
    /// The article and paragraph that leaves it open.
    pub article: ArticleRef,
    /// Its short name.
    pub name: &'l str,
    /// What has to be said.
    pub asks: &'l Wording,
    /// The articles that say it; none when nothing we know does.
    pub filled_by: Vec<&'l ArticleRef>,
}

impl Law {
    /// Returns the law that stands in `law/`.
    pub fn enacted() -> Self {
        let mut files = Vec::new();
        texts(&ENACTED, &mut files);
        Self::read(files).0
    }

    /// Reads the files of a folder of law, each by its path below it. What cannot be read is left out
    /// and reported with its file and line; findings of [`Law::check`] are not among them.
    pub fn read<P: AsRef<str>, T: AsRef<str>>(files: impl IntoIterator<Item = (P, T)>) -> (Self, Vec<Finding>) {
        let files: Vec<(P, T)> = files.into_iter().collect();
        let files: BTreeMap<&str, &str> = files.iter().map(|(path, text)| (path.as_ref(), text.as_ref())).collect();
        let mut law = Self::default();
        let mut findings = missing(&files);
        law.read_tables(&files, &mut findings);
        for (path, text) in &files {
            law.read_file(&Source::new(path, text), &files, &mut findings);
        }
        (law, findings)
    }

    fn read_tables(&mut self, files: &BTreeMap<&str, &str>, findings: &mut Vec<Finding>) {
        let [municipalities, mergers, areas, calendar] =
            TABLES.map(|path| files.get(path).copied().unwrap_or_default());
        let (read, found) = Municipalities::read(municipalities, mergers, areas);
        self.municipalities = read;
        findings.extend(found.into_iter().map(|finding| finding.with("file", TABLES[0])));
        if files.contains_key(TABLES[3]) {
            let (read, found) = Calendar::read(calendar);
            self.calendar = read;
            findings.extend(found.into_iter().map(|finding| finding.with("file", TABLES[3])));
        }
        if let Some(payments) = files.get(PAYMENTS) {
            let (read, found) = Payments::read(payments);
            self.payments = read;
            findings.extend(found.into_iter().map(|finding| finding.with("file", PAYMENTS)));
        }
    }

    fn read_file(&mut self, source: &Source<'_>, files: &BTreeMap<&str, &str>, findings: &mut Vec<Finding>) {
        let parts: Vec<&str> = source.path.split('/').collect();
        match parts[..] {
            ["instruments", folder, "instrument.toml"] => self.read_instrument(source, folder, findings),
            ["schemes", _, "scheme.toml"] => self.read_scheme(source, files, findings),
            ["schemes", table] => self.read_catalogue(source, table, findings),
            ["health-index.csv"] => self.january_indices = catalogue::january_indices(source, findings),
            _ => {}
        }
    }

    fn read_catalogue(&mut self, source: &Source<'_>, table: &str, findings: &mut Vec<Finding>) {
        let (catalogue, citations) = (&mut self.catalogue, &mut self.citations);
        match table {
            "catalogue-2013.csv" => catalogue.natures = catalogue::natures(source, citations, findings),
            "rates-2013.csv" => catalogue.rates = catalogue::rates(source, citations, findings),
            "posts-2013.csv" => catalogue.posts = catalogue::posts(source, citations, findings),
            "pieces-2013.csv" => catalogue.pieces = catalogue::pieces(source, citations, findings),
            _ => {}
        }
    }

    fn read_instrument(&mut self, source: &Source<'_>, folder: &str, findings: &mut Vec<Finding>) {
        match instrument::read(source, &mut self.citations) {
            Ok(read) if read.id.as_str() != folder => {
                let reason = format!("'{}' stands in the folder of '{folder}'", read.id);
                findings.push(source.error(L_001, 0..0).with("reason", reason));
            }
            Ok(read) => drop(self.instruments.insert(read.id.clone(), read)),
            Err(finding) => findings.push(finding),
        }
    }

    fn read_scheme(&mut self, source: &Source<'_>, files: &BTreeMap<&str, &str>, findings: &mut Vec<Finding>) {
        let (municipalities, citations) = (&self.municipalities, &mut self.citations);
        let reader = SchemeReader { source, files, municipalities, citations, findings };
        let Some(scheme) = reader.read() else { return };
        if self.scheme(&scheme.id).is_some() {
            findings.push(source.error(L_002, 0..0).with("name", scheme.id.as_str()));
            return;
        }
        self.schemes.push(scheme);
        self.schemes.sort_by(|a, b| (a.first_day(), &a.id).cmp(&(b.first_day(), &b.id)));
    }

    /// Returns the instruments, by identity.
    pub fn instruments(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.values()
    }

    /// Returns the instrument `id`.
    pub fn instrument(&self, id: &InstrumentId) -> Option<&Instrument> {
        self.instruments.get(id)
    }

    /// Returns the version of an article in force on a day as known on another.
    pub fn article(&self, reference: &ArticleRef, as_of: AsOf) -> Option<&Article> {
        self.instrument(&reference.instrument)?.article(&reference.article, as_of)
    }

    /// Tells whether the article exists in some version, with its paragraph and item where its
    /// article lists them.
    pub fn cites(&self, reference: &ArticleRef) -> bool {
        self.instrument(&reference.instrument)
            .is_some_and(|instrument| instrument.versions(&reference.article).any(|article| article.has(reference)))
    }

    /// Returns the schemes, oldest first.
    pub fn schemes(&self) -> &[Scheme] {
        &self.schemes
    }

    /// Returns the scheme `id`.
    pub fn scheme(&self, id: &SchemeId) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.id == *id)
    }

    /// Returns the closed lists that agreements of a scheme are made of.
    pub fn model(&self, id: &SchemeId) -> Option<&Model> {
        self.scheme(id).map(|scheme| &scheme.model)
    }

    /// Returns the maximum of an envelope as known on `known`; see [`Scheme::ceiling`].
    ///
    /// Law: ar-2019-07-03 art. N1
    pub fn ceiling(&self, key: &EnvelopeKey, known: Date) -> Option<Sourced<Euro>> {
        self.scheme(&key.scheme)?.ceiling(key, known)
    }

    /// Returns the catalogue of natures of expense as known on a day; empty before it was known.
    ///
    /// The annexes of the later decrees are images: this is the last one that can be read.
    ///
    /// Law: am-2013-12-24 art. N1; am-2013-12-24 art. N2
    pub fn catalogue(&self, as_of: AsOf) -> Option<&Catalogue> {
        let first = self.catalogue.natures().first()?;
        self.instrument(&first.article.instrument).filter(|decree| decree.known() <= as_of.known)?;
        Some(&self.catalogue)
    }

    /// Returns the health index of January of `year`, in hundredths of a point, as known on `known`.
    ///
    /// Law: am-2013-12-24 art. N1
    pub fn january_index(&self, year: Year, known: Date) -> Option<u32> {
        let of_year = |index: &&JanuaryIndex| index.year == year && index.known <= known;
        self.january_indices.iter().find(of_year).map(|index| index.hundredths)
    }

    /// Returns the nature of expense of this code.
    pub fn nature(&self, code: &str) -> Option<&Nature> {
        self.catalogue.nature(code)
    }

    /// Returns what the instruments of a scheme leave to somebody, and what fills it, in force on a
    /// day as known on another.
    pub fn open_terms(&self, id: &SchemeId, as_of: AsOf) -> Vec<Delegation<'_>> {
        let Some(scheme) = self.scheme(id) else { return Vec::new() };
        let instruments = scheme.instruments(as_of).filter_map(|id| self.instrument(id));
        instruments.flat_map(|instrument| delegations(scheme, instrument, as_of)).collect()
    }

    /// Returns the municipalities.
    pub const fn municipalities(&self) -> &Municipalities {
        &self.municipalities
    }

    /// Returns the choices about payments, where they could be read.
    ///
    /// Choice: 0056
    pub const fn payments(&self) -> Option<&Payments> {
        self.payments.as_ref()
    }

    /// Returns the Belgian calendar.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    pub(crate) fn citations(&self) -> &[Citation] {
        &self.citations
    }
}

/// Lists what the articles of one instrument leave open.
fn delegations<'l>(scheme: &'l Scheme, instrument: &'l Instrument, as_of: AsOf) -> Vec<Delegation<'l>> {
    let mut numbers: Vec<&str> = instrument.articles.iter().map(|article| article.number.as_str()).collect();
    numbers.dedup();
    let in_force = numbers.into_iter().filter_map(|number| instrument.article(number, as_of));
    in_force.flat_map(|article| of_article(scheme, instrument, article, as_of)).collect()
}

fn of_article<'l>(
    scheme: &'l Scheme,
    instrument: &Instrument,
    article: &'l Article,
    as_of: AsOf,
) -> impl Iterator<Item = Delegation<'l>> {
    let reference =
        ArticleRef { instrument: instrument.id.clone(), article: article.number.clone(), paragraph: None, item: None };
    article.open_terms.iter().map(move |term| {
        let article = ArticleRef { paragraph: term.paragraph.clone(), ..reference.clone() };
        let fills = scheme.fills.get(&article).into_iter().flatten();
        let filled_by = fills.filter(|by| scheme.in_force(&by.instrument, as_of)).collect();
        Delegation { article, name: &term.name, asks: &term.asks, filled_by }
    })
}

/// Reports the tables that are not there at all.
fn missing(files: &BTreeMap<&str, &str>) -> Vec<Finding> {
    let absent = TABLES.into_iter().filter(|path| !files.contains_key(path));
    absent.map(|path| Finding::error(L_003).with("missing", path).with("file", path)).collect()
}

/// Collects the paths and texts of a folder and of the folders in it.
fn texts<'d>(folder: &'d Dir<'_>, found: &mut Vec<(&'d str, &'d str)>) {
    let read = folder.files().filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)));
    found.extend(read);
    folder.dirs().for_each(|inner| texts(inner, found));
}
