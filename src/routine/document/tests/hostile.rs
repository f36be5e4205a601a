//! Documents that nobody meant well with.

use proptest::prelude::*;

use super::*;

#[test]
fn numbers_that_json_cannot_write_are_refused_too() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300] {
        let Value::Fields(mut fields) = Value::deserialize(&smallest()).unwrap() else { panic!("an object") };
        fields.iter_mut().find(|(name, _)| name == "maxPressure").unwrap().1 = Value::Number(number);
        let problems = read(&Value::Fields(fields)).unwrap_err();
        assert_eq!(problems[0].to_string(), "maxPressure: needs a whole number: a ceiling of pressure is 1 to 7 of 10");
    }
}

#[test]
fn a_document_of_mistakes_is_told_in_reasonable_length() {
    let mut document = smallest();
    for index in 0..100_000 {
        document[format!("x{index}")] = json!(1);
    }
    document["steps"] = json!(vec![json!("no step"); 100_000]);
    document["tools"] = json!(vec![json!(7); 100_000]);
    let problems = read_json(&document).unwrap_err();
    // Ten fields and a line for the rest, a step list's length and its first 200 steps, one more tool than there are.
    assert_eq!(problems.len(), 11 + 201 + 9);
    assert!(problems.iter().any(|problem| problem.message() == "99990 more fields are unknown: leave them out"));
}

#[test]
fn what_lies_deeper_than_a_document_goes_is_not_read() {
    let deep = (0..100).fold(json!(1), |within, _| json!([within]));
    refuses("title", deep.clone(), "title: expected a text, found a list");
    refuses("step.cue", deep, "steps[0].cue: expected a text, found a list");
}

fn any_value() -> impl Strategy<Value = Value> {
    // Names and words that the reader knows, so that it goes far, and others.
    let word = prop_oneof![
        any::<String>(),
        "format|id|title|setting|position|level|maxPressure|tools|steps|technique|exercise|region|side|seconds|cue",
        "kneadful-routine/[0-9]{1,12}|self|seated|gentle|stretch|cat-camel|gluteals|left|ball",
    ];
    let leaf = prop_oneof![
        Just(Value::Nothing),
        any::<bool>().prop_map(Value::Flag),
        any::<f64>().prop_map(Value::Number),
        (0..1000_i32).prop_map(|number| Value::Number(number.into())),
        word.clone().prop_map(Value::Text),
    ];
    leaf.prop_recursive(4, 64, 16, move |within| {
        prop_oneof![
            proptest::collection::vec(within.clone(), 0..8).prop_map(Value::List),
            proptest::collection::vec((word.clone(), within), 0..16).prop_map(Value::Fields),
        ]
    })
}

proptest! {
    #[test]
    fn any_value_is_read_or_refused_with_a_reason(value in any_value()) {
        if let Err(problems) = read(&value) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn any_value_in_the_place_of_a_field_is_read_or_refused(value in any_value(), place in 0..15_usize) {
        let Value::Fields(mut fields) = Value::deserialize(&smallest()).unwrap() else { panic!("an object") };
        let place = place % fields.len();
        fields[place].1 = value;
        match read(&Value::Fields(fields)) {
            Ok(routine) => prop_assert!((1..=MAX_STEPS).contains(&routine.steps.len())),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
