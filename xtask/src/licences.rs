//! The licences of what the Wasm is compiled of, beside those of the JavaScript, which Vite writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xshell::{Shell, cmd};

/// A crate, and what its package says of its licence.
struct Crate {
    name: String,
    version: String,
    licence: String,
    texts: Vec<String>,
}

/// A part of `dist/licenses.md`.
pub fn of_wasm(sh: &Shell) -> Result<String> {
    let command = cmd!(sh, "cargo metadata --format-version 1 --locked --filter-platform wasm32-unknown-unknown");
    let metadata: Value = serde_json::from_str(&command.quiet().ignore_stderr().read()?)?;
    let crates = compiled(&metadata).into_iter().map(read).collect::<Result<Vec<_>>>()?;
    Ok(page(&crates))
}

/// The packages that the core is compiled of, by name. What macros are made of stays in the compiler.
fn compiled(metadata: &Value) -> Vec<&Value> {
    let packages: BTreeMap<&str, &Value> = each(&metadata["packages"]).map(|one| (text(&one["id"]), one)).collect();
    let nodes: BTreeMap<&str, &Value> =
        each(&metadata["resolve"]["nodes"]).map(|one| (text(&one["id"]), one)).collect();
    let root = text(&metadata["resolve"]["root"]);
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![root]);
    while let Some(id) = waiting.pop() {
        let is_macro = each(&packages[id]["targets"]).any(|target| target["kind"][0] == "proc-macro");
        if is_macro || !seen.insert(id) {
            continue;
        }
        let normal = |edge: &&Value| each(&edge["dep_kinds"]).any(|kind| kind["kind"].is_null());
        waiting.extend(each(&nodes[id]["deps"]).filter(normal).map(|edge| text(&edge["pkg"])));
    }
    let mut found: Vec<&Value> = seen.into_iter().filter(|id| *id != root).map(|id| packages[id]).collect();
    found.sort_by_key(|package| (text(&package["name"]), text(&package["version"])));
    found
}

fn read(package: &Value) -> Result<Crate> {
    let name = text(&package["name"]).to_owned();
    let licence = text(&package["license"]).to_owned();
    let folder = Path::new(text(&package["manifest_path"])).parent().context("a manifest lies in a folder")?;
    let mut files: Vec<_> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.is_file() && file.file_name().is_some_and(|name| is_licence(&name.to_string_lossy())));
    files.sort();
    let texts = files.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    // The text of Apache-2.0 is the same for everybody, and there.
    ensure!(!texts.is_empty() || licence.contains("Apache-2.0"), "{name} has no text of its licence, {licence}");
    Ok(Crate { name, version: text(&package["version"]).to_owned(), licence, texts })
}

fn is_licence(file: &str) -> bool {
    let file = file.to_lowercase();
    ["licence", "license", "copying", "copyright", "notice"].iter().any(|name| file.starts_with(name))
}

/// The crates, then each text once, with the names of those that have it.
fn page(crates: &[Crate]) -> String {
    let mut page = String::from(
        "\n# In the Wasm\n\nIt is compiled of Rust's standard library (MIT OR Apache-2.0) and these crates:\n\n",
    );
    let mut texts: Vec<(&str, Vec<&str>)> = Vec::new();
    for Crate { name, version, licence, texts: own } in crates {
        let _ = writeln!(page, "- {name} - {version} ({licence})");
        for text in own {
            match texts.iter_mut().find(|(known, _)| terms(known).eq(terms(text))) {
                Some((_, names)) => names.push(name),
                None => texts.push((text, vec![name])),
            }
        }
    }
    for (text, names) in texts {
        let _ = write!(page, "\n## {}\n\n{}\n", names.join(", "), text.replace('\r', "").trim());
    }
    page
}

/// The words of a text that say what may be done. What Apache-2.0 has below them is an appendix on how to use it.
fn terms(text: &str) -> impl Iterator<Item = &str> {
    text.split("END OF TERMS AND CONDITIONS").next().unwrap_or_default().split_whitespace()
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_wasm_is_compiled_of_normal_dependencies_and_theirs_but_not_of_macros() {
        let package = |id: &str, kind: &str| json!({ "id": id, "name": id, "targets": [{ "kind": [kind] }] });
        let edge = |id: &str, kind: Value| json!({ "pkg": id, "dep_kinds": [{ "kind": kind }] });
        let metadata = json!({
            "packages": [
                package("core", "lib"), package("used", "lib"), package("below", "lib"), package("derive", "proc-macro"),
                package("syn", "lib"), package("tested", "lib"), package("built", "lib")
            ],
            "resolve": { "root": "core", "nodes": [
                { "id": "core", "deps": [
                    edge("used", Value::Null), edge("derive", Value::Null), edge("tested", "dev".into()),
                    edge("built", "build".into())
                ] },
                { "id": "used", "deps": [edge("below", Value::Null)] },
                { "id": "below", "deps": [edge("used", Value::Null)] },
                { "id": "derive", "deps": [edge("syn", Value::Null)] }
            ] }
        });
        let names: Vec<_> = compiled(&metadata).into_iter().map(|package| text(&package["name"])).collect();
        assert_eq!(names, ["below", "used"]);
    }

    #[test]
    fn a_text_that_crates_share_stands_once() {
        let crate_of = |name: &str, texts: &[&str]| Crate {
            name: name.into(),
            version: "1.2.3".into(),
            licence: "MIT".into(),
            texts: texts.iter().map(|&text| text.into()).collect(),
        };
        let crates = [
            crate_of("one", &["Apache\nLicense\n", "MIT of one"]),
            crate_of("two", &["  Apache License\r\nEND OF TERMS AND CONDITIONS\r\nFill in."]),
        ];
        let page = page(&crates);
        assert!(page.contains("- one - 1.2.3 (MIT)\n- two - 1.2.3 (MIT)\n"), "{page}");
        assert!(page.ends_with("\n## one, two\n\nApache\nLicense\n\n## one\n\nMIT of one\n"), "{page}");
    }
}
