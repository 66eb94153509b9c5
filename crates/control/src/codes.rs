//! Codes of the findings, grounds and refusals of control; their texts stand in `report`.
//!
//! 1xx: reading an expense file. 2xx: the rules, one code each. 3xx: decisions, statements and
//! objections. 4xx: the control in bulk.

use terms::Code;

/// The bytes are no table of text.
pub const C_101: Code = Code::new('C', 101);
/// The file is larger than what is read.
pub const C_102: Code = Code::new('C', 102);
/// The table has too many columns.
pub const C_103: Code = Code::new('C', 103);
/// The table has too many rows.
pub const C_104: Code = Code::new('C', 104);
/// A column that every file needs is missing.
pub const C_105: Code = Code::new('C', 105);
/// A column stands twice.
pub const C_106: Code = Code::new('C', 106);
/// The table has a header and no row, or nothing at all.
pub const C_107: Code = Code::new('C', 107);
/// A column is not known and is left aside.
pub const C_108: Code = Code::new('C', 108);
/// The file is in the old encoding of Windows.
pub const C_109: Code = Code::new('C', 109);
/// A row has more or fewer cells than the header.
pub const C_110: Code = Code::new('C', 110);
/// A quoted cell is not closed.
pub const C_111: Code = Code::new('C', 111);
/// A cell is too long.
pub const C_112: Code = Code::new('C', 112);
/// A cell holds control characters.
pub const C_113: Code = Code::new('C', 113);
/// A cell holds a national register number.
pub const C_114: Code = Code::new('C', 114);
/// A cell that every line needs is empty.
pub const C_115: Code = Code::new('C', 115);
/// An amount cannot be read.
pub const C_116: Code = Code::new('C', 116);
/// An amount could mean two amounts.
pub const C_117: Code = Code::new('C', 117);
/// An amount has more than two decimals.
pub const C_118: Code = Code::new('C', 118);
/// A date cannot be read.
pub const C_119: Code = Code::new('C', 119);
/// A date could mean two days.
pub const C_120: Code = Code::new('C', 120);
/// A number of a line or a quantity cannot be read.
pub const C_121: Code = Code::new('C', 121);
/// A line has the number of another line.
pub const C_122: Code = Code::new('C', 122);
/// An enterprise number has wrong check digits.
pub const C_123: Code = Code::new('C', 123);
/// The kind of a proof of payment is not known.
pub const C_124: Code = Code::new('C', 124);
/// A cell looks like a formula; it is kept as text.
pub const C_125: Code = Code::new('C', 125);
/// A row stands twice in the file.
pub const C_126: Code = Code::new('C', 126);

/// A cell shows the mistake of a formula.
pub const C_127: Code = Code::new('C', 127);
/// A remark was made more often than it is told.
pub const C_128: Code = Code::new('C', 128);
/// A post of personnel cannot be read.
pub const C_129: Code = Code::new('C', 129);
/// No day of commitment: the date of the invoice stands in for it.
pub const C_130: Code = Code::new('C', 130);
/// The row belongs to another municipality.
pub const C_131: Code = Code::new('C', 131);
/// The row names an envelope that does not exist.
pub const C_132: Code = Code::new('C', 132);
/// The row belongs to another envelope.
pub const C_133: Code = Code::new('C', 133);
/// The row belongs to another year.
pub const C_134: Code = Code::new('C', 134);
/// The agreement has no such objective.
pub const C_135: Code = Code::new('C', 135);
/// An invoice number is almost that of another row.
pub const C_136: Code = Code::new('C', 136);
/// An invoice stands on several rows.
pub const C_137: Code = Code::new('C', 137);
/// A person is named beside a word about followed persons.
pub const C_138: Code = Code::new('C', 138);
/// An amount is larger than any that is paid.
pub const C_139: Code = Code::new('C', 139);
/// Several sheets hold lines, and none was chosen.
pub const C_140: Code = Code::new('C', 140);
/// There is no sheet of that name.
pub const C_141: Code = Code::new('C', 141);
/// A formula computes the cell; its stored value is taken.
pub const C_142: Code = Code::new('C', 142);
/// A number that is no cent by a hair is taken for that cent.
pub const C_143: Code = Code::new('C', 143);
/// Rows or columns are hidden; they are read.
pub const C_144: Code = Code::new('C', 144);
/// Sheets are hidden; they are not read.
pub const C_145: Code = Code::new('C', 145);
/// The workbook refers to others, which are not opened.
pub const C_146: Code = Code::new('C', 146);
/// The workbook holds programs.
pub const C_147: Code = Code::new('C', 147);
/// The workbook has more sheets, rows or cells than are read.
pub const C_148: Code = Code::new('C', 148);
/// A sheet is too wide.
pub const C_149: Code = Code::new('C', 149);
/// Rows were handed back to be mended.
pub const C_150: Code = Code::new('C', 150);
/// The file is damaged, or written to do harm.
pub const C_151: Code = Code::new('C', 151);
/// An invoice is dated after the day it is handed in.
pub const C_152: Code = Code::new('C', 152);
/// A password locks the file, or it is in the format of before 2007.
pub const C_153: Code = Code::new('C', 153);
/// Reading the file takes more room or time than is given.
pub const C_154: Code = Code::new('C', 154);
/// The file is no electronic invoice of the kind that is read.
pub const C_155: Code = Code::new('C', 155);
/// An amount is not in euro.
pub const C_156: Code = Code::new('C', 156);
/// The totals of an invoice do not add up.
pub const C_157: Code = Code::new('C', 157);
/// The invoice is addressed to somebody else.
pub const C_158: Code = Code::new('C', 158);
/// A document packed into the invoice is too large.
pub const C_159: Code = Code::new('C', 159);

/// No supporting document. See `rules::evidence_missing`.
pub const C_201: Code = Code::new('C', 201);
/// No proof of payment. See `rules::payment_proof_missing`.
pub const C_202: Code = Code::new('C', 202);
/// A payment order proves nothing. See `rules::payment_order_proves_nothing`.
pub const C_203: Code = Code::new('C', 203);
/// Committed outside the year. See `rules::outside_period`.
pub const C_204: Code = Code::new('C', 204);
/// No category of the decree. See `rules::category_unknown`.
pub const C_205: Code = Code::new('C', 205);
/// The catalogue refuses the nature. See `rules::nature_refused`.
pub const C_206: Code = Code::new('C', 206);
/// A person decides on the nature. See `rules::nature_to_decide`.
pub const C_207: Code = Code::new('C', 207);
/// No investment: below the unit threshold. See `rules::below_unit_threshold`.
pub const C_208: Code = Code::new('C', 208);
/// No amount above zero, nor a credit note that names its invoice. See `rules::amount_not_positive`.
pub const C_209: Code = Code::new('C', 209);
/// No objective of this agreement. See `rules::objective_not_of_agreement`.
pub const C_210: Code = Code::new('C', 210);
/// Claimed on an earlier line. See `rules::duplicate_in_file`.
pub const C_211: Code = Code::new('C', 211);
/// Claimed in another file. See `rules::duplicate_elsewhere`.
pub const C_212: Code = Code::new('C', 212);
/// Above the quota of the category. See `rules::quota_exceeded`.
pub const C_213: Code = Code::new('C', 213);
/// Above the envelope. See `rules::envelope_exceeded`.
pub const C_214: Code = Code::new('C', 214);
/// Paid by somebody else. See `rules::funded_elsewhere`.
pub const C_215: Code = Code::new('C', 215);
/// Above the ceiling of the nature. See `rules::ceiling_exceeded`.
pub const C_216: Code = Code::new('C', 216);
/// A post costs more than its level and working time allow. See `rules::post_ceiling_exceeded`.
pub const C_217: Code = Code::new('C', 217);
/// A personnel expense does not describe its post. See `rules::post_not_described`.
pub const C_218: Code = Code::new('C', 218);
/// Above the flat rate of a worker. See `rules::flat_rate_exceeded`.
pub const C_219: Code = Code::new('C', 219);
/// More posts than the nature pays for. See `rules::too_many_posts`.
pub const C_220: Code = Code::new('C', 220);
/// Above the ceiling of the year. See `rules::ceiling_of_year_exceeded`.
pub const C_221: Code = Code::new('C', 221);
/// A document of the annex is missing. See `rules::pieces_missing`.
pub const C_222: Code = Code::new('C', 222);
/// Another allocation justifies lines for the same objective.
pub const C_225: Code = Code::new('C', 225);

/// The line asks no such question, or it is answered.
pub const C_302: Code = Code::new('C', 302);
/// A decision without a written motive.
pub const C_303: Code = Code::new('C', 303);
/// The amount is not between nothing and what is open.
pub const C_304: Code = Code::new('C', 304);
/// No such line in the file.
pub const C_305: Code = Code::new('C', 305);
/// Lines are still to be decided.
pub const C_306: Code = Code::new('C', 306);
/// A category takes less than its least share.
pub const C_307: Code = Code::new('C', 307);
/// The version sets no quota: an open term.
pub const C_308: Code = Code::new('C', 308);
/// The version sets no time to contest: an open term.
pub const C_309: Code = Code::new('C', 309);
/// The time to contest is over.
pub const C_310: Code = Code::new('C', 310);
/// The line was accepted in full: there is nothing to contest.
pub const C_311: Code = Code::new('C', 311);
/// The line is contested already.
pub const C_312: Code = Code::new('C', 312);
/// An objection without arguments.
pub const C_313: Code = Code::new('C', 313);
/// The municipality agreed: nothing is contested any more.
pub const C_314: Code = Code::new('C', 314);
/// The time to contest still runs.
pub const C_315: Code = Code::new('C', 315);
/// Objections are still to be decided.
pub const C_316: Code = Code::new('C', 316);
/// The line is not contested, or the objection is decided.
pub const C_317: Code = Code::new('C', 317);
/// The date lies before the statement was submitted.
pub const C_318: Code = Code::new('C', 318);
/// Information asked for did not come in time.
pub const C_320: Code = Code::new('C', 320);
/// Nothing of the line is open, or an answer is awaited already, or none is.
pub const C_321: Code = Code::new('C', 321);
/// The version leaves the finding of this rule to nobody.
pub const C_322: Code = Code::new('C', 322);
/// The line is parked, or has nothing to park.
pub const C_323: Code = Code::new('C', 323);
/// The last day to answer does not lie after the day of the request.
pub const C_324: Code = Code::new('C', 324);
/// Lines are parked for a later statement.
pub const C_325: Code = Code::new('C', 325);

/// A category takes more than its share of the year, where the quota is on the whole period.
pub const C_350: Code = Code::new('C', 350);
/// The version closes each year by itself.
pub const C_351: Code = Code::new('C', 351);
/// The closing is agreed with, or definitive.
pub const C_352: Code = Code::new('C', 352);
/// The closing was argued against already.
pub const C_353: Code = Code::new('C', 353);
/// The closing hears no argument about lines any more.
pub const C_354: Code = Code::new('C', 354);
/// An argument or its answer is missing.
pub const C_355: Code = Code::new('C', 355);
/// The time to answer the closing still runs.
pub const C_356: Code = Code::new('C', 356);

/// The words of an audit finding, of its report or of an answer to it are missing.
pub const C_360: Code = Code::new('C', 360);
/// An audit finding puts more in question than there is.
pub const C_361: Code = Code::new('C', 361);
/// The audit finding is closed.
pub const C_362: Code = Code::new('C', 362);
/// No definitive statement followed the audit finding.
pub const C_363: Code = Code::new('C', 363);

/// A column of a table is missing.
pub const C_401: Code = Code::new('C', 401);
/// A row has more or fewer cells than the header.
pub const C_402: Code = Code::new('C', 402);
/// A cell cannot be read.
pub const C_403: Code = Code::new('C', 403);
/// A row cannot be read: a quotation mark is out of place, or there are too many cells.
pub const C_404: Code = Code::new('C', 404);
/// The numbers of the lines do not rise.
pub const C_405: Code = Code::new('C', 405);
/// A row of reference stands twice.
pub const C_406: Code = Code::new('C', 406);
/// A category has no quota for the year of an envelope.
pub const C_407: Code = Code::new('C', 407);
/// The run does not agree with itself; its result is void.
pub const C_408: Code = Code::new('C', 408);
/// A column of a table holds another type of value than is read from it.
pub const C_409: Code = Code::new('C', 409);

/// All codes of this room.
pub const ALL: &[Code] = &[
    C_101, C_102, C_103, C_104, C_105, C_106, C_107, C_108, C_109, C_110, C_111, C_112, C_113, C_114, C_115, C_116,
    C_117, C_118, C_119, C_120, C_121, C_122, C_123, C_124, C_125, C_126, C_127, C_128, C_129, C_130, C_131, C_132,
    C_133, C_134, C_135, C_136, C_137, C_138, C_139, C_140, C_141, C_142, C_143, C_144, C_145, C_146, C_147, C_148,
    C_149, C_150, C_151, C_152, C_153, C_154, C_155, C_156, C_157, C_158, C_159, C_201, C_202, C_203, C_204, C_205,
    C_206, C_207, C_208, C_209, C_210, C_211, C_212, C_213, C_214, C_215, C_216, C_217, C_218, C_219, C_220, C_221,
    C_222, C_225, C_302, C_303, C_304, C_305, C_306, C_307, C_308, C_309, C_310, C_311, C_312, C_313, C_314, C_315,
    C_316, C_317, C_318, C_320, C_321, C_322, C_323, C_324, C_325, C_350, C_351, C_352, C_353, C_354, C_355, C_356,
    C_360, C_361, C_362, C_363, C_401, C_402, C_403, C_404, C_405, C_406, C_407, C_408, C_409,
];
