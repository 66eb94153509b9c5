//! The four real agreements: head, totals, and each strategic objective, as counted by hand.

use agreement::{AgreementKind, Node, NodeKind, NodeState, Totals};
use serde_json::Value;

use crate::{coverage, read, seed, shared};

fn expected(file: &str) -> Option<Value> {
    let text = std::fs::read_to_string(shared("domain/expected-counts.json")?).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    Some(all["seeds"].as_object().unwrap().iter().find(|(name, _)| name.starts_with(file)).unwrap().1.clone())
}

fn totals(totals: &Totals) -> Value {
    let Totals {
        allocations,
        sectors,
        general_objectives,
        strategic_objectives,
        strategic_objectives_filled,
        strategic_objectives_struck_out,
        strategic_objectives_template_unfilled,
        operational_objectives,
        operational_sub_items,
        results,
        indicators,
        indicators_numeric_target,
        indicators_yes_no,
        indicators_without_target,
        strategic_objectives_without_indicator,
    } = *totals;
    serde_json::json!({
        "allocations": allocations, "sectors": sectors, "general_objectives": general_objectives,
        "strategic_objectives": strategic_objectives, "strategic_objectives_filled": strategic_objectives_filled,
        "strategic_objectives_struck_out": strategic_objectives_struck_out,
        "strategic_objectives_template_unfilled": strategic_objectives_template_unfilled,
        "operational_objectives": operational_objectives, "operational_sub_items": operational_sub_items,
        "results": results, "indicators": indicators, "indicators_numeric_target": indicators_numeric_target,
        "indicators_yes_no": indicators_yes_no, "indicators_without_target": indicators_without_target,
        "strategic_objectives_without_indicator": strategic_objectives_without_indicator,
    })
}

/// The strategic objectives of a tree in order, each with its numbers, state and counts.
fn strategic(tree: &[Node], found: &mut Vec<Value>) {
    for node in tree {
        if node.kind == NodeKind::StrategicObjective {
            let below = totals(&Totals::of(std::slice::from_ref(node)));
            let state = match node.state {
                Some(NodeState::StruckOut) => "struck_out",
                Some(NodeState::Template) => "template_unfilled",
                _ => "filled",
            };
            found.push(counted(&node.number, state, &below));
        }
        strategic(&node.children, found);
    }
}

fn counted(number: &[u16], state: &str, counts: &Value) -> Value {
    let of = |key: &str| counts.get(key).cloned().unwrap_or(Value::from(0));
    serde_json::json!([
        number,
        state,
        of("operational_objectives"),
        of("operational_sub_items"),
        of("results"),
        of("indicators"),
        of("indicators_numeric_target"),
        of("indicators_yes_no"),
        of("indicators_without_target")
    ])
}

fn expected_strategic(seed: &Value) -> Vec<Value> {
    let each = |value: &Value, key: &str| value[key].as_array().unwrap().clone();
    let generals = each(seed, "structure")
        .iter()
        .flat_map(|allocation| each(allocation, "sectors"))
        .flat_map(|sector| each(&sector, "general_objectives"))
        .collect::<Vec<_>>();
    let all = generals.iter().flat_map(|general| each(general, "strategic_objectives"));
    all.map(|s| {
        let number: Vec<u16> = match &s["number"] {
            Value::Array(several) => several.iter().map(|n| u16::try_from(n.as_u64().unwrap()).unwrap()).collect(),
            one => vec![u16::try_from(one.as_u64().unwrap()).unwrap()],
        };
        counted(&number, s["state"].as_str().unwrap_or("filled"), &s)
    })
    .collect()
}

fn check(file: &str) {
    let (Some(path), Some(expected)) = (seed(file), expected(file)) else { return };
    let reading = read(&std::fs::read(path).unwrap()).unwrap();
    let agreement = &reading.agreement;
    assert_eq!(totals(&agreement.totals()), expected["totals"], "totals of {file}");
    let mut found = Vec::new();
    strategic(&agreement.tree, &mut found);
    assert_eq!(found, expected_strategic(&expected), "strategic objectives of {file}");
    let kind = if agreement.kind == AgreementKind::Convention { "convention" } else { "project_plan" };
    assert_eq!(kind, expected["kind"]);
    assert_eq!(agreement.language.tag(), expected["language"]);
    assert_eq!(agreement.municipality.as_ref().unwrap().0, expected["municipality"].as_str().unwrap());
    assert!(agreement.municipality.as_ref().unwrap().1.is_some(), "the municipality of {file} has a code");
    head(&reading, &expected);
    assert_eq!(coverage::lost(&reading), [""; 0], "words of {file} that nothing covers");
}

fn head(reading: &intake::Reading, expected: &Value) {
    let agreement = &reading.agreement;
    if let Some(period) = expected.get("period") {
        let read = agreement.period.unwrap();
        assert_eq!(serde_json::json!([read.start().to_string(), read.end().to_string()]), *period);
    }
    let decision = agreement.council_decision.map_or(Value::Null, |date| date.to_string().into());
    assert_eq!(decision, expected.get("council_decision").cloned().unwrap_or_default());
    let signed = agreement
        .signed
        .as_ref()
        .map_or(Value::Null, |s| serde_json::json!({"place": s.place, "date": s.date.to_string(), "copies": s.copies}));
    assert_eq!(signed, expected.get("signed").cloned().unwrap_or_default());
    let amount =
        |a: &agreement::Amount| (a.year.map(|y| i64::from(y.get())), a.allocation.clone(), a.amount.to_string());
    let wanted = |v: &Value| {
        (v["year"].as_i64(), v["allocation"].as_str().map(str::to_owned), v["amount"].as_str().unwrap().to_owned())
    };
    let read: Vec<_> = agreement.amounts.iter().map(amount).collect();
    assert_eq!(read, expected["amounts"].as_array().unwrap().iter().map(wanted).collect::<Vec<_>>());
}

#[test]
fn the_convention_of_verviers_is_read_to_the_last_bullet() {
    check("000");
}

#[test]
fn the_convention_of_brussels_is_read_to_the_last_bullet() {
    check("001");
}

#[test]
fn the_general_project_plan_of_molenbeek_is_read_to_the_last_cell() {
    check("002");
}

#[test]
fn the_torn_project_plan_of_molenbeek_is_put_together_and_flagged() {
    check("003");
    let Some(path) = seed("003") else { return };
    let reading = read(&std::fs::read(path).unwrap()).unwrap();
    let found = |code: terms::Code| reading.findings.iter().filter(|f| f.code == code).count();
    use intake::codes::{I_041, I_051, I_055, I_056};
    assert_eq!([found(I_051), found(I_056), found(I_055), found(I_041)], [2, 2, 2, 3]);
}

#[test]
fn the_unsplit_amount_of_verviers_stays_one_amount() {
    let Some(path) = seed("000") else { return };
    let reading = read(&std::fs::read(path).unwrap()).unwrap();
    let finding = reading.findings.iter().find(|f| f.code == intake::codes::I_033).unwrap();
    assert_eq!((finding.place.unwrap().line, reading.agreement.amounts.len()), (25, 1));
}
