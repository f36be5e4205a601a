//! Laws over the built-in routines. Every expected value here is written by hand from the content's fact sheet.

use std::collections::BTreeMap;

use kneadful::play::timeline::{Pace, SegmentKind, Timeline};
use kneadful::routine::catalog;
use kneadful::routine::model::{Routine, Step};
use kneadful::routine::vocabulary::{
    Audience, Condition, Effort, Exercise, Goal, Position, Region, Side, Technique, Tool, Vocabulary,
};
use kneadful::time::Millis;
use unicode_normalization::is_nfc;

/// The index of the fact sheet's section F: id and whole minutes, in its order.
const MINUTES: [(&str, u32); 20] = [
    ("desk-reset-wall", 6),
    ("first-days-easy", 8),
    ("hips-for-low-back", 12),
    ("upper-back-roll-basics", 8),
    ("post-workout-roll-down", 15),
    ("stick-sweep", 7),
    ("evening-unwind-hands", 10),
    ("three-minute-calm", 3),
    ("pressure-point-pause", 6),
    ("low-back-by-hand", 10),
    ("loosen-and-lengthen", 15),
    ("weekend-full-reset", 20),
    ("low-back-roller-wall", 7),
    ("partner-classic", 20),
    ("partner-slow-release", 15),
    ("partner-knot-finder", 12),
    ("partner-warm-stone", 15),
    ("partner-scented-glide", 12),
    ("partner-game-day", 15),
    ("partner-chair-break", 6),
];

/// What no text may say: claims, after the fact sheet's section H2.
const CLAIMS: [&str; 27] = [
    "relieve",
    "treat",
    "fix",
    "repair",
    "heals",
    "healing",
    "cure",
    "inflammation",
    "toxin",
    "lactic",
    "flush",
    "cortisol",
    "serotonin",
    "vagus",
    "adhesion",
    "fascia",
    "realign",
    "clinical",
    "proven",
    "approved",
    "physio",
    "knot removed",
    "your trigger point",
    "no pain",
    "should hurt",
    "dysfunction",
    "guarantee",
];

/// What reads badly on a card, or aloud.
const UNSPEAKABLE: [&str; 8] = ["/10", ";", " - ", "–", "(", " s ", "e.g.", "same"];

fn steps() -> impl Iterator<Item = (&'static Routine, usize, &'static Step)> {
    catalog::all().iter().flat_map(|routine| routine.steps.iter().enumerate().map(move |(i, step)| (routine, i, step)))
}

#[test]
fn a_built_in_routine_is_what_its_document_says() {
    for routine in catalog::all() {
        let path = format!("{}/src/routine/catalog/{}.json", env!("CARGO_MANIFEST_DIR"), routine.id);
        let text = std::fs::read_to_string(path).expect("it is named by its id");
        let document = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(kneadful::routine::document::read(&document).as_ref(), Ok(routine));
    }
}

#[test]
fn the_twenty_routines_last_what_the_index_says_in_its_order() {
    let found: Vec<_> = catalog::all().iter().map(|routine| (&*routine.id, routine.length())).collect();
    let expected = MINUTES.map(|(id, minutes)| (id, Millis::seconds(minutes * 60)));
    assert_eq!(found, expected);
}

#[test]
fn a_routine_is_found_by_its_id() {
    for (id, _) in MINUTES {
        assert_eq!(catalog::find(id).map(|routine| &*routine.id), Some(id));
    }
    assert_eq!(catalog::find("no-such-routine"), None);
}

#[test]
fn left_and_right_get_the_same_time_with_the_same_technique() {
    for routine in catalog::all() {
        let mut lengths: BTreeMap<_, [Millis; 2]> = BTreeMap::new();
        for step in &*routine.steps {
            let side = match step.side {
                Some(Side::Left) => 0,
                Some(Side::Right) => 1,
                Some(Side::Both) | None => continue,
            };
            let what = (step.region.map(Vocabulary::id), step.technique.map(Vocabulary::id));
            lengths.entry(what).or_default()[side] += step.length;
        }
        for (what, [left, right]) in lengths {
            assert_eq!(left, right, "{}: {what:?}", routine.id);
        }
    }
}

#[test]
fn left_and_right_are_pressed_alike() {
    for routine in catalog::all() {
        let pressures = |side| -> Vec<_> {
            let mut pressures: Vec<_> = routine
                .steps
                .iter()
                .filter(|step| step.side == Some(side))
                .map(|step| (step.region.map(Vocabulary::id), step.technique.map(Vocabulary::id), step.pressure))
                .collect();
            pressures.sort();
            pressures
        };
        assert_eq!(pressures(Side::Left), pressures(Side::Right), "{}", routine.id);
    }
}

#[test]
fn nothing_presses_harder_than_the_routine_allows() {
    for (routine, index, step) in steps() {
        if let Some(pressure) = step.pressure {
            assert!(pressure <= routine.max_pressure, "{} step {}", routine.id, index + 1);
            assert_eq!(step.effort(), Effort::Press, "{} step {}: {pressure} of nothing", routine.id, index + 1);
        }
    }
}

/// A card that says *light* beside a number of the upper working range would be read by its number.
#[test]
fn what_says_light_presses_five_at_the_most() {
    for (routine, index, step) in steps() {
        if !step.cue.to_lowercase().contains("light") {
            continue;
        }
        if let Some((_, most)) = step.pressure_within(routine.max_pressure) {
            assert!(most <= 5, "{} step {}: `{}` at {most}", routine.id, index + 1, step.cue);
        }
    }
}

#[test]
fn every_step_has_a_technique_and_an_instruction_of_at_most_90_characters() {
    for (routine, index, step) in steps() {
        assert!(step.technique.is_some(), "{} step {}", routine.id, index + 1);
        assert!((1..=90).contains(&step.cue.chars().count()), "{} step {}: {}", routine.id, index + 1, step.cue);
    }
}

#[test]
fn a_stretch_has_a_name_of_its_own() {
    for (routine, index, step) in steps().filter(|(_, _, step)| step.technique == Some(Technique::Stretch)) {
        assert!(step.exercise.is_some(), "{} step {}", routine.id, index + 1);
    }
}

#[test]
fn an_instruction_reads_well_on_a_card_and_aloud() {
    for (routine, index, step) in steps() {
        let place = format!("{} step {}: {}", routine.id, index + 1, step.cue);
        let lower = step.cue.to_lowercase();
        assert!(UNSPEAKABLE.iter().all(|word| !lower.contains(word)), "{place}");
        assert!(step.cue.starts_with(|c: char| c.is_uppercase()), "{place}");
        assert!(!step.cue.ends_with(['.', ',', ':']), "{place}");
        assert!(step.cue.matches(". ").count() <= 2, "{place}");
    }
}

#[test]
fn texts_are_in_nfc_and_claim_nothing() {
    for routine in catalog::all() {
        let cues = routine.steps.iter().map(|step| &*step.cue);
        for text in [&*routine.title, &*routine.note].into_iter().chain(cues) {
            assert!(is_nfc(text), "{}: {text}", routine.id);
            let lower = text.to_lowercase();
            for claim in CLAIMS {
                assert!(!lower.contains(claim), "{}: `{claim}` in `{text}`", routine.id);
            }
        }
    }
}

#[test]
fn every_tool_of_a_step_is_on_the_routines_list() {
    for (routine, index, step) in steps() {
        if let Some(tool) = step.tool {
            let listed = routine.tools.contains(&tool) || routine.optional_tools.contains(&tool);
            assert!(listed, "{} step {}: {}", routine.id, index + 1, tool.id());
        }
    }
}

#[test]
fn every_routine_can_be_browsed_and_says_what_to_know() {
    for routine in catalog::all() {
        assert!(!routine.goals.is_empty() && !routine.audiences.is_empty(), "{}", routine.id);
        assert!(!routine.tools.is_empty() && !routine.exclude_if.is_empty(), "{}", routine.id);
        assert!(!routine.note.is_empty() && routine.language == "en", "{}", routine.id);
    }
}

#[test]
fn a_routine_begins_by_setting_up_and_ends_with_a_finish() {
    for routine in catalog::all() {
        let techniques: Vec<_> = routine.steps.iter().filter_map(|step| step.technique).collect();
        assert_eq!(techniques.first(), Some(&Technique::SetUp), "{}", routine.id);
        assert_eq!(techniques.last(), Some(&Technique::Finish), "{}", routine.id);
    }
}

#[track_caller]
fn all_used<V: Vocabulary + PartialEq>(used: impl Fn(&Routine, &Step) -> Vec<V>, but: &[V]) {
    for word in V::ALL {
        let is_used = steps().any(|(routine, _, step)| used(routine, step).contains(word));
        assert_eq!(is_used, !but.contains(word), "{} `{}`", V::WORDS.kind, word.id());
    }
}

#[test]
fn every_word_of_the_vocabulary_is_used_somewhere() {
    all_used(|_, step| Vec::from_iter(step.technique), &[] as &[Technique]);
    all_used(|_, step| Vec::from_iter(step.exercise), &[] as &[Exercise]);
    all_used(|_, step| Vec::from_iter(step.region), &[] as &[Region]);
    all_used(|_, step| Vec::from_iter(step.side), &[] as &[Side]);
    // Oils are named by the steps that pour them, or by the routine alone.
    all_used(|routine, step| [&*routine.tools, &routine.optional_tools, step.tool.as_slice()].concat(), &[] as &[Tool]);
    // For whoever is massaged on the side: partner routines name it as the other way to lie.
    all_used(|_, step| vec![step.position], &[Position::SideLying]);
    all_used(|routine, _| routine.goals.to_vec(), &[] as &[Goal]);
    all_used(|routine, _| routine.audiences.to_vec(), &[] as &[Audience]);
    all_used(|routine, _| routine.exclude_if.to_vec(), &[] as &[Condition]);
}

/// The changes of position that no set-up or transition step makes room for, counted by hand along the steps. Each
/// costs 10 s of getting ready, so a slip of the pen in a document's positions shows here.
#[test]
fn a_body_moves_between_steps_only_where_the_routine_means_it() {
    let moves = BTreeMap::from([
        // Out of the doorway.
        ("desk-reset-wall", 1),
        // Onto the roller, onto the side, from child's pose onto the back, up to sit.
        ("post-workout-roll-down", 4),
        // Up to stand, down to sit.
        ("low-back-by-hand", 2),
        // To hands and knees, onto the roller, from hands and knees onto the back.
        ("loosen-and-lengthen", 3),
        // Out of the doorway.
        ("weekend-full-reset", 1),
        // Into child's pose, up to sit.
        ("partner-knot-finder", 2),
        // From child's pose onto the back.
        ("partner-game-day", 1),
        // Up from the chair's back.
        ("partner-chair-break", 1),
    ]);
    let pace = Pace { lead_in: Millis::ZERO, tool_change: Millis::ZERO, side_change: Millis::ZERO, ..Pace::default() };
    for routine in catalog::all() {
        let timeline = Timeline::new(routine, &pace, &[]);
        let arranging = |step: usize| routine.steps[step].effort() == Effort::Arrange;
        let found = timeline
            .segments()
            .iter()
            .filter(|segment| segment.kind == SegmentKind::Prepare && !arranging(segment.step))
            .count();
        assert_eq!(found, moves.get(&*routine.id).copied().unwrap_or(0), "{}", routine.id);
    }
}

#[test]
fn getting_ready_takes_a_fifth_of_a_routine_at_the_most() {
    for routine in catalog::all() {
        let timeline = Timeline::new(routine, &Pace::default(), &[]);
        let added = timeline.duration() - routine.length();
        assert!(added.0 * 5 <= routine.length().0, "{}: {added:?}", routine.id);
    }
}
