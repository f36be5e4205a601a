//! WAV, for where FLAC does not play.
//!
//! Every third sample of a chime, in 8 bit: half a megabyte a minute instead of three. 8 kHz is the least rate that an
//! audio context takes, and a whole number of samples a millisecond, so that every cue still lies on a sample; the
//! chimes have nothing above its half ([`super::chime`]), so no filter is needed.

use super::{chime, nonzero};

/// The samples of a second.
pub const SAMPLE_RATE: u32 = super::SAMPLE_RATE / EVERY as u32;
/// One in so many samples is kept.
const EVERY: usize = 3;
/// Silence, and the middle of the 8-bit scale.
const SILENCE: u8 = 128;

/// Writes a file of so many samples of a chime's rate.
pub struct Writer {
    file: Vec<u8>,
    /// The samples that came, kept or not.
    count: usize,
}

impl Writer {
    pub fn new(length: usize) -> Writer {
        Writer { file: header((length / EVERY) as u32), count: 0 }
    }

    pub fn write(&mut self, block: &[i16]) {
        let kept = block.iter().skip(self.count.next_multiple_of(EVERY) - self.count).step_by(EVERY);
        self.count += block.len();
        self.file.extend(kept.map(|sample| if *sample == 0 { SILENCE } else { audible(*sample) }));
    }

    pub fn finish(self) -> Vec<u8> {
        self.file
    }
}

fn audible(sample: i16) -> u8 {
    (i16::from(SILENCE) + nonzero(round(sample))) as u8
}

/// The nearest of 256 levels, from −128 on.
fn round(sample: i16) -> i16 {
    const LEFT_OUT: u32 = chime::BITS - 8;
    ((sample + (1 << (LEFT_OUT - 1))) >> LEFT_OUT).min(127)
}

fn header(length: u32) -> Vec<u8> {
    const FORMAT_BYTES: u32 = 16;
    const PCM_MONO: u32 = 1 << 16 | 1;
    const BYTES_A_SAMPLE: u32 = 1;
    const BITS_A_SAMPLE: u32 = 8;
    // All that follows the size: the word WAVE, two chunks' heads and what is in them, which is even.
    let size = 4 + 8 + FORMAT_BYTES + 8 + length;
    let (riff, wave, format, data) = (*b"RIFF", *b"WAVE", *b"fmt ", *b"data");
    let fields = [
        riff,
        size.to_le_bytes(),
        wave,
        format,
        FORMAT_BYTES.to_le_bytes(),
        PCM_MONO.to_le_bytes(),
        SAMPLE_RATE.to_le_bytes(),
        (SAMPLE_RATE * BYTES_A_SAMPLE).to_le_bytes(),
        (BITS_A_SAMPLE << 16 | BYTES_A_SAMPLE).to_le_bytes(),
        data,
        length.to_le_bytes(),
    ];
    fields.concat()
}
