//! The words that headings and columns are made of, in four languages.
//!
//! Words stand here in lower case and without accents; a German umlaut may be written with an `e`.

use terms::Language;

use super::Label;

/// A label as a row of words; each word is one of several, and stands for itself and its plural.
pub(super) struct Pattern {
    pub(super) label: Label,
    pub(super) language: Language,
    pub(super) words: &'static [&'static [&'static str]],
    /// Too common a word to be known when it is misspelt; as a sector it needs a number.
    pub(super) strict: bool,
}

const fn known(label: Label, language: Language, words: &'static [&'static [&'static str]]) -> Pattern {
    Pattern { label, language, words, strict: false }
}

const fn strict(label: Label, language: Language, words: &'static [&'static [&'static str]]) -> Pattern {
    Pattern { label, language, words, strict: true }
}

/// Each label, the longer ones first where one begins like another.
pub(super) const PATTERNS: &[Pattern] = {
    use Label::*;
    use Language::*;
    &[
        known(Sector, Fr, &[&["secteur"], &["d"], &["activite"]]),
        known(Sector, Fr, &[&["secteur"], &["dactivite", "activite"]]),
        known(Sector, Fr, &[&["phenomene"]]),
        known(Sector, Nl, &[&["activiteitssector", "activiteitssectoren", "activiteitensector", "activiteitsdomein"]]),
        known(Sector, Nl, &[&["sector"], &["van"], &["activiteit"]]),
        known(Sector, Nl, &[&["fenomeen", "fenomenen"]]),
        known(Sector, De, &[&["tatigkeitsbereich", "taetigkeitsbereich", "tatigkeitssektor", "aktivitatsbereich"]]),
        known(Sector, De, &[&["aktivitatssektor", "aktivitaetssektor", "aktivitaetsbereich"]]),
        known(Sector, De, &[&["phanomen", "phaenomen"]]),
        known(Sector, En, &[&["activity"], &["sector"]]),
        known(Sector, En, &[&["sector"], &["of"], &["activity", "activities"]]),
        known(Sector, En, &[&["phenomenon", "phenomena"]]),
        strict(Sector, Fr, &[&["secteur"]]),
        strict(Sector, En, &[&["sector"]]),
        strict(Sector, De, &[&["sektor", "bereich"]]),
        known(General, Fr, &[&["objectif"], &["general", "generaux", "generale"]]),
        known(General, Nl, &[&["algemene", "algemeen"], &["doelstelling", "doel"]]),
        known(General, De, &[&["allgemeine", "allgemeines"], &["ziel", "zielsetzung"]]),
        known(General, En, &[&["general"], &["objective", "goal", "aim"]]),
        known(Strategic, Fr, &[&["objectif"], &["strategique"]]),
        known(Strategic, Nl, &[&["strategische", "strategisch"], &["doelstelling", "doel"]]),
        known(Strategic, De, &[&["strategische", "strategisches"], &["ziel", "zielsetzung"]]),
        known(Strategic, En, &[&["strategic"], &["objective", "goal", "aim"]]),
        known(Operational, Fr, &[&["objectif"], &["operationnel"]]),
        known(Operational, Nl, &[&["operationele", "operationeel"], &["doelstelling", "doel"]]),
        known(
            Operational,
            De,
            &[&["operative", "operatives", "operationelle", "operationelles"], &["ziel", "zielsetzung"]],
        ),
        known(Operational, En, &[&["operational"], &["objective", "goal", "aim"]]),
        known(Results, Fr, &[&["resultat"], &["attendu", "escompte", "vise"]]),
        known(Results, Nl, &[&["verwacht", "verwachte", "beoogd", "beoogde"], &["resultaat", "resultaten"]]),
        known(Results, Nl, &[&["te"], &["verwachten", "bereiken"], &["resultaat", "resultaten"]]),
        known(Results, De, &[&["erwartete", "erwartetes", "angestrebte"], &["ergebnis", "ergebnisse", "resultat"]]),
        known(Results, En, &[&["expected", "intended"], &["result", "outcome"]]),
        strict(Results, Fr, &[&["resultat"]]),
        strict(Results, Nl, &[&["resultaat", "resultaten"]]),
        strict(Results, De, &[&["ergebnis", "ergebnisse"]]),
        strict(Results, En, &[&["result", "outcome"]]),
        known(Indicators, Fr, &[&["indicateur"]]),
        known(Indicators, En, &[&["indicators"]]),
        known(Indicators, Nl, &[&["indicatoren", "indicator"]]),
        known(Indicators, De, &[&["indikator", "indikatoren"]]),
        known(Targets, Fr, &[&["valeur", "objectif"], &["cible", "chiffre", "vise", "visee"]]),
        known(Targets, Nl, &[&["streefwaarde", "streefwaarden", "streefcijfer", "doelwaarde", "doelwaarden"]]),
        known(Targets, De, &[&["zielwert", "sollwert", "zielvorgabe"]]),
        known(Targets, En, &[&["target"], &["value"]]),
        strict(Targets, Fr, &[&["cible"]]),
        strict(Targets, En, &[&["target"]]),
        known(Provisions, Fr, &[&["disposition"], &["generale"]]),
        known(Provisions, Nl, &[&["algemene"], &["bepaling", "bepalingen"]]),
        known(Provisions, De, &[&["allgemeine"], &["bestimmung", "bestimmungen"]]),
        known(Provisions, En, &[&["general"], &["provision"]]),
        known(Unit, Fr, &[&["service", "equipe"], &["responsable"]]),
        known(Unit, Fr, &[&["service", "equipe"], &["en"], &["charge"]]),
        known(Unit, Nl, &[&["verantwoordelijke"], &["dienst"]]),
        known(Unit, De, &[&["zustandiger", "zustaendiger"], &["dienst"]]),
        known(Unit, En, &[&["responsible"], &["unit", "service", "department"]]),
    ]
};

/// Words that name a column where they stand alone in the header of a table.
pub(super) const COLUMNS: &[&str] = &[
    "objectif",
    "action",
    "activite",
    "doelstelling",
    "doel",
    "actie",
    "activiteit",
    "ziel",
    "massnahme",
    "aktion",
    "objective",
    "activity",
    "activities",
];

/// What may stand behind `Indicateurs` in a heading.
pub(super) const EXPLAINED: &[&[&str]] = &[
    &["de", "resultat"],
    &["de", "resultats"],
    &["de", "suivi"],
    &["de", "performance"],
    &["de", "realisation"],
    &["d", "'", "evaluation"],
    &["van", "resultaat"],
    &["of", "success"],
];

/// Words of money that a block of its own is called after; the first three begin its heading.
pub(crate) const MONEY: [&str; 15] = [
    "allocation",
    "toelage",
    "zuschuss",
    "beihilfe",
    "subvention",
    "subside",
    "enveloppe",
    "dotation",
    "steun",
    "hulp",
    "hilfe",
    "grant",
    "aid",
    "aide",
    "volet",
];

/// The fixed phrases of a convention, each word after the other whatever signs stand between.
pub(super) const FORMULAS: &[(Label, Language, &[&str])] = {
    use Label::*;
    use Language::*;
    &[
        (Parties, Fr, &["entre", "d", "une", "part"]),
        (Parties, Fr, &["et", "d", "autre", "part"]),
        (Parties, Nl, &["tussen", "enerzijds"]),
        (Parties, Nl, &["en", "anderzijds"]),
        (Parties, De, &["zwischen", "einerseits"]),
        (Parties, De, &["und", "andererseits"]),
        (Parties, En, &["between", "on", "the", "one", "hand"]),
        (Parties, En, &["and", "on", "the", "other", "hand"]),
        (Agreed, Fr, &["est", "convenu"]),
        (Agreed, Fr, &["il", "est", "convenu"]),
        (Agreed, Nl, &["is", "overeengekomen"]),
        (Agreed, Nl, &["wordt", "overeengekomen"]),
        (Agreed, Nl, &["wordt", "het", "volgende", "overeengekomen"]),
        (Agreed, De, &["wird", "folgendes", "vereinbart"]),
        (Agreed, En, &["it", "is", "agreed"]),
        (Signature, Fr, &["cette", "convention", "a", "ete", "signee"]),
        (Signature, Fr, &["fait", "a"]),
        (Signature, Fr, &["fait", "en"]),
        (Signature, Nl, &["deze", "overeenkomst", "werd", "ondertekend"]),
        (Signature, Nl, &["deze", "overeenkomst", "is", "ondertekend"]),
        (Signature, Nl, &["opgemaakt", "te"]),
        (Signature, Nl, &["gedaan", "te"]),
        (Signature, De, &["diese", "vereinbarung", "wurde", "unterzeichnet"]),
        (Signature, De, &["geschehen", "zu"]),
        (Signature, En, &["this", "agreement", "was", "signed"]),
        (Signature, En, &["done", "at"]),
    ]
};
