//! The rules of control as their manual explains them.

use askama::Template;
use axum::extract::Path;
use control::{RULES, Rule};
use report::manual;
use scheme::{Allocation, AsOf, Topic};
use terms::{ArticleRef, Code};

use crate::answer::{Failure, Shown};
use crate::page::{Page, Section};
use crate::pages::manual::rendered;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "rules.html")]
struct RulesPage {
    page: Page,
    rules: Vec<Listed>,
}

/// A rule in the list.
struct Listed {
    name: &'static str,
    code: String,
    title: String,
    message: String,
}

#[derive(Template)]
#[template(path = "rule.html")]
struct RulePage {
    page: Page,
    code: String,
    message: String,
    hint: String,
    manual: Option<String>,
    grounds: Vec<Ground>,
}

/// An article that the rule rests on, and the schemes in which it does.
struct Ground {
    article: ArticleRef,
    schemes: String,
}

/// Lists the rules in the order in which they are applied.
pub(crate) async fn list(visit: Visit) -> Shown {
    visit
        .show(|visit| {
            let rules = RULES.iter().map(|rule| listed(&visit, rule)).collect();
            Ok(RulesPage { page: Page::new(visit, "rules-title", Section::Law), rules })
        })
        .await
}

fn listed(visit: &Visit, rule: &Rule) -> Listed {
    let code = rule.code.to_string();
    let title = visit.voice().say(&format!("{code}.title"));
    Listed { name: rule.name, title, message: visit.voice().say(&code), code }
}

/// Shows one rule.
pub(crate) async fn show(visit: Visit, Path((_, name)): Path<(String, String)>) -> Shown {
    visit.show(move |visit| page(visit, &name)).await
}

fn page(visit: Visit, name: &str) -> Result<RulePage, Failure> {
    let rule = RULES.iter().find(|rule| rule.name == name).ok_or(Failure::Unknown)?;
    let Listed { code, title, message, .. } = listed(&visit, rule);
    let hint = visit.voice().say(&format!("{code}.hint"));
    let grounds = grounds(&visit, rule.code);
    let page = Page::titled(visit, title, Section::Law);
    Ok(RulePage {
        page,
        manual: manual::page(rule.code).map(|page| rendered(page.body())),
        grounds,
        code,
        message,
        hint,
    })
}

/// Returns the articles of a rule, scheme by scheme, as known today; one that several share once.
fn grounds(visit: &Visit, code: Code) -> Vec<Ground> {
    let mut found: Vec<Ground> = Vec::new();
    for scheme in visit.desk.law.schemes() {
        let as_of = AsOf { on: scheme.last_day(), known: visit.desk.today() };
        let of = |allocation: &Allocation| scheme.article(Topic::Rule(code), &allocation.id, as_of);
        let Some(article) = scheme.allocations.iter().find_map(of) else { continue };
        let name = scheme.short.in_language(visit.language);
        match found.iter_mut().find(|ground| ground.article == *article) {
            Some(ground) => ground.schemes = format!("{}, {name}", ground.schemes),
            None => found.push(Ground { article: article.clone(), schemes: name.to_owned() }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_page() {
        for rule in &RULES {
            assert!(manual::page(rule.code).is_some(), "{}", rule.code);
        }
    }
}
