//! Clauses of law on two time axes: the days a clause holds for, and the day it became known.

use jiff::civil::Date;
use terms::ArticleRef;

use crate::{AllocationId, AsOf, Setting, Sourced};

/// The days that a clause holds for, and the day from which that was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) known: Date,
    pub(crate) from: Date,
    pub(crate) until: Date,
}

impl Span {
    /// Every day, known ever since.
    pub(crate) const ALWAYS: Self = Self { known: Date::MIN, from: Date::MIN, until: Date::MAX };

    pub(crate) fn covers(&self, as_of: AsOf) -> bool {
        self.known <= as_of.known && self.from <= as_of.on && as_of.on <= self.until
    }
}

/// One clause: for some allocations (all, when none is named), on some days, a value or an open term.
#[derive(Clone, Debug)]
pub(crate) struct Clause<T> {
    pub(crate) allocations: Vec<AllocationId>,
    pub(crate) spans: Vec<Span>,
    pub(crate) setting: Setting<T>,
}

impl<T> Clause<T> {
    /// Makes another type of the value, where there is one.
    pub(crate) fn try_map<U, E>(self, map: impl FnOnce(T) -> Result<U, E>) -> Result<Clause<U>, E> {
        let Self { allocations, spans, setting } = self;
        let setting = match setting {
            Setting::Set(Sourced { value, article }) => Setting::Set(Sourced { value: map(value)?, article }),
            Setting::Open(article) => Setting::Open(article),
        };
        Ok(Clause { allocations, spans, setting })
    }

    pub(crate) fn covers(&self, allocation: &AllocationId, as_of: AsOf) -> bool {
        let meant = self.allocations.is_empty() || self.allocations.contains(allocation);
        meant && self.spans.iter().any(|span| span.covers(as_of))
    }

    /// Counts the clauses that set a value, and those that leave it open.
    pub(crate) fn count(clauses: &[Self], allocation: &AllocationId, as_of: AsOf) -> (usize, usize) {
        let covering = || clauses.iter().filter(|clause| clause.covers(allocation, as_of));
        let set = covering().filter(|clause| clause.setting.get().is_ok()).count();
        (set, covering().count() - set)
    }
}

impl<T: Clone> Clause<T> {
    /// Returns the value that is set, else what leaves it open, else `otherwise` as open.
    ///
    /// A delegation stays open until something fills it, so a value goes before an open term.
    pub(crate) fn in_force(
        clauses: &[Self],
        allocation: &AllocationId,
        as_of: AsOf,
        otherwise: &ArticleRef,
    ) -> Setting<T> {
        let covering = || clauses.iter().filter(|clause| clause.covers(allocation, as_of));
        let set = covering().find(|clause| clause.setting.get().is_ok());
        let found = set.or_else(|| covering().next());
        found.map_or_else(|| Setting::Open(otherwise.clone()), |clause| clause.setting.clone())
    }
}
