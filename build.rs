//! Checks the catalogue's documents and packs them, so that a document with a mistake fails the build, and the Wasm
//! carries little: no parser of documents runs when it starts.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

// The core's own reading of documents, so that the catalogue and a stranger's routine obey the same rules. What only a
// player needs of it lies idle here; and what a library may name as it likes, a program may not.
#[allow(dead_code, clippy::enum_variant_names)]
#[path = "src/routine"]
mod routine {
    pub mod document;
    pub mod model;
    pub mod packed;
    pub mod vocabulary;
}
#[allow(dead_code)]
#[path = "src/time.rs"]
mod time;

use routine::model::Routine;

const FOLDER: &str = "src/routine/catalog";

/// The built-in routines, in the order in which people see them; each is `<id>.json` in [`FOLDER`].
const ORDER: [&str; 20] = [
    "desk-reset-wall",
    "first-days-easy",
    "hips-for-low-back",
    "upper-back-roll-basics",
    "post-workout-roll-down",
    "stick-sweep",
    "evening-unwind-hands",
    "three-minute-calm",
    "pressure-point-pause",
    "low-back-by-hand",
    "loosen-and-lengthen",
    "weekend-full-reset",
    "low-back-roller-wall",
    "partner-classic",
    "partner-slow-release",
    "partner-knot-finder",
    "partner-warm-stone",
    "partner-scented-glide",
    "partner-game-day",
    "partner-chair-break",
];

fn main() {
    for source in [FOLDER, "src/routine", "src/time.rs", "build.rs"] {
        println!("cargo:rerun-if-changed={source}");
    }
    let mut complaints = unlisted();
    let mut routines = Vec::new();
    for id in ORDER {
        match read(id) {
            Ok(routine) => routines.push(routine),
            Err(found) => complaints.extend(found.into_iter().map(|problem| format!("{FOLDER}/{id}.json: {problem}"))),
        }
    }
    if !complaints.is_empty() {
        for complaint in complaints {
            println!("cargo::error={complaint}");
        }
        return;
    }
    let packed = routine::packed::pack(&routines);
    write("catalog.numbers", &packed.numbers);
    write("catalog.texts", packed.texts.as_bytes());
}

/// Writes a file for the crate to include.
fn write(name: &str, bytes: &[u8]) {
    let file = Path::new(&env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join(name);
    fs::write(&file, bytes).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// What lies in the folder without standing in the list.
fn unlisted() -> Vec<String> {
    let entries = fs::read_dir(FOLDER).unwrap_or_else(|error| panic!("{FOLDER}: {error}"));
    // Sorted, so that two builds complain alike.
    let names: BTreeSet<_> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names
        .into_iter()
        .filter(|name| !name.strip_suffix(".json").is_some_and(|id| ORDER.contains(&id)))
        .map(|name| format!("{FOLDER}/{name}: is not listed: add it to ORDER in build.rs, or move it away"))
        .collect()
}

/// The routine of the document `<id>.json`, or everything that is wrong with it.
fn read(id: &str) -> Result<Routine, Vec<String>> {
    let text = fs::read_to_string(format!("{FOLDER}/{id}.json")).map_err(|error| vec![error.to_string()])?;
    let document = serde_json::from_str(&text).map_err(|error| vec![format!("is no JSON: {error}")])?;
    let routine = routine::document::read(&document)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    if routine.id != id {
        return Err(vec![format!("id: `{}` is not the file's name: make them equal", routine.id)]);
    }
    Ok(routine)
}
