//! An electronic invoice as an expense line: what it says is taken from it and never typed again, and
//! what it cannot say (what the expense serves, whether it was paid) stands beside it.
//!
//! Law: am-2019-12-05 art. 39 § 2
//! Choice: 0052

use agreement::ObjectiveId;
use jiff::civil::Date;
use terms::{Code, Euro, Finding, Invoice, Place, register_numbers};

use crate::codes::*;
use crate::file::{DrawnOn, Reading, category_named, cut};
use crate::{EnterpriseNumber, ExpenseLine, LineNumber, PaymentProof};

/// The largest document that may be packed into an invoice, in bytes as they stand there: ten
/// megabytes, written in four letters for three bytes.
const MAX_PACKED: u64 = 10_000_000 * 4 / 3;

/// Whether the municipality gets the value added tax back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vat {
    /// It does: the cost is what the invoice is without the tax.
    Recoverable,
    /// It does not: the tax is a cost.
    NotRecoverable,
}

/// What stands beside an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The number of the line.
    pub number: LineNumber,
    /// The category, in words.
    pub category: String,
    /// The code of the nature.
    pub nature: String,
    /// The objective that the expense serves.
    pub objective: String,
    /// The day of commitment.
    pub committed: Option<Date>,
    /// The share of the invoice that is claimed; all of it where nothing stands.
    pub share: Option<Euro>,
    /// What becomes of the value added tax.
    pub vat: Vat,
    /// What shows that it was paid.
    pub payment: Option<PaymentProof>,
    /// The reference of the document kept: the hash of its bytes.
    pub evidence: String,
    /// The enterprise number of the municipality, where it is known.
    pub buyer: Option<String>,
    /// A remark.
    pub note: String,
}

/// Makes the expense line of an invoice handed in on `today`; none where a finding is an error.
///
/// Law: ar-2019-07-03 art. 10; am-2019-12-05 art. 28
/// Choice: 0052
pub fn read_invoice(invoice: &Invoice, beside: &Beside, drawn_on: &DrawnOn<'_>, today: Date) -> Reading {
    let mut judging = Judging { invoice, beside, drawn_on, findings: Vec::new() };
    let line = judging.line(today);
    let errors = judging.findings.iter().any(|finding| finding.severity == terms::Severity::Error);
    let lines = line.filter(|_| !errors).into_iter().collect();
    Reading { lines, findings: judging.findings, rows: 1, ..Reading::default() }
}

/// The totals that an invoice states; what changes a total and is not stated is zero.
struct Totals {
    lines: Option<Euro>,
    without_tax: Option<Euro>,
    tax: Euro,
    with_tax: Option<Euro>,
    prepaid: Euro,
    rounding: Euro,
    payable: Option<Euro>,
}

impl Totals {
    fn is_only_payable(&self) -> bool {
        self.with_tax.is_none() && self.without_tax.is_none()
    }
}

/// An invoice while it is judged.
struct Judging<'a> {
    invoice: &'a Invoice,
    beside: &'a Beside,
    drawn_on: &'a DrawnOn<'a>,
    findings: Vec<Finding>,
}

impl Judging<'_> {
    fn line(&mut self, today: Date) -> Option<ExpenseLine> {
        self.check_texts();
        self.check_currency();
        self.check_buyer();
        self.check_attachments();
        let issued = self.issued(today);
        let (cost, credit) = (self.cost(), self.is_credit());
        let Invoice { number, supplier, credited, .. } = self.invoice;
        let (invoiced, cost) = (issued?, cost?);
        let signed = |amount: Euro| if credit { -amount } else { amount };
        let share = self.share(cost)?;
        let line = ExpenseLine {
            number: self.beside.number,
            committed: self.committed(invoiced),
            invoiced: Some(invoiced),
            category: category_named(&self.beside.category),
            nature: self.beside.nature.clone(),
            supplier: self.present("supplier", name_of(supplier))?,
            enterprise: self.enterprise(),
            invoice: self.present("invoice number", number)?,
            amount: signed(share.unwrap_or(cost)),
            gross: share.map(|_| signed(cost)),
            objective: Some(ObjectiveId::typed(&self.beside.objective)).filter(|id| !id.as_str().is_empty()),
            evidence: vec![self.beside.evidence.clone()],
            payment: self.beside.payment.clone(),
            units: None,
            post: None,
            other_funding: None,
            credits: credited.first().cloned().filter(|_| credit),
            note: self.note(),
        };
        self.check_objective(&line);
        Some(line)
    }

    fn error(&mut self, code: Code) -> &mut Finding {
        self.add(Finding::error(code))
    }

    fn add(&mut self, finding: Finding) -> &mut Finding {
        let place = Place { line: 1, column: 1, end_line: 1, end_column: 2 };
        self.findings.push(finding.at(place));
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    fn put(&mut self, finding: Finding) {
        self.add(finding);
    }

    /// Refuses numbers of persons and control characters, wherever they stand; they are not repeated.
    fn check_texts(&mut self) {
        let Invoice { number, supplier, buyer, lines, .. } = self.invoice;
        let items = lines.iter().flat_map(|line| [("item", &line.item), ("line number", &line.number)]);
        let own = [("invoice number", number), ("supplier", &supplier.name), ("buyer", &buyer.name)];
        let texts: Vec<(&str, &String)> = own.into_iter().chain(items).collect();
        for (field, text) in texts {
            if register_numbers(text).next().is_some() {
                self.put(Finding::error(C_114).with("column", field));
            } else if text.chars().any(char::is_control) {
                self.put(Finding::error(C_113).with("column", field));
            } else if (self.drawn_on.names_a_person)(text) {
                self.put(Finding::warning(C_138).with("column", field));
            }
        }
    }

    fn check_currency(&mut self) {
        let other = self.invoice.currencies.iter().find(|currency| *currency != "EUR");
        if let Some(other) = other.map(|other| cut(other, 8)) {
            self.put(Finding::error(C_156).with("text", other));
        }
    }

    /// Only what the municipality itself bought is its expense.
    ///
    /// Law: ar-2019-07-03 art. 9
    fn check_buyer(&mut self) {
        let buyer = &self.invoice.buyer;
        let numbers = buyer.numbers.iter().map(|(_, number)| figures(number));
        let stated: Vec<String> = numbers.filter(|number| number.len() >= 9).collect();
        let known = self.beside.buyer.as_deref().map(figures).filter(|known| !known.is_empty());
        let is_own = known.is_none_or(|known| stated.contains(&known));
        let by_number = stated.into_iter().next().filter(|_| !is_own);
        let other = by_number.or_else(|| self.drawn_on.other_town(&buyer.name).then(|| cut(&buyer.name, 60)));
        if let Some(other) = other {
            let meant = self.drawn_on.envelope().municipality.to_string();
            self.put(Finding::error(C_158).with("named", other).with("meant", meant));
        }
    }

    fn check_attachments(&mut self) {
        let size = self.invoice.largest_attachment;
        if size > MAX_PACKED {
            let megabytes = |bytes: u64| i64::try_from(bytes / 4 * 3 / 1_000_000).unwrap_or(i64::MAX);
            let found = Finding::error(C_159).with("size", megabytes(size));
            self.put(found.with("most", megabytes(MAX_PACKED)));
        }
    }

    fn check_objective(&mut self, line: &ExpenseLine) {
        if let Some(unknown) = self.drawn_on.unknown_objective(line) {
            let text = cut(unknown.as_str(), 60);
            self.put(Finding::warning(C_135).with("column", "objective").with("text", text));
        }
    }

    fn is_credit(&self) -> bool {
        self.invoice.credit || matches!(self.invoice.kind.as_str(), "381" | "396")
    }

    /// Reads the day of issue, which lies neither far back nor ahead.
    fn issued(&mut self, today: Date) -> Option<Date> {
        let text = cut(&self.invoice.issued, 60);
        let read = self.invoice.issued.get(..10).and_then(|day| day.parse::<Date>().ok());
        let Some(day) = read.filter(|day| (1990..=9999).contains(&day.year())) else {
            self.error(C_119);
            self.fill("issue date", &text);
            return None;
        };
        if day > today {
            self.put(Finding::error(C_152).with("text", text).with("day", today));
            return None;
        }
        Some(day)
    }

    /// Gives the last finding its field and the text that stands there.
    fn fill(&mut self, field: &'static str, text: &str) {
        if let Some(last) = self.findings.last_mut() {
            last.args.insert("column".into(), field.into());
            last.args.insert("text".into(), cut(text, 60).into());
        }
    }

    fn committed(&mut self, invoiced: Date) -> Date {
        self.beside.committed.unwrap_or_else(|| {
            self.put(Finding::warning(C_130).with("day", invoiced));
            invoiced
        })
    }

    fn present(&mut self, field: &'static str, text: &str) -> Option<String> {
        if text.is_empty() {
            self.put(Finding::error(C_115).with("column", field));
            return None;
        }
        Some(text.to_owned())
    }

    /// Returns the enterprise number that the supplier gives of itself.
    fn enterprise(&mut self) -> Option<EnterpriseNumber> {
        let numbers = &self.invoice.supplier.numbers;
        let right = numbers.iter().find_map(|(_, number)| number.parse().ok());
        let claims = numbers.iter().find(|(scheme, _)| scheme.as_deref() == Some("0208"));
        if let (None, Some((_, number))) = (right, claims) {
            self.put(Finding::warning(C_123).with("text", cut(number, 60)));
        }
        right
    }

    /// Returns the share that is claimed, which is no larger than the cost.
    fn share(&mut self, cost: Euro) -> Option<Option<Euro>> {
        match self.beside.share {
            Some(share) if share > cost || share <= Euro::ZERO => {
                self.put(Finding::error(C_157).with("stated", share).with("sum", cost));
                None
            }
            Some(share) if share == cost => Some(None),
            share => Some(share),
        }
    }

    fn note(&self) -> String {
        let items: Vec<&str> =
            self.invoice.lines.iter().map(|line| line.item.as_str()).filter(|i| !i.is_empty()).collect();
        if self.beside.note.is_empty() { cut(&items.join("; "), 500) } else { self.beside.note.clone() }
    }

    fn amount(&mut self, field: &'static str, text: &str) -> Option<Euro> {
        match cents(text) {
            Ok(amount) => Some(amount),
            Err(code) => {
                self.error(code);
                self.fill(field, text);
                if code == C_139 {
                    let last = self.findings.len() - 1;
                    self.findings[last].args.insert("most".into(), Euro::LIMIT.into());
                }
                None
            }
        }
    }

    /// Adds amounts up; all are looked at, so that everything wrong is told at once.
    fn sum<'i>(&mut self, field: &'static str, amounts: impl Iterator<Item = (&'i str, bool)>) -> Option<Euro> {
        let signed = |(text, taken_off): (&str, bool)| {
            self.amount(field, text).map(|amount| if taken_off { -amount } else { amount })
        };
        let read: Vec<Option<Euro>> = amounts.map(signed).collect();
        read.into_iter().try_fold(Euro::ZERO, |sum, amount| sum.checked_add(amount?))
    }

    /// Reads the totals that the invoice states.
    fn totals(&mut self) -> Option<Totals> {
        let Invoice { lines_total, without_tax, tax, with_tax, prepaid, rounding, payable, .. } = self.invoice;
        let mut stated = |field, text: &Option<String>| match text {
            Some(text) => self.amount(field, text).map(Some),
            None => Some(None),
        };
        let lines = stated("sum of lines", lines_total);
        let (without_tax, tax) = (stated("total without tax", without_tax), stated("tax", tax));
        let (with_tax, prepaid) = (stated("total with tax", with_tax), stated("prepaid", prepaid));
        let (rounding, payable) = (stated("rounding", rounding), stated("payable", payable));
        Some(Totals {
            lines: lines?,
            without_tax: without_tax?,
            tax: tax?.unwrap_or_default(),
            with_tax: with_tax?,
            prepaid: prepaid?.unwrap_or_default(),
            rounding: rounding?.unwrap_or_default(),
            payable: payable?,
        })
    }

    /// Returns what the invoice costs, after its sums were looked at in their order.
    fn cost(&mut self) -> Option<Euro> {
        let Invoice { lines, allowances, .. } = self.invoice;
        let lines = self.sum("line amount", lines.iter().map(|line| (line.amount.as_str(), false)));
        let allowances = allowances.iter().map(|allowance| (allowance.amount.as_str(), !allowance.charge));
        let allowances = self.sum("allowance", allowances);
        let (stated, lines, allowances) = (self.totals()?, lines?, allowances?);
        let lines = self.agrees(stated.lines, lines);
        let without = self.agrees(stated.without_tax, lines.checked_add(allowances)?);
        let with = self.agrees(stated.with_tax, without.checked_add(stated.tax)?);
        let due = with.checked_add(-stated.prepaid)?.checked_add(stated.rounding)?;
        let due = self.agrees(stated.payable, due);
        match self.beside.vat {
            Vat::Recoverable => Some(without),
            // Where no total stands but what is to be paid, that is the one that was stated.
            Vat::NotRecoverable if stated.is_only_payable() => due.checked_add(stated.prepaid),
            Vat::NotRecoverable => Some(with),
        }
    }

    /// Returns what is stated, or else what comes of the rest; says where the two differ.
    fn agrees(&mut self, stated: Option<Euro>, sum: Euro) -> Euro {
        match stated {
            Some(stated) if stated != sum => {
                self.put(Finding::warning(C_157).with("stated", stated).with("sum", sum));
                stated
            }
            _ => stated.unwrap_or(sum),
        }
    }
}

/// Returns what a party is called: its name, or else the first number it gives of itself.
fn name_of(party: &terms::Party) -> &str {
    let number = || party.numbers.first().map_or("", |(_, number)| number.as_str());
    if party.name.is_empty() { number() } else { &party.name }
}

/// Returns the figures of a number, whatever parts them.
fn figures(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// Reads an amount as XML writes it: a sign, figures, a point, two decimals.
fn cents(text: &str) -> Result<Euro, Code> {
    let text = text.trim();
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(decimals) {
        return Err(C_116);
    }
    if decimals.trim_end_matches('0').len() > 2 {
        return Err(C_118);
    }
    let decimals: String = decimals.chars().chain(['0', '0']).take(2).collect();
    let cents: i64 = format!("{whole}{decimals}").parse().map_err(|_| C_139)?;
    let amount = Euro::from_cents(if negative { -cents } else { cents });
    if cents > Euro::LIMIT.cents() { Err(C_139) } else { Ok(amount) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_xml_writes_them() {
        for (text, amount) in [
            ("1250.40", Ok(125_040)),
            (" +1250.4 ", Ok(125_040)),
            ("-3", Ok(-300)),
            ("1250.400", Ok(125_040)),
            ("1250.405", Err(C_118)),
            ("1,250.40", Err(C_116)),
            ("1e3", Err(C_116)),
            ("", Err(C_116)),
            ("92233720368547758.08", Err(C_139)),
            ("100000000000.01", Err(C_139)),
        ] {
            assert_eq!(cents(text), amount.map(Euro::from_cents), "{text}");
        }
    }
}
