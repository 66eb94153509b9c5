//! Titles of agreements held against the closed lists of their scheme.

use std::sync::LazyLock;

use agreement::NodeKind;
use agreement::codes::{A_019, A_020, A_021, A_022};
use agreement::model::scheme_of;
use intake::Reading;
use scheme::Law;

static LAW: LazyLock<Law> = LazyLock::new(Law::enacted);

fn plan(title: &str, sector: &str, objective: &str) -> Reading {
    let text = format!(
        "# {title} DE LA VILLE DE DINANT\n\nSecteur d'activité 3 : {sector}\n\nObjectif général :\n- {sector}\n\n\
         Objectif stratégique 1 : {objective}\n\nObjectifs opérationnels :\n- Aller dans les écoles\n"
    );
    intake::read_agreement(text.as_bytes(), LAW.municipalities()).unwrap()
}

/// Returns the scheme, the titles matched with their confidence, and the codes of what differs.
fn held(mut reading: Reading) -> (String, Vec<(String, u16)>, Vec<terms::Code>) {
    let scheme = scheme_of(&reading.agreement, &LAW).unwrap();
    let before = reading.findings.len();
    let titles = reading.hold_against(scheme, &LAW);
    let titles = titles.iter().map(|title| (title.title.to_owned(), title.confidence)).collect();
    let model = [A_019, A_020, A_021];
    let codes: Vec<_> = reading.findings.iter().map(|f| f.code).filter(|code| model.contains(code)).collect();
    assert_eq!(reading.findings.len(), before + codes.len());
    (scheme.id.to_string(), titles, codes)
}

#[test]
fn the_title_of_an_older_list_is_known_for_what_it_is() {
    let old = "Lutte contre la radicalisation violente";
    let domain = "Travail socio-préventif, y compris mise en réseau";
    let (scheme, titles, codes) = held(plan("CONTRAT DE SÉCURITÉ ET DE SOCIÉTÉ 2018-2019", old, domain));
    assert_eq!(scheme, "css-2018-2019");
    assert_eq!(titles.iter().map(|(_, sure)| *sure).collect::<Vec<_>>(), [1000, 1000, 1000]);
    assert!(codes.is_empty(), "{codes:?}");
    let (scheme, titles, codes) = held(plan("CONTRAT DE SÉCURITÉ ET DE SOCIÉTÉ 2022-2023", old, domain));
    assert_eq!(scheme, "css-2022-2023");
    assert_eq!(codes, [A_021, A_021]);
    assert_eq!(titles.last().unwrap().1, 1000);
}

#[test]
fn a_title_is_matched_by_its_words_and_what_is_in_no_list_is_said() {
    let sector = "Lutte contre le terrorisme et l'extrémisme";
    let title = "CONTRAT DE SÉCURITÉ ET DE SOCIÉTÉ 2022-2023";
    let (_, titles, codes) = held(plan(title, sector, "Augmenter le sentiment de sécurité"));
    assert_eq!(codes, [A_019]);
    assert_eq!(titles[2].0, "Renforcement du sentiment de sécurité");
    let (_, titles, codes) = held(plan(title, sector, "Embellir les places publiques"));
    assert_eq!((codes, titles.len()), (vec![A_020], 2));
}

/// All titles of the real agreements stand in the list of their time, whatever they add to it.
#[test]
fn the_real_agreements_meet_the_lists_of_their_scheme() {
    let schemes =
        [("000", "css-2018-2019"), ("001", "css-2018-2019"), ("002", "css-2022-2023"), ("003", "css-2022-2023")];
    for (number, scheme) in schemes {
        let Some(path) = super::seed(number) else { continue };
        let reading = super::read(&std::fs::read(path).unwrap()).unwrap();
        let mut titled = 0;
        reading.agreement.walk(&mut |_, node| {
            let titles = [NodeKind::Sector, NodeKind::GeneralObjective, NodeKind::StrategicObjective];
            titled += usize::from(titles.contains(&node.kind) && !node.text.is_empty());
        });
        let (of, titles, codes) = held(reading);
        let outside: Vec<_> = codes.iter().filter(|&&code| code != A_019).collect();
        assert_eq!((of.as_str(), titles.len(), outside.len()), (scheme, titled, 0), "{number}: {titles:?} {outside:?}");
    }
}

/// The torn table of the plan for one allocation stands whole in the plan for the other (X38, X42).
#[test]
fn what_the_scanner_tore_is_proposed_from_the_other_plan() {
    let (Some(torn), Some(whole)) = (super::seed("003"), super::seed("002")) else { return };
    let read = |path| super::read(&std::fs::read(path).unwrap()).unwrap();
    let (mut torn, whole) = (read(torn), read(whole));
    let before = torn.agreement.clone();
    torn.hold_beside(&whole.agreement);
    let proposed = torn.findings.iter().filter(|finding| finding.code == A_022);
    let lines: Vec<u32> = proposed.map(|finding| finding.place.unwrap().line).collect();
    assert!(lines.iter().any(|line| (35..=39).contains(line)), "{lines:?}");
    assert!(lines.len() >= 4, "{lines:?}");
    assert_eq!(torn.agreement, before, "a proposal replaces nothing");
}
