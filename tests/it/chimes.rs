//! The chimes, as they are heard: which strokes, how loud, how softly they begin and end, in every voice.

use ebur128::{EbuR128, Mode};
use kneadful::play::score::{Cue, CueKind, Score};
use kneadful::play::sound::{Sound, Voice};
use kneadful::play::timeline::{Pace, Timeline};
use kneadful::play::track::{Format, SAMPLE_RATE, render};
use kneadful::routine::catalog;
use kneadful::routine::vocabulary::Side;
use kneadful::time::Millis;

use crate::track::{cue, decode_flac};

/// Everything that a session says by sound.
fn vocabulary() -> Vec<Cue> {
    let sided = [CueKind::Step, CueKind::Switch]
        .into_iter()
        .flat_map(|kind| [Side::Left, Side::Right].map(|side| Cue { side: Some(side), ..cue(0, kind) }));
    CueKind::ALL.into_iter().filter(|kind| *kind != CueKind::Switch).map(|kind| cue(0, kind)).chain(sided).collect()
}

fn every_voice() -> impl Iterator<Item = (Sound, Cue)> {
    Voice::ALL
        .into_iter()
        .flat_map(|voice| vocabulary().into_iter().map(move |cue| (Sound { voice, ..Sound::default() }, cue)))
}

/// A chime alone, at full length, as decoded.
fn chime(sound: &Sound, cue: &Cue) -> Vec<i32> {
    let mut samples = decode_flac(&render(&[*cue], Millis::seconds(5), sound, Format::Flac));
    let last = samples.iter().rposition(|sample| *sample != 0).expect("a sound");
    samples.truncate(last + 1);
    samples
}

/// How loud a sound is at its loudest, in LUFS: ITU-R BS.1770 over 400 ms, by libebur128's port.
fn loudness(samples: &[i32]) -> f64 {
    let mut meter = EbuR128::new(1, SAMPLE_RATE, Mode::M).unwrap();
    let quiet = std::iter::repeat_n(&0, SAMPLE_RATE as usize / 2);
    let samples: Vec<i16> = samples.iter().chain(quiet).map(|sample| *sample as i16).collect();
    let mut loudest = f64::NEG_INFINITY;
    for piece in samples.chunks(SAMPLE_RATE as usize / 100) {
        meter.add_frames_i16(piece).unwrap();
        loudest = loudest.max(meter.loudness_momentary().unwrap());
    }
    loudest
}

/// The strokes of each cue, as they are meant: from when on they are heard, in milliseconds, and at which pitch of the
/// scale.
fn strokes(cue: &Cue) -> &'static [(usize, f64)] {
    match (cue.kind, cue.side) {
        (CueKind::Prepare, _) => &[(0, G4)],
        (CueKind::Step, None | Some(Side::Both)) => &[(0, C5)],
        (CueKind::Step, Some(Side::Left)) => &[(0, C5), (200, G4)],
        (CueKind::Step, Some(Side::Right)) => &[(0, C5), (200, G5)],
        (CueKind::Switch, Some(Side::Left)) => &[(0, E5), (180, E5), (360, A4)],
        (CueKind::Switch, _) => &[(0, A4), (180, A4), (360, E5)],
        (CueKind::Tick, _) => &[(0, A5)],
        (CueKind::HalfWay, _) => &[(0, D5), (260, D5)],
        (CueKind::CheckIn, _) => &[(0, C5), (450, E5)],
        (CueKind::Close, _) => &[(0, E5), (400, D5), (800, G4), (1200, C5)],
        // They swell: each pitch is there when it has come up.
        (CueKind::BreatheIn, _) => &[(100, C4), (600, G4)],
        (CueKind::BreatheOut, _) => &[(100, G4), (600, C4)],
    }
}

/// Equal temperament from A = 440 Hz.
const SCALE: [f64; 8] = [C4, G4, A4, C5, D5, E5, G5, A5];
const C4: f64 = 261.626;
const G4: f64 = 391.995;
const A4: f64 = 440.0;
const C5: f64 = 523.251;
const D5: f64 = 587.330;
const E5: f64 = 659.255;
const G5: f64 = 783.991;
const A5: f64 = 880.0;

/// How strong `pitch` is in `samples`: one bin of Fourier's transform, with Hann's window.
fn strength(samples: &[i32], pitch: f64) -> f64 {
    let (mut re, mut im) = (0.0, 0.0);
    for (index, sample) in samples.iter().enumerate() {
        let turn = std::f64::consts::TAU * index as f64;
        let window = 0.5 - 0.5 * (turn / samples.len() as f64).cos();
        let (sin, cos) = (turn * pitch / f64::from(SAMPLE_RATE)).sin_cos();
        re += window * cos * f64::from(*sample);
        im += window * sin * f64::from(*sample);
    }
    re.hypot(im)
}

#[test]
fn each_chime_strikes_its_own_pitches_in_its_own_order() {
    let vocabulary = vocabulary();
    for (index, cue) in vocabulary.iter().enumerate() {
        assert!(vocabulary[..index].iter().all(|other| strokes(other) != strokes(cue)), "{cue:?} is no news");
    }
    for (sound, cue) in every_voice() {
        let samples = chime(&sound, &cue);
        for (at, pitch) in strokes(&cue) {
            let from = at * 24;
            let window = &samples[from..samples.len().min(from + 150 * 24)];
            let loudest = SCALE.into_iter().max_by(|a, b| strength(window, *a).total_cmp(&strength(window, *b)));
            assert_eq!(loudest, Some(*pitch), "{:?}: {cue:?} at {at} ms", sound.voice);
        }
    }
}

#[test]
fn a_cue_is_as_loud_in_every_voice_within_one_loudness_unit() {
    for cue in vocabulary() {
        let loudness = Voice::ALL.map(|voice| loudness(&chime(&Sound { voice, ..Sound::default() }, &cue)));
        let [least, most] = [f64::min, f64::max].map(|pick| loudness.into_iter().reduce(pick).unwrap());
        assert!(most - least <= 1.0, "{cue:?}: {loudness:?} LUFS");
    }
}

fn peak(samples: &[i32]) -> i32 {
    samples.iter().map(|sample| sample.abs()).max().unwrap()
}

#[test]
fn chimes_are_loud_enough_and_leave_headroom_and_the_breath_is_soft() {
    for (sound, cue) in every_voice() {
        let peak = peak(&chime(&sound, &cue));
        // So many dB below full scale: 10 and 3, 28 and 20.
        let soft = matches!(cue.kind, CueKind::BreatheIn | CueKind::BreatheOut);
        let range = if soft { 1305..=3277 } else { 10_362..=23_197 };
        assert!(range.contains(&peak), "{:?}: {cue:?}: {peak}", sound.voice);
    }
}

#[test]
fn no_chime_clicks() {
    for (sound, cue) in every_voice() {
        let samples = chime(&sound, &cue);
        let (voice, peak_of_all) = (sound.voice, peak(&samples));
        let rise = peak(&samples[..12]);
        assert!(rise * 5 < peak_of_all, "{voice:?}: {cue:?} jumps to {rise} of {peak_of_all} in half a millisecond");
        let end = peak(&samples[samples.len() - 24..]);
        assert!(end * 400 < peak_of_all || end <= 16, "{voice:?}: {cue:?} stops at {end} of {peak_of_all}");
        // The steepest tone there is, 4 kHz at full level, would move by 2 sin(π/6) = 1 of its peak in a sample.
        let jump = samples.windows(2).map(|pair| pair[1] - pair[0]).map(i32::abs).max().unwrap();
        assert!(jump * 2 < peak_of_all, "{voice:?}: {cue:?} jumps by {jump} of {peak_of_all} between two samples");
    }
}

#[test]
fn a_chime_that_is_cut_short_fades_out() {
    for (sound, cue_of) in every_voice() {
        let track = render(&[cue_of, cue(600, CueKind::Tick)], Millis(700), &sound, Format::Flac);
        let end = peak(&decode_flac(&track)[587 * 24..588 * 24]);
        assert!(end <= 16, "{:?}: {cue_of:?} stops at {end}", sound.voice);
    }
}

#[test]
fn half_the_level_is_half_the_amplitude() {
    let half = Sound { levels: [0.5; CueKind::ALL.len()], ..Sound::default() };
    let mut loud = chime(&Sound::default(), &cue(0, CueKind::Close));
    // Up to where the fade at its end begins, which is rounded as well.
    loud.truncate(loud.len() - 24 * 250);
    // The fineness of a chime is 8 of 16 bits' steps; both are rounded.
    for (half, loud) in chime(&half, &cue(0, CueKind::Close)).iter().zip(loud) {
        assert!((half * 2 - loud).abs() <= 3 * 8, "{half} is not half of {loud}");
    }
}

#[test]
fn a_kind_that_is_switched_off_leaves_no_trace() {
    let mut sound = Sound::default();
    sound.levels[CueKind::Tick as usize] = 0.0;
    let cues = [cue(0, CueKind::Step), cue(1000, CueKind::Tick), cue(2000, CueKind::Tick)];
    let without = render(&cues, Millis::seconds(4), &sound, Format::Flac);
    assert!(without == render(&cues[..1], Millis::seconds(4), &Sound::default(), Format::Flac));
}

#[test]
fn twenty_minutes_stay_under_two_and_a_half_megabytes_in_every_voice_with_the_breath_led() {
    for routine in catalog::all() {
        let timeline = Timeline::new(routine, &Pace::default(), &[]);
        let score = Score::new(routine, &timeline).breathing(routine, &timeline);
        for voice in Voice::ALL {
            let sound = Sound { voice, ..Sound::default() };
            let bytes = render(score.cues(), timeline.duration(), &sound, Format::Flac).len();
            assert!(bytes < 2_500_000, "{} in {voice:?}: {bytes} bytes", routine.id);
        }
    }
}
