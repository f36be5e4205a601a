use serde::Deserialize;
use serde_json::json;

use super::super::vocabulary::{Exercise, Position, Region, Side};
use super::*;

mod hostile;

/// The smallest document, for each test to spoil or to adorn.
fn smallest() -> serde_json::Value {
    json!({
        "format": "kneadful-routine/1", "id": "pause", "title": "Pause", "setting": "self", "position": "seated",
        "level": "gentle", "maxPressure": 4, "steps": [{ "technique": "rest", "seconds": 30 }]
    })
}

/// The smallest document with one field changed; a dot leads into its only step.
fn with(field: &str, value: serde_json::Value) -> serde_json::Value {
    let mut document = smallest();
    match field.strip_prefix("step.") {
        Some(field) => document["steps"][0][field] = value,
        None => document[field] = value,
    }
    document
}

fn read_json(document: &serde_json::Value) -> Result<Routine, Vec<Problem>> {
    read(&Value::deserialize(document).expect("JSON has the shape of JSON"))
}

/// The problems, one a line.
fn told(document: &serde_json::Value) -> String {
    let problems = read_json(document).expect_err("the document has a mistake");
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn refuses(field: &str, value: serde_json::Value, problem: &str) {
    assert_eq!(told(&with(field, value)), problem);
}

#[track_caller]
fn accepts(field: &str, value: serde_json::Value) {
    assert_eq!(read_json(&with(field, value)).err(), None);
}

#[test]
fn the_smallest_document_is_read_with_what_it_leaves_out() {
    let routine = read_json(&smallest()).unwrap();
    assert_eq!((&*routine.id, &*routine.title, &*routine.language), ("pause", "Pause", "en"));
    assert!(routine.tools.is_empty() && routine.exclude_if.is_empty() && routine.note.is_empty());
    let step = &routine.steps[0];
    assert_eq!((step.position, step.length, step.pressure), (Position::Seated, Millis(30_000), None));
    assert!(!step.until_eased && !step.optional && step.cue.is_empty());
}

#[test]
fn a_step_is_read_word_by_word() {
    let mut document = with("maxPressure", json!(6));
    document["steps"] = json!([
        { "technique": "trigger-point-pressure", "region": "gluteals", "side": "left", "tool": "ball",
          "position": "standing-side-on", "seconds": 45, "pressure": 5, "untilEased": true, "cue": "Pause" },
        { "technique": "stretch", "exercise": "figure-four", "optional": true, "seconds": 30 },
        { "title": "Call your sister", "seconds": 900 },
        { "title": "Lie still", "position": "supine", "seconds": 30 }
    ]);
    let routine = read_json(&document).unwrap();
    let [hold, stretch, free, lie] = &*routine.steps else { panic!("four steps") };
    assert_eq!((hold.region, hold.side, hold.pressure), (Some(Region::Gluteals), Some(Side::Left), Some(5)));
    assert_eq!((hold.position, hold.until_eased, &*hold.cue), (Position::StandingSideOn, true, "Pause"));
    assert_eq!((stretch.exercise, stretch.optional), (Some(Exercise::FigureFour), true));
    assert_eq!((free.title.as_deref(), free.technique), (Some("Call your sister"), None));
    assert!(stretch.placed && !free.placed, "free words say nothing of the routine's position");
    assert_eq!((lie.position, lie.placed), (Position::Supine, true));
}

#[test]
fn null_is_as_good_as_missing() {
    for field in ["language", "note", "tools", "step.side", "step.pressure", "step.untilEased", "step.cue"] {
        accepts(field, json!(null));
    }
    for field in ["format", "id", "title", "setting", "position", "level", "maxPressure", "steps"] {
        refuses(field, json!(null), &format!("{field}: is missing: add it"));
    }
    refuses("step.seconds", json!(null), "steps[0].seconds: is missing: add it");
}

#[test]
fn a_newer_format_is_told_alone() {
    let mut document = with("format", json!("kneadful-routine/2"));
    document["steps"] = json!("renamed since");
    assert_eq!(
        told(&document),
        "format: `kneadful-routine/2` is newer than this player, which reads `kneadful-routine/1`: \
         reload the app to update it"
    );
}

#[test]
fn another_format_is_told_with_the_right_one() {
    for other in ["recipe", "kneadful-routine/0", "kneadful-routine/x"] {
        refuses(
            "format",
            json!(other),
            &format!("format: `{other}` is not a routine's format: write `kneadful-routine/1`"),
        );
    }
}

#[test]
fn a_document_is_an_object_and_so_is_a_step() {
    assert_eq!(told(&json!([])), "expected an object, found a list");
    assert_eq!(told(&json!(null)), "expected an object, found nothing");
    refuses("steps", json!([7]), "steps[0]: expected an object, found a number");
}

#[test]
fn a_value_of_another_kind_is_told_with_both_kinds() {
    refuses("title", json!(7), "title: expected a text, found a number");
    refuses("level", json!(true), "level: expected a text, found true or false");
    refuses("tools", json!("ball"), "tools: expected a list, found a text");
    refuses("steps", json!({}), "steps: expected a list, found an object");
    refuses("maxPressure", json!("5"), "maxPressure: expected a number, found a text");
    refuses("step.optional", json!("yes"), "steps[0].optional: expected true or false, found a text");
}

#[test]
fn texts_end_at_their_limit() {
    for (field, place, most) in [
        ("title", "title", 80),
        ("note", "note", 600),
        ("step.title", "steps[0].title", 80),
        ("step.cue", "steps[0].cue", 200),
    ] {
        // Characters count, not bytes: this one has two.
        accepts(field, json!("é".repeat(most)));
        let over = most + 1;
        refuses(
            field,
            json!("é".repeat(over)),
            &format!("{place}: {over} characters are too many: shorten it to {most}"),
        );
    }
    accepts("id", json!("a".repeat(64)));
    refuses("id", json!("a".repeat(65)), "id: 65 characters are too many: shorten it to 64");
    refuses("language", json!("a".repeat(36)), "language: 36 characters are too many: shorten it to 35");
}

#[test]
fn an_empty_text_is_no_text() {
    refuses("title", json!(" \n"), "title: is empty: write something");
    refuses("step.cue", json!(""), "steps[0].cue: is empty: write something, or leave it out");
}

#[test]
fn texts_lose_the_space_around_them() {
    assert_eq!(read_json(&with("title", json!(" Pause\n"))).unwrap().title, "Pause");
}

#[test]
fn invisible_characters_are_told_by_their_code() {
    for (code, text) in [
        ("0000", "a\u{0}b"),
        ("000A", "a\nb"),
        ("001B", "a\u{1B}[2Jb"),
        ("00AD", "a\u{AD}b"),
        ("200B", "a\u{200B}b"),
        ("2028", "a\u{2028}b"),
        ("202E", "a\u{202E}b"),
        ("2066", "a\u{2066}b"),
        ("FEFF", "\u{FEFF}ab"),
        ("E0041", "a\u{E0041}b"),
    ] {
        refuses("step.cue", json!(text), &format!("steps[0].cue: has the invisible character U+{code}: remove it"));
    }
    // A family of three is held together by joiners, and Persian needs the non-joiner.
    accepts("step.cue", json!("👨\u{200D}👩\u{200D}👧"));
    accepts("step.cue", json!("می\u{200C}خواهم"));
}

#[test]
fn ids_and_language_tags_keep_their_shape() {
    accepts("id", json!("back-2"));
    refuses("id", json!("My Back"), "id: `My Back` is no id: use lower case letters, digits and hyphens");
    accepts("language", json!("es-MX"));
    for tag in ["e", "e1", "-en", "en--US", "en_US"] {
        refuses(
            "language",
            json!(tag),
            &format!("language: `{tag}` is no language tag: write one such as `en` or `es-MX`"),
        );
    }
}

#[test]
fn an_unknown_word_is_told_with_those_there_are() {
    refuses("level", json!("brutal"), "level: `brutal` is no level: use one of gentle, moderate");
    refuses("setting", json!("Self"), "setting: `Self` is no setting: use one of self, partner");
    refuses(
        "goals",
        json!(["fun"]),
        "goals[0]: `fun` is no goal: use one of back-pain, circulation-recovery, tension-posture, stress-anxiety, mobility-flexibility",
    );
}

#[test]
fn a_word_from_outside_is_repeated_in_part_and_without_what_is_invisible() {
    let told = told(&with("level", json!(["\u{202E}", &"x".repeat(1000)].concat())));
    assert_eq!(told, format!("level: `{}` is no level: use one of gentle, moderate", "x".repeat(40)));
}

#[test]
fn a_word_stands_once_in_a_list() {
    refuses("tools", json!(["ball", "hands", "ball"]), "tools[2]: `ball` stands twice: leave one out");
}

#[test]
fn numbers_keep_their_range() {
    accepts("step.seconds", json!(3));
    accepts("step.seconds", json!(900));
    let seconds = "a step lasts 3 s to 15 min";
    refuses("step.seconds", json!(0), &format!("steps[0].seconds: `0` is too short: {seconds}"));
    refuses("step.seconds", json!(2), &format!("steps[0].seconds: `2` is too short: {seconds}"));
    refuses("step.seconds", json!(-30), &format!("steps[0].seconds: `-30` is too short: {seconds}"));
    refuses("step.seconds", json!(901), &format!("steps[0].seconds: `901` is too long: {seconds}"));
    refuses("step.seconds", json!(4.5), &format!("steps[0].seconds: needs a whole number: {seconds}"));
    accepts("maxPressure", json!(1));
    accepts("maxPressure", json!(7));
    let ceiling = "a ceiling of pressure is 1 to 7 of 10";
    refuses("maxPressure", json!(0), &format!("maxPressure: `0` is too low: {ceiling}"));
    refuses("maxPressure", json!(8), &format!("maxPressure: `8` is too high: {ceiling}"));
    refuses("step.pressure", json!(-1), "steps[0].pressure: `-1` is too low: pressure is 0 to 10");
    refuses("step.pressure", json!(11), "steps[0].pressure: `11` is too high: pressure is 0 to 10");
}

#[test]
fn a_step_presses_no_harder_than_its_routine_allows() {
    accepts("step.pressure", json!(4));
    refuses(
        "step.pressure",
        json!(5),
        "steps[0].pressure: `5` is over the routine's own ceiling: lower it, or raise `maxPressure` from 4",
    );
}

#[test]
fn what_needs_company_says_whose() {
    refuses(
        "step.exercise",
        json!("cat-camel"),
        "steps[0].exercise: an exercise needs the technique `stretch`: add it, or leave the exercise out",
    );
    refuses("step.side", json!("left"), "steps[0].side: a side needs a region: add one, or leave the side out");
    refuses(
        "steps",
        json!([{ "region": "sacrum", "seconds": 30 }]),
        "steps[0]: says nothing to do: give it a `technique`, a `title` or a `cue`",
    );
}

#[test]
fn a_misspelt_word_is_told_once() {
    let step =
        json!({ "technique": "strech", "exercise": "cat-camel", "region": "bum", "side": "left", "seconds": 30 });
    let problems = read_json(&with("steps", json!([step]))).unwrap_err();
    let paths: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["steps[0].technique", "steps[0].region"]);
}

#[test]
fn a_routine_has_1_to_200_steps() {
    let steps = |count: usize| json!(vec![json!({ "cue": "Breathe", "seconds": 3 }); count]);
    accepts("steps", steps(200));
    refuses("steps", steps(0), "steps: 0 steps: a routine has 1 to 200");
    refuses("steps", steps(201), "steps: 201 steps: a routine has 1 to 200");
}

#[test]
fn a_routine_lasts_at_most_two_hours() {
    let steps = |last: u32| {
        let mut steps = vec![json!({ "cue": "Breathe", "seconds": 900 }); 7];
        steps.push(json!({ "cue": "Breathe", "seconds": last }));
        steps.push(json!({ "cue": "Breathe", "seconds": 3 }));
        json!(steps)
    };
    // 7 x 900 + 897 + 3 = 7200.
    accepts("steps", steps(897));
    refuses("steps", steps(898), "steps: 7201 s in all is too long: a routine lasts at most 7200 s, 2 h");
}

#[test]
fn an_unknown_field_is_told_with_those_there_are() {
    refuses(
        "steps",
        json!([{ "cue": "Breathe", "secs": 3, "seconds": 3 }]),
        "steps[0].secs: no such field: leave it out, or use one of technique, exercise, title, region, side, tool, \
         position, seconds, pressure, untilEased, optional, cue",
    );
    refuses(
        "rating",
        json!(5),
        "rating: no such field: leave it out, or use one of format, id, title, language, setting, position, level, \
         maxPressure, tools, optionalTools, goals, audiences, excludeIf, note, steps",
    );
}

#[test]
fn a_field_stands_once() {
    let text = smallest().to_string().replacen('{', r#"{"level":"moderate","level":"moderate","#, 1);
    let problems = read(&serde_json::from_str(&text).unwrap()).unwrap_err();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), ["level: stands twice: leave one out"]);
}

#[test]
fn a_document_with_twenty_mistakes_tells_all_twenty() {
    let document = json!({
        "format": "kneadful-routine",
        "id": "Two Words",
        "title": "",
        "setting": "team",
        "position": "upside-down",
        "level": 3,
        "maxPressure": 9,
        "tools": ["hammer", "ball", "ball"],
        "goals": "fun",
        "note": "a\tb",
        "steps": [
            { "technique": "tickle", "seconds": 30 },
            { "technique": "kneading", "region": "knee", "seconds": 30 },
            { "technique": "kneading", "side": "left", "seconds": 30 },
            { "technique": "kneading", "exercise": "cat-camel", "seconds": "30" },
            { "technique": "rest", "seconds": 1000, "pressure": 2.5 },
            { "seconds": 10 },
        ],
        "author": "me"
    });
    let problems = read_json(&document).unwrap_err();
    let places: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(
        places,
        [
            "format",
            "id",
            "title",
            "setting",
            "position",
            "level",
            "maxPressure",
            "tools[0]",
            "tools[2]",
            "goals",
            "note",
            "steps[0].technique",
            "steps[1].region",
            "steps[2].side",
            "steps[3].seconds",
            "steps[3].exercise",
            "steps[4].seconds",
            "steps[4].pressure",
            "steps[5]",
            "author",
        ]
    );
    for problem in &problems {
        let (path, message) = (&problem.path, problem.message());
        let way_out = [
            "expected",
            "use ",
            "write ",
            "leave ",
            "remove ",
            "add ",
            "give ",
            " is 1 to 7",
            "is 0 to 10",
            "lasts 3 s",
        ];
        assert!(way_out.iter().any(|way| message.contains(way)), "{path}: {message} has no way out");
    }
}
