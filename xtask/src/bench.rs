//! `cargo xtask bench`: prints what it costs: encoding, sizes, start-up, wake-ups, work. `cargo xtask bench ADDRESS…`: how
//! the sites at these addresses load.

use std::time::Instant;

use anyhow::Result;
use kneadful::play::sound::Sound;
use kneadful::play::track::{Format, render};
use kneadful::routine::catalog;
use xshell::Shell;

use crate::setup::{browsers, npm};
use crate::track::score;
use crate::{build, test};

pub fn run(sh: &Shell, addresses: &[&str]) -> Result<()> {
    browsers::ready(sh)?;
    if !addresses.is_empty() {
        npm::ready(sh)?;
        return test::on_screen(sh, &[&["node", "tests/bench/load.js"], addresses].concat());
    }
    build::run(sh)?;
    print_tracks();
    test::on_screen(sh, &["node", "tests/bench/bench.js"])
}

/// The tracks of all routines, encoded by this program, which is compiled for development.
fn print_tracks() {
    println!("\n## Tracks, encoded on this machine by a development build\n");
    println!(
        "| {:24} | {:>7} | {:>7} | {:>14} | {:>11} |",
        "routine", "minutes", "bytes", "bytes a minute", "ms a minute"
    );
    println!("|{}|{}:|{}:|{}:|{}:|", "-".repeat(26), "-".repeat(8), "-".repeat(8), "-".repeat(15), "-".repeat(12));
    for routine in catalog::all() {
        let (timeline, score) = score(routine);
        let start = Instant::now();
        let track = render(score.cues(), timeline.duration(), &Sound::default(), Format::Flac);
        let millis = start.elapsed().as_secs_f64() * 1000.0;
        let minutes = f64::from(timeline.duration().0) / 60_000.0;
        let (bytes, each) = (track.len(), track.len() as f64 / minutes);
        println!("| {:24} | {minutes:7.1} | {bytes:7} | {each:14.0} | {:11.2} |", routine.id, millis / minutes);
    }
}
