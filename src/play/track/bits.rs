//! Bits, the most significant first, and the check sums that FLAC puts over them.

/// Bits in a row, appended to bytes.
#[derive(Default)]
pub struct Bits {
    bytes: Vec<u8>,
    /// The bits that do not fill a byte yet, at the low end.
    rest: u64,
    /// How many there are, less than 8 between two calls.
    held: u32,
}

impl Bits {
    /// Appends the low `width` bits of `value`, of which the others are zero; `width` is at most 32.
    pub fn put(&mut self, value: u32, width: u32) {
        self.rest = self.rest << width | u64::from(value);
        self.held += width;
        while self.held >= 8 {
            self.held -= 8;
            self.bytes.push((self.rest >> self.held) as u8);
        }
    }

    /// Appends `count` zeros.
    pub fn put_zeros(&mut self, mut count: u32) {
        while count > 32 {
            self.put(0, 32);
            count -= 32;
        }
        self.put(0, count);
    }

    /// Fills the last byte with zeros.
    pub fn align(&mut self) {
        self.put(0, (8 - self.held) % 8);
    }

    /// The whole bytes so far.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Starts anew, and keeps the memory.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.rest = 0;
        self.held = 0;
    }
}

/// The check sum of a frame's header: polynomial 0x07.
pub fn crc8(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ byte, |crc: u8, _| if crc & 0x80 == 0 { crc << 1 } else { crc << 1 ^ 0x07 })
    })
}

/// The check sum of a frame: polynomial 0x8005, four bits at a time, which is quick enough with a table of 32 bytes.
pub fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        let crc = crc << 4 ^ CRC16[usize::from(crc >> 12 ^ u16::from(byte >> 4))];
        crc << 4 ^ CRC16[usize::from(crc >> 12 ^ u16::from(byte & 15))]
    })
}

const CRC16: [u16; 16] = {
    let mut table = [0; 16];
    let mut index = 0;
    while index < 16 {
        let mut crc = (index as u16) << 12;
        let mut bit = 0;
        while bit < 4 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x8005 };
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    // The check values of CRC-8/SMBUS and CRC-16/BUYPASS in the catalogue of parametrised CRC algorithms.
    #[test]
    fn check_sums_equal_the_published_ones() {
        assert_eq!(crc8(b"123456789"), 0xF4);
        assert_eq!(crc16(b"123456789"), 0xFEE8);
        assert_eq!((crc8(b""), crc16(b"")), (0, 0));
    }

    #[test]
    fn bits_are_written_the_most_significant_first() {
        let mut bits = Bits::default();
        bits.put(0b101, 3);
        bits.put_zeros(2);
        bits.put(1, 1);
        bits.put(0b11, 2);
        bits.put(0xDEAD_BEEF, 32);
        assert_eq!(bits.bytes(), [0b1010_0111, 0xDE, 0xAD, 0xBE, 0xEF]);
    }

    #[test]
    fn many_zeros_are_as_many_bits() {
        let mut bits = Bits::default();
        bits.put_zeros(71);
        bits.put(1, 1);
        assert_eq!(bits.bytes(), [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn the_last_byte_is_filled_with_zeros() {
        let mut bits = Bits::default();
        bits.put(1, 1);
        bits.align();
        bits.align();
        assert_eq!(bits.bytes(), [0x80]);
    }
}
