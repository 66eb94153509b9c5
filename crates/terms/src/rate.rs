//! Percentages, as whole basis points.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A share in basis points: 10 000 is the whole, 750 is 7.5 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BasisPoints(u32);

impl BasisPoints {
    /// One hundred per cent.
    pub const WHOLE: Self = Self(10_000);

    /// Makes a share of `points` basis points.
    pub const fn new(points: u32) -> Self {
        Self(points)
    }

    /// Returns the number of basis points.
    pub const fn get(self) -> u32 {
        self.0
    }
}

/// Prints the per cent figure without the sign: `80`, `7.5`.
impl fmt::Display for BasisPoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0 / 100, self.0 % 100);
        match part {
            0 => write!(f, "{whole}"),
            p if p % 10 == 0 => write!(f, "{whole}.{}", p / 10),
            p => write!(f, "{whole}.{p:02}"),
        }
    }
}
