//! Codes of the refusals of the office; their texts stand in `report`.
//!
//! 00x: who and when. 01x: separation. 02x: agreements. 03x: envelopes and payments. 04x: expense
//! files. 05x: statements. 06x: what may not come in. 07x: the review of imports. 09x: holds,
//! credits and closings. 11x: the credit of a year.

use terms::Code;

/// The roles held do not perform this act.
pub const O_001: Code = Code::new('O', 1);
/// The act is not possible in this state.
pub const O_002: Code = Code::new('O', 2);
/// There is no such agreement or dossier within the scope of the person.
pub const O_003: Code = Code::new('O', 3);
/// The law knows no such scheme or allocation.
pub const O_004: Code = Code::new('O', 4);
/// The version in force names no article for what is to be done.
pub const O_005: Code = Code::new('O', 5);
/// The act belongs to another kind of thing.
pub const O_006: Code = Code::new('O', 6);
/// A reason is needed.
pub const O_007: Code = Code::new('O', 7);
/// The act lies before an earlier one.
pub const O_008: Code = Code::new('O', 8);
/// The document that the act names is not kept.
pub const O_009: Code = Code::new('O', 9);

/// The same person did another part of this dossier.
pub const O_010: Code = Code::new('O', 10);
/// The role belongs to the other side.
pub const O_011: Code = Code::new('O', 11);
/// One person cannot be authorising officer and accountant.
pub const O_012: Code = Code::new('O', 12);
/// The same person acted on this dossier for the other side.
pub const O_013: Code = Code::new('O', 13);

/// The agreement names another municipality.
pub const O_020: Code = Code::new('O', 20);
/// The agreement states no period.
pub const O_021: Code = Code::new('O', 21);
/// The period lies outside that of the scheme.
pub const O_022: Code = Code::new('O', 22);
/// The agreement covers no allocation of the scheme.
pub const O_023: Code = Code::new('O', 23);
/// The municipality is no beneficiary of the allocation.
pub const O_024: Code = Code::new('O', 24);
/// The agreement has findings that have to be mended first.
pub const O_025: Code = Code::new('O', 25);
/// The agreement does not name the diagnostic it rests on.
pub const O_026: Code = Code::new('O', 26);
/// The decision of the council lies after the signature.
pub const O_027: Code = Code::new('O', 27);
/// The period of the agreement is not over.
pub const O_028: Code = Code::new('O', 28);

/// The annex has no amount for this envelope.
pub const O_030: Code = Code::new('O', 30);
/// No agreement in force covers the envelope.
pub const O_031: Code = Code::new('O', 31);
/// What is due is not paid or recovered.
pub const O_032: Code = Code::new('O', 32);

/// The expense file has findings that have to be mended first.
pub const O_040: Code = Code::new('O', 40);
/// The expense file has no line.
pub const O_041: Code = Code::new('O', 41);
/// Two lines bear the same number.
pub const O_042: Code = Code::new('O', 42);
/// The file that was certified is not the one that was entered.
pub const O_043: Code = Code::new('O', 43);
/// The decision of the college lies after the submission.
pub const O_044: Code = Code::new('O', 44);
/// The budget year is not over.
pub const O_045: Code = Code::new('O', 45);

/// Nothing changes.
pub const O_046: Code = Code::new('O', 46);
/// The document kept is not the file after the change.
pub const O_047: Code = Code::new('O', 47);

/// No line is named.
pub const O_050: Code = Code::new('O', 50);
/// The version in force knows no reopening.
pub const O_051: Code = Code::new('O', 51);
/// The time to reopen is over.
pub const O_052: Code = Code::new('O', 52);
/// There is no such line in the file.
pub const O_053: Code = Code::new('O', 53);
/// A national register number stands in the document.
pub const O_060: Code = Code::new('O', 60);

/// A national register number stands in what was typed.
pub const O_061: Code = Code::new('O', 61);

/// Nothing is decided.
pub const O_070: Code = Code::new('O', 70);
/// The finding is not open, or no decision of a person can settle it.
pub const O_071: Code = Code::new('O', 71);

/// The number of an account is not right.
pub const O_072: Code = Code::new('O', 72);
/// An account abroad needs a reason.
pub const O_073: Code = Code::new('O', 73);
/// The code of a bank is not right.
pub const O_074: Code = Code::new('O', 74);
/// The contact data are not older than the proposal.
pub const O_075: Code = Code::new('O', 75);
/// No payment can leave.
pub const O_076: Code = Code::new('O', 76);
/// The choices about payments cannot be read.
pub const O_077: Code = Code::new('O', 77);
/// What was approved has changed since.
pub const O_078: Code = Code::new('O', 78);
/// The statement of the bank contradicts itself.
pub const O_079: Code = Code::new('O', 79);
/// The statement is of another account, or of none.
pub const O_080: Code = Code::new('O', 80);
/// The payment is not in the file, or has come too far.
pub const O_081: Code = Code::new('O', 81);
/// The municipality has no account that is verified.
pub const O_082: Code = Code::new('O', 82);
/// The account of the municipality is in its waiting time.
pub const O_083: Code = Code::new('O', 83);
/// No file can carry the payment.
pub const O_084: Code = Code::new('O', 84);
/// Who ordered a payment does not pay it.
pub const O_085: Code = Code::new('O', 85);
/// An earlier file is overdue: payments are held.
pub const O_090: Code = Code::new('O', 90);
/// No payment is held.
pub const O_091: Code = Code::new('O', 91);

/// The annex is not among the data: amount and source are to be stated.
pub const O_092: Code = Code::new('O', 92);

/// The year before has no envelope.
pub const O_093: Code = Code::new('O', 93);
/// The accounts are closed on the last of the years, once it is over.
pub const O_094: Code = Code::new('O', 94);
/// A year has no definitive statement yet.
pub const O_095: Code = Code::new('O', 95);
/// No closing was issued.
pub const O_096: Code = Code::new('O', 96);
/// No definitive closing concerns the year.
pub const O_097: Code = Code::new('O', 97);
/// The closing changes nothing in the year.
pub const O_098: Code = Code::new('O', 98);
/// The statement of the year has changed since the closing.
pub const O_099: Code = Code::new('O', 99);

/// The law says no amount of the credit, or no line of the budget: it is to be stated.
pub const O_110: Code = Code::new('O', 110);
/// The line of the budget is none of the scheme's.
pub const O_111: Code = Code::new('O', 111);
/// Everything that is open is committed already.
pub const O_112: Code = Code::new('O', 112);
/// The envelope is not open, or draws on another credit.
pub const O_113: Code = Code::new('O', 113);
/// The grant is not committed: its decision is not notified.
pub const O_114: Code = Code::new('O', 114);
/// Lines of the year are parked.
pub const O_115: Code = Code::new('O', 115);

/// The envelope has no audit finding of this number.
pub const O_116: Code = Code::new('O', 116);
/// An audit finding names a line that is none of the file.
pub const O_117: Code = Code::new('O', 117);
/// Audit findings on the envelope are to be decided.
pub const O_118: Code = Code::new('O', 118);

/// All codes of this room.
pub const ALL: &[Code] = &[
    O_001, O_002, O_003, O_004, O_005, O_006, O_007, O_008, O_009, O_010, O_011, O_012, O_013, O_020, O_021, O_022,
    O_023, O_024, O_025, O_026, O_027, O_028, O_030, O_031, O_032, O_040, O_041, O_042, O_043, O_044, O_045, O_046,
    O_047, O_050, O_051, O_052, O_053, O_060, O_061, O_070, O_071, O_072, O_073, O_074, O_075, O_076, O_077, O_078,
    O_079, O_080, O_081, O_082, O_083, O_084, O_085, O_090, O_091, O_092, O_093, O_094, O_095, O_096, O_097, O_098,
    O_099, O_110, O_111, O_112, O_113, O_114, O_115, O_116, O_117, O_118,
];
