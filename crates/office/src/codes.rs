//! Codes of the refusals of the office; their texts stand in `report`.

use terms::Code;

/// The role does not perform this act.
pub const O_001: Code = Code::new('O', 1);
/// The act is not possible in this state.
pub const O_002: Code = Code::new('O', 2);
/// The dossier belongs to another municipality.
pub const O_003: Code = Code::new('O', 3);
/// The same person did the act that this one has to check.
pub const O_010: Code = Code::new('O', 10);
/// The role belongs to the other side.
pub const O_011: Code = Code::new('O', 11);
/// One person cannot be authorising officer and accountant.
pub const O_012: Code = Code::new('O', 12);

/// All codes of this room.
pub const ALL: &[Code] = &[O_001, O_002, O_003, O_010, O_011, O_012];
