//! Codes of the findings of the law; their texts stand in `report`.

use terms::Code;

/// A line of a table of municipalities cannot be read.
pub const L_301: Code = Code::new('L', 301);
/// A merger names a code that no municipality has.
pub const L_302: Code = Code::new('L', 302);
/// One code stands on two lines for the same day.
pub const L_303: Code = Code::new('L', 303);
/// The calendar cannot be read.
pub const L_311: Code = Code::new('L', 311);
/// A holiday stands on a day that no year has.
pub const L_312: Code = Code::new('L', 312);

/// Every code of this room.
pub const ALL: &[Code] = &[L_301, L_302, L_303, L_311, L_312];
