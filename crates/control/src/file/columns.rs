//! The columns of an expense file and their names in four languages.

use terms::{Finding, Language, NameKey};

use super::cells::cut;
use super::{Limits, Unreadable, place};
use crate::codes::*;

/// A column that an expense file may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The municipality that the row belongs to.
    Municipality,
    /// The envelope that it draws on.
    Envelope,
    /// The budget year.
    Year,
    /// The number of the line; rows are counted where it is missing.
    Number,
    /// The day of commitment.
    Committed,
    /// The date of the invoice.
    Invoiced,
    /// Personnel, operating or investment.
    Category,
    /// The code of the nature in the catalogue.
    Nature,
    /// The name of the supplier.
    Supplier,
    /// The enterprise number of the supplier.
    Enterprise,
    /// The number of the invoice, pay state or order.
    Invoice,
    /// The amount claimed.
    Amount,
    /// The whole amount of the invoice, where a share is claimed.
    Gross,
    /// The address of the operational objective, such as `1.1.1.1.1`.
    Objective,
    /// The supporting documents, parted by `|`.
    Evidence,
    /// The reference of the proof of payment.
    Payment,
    /// Its kind: bank statement, receipt or payment order.
    PaymentKind,
    /// The price of one piece.
    UnitPrice,
    /// How many pieces.
    Quantity,
    /// What the municipality calls the post of a personnel expense.
    Post,
    /// The function of the post.
    Function,
    /// The level it is hired at.
    Level,
    /// The level of the diploma, where it is another.
    Diploma,
    /// Its share of full time.
    WorkingTime,
    /// The first day that is paid for.
    WorkedFrom,
    /// The last day that is paid for.
    WorkedTo,
    /// What somebody else pays.
    OtherFunding,
    /// The invoice that a credit note takes back.
    Credits,
    /// A remark.
    Note,
    /// What Perron wrote beside a row that it handed back.
    Message,
}

impl Column {
    /// All columns, in the order in which they are documented.
    pub const ALL: [Self; 30] = [
        Self::Municipality,
        Self::Envelope,
        Self::Year,
        Self::Number,
        Self::Committed,
        Self::Invoiced,
        Self::Category,
        Self::Nature,
        Self::Supplier,
        Self::Enterprise,
        Self::Invoice,
        Self::Amount,
        Self::Gross,
        Self::Objective,
        Self::Evidence,
        Self::Payment,
        Self::PaymentKind,
        Self::UnitPrice,
        Self::Quantity,
        Self::Post,
        Self::Function,
        Self::Level,
        Self::Diploma,
        Self::WorkingTime,
        Self::WorkedFrom,
        Self::WorkedTo,
        Self::OtherFunding,
        Self::Credits,
        Self::Note,
        Self::Message,
    ];

    /// The columns without which a row is no expense; a day of commitment or of an invoice comes on
    /// top. What else is missing, the control finds missing.
    ///
    /// Choice: 0050
    pub const NEEDED: [Self; 6] =
        [Self::Category, Self::Nature, Self::Supplier, Self::Invoice, Self::Amount, Self::Objective];

    /// Returns the names by which a header may call it; the first of each language is the one that
    /// the template shows. Case, accents, spaces and punctuation do not count.
    pub const fn names(self) -> &'static [(Language, &'static str)] {
        use Language::{De, En, Fr, Nl};
        match self {
            Self::Municipality => &[(Fr, "commune"), (Nl, "gemeente"), (De, "Gemeinde"), (En, "municipality")],
            Self::Envelope => &[(Fr, "enveloppe"), (Nl, "enveloppe"), (De, "Gesamtbetrag"), (En, "envelope")],
            Self::Year => &[
                (Fr, "année"),
                (Fr, "exercice"),
                (Nl, "jaar"),
                (Nl, "begrotingsjaar"),
                (De, "Jahr"),
                (De, "Haushaltsjahr"),
                (En, "year"),
            ],
            Self::Number => &[
                (Fr, "numéro"),
                (Fr, "ligne"),
                (Nl, "nummer"),
                (Nl, "lijn"),
                (De, "Nummer"),
                (De, "Zeile"),
                (En, "number"),
                (En, "line"),
                (Fr, "n°"),
                (Nl, "nr"),
            ],
            Self::Committed => &[
                (Fr, "date d'engagement"),
                (Nl, "vastleggingsdatum"),
                (De, "Datum der Mittelbindung"),
                (De, "Mittelbindungsdatum"),
                (En, "commitment date"),
            ],
            Self::Invoiced => {
                &[(Fr, "date de facture"), (Nl, "factuurdatum"), (De, "Rechnungsdatum"), (En, "invoice date")]
            }
            Self::Category => &[(Fr, "catégorie"), (Nl, "categorie"), (De, "Kategorie"), (En, "category")],
            Self::Nature => &[(Fr, "nature"), (Nl, "aard"), (De, "Art"), (De, "Art der Ausgabe"), (En, "nature")],
            Self::Supplier => &[(Fr, "fournisseur"), (Nl, "leverancier"), (De, "Lieferant"), (En, "supplier")],
            Self::Enterprise => &[
                (Fr, "numéro d'entreprise"),
                (Nl, "ondernemingsnummer"),
                (De, "Unternehmensnummer"),
                (En, "enterprise number"),
            ],
            Self::Invoice => &[
                (Fr, "numéro de facture"),
                (Fr, "n° de facture"),
                (Fr, "n° facture"),
                (Nl, "factuurnummer"),
                (Nl, "factuurnr"),
                (De, "Rechnungsnummer"),
                (De, "Rechnungsnr"),
                (En, "invoice number"),
                (En, "invoice no"),
            ],
            Self::Amount => &[(Fr, "montant"), (Nl, "bedrag"), (De, "Betrag"), (En, "amount")],
            Self::Gross => {
                &[(Fr, "total de la facture"), (Nl, "factuurtotaal"), (De, "Rechnungsbetrag"), (En, "invoice total")]
            }
            Self::Objective => &[(Fr, "objectif"), (Nl, "doelstelling"), (De, "Ziel"), (En, "objective")],
            Self::Evidence => &[(Fr, "pièces justificatives"), (Nl, "bewijsstukken"), (De, "Belege"), (En, "evidence")],
            Self::Payment => {
                &[(Fr, "preuve de paiement"), (Nl, "betalingsbewijs"), (De, "Zahlungsnachweis"), (En, "payment proof")]
            }
            Self::PaymentKind => {
                &[(Fr, "type de preuve"), (Nl, "soort bewijs"), (De, "Art des Nachweises"), (En, "proof kind")]
            }
            Self::UnitPrice => &[(Fr, "prix unitaire"), (Nl, "eenheidsprijs"), (De, "Stückpreis"), (En, "unit price")],
            Self::Quantity => &[(Fr, "quantité"), (Nl, "aantal"), (De, "Anzahl"), (En, "quantity")],
            Self::Post => &[(Fr, "poste"), (Nl, "betrekking"), (De, "Stelle"), (En, "post")],
            Self::Function => &[(Fr, "fonction"), (Nl, "functie"), (De, "Funktion"), (En, "function")],
            Self::Level => &[(Fr, "niveau"), (Nl, "niveau"), (De, "Stufe"), (En, "level")],
            Self::Diploma => {
                &[(Fr, "niveau du diplôme"), (Nl, "diplomaniveau"), (De, "Stufe des Diploms"), (En, "diploma level")]
            }
            Self::WorkingTime => {
                &[(Fr, "temps de travail"), (Nl, "arbeidstijd"), (De, "Arbeitszeit"), (En, "working time")]
            }
            Self::WorkedFrom => &[
                (Fr, "début de la période"),
                (Nl, "begin van de periode"),
                (De, "Beginn des Zeitraums"),
                (En, "period start"),
            ],
            Self::WorkedTo => &[
                (Fr, "fin de la période"),
                (Nl, "einde van de periode"),
                (De, "Ende des Zeitraums"),
                (En, "period end"),
            ],
            Self::OtherFunding => &[
                (Fr, "autre financement"),
                (Nl, "andere financiering"),
                (De, "andere Finanzierung"),
                (En, "other funding"),
            ],
            Self::Credits => &[
                (Fr, "facture créditée"),
                (Nl, "gecrediteerde factuur"),
                (De, "gutgeschriebene Rechnung"),
                (En, "credited invoice"),
            ],
            Self::Note => &[(Fr, "remarque"), (Nl, "opmerking"), (De, "Bemerkung"), (En, "note")],
            Self::Message => &[(Fr, "à corriger"), (Nl, "te verbeteren"), (De, "zu verbessern"), (En, "to mend")],
        }
    }

    /// Returns the name that a file written in `language` gives it.
    pub fn title(self, language: Language) -> &'static str {
        let own = self.names().iter().find(|(known, _)| *known == language);
        own.or_else(|| self.names().first()).map_or("", |(_, name)| name)
    }

    /// Returns the column that a header calls by `name`, and the language of that name.
    pub fn named(name: &str) -> Option<(Self, Language)> {
        let key = NameKey::of(name);
        let names = Self::ALL.into_iter().flat_map(|column| column.names().iter().map(move |name| (column, name)));
        let mut called = names.filter(|(_, (_, known))| NameKey::of(known) == key);
        called.next().map(|(column, (language, _))| (column, *language))
    }
}

/// The header of a file: which cell holds which column.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// The line of the file on which the header stands.
    pub(super) row: u32,
    header: Vec<String>,
    cells: Vec<Option<(Column, Language)>>,
}

impl Columns {
    /// Names the cells of a header; of one that is too wide, the first alone.
    pub(super) fn of(row: u32, header: Vec<String>, limits: Limits) -> Self {
        let cells = header.iter().take(limits.columns).map(|name| Column::named(name)).collect();
        Self { row, header, cells }
    }

    /// Returns how many cells name a column.
    pub(super) fn known(&self) -> usize {
        self.cells.iter().flatten().count()
    }

    pub(super) fn width(&self) -> usize {
        self.header.len()
    }

    /// Returns the cell (from 0) that holds `column`.
    pub(super) fn cell(&self, column: Column) -> Option<usize> {
        self.cells.iter().position(|cell| cell.is_some_and(|(known, _)| known == column))
    }

    /// Returns the column that stands in `cell` (from 0).
    pub(super) fn column(&self, cell: usize) -> Option<Column> {
        self.cells.get(cell).copied().flatten().map(|(column, _)| column)
    }

    /// Returns the name of `cell` (from 0) as the header writes it.
    pub(super) fn name(&self, cell: usize) -> &str {
        self.header.get(cell).map_or("", String::as_str)
    }

    /// Returns the names of all cells, as the header writes them.
    pub(super) fn header(&self) -> &[String] {
        &self.header
    }

    /// Tells whether the header calls `column` by an English name.
    pub(super) fn is_english(&self, column: Column) -> bool {
        self.cells.iter().flatten().any(|&(known, language)| known == column && language == Language::En)
    }

    /// Returns the named cells (from 1) that are no known column.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (usize, &str)> {
        let cells = self.cells.iter().zip(&self.header).enumerate();
        cells
            .filter(|(_, (known, name))| known.is_none() && !name.is_empty())
            .map(|(at, (_, name))| (at + 1, name.as_str()))
    }

    pub(super) fn check(&self, limits: Limits) -> Result<(), Unreadable> {
        if self.width() > limits.columns {
            let finding = Finding::error(C_103).with("columns", self.width()).with("most", limits.columns);
            return Err(Unreadable(finding));
        }
        for (at, cell) in self.cells.iter().enumerate() {
            let Some((column, _)) = *cell else { continue };
            if self.cell(column) != Some(at) {
                let finding = Finding::error(C_106).at(place(self.row, at + 1)).with("column", self.name(at));
                return Err(Unreadable(finding));
            }
        }
        let lacks = |&column: &Column| self.cell(column).is_none();
        let dated = !lacks(&Column::Committed) || !lacks(&Column::Invoiced);
        let day = (!dated).then_some(Column::Committed);
        let missing: Vec<Column> = day.into_iter().chain(Column::NEEDED.into_iter().filter(lacks)).collect();
        if missing.is_empty() { Ok(()) } else { Err(Unreadable(self.missing(&missing))) }
    }

    /// Names the columns that are missing as the header would name them: in the language of most of its names.
    fn missing(&self, columns: &[Column]) -> Finding {
        let spoken = |language: Language| self.cells.iter().flatten().filter(|(_, known)| *known == language).count();
        let most = Language::ALL.into_iter().map(spoken).max();
        let languages: Vec<Language> = Language::ALL.into_iter().filter(|&known| Some(spoken(known)) == most).collect();
        let names = |column: &Column| {
            let first = |language: &Language| column.names().iter().find(|(known, _)| known == language);
            languages.iter().filter_map(first).map(|(_, name)| *name).collect::<Vec<_>>().join(" / ")
        };
        let named: Vec<String> = columns.iter().map(names).collect();
        let found = Finding::error(C_105).at(place(self.row, 1)).with("count", columns.len());
        let found = found.with("columns", named.join("; "));
        found.with("found", cut(&self.header.join(", "), 500))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_calls_two_columns_and_every_column_has_four_languages() {
        for column in Column::ALL {
            for (_, name) in column.names() {
                assert_eq!(Column::named(name).map(|(found, _)| found), Some(column), "{name}");
            }
            for language in Language::ALL {
                assert!(column.names().iter().any(|(spoken, _)| *spoken == language), "{column:?} in {language}");
            }
        }
    }

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        for name in ["MONTANT", "  Montant ", "Date d’engagement", "DATE D'ENGAGEMENT", "date_d_engagement", "N°"] {
            assert!(Column::named(name).is_some(), "{name}");
        }
    }
}
