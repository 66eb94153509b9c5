//! Codes of what a reviewer would say of an agreement; their texts stand in `report`.
//!
//! 1 to 16 are said of the tree, 17 and 18 of a document written from it, 19 to 21 of its titles; 30 to
//! 38 refuse a decision on a proposal.

use terms::Code;

/// Strategic objectives stand under no general objective.
pub const A_001: Code = Code::new('A', 1);
/// A level above this one is missing.
pub const A_002: Code = Code::new('A', 2);
/// A strategic objective of the model is not filled in.
pub const A_003: Code = Code::new('A', 3);
/// The objective is dealt with by the police zone.
pub const A_004: Code = Code::new('A', 4);
/// An option was struck out: not chosen.
pub const A_005: Code = Code::new('A', 5);
/// Both options of the contribution to the police zone are kept.
pub const A_006: Code = Code::new('A', 6);
/// The numbering skips a number.
pub const A_007: Code = Code::new('A', 7);
/// One heading covers several objectives of the model.
pub const A_008: Code = Code::new('A', 8);
/// A strategic objective has no operational objective.
pub const A_009: Code = Code::new('A', 9);
/// An objective has no expected result.
pub const A_010: Code = Code::new('A', 10);
/// An objective has no indicator.
pub const A_011: Code = Code::new('A', 11);
/// Indicators have no target.
pub const A_012: Code = Code::new('A', 12);
/// The same objectives stand under two allocations.
pub const A_013: Code = Code::new('A', 13);
/// The same objective stands in two units.
pub const A_014: Code = Code::new('A', 14);
/// A result reads like an indicator.
pub const A_015: Code = Code::new('A', 15);
/// A figure in a result or an indicator could be its target.
pub const A_016: Code = Code::new('A', 16);
/// A document written from the agreement would be read differently here.
pub const A_017: Code = Code::new('A', 17);
/// A line of the document has words that the document written from it lacks.
pub const A_018: Code = Code::new('A', 18);
/// A title differs from the wording of the decree.
pub const A_019: Code = Code::new('A', 19);
/// A title is in no list of the scheme.
pub const A_020: Code = Code::new('A', 20);
/// A title is in the list of another scheme.
pub const A_021: Code = Code::new('A', 21);
/// A damaged wording stands whole in another agreement.
pub const A_022: Code = Code::new('A', 22);

/// There is no such proposal.
pub const A_030: Code = Code::new('A', 30);
/// The proposal stands in the tree no more.
pub const A_031: Code = Code::new('A', 31);
/// What is ignored needs a reason.
pub const A_032: Code = Code::new('A', 32);
/// The proposal has no neighbour of its kind to be merged with.
pub const A_033: Code = Code::new('A', 33);
/// Two proposals that stand differently, or have different targets, are not merged.
pub const A_034: Code = Code::new('A', 34);
/// A proposal is split between two of its words.
pub const A_035: Code = Code::new('A', 35);
/// A node of this kind does not hang there.
pub const A_036: Code = Code::new('A', 36);
/// The words are missing, too long, or hold characters that nobody sees.
pub const A_037: Code = Code::new('A', 37);
/// What is restored was ignored before.
pub const A_038: Code = Code::new('A', 38);

/// All codes of findings of this room.
pub const ALL: &[Code] = &[
    A_001, A_002, A_003, A_004, A_005, A_006, A_007, A_008, A_009, A_010, A_011, A_012, A_013, A_014, A_015, A_016,
    A_017, A_018, A_019, A_020, A_021, A_022,
];

/// The codes with which a decision on a proposal is refused; no document gives them.
pub const REFUSALS: &[Code] = &[A_030, A_031, A_032, A_033, A_034, A_035, A_036, A_037, A_038];
