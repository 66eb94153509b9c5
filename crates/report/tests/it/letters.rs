//! Letters: what they state is what was decided, in four languages, and made again they are the same.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use agreement::ObjectiveId;
use control::codes::{C_207, C_208};
use control::{
    Category, Closing, ClosingPoint, Context, Decision, DrawnOn, ExpenseLine, LineNumber, Motive, Procedure,
    QuestionKind, Statement, YearToClose, judge_file,
};
use jiff::civil::{Date, date};
use ledger::{Instalment, Movement, MovementKind, RecoveryFact};
use proptest::prelude::*;
use report::Texts;
use report::letter::{
    About, Asked, Channel, Controlled, Debt, Letter, Matter, PaidOn, Payment, Proof, Recovery, Signatory, language,
    municipality,
};
use scheme::{AsOf, CreditCategory, EnvelopeKey, Law, Setting};
use terms::{Euro, Language, Nis};

use crate::documents::repository;

static LAW: LazyLock<Law> = LazyLock::new(Law::enacted);
static TEXTS: LazyLock<Texts> = LazyLock::new(Texts::load);

const SUBMITTED: Date = date(2021, 9, 16);
const MOLENBEEK: &str = "21012/pssp-2020-2022/plan/2020";

/// A file that was controlled, with what lies around it.
pub(crate) struct Controlling {
    key: EnvelopeKey,
    context: Context,
    lines: Vec<ExpenseLine>,
    decisions: BTreeMap<LineNumber, Decision>,
    pub(crate) procedure: Procedure,
}

impl Controlling {
    pub(crate) fn of(lines: Vec<ExpenseLine>) -> Self {
        let key: EnvelopeKey = MOLENBEEK.parse().unwrap();
        let as_of = AsOf { on: date(2020, 12, 31), known: date(2021, 9, 6) };
        let scheme = LAW.scheme(&key.scheme).unwrap();
        let ceiling = scheme.ceiling(&key, as_of.known).unwrap();
        let context = Context::of(&LAW, scheme, key.clone(), ceiling, as_of).unwrap();
        let context = context.with_objectives(["1.1.1.1.1", "1.1.1.2.1", "1.2.1.1.1"].map(ObjectiveId::typed));
        let decisions: Vec<Decision> =
            judge_file(&lines, &context).into_iter().map(|decision| decided(decision, &context)).collect();
        let advances = Euro::from_cents(47_388_371);
        let statement = Statement::provisional(&decisions, &context, advances, 1).unwrap();
        let calendar = LAW.calendar();
        let procedure = Procedure::submit(statement, SUBMITTED, None, &context.modalities, calendar).unwrap();
        let decisions = decisions.into_iter().map(|decision| (decision.line(), decision)).collect();
        Self { key, context, lines, decisions, procedure }
    }

    fn file(&self) -> Controlled<'_> {
        let Self { context, lines, decisions, procedure, .. } = self;
        Controlled { procedure, context, lines, decisions }
    }

    fn letter<'a>(&'a self, matter: Matter<'a>) -> Letter<'a> {
        let by = Some(Signatory { name: "Nele <Vertrouwen>".into(), role: Some("controller") });
        let entry = Proof { seq: 602, hash: "39fc40dcdd19".into() };
        let about = About::Envelope(&self.key);
        Letter { law: &LAW, as_of: self.context.as_of, about, on: SUBMITTED, by, entry, matter }
    }

    pub(crate) fn provisional(&self) -> Letter<'_> {
        self.letter(Matter::Provisional(self.file()))
    }
}

/// Answers everything that is left to a person: the half of what is to be weighed is refused.
fn decided(mut decision: Decision, context: &Context) -> Decision {
    let motive = Motive::new("Half of it serves <no> objective.").unwrap();
    while let Some(question) = decision.questions().iter().find(|question| question.kind == QuestionKind::Weigh) {
        let half = Euro::from_cents(decision.pending().cents() / 2);
        decision = decision.answer(question.code, half, motive.clone(), &context.control).unwrap();
    }
    decision.confirm(&motive)
}

pub(crate) fn example() -> Vec<ExpenseLine> {
    let bytes = fs::read(repository().join("examples/expenses/molenbeek-2020-plan.csv")).unwrap();
    let envelope = MOLENBEEK.parse().unwrap();
    control::read_file(&bytes, &DrawnOn::new(&LAW, &envelope)).unwrap().lines
}

/// Takes the marks away, and writes its signs as they are.
fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// Returns the rows of the tables of a page, each with its cells.
fn rows(html: &str) -> Vec<Vec<String>> {
    let rows = html.split("<tr").skip(1).map(|row| row.split("</tr>").next().unwrap());
    let cells = |row: &str| {
        let starts = row.replace("<th", "\u{1}<th").replace("<td", "\u{1}<td");
        starts.split('\u{1}').skip(1).map(|cell| words(&cell.replace("<br>", "\n"))).collect()
    };
    rows.map(cells).collect()
}

/// Returns the amounts in the cells at the right.
fn figures(html: &str) -> Vec<Euro> {
    let cells = html.split("class=\"figure\">").skip(1).map(|cell| words(cell.split("</t").next().unwrap()));
    cells.filter_map(|cell| cell.replace("\u{2212}€", "\u{2212}").parse().ok()).collect()
}

fn refusals_are_complete(controlling: &Controlling, language: Language) {
    let html = controlling.provisional().html(&TEXTS, language);
    let voice = TEXTS.voice(language).printed();
    let rows = rows(&html);
    for line in &controlling.lines {
        let decision = &controlling.decisions[&line.number];
        if decision.grounds().is_empty() {
            continue;
        }
        let number = line.number.to_string();
        let row = rows.iter().find(|row| row[0] == number && row.len() == 5);
        let row = row.unwrap_or_else(|| panic!("{language}: line {number} is not in the letter"));
        let said = &row[1];
        for ground in decision.grounds() {
            let code = ground.code.to_string();
            let article = voice.article_in_full(&ground.article);
            for part in [article, voice.amount(ground.part), code.clone(), voice.say(&code)] {
                assert!(said.contains(&part), "{language}, line {number}: no {part:?} in {said}");
            }
        }
        for piece in &line.evidence {
            assert!(said.contains(piece.trim()), "{language}, line {number}: {piece} in {said}");
        }
        let amounts = [decision.claimed(), decision.refused(), decision.accepted()].map(|sum| voice.amount(sum));
        assert_eq!(row[2..], amounts);
    }
}

#[test]
fn every_refusal_of_the_example_names_instrument_article_amount_and_document() {
    let controlling = Controlling::of(example());
    for language in Language::ALL {
        refusals_are_complete(&controlling, language);
    }
}

prop_compose! {
    fn mutated()(
        lines in prop::collection::vec((0_usize..60, 0_u8..9, 0_i64..500_000), 1..12)
    ) -> Vec<ExpenseLine> {
        let example = example();
        let mut number = 0;
        lines.into_iter().map(|(at, change, cents)| {
            number += 1;
            let line = ExpenseLine { number: LineNumber(number), ..example[at % example.len()].clone() };
            match change {
                0 => ExpenseLine { evidence: Vec::new(), ..line },
                1 => ExpenseLine { payment: None, ..line },
                2 => ExpenseLine { committed: date(2021, 1, 4), ..line },
                3 => ExpenseLine { category: Category::Unknown("divers & autres".into()), ..line },
                4 => ExpenseLine { objective: None, ..line },
                5 => ExpenseLine { other_funding: Some(Euro::from_cents(cents)), ..line },
                6 => ExpenseLine { category: Category::Known(CreditCategory::Investment), units: None, ..line },
                7 => ExpenseLine { amount: Euro::from_cents(cents), ..line },
                _ => line,
            }
        }).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is claimed, each refusal says why, and the sums are those of the statement.
    #[test]
    fn every_refusal_is_complete_and_every_sum_is_right(lines in mutated(), language in 0_usize..4) {
        let controlling = Controlling::of(lines);
        let language = Language::ALL[language];
        refusals_are_complete(&controlling, language);
        let statement = controlling.procedure.statement();
        let html = controlling.provisional().html(&TEXTS, language);
        let sums: Vec<Vec<Euro>> = html.split("<tr class=\"sum\">").skip(1).map(|row| figures(row.split("</tr>").next().unwrap())).collect();
        let settled = if statement.recovery().amount.is_zero() { statement.final_payment() } else { statement.recovery() };
        prop_assert_eq!(&sums[0], &vec![settled.amount]);
        let totals = [statement.claimed(), statement.refused(), statement.accepted(), statement.quota_cut(), statement.eligible()];
        prop_assert_eq!(&sums[1], &totals.to_vec());
        if let Some(cut) = sums.get(2) {
            prop_assert_eq!(cut[1], statement.refused());
        } else {
            prop_assert!(statement.refused().is_zero());
        }
    }
}

#[test]
fn four_languages_state_the_same_amounts() {
    let controlling = Controlling::of(example());
    let letters = letters(&controlling);
    for (name, letter) in &letters {
        let french = figures(&letter.html(&TEXTS, Language::Fr));
        let without_table = name.starts_with("agreement") || ["recovery for results", "reopening"].contains(name);
        assert_eq!(french.is_empty(), without_table, "{name}: {french:?}");
        for language in Language::ALL {
            assert_eq!(figures(&letter.html(&TEXTS, language)), french, "{name}, {language}");
        }
    }
}

/// Two lines of which the invoice and the link to the objective are asked for.
fn asked(controlling: &Controlling) -> Asked<'_> {
    let Controlling { context, lines, .. } = controlling;
    let open = judge_file(lines, context).into_iter().filter(|decision| !decision.pending().is_zero()).take(2);
    let what = Motive::new("The invoice, & what it is <for>.").unwrap();
    let (on, due) = (date(2021, 9, 7), date(2021, 9, 28));
    let ask = |decision: Decision| decision.ask_for(what.clone(), on, due, &context.control).unwrap();
    let decisions: Vec<Decision> = open.map(ask).collect();
    assert_eq!(decisions.len(), 2);
    Asked { decisions: Vec::leak(decisions), lines, context }
}

/// A closing of two years beyond a quota on both: submitted, definitive by silence, and answered.
fn closings(controlling: &Controlling) -> [&'static Closing; 3] {
    let as_of = AsOf { on: date(2010, 12, 31), known: date(2011, 9, 1) };
    let key: EnvelopeKey = "21012/pssp-2007-2010/plan/2010".parse().unwrap();
    let scheme = LAW.scheme(&key.scheme).unwrap();
    let modalities = scheme.modalities(&key.allocation, as_of);
    let year = YearToClose {
        statement: controlling.procedure.statement(),
        granted: Euro::from_cents(20_000_000),
        settled: Euro::from_cents(59_000_000),
    };
    let (issued, received) = (date(2021, 9, 16), Some(date(2021, 9, 20)));
    let open = Closing::issue(&[year, year], issued, received, &modalities, LAW.calendar()).unwrap();
    assert!(open.years().iter().any(|year| !year.cuts.is_empty()), "{open:?}");
    let silent = open.conclude("", date(2021, 11, 3)).unwrap();
    let argued = open.contest(ClosingPoint::Sums, "The <sums> & the years.", date(2021, 9, 21)).unwrap();
    let answered = argued.conclude("They add up.", date(2021, 11, 3)).unwrap();
    [open, silent, answered].map(|closing| &*Box::leak(Box::new(closing)))
}

/// One letter of each kind, with borrowed parts that live as long as the test.
pub(crate) fn letters(controlling: &Controlling) -> Vec<(&'static str, Letter<'_>)> {
    let article = &*Box::leak(Box::new(controlling.context.grounds.recovery.clone()));
    let movement = |kind, cents| {
        let movement = Movement {
            envelope: controlling.key.clone(),
            kind,
            amount: Euro::from_cents(cents),
            on: date(2021, 11, 3),
            article: article.clone(),
        };
        &*Box::leak(Box::new(movement))
    };
    let message = Some("+++090/9337/55493+++");
    let channel = Channel { account: Some("BE68 5390 0754 7034"), message };
    let live = PaidOn::Live { account: "BE71 0961 2345 6769", verified: date(2021, 2, 1) };
    let payment = |kind, cents, account| {
        let (granted, before) = (Euro::from_cents(59_235_464), Euro::from_cents(15_796_123));
        let advance = controlling.context.modalities.advance.get().ok().map(|set| &set.value);
        Matter::Payment(Payment { movement: movement(kind, cents), granted, before, advance, account, message })
    };
    let held = (Euro::from_cents(43_351_361), Euro::from_cents(38_109_525));
    let recovered = movement(MovementKind::Recovery { statement: 1 }, 5_241_836);
    let until = date(2022, 2, 1);
    let debt = |fact| {
        let (owed, repaid) = (Euro::from_cents(3_241_836), Euro::from_cents(2_000_000));
        let (fact, remitted) = (&*Box::leak(Box::new(fact)), Euro::ZERO);
        let since = date(2021, 11, 3);
        Matter::Debt(Debt { fact, article, since, owed, repaid, remitted, until: Some(until), channel })
    };
    let instalment = |month, cents| Instalment { due: date(2022, month, 28), amount: Euro::from_cents(cents) };
    let instalments = vec![instalment(2, 1_241_836), instalment(3, 2_000_000)];
    let why = || "La caisse est vide.".to_owned();
    let statement = controlling.procedure.statement();
    let definitive = |by_silence| Matter::Definitive { file: controlling.file(), statement, by_silence };
    let results = movement(MovementKind::ResultRecovery, 100);
    let [open, silent, answered] = closings(controlling);
    let closed = &*Box::leak(Box::new(statement.closed_by(&silent.years()[1])));
    let closing = |closing| Matter::Closing { closing, working_days: 20 };
    let of = |matter| controlling.letter(matter);
    vec![
        ("information", of(Matter::Information(asked(controlling)))),
        ("provisional", of(Matter::Provisional(controlling.file()))),
        ("definitive", of(definitive(false))),
        ("definitive by silence", of(definitive(true))),
        ("advance", of(payment(MovementKind::Advance { tranche: 2 }, 15_796_123, live))),
        ("final payment", of(payment(MovementKind::FinalPayment { statement: 1 }, 11_740_411, PaidOn::Unknown))),
        ("recovery", of(Matter::Recovery(Recovery { movement: recovered, held: Some(held), reasons: None, channel }))),
        (
            "recovery for results",
            of(Matter::Recovery(Recovery { movement: results, held: None, reasons: Some("No."), channel })),
        ),
        ("notice", of(debt(RecoveryFact::Notified { until }))),
        ("reminder", of(debt(RecoveryFact::Reminded { number: 1, until }))),
        ("last reminder", of(debt(RecoveryFact::Reminded { number: 2, until }))),
        ("plan granted", of(debt(RecoveryFact::PlanGranted { instalments }))),
        ("plan refused", of(debt(RecoveryFact::PlanRefused { reasons: why() }))),
        ("handed over", of(debt(RecoveryFact::HandedToFinance))),
        ("agreement returned", of(Matter::AgreementReturned { article, remarks: "Line one.\n\nLine two." })),
        ("agreement refused", of(Matter::AgreementRefused { article, inadmissible: false, reasons: "No." })),
        ("agreement approved", of(Matter::AgreementApproved { article, signature: article })),
        ("closing", of(closing(open))),
        ("closing definitive", of(closing(silent))),
        ("closing answered", of(closing(answered))),
        ("closed year", of(Matter::ClosedYear(closed))),
        ("reopening", of(Matter::Reopening { statement: 1, article, reasons: "Paid <twice>." })),
        ("agreement inadmissible", of(Matter::AgreementRefused { article, inadmissible: true, reasons: "No." })),
    ]
}

#[test]
fn no_letter_leaves_a_word_unspoken_or_a_sign_unprinted() {
    let controlling = Controlling::of(example());
    for (name, letter) in letters(&controlling) {
        for language in Language::ALL {
            let html = letter.html(&TEXTS, language);
            for hole in ["⟦", "{$", "{ $", "\u{fffd}"] {
                assert!(!html.contains(hole), "{name}, {language}: {hole} in {html}");
            }
            assert!(html.contains("602") && html.contains("39fc40dcdd19"), "{name}");
        }
    }
}

#[test]
fn the_last_day_to_answer_the_place_and_silence_are_said_with_their_article() {
    let controlling = Controlling::of(example());
    let said = words(&controlling.provisional().html(&TEXTS, Language::Fr));
    assert_eq!(controlling.procedure.last_day(), Some(date(2021, 10, 14)));
    let article = TEXTS.voice(Language::Fr).printed().article_in_full(controlling.procedure.article());
    for part in [
        "jusqu’au 14\u{a0}octobre 2021 inclus",
        "20 jours ouvrables",
        MOLENBEEK,
        "contester des lignes",
        "devient définitif",
        &article,
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let Setting::Set(period) = &controlling.context.modalities.objection else { panic!("no time to contest") };
    assert_eq!(period.value.working_days, 20);
}

#[test]
fn a_letter_that_asks_says_what_until_when_how_and_what_silence_does() {
    let controlling = Controlling::of(example());
    let asked = asked(&controlling);
    for language in Language::ALL {
        let voice = TEXTS.voice(language).printed();
        let html = controlling.letter(Matter::Information(asked)).html(&TEXTS, language);
        let said = words(&html);
        let due = voice.date(date(2021, 9, 28));
        assert!(said.matches(&due).count() >= 2, "{language}: the term and what silence does: {said}");
        assert!(said.contains(&voice.say("act-give-information")) && said.contains(MOLENBEEK), "{language}: {said}");
        let of_letter = rows(&html);
        for decision in asked.decisions {
            let number = decision.line().to_string();
            let row = of_letter.iter().find(|row| row[0] == number && row.len() == 4).unwrap();
            assert!(row[1].contains("The invoice, & what it is <for>."), "{language}: {row:?}");
            assert_eq!(row[2..], [decision.claimed(), decision.pending()].map(|sum| voice.amount(sum)));
        }
        let open: Euro = asked.decisions.iter().map(Decision::pending).sum();
        assert_eq!(of_letter.last().unwrap()[3], voice.amount(open), "{language}");
    }
}

/// Every letter on what is to be paid back says to whom, where and under which message, or which of
/// these is missing; FPS Finance says it itself.
#[test]
fn what_is_paid_back_has_its_account_and_message_or_says_which_is_missing() {
    let controlling = Controlling::of(example());
    for (name, letter) in letters(&controlling) {
        let (with, without) = match letter.matter.clone() {
            Matter::Recovery(recovery) => {
                let without = Recovery { channel: Channel::default(), ..recovery };
                (Matter::Recovery(recovery), Matter::Recovery(without))
            }
            Matter::Debt(debt) if *debt.fact != RecoveryFact::HandedToFinance => {
                (Matter::Debt(debt), Matter::Debt(Debt { channel: Channel::default(), ..debt }))
            }
            _ => continue,
        };
        for language in Language::ALL {
            let voice = TEXTS.voice(language).printed();
            let missing = ["letter-account-missing", "letter-message-missing"].map(|key| voice.say(key));
            let html = |matter| words(&Letter { matter, ..letter.clone() }.html(&TEXTS, language));
            let (with, without) = (html(with.clone()), html(without.clone()));
            let payee = &LAW.payments().unwrap().payer.name;
            for part in ["BE68\u{a0}5390\u{a0}0754\u{a0}7034", "+++090/9337/55493+++", payee] {
                assert!(with.contains(part), "{name}, {language}: {part} in {with}");
                assert!(!without.contains(part), "{name}, {language}: {part} in {without}");
            }
            for part in missing {
                assert!(without.contains(&part) && !with.contains(&part), "{name}, {language}: {part}");
            }
        }
    }
}

#[test]
fn an_order_shows_enough_of_the_account_to_recognise_it_or_says_why_it_waits() {
    let controlling = Controlling::of(example());
    let all = letters(&controlling);
    let (_, letter) = all.iter().find(|(name, _)| *name == "advance").unwrap();
    let Matter::Payment(payment) = &letter.matter else { panic!() };
    let account = "BE71 0961 2345 6769";
    let said = |account, language| {
        let matter = Matter::Payment(Payment { account, ..*payment });
        words(&Letter { matter, ..letter.clone() }.html(&TEXTS, language))
    };
    for language in Language::ALL {
        let voice = TEXTS.voice(language).printed();
        let day = date(2021, 11, 13);
        let live = said(PaidOn::Live { account, verified: day }, language);
        let waiting = said(PaidOn::Waiting { account, from: day }, language);
        for shown in [&live, &waiting] {
            assert!(
                shown.contains("BE71\u{a0}••••\u{a0}••••\u{a0}6769") && shown.contains(&voice.date(day)),
                "{shown}"
            );
            assert!(!shown.contains("0961") && shown.contains("+++090/9337/55493+++"), "{shown}");
        }
        assert_ne!(live, waiting);
        let unknown = said(PaidOn::Unknown, language);
        assert!(!unknown.contains("BE71") && unknown.contains(&voice.say("act-propose-account")), "{unknown}");
    }
}

#[test]
fn the_figure_and_the_motive_stand_beside_the_ground() {
    let controlling = Controlling::of(example());
    let html = controlling.provisional().html(&TEXTS, Language::En);
    let by_code = |code| {
        let line =
            controlling.decisions.values().find(|d| d.grounds().iter().any(|ground| ground.code == code)).unwrap();
        let number = line.line().to_string();
        rows(&html).into_iter().find(|row| row.len() == 5 && row[0] == number).unwrap()[1].clone()
    };
    let below = by_code(C_208);
    assert!(below.contains("Price of one piece: €149.00; threshold: €1,000.00."), "{below}");
    let weighed = by_code(C_207);
    assert!(weighed.contains("Reason given: Half of it serves <no> objective."), "{weighed}");
}

#[test]
fn a_letter_made_again_has_the_same_bytes() {
    let controlling = Controlling::of(example());
    let other = Controlling::of(example());
    for ((name, letter), (_, again)) in letters(&controlling).into_iter().zip(letters(&other)) {
        for language in Language::ALL {
            let made = |letter: &Letter<'_>| {
                let (pdf, docx) = (letter.pdf(&TEXTS, language).unwrap(), letter.docx(&TEXTS, language).unwrap());
                (pdf, docx, letter.html(&TEXTS, language))
            };
            assert!(made(&letter) == made(&again), "{name}, {language}");
        }
    }
}

#[test]
fn a_printed_letter_is_tagged_and_bears_the_day_of_its_act() {
    let controlling = Controlling::of(example());
    let sheet = controlling.provisional().pdf(&TEXTS, Language::De).unwrap();
    let sheet = String::from_utf8_lossy(&sheet);
    for part in ["/Lang(de-BE)", "/StructTreeRoot", "/Marked true", "<pdfuaid:part>1<", "D:20210916"] {
        assert!(sheet.contains(part), "{part}");
    }
    assert_eq!(sheet.matches("(D:2").count(), sheet.matches("(D:20210916").count(), "no other day");
}

#[test]
fn a_word_letter_repeats_the_titles_of_its_tables_and_aligns_its_amounts() {
    let controlling = Controlling::of(example());
    let bytes = controlling.provisional().docx(&TEXTS, Language::Nl).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap();
    let (document, styles, footer) = (part("word/document.xml"), part("word/styles.xml"), part("word/footer.xml"));
    assert_eq!(document.matches("<w:tblHeader/>").count(), 3);
    for style in ["Sender", "Addressee", "Fact", "Caption", "Cell", "CellFigure", "CellFigureStrong", "Figures"] {
        assert!(document.contains(&format!("w:val=\"{style}\"")), "{style}");
        assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style}");
    }
    assert!(footer.contains("39fc40dcdd19 · "));
}

#[test]
fn the_state_writes_in_the_language_of_the_municipality() {
    let of = |nis| municipality(&LAW, Nis::new(nis).unwrap(), SUBMITTED);
    let (molenbeek, verviers, eupen, nowhere) = (of(21_012), of(63_079), of(63_023), None);
    for (whose, asked, own) in [
        (molenbeek, Language::Nl, Language::Nl),
        (molenbeek, Language::Fr, Language::Fr),
        (molenbeek, Language::En, Language::Fr),
        (verviers, Language::Nl, Language::Fr),
        (eupen, Language::Fr, Language::De),
        (nowhere, Language::En, Language::En),
    ] {
        assert_eq!(language(whose, asked), own);
    }
    let controlling = Controlling::of(example());
    let letter = controlling.provisional();
    assert!(letter.html(&TEXTS, Language::En).contains("Only the letter in French counts."));
    assert!(!letter.html(&TEXTS, Language::Nl).contains("Vertaling"));
}
