//! The track, as independent decoders hear it.

use std::io::Cursor;
use std::iter;

use claxon::FlacReader;
use claxon::frame::FrameReader;
use kneadful::play::score::{Cue, CueKind, Score};
use kneadful::play::sound::Sound;
use kneadful::play::timeline::{Pace, Timeline};
use kneadful::play::track::{self, Format, SAMPLE_RATE, WAV_SAMPLE_RATE, chime};
use kneadful::routine::catalog;
use kneadful::time::Millis;
use proptest::prelude::*;

use crate::onsets::onsets;

pub fn cue(at: u32, kind: CueKind) -> Cue {
    Cue { at: Millis(at), kind, step: 0, side: None }
}

/// A track that sounds as usual.
fn render(cues: &[Cue], duration: Millis, format: Format) -> Vec<u8> {
    track::render(cues, duration, &Sound::default(), format)
}

/// The samples of a FLAC file, by claxon.
pub fn decode_flac(file: &[u8]) -> Vec<i32> {
    let mut reader = FlacReader::new(Cursor::new(file)).expect("a FLAC file");
    let info = reader.streaminfo();
    assert_eq!((info.sample_rate, info.channels, info.bits_per_sample), (SAMPLE_RATE, 1, 16));
    let samples: Vec<i32> = reader.samples().collect::<Result<_, _>>().expect("sound frames");
    assert_eq!(samples.len() as u64, info.samples.unwrap_or(0));
    samples
}

/// The samples of a WAV file whose header is the one that a test below spells out.
fn decode_wav(file: &[u8]) -> Vec<i32> {
    let length = u32::from_le_bytes(file[40..44].try_into().unwrap());
    file[44..][..length as usize].iter().map(|sample| i32::from(*sample) - 128).collect()
}

/// Where the chimes of `cues` begin in a track of `duration`, in milliseconds, as each decoder hears it.
fn heard(cues: &[Cue], duration: u32) -> [Vec<u32>; 2] {
    let flac = decode_flac(&render(cues, Millis(duration), Format::Flac));
    let wav = decode_wav(&render(cues, Millis(duration), Format::Wav));
    assert_eq!((flac.len(), wav.len()), (duration as usize * 24, duration as usize * 8));
    [(flac, SAMPLE_RATE), (wav, WAV_SAMPLE_RATE)].map(|(samples, rate)| {
        let a_millisecond = rate as usize / 1000;
        let onsets = onsets(&samples, rate).into_iter();
        onsets
            .map(|onset| {
                assert_eq!(onset % a_millisecond, 0, "the chime at sample {onset} is not on a millisecond");
                (onset / a_millisecond) as u32
            })
            .collect()
    })
}

#[test]
fn every_routine_sounds_exactly_where_its_score_says_and_nowhere_else() {
    for routine in catalog::all() {
        let timeline = Timeline::new(routine, &Pace::default(), &[]);
        let score = Score::new(routine, &timeline);
        let expected: Vec<u32> = score.cues().iter().map(|cue| cue.at.0).collect();
        let [flac, wav] = heard(score.cues(), timeline.duration().0);
        assert_eq!(flac, expected, "FLAC of {}", routine.id);
        assert_eq!(wav, expected, "WAV of {}", routine.id);
    }
}

#[test]
fn the_track_of_the_longest_routine_stays_under_two_and_a_half_megabytes() {
    for routine in catalog::all() {
        let timeline = Timeline::new(routine, &Pace::default(), &[]);
        let score = Score::new(routine, &timeline);
        let bytes = render(score.cues(), timeline.duration(), Format::Flac).len();
        assert!(bytes < 2_500_000, "{}: {bytes} bytes", routine.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_cues_half_a_second_apart_are_heard_where_they_are(
        gaps in prop::collection::vec((500u32..4000, 0..CueKind::ALL.len()), 0..12),
        start in 0u32..900,
        rest in 1u32..5000,
    ) {
        let mut at = start;
        let mut cues = Vec::new();
        for (gap, kind) in gaps {
            cues.push(cue(at, CueKind::ALL[kind]));
            at += gap;
        }
        // A track is longer than the last cue's time, by however little.
        let duration = cues.last().map_or(rest, |last| last.at.0 + rest);
        let expected: Vec<u32> = cues.iter().map(|cue| cue.at.0).collect();
        prop_assert_eq!(heard(&cues, duration), [expected.clone(), expected]);
    }

    #[test]
    fn no_input_is_too_odd(
        cues in prop::collection::vec((0u32..3000, 0..CueKind::ALL.len()), 0..20),
        duration in 0u32..3000,
    ) {
        let cues: Vec<Cue> = cues.into_iter().map(|(at, kind)| cue(at, CueKind::ALL[kind])).collect();
        let samples = decode_flac(&render(&cues, Millis(duration), Format::Flac));
        prop_assert_eq!(samples.len(), duration as usize * 24);
        let samples = decode_wav(&render(&cues, Millis(duration), Format::Wav));
        prop_assert_eq!(samples.len(), duration as usize * 8);
    }
}

#[test]
fn the_samples_of_a_chime_are_those_that_were_synthesised() {
    // 1234.567 s into the track, across many frames, up to where the fade at its end begins; a chime has no zeros.
    let at = 1_234_567;
    let samples = decode_flac(&render(&[cue(at, CueKind::Close)], Millis(at + 5000), Format::Flac));
    let mut synthesis = chime::Synthesis::new(&cue(0, CueKind::Close));
    let made = iter::repeat_with(|| synthesis.go_on(&Sound::default())).flatten().next().unwrap();
    let whole = made.len() - 24 * 250;
    let made =
        made[..whole].iter().map(|sample| i32::from(if *sample == 0 { 1 } else { *sample }) << (16 - chime::BITS));
    assert!(samples[at as usize * 24..][..whole].iter().copied().eq(made));
}

#[test]
fn a_track_of_no_length_has_no_sound() {
    assert_eq!(heard(&[], 0), [Vec::<u32>::new(), Vec::new()]);
    assert_eq!(heard(&[cue(0, CueKind::Step)], 0), [Vec::<u32>::new(), Vec::new()]);
}

#[test]
fn a_cue_at_the_end_or_beyond_is_not_heard() {
    let cues = [cue(100, CueKind::Step), cue(2000, CueKind::Tick), cue(2001, CueKind::Tick)];
    assert_eq!(heard(&cues, 2000), [[100], [100]]);
    assert_eq!(heard(&cues[1..2], 2001), [[2000], [2000]]);
}

#[test]
fn a_cue_without_room_for_silence_before_the_next_is_left_out() {
    // The silence before a cue is 12 ms.
    let cues = [100, 112, 125, 125, 300].map(|at| cue(at, CueKind::Step));
    assert_eq!(heard(&cues, 1000), [[112, 125, 300], [112, 125, 300]]);
}

#[test]
fn the_seek_table_points_to_frames() {
    let file = render(&[cue(30_000, CueKind::Step), cue(61_000, CueKind::Close)], Millis(90_500), Format::Flac);
    // The marker, then the stream information: 4 and 34 bytes; then the seek table.
    assert_eq!(file[42], 0x83, "the seek table is the last block before the sound");
    let length = u32::from_be_bytes([0, file[43], file[44], file[45]]) as usize;
    let (table, audio) = file[46..].split_at(length);
    // 90.5 s are 530.3 frames of 4096 samples; one in thirty has a point.
    assert_eq!(table.len(), 18 * 18);
    for (index, point) in table.chunks(18).enumerate() {
        let sample = u64::from_be_bytes(point[..8].try_into().unwrap());
        let offset = u64::from_be_bytes(point[8..16].try_into().unwrap());
        assert_eq!(sample, index as u64 * 30 * 4096);
        let mut frames = FrameReader::new(Cursor::new(&audio[offset as usize..]));
        let frame = frames.read_next_or_eof(Vec::new()).expect("a whole frame").expect("a frame");
        assert_eq!((frame.time(), frame.duration()), (sample, u32::from(u16::from_be_bytes([point[16], point[17]]))));
    }
}

#[test]
fn the_seek_table_of_two_hours_has_at_most_a_hundred_points() {
    let file = render(&[], Millis::seconds(7200), Format::Flac);
    let length = u32::from_be_bytes([0, file[43], file[44], file[45]]);
    assert!((50 * 18..=100 * 18).contains(&length), "{length} bytes");
}

#[test]
fn silence_costs_a_dozen_bytes_a_frame() {
    // An hour is 21094 frames; header and check sums are 6 bytes, the frame's number 1 to 3, the silence 3.
    let bytes = render(&[], Millis::seconds(3600), Format::Flac).len();
    assert!(bytes < 21_094 * 13, "{bytes} bytes");
}

#[test]
fn the_wav_header_is_that_of_8_bit_mono_at_8_khz() {
    let file = render(&[], Millis(125), Format::Wav);
    let expected = [
        &b"RIFF"[..],
        &(1000 + 36u32).to_le_bytes(),
        b"WAVEfmt ",
        &16u32.to_le_bytes(),
        // PCM, one channel.
        &[1, 0, 1, 0],
        &8000u32.to_le_bytes(),
        &8000u32.to_le_bytes(),
        // One byte and 8 bits a sample.
        &[1, 0, 8, 0],
        b"data",
        &1000u32.to_le_bytes(),
    ]
    .concat();
    assert_eq!(file[..44], expected);
    assert!(file[44..].iter().all(|sample| *sample == 128));
    assert_eq!(file.len(), 1044);
}
