//! The page's words for the vocabulary: `www/words/en.json` names every id, and nothing else.

use std::fs;
use std::path::Path;

use kneadful::routine::vocabulary::{
    Audience, Condition, Exercise, Goal, Level, Position, Region, Setting, Side, Technique, Tool, Vocabulary, Words,
};
use serde_json::Value;

const VOCABULARIES: [Words; 11] = [
    Technique::WORDS,
    Exercise::WORDS,
    Region::WORDS,
    Side::WORDS,
    Tool::WORDS,
    Position::WORDS,
    Setting::WORDS,
    Level::WORDS,
    Goal::WORDS,
    Audience::WORDS,
    Condition::WORDS,
];

fn keys(group: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = group.as_object().expect("a group of messages").keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn sorted(mut ids: Vec<&'static str>) -> Vec<&'static str> {
    ids.sort_unstable();
    ids
}

#[test]
fn every_id_of_the_vocabulary_has_a_name_and_no_name_is_without_an_id() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/words/en.json");
    let words: Value = serde_json::from_str(&fs::read_to_string(file).expect("it is there")).expect("it is JSON");
    // What says whom a routine suits comes with its page, and not with the first screen.
    let rooms = [&words["names"], &words["suitability"]];
    let mut kinds: Vec<&str> = rooms.into_iter().flat_map(keys).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, sorted(VOCABULARIES.iter().map(|words| words.kind).collect()));
    for Words { kind, ids } in VOCABULARIES {
        let names = rooms.into_iter().find_map(|room| room.get(kind)).expect("one of the rooms has it");
        assert_eq!(keys(names), sorted(ids.to_vec()), "{kind}");
        for id in ids {
            let name = names[id].as_str().expect("a text");
            assert!(name.chars().any(char::is_alphabetic), "{kind} {id}: `{name}`");
        }
    }
}
