//! Codes of what reading a text of law finds; their texts stand in `report`.
//!
//! 501 to 519 are about the text, 520 to 529 about its annex tables, 530 to 549 about where it and
//! `law/` differ.

use terms::Code;

/// No article was found.
pub const L_501: Code = Code::new('L', 501);
/// Something that identifies the instrument is missing.
pub const L_502: Code = Code::new('L', 502);
/// Words of the publishing site were left out.
pub const L_503: Code = Code::new('L', 503);
/// Text stands outside every article.
pub const L_504: Code = Code::new('L', 504);
/// The number of an article does not follow the one before it.
pub const L_505: Code = Code::new('L', 505);
/// The number of a heading does not follow the one before it.
pub const L_506: Code = Code::new('L', 506);
/// The number of a paragraph does not follow the one before it.
pub const L_507: Code = Code::new('L', 507);
/// An enumeration lost its ordinals; they were rebuilt by position.
pub const L_508: Code = Code::new('L', 508);
/// An ordinal does not agree with its position.
pub const L_509: Code = Code::new('L', 509);
/// A definition broken over a blank line was put together.
pub const L_510: Code = Code::new('L', 510);
/// The brackets of an amendment do not pair.
pub const L_511: Code = Code::new('L', 511);
/// A marker of an amendment has no note.
pub const L_512: Code = Code::new('L', 512);
/// A note of an amendment has no marker in the text.
pub const L_513: Code = Code::new('L', 513);
/// An annex is an image that the text does not hold.
pub const L_514: Code = Code::new('L', 514);
/// Text stands after the notes of an article.
pub const L_515: Code = Code::new('L', 515);
/// The stated total of a table is not the sum of its rows.
pub const L_520: Code = Code::new('L', 520);
/// The cells of a header are glued together.
pub const L_521: Code = Code::new('L', 521);
/// A name in a table names no municipality.
pub const L_522: Code = Code::new('L', 522);
/// A municipality stands twice in a table.
pub const L_523: Code = Code::new('L', 523);
/// A row of a table has no amount that can be read.
pub const L_524: Code = Code::new('L', 524);
/// A table holds no amounts by municipality and was kept as text.
pub const L_525: Code = Code::new('L', 525);
/// A table states no total.
pub const L_526: Code = Code::new('L', 526);
/// The instrument does not stand in `law/`.
pub const L_530: Code = Code::new('L', 530);
/// What identifies the instrument differs.
pub const L_531: Code = Code::new('L', 531);
/// An article stands in the text alone.
pub const L_532: Code = Code::new('L', 532);
/// An article stands in `law/` alone.
pub const L_533: Code = Code::new('L', 533);
/// `law/` lists a paragraph that the article does not have.
pub const L_534: Code = Code::new('L', 534);
/// `law/` lists an item that the article does not have.
pub const L_535: Code = Code::new('L', 535);
/// An amendment stands in the text alone.
pub const L_536: Code = Code::new('L', 536);
/// An amendment stands in `law/` alone.
pub const L_537: Code = Code::new('L', 537);
/// The number of annex tables differs.
pub const L_538: Code = Code::new('L', 538);
/// An amount differs.
pub const L_539: Code = Code::new('L', 539);
/// A row stands in the text alone.
pub const L_540: Code = Code::new('L', 540);
/// A row stands in `law/` alone.
pub const L_541: Code = Code::new('L', 541);
/// The stated total differs.
pub const L_542: Code = Code::new('L', 542);
/// A name stands for another municipality.
pub const L_543: Code = Code::new('L', 543);

/// All codes of texts of law.
pub const ALL: &[Code] = &[
    L_501, L_502, L_503, L_504, L_505, L_506, L_507, L_508, L_509, L_510, L_511, L_512, L_513, L_514, L_515, L_520,
    L_521, L_522, L_523, L_524, L_525, L_526, L_530, L_531, L_532, L_533, L_534, L_535, L_536, L_537, L_538, L_539,
    L_540, L_541, L_542, L_543,
];
