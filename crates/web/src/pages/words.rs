//! Pages that are only words: accessibility and privacy.

use askama::Template;

use crate::answer::Shown;
use crate::page::{Page, Section};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "words.html")]
struct WordsPage {
    page: Page,
    lead: String,
    paragraphs: Vec<String>,
}

/// Shows how the pages are made usable for everyone.
pub(crate) async fn accessibility(visit: Visit) -> Shown {
    words(visit, "accessibility", 4).await
}

/// Shows which personal data are kept, and for how long.
pub(crate) async fn privacy(visit: Visit) -> Shown {
    words(visit, "privacy", 4).await
}

async fn words(visit: Visit, name: &'static str, paragraphs: usize) -> Shown {
    visit
        .show(move |visit| {
            let paragraphs = (1..=paragraphs).map(|n| visit.voice().say(&format!("{name}-{n}"))).collect();
            let lead = visit.voice().say(&format!("{name}-lead"));
            Ok(WordsPage { page: Page::new(visit, &format!("{name}-title"), Section::None), lead, paragraphs })
        })
        .await
}
