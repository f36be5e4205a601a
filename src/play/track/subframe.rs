//! The samples of one FLAC frame: silence as a single number, sound as the errors of a prediction in Rice's code.

use super::bits::Bits;
use super::chime;

/// A prediction from up to this many samples before; there are no fixed predictors beyond.
const MAX_ORDER: usize = 4;
/// A full frame's errors are coded in 2^4 parts, each with a parameter of its own: a chime fades within a frame.
const PARTS_LOG2: u32 = 4;
/// The largest parameter of Rice's code that fits its 4 bits; the next one is an escape.
const MAX_RICE: u32 = 14;

/// Encodes frames, and keeps the memory it needs for it.
#[derive(Default)]
pub struct Encoder {
    errors: Vec<i32>,
}

impl Encoder {
    /// A frame of nothing but zeros.
    pub fn silent(&self, bits: &mut Bits) {
        const CONSTANT: u32 = 0b0000_0000;
        bits.put(CONSTANT, 8);
        bits.put(0, 16);
    }

    /// A frame of sound: `block` in the fineness of chimes.
    pub fn predicted(&mut self, bits: &mut Bits, block: &[i16]) {
        const FIXED: u32 = 0b0001_0000;
        // The low bits of all samples are zero and left out.
        const WASTED_BITS: u32 = 1;
        self.errors.clear();
        self.errors.extend(block.iter().map(|sample| i32::from(*sample)));
        let order = best_order(&self.errors);
        // Each pass of differences is one order more; the first `order` samples stay as they are.
        for order in 0..order {
            let mut previous = self.errors[order];
            for error in &mut self.errors[order + 1..] {
                let sample = *error;
                *error -= previous;
                previous = sample;
            }
        }
        bits.put(FIXED | (order as u32) << 1 | WASTED_BITS, 8);
        bits.put(1, 16 - chime::BITS);
        for sample in &block[..order] {
            bits.put(*sample as u32 & ((1 << chime::BITS) - 1), chime::BITS);
        }
        residual(bits, &self.errors, order);
    }
}

/// The order that leaves the smallest errors. A quarter of them tells.
fn best_order(samples: &[i32]) -> usize {
    let mut sums = [0; MAX_ORDER + 1];
    for window in samples.windows(MAX_ORDER + 1).step_by(4) {
        let [e, d, c, b, a] = *window else { continue };
        let errors = [a, a - b, a - 2 * b + c, a - 3 * b + 3 * c - d, a - 4 * b + 6 * c - 4 * d + e];
        for (sum, error) in sums.iter_mut().zip(errors) {
            *sum += error.unsigned_abs();
        }
    }
    // All equal, as where there is no whole window: order 0, which fits a frame of one sample.
    (0..=MAX_ORDER).min_by_key(|order| sums[*order]).unwrap_or(0)
}

/// The `errors` but for the first `order` of them, which are samples.
fn residual(bits: &mut Bits, errors: &[i32], order: usize) {
    const RICE_4_BIT: u32 = 0;
    let parts_log2 =
        if errors.len().is_multiple_of(1 << PARTS_LOG2) && errors.len() >> PARTS_LOG2 > order { PARTS_LOG2 } else { 0 };
    bits.put(RICE_4_BIT, 2);
    bits.put(parts_log2, 4);
    for (index, part) in errors.chunks(errors.len() >> parts_log2).enumerate() {
        let part = if index == 0 { &part[order..] } else { part };
        let rice = best_rice(part);
        bits.put(rice, 4);
        for error in part {
            let error = zigzag(*error);
            // As many zeros as the high part counts, a one, the low part.
            bits.put_zeros(error >> rice);
            bits.put(1 << rice | error & ((1 << rice) - 1), rice + 1);
        }
    }
}

/// The parameter that needs the fewest bits, as well as their sum tells.
fn best_rice(errors: &[i32]) -> u32 {
    let count = errors.len() as u64;
    let sum: u64 = errors.iter().map(|error| u64::from(zigzag(*error))).sum();
    (0..=MAX_RICE).min_by_key(|rice| count * u64::from(*rice) + (sum >> rice)).unwrap_or(0)
}

/// 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …
fn zigzag(error: i32) -> u32 {
    (error << 1 ^ error >> 31) as u32
}
