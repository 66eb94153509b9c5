//! The codes of what can be wrong with the law as data; their texts stand in `law.ftl`.

use terms::Code;

/// A file of the law cannot be read.
pub const L_001: Code = Code::new('L', 1);
/// Two files describe the same instrument or scheme.
pub const L_002: Code = Code::new('L', 2);
/// A file that another one names is missing.
pub const L_003: Code = Code::new('L', 3);
/// A row of an annex names no municipality.
pub const L_011: Code = Code::new('L', 11);
/// A municipality stands twice in one table of an annex.
pub const L_012: Code = Code::new('L', 12);
/// The total that an annex states is not the sum of its rows.
pub const L_013: Code = Code::new('L', 13);
/// An annex does not have the number of rows it should have.
pub const L_014: Code = Code::new('L', 14);
/// The differences between stated and computed totals of a scheme, together.
pub const L_015: Code = Code::new('L', 15);
/// An article is cited that does not exist.
pub const L_021: Code = Code::new('L', 21);
/// A modality has no version on a day.
pub const L_022: Code = Code::new('L', 22);
/// A modality has two versions on a day.
pub const L_023: Code = Code::new('L', 23);
/// A value does not fit its modality.
pub const L_024: Code = Code::new('L', 24);
/// A modality, topic or allocation is named that does not exist.
pub const L_025: Code = Code::new('L', 25);
/// A topic has no article on a day.
pub const L_026: Code = Code::new('L', 26);
/// A delegation of a decree is not listed among the open terms of its scheme.
pub const L_031: Code = Code::new('L', 31);
/// Nothing known fills an open term.
pub const L_032: Code = Code::new('L', 32);
/// A part of the law that was not read, or not found.
pub const L_041: Code = Code::new('L', 41);
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
/// The choices about payments cannot be read.
pub const L_321: Code = Code::new('L', 321);

/// Every code of this room.
pub const ALL: &[Code] = &[
    L_001, L_002, L_003, L_011, L_012, L_013, L_014, L_015, L_021, L_022, L_023, L_024, L_025, L_026, L_031, L_032,
    L_041, L_301, L_302, L_303, L_311, L_312, L_321,
];
