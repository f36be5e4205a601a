//! Laws of timeline, score and session, over random routines, paces and evenings.

use kneadful::play::score::{CHECK_IN, CUE_GAP, CueKind, OPENING, Score};
use kneadful::play::session::{Command, Fact, Output, Session};
use kneadful::play::timeline::{Pace, SegmentKind, Timeline};
use kneadful::routine::model::Routine;
use kneadful::routine::vocabulary::Effort;
use kneadful::time::Millis;
use proptest::prelude::*;

use crate::harness::{Run, routine};

fn steps() -> impl Strategy<Value = Vec<(&'static str, Option<&'static str>, u32)>> {
    let technique = prop::sample::select(vec![
        "set-up",
        "transition",
        "rest",
        "breathing",
        "kneading",
        "ball-roll",
        "friction",
        "stretch",
        "finish",
    ]);
    let side = prop::sample::select(vec![None, Some("left"), Some("right"), Some("both")]);
    prop::collection::vec((technique, side, 3..120_u32), 1..14)
}

fn routines() -> impl Strategy<Value = Routine> {
    steps().prop_map(|steps| routine(&steps))
}

fn paces() -> impl Strategy<Value = Pace> {
    // As people choose them, in whole seconds, and as a page may ask for them.
    let length = || prop_oneof![(0..20_u32).prop_map(Millis::seconds), (0..20_000_u32).prop_map(Millis)];
    (length(), length(), length(), length(), any::<bool>()).prop_map(|(lead, position, tool, side, manual)| Pace {
        lead_in: lead,
        position_change: position,
        tool_change: tool,
        side_change: side,
        manual_advance: manual,
    })
}

#[derive(Clone, Copy, Debug)]
enum Input {
    Asks(Command),
    Learns(Fact),
    /// The transport runs on by so much.
    Runs(u32),
    /// The transport arrives where it was asked to go.
    Arrives,
}

fn inputs() -> impl Strategy<Value = Vec<Input>> {
    let input = prop_oneof![
        4 => Just(Input::Asks(Command::Play)),
        1 => Just(Input::Asks(Command::Pause)),
        2 => Just(Input::Asks(Command::Next)),
        2 => Just(Input::Asks(Command::Previous)),
        1 => Just(Input::Asks(Command::Replay)),
        1 => Just(Input::Asks(Command::Eased)),
        2 => (0..2_000_000_u32).prop_map(|to| Input::Asks(Command::Seek(Millis(to)))),
        2 => (1..40_u32).prop_map(|by| Input::Asks(Command::Extend(Millis::seconds(by)))),
        1 => Just(Input::Asks(Command::Stop)),
        5 => Just(Input::Learns(Fact::Playing)),
        2 => Just(Input::Learns(Fact::Paused)),
        1 => (0..500_000_u32).prop_map(|away| Input::Learns(Fact::Slept(Millis(away)))),
        1 => Just(Input::Learns(Fact::Ended)),
        1 => Just(Input::Learns(Fact::Blocked)),
        8 => (0..40_000_u32).prop_map(Input::Runs),
        5 => Just(Input::Arrives),
    ];
    prop::collection::vec(input, 0..60)
}

fn live(run: &mut Run, input: Input) {
    match input {
        Input::Asks(command) => run.asks(command),
        Input::Learns(fact) => run.learns(fact),
        Input::Runs(by) => run.learns(Fact::Position(run.session.progress().position + Millis(by))),
        Input::Arrives => run.arrives(),
    }
}

fn plays(session: Session) -> Run {
    let mut run = Run::of(session);
    run.asks(Command::Play);
    run.learns(Fact::Playing);
    run.log.clear();
    run
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn segments_touch_and_sum_up_and_locate_finds_each(routine in routines(), pace in paces()) {
        let timeline = Timeline::new(&routine, &pace, &[]);
        let mut at = Millis::ZERO;
        for segment in timeline.segments() {
            prop_assert_eq!(segment.start, at);
            prop_assert!(segment.end > segment.start);
            prop_assert_eq!(timeline.locate(segment.start), *segment);
            prop_assert_eq!(timeline.locate(segment.end - Millis(1)), *segment);
            at = segment.end;
        }
        prop_assert_eq!(timeline.duration(), at);
        prop_assert_eq!(timeline.spans().len(), routine.steps.len());
        for (step, span) in routine.steps.iter().zip(timeline.spans()) {
            prop_assert_eq!(span.end - span.work, step.length);
        }
    }

    #[test]
    fn cues_are_in_order_and_apart_and_neither_at_the_very_start_nor_at_the_end(routine in routines(), pace in paces()) {
        let timeline = Timeline::new(&routine, &pace, &[]);
        let score = Score::new(&routine, &timeline).breathing(&routine, &timeline);
        for pair in score.cues().windows(2) {
            prop_assert!(pair[1].at >= pair[0].at + CUE_GAP, "{:?}", pair);
        }
        prop_assert!(score.cues().iter().all(|cue| cue.at >= OPENING && cue.at < timeline.duration()));
        prop_assert_eq!(score.cues().last().map(|cue| cue.kind), Some(CueKind::Close));
    }

    #[test]
    fn between_check_ins_lie_sixty_to_ninety_seconds_of_pressure_work(routine in routines(), pace in paces()) {
        let timeline = Timeline::new(&routine, &pace, &[]);
        let score = Score::new(&routine, &timeline);
        let worked = |at: Millis| -> u32 {
            let presses = |segment: &&kneadful::play::timeline::Segment| {
                segment.kind == SegmentKind::Work && routine.steps[segment.step].effort() == Effort::Press
            };
            timeline.segments().iter().filter(presses).map(|s| s.end.min(at).less(s.start.min(at)).0).sum()
        };
        let [least, _, most] = CHECK_IN;
        let mut last = 0;
        for cue in score.cues().iter().filter(|cue| cue.kind == CueKind::CheckIn) {
            let work = worked(cue.at) - last;
            prop_assert!((least.0..=most.0).contains(&work), "{work} ms of work before {:?}", cue);
            last = worked(cue.at);
        }
        prop_assert!(worked(timeline.duration()) - last <= most.0, "none is left out");
    }

    #[test]
    fn any_number_of_pauses_tells_the_same_as_none(routine in routines(), pace in paces(), stops in prop::collection::vec(1..30_000_u32, 0..30)) {
        let pace = Pace { manual_advance: false, ..pace };
        let end = Timeline::new(&routine, &pace, &[]).duration();
        let mut straight = plays(Session::new(routine.clone(), pace.clone()));
        straight.learns(Fact::Position(end));
        let mut paused = plays(Session::new(routine, pace));
        for run_on in stops {
            live(&mut paused, Input::Runs(run_on));
            paused.asks(Command::Pause);
            paused.learns(Fact::Paused);
            paused.asks(Command::Play);
            paused.learns(Fact::Playing);
        }
        paused.learns(Fact::Position(end));
        let kinds = |run: &Run| run.cues().into_iter().map(|(at, kind, _)| (at, kind)).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&paused), kinds(&straight));
        prop_assert_eq!(paused.steps(), straight.steps());
        prop_assert_eq!(paused.session.progress().played, straight.session.progress().played);
    }

    #[test]
    fn after_a_seek_anywhere_only_what_lies_ahead_is_told(routine in routines(), pace in paces(), to in 0..3_000_000_u32) {
        let pace = Pace { manual_advance: false, ..pace };
        let end = Timeline::new(&routine, &pace, &[]).duration();
        let mut run = plays(Session::new(routine, pace));
        run.asks(Command::Seek(Millis(to)));
        run.arrives();
        run.log.clear();
        let from = run.session.progress().position;
        prop_assert_eq!(from, Millis(to).min(end));
        run.learns(Fact::Position(end));
        let ahead: Vec<_> = run.session.score().cues().iter().filter(|cue| cue.at >= from).map(|cue| cue.at.0).collect();
        prop_assert_eq!(run.cues().into_iter().map(|(at, ..)| at).collect::<Vec<_>>(), ahead);
    }

    #[test]
    fn a_restored_session_is_the_same_session(routine in routines(), pace in paces(), before in inputs(), after in inputs()) {
        let mut run = Run::new(routine.clone(), pace.clone());
        for input in before {
            live(&mut run, input);
        }
        let restored = Session::restore(routine, pace, run.session.progress().clone());
        prop_assert_eq!(restored.as_ref().ok(), Some(&run.session));
        let mut restored = Run::of(restored.expect("it fits"));
        run.log.clear();
        for input in after {
            live(&mut run, input);
            live(&mut restored, input);
        }
        prop_assert_eq!(&restored.log, &run.log);
        prop_assert_eq!(restored.session, run.session);
    }

    #[test]
    fn whatever_happens_the_session_stands_on_its_timeline(routine in routines(), pace in paces(), inputs in inputs()) {
        let mut run = Run::new(routine, pace);
        for input in inputs {
            live(&mut run, input);
            let (session, progress) = (&run.session, run.session.progress());
            prop_assert!(progress.position <= session.timeline().duration());
            // On the way to a target the step is that of before, also where another one has grown meanwhile.
            let there = session.timeline().locate(progress.position).step;
            prop_assert!(progress.target.is_some() || progress.step == there);
            prop_assert!(session.next_change() >= progress.position);
        }
    }

    #[test]
    fn every_output_is_told_once_whatever_the_wake_ups(routine in routines(), wakes in prop::collection::vec(1..20_000_u32, 1..80)) {
        let end = Timeline::new(&routine, &Pace::default(), &[]).duration();
        let mut run = plays(Session::new(routine, Pace::default()));
        for by in wakes {
            live(&mut run, Input::Runs(by));
        }
        run.learns(Fact::Position(end));
        let told: Vec<_> = run.cues().into_iter().map(|(at, ..)| at).collect();
        let written: Vec<_> = run.session.score().cues().iter().map(|cue| cue.at.0).collect();
        prop_assert_eq!(told, written);
        prop_assert!(!run.log.iter().any(|output| matches!(output, Output::Request(_))), "nothing to ask for");
    }
}
