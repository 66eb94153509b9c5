//! Roles x acts x states, every cell, against the page of the manual that states them in words.

use std::collections::{BTreeMap, BTreeSet};

use office::matrix::{self, Hand, States};
use office::{AccountState, ActKind, AgreementState, BankState, BatchState, CreditState, DossierState, Role, State};

const MANUAL: &str = include_str!("../../../../docs/manual/who-may-do-what.md");

/// The cells of every row of the manual whose first cell is `first`.
fn rows() -> Vec<Vec<&'static str>> {
    let tables = MANUAL.lines().filter(|line| line.starts_with("| "));
    tables.map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

/// What the manual says: act, states, roles.
fn stated() -> BTreeMap<ActKind, (BTreeSet<&'static str>, BTreeSet<Role>)> {
    let header = rows().into_iter().find(|cells| cells.first() == Some(&"act")).unwrap();
    let roles: Vec<Role> = header[2..].iter().map(|short| short.parse().unwrap()).collect();
    assert_eq!(roles, Role::ALL);
    let acts = rows().into_iter().filter(|cells| cells.len() == header.len());
    let acts = acts.filter_map(|cells| Some((cells[0].parse::<ActKind>().ok()?, cells)));
    acts.map(|(act, cells)| {
        let may = roles.iter().zip(&cells[2..]).filter(|(_, cell)| **cell == "y").map(|(role, _)| *role).collect();
        assert!(cells[2..].iter().all(|cell| matches!(*cell, "y" | "-")), "{act}");
        (act, (cells[1].split(", ").collect(), may))
    })
    .collect()
}

#[test]
fn the_table_and_the_manual_agree_in_every_cell() {
    let stated = stated();
    assert_eq!(stated.keys().copied().collect::<Vec<_>>(), ActKind::ALL, "the manual knows every act");
    let mut cells = 0;
    for act in ActKind::ALL {
        let (states, roles) = &stated[act];
        let row = matrix::row(*act);
        for role in Role::ALL {
            for state in all_states() {
                let allowed = row.allows(*role) && row.states.contain(state);
                let of_kind = matches!(
                    (row.states, state),
                    (States::Agreement(_), State::Agreement(_))
                        | (States::Dossier(_), State::Dossier(_))
                        | (States::Account(_), State::Account(_))
                        | (States::Batch(_), State::Batch(_))
                        | (States::Bank(_), State::Bank(_))
                        | (States::Credit(_), State::Credit(_))
                );
                let said = roles.contains(role) && of_kind && states.contains(state.as_str());
                assert_eq!(allowed, said, "{role} {act} {}", state.as_str());
                cells += 1;
            }
        }
    }
    assert_eq!(cells, ActKind::ALL.len() * Role::ALL.len() * all_states().len());
}

fn all_states() -> Vec<State> {
    let agreements = AgreementState::ALL.iter().map(|state| State::Agreement(*state));
    let dossiers = DossierState::ALL.iter().map(|state| State::Dossier(*state));
    let accounts = AccountState::ALL.iter().map(|state| State::Account(*state));
    let batches = BatchState::ALL.iter().map(|state| State::Batch(*state));
    let banks = BankState::ALL.iter().map(|state| State::Bank(*state));
    let credits = CreditState::ALL.iter().map(|state| State::Credit(*state));
    agreements.chain(dossiers).chain(accounts).chain(batches).chain(banks).chain(credits).collect()
}

#[test]
fn the_parts_of_a_dossier_are_those_of_the_manual() {
    let mut stated: BTreeMap<ActKind, &str> = BTreeMap::new();
    for cells in rows().into_iter().filter(|cells| cells.len() == 2) {
        for act in cells[1].split(", ").filter_map(|act| act.parse().ok()) {
            assert_eq!(stated.insert(act, cells[0]), None, "{act} stands twice");
        }
    }
    for act in ActKind::ALL {
        assert_eq!(matrix::row(*act).hand.map(Hand::as_str), stated.get(act).copied(), "{act}");
    }
    assert!(Hand::ALL.iter().all(|hand| stated.values().any(|name| *name == hand.as_str())));
}

#[test]
fn every_act_has_one_row_and_every_row_a_cell_for_each_role() {
    for act in ActKind::ALL {
        assert_eq!(matrix::TABLE.iter().filter(|row| row.act == *act).count(), 1, "{act}");
        assert!(!matrix::row(*act).roles().is_empty() && !matrix::row(*act).states.names().is_empty());
    }
    assert_eq!(matrix::TABLE.len(), ActKind::ALL.len());
}

/// Nobody who can act for one side can do what the other side does.
#[test]
fn no_act_is_open_to_both_sides() {
    for row in matrix::TABLE {
        let sides: BTreeSet<_> = row.roles().into_iter().map(Role::side).collect();
        assert_eq!(sides.len(), 1, "{}", row.act);
    }
}

/// From every state some act leads on, save from those in which nothing is left to do.
#[test]
fn no_state_is_a_dead_end() {
    let ends = ["inadmissible", "refused", "closed", "withdrawn"];
    for state in all_states().into_iter().filter(|state| !ends.contains(&state.as_str())) {
        assert!(matrix::TABLE.iter().any(|row| row.states.contain(state)), "{}", state.as_str());
    }
}

#[test]
fn one_person_holds_the_roles_of_one_side_and_never_orders_and_accounts() {
    use office::{Body, compatible};
    let nis = terms::Nis::new(21_012).unwrap();
    for first in Role::ALL {
        for second in Role::ALL {
            for body in [Body::Federal, Body::Municipality(nis)] {
                let roles: BTreeSet<Role> = [*first, *second].into();
                let own = |role: &Role| role.side() == body.side() || role.side() == office::Side::Machine;
                let both = roles.contains(&Role::AuthorisingOfficer) && roles.contains(&Role::Accountant);
                assert_eq!(compatible(&roles, body).is_ok(), roles.iter().all(own) && !both, "{first} {second} {body}");
            }
        }
    }
}
