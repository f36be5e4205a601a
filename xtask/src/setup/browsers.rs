//! The browsers of the tests, from Debian's packages.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use xshell::Shell;

use super::debian;

/// An engine the tests run in: its name, the variables that tell the tests where its programs are, and where those lie.
struct Engine {
    name: &'static str,
    packages: &'static [&'static str],
    programs: &'static [(&'static str, &'static str)],
}

const ENGINES: [Engine; 3] = [
    Engine {
        name: "Chromium",
        // The driver opens the tabs that are really hidden.
        packages: &["chromium", "chromium-driver"],
        programs: &[
            ("KNEADFUL_CHROMIUM", "/usr/bin/chromium"),
            ("KNEADFUL_CHROMEDRIVER", "/usr/bin/chromedriver"),
        ],
    },
    Engine {
        name: "Firefox",
        packages: &["firefox-esr"],
        programs: &[("KNEADFUL_FIREFOX", "/usr/bin/firefox-esr")],
    },
    Engine {
        name: "WebKit",
        packages: &["webkit2gtk-driver"],
        programs: &[
            ("KNEADFUL_WEBKIT_DRIVER", "/usr/bin/WebKitWebDriver"),
            ("KNEADFUL_MINI_BROWSER", "/usr/lib/*/webkit2gtk-4.1/MiniBrowser"),
        ],
    },
];

/// WebKit, and Chromium with hidden tabs, need a screen.
const SCREEN: [&str; 2] = ["xvfb", "xauth"];

/// The programs of the engines that are on this machine, by variable.
pub struct Browsers(pub Vec<(&'static str, PathBuf)>);

impl Browsers {
    /// Installs what is missing where that can be done, and says which engines' tests cannot run.
    pub fn ready(sh: &Shell) -> Result<Browsers> {
        if debian::is_here() {
            let mut missing: Vec<&str> =
                ENGINES.iter().filter(|engine| engine.find().is_none()).flat_map(|engine| engine.packages).copied().collect();
            if !Path::new("/usr/bin/xvfb-run").exists() || !Path::new("/usr/bin/xauth").exists() {
                missing.extend(SCREEN);
            }
            if !missing.is_empty() {
                debian::install(sh, &missing, "the browsers' tests")?;
            }
        }
        let mut found = Vec::new();
        for engine in &ENGINES {
            match engine.find() {
                Some(programs) => found.extend(programs),
                None => {
                    let name = engine.name;
                    ensure!(env::var_os("CI").is_none(), "{name} is missing, and with CI set every engine is tested.");
                    println!("{name} is not on this machine: its tests are reported as not run.");
                }
            }
        }
        Ok(Browsers(found))
    }
}

impl Engine {
    /// Its programs, where the tests' variables or Debian's packages put them; none unless all are there.
    fn find(&self) -> Option<Vec<(&'static str, PathBuf)>> {
        self.programs
            .iter()
            .map(|(variable, place)| {
                let path = env::var_os(variable).map(PathBuf::from).or_else(|| resolve(place))?;
                path.exists().then_some((*variable, path))
            })
            .collect()
    }
}

/// The first path that fits `pattern`, in which `*` stands for one folder.
fn resolve(pattern: &str) -> Option<PathBuf> {
    match pattern.split_once("/*/") {
        None => Some(PathBuf::from(pattern)),
        Some((before, after)) => {
            let mut folders = std::fs::read_dir(before).ok()?.flatten();
            folders.find_map(|folder| Some(folder.path().join(after)).filter(|path| path.exists()))
        }
    }
}
