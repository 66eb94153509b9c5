//! The nodes of an agreement in words: what they are, what is special about them, their targets.

use agreement::{Comparison, NodeKind, NodeState, Per, Target};

use crate::Voice;

impl Voice<'_> {
    /// Says what a node is: `objectif opérationnel`.
    pub fn node_kind(&self, kind: NodeKind) -> String {
        self.say(match kind {
            NodeKind::Allocation => "kind-allocation",
            NodeKind::Sector => "kind-sector",
            NodeKind::GeneralObjective => "kind-general-objective",
            NodeKind::StrategicObjective => "kind-strategic-objective",
            NodeKind::Unit => "kind-unit",
            NodeKind::OperationalObjective => "kind-operational-objective",
            NodeKind::SubItem => "kind-sub-item",
            NodeKind::Result => "kind-result",
            NodeKind::Indicator => "kind-indicator",
        })
    }

    /// Says what is special about a node: `option biffée`.
    pub fn node_state(&self, state: NodeState) -> String {
        self.say(match state {
            NodeState::Filled => "node-filled",
            NodeState::StruckOut => "node-struck-out",
            NodeState::Template => "node-template",
            NodeState::Delegated => "node-delegated",
            NodeState::Placeholder => "node-placeholder",
        })
    }

    /// Writes a target: `≥ 12 réunions par an`, `oui / non`.
    pub fn target(&self, target: &Target) -> String {
        let sign = match target.op {
            Comparison::YesNo => return self.say("target-yes-no"),
            Comparison::AtLeast => "≥",
            Comparison::AtMost => "≤",
            Comparison::Exactly => "=",
        };
        let per = target.per.map(|per| {
            self.say(match per {
                Per::Year => "target-per-year",
                Per::Month => "target-per-month",
                Per::Week => "target-per-week",
                Per::Day => "target-per-day",
            })
        });
        let parts = [Some(sign.to_owned()), target.value.clone(), target.unit.clone(), per];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}")
    }
}
