//! The four real agreements.
use intake::read_agreement;
use scheme::Municipalities;
#[test]
fn dump() {
    let all = Municipalities::enacted();
    for f in std::env::var("SEED").unwrap().split(',') {
        let dir = std::fs::read_dir("../../../shared/seeds").unwrap();
        let path = dir.map(|e| e.unwrap().path()).find(|p| p.file_name().unwrap().to_str().unwrap().starts_with(f)).unwrap();
        let r = read_agreement(&std::fs::read(path).unwrap(), &all).unwrap();
        println!("{:?}", (r.agreement.kind, r.agreement.language, &r.agreement.title, &r.agreement.municipality, r.agreement.period, r.agreement.council_decision, &r.agreement.signed, &r.agreement.amounts));
        println!("{:?}", r.roles);
        println!("{:#?}", r.agreement.totals());
        r.agreement.walk(&mut |id, n| println!("{}{:?} {:?} {} {:?} {:?} c{} {}:{}", "  ".repeat(id.as_str().matches('.').count()), n.kind, n.number, n.text.chars().take(90).collect::<String>(), n.state, n.target.as_ref().map(|t| (t.op, t.value.clone(), t.unit.clone(), t.per)), n.confidence, n.place.line, n.place.column));
        for f in &r.findings { println!("{:?} {:?} {:?} {:?}", f.code, f.severity, f.place.map(|p| (p.line, p.column, p.end_line, p.end_column)), f.args); }
    }
}
