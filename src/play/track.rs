//! The track: a score turned into one sound file of the whole session.
//!
//! A chime is a recording by itself ([`chime`]); the track is silence with chimes laid into it, written as `flac` or
//! `wav`. Whoever listens to the samples can read the score back, which is how this is tested.
//!
//! Invariants: a chime begins exactly at its cue's time; before it lie [`HUSH`] or more of zeros; within it no sample is
//! zero; outside of chimes all are; no chime outlasts the track.

pub mod chime;

mod bits;
mod flac;
mod ogg;
mod subframe;
mod wav;

use super::score::{Cue, CueKind};
use super::sound::Sound;
use crate::routine::vocabulary::Side;
use crate::time::Millis;

/// The samples of a second of FLAC, and of a chime. A whole number a millisecond, so that every cue lies on a sample.
pub const SAMPLE_RATE: u32 = 24_000;
/// The samples of a second of WAV.
pub const WAV_SAMPLE_RATE: u32 = wav::SAMPLE_RATE;
/// The silence before every chime, at the least: what came before is cut short for it.
pub const HUSH: Millis = Millis(12);
/// The samples that are rendered at a time, a frame of FLAC: the usual number, within the subset of the format that every
/// decoder plays.
const FRAME: usize = 4096;
/// Every chime fades out over this time, or half of it if it is short, at its end: its own, or a cut.
const FADE: Millis = Millis(250);

/// The format of a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Mono, 16 bit, 24 kHz, lossless: 60 to 100 kB a minute.
    Flac,
    /// The same FLAC in Ogg, for the browser that cannot find its way in a bare one.
    Ogg,
    /// Mono, 8 bit, 8 kHz: half a megabyte a minute, for where FLAC does not play.
    Wav,
}

/// Renders `cues`, which are in order, into a sound file that lasts exactly `duration`, at most a day.
///
/// A cue at the end of the track or beyond is not heard, and neither is one that has no room before the next, or whose
/// kind is switched off.
pub fn render(cues: &[Cue], duration: Millis, sound: &Sound, format: Format) -> Vec<u8> {
    Rendering::new(cues, duration, sound, format).finish()
}

/// A track in the making: that of a long session takes a slow device a second, in which it could do nothing else.
pub struct Rendering {
    sound: Sound,
    /// What was synthesised so far.
    chimes: Chimes,
    /// What is synthesised now.
    synthesis: Option<chime::Synthesis>,
    sounds: Vec<Laid>,
    /// How many of them have ended.
    over: usize,
    length: usize,
    writer: Writer,
    /// The samples that are written.
    written: usize,
}

enum Writer {
    Flac(flac::Writer),
    Ogg(ogg::Writer),
    Wav(wav::Writer),
}

impl Rendering {
    /// Nothing of it is rendered yet.
    pub fn new(cues: &[Cue], duration: Millis, sound: &Sound, format: Format) -> Rendering {
        let mut sounds = Vec::with_capacity(cues.len());
        let mut end = duration;
        for cue in cues.iter().rev().filter(|cue| sound.level(cue.kind) > 0.0) {
            let heard = samples(chime::length(cue).min(end.less(cue.at)));
            sounds.push(Laid { cue: *cue, start: samples(cue.at), heard });
            end = cue.at.less(HUSH).min(end);
        }
        sounds.reverse();
        let length = samples(duration);
        let writer = match format {
            Format::Flac => Writer::Flac(flac::Writer::new(length)),
            Format::Ogg => Writer::Ogg(ogg::Writer::new(length)),
            Format::Wav => Writer::Wav(wav::Writer::new(length)),
        };
        Rendering {
            sound: sound.clone(),
            chimes: Default::default(),
            synthesis: None,
            sounds,
            over: 0,
            length,
            writer,
            written: 0,
        }
    }

    /// Renders a little more, a sixth of a second of the session or a tone of a chime, and tells whether there is more to
    /// come.
    pub fn go_on(&mut self) -> bool {
        let mut block = [0; FRAME];
        let block = &mut block[..FRAME.min(self.length - self.written)];
        if let Some(cue) = self.missing(block.len()) {
            let synthesis = self.synthesis.get_or_insert_with(|| chime::Synthesis::new(&cue));
            if let Some(chime) = synthesis.go_on(&self.sound) {
                self.chimes[place(&cue)] = chime;
                self.synthesis = None;
            }
            return true;
        }
        if !block.is_empty() {
            let sounding = self.fill(block);
            match &mut self.writer {
                Writer::Flac(writer) => writer.write(block, sounding),
                Writer::Ogg(writer) => writer.write(block, sounding),
                Writer::Wav(writer) => writer.write(block),
            }
            self.written += block.len();
        }
        self.written < self.length
    }

    /// The sound file, whatever is missing of it rendered now.
    pub fn finish(mut self) -> Vec<u8> {
        while self.go_on() {}
        match self.writer {
            Writer::Flac(writer) => writer.finish(),
            Writer::Ogg(writer) => writer.finish(),
            Writer::Wav(writer) => writer.finish(),
        }
    }

    /// What sounds within so many samples from here, in order.
    fn sounding(&self, count: usize) -> impl Iterator<Item = &Laid> {
        let end = self.written + count;
        self.sounds[self.over..].iter().take_while(move |sound| sound.start < end)
    }

    /// What is to sound within so many samples from here and has no chime yet.
    fn missing(&self, count: usize) -> Option<Cue> {
        self.sounding(count).map(|sound| sound.cue).find(|cue| self.chimes[place(cue)].is_empty())
    }

    /// Lays into `block`, which is silent and comes next, what sounds there; tells whether anything does.
    fn fill(&mut self, block: &mut [i16]) -> bool {
        let (start, end) = (self.written, self.written + block.len());
        let ended = self.sounds[self.over..].iter().take_while(|sound| sound.end() <= start).count();
        self.over += ended;
        let mut sounding = false;
        for sound in self.sounding(block.len()) {
            let chime = &self.chimes[place(&sound.cue)];
            for at in sound.start.max(start)..sound.end().min(end) {
                block[at - start] = sound.sample(chime, at - sound.start);
                sounding = true;
            }
        }
        sounding
    }
}

/// Those that say the same share one; empty until it is needed.
type Chimes = [Vec<i16>; CueKind::ALL.len() * SIDES];

/// None, or both; left; right: what a cue can say of sides.
const SIDES: usize = 3;

/// The place of a cue's chime among all; those that say the same share one.
fn place(cue: &Cue) -> usize {
    let side = match cue.side {
        None | Some(Side::Both) => 0,
        Some(Side::Left) => 1,
        Some(Side::Right) => 2,
    };
    cue.kind as usize * SIDES + side
}

/// So many samples last so long.
const fn samples(length: Millis) -> usize {
    length.0 as usize * (SAMPLE_RATE / 1000) as usize
}

/// A chime in its place.
struct Laid {
    cue: Cue,
    /// The sample at which it begins.
    start: usize,
    /// How many of its samples are heard.
    heard: usize,
}

impl Laid {
    fn end(&self) -> usize {
        self.start + self.heard
    }

    /// The sample of its `chime` at `index` from its start, faded, and never zero.
    fn sample(&self, chime: &[i16], index: usize) -> i16 {
        let sample = i32::from(chime[index]);
        let left = self.heard - index;
        let fade = samples(FADE).min(self.heard / 2);
        // Squared: loudness is heard by its logarithm.
        let faded = |sample| if left < fade { sample * left as i32 / fade as i32 } else { sample };
        nonzero(faded(faded(sample)) as i16)
    }
}

/// The smallest number there is, where `sample` is zero: zeros are kept for silence, so that what listens for a chime
/// takes no pause of its own for one. Nobody hears the difference.
fn nonzero(sample: i16) -> i16 {
    if sample == 0 { 1 } else { sample }
}
