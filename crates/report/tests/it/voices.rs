//! Dates, articles, findings and refusals as a reader sees them.

use report::{Outline, Texts};
use terms::{Args, ArticleRef, Code, Euro, Finding, Language, Refusal};

#[test]
fn a_day_stands_in_full() {
    let texts = Texts::load();
    let day = jiff::civil::date(2019, 7, 3);
    let written = Language::ALL.map(|language| texts.voice(language).date(day));
    assert_eq!(written, ["3 juillet 2019", "3 juli 2019", "3. Juli 2019", "3 July 2019"]);
    assert_eq!(texts.voice(Language::Fr).date(jiff::civil::date(2018, 1, 1)), "1er janvier 2018");
}

#[test]
fn an_article_stands_with_its_instrument() {
    let texts = Texts::load();
    let article: ArticleRef = "ar-2019-07-03 art. 13 § 3".parse().unwrap();
    let written = Language::ALL.map(|language| texts.voice(language).article(&article));
    assert_eq!(
        written,
        [
            "art. 13, §\u{a0}3, AR du 3 juillet 2019",
            "art. 13, §\u{a0}3, KB van 3 juli 2019",
            "Art. 13, §\u{a0}3, KE vom 3. Juli 2019",
            "art. 13, §\u{a0}3, RD of 3 July 2019"
        ]
    );
    let annex: ArticleRef = "ar-2023-10-01-general art. N1".parse().unwrap();
    assert_eq!(texts.voice(Language::Fr).article(&annex), "annexe 1, AR du 1er octobre 2023 (general)");
}

#[test]
fn a_key_without_text_is_visible() {
    let texts = Texts::load();
    assert_eq!(texts.voice(Language::Fr).tell("no-such-key", &Args::new()), "⟦no-such-key⟧");
    let finding = Finding::warning(Code::new('Z', 999));
    assert_eq!(texts.voice(Language::Nl).finding(&finding).message, "⟦Z-999⟧");
    let article: ArticleRef = "ar-2019-07-03 art. 9".parse().unwrap();
    assert_eq!(texts.voice(Language::De).refusal(&Refusal::new(Code::new('Z', 999), article)).hint, None);
}

#[test]
fn an_explanation_is_a_tree_with_its_amounts_in_one_column() {
    let texts = Texts::load();
    let leaf = |label: &str, cents| Outline {
        label: label.to_owned(),
        amount: Some(Euro::from_cents(cents)),
        ..Outline::default()
    };
    let root = Outline { children: vec![leaf("granted", 100_000), leaf("advance", -80_000)], ..leaf("left", 20_000) };
    let drawn = root.draw(texts.voice(Language::En));
    assert_eq!(drawn, "left          €200.00\n├─ granted  €1,000.00\n└─ advance   −€800.00\n");
}
