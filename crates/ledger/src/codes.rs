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
/// The version knows no recovery for results.
pub const E_132: Code = Code::new('E', 132);
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

/// Nothing is owed.
pub const E_160: Code = Code::new('E', 160);
/// The version sets the term: no other day is given.
pub const E_161: Code = Code::new('E', 161);
/// The version sets no term: the person who acts gives the day.
pub const E_162: Code = Code::new('E', 162);
/// The day given does not lie ahead.
pub const E_163: Code = Code::new('E', 163);
/// The municipality was told already what it owes.
pub const E_164: Code = Code::new('E', 164);
/// The municipality was not told yet what it owes.
pub const E_165: Code = Code::new('E', 165);
/// Both reminders were sent.
pub const E_166: Code = Code::new('E', 166);
/// The second reminder comes first.
pub const E_167: Code = Code::new('E', 167);
/// FPS Finance collects.
pub const E_168: Code = Code::new('E', 168);
/// A request for a repayment plan is to be decided first.
pub const E_169: Code = Code::new('E', 169);
/// The repayment plan is being kept.
pub const E_170: Code = Code::new('E', 170);
/// The term to repay still runs.
pub const E_171: Code = Code::new('E', 171);
/// No repayment plan was asked for.
pub const E_172: Code = Code::new('E', 172);
/// The days of the instalments do not follow each other.
pub const E_173: Code = Code::new('E', 173);
/// An instalment is not above zero.
pub const E_174: Code = Code::new('E', 174);
/// The instalments do not add up to the debt.
pub const E_175: Code = Code::new('E', 175);
/// The other envelope is not that of the year before.
pub const E_180: Code = Code::new('E', 180);
/// The year before carried nothing over.
pub const E_181: Code = Code::new('E', 181);
/// What the year before carried over has come in already.
pub const E_182: Code = Code::new('E', 182);

/// The credit is opened already.
pub const E_200: Code = Code::new('E', 200);
/// No credit is open for the scheme and year.
pub const E_201: Code = Code::new('E', 201);
/// The credit would fall below what is committed.
pub const E_202: Code = Code::new('E', 202);
/// Nothing would change.
pub const E_203: Code = Code::new('E', 203);
/// The envelope draws on another credit.
pub const E_204: Code = Code::new('E', 204);
/// More than what is left of the credit.
pub const E_205: Code = Code::new('E', 205);
/// The commitment would fall below what is drawn from it.
pub const E_206: Code = Code::new('E', 206);
/// More than what is committed on the envelope.
pub const E_207: Code = Code::new('E', 207);
/// The credit is committed on within its days.
pub const E_208: Code = Code::new('E', 208);

/// The amount of a movement of a credit is not above zero.
pub const E_209: Code = Code::new('E', 209);

/// All codes of this room.
pub const ALL: &[Code] = &[
    E_101, E_102, E_104, E_110, E_111, E_112, E_113, E_114, E_115, E_120, E_121, E_122, E_123, E_124, E_130, E_131,
    E_132, E_140, E_141, E_150, E_151, E_152, E_160, E_161, E_162, E_163, E_164, E_165, E_166, E_167, E_168, E_169,
    E_170, E_171, E_172, E_173, E_174, E_175, E_180, E_181, E_182, E_200, E_201, E_202, E_203, E_204, E_205, E_206,
    E_207, E_208, E_209,
];
