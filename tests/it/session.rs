//! The session: its transition table, and what it does in the situations of a real evening.

use kneadful::play::session::{Command, Event, Fact, Refusal, Request, Session, State};
use kneadful::play::sound::Sound;
use kneadful::play::timeline::Pace;
use kneadful::time::Millis;

use crate::harness::{Run, routine, three_steps};

/// What comes in, by the names of the table's columns.
fn apply(run: &mut Run, input: &str) {
    let cursor = run.session.progress().cursor();
    match input {
        "play" => run.asks(Command::Play),
        "pause" => run.asks(Command::Pause),
        "next" => run.asks(Command::Next),
        "previous" => run.asks(Command::Previous),
        "replay" => run.asks(Command::Replay),
        "eased" => run.asks(Command::Eased),
        "seek" => run.asks(Command::Seek(Millis::seconds(20))),
        "extend" => run.asks(Command::Extend(Millis::seconds(15))),
        "stop" => run.asks(Command::Stop),
        "playing" => run.learns(Fact::Playing),
        "paused" => run.learns(Fact::Paused),
        "position" => run.learns(Fact::Position(cursor + Millis(1))),
        "step end" => run.learns(Fact::Position(run.session.span().end)),
        "seeked" => run.learns(Fact::Seeked(cursor)),
        "slept" => run.learns(Fact::Slept(Millis::seconds(100))),
        "ended" => run.learns(Fact::Ended),
        "blocked" => run.learns(Fact::Blocked),
        other => panic!("the table has a column `{other}` that no test applies"),
    }
}

/// A manually advanced session of three steps in that state.
fn in_state(state: State) -> Run {
    let mut run = Run::new(three_steps(), Pace { manual_advance: true, ..Pace::default() });
    let begin = |run: &mut Run| {
        run.asks(Command::Play);
        run.learns(Fact::Playing);
        run.plays_to(8);
    };
    match state {
        State::Ready => {}
        State::Playing => begin(&mut run),
        State::Paused => {
            begin(&mut run);
            run.learns(Fact::Paused);
        }
        State::Waiting => {
            begin(&mut run);
            run.plays_to(15);
            run.learns(Fact::Paused);
        }
        State::Interrupted => {
            begin(&mut run);
            run.learns(Fact::Slept(Millis::seconds(60)));
        }
        State::Ended => {
            begin(&mut run);
            run.learns(Fact::Ended);
        }
        State::Stopped => {
            begin(&mut run);
            run.asks(Command::Stop);
        }
    }
    assert_eq!(run.session.progress().state, state, "the way into the state");
    run.log.clear();
    run
}

/// The table in the documentation of `session.rs`: its columns, and its rows with their states.
fn table() -> (Vec<String>, Vec<Vec<String>>) {
    let cells = |line: &str| -> Vec<String> {
        line.trim_start_matches("//! |").trim_end_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let source = include_str!("../../src/play/session.rs");
    let mut lines = source.lines().filter(|line| line.starts_with("//! |") && !line.contains("---")).map(cells);
    let head = lines.next().expect("there is a table");
    (head, lines.collect())
}

#[test]
fn every_cell_of_the_transition_table_holds() {
    let (head, rows) = table();
    assert_eq!(head.len(), 18, "a state and seventeen inputs");
    assert_eq!(rows.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), State::ALL.map(State::id));
    for row in &rows {
        let state = State::ALL.into_iter().find(|state| state.id() == row[0]).expect("a state");
        for (input, next) in head.iter().zip(row).skip(1) {
            let mut run = in_state(state);
            apply(&mut run, input);
            assert_eq!(run.session.progress().state.id(), next, "{} on {input}", row[0]);
        }
    }
}

#[test]
fn play_is_asked_before_it_is_playing() {
    let mut run = Run::new(three_steps(), Pace::default());
    run.asks(Command::Play);
    assert_eq!(run.requests(), [Request::Play]);
    assert_eq!(run.events(), [Event::Play]);
    assert_eq!(run.session.progress().state, State::Ready);
    run.learns(Fact::Playing);
    assert_eq!(run.events(), [Event::Play, Event::Playing]);
    assert_eq!(run.session.progress().state, State::Playing);
}

#[test]
fn passing_several_steps_at_once_tells_all_of_them_in_order_and_marks_them_late() {
    let mut run = Run::playing();
    run.plays_to(36);
    assert_eq!(run.steps(), [1, 2]);
    let late: Vec<_> = run.cues().into_iter().map(|(_, _, late)| late).collect();
    // Lead-in, its three ticks, and all of both steps are over a second ago; the third step's chime, at 35 s, is not.
    assert_eq!(run.cues().last(), Some(&(35_000, "step", false)));
    assert_eq!(late.iter().filter(|late| !**late).count(), 1);
    run.log.clear();
    run.plays_to(36);
    assert_eq!(run.log, [], "nothing is told twice");
}

#[test]
fn a_position_before_the_last_one_is_no_news() {
    let mut run = Run::playing();
    run.plays_to(16);
    run.log.clear();
    run.plays_to(9);
    assert_eq!(run.log, []);
    assert_eq!(run.session.progress().position, Millis::seconds(16));
}

#[test]
fn ten_taps_on_next_within_a_second_end_at_the_last_step_and_say_so() {
    let mut run = Run::playing();
    for _ in 0..10 {
        run.asks(Command::Next);
    }
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(15)), Request::Seek(Millis::seconds(35))]);
    assert_eq!(run.events().iter().filter(|event| **event == Event::Refused(Refusal::LastStep)).count(), 8);
    run.learns(Fact::Seeked(Millis::seconds(35)));
    assert_eq!((run.session.progress().step, run.session.progress().state), (2, State::Playing));
}

#[test]
fn previous_restarts_the_step_first_and_then_goes_back() {
    let mut run = Run::playing();
    run.plays_to(20);
    run.log.clear();
    run.asks(Command::Previous);
    run.asks(Command::Previous);
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(15)), Request::Seek(Millis::ZERO)]);
    run.asks(Command::Previous);
    assert_eq!(run.requests().last(), Some(&Request::Seek(Millis::ZERO)), "before the first step there is none");
}

#[test]
fn replay_goes_to_the_start_of_the_step() {
    let mut run = Run::playing();
    run.plays_to(50);
    run.log.clear();
    run.asks(Command::Replay);
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(35))]);
}

#[test]
fn what_was_sought_sounds_again_and_what_was_skipped_does_not_count_as_done() {
    let mut run = Run::playing();
    run.plays_to(6);
    run.asks(Command::Next);
    run.arrives();
    run.log.clear();
    run.plays_to(15);
    assert_eq!(run.cues(), [(15_000, "step", false)]);
    assert_eq!(run.session.progress().steps_done(), 0);
    run.plays_to(35);
    assert_eq!(run.session.progress().done, [false, true, false]);
}

#[test]
fn a_seek_beyond_the_end_goes_to_the_end() {
    let mut run = Run::playing();
    run.asks(Command::Seek(Millis::seconds(5000)));
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(69))]);
}

#[test]
fn an_engine_that_lands_beside_the_target_has_arrived() {
    let mut run = Run::playing();
    run.asks(Command::Next);
    run.learns(Fact::Seeked(Millis(14_955)));
    assert_eq!(run.session.progress().position, Millis::seconds(15));
    assert_eq!(run.session.progress().step, 1);
}

#[test]
fn fifteen_seconds_more_lengthen_the_step_and_go_on_at_the_same_place() {
    let mut run = Run::playing();
    run.plays_to(20);
    run.log.clear();
    run.asks(Command::Extend(Millis::seconds(15)));
    assert_eq!(run.requests(), [Request::Load(Millis::seconds(20))]);
    assert_eq!(run.events(), [Event::DurationChange(Millis::seconds(84))]);
    run.arrives();
    assert_eq!(run.session.progress().position, Millis::seconds(20));
    assert_eq!(run.session.span().end, Millis::seconds(50));
    assert_eq!(run.session.progress().state, State::Playing);
}

#[test]
fn a_step_grows_to_fifteen_minutes_and_no_further() {
    let mut run = Run::new(routine(&[("kneading", None, 890)]), Pace::default());
    run.asks(Command::Extend(Millis::seconds(10)));
    run.log.clear();
    run.asks(Command::Extend(Millis::seconds(15)));
    assert_eq!(run.events(), [Event::Refused(Refusal::TooLong)]);
    assert_eq!(run.requests(), []);
    assert_eq!(run.session.progress().extra, [Millis::seconds(10)]);
}

#[test]
fn time_that_no_clock_could_count_is_refused_and_leaves_the_step_as_it_was() {
    let mut run = Run::playing();
    run.asks(Command::Extend(Millis::seconds(15)));
    run.arrives();
    run.log.clear();
    run.asks(Command::Extend(Millis(u32::MAX)));
    assert_eq!(run.events(), [Event::Refused(Refusal::TooLong)]);
    assert_eq!(run.session.progress().extra[0], Millis::seconds(15));
    run.log.clear();
    run.asks(Command::Extend(Millis::ZERO));
    assert_eq!(run.log, [], "no time more is no change");
}

#[test]
fn a_saved_step_that_no_clock_could_count_is_refused() {
    let run = Run::playing();
    let mut progress = run.session.progress().clone();
    progress.extra = vec![Millis(u32::MAX); 3];
    assert!(Session::restore(three_steps(), Pace::default(), progress).is_err());
    let mut progress = run.session.progress().clone();
    progress.done.pop();
    assert!(Session::restore(three_steps(), Pace::default(), progress).is_err());
}

#[test]
fn a_spot_that_has_eased_counts_as_done_and_goes_on() {
    let mut run = Run::playing();
    run.plays_to(8);
    run.log.clear();
    run.asks(Command::Eased);
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(15))]);
    assert_eq!(run.session.progress().done, [true, false, false]);
}

#[test]
fn a_spot_that_has_eased_in_the_last_step_goes_to_the_close() {
    let mut run = Run::playing();
    run.asks(Command::Seek(Millis::seconds(40)));
    run.arrives();
    run.log.clear();
    run.asks(Command::Eased);
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(65))]);
    run.arrives();
    run.plays_to(66);
    assert_eq!(run.cues(), [(65_000, "close", false)]);
    assert_eq!(run.session.progress().done, [false, false, true]);
}

#[test]
fn a_session_at_another_pace_stands_as_far_into_the_same_step() {
    let mut run = Run::playing();
    run.plays_to(22);
    run.learns(Fact::Paused);
    let manual = Pace { lead_in: Millis::seconds(8), manual_advance: true, ..Pace::default() };
    let session = run.session.clone().at_pace(manual);
    // Seven seconds into the second step, which begins after 8 s of lead-in, 10 s of work and 3 s of waiting.
    assert_eq!(session.progress().position, Millis::seconds(28));
    assert_eq!((session.progress().step, session.progress().state), (1, State::Paused));
    let mut again = Run::of(session.at_pace(Pace::default()));
    assert_eq!(again.session.progress().position, Millis::seconds(22));
    again.drain();
    assert_eq!(again.log, [], "told to nobody");
}

#[test]
fn a_session_that_sounds_otherwise_goes_on_where_it_stood_and_tells_nothing_twice() {
    let mut run = Run::playing();
    run.plays_to(10);
    let led = Sound { breath: true, ..Sound::default() };
    let mut again = Run::of(run.session.sounding(led));
    assert_eq!((again.session.sound().breath, again.session.progress().position), (true, Millis::seconds(10)));
    // The first step is slow breathing, from 5 to 15 s: the breath went in at 7 s, and goes out from 11 s on.
    again.plays_to(12);
    assert_eq!(again.cues(), [(11_000, "breathe-out", false), (12_000, "tick", false)]);
}

#[test]
fn a_session_grows_to_two_hours_and_no_further() {
    let mut run = Run::new(routine(&[("kneading", None, 899); 8]), Pace::default());
    // 7192 s: eight seconds are left.
    run.asks(Command::Extend(Millis(1000)));
    run.asks(Command::Next);
    run.arrives();
    run.log.clear();
    run.asks(Command::Extend(Millis::seconds(8)));
    assert_eq!(run.events(), [Event::Refused(Refusal::TooLong)]);
}

#[test]
fn a_lengthened_step_has_its_half_way_cue_where_it_was() {
    let mut run = Run::new(routine(&[("kneading", None, 60)]), Pace::default());
    run.asks(Command::Play);
    run.learns(Fact::Playing);
    run.plays_to(36);
    assert_eq!(run.cues().iter().filter(|cue| cue.1 == "half-way").count(), 1);
    run.asks(Command::Extend(Millis::seconds(15)));
    run.arrives();
    run.plays_to(80);
    assert_eq!(run.cues().iter().filter(|cue| cue.1 == "half-way").count(), 1);
}

#[test]
fn with_manual_advance_a_step_ends_in_waiting_and_a_tap_goes_on() {
    let mut run = Run::new(three_steps(), Pace { manual_advance: true, ..Pace::default() });
    run.asks(Command::Play);
    run.learns(Fact::Playing);
    run.learns(Fact::Position(Millis(15_400)));
    assert_eq!(run.requests().last(), Some(&Request::Pause));
    assert!(run.events().contains(&Event::Waiting { step: 0 }));
    assert_eq!(run.session.progress().steps_done(), 1);
    run.learns(Fact::Paused);
    run.log.clear();
    run.asks(Command::Play);
    // The next step begins after the three seconds of waiting.
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(18)), Request::Play]);
    run.arrives();
    run.learns(Fact::Playing);
    run.plays_to(19);
    assert_eq!((run.session.progress().step, run.session.progress().state), (1, State::Playing));
}

#[test]
fn with_manual_advance_a_late_wake_up_goes_back_to_the_wait() {
    let mut run = Run::new(three_steps(), Pace { manual_advance: true, ..Pace::default() });
    run.asks(Command::Play);
    run.learns(Fact::Playing);
    run.log.clear();
    run.plays_to(25);
    assert_eq!(run.requests(), [Request::Pause, Request::Seek(Millis::seconds(15))]);
    assert_eq!(run.session.progress().state, State::Waiting);
    assert_eq!(run.session.progress().step, 0);
    run.arrives();
    run.log.clear();
    run.asks(Command::Next);
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(18)), Request::Play]);
}

#[test]
fn with_manual_advance_playing_on_from_the_lock_screen_goes_on_to_the_next_step() {
    let mut run = in_state(State::Waiting);
    run.learns(Fact::Playing);
    assert_eq!(run.requests(), [Request::Seek(Millis::seconds(18))]);
    run.arrives();
    assert_eq!((run.session.progress().step, run.session.progress().state), (1, State::Playing));
}

#[test]
fn the_last_step_of_a_manually_advanced_session_runs_to_its_end() {
    let mut run = Run::new(routine(&[("kneading", None, 10)]), Pace { manual_advance: true, ..Pace::default() });
    run.asks(Command::Play);
    run.learns(Fact::Playing);
    run.plays_to(16);
    assert_eq!(run.session.progress().state, State::Playing);
    run.learns(Fact::Ended);
    assert_eq!(run.session.progress().state, State::Ended);
    assert_eq!(run.cues().last(), Some(&(15_000, "close", false)));
}

#[test]
fn a_sleep_pauses_where_the_session_stood_and_says_how_long_it_was() {
    let mut run = Run::playing();
    run.plays_to(20);
    run.log.clear();
    run.learns(Fact::Slept(Millis::seconds(190)));
    assert_eq!(run.requests(), [Request::Pause]);
    assert_eq!(run.events(), [Event::Interrupted { away: Millis::seconds(190), step: 1 }, Event::Checkpoint]);
    run.learns(Fact::Paused);
    assert_eq!(run.session.progress().state, State::Interrupted);
    assert_eq!(run.session.progress().position, Millis::seconds(20));
}

#[test]
fn the_end_plays_again_from_the_start_and_counts_afresh() {
    let mut run = Run::playing();
    run.plays_to(68);
    run.learns(Fact::Ended);
    assert_eq!(run.session.progress().steps_done(), 3);
    assert_eq!(run.session.progress().played, Millis::seconds(69));
    run.log.clear();
    run.asks(Command::Play);
    assert_eq!(run.requests(), [Request::Seek(Millis::ZERO), Request::Play]);
    run.arrives();
    run.learns(Fact::Playing);
    assert_eq!(run.session.progress().steps_done(), 0);
    assert_eq!(run.session.progress().played, Millis::ZERO);
}

#[test]
fn news_of_the_end_from_before_a_seek_does_not_end_the_session() {
    let mut run = Run::playing();
    run.plays_to(68);
    run.asks(Command::Replay);
    run.learns(Fact::Ended);
    assert_eq!(run.session.progress().state, State::Playing);
}

#[test]
fn a_stopped_session_is_told_once_and_can_be_taken_up_again() {
    let mut run = Run::playing();
    run.plays_to(20);
    run.log.clear();
    run.asks(Command::Stop);
    run.asks(Command::Stop);
    run.learns(Fact::Paused);
    assert_eq!(run.events(), [Event::Stopped, Event::Checkpoint]);
    run.asks(Command::Play);
    run.learns(Fact::Playing);
    assert_eq!(run.session.progress().state, State::Playing);
    assert_eq!(run.session.progress().position, Millis::seconds(20));
}

#[test]
fn a_checkpoint_comes_at_every_step_pause_and_seek_and_every_five_seconds() {
    let checkpoints = |run: &Run| run.events().iter().filter(|event| **event == Event::Checkpoint).count();
    let mut run = Run::playing();
    for second in 1..=14 {
        run.plays_to(second);
    }
    assert_eq!(checkpoints(&run), 2, "at 5 and 10 s");
    run.log.clear();
    run.plays_to(15);
    assert_eq!(checkpoints(&run), 1, "at the step");
    run.log.clear();
    run.learns(Fact::Paused);
    assert_eq!(checkpoints(&run), 1, "at the pause");
    run.log.clear();
    run.asks(Command::Next);
    run.arrives();
    assert!(checkpoints(&run) >= 1, "at the seek");
}

#[test]
fn a_progress_of_another_routine_is_refused_in_words() {
    let progress = Run::playing().session.progress().clone();
    let other = routine(&[("kneading", None, 10)]);
    let refused = Session::restore(other, Pace::default(), progress).expect_err("it has three steps");
    assert_eq!(
        refused.to_string(),
        "the saved session does not fit this routine, which may have changed since: start it again"
    );
}
