//! Codes of the refusals of the ledger; their texts stand in `report`.

use terms::Code;

/// The amount is above the maximum of the annex.
pub const E_101: Code = Code::new('E', 101);
/// The amount is below zero, or nothing.
pub const E_102: Code = Code::new('E', 102);
/// The envelope is opened already.
pub const E_104: Code = Code::new('E', 104);
/// Nothing sets the advance: an open term.
pub const E_110: Code = Code::new('E', 110);
/// The advance has no such tranche.
pub const E_111: Code = Code::new('E', 111);
/// The tranche is not payable before its quarter.
pub const E_112: Code = Code::new('E', 112);
/// The tranche is paid already.
pub const E_113: Code = Code::new('E', 113);
/// The envelope is closed.
pub const E_114: Code = Code::new('E', 114);
/// The year is settled: no advance after the definitive statement.
pub const E_115: Code = Code::new('E', 115);
/// The due is beyond the envelope.
pub const E_120: Code = Code::new('E', 120);
/// There is nothing left to pay: the advances cover the due.
pub const E_121: Code = Code::new('E', 121);
/// There is nothing to recover.
pub const E_122: Code = Code::new('E', 122);
/// The statement is settled already.
pub const E_123: Code = Code::new('E', 123);
/// Nothing is paid while the municipality owes something: it is repaid or corrected first.
pub const E_124: Code = Code::new('E', 124);
/// More than the municipality owes.
pub const E_130: Code = Code::new('E', 130);
/// More than the municipality kept of its due.
pub const E_131: Code = Code::new('E', 131);
/// The envelope cannot be closed while something is owed.
pub const E_140: Code = Code::new('E', 140);
/// The envelope cannot be closed before its year is over.
pub const E_141: Code = Code::new('E', 141);
/// The movement belongs to another envelope.
pub const E_150: Code = Code::new('E', 150);
/// The movement would overdraw an account.
pub const E_151: Code = Code::new('E', 151);
/// There is no such movement to correct, or it is corrected already.
pub const E_152: Code = Code::new('E', 152);

/// All codes of this room.
pub const ALL: &[Code] = &[
    E_101, E_102, E_104, E_110, E_111, E_112, E_113, E_114, E_115, E_120, E_121, E_122, E_123, E_124, E_130, E_131,
    E_140, E_141, E_150, E_151, E_152,
];
