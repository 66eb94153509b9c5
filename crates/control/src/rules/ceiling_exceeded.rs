//! C-216: a piece that costs more than the ceiling of its nature.
//!
//! Some natures have a ceiling for each piece: a premium against burglary for each dwelling, the
//! month of a guard. The part above the ceiling, times the number of pieces, is refused; the rest of
//! the line stands. A line that describes its post goes by C-217 or C-219 instead, a nature with a
//! ceiling for the year by C-221.
//!
//! Law: ar-2019-07-03 art. 12; am-2019-12-05 art. 31; am-2022-11-23 art. 31

use scheme::Per;
use terms::Euro;

use crate::codes::C_216;
use crate::rules::{Judge, Rule, Verdict};
use crate::{Desk, ExpenseLine, Nature};

/// The rule as it is published.
pub const RULE: Rule = Rule { code: C_216, name: "ceiling_exceeded", judge: Judge::Line(judge) };

/// Judges one line.
pub fn judge(line: &ExpenseLine, desk: &Desk<'_>) -> Verdict {
    match desk.context().nature(line).and_then(|nature| ceiling(line, nature)) {
        Some(ceiling) => Verdict::at_most(times(ceiling, pieces(line)), line),
        None => Verdict::Passes,
    }
}

/// Returns the ceiling of one piece, where the line goes by pieces.
fn ceiling(line: &ExpenseLine, nature: &Nature) -> Option<Euro> {
    let described = line.post.is_some() && nature.pays_a_post();
    nature.ceiling.filter(|_| !described && nature.per != Per::Year)
}

fn pieces(line: &ExpenseLine) -> u32 {
    line.units.map_or(1, |units| units.quantity)
}

fn times(price: Euro, pieces: u32) -> Euro {
    Euro::from_cents(price.cents().saturating_mul(pieces.into())).min(Euro::LIMIT)
}
