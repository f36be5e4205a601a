//! The two kinds of time: [`Millis`], a length, and [`Moment`], a point.
//!
//! Nothing here reads a clock. Whoever knows the time passes it in, which is why a two-hour routine is tested in
//! milliseconds.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub};

/// A length of time in whole milliseconds, 0 to 49 days; also a position on a timeline, which is the length from its
/// start.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Millis(pub u32);

impl Millis {
    /// No time at all.
    pub const ZERO: Millis = Millis(0);

    /// A length given in whole seconds.
    pub const fn seconds(seconds: u32) -> Millis {
        Millis(seconds * 1000)
    }

    /// The length less `other`, or zero where `other` is longer.
    #[must_use]
    pub const fn less(self, other: Millis) -> Millis {
        Millis(self.0.saturating_sub(other.0))
    }
}

impl Add for Millis {
    type Output = Millis;
    fn add(self, other: Millis) -> Millis {
        Millis(self.0 + other.0)
    }
}

impl AddAssign for Millis {
    fn add_assign(&mut self, other: Millis) {
        self.0 += other.0;
    }
}

/// Panics where `other` is the longer one, as integers do; [`Millis::less`] stops at zero.
impl Sub for Millis {
    type Output = Millis;
    fn sub(self, other: Millis) -> Millis {
        Millis(self.0 - other.0)
    }
}

impl Sum for Millis {
    fn sum<I: Iterator<Item = Millis>>(lengths: I) -> Millis {
        lengths.fold(Millis::ZERO, Add::add)
    }
}

impl fmt::Debug for Millis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ms", self.0)
    }
}

/// A point in time, in milliseconds of a clock that its reader names: `Moment`s of different clocks must not meet.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Moment(pub f64);

impl Moment {
    /// The milliseconds from `earlier` to here; negative where the clock was set back.
    pub fn since(self, earlier: Moment) -> f64 {
        self.0 - earlier.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_less_a_longer_one_is_zero() {
        assert_eq!(Millis(300).less(Millis(500)), Millis::ZERO);
        assert_eq!(Millis(500).less(Millis(300)), Millis(200));
    }

    #[test]
    fn lengths_sum_up() {
        let lengths = [Millis::seconds(2), Millis(500)];
        assert_eq!(lengths.into_iter().sum::<Millis>(), Millis(2500));
    }
}
