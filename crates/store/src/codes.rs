//! Codes of what the register refuses and of what a verification finds; their texts stand in
//! `report`.

use office::port::RegisterError;
use terms::Code;

/// Somebody else acted first.
pub const R_001: Code = Code::new('R', 1);
/// The key of the request was used for another one.
pub const R_002: Code = Code::new('R', 2);
/// An invoice is accepted elsewhere already.
pub const R_003: Code = Code::new('R', 3);
/// The register is busy.
pub const R_004: Code = Code::new('R', 4);
/// Something cannot be read back.
pub const R_005: Code = Code::new('R', 5);
/// A login or an identity is taken.
pub const R_006: Code = Code::new('R', 6);
/// The database failed.
pub const R_007: Code = Code::new('R', 7);

/// An entry is missing.
pub const R_101: Code = Code::new('R', 101);
/// An entry does not have the hash it carries.
pub const R_102: Code = Code::new('R', 102);
/// An entry does not follow the one before.
pub const R_103: Code = Code::new('R', 103);
/// An entry has another place in its stream.
pub const R_104: Code = Code::new('R', 104);
/// An entry cannot be read.
pub const R_105: Code = Code::new('R', 105);
/// An entry is not the one that was kept elsewhere.
pub const R_106: Code = Code::new('R', 106);
/// A row is missing in a table.
pub const R_107: Code = Code::new('R', 107);
/// A row of a table differs from the register.
pub const R_108: Code = Code::new('R', 108);
/// A row of a table has no entry behind it.
pub const R_109: Code = Code::new('R', 109);
/// A document does not have its hash.
pub const R_110: Code = Code::new('R', 110);
/// A document that an entry names is missing.
pub const R_111: Code = Code::new('R', 111);

/// All codes of this room.
pub const ALL: &[Code] = &[
    R_001, R_002, R_003, R_004, R_005, R_006, R_007, R_101, R_102, R_103, R_104, R_105, R_106, R_107, R_108, R_109,
    R_110, R_111,
];

/// Returns the code of an error of the register.
pub const fn of(error: &RegisterError) -> Code {
    match error {
        RegisterError::Conflict { .. } => R_001,
        RegisterError::KeyReused { .. } => R_002,
        RegisterError::FingerprintTaken { .. } => R_003,
        RegisterError::Busy => R_004,
        RegisterError::Damaged { .. } => R_005,
        RegisterError::Taken { .. } => R_006,
        RegisterError::Database { .. } => R_007,
    }
}
