//! Tidiness that a reader relies on: imports point only down the map, names are told once.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the top of the map to its floor; `play` and `record` stand side by side.
const ROOMS: [(&str, u8); 5] = [("web", 4), ("play", 3), ("record", 3), ("routine", 2), ("time", 1)];

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
}

fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    files(&root.join(folder), ending, &mut found);
    assert!(!found.is_empty(), "{folder} has no .{ending}");
    let name = |path: &Path| path.strip_prefix(root).expect("within").to_string_lossy().replace('\\', "/");
    found.iter().map(|path| (name(path), fs::read_to_string(path).expect("it is text"))).collect()
}

/// What a JavaScript source imports: by name, for its side effects, while it runs, and in types.
fn imports(source: &str) -> impl Iterator<Item = &str> {
    ["from '", "import '", "import('"]
        .into_iter()
        .flat_map(|opening| source.split(opening).skip(1))
        .filter_map(|rest| rest.split('\'').next())
}

fn height(room: &str) -> Option<u8> {
    ROOMS.iter().find(|(name, _)| *name == room).map(|(_, height)| *height)
}

#[test]
fn imports_within_src_point_only_down_the_map() {
    for (file, source) in sources("src", "rs") {
        let room = file.trim_start_matches("src/").split(['/', '.']).next().expect("a first part");
        let Some(here) = height(room) else { continue };
        for used in source.split("crate::").skip(1) {
            let other = used.split(|c: char| !c.is_alphanumeric() && c != '_').next().expect("a first part");
            let Some(there) = height(other) else { continue };
            assert!(other == room || there < here, "{file} imports {other}, which is not below it");
        }
    }
}

#[test]
fn the_browser_is_known_to_web_alone() {
    for (file, source) in sources("src", "rs") {
        let may = file.starts_with("src/web/") || file == "src/web.rs";
        for name in ["wasm_bindgen", "js_sys", "web_sys", "gloo_timers", "serde_wasm_bindgen"] {
            assert!(may || !source.contains(name), "{file} names {name}");
        }
    }
}

#[test]
fn the_domain_never_reads_a_clock() {
    for (file, source) in sources("src", "rs") {
        for clock in ["Instant::now", "SystemTime", "std::time"] {
            assert!(!source.contains(clock), "{file} names {clock}");
        }
    }
}

#[test]
fn imports_within_www_point_only_down_the_map() {
    // From the app down to what a host page needs; what is lower never imports what is higher.
    let rooms = [("app", 3), ("embed", 3), ("player", 2), ("store", 1), ("look", 1), ("figure", 0)];
    let height = |room: &str| rooms.iter().find(|(name, _)| *name == room).map(|(_, height)| *height);
    for (file, source) in sources("www", "js") {
        let room = file.trim_start_matches("www/").split('/').next().expect("a first part");
        let Some(here) = height(room) else { continue };
        for import in imports(&source).filter(|import| import.starts_with("../")) {
            let other = import.trim_start_matches("../").split('/').next().expect("a first part");
            let Some(there) = height(other) else { continue };
            assert!(other == room || there < here, "{file} imports {import}, which is not below it");
        }
    }
}

#[test]
fn an_import_is_seen_in_each_of_its_forms() {
    let source = "import { a } from '../a.js';\nimport '../b.js';\nexport * from '../c.js';\n\
                  const d = await import('../d.js');\n/** @typedef {import('../e.js').E} E */\nlet f = 'import';\n";
    let mut seen: Vec<_> = imports(source).collect();
    seen.sort_unstable();
    assert_eq!(seen, ["../a.js", "../b.js", "../c.js", "../d.js", "../e.js"]);
}

#[test]
fn only_core_imports_the_generated_package() {
    for (file, source) in sources("www", "js") {
        let generated = imports(&source).any(|import| import == "#kneadful");
        assert!(!generated || file == "www/core.js", "{file} imports the generated package: only www/core.js may");
    }
}

#[test]
fn text_from_outside_stays_text() {
    for (file, source) in sources("www", "js") {
        for markup in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "unsafeHTML", "unsafeSVG"] {
            assert!(!source.contains(markup), "{file} names {markup}");
        }
    }
}

#[test]
fn the_changelog_begins_with_what_is_unreleased() {
    let changelog =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md")).expect("it is there");
    assert!(changelog.starts_with("# Unreleased\n"));
}
