//! Codes of what intake finds; their texts stand in `report`.
//!
//! 1 to 9 and 13 to 19 refuse the document as a whole, 10 to 12 are about its bytes, 20 to 39 about its
//! head and foot, 40 to 49 about headings and lists, 50 to 59 about tables, 60 to 69 about targets, 70 to
//! 79 about PDF, 80 to 89 about word processors, 90 to 95 about web pages and texts in two languages,
//! 96 to 101 about headings, lists and tables again.

use terms::Code;

/// The document has no text.
pub const I_001: Code = Code::new('I', 1);
/// The document is larger than what is read.
pub const I_002: Code = Code::new('I', 2);
/// The document has more lines than what is read.
pub const I_003: Code = Code::new('I', 3);
/// The bytes are no text in a known encoding.
pub const I_004: Code = Code::new('I', 4);
/// The file is of another kind than its text.
pub const I_005: Code = Code::new('I', 5);
/// The document is nested too deep.
pub const I_006: Code = Code::new('I', 6);
/// A character turns the direction of the text.
pub const I_007: Code = Code::new('I', 7);
/// Nothing looks like an agreement.
pub const I_008: Code = Code::new('I', 8);
/// A line is longer than what is read.
pub const I_009: Code = Code::new('I', 9);
/// The text was in another encoding than UTF-8.
pub const I_010: Code = Code::new('I', 10);
/// Bytes that stand for no character were replaced.
pub const I_011: Code = Code::new('I', 11);
/// Control characters were left out.
pub const I_012: Code = Code::new('I', 12);
/// The archive is corrupt.
pub const I_013: Code = Code::new('I', 13);
/// Unpacked, the file is larger than what is read.
pub const I_014: Code = Code::new('I', 14);
/// The XML is hostile.
pub const I_015: Code = Code::new('I', 15);
/// An entry of the archive is hostile.
pub const I_016: Code = Code::new('I', 16);
/// The file is locked by a password, or of an old Office format.
pub const I_017: Code = Code::new('I', 17);
/// The PDF is corrupt.
pub const I_018: Code = Code::new('I', 18);
/// Reading was stopped at a limit.
pub const I_019: Code = Code::new('I', 19);
/// There is no title.
pub const I_020: Code = Code::new('I', 20);
/// No municipality is named.
pub const I_021: Code = Code::new('I', 21);
/// The municipality is not known.
pub const I_022: Code = Code::new('I', 22);
/// There is no period.
pub const I_023: Code = Code::new('I', 23);
/// The period is taken from the title.
pub const I_024: Code = Code::new('I', 24);
/// The period ends before it starts.
pub const I_025: Code = Code::new('I', 25);
/// There is no decision of the council.
pub const I_026: Code = Code::new('I', 26);
/// The decision of the council is older than the decree.
pub const I_027: Code = Code::new('I', 27);
/// The decision of the council is later than the start of the period.
pub const I_028: Code = Code::new('I', 28);
/// The agreement is not signed.
pub const I_029: Code = Code::new('I', 29);
/// It was signed after the start of the period.
pub const I_030: Code = Code::new('I', 30);
/// A date lies far outside the period.
pub const I_031: Code = Code::new('I', 31);
/// No amount is stated.
pub const I_032: Code = Code::new('I', 32);
/// An amount is not split by year or by allocation.
pub const I_033: Code = Code::new('I', 33);
/// Two amounts for the same thing differ.
pub const I_034: Code = Code::new('I', 34);
/// An amount could not be read.
pub const I_035: Code = Code::new('I', 35);
/// A national register number stands in the text.
pub const I_036: Code = Code::new('I', 36);
/// A person seems to be named.
pub const I_037: Code = Code::new('I', 37);
/// It was signed before the council decided.
pub const I_038: Code = Code::new('I', 38);
/// Text that found no place in the tree.
pub const I_040: Code = Code::new('I', 40);
/// Noise of the layout was left out.
pub const I_041: Code = Code::new('I', 41);
/// A text cut by a page break was joined.
pub const I_042: Code = Code::new('I', 42);
/// A paragraph was taken as an item of the list.
pub const I_043: Code = Code::new('I', 43);
/// A heading was recognised in spite of its spelling.
pub const I_044: Code = Code::new('I', 44);
/// A heading has no text.
pub const I_045: Code = Code::new('I', 45);
/// A heading stands more than once.
pub const I_046: Code = Code::new('I', 46);
/// There is a title, and no objective under it.
pub const I_047: Code = Code::new('I', 47);
/// A text is the beginning of one that stands elsewhere in the document.
pub const I_048: Code = Code::new('I', 48);
/// A part of a text is struck out, and a part is not.
pub const I_049: Code = Code::new('I', 49);
/// Rows of the model were left empty.
pub const I_050: Code = Code::new('I', 50);
/// A torn table was put together.
pub const I_051: Code = Code::new('I', 51);
/// A torn table could not be put together.
pub const I_052: Code = Code::new('I', 52);
/// A table has no header.
pub const I_053: Code = Code::new('I', 53);
/// A column of the table has no place in the tree.
pub const I_054: Code = Code::new('I', 54);
/// A stray character was left out.
pub const I_055: Code = Code::new('I', 55);
/// A text begins in the middle.
pub const I_056: Code = Code::new('I', 56);
/// A text ends in the middle.
pub const I_057: Code = Code::new('I', 57);
/// Several statements stood in one cell.
pub const I_058: Code = Code::new('I', 58);
/// A row cut by a page break was joined cell by cell.
pub const I_059: Code = Code::new('I', 59);
/// A target could mean two things.
pub const I_060: Code = Code::new('I', 60);
/// A target has no comparison.
pub const I_061: Code = Code::new('I', 61);
/// A strict comparison was read as "at least" or "at most".
pub const I_062: Code = Code::new('I', 62);
/// The targets of a row could not be given to its indicators.
pub const I_063: Code = Code::new('I', 63);
/// A figure could be thousands or decimals.
pub const I_064: Code = Code::new('I', 64);
/// A target is an approximate figure.
pub const I_065: Code = Code::new('I', 65);
/// A letter stands in a target where a figure or another letter must be.
pub const I_066: Code = Code::new('I', 66);
/// The PDF starts programs.
pub const I_070: Code = Code::new('I', 70);
/// The document holds pictures of pages, and no text.
pub const I_071: Code = Code::new('I', 71);
/// Lines that repeat from page to page were set aside.
pub const I_072: Code = Code::new('I', 72);
/// A word cut at the end of a line was put together.
pub const I_073: Code = Code::new('I', 73);
/// A header that repeats on the next page was left out.
pub const I_074: Code = Code::new('I', 74);
/// Pages hold no text.
pub const I_075: Code = Code::new('I', 75);
/// Characters of a font stand for nothing.
pub const I_076: Code = Code::new('I', 76);
/// A page could not be read to its end.
pub const I_077: Code = Code::new('I', 77);
/// A table without lines was read by position.
pub const I_078: Code = Code::new('I', 78);
/// Text in columns was read one column after the other.
pub const I_079: Code = Code::new('I', 79);
/// Hidden text was not read.
pub const I_080: Code = Code::new('I', 80);
/// Text inserted under tracked changes was read.
pub const I_081: Code = Code::new('I', 81);
/// Text deleted under tracked changes was not read.
pub const I_082: Code = Code::new('I', 82);
/// Text moved under tracked changes was read where it went.
pub const I_083: Code = Code::new('I', 83);
/// Comments, notes and tables of contents were kept as remarks.
pub const I_084: Code = Code::new('I', 84);
/// Heads and feet of pages were set aside.
pub const I_085: Code = Code::new('I', 85);
/// What lies outside of the file was not fetched.
pub const I_086: Code = Code::new('I', 86);
/// The file holds programs.
pub const I_087: Code = Code::new('I', 87);
/// Pictures and drawings without words were left out.
pub const I_088: Code = Code::new('I', 88);
/// Documents in the document were not read.
pub const I_089: Code = Code::new('I', 89);
/// What a site puts around its text was set aside.
pub const I_091: Code = Code::new('I', 91);
/// Options of a field that nobody chose were not read.
pub const I_094: Code = Code::new('I', 94);
/// The text stands in two languages side by side.
pub const I_095: Code = Code::new('I', 95);
/// An instruction of the model to strike out an option still stands there.
pub const I_096: Code = Code::new('I', 96);
/// Several paragraphs stand in the cell of one objective.
pub const I_097: Code = Code::new('I', 97);
/// Several objectives of one cell share their results and indicators.
pub const I_098: Code = Code::new('I', 98);
/// A Roman number alone made a line the heading of an allocation.
pub const I_099: Code = Code::new('I', 99);
/// Where the cells of a table without lines begin was concluded from capitals.
pub const I_100: Code = Code::new('I', 100);
/// The Roman numbers of a list do not go on.
pub const I_101: Code = Code::new('I', 101);
/// The name of the allocation of an amount is misspelt.
pub const I_102: Code = Code::new('I', 102);
/// A text of law stands where an agreement is read.
pub const I_103: Code = Code::new('I', 103);

/// All codes of agreements in this room.
pub const ALL: &[Code] = &[
    I_001, I_002, I_003, I_004, I_005, I_006, I_007, I_008, I_009, I_010, I_011, I_012, I_013, I_014, I_015, I_016,
    I_017, I_018, I_019, I_020, I_021, I_022, I_023, I_024, I_025, I_026, I_027, I_028, I_029, I_030, I_031, I_032,
    I_033, I_034, I_035, I_036, I_037, I_038, I_040, I_041, I_042, I_043, I_044, I_045, I_046, I_047, I_048, I_049,
    I_050, I_051, I_052, I_053, I_054, I_055, I_056, I_057, I_058, I_059, I_060, I_061, I_062, I_063, I_064, I_065,
    I_066, I_070, I_071, I_072, I_073, I_074, I_075, I_076, I_077, I_078, I_079, I_080, I_081, I_082, I_083, I_084,
    I_085, I_086, I_087, I_088, I_089, I_091, I_094, I_095, I_096, I_097, I_098, I_099, I_100, I_101, I_102, I_103,
];
