//! FLAC in Ogg, for the browser that cannot find its way in a bare FLAC.
//!
//! Firefox leaves the seek table unread: it guesses where a position lies from the bytes a second of what it has read
//! so far, and a guess beyond the end of the file is the end of the track. A session begins with its lead-in's chimes
//! and goes on in near silence, so every guess is too far. The pages of an Ogg say where they lie, and are found.
//!
//! The frames are those of [`flac`]; the pages are RFC 3533's, the packets those of Xiph's "Ogg FLAC mapping", 1.0.

use super::flac;

/// A page holds a second or so: as many frames as are read over to come to a position.
const FRAMES_A_PAGE: usize = 6;
/// A page has at most so many pieces, of at most so many bytes each.
const PIECES: usize = 255;
const PIECE: usize = 255;

const FIRST: u8 = 2;
const BETWEEN: u8 = 0;
const LAST: u8 = 4;

/// Writes a file of so many samples.
pub struct Writer {
    ogg: Ogg,
    frames: flac::Frames,
    written: usize,
}

impl Writer {
    pub fn new(length: usize) -> Writer {
        let mut ogg = Ogg::default();
        ogg.packet(&[b"\x7FFLAC\x01\x00\x00\x01fLaC\x00\x00\x00\x22", &flac::stream_info(length)[..]].concat());
        ogg.page(FIRST, 0);
        // A comment block is asked for; nobody has anything to say in it.
        ogg.packet(&[&[0x84, 0, 0, 8][..], &[0; 8]].concat());
        ogg.page(BETWEEN, 0);
        Writer { ogg, frames: flac::Frames::default(), written: 0 }
    }

    pub fn write(&mut self, block: &[i16], sounding: bool) {
        let frame = self.frames.next(block, sounding);
        if self.ogg.packets == FRAMES_A_PAGE || self.ogg.pieces.len() + pieces(frame) > PIECES {
            self.ogg.page(BETWEEN, self.written);
        }
        self.ogg.packet(frame);
        self.written += block.len();
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.ogg.page(LAST, self.written);
        self.ogg.file
    }
}

/// Into so many pieces a packet is cut: the last one is less than a whole one, if need be nothing.
fn pieces(packet: &[u8]) -> usize {
    packet.len() / PIECE + 1
}

/// A file of whole pages, and the page being filled.
#[derive(Default)]
struct Ogg {
    file: Vec<u8>,
    pages: u32,
    /// The lengths of the pieces of this page.
    pieces: Vec<u8>,
    content: Vec<u8>,
    packets: usize,
}

impl Ogg {
    fn packet(&mut self, packet: &[u8]) {
        self.pieces.resize(self.pieces.len() + pieces(packet) - 1, PIECE as u8);
        self.pieces.push((packet.len() % PIECE) as u8);
        self.content.extend_from_slice(packet);
        self.packets += 1;
    }

    /// Ends the page, up to which there are so many `samples`.
    fn page(&mut self, kind: u8, samples: usize) {
        const STREAM: u32 = 1;
        const CHECK_AT: usize = 22;
        let start = self.file.len();
        self.file.extend_from_slice(b"OggS\0");
        self.file.push(kind);
        self.file.extend_from_slice(&(samples as u64).to_le_bytes());
        for word in [STREAM, self.pages, 0] {
            self.file.extend_from_slice(&word.to_le_bytes());
        }
        self.file.push(self.pieces.len() as u8);
        self.file.append(&mut self.pieces);
        self.file.append(&mut self.content);
        let page = &mut self.file[start..];
        let check = crc32(page);
        page[CHECK_AT..][..4].copy_from_slice(&check.to_le_bytes());
        self.pages += 1;
        self.packets = 0;
    }
}

/// The check sum of a page: polynomial 0x04C11DB7, four bits at a time, which is quick enough with 64 bytes of table.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 16] = {
        let mut table = [0; 16];
        let mut index = 0;
        while index < 16 {
            let mut crc = (index as u32) << 28;
            let mut bit = 0;
            while bit < 4 {
                crc = if crc >> 31 == 0 { crc << 1 } else { crc << 1 ^ 0x04C1_1DB7 };
                bit += 1;
            }
            table[index] = crc;
            index += 1;
        }
        table
    };
    bytes.iter().fold(0, |crc, byte| {
        let crc = crc << 4 ^ TABLE[(crc >> 28) as usize ^ usize::from(byte >> 4)];
        crc << 4 ^ TABLE[(crc >> 28) as usize ^ usize::from(byte & 15)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_sum_is_that_of_the_format() {
        // POSIX's `cksum` has the same polynomial; its check value, 0x765E7680, is the complement.
        assert_eq!(crc32(b"123456789"), !0x765E_7680);
    }

    #[test]
    fn the_packets_are_the_frames_of_the_flac() {
        // Nine frames, the last of 1232 samples: a page of six, and one of three.
        let length = 34_000;
        let samples = vec![1000; length];
        let (mut writer, mut alone, mut frames) = (Writer::new(length), flac::Frames::default(), Vec::new());
        for (index, block) in samples.chunks(4096).enumerate() {
            let sounding = index == 1 || index == 2;
            writer.write(block, sounding);
            frames.push(alone.next(block, sounding).to_vec());
        }
        let pages = pages(&writer.finish());
        let ends: Vec<(u8, u64)> = pages.iter().map(|page| (page.kind, page.samples)).collect();
        assert_eq!(ends, [(FIRST, 0), (BETWEEN, 0), (BETWEEN, 6 * 4096), (LAST, 34_000)]);
        assert_eq!(pages[0].packets[0].len(), 51, "the mapping's first packet");
        let packets: Vec<Vec<u8>> = pages.into_iter().skip(2).flat_map(|page| page.packets).collect();
        assert_eq!(packets, frames);
    }

    struct Page {
        kind: u8,
        samples: u64,
        packets: Vec<Vec<u8>>,
    }

    fn pages(mut file: &[u8]) -> Vec<Page> {
        let mut pages = Vec::new();
        while !file.is_empty() {
            assert_eq!(file[..5], *b"OggS\0");
            let (kind, samples) = (file[5], u64::from_le_bytes(file[6..14].try_into().unwrap()));
            let (pieces, mut content) = file[27..].split_at(file[26].into());
            let mut packets = vec![Vec::new()];
            for piece in pieces {
                let (bytes, rest) = content.split_at((*piece).into());
                packets.last_mut().unwrap().extend_from_slice(bytes);
                content = rest;
                if *piece < 255 {
                    packets.push(Vec::new());
                }
            }
            assert_eq!(packets.pop(), Some(Vec::new()), "no packet goes on in the next page");
            file = content;
            pages.push(Page { kind, samples, packets });
        }
        pages
    }
}
