//! From the cells of one row to an expense line, or to what is wrong with them.

use agreement::ObjectiveId;
use jiff::civil::Date;
use scheme::CreditCategory;
use terms::{Arg, Code, Euro, Finding, NameKey, ParseEuroError, Period, Severity, register_numbers};

use super::columns::{Column, Columns};
use super::{DrawnOn, Limits, place};
use crate::codes::*;
use crate::{Category, EnterpriseNumber, ExpenseLine, LineNumber, PaymentProof, Post, ProofKind, Units};

/// Something about a row or one of its cells, before it has a place.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    finding: Finding,
    column: Option<Column>,
}

impl Fault {
    /// A row that becomes no line.
    pub(super) fn whole(code: Code) -> Self {
        Self { finding: Finding::error(code), column: None }
    }

    /// A row that becomes a line, but should be looked at.
    pub(super) fn remark(code: Code) -> Self {
        Self { finding: Finding::warning(code), column: None }
    }

    /// Something about one cell.
    pub(super) fn of(code: Code, severity: Severity, column: Column) -> Self {
        Self { finding: Finding::new(code, severity), column: Some(column) }
    }

    pub(super) const fn code(&self) -> Code {
        self.finding.code
    }

    /// Tells whether it keeps the row from being a line.
    pub(super) fn is_error(&self) -> bool {
        self.finding.severity == Severity::Error
    }

    pub(super) fn with(self, name: &'static str, value: impl Into<Arg>) -> Self {
        Self { finding: self.finding.with(name, value), ..self }
    }

    pub(super) fn finding(self, row: u32, columns: &Columns) -> Finding {
        let cell = self.column.and_then(|column| columns.cell(column));
        let finding = self.finding.at(place(row, cell.map_or(0, |cell| cell + 1)));
        match cell {
            Some(cell) => finding.with("column", columns.name(cell)),
            None => finding,
        }
    }
}

/// The cells of one row under the columns of the file.
pub(super) struct Cells<'a> {
    pub(super) columns: &'a Columns,
    pub(super) cells: &'a [String],
    pub(super) ordinal: u32,
    pub(super) limits: Limits,
    pub(super) drawn_on: &'a DrawnOn<'a>,
}

type Read<T> = Result<T, Fault>;

impl Cells<'_> {
    /// Reads the line, or collects all that keeps it from being one; remarks do not.
    pub(super) fn line(&self, remarks: &mut Vec<Fault>) -> Result<ExpenseLine, Vec<Fault>> {
        let unclean: Vec<Fault> = self.unclean().collect();
        if !unclean.is_empty() {
            return Err(unclean);
        }
        let mut faults: Vec<Fault> = self.held_against().collect();
        let invoiced = kept(self.date(Column::Invoiced), &mut faults).flatten();
        let line = ExpenseLine {
            number: kept(self.number(), &mut faults).unwrap_or(LineNumber(self.ordinal)),
            committed: kept(self.committed(invoiced, remarks), &mut faults).unwrap_or(Date::MIN),
            invoiced,
            category: category(self.text(Column::Category)),
            nature: self.text(Column::Nature).to_owned(),
            supplier: kept(self.supplier(), &mut faults).unwrap_or_default(),
            enterprise: kept(self.enterprise(), remarks).flatten(),
            invoice: self.text(Column::Invoice).to_owned(),
            amount: kept(self.needed(Column::Amount, Self::amount), &mut faults).unwrap_or_default(),
            gross: kept(self.amount(Column::Gross), &mut faults).flatten(),
            objective: self.filled(Column::Objective).map(ObjectiveId::typed),
            evidence: self.evidence(),
            payment: kept(self.payment(), remarks).flatten(),
            units: kept(self.units(), &mut faults).flatten(),
            post: kept(self.post(), &mut faults).flatten(),
            other_funding: kept(self.amount(Column::OtherFunding), &mut faults).flatten(),
            credits: self.filled(Column::Credits).map(str::to_owned),
            note: self.text(Column::Note).to_owned(),
        };
        remarks.extend(self.formulas().chain(self.named_persons()).chain(self.unknown_objective(&line)));
        if faults.is_empty() { Ok(line) } else { Err(faults) }
    }

    fn text(&self, column: Column) -> &str {
        let cell = self.columns.cell(column).and_then(|cell| self.cells.get(cell));
        cell.map_or("", String::as_str)
    }

    fn filled(&self, column: Column) -> Option<&str> {
        Some(self.text(column)).filter(|text| !text.is_empty())
    }

    /// Finds cells that may not even be looked at: too long, with control characters, or with a
    /// national register number, in unknown columns too.
    fn unclean(&self) -> impl Iterator<Item = Fault> {
        self.cells.iter().enumerate().filter_map(|(at, text)| {
            let column = self.columns.column(at);
            let private = || !is_figure(column) && register_numbers(text).next().is_some();
            let code = match () {
                () if text.len() > self.limits.cell && text.chars().count() > self.limits.cell => C_112,
                () if text.chars().any(is_control) => C_113,
                () if private() => C_114,
                () => return None,
            };
            let fault = Fault { finding: Finding::error(code), column };
            Some(fault.with("column", self.columns.name(at)).with("most", self.limits.cell))
        })
    }

    /// Finds cells that a spreadsheet would run; they are kept as the text they are.
    fn formulas(&self) -> impl Iterator<Item = Fault> {
        self.cells.iter().enumerate().filter_map(|(at, text)| {
            let column = self.columns.column(at)?;
            let formula = text.starts_with(['=', '+', '@']) || (text.starts_with('-') && text.len() > 1);
            (formula && !is_figure(Some(column))).then(|| Fault::of(C_125, Severity::Note, column))
        })
    }

    /// Holds the row against the envelope that the file was handed in for.
    fn held_against(&self) -> impl Iterator<Item = Fault> {
        [Column::Municipality, Column::Envelope, Column::Year].into_iter().filter_map(|column| {
            let text = self.filled(column)?;
            let fault = Fault::of(self.drawn_on.differs(column, text)?, Severity::Error, column);
            Some(fault.with("text", shown(text)).with("meant", self.drawn_on.envelope.to_string()))
        })
    }

    /// Reads the day of commitment; the date of the invoice is proposed where none stands.
    ///
    /// Law: am-2019-12-05 art. 28
    /// Choice: 0050
    fn committed(&self, invoiced: Option<Date>, remarks: &mut Vec<Fault>) -> Read<Date> {
        if let Some(day) = self.date(Column::Committed)? {
            return Ok(day);
        }
        let day = invoiced.ok_or_else(|| Fault::of(C_115, Severity::Error, Column::Committed))?;
        remarks.push(Fault::of(C_130, Severity::Warning, Column::Invoiced).with("day", day));
        Ok(day)
    }

    /// Finds cells that name somebody beside a word about followed persons; the name is not repeated.
    fn named_persons(&self) -> impl Iterator<Item = Fault> {
        self.cells.iter().enumerate().filter_map(|(at, text)| {
            let column = self.columns.column(at)?;
            let named = !is_figure(Some(column)) && (self.drawn_on.names_a_person)(text);
            named.then(|| Fault::of(C_138, Severity::Warning, column))
        })
    }

    fn unknown_objective(&self, line: &ExpenseLine) -> Option<Fault> {
        let named = self.drawn_on.unknown_objective(line)?;
        Some(Fault::of(C_135, Severity::Warning, Column::Objective).with("text", shown(named.as_str())))
    }

    fn needed<T>(&self, column: Column, read: fn(&Self, Column) -> Read<Option<T>>) -> Read<T> {
        read(self, column)?.ok_or_else(|| Fault::of(C_115, Severity::Error, column))
    }

    fn number(&self) -> Read<LineNumber> {
        if self.columns.cell(Column::Number).is_none() {
            return Ok(LineNumber(self.ordinal));
        }
        self.count(Column::Number)?.map(LineNumber).ok_or_else(|| Fault::of(C_115, Severity::Error, Column::Number))
    }

    fn count(&self, column: Column) -> Read<Option<u32>> {
        let Some(text) = self.filled(column) else { return Ok(None) };
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        let number = text.parse().ok().filter(|&number: &u32| digits && number > 0);
        number.map(Some).ok_or_else(|| Fault::of(C_121, Severity::Error, column).with("text", shown(text)))
    }

    fn supplier(&self) -> Read<String> {
        let named = self.filled(Column::Supplier).map(str::to_owned);
        named.ok_or_else(|| Fault::of(C_115, Severity::Error, Column::Supplier))
    }

    fn enterprise(&self) -> Read<Option<EnterpriseNumber>> {
        let Some(text) = self.filled(Column::Enterprise) else { return Ok(None) };
        let fault = |_| Fault::of(C_123, Severity::Warning, Column::Enterprise).with("text", shown(text));
        text.parse().map(Some).map_err(fault)
    }

    fn amount(&self, column: Column) -> Read<Option<Euro>> {
        let Some(text) = self.filled(column) else { return Ok(None) };
        let fault = |code| Fault::of(code, Severity::Error, column).with("text", shown(text));
        if is_ambiguous(text) {
            return Err(fault(C_117));
        }
        text.parse().map(Some).map_err(|error| match error {
            ParseEuroError::Ambiguous => fault(C_117),
            ParseEuroError::TooPrecise => fault(C_118),
            ParseEuroError::NotAnAmount => fault(C_116),
            ParseEuroError::OutOfRange => fault(C_139).with("most", Euro::LIMIT),
        })
    }

    fn date(&self, column: Column) -> Read<Option<Date>> {
        let Some(text) = self.filled(column) else { return Ok(None) };
        let fault = |code| Fault::of(code, Severity::Error, column).with("text", shown(text));
        read_date(text, self.columns.is_english(column)).map(Some).map_err(fault)
    }

    fn evidence(&self) -> Vec<String> {
        let references = self.text(Column::Evidence).split('|').map(str::trim);
        references.filter(|reference| !reference.is_empty()).map(str::to_owned).collect()
    }

    fn payment(&self) -> Read<Option<PaymentProof>> {
        let kind = self.text(Column::PaymentKind);
        match (proof_kind(kind), self.filled(Column::Payment)) {
            (Some(None), _) | (None, None) => Ok(None),
            (Some(Some(kind)), Some(reference)) => Ok(Some(PaymentProof { kind, reference: reference.to_owned() })),
            (Some(Some(_)), None) => Ok(None),
            (None, Some(_)) => Err(Fault::of(C_124, Severity::Warning, Column::PaymentKind).with("text", shown(kind))),
        }
    }

    /// Reads the post of a personnel expense, which is named whole or not at all.
    ///
    /// Law: am-2013-12-24 art. N1
    fn post(&self) -> Read<Option<Post>> {
        let columns = [Column::Post, Column::Function, Column::WorkingTime, Column::WorkedFrom, Column::WorkedTo];
        if columns.iter().all(|column| self.filled(*column).is_none()) {
            return Ok(None);
        }
        let worded = |column| self.filled(column).ok_or_else(|| Fault::of(C_115, Severity::Error, column));
        let from = self.needed(Column::WorkedFrom, Self::date)?;
        let to = self.needed(Column::WorkedTo, Self::date)?;
        Ok(Some(Post {
            reference: worded(Column::Post)?.to_owned(),
            function: worded(Column::Function)?.to_owned(),
            level: self.parsed(Column::Level)?,
            diploma: self.parsed(Column::Diploma)?,
            time: self.needed(Column::WorkingTime, Self::parsed)?,
            worked: Period::new(from, to).map_err(|_| self.unread(Column::WorkedTo))?,
        }))
    }

    fn parsed<T: std::str::FromStr>(&self, column: Column) -> Read<Option<T>> {
        let Some(text) = self.filled(column) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| self.unread(column))
    }

    fn unread(&self, column: Column) -> Fault {
        Fault::of(C_129, Severity::Error, column).with("text", shown(self.text(column)))
    }

    fn units(&self) -> Read<Option<Units>> {
        let price = self.amount(Column::UnitPrice)?;
        let quantity = self.count(Column::Quantity)?;
        Ok(price.map(|price| Units { price, quantity: quantity.unwrap_or(1) }))
    }
}

fn kept<T>(read: Read<T>, faults: &mut Vec<Fault>) -> Option<T> {
    read.map_err(|fault| faults.push(fault)).ok()
}

/// Tells whether a cell of `column` holds a figure or a number that cannot be a person's.
pub(super) const fn is_figure(column: Option<Column>) -> bool {
    matches!(column, Some(Column::Number | Column::Enterprise | Column::Quantity | Column::Year))
        || is_day(column)
        || is_amount(column)
}

/// Tells whether a cell of `column` holds a day.
pub(super) const fn is_day(column: Option<Column>) -> bool {
    matches!(column, Some(Column::Committed | Column::Invoiced | Column::WorkedFrom | Column::WorkedTo))
}

/// Tells whether a cell of `column` holds an amount.
pub(super) const fn is_amount(column: Option<Column>) -> bool {
    matches!(column, Some(Column::Amount | Column::Gross | Column::UnitPrice | Column::OtherFunding))
}

/// Control characters, and the marks that turn the direction of writing.
fn is_control(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Cuts a text that a message shows, and masks the numbers of persons in it.
fn shown(text: &str) -> String {
    cut(text, 60)
}

/// Returns at most `most` characters of `text`, the numbers of persons masked.
pub(crate) fn cut(text: &str, most: usize) -> String {
    masked(text).chars().take(most).collect()
}

/// Puts dots in the place of national register numbers.
///
/// Law: l-1983-08-08 art. 8
pub(super) fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for found in register_numbers(text) {
        if found.start >= from {
            out.push_str(&text[from..found.start]);
            out.push_str("•••");
            from = found.end;
        }
    }
    out.push_str(&text[from..]);
    out
}

/// Tells whether an amount is like `1.234`: one euro and a bit, or a thousand?
fn is_ambiguous(text: &str) -> bool {
    let body: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    match body.split_once(['.', ',']) {
        Some((whole, decimals)) => {
            matches!(whole.len(), 1..=3)
                && !whole.starts_with('0')
                && decimals.len() == 3
                && decimals.bytes().all(|b| b.is_ascii_digit())
        }
        None => false,
    }
}

/// Returns the category that `text` names.
pub(crate) fn category(text: &str) -> Category {
    const NAMES: &[(CreditCategory, &[&str])] = &[
        (
            CreditCategory::Personnel,
            &[
                "personnel",
                "fraisdepersonnel",
                "personeel",
                "personeelskosten",
                "personal",
                "personalkosten",
                "staff",
                "pers",
            ],
        ),
        (
            CreditCategory::Operating,
            &[
                "fonctionnement",
                "fraisdefonctionnement",
                "werking",
                "werkingskosten",
                "funktionskosten",
                "betrieb",
                "operating",
                "fonc",
                "werk",
            ],
        ),
        (
            CreditCategory::Investment,
            &[
                "investissement",
                "investissements",
                "investering",
                "investeringen",
                "investition",
                "investitionen",
                "investment",
                "investments",
                "inv",
            ],
        ),
    ];
    let key = NameKey::of(text);
    let named = NAMES.iter().find(|(_, names)| names.contains(&key.as_str()));
    named.map_or_else(|| Category::Unknown(text.to_owned()), |(category, _)| Category::Known(*category))
}

/// Returns the kind that `text` names, `Some(None)` for a word that says there is no proof, or
/// `None` for other words.
fn proof_kind(text: &str) -> Option<Option<ProofKind>> {
    const NAMES: &[(Option<ProofKind>, &[&str])] = &[
        (
            Some(ProofKind::BankStatement),
            &[
                "bankstatement",
                "extraitdecompte",
                "extraitbancaire",
                "extrait",
                "rekeninguittreksel",
                "uittreksel",
                "kontoauszug",
            ],
        ),
        (Some(ProofKind::Receipt), &["receipt", "recu", "acquit", "ontvangstbewijs", "kwijting", "quittung"]),
        (
            Some(ProofKind::PaymentOrder),
            &[
                "paymentorder",
                "ordredepaiement",
                "ordredevirement",
                "betalingsopdracht",
                "betalingsorder",
                "zahlungsauftrag",
            ],
        ),
        (None, &["none", "aucun", "aucune", "geen", "keine", "keiner"]),
    ];
    let key = NameKey::of(text);
    NAMES.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(kind, _)| *kind)
}

/// Reads `2020-03-15`, `15/03/2020`, `15.3.2020` or `15-03-2020`.
///
/// Where the header is English, the month may have been written first: a day that could be two
/// days is refused. So is a year of two digits.
fn read_date(text: &str, english: bool) -> Result<Date, Code> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if parts.len() != 3 || !parts.iter().all(digits) {
        return Err(C_119);
    }
    let lengths = (parts[0].len(), parts[1].len(), parts[2].len());
    let number = |part: &str| part.parse::<i16>().map_err(|_| C_119);
    let (first, second, third) = (number(parts[0])?, number(parts[1])?, number(parts[2])?);
    match lengths {
        (4, 1..=2, 1..=2) => civil(first, second, third),
        (1..=2, 1..=2, 4) if english && first <= 12 && second <= 12 && first != second => Err(C_120),
        (1..=2, 1..=2, 4) => civil(third, second, first),
        (1..=2, 1..=2, 1..=2) => Err(C_120),
        _ => Err(C_119),
    }
}

/// Makes a date of the years in which these schemes live.
fn civil(year: i16, month: i16, day: i16) -> Result<Date, Code> {
    let small = |number: i16| i8::try_from(number).map_err(|_| C_119);
    let date = Date::new(year, small(month)?, small(day)?).map_err(|_| C_119)?;
    if (1990..=2100).contains(&year) { Ok(date) } else { Err(C_119) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in ["2020-03-15", "15/03/2020", "15.3.2020", "15-03-2020"] {
            assert_eq!(read_date(text, false), Ok(date(2020, 3, 15)), "{text}");
        }
        assert_eq!(read_date("15/03/2020", true), Ok(date(2020, 3, 15)));
        assert_eq!(read_date("03/04/2020", false), Ok(date(2020, 4, 3)));
        assert_eq!(read_date("04/04/2020", true), Ok(date(2020, 4, 4)));
    }

    #[test]
    fn dates_that_are_none_or_two_are_refused() {
        for text in ["31/02/2020", "29/02/2019", "2020-13-01", "00/00/0000", "44197", "12/31/2020", "01/01/0001", "x"] {
            assert_eq!(read_date(text, false), Err(C_119), "{text}");
        }
        assert_eq!(read_date("01/02/20", false), Err(C_120));
        assert_eq!(read_date("03/04/2020", true), Err(C_120));
    }

    #[test]
    fn a_thousand_or_one_euro_is_asked_not_guessed() {
        for text in ["1.234", "60.000", "12,345", "€ 1.000"] {
            assert!(is_ambiguous(text), "{text}");
        }
        for text in ["1234", "1.234,00", "1 234", "1.234.567", "0.005", "12,34"] {
            assert!(!is_ambiguous(text), "{text}");
        }
    }
}
