//! Codes of what can be wrong with a statement of a bank or a payment file; their texts stand in
//! `report`.

use terms::Code;

/// The file is empty.
pub const B_001: Code = Code::new('B', 1);
/// The file is too large.
pub const B_002: Code = Code::new('B', 2);
/// The file is neither a statement in camt.053 nor one in CODA.
pub const B_003: Code = Code::new('B', 3);
/// The XML holds what is made to harm: a document type, an entity, too many tags in each other.
pub const B_004: Code = Code::new('B', 4);
/// The XML is broken or cut.
pub const B_005: Code = Code::new('B', 5);
/// The text is in an encoding that is not read.
pub const B_006: Code = Code::new('B', 6);
/// The file is no payment file in pain.001.
pub const B_007: Code = Code::new('B', 7);
/// Reading the file took more memory or time than is given.
pub const B_008: Code = Code::new('B', 8);

/// The statement names no account.
pub const B_010: Code = Code::new('B', 10);
/// The number of the account is not a right one.
pub const B_011: Code = Code::new('B', 11);
/// The account is in another currency.
pub const B_012: Code = Code::new('B', 12);
/// The statement lacks its old or its new balance.
pub const B_013: Code = Code::new('B', 13);
/// The old balance and the entries do not make the new one.
pub const B_014: Code = Code::new('B', 14);
/// The file states another number of entries or records than it holds.
pub const B_015: Code = Code::new('B', 15);
/// The file states another sum than its entries have.
pub const B_016: Code = Code::new('B', 16);

/// An entry cannot be read.
pub const B_020: Code = Code::new('B', 20);
/// An entry stands twice.
pub const B_021: Code = Code::new('B', 21);
/// An entry is announced and not booked.
pub const B_022: Code = Code::new('B', 22);
/// The check digits of a structured message are wrong.
pub const B_023: Code = Code::new('B', 23);
/// The details of an entry do not add up to it.
pub const B_024: Code = Code::new('B', 24);
/// A line is none of CODA.
pub const B_025: Code = Code::new('B', 25);
/// The file of the bank ends before its last record.
pub const B_026: Code = Code::new('B', 26);
/// The bank says that the file is a copy.
pub const B_027: Code = Code::new('B', 27);

/// The bank paid or received another amount than the one awaited.
pub const B_030: Code = Code::new('B', 30);
/// An entry fits nothing that is awaited.
pub const B_031: Code = Code::new('B', 31);
/// A payment was carried out twice.
pub const B_032: Code = Code::new('B', 32);
/// A payment came back.
pub const B_033: Code = Code::new('B', 33);
/// A payment is not on the statement.
pub const B_034: Code = Code::new('B', 34);

/// All codes of this room.
pub const ALL: &[Code] = &[
    B_001, B_002, B_003, B_004, B_005, B_006, B_007, B_008, B_010, B_011, B_012, B_013, B_014, B_015, B_016, B_020,
    B_021, B_022, B_023, B_024, B_025, B_026, B_027, B_030, B_031, B_032, B_033, B_034,
];
