//! FLAC, as RFC 9639 defines it: stream information, a seek table, frames of a fixed size.
//!
//! A silent frame is a dozen bytes, written without a look at its samples. The MD5 of the samples is left unknown
//! (zero), as the format allows: to hash the silence would take longer than all the rest.
//!
//! Invariant: frames count from 0 and all but the last hold [`FRAME`] samples.

use super::bits::{Bits, crc8, crc16};
use super::subframe::Encoder;
use super::{FRAME, SAMPLE_RATE};

/// The seek points lie this many frames apart, about 5 s …
const SEEK_FRAMES: usize = 30;
/// … or further, so that there are no more than this many.
const SEEK_POINTS: usize = 100;
const SEEK_POINT_BYTES: usize = 18;
const STREAM_INFO_BYTES: usize = 34;

/// Writes a file of so many samples.
pub struct Writer {
    file: Vec<u8>,
    frames: Frames,
    /// Where the frames begin in the file, and where the next seek point is to be written.
    audio: usize,
    seek_point: usize,
    /// From one seek point to the next.
    seek_frames: usize,
}

impl Writer {
    pub fn new(length: usize) -> Writer {
        let frames = length.div_ceil(FRAME);
        let seek_frames = frames.div_ceil(SEEK_POINTS).max(SEEK_FRAMES);
        let points = frames.div_ceil(seek_frames);
        let file = head(length, points);
        let audio = file.len();
        let seek_point = audio - points * SEEK_POINT_BYTES;
        Writer { file, frames: Frames::default(), audio, seek_point, seek_frames }
    }

    pub fn write(&mut self, block: &[i16], sounding: bool) {
        let frame = self.frames.count as usize;
        if frame.is_multiple_of(self.seek_frames) {
            let offset = self.file.len() - self.audio;
            let point = &mut self.file[self.seek_point..][..SEEK_POINT_BYTES];
            point[..8].copy_from_slice(&((frame * FRAME) as u64).to_be_bytes());
            point[8..16].copy_from_slice(&(offset as u64).to_be_bytes());
            point[16..].copy_from_slice(&(block.len() as u16).to_be_bytes());
            self.seek_point += SEEK_POINT_BYTES;
        }
        self.file.extend_from_slice(self.frames.next(block, sounding));
    }

    pub fn finish(self) -> Vec<u8> {
        self.file
    }
}

/// Encodes frames, one after the other.
#[derive(Default)]
pub struct Frames {
    encoder: Encoder,
    bits: Bits,
    count: u32,
}

impl Frames {
    /// The bytes of the next frame.
    pub fn next(&mut self, block: &[i16], sounding: bool) -> &[u8] {
        let bits = &mut self.bits;
        bits.clear();
        frame_header(bits, self.count, block.len());
        if sounding {
            self.encoder.predicted(bits, block);
        } else {
            self.encoder.silent(bits);
        }
        bits.align();
        let check = crc16(bits.bytes());
        bits.put(check.into(), 16);
        self.count += 1;
        bits.bytes()
    }
}

/// Everything before the first frame; the seek points are zero yet.
fn head(length: usize, seek_points: usize) -> Vec<u8> {
    const SEEK_TABLE: u32 = 3;
    const LAST: u32 = 0x80;
    let mut bits = Bits::default();
    bits.put(u32::from_be_bytes(*b"fLaC"), 32);
    bits.put(0, 8);
    bits.put(STREAM_INFO_BYTES as u32, 24);
    stream_info_into(&mut bits, length);
    bits.put(LAST | SEEK_TABLE, 8);
    let table = seek_points * SEEK_POINT_BYTES;
    bits.put(table as u32, 24);
    let mut head = bits.bytes().to_vec();
    head.resize(head.len() + table, 0);
    head
}

/// The content of the block that says what the frames are.
pub fn stream_info(length: usize) -> Vec<u8> {
    let mut bits = Bits::default();
    stream_info_into(&mut bits, length);
    bits.bytes().to_vec()
}

fn stream_info_into(bits: &mut Bits, length: usize) {
    bits.put(FRAME as u32, 16);
    bits.put(FRAME as u32, 16);
    // The sizes in bytes of the smallest and the largest frame: unknown.
    bits.put(0, 24);
    bits.put(0, 24);
    bits.put(SAMPLE_RATE, 20);
    // One channel and 16 bit, both less one.
    bits.put(0, 3);
    bits.put(15, 5);
    bits.put((length as u64 >> 32) as u32, 4);
    bits.put(length as u32, 32);
    // The MD5: unknown.
    (0..4).for_each(|_| bits.put(0, 32));
}

/// The header of a frame of so many `samples`.
fn frame_header(bits: &mut Bits, frame: u32, samples: usize) {
    const FRAME_4096: u32 = 0b1100;
    const FRAME_IN_16_BITS: u32 = 0b0111;
    const RATE_24_KHZ: u32 = 0b0111;
    const MONO_16_BIT: u32 = 0b0000_1000;
    bits.put(0xFFF8, 16);
    bits.put(if samples == FRAME { FRAME_4096 } else { FRAME_IN_16_BITS }, 4);
    bits.put(RATE_24_KHZ, 4);
    bits.put(MONO_16_BIT, 8);
    frame_number(bits, frame);
    if samples != FRAME {
        bits.put(samples as u32 - 1, 16);
    }
    bits.put(crc8(bits.bytes()).into(), 8);
}

/// The number of a frame, coded as UTF-8 codes a character, but up to 31 bits.
fn frame_number(bits: &mut Bits, frame: u32) {
    if frame < 0x80 {
        return bits.put(frame, 8);
    }
    let mut tail = 1;
    while frame >> (5 * tail + 6) != 0 {
        tail += 1;
    }
    bits.put((0xFF80 >> tail & 0xFF) | frame >> (6 * tail), 8);
    for left in (0..tail).rev() {
        bits.put(0x80 | (frame >> (6 * left) & 0x3F), 8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frame_numbers_are_coded_as_characters_are() {
        for frame in [0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x1_0000, 0x10_FFFF] {
            let mut bits = Bits::default();
            frame_number(&mut bits, frame);
            let character = char::from_u32(frame).unwrap();
            assert_eq!(bits.bytes(), character.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}
