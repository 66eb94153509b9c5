//! How the coordinates of a drawing become places on the page, in whole numbers.

use super::page::{Length, bounded};

/// What a factor of one is written as.
const ONE: i128 = 1_000_000;

/// An affine map: four factors in millionths, and a shift.
#[derive(Clone, Copy, Debug)]
pub(super) struct Matrix {
    factors: [i128; 4],
    shift: (Length, Length),
}

impl Matrix {
    pub(super) const IDENTITY: Self = Self { factors: [ONE, 0, 0, ONE], shift: (0, 0) };

    /// Returns the map that turns a page by quarters so that it reads from its upper left corner down.
    pub(super) fn page([left, low, right, high]: [Length; 4], quarters: i64) -> Self {
        let (factors, shift) = match quarters {
            1 => ([0, ONE, ONE, 0], (-low, -left)),
            2 => ([-ONE, 0, 0, ONE], (right, -low)),
            3 => ([0, -ONE, -ONE, 0], (high, right)),
            _ => ([ONE, 0, 0, -ONE], (-left, high)),
        };
        Self { factors, shift }
    }

    /// Makes a map from four factors in millionths and a shift.
    pub(super) fn new(factors: [i128; 4], shift: (Length, Length)) -> Self {
        const MOST: i128 = 1_000_000 * ONE;
        Self { factors: factors.map(|factor| factor.clamp(-MOST, MOST)), shift }
    }

    pub(super) const fn shifted(x: Length, y: Length) -> Self {
        Self { factors: [ONE, 0, 0, ONE], shift: (x, y) }
    }

    /// Returns the map that does `self` first, then `outer`.
    pub(super) fn then(self, outer: Self) -> Self {
        let ([a, b, c, d], [p, q, r, s]) = (self.factors, outer.factors);
        let factors = [(a * p + b * r) / ONE, (a * q + b * s) / ONE, (c * p + d * r) / ONE, (c * q + d * s) / ONE];
        Self::new(factors, outer.of(self.shift))
    }

    /// Returns where a point comes to lie.
    pub(super) fn of(self, point: (Length, Length)) -> (Length, Length) {
        let (x, y) = self.of_vector(point);
        (bounded(i128::from(x) + i128::from(self.shift.0)), bounded(i128::from(y) + i128::from(self.shift.1)))
    }

    /// Returns what becomes of a direction.
    pub(super) fn of_vector(self, (x, y): (Length, Length)) -> (Length, Length) {
        let [a, b, c, d] = self.factors;
        let (x, y) = (i128::from(x), i128::from(y));
        (bounded((x * a + y * c) / ONE), bounded((x * b + y * d) / ONE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reads_from_its_upper_left_corner_however_it_is_turned() {
        let sheet = [0, 0, 600, 800];
        assert_eq!(Matrix::page(sheet, 0).of((10, 790)), (10, 10));
        assert_eq!(Matrix::page(sheet, 1).of((10, 10)), (10, 10));
        assert_eq!(Matrix::page(sheet, 2).of((590, 10)), (10, 10));
        assert_eq!(Matrix::page(sheet, 3).of((590, 790)), (10, 10));
    }

    #[test]
    fn maps_follow_each_other() {
        let double = Matrix::new([2 * ONE, 0, 0, 2 * ONE], (0, 0));
        assert_eq!(Matrix::shifted(5, 7).then(double).of((1, 1)), (12, 16));
        assert_eq!(double.then(Matrix::shifted(5, 7)).of((1, 1)), (7, 9));
    }
}
