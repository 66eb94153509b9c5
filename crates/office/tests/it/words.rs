//! Every word of the office has its text in four languages.

use office::explain::{Amount, CreditFigure};
use office::matrix::Hand;
use office::{
    AccountState, ActKind, AgreementState, BankState, BatchState, CreditState, DossierState, PaymentState,
    RecoveryState, Role, codes,
};

const TEXTS: [&str; 4] = [
    include_str!("../../../report/texts/fr/office.ftl"),
    include_str!("../../../report/texts/nl/office.ftl"),
    include_str!("../../../report/texts/de/office.ftl"),
    include_str!("../../../report/texts/en/office.ftl"),
];

#[test]
fn every_code_act_role_and_state_has_its_text() {
    let mut keys: Vec<String> = codes::ALL.iter().map(ToString::to_string).collect();
    keys.extend(ActKind::ALL.iter().map(|act| format!("act-{act}")));
    keys.extend(Role::ALL.iter().map(|role| format!("role-{role}")));
    keys.extend(AgreementState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(DossierState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(RecoveryState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(AccountState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(BatchState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(BankState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(CreditState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(PaymentState::ALL.iter().map(|state| format!("state-{state}")));
    keys.extend(Hand::ALL.iter().map(|hand| format!("hand-{}", hand.as_str())));
    for text in TEXTS {
        for key in &keys {
            let times = text.lines().filter(|line| line.starts_with(&format!("{key} ="))).count();
            assert!(times == 1, "{key} stands {times} times");
        }
    }
}

#[test]
fn an_amount_reads_back_as_it_is_written() {
    for text in ["ceiling", "advance-2", "line-14", "category-investment", "due", "final-payment", "recovery"] {
        assert_eq!(text.parse::<Amount>().unwrap().to_string(), text);
    }
    for text in ["", "advance-", "advance-x", "line-0x", "category-gold", "sum"] {
        assert!(text.parse::<Amount>().is_err(), "{text}");
    }
    for figure in CreditFigure::ALL {
        assert_eq!(figure.to_string().parse(), Ok(figure));
    }
}
