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

    /// Writes a target: `≥ 12 réunions par an`, `10 – 20 %`, `oui / non`.
    pub fn target(&self, target: &Target) -> String {
        let sign = match target.op {
            Comparison::YesNo => return self.say("target-yes-no"),
            Comparison::AtLeast => "≥",
            Comparison::AtMost => "≤",
            Comparison::Exactly => "=",
            Comparison::Between => "",
        };
        let per = target.per.map(|per| {
            self.say(match per {
                Per::Year => "target-per-year",
                Per::HalfYear => "target-per-half-year",
                Per::Quarter => "target-per-quarter",
                Per::Month => "target-per-month",
                Per::Week => "target-per-week",
                Per::Day => "target-per-day",
            })
        });
        let sign = Some(sign.to_owned()).filter(|sign| !sign.is_empty());
        let upto = target.upto.as_ref().map(|upto| format!("–\u{a0}{upto}"));
        let parts = [sign, target.value.clone(), upto, target.unit.clone(), per];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}")
    }
}
