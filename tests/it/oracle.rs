//! An oracle for timeline, score and session: a simulator that lives through a routine millisecond by millisecond and
//! knows nothing of segments, offsets or positions. (Check-ins, which may lie anywhere in a range, have a law instead.)

use kneadful::play::score::CueKind;
use kneadful::play::session::{Command, Fact, Session};
use kneadful::play::timeline::Pace;
use kneadful::routine::document;
use kneadful::time::Millis;
use proptest::prelude::*;
use serde_json::json;

use crate::harness::Run;

#[derive(Clone, Debug)]
struct Step {
    technique: &'static str,
    side: Option<&'static str>,
    tool: Option<&'static str>,
    position: &'static str,
    seconds: u32,
    more: u32,
}

/// The getting ready before a step, in words and seconds, by the rules as a person would tell them.
fn getting_ready(lead_in: u32, before: Option<&Step>, step: &Step) -> (&'static str, u32) {
    let arranges = |step: &Step| step.technique == "set-up" || step.technique == "transition";
    let Some(before) = before else { return ("lead-in", lead_in) };
    if arranges(before) || arranges(step) {
        ("none", 0)
    } else if before.position != step.position {
        ("position", 10)
    } else if step.tool != before.tool && step.tool.is_some() && step.tool != Some("hands") {
        ("tool", 5)
    } else if matches!((before.side, step.side), (Some("left"), Some("right")) | (Some("right"), Some("left"))) {
        ("side", 3)
    } else {
        ("none", 0)
    }
}

/// Every cue but the check-ins: when, what, in which step.
fn simulate(lead_in: u32, steps: &[Step]) -> Vec<(u32, &'static str, usize)> {
    let mut heard = Vec::new();
    let mut now = 0;
    let mut last_side = None;
    // Nothing sounds in the first half second: what would, sounds when it is over.
    let sounded = |now: u32| if now < 500 { 500 } else { now };
    let mut chime = 0;
    for (index, step) in steps.iter().enumerate() {
        let one_side = step.side.filter(|side| *side != "both");
        let other_side = one_side.is_some() && last_side.is_some() && one_side != last_side;
        let begin = if other_side { "switch" } else { "step" };
        last_side = one_side.or(last_side);

        let (why, ready) = getting_ready(lead_in, index.checked_sub(1).map(|before| &steps[before]), step);
        for ms in 0..ready * 1000 {
            if ms == 0 {
                chime = sounded(now);
                heard.push((chime, if why == "side" { "switch" } else { "prepare" }, index));
            }
            let left = ready * 1000 - ms;
            if why != "side" && ms >= 1000 && now >= chime + 1000 && (left == 3000 || left == 2000 || left == 1000) {
                heard.push((now, "tick", index));
            }
            now += 1;
        }
        let length = (step.seconds + step.more) * 1000;
        for ms in 0..length {
            if ms == 0 && why != "side" {
                chime = sounded(now);
                heard.push((chime, begin, index));
            }
            if step.seconds >= 60 && ms == step.seconds * 500 {
                heard.push((now, "half-way", index));
            }
            let left = length - ms;
            if ms >= 1000 && now >= chime + 1000 && (left == 3000 || left == 2000 || left == 1000) {
                heard.push((now, "tick", index));
            }
            now += 1;
        }
    }
    heard.push((now, "close", steps.len() - 1));
    heard
}

fn session(lead_in: u32, steps: &[Step]) -> Session {
    let pace = Pace { lead_in: Millis::seconds(lead_in), ..Pace::default() };
    let documents: Vec<_> = steps
        .iter()
        .map(|step| {
            let mut document = json!({
                "technique": step.technique, "position": step.position, "seconds": step.seconds,
                "tool": step.tool, "side": step.side,
            });
            if step.side.is_some() {
                document["region"] = "gluteals".into();
            }
            document
        })
        .collect();
    let routine = json!({
        "format": "kneadful-routine/1", "id": "test", "title": "Test", "position": "seated", "level": "gentle",
        "maxPressure": 5, "setting": "self", "steps": documents,
    });
    let routine = document::read(&serde_json::from_value(routine).expect("JSON")).expect("it checks");
    let mut progress = Session::new(routine.clone(), pace.clone()).progress().clone();
    progress.extra = steps.iter().map(|step| Millis::seconds(step.more)).collect();
    Session::restore(routine, pace, progress).expect("it fits")
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let technique = prop::sample::select(vec!["set-up", "transition", "rest", "kneading", "ball-roll", "stretch"]);
    let side = prop::sample::select(vec![None, Some("left"), Some("right"), Some("both")]);
    let tool = prop::sample::select(vec![None, Some("hands"), Some("ball"), Some("foam-roller")]);
    let position = prop::sample::select(vec!["seated", "standing", "supine"]);
    let more = prop::sample::select(vec![0, 0, 0, 15, 30]);
    let step = (technique, side, tool, position, 3..100_u32, more).prop_map(
        |(technique, side, tool, position, seconds, more)| Step { technique, side, tool, position, seconds, more },
    );
    prop::collection::vec(step, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_session_tells_what_the_simulator_lives_through(lead_in in 0..7_u32, steps in steps(), wakes in prop::collection::vec(1..30_000_u32, 0..60)) {
        let mut run = Run::of(session(lead_in, &steps));
        run.asks(Command::Play);
        run.learns(Fact::Playing);
        let mut now = 0;
        for by in wakes {
            now += by;
            run.learns(Fact::Position(Millis(now)));
        }
        run.learns(Fact::Ended);
        let told: Vec<_> = run
            .events()
            .into_iter()
            .filter_map(|event| match event {
                kneadful::play::session::Event::Cue { cue, .. } if cue.kind != CueKind::CheckIn => {
                    Some((cue.at.0, cue.kind.id(), cue.step))
                }
                _ => None,
            })
            .collect();
        prop_assert_eq!(told, simulate(lead_in, &steps));
    }
}
