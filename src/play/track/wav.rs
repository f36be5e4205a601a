//! WAV, for where FLAC does not play.
//!
//! Every third sample of a chime, in 8 bit: half a megabyte a minute instead of three. 8 kHz is the least rate that an
//! audio context takes, and a whole number of samples a millisecond, so that every cue still lies on a sample; the
//! chimes have nothing above its half ([`super::chime`]), so no filter is needed.

use super::{Laid, chime, nonzero};

/// The samples of a second.
pub const SAMPLE_RATE: u32 = super::SAMPLE_RATE / EVERY as u32;
/// One in so many samples is kept.
const EVERY: usize = 3;
/// Silence, and the middle of the 8-bit scale.
const SILENCE: u8 = 128;

/// Writes `length` samples of a chime's rate: the `sounds`, in order, and silence around them.
pub fn write(sounds: &[Laid], length: usize) -> Vec<u8> {
    let length = length / EVERY;
    let mut file = header(length as u32);
    let audio = file.len();
    file.resize(audio + length, SILENCE);
    for sound in sounds {
        for (sample, at) in (0..sound.chime.len()).step_by(EVERY).zip(audio + sound.start / EVERY..) {
            file[at] = (i16::from(SILENCE) + nonzero(round(sound.sample(sample)))) as u8;
        }
    }
    file
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
