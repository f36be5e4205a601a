//! The browsers of the tests: Debian's packages where there are such, what is there elsewhere.

use std::env;
use std::path::Path;

use anyhow::{Result, ensure};
use xshell::Shell;

use super::debian;

/// An engine that the tests run in, and how they find it.
struct Engine {
    name: &'static str,
    /// The environment variable that says where its program is.
    variable: &'static str,
    /// What its program is called in the folders of PATH.
    programs: &'static [&'static str],
    packages: &'static [&'static str],
}

const ENGINES: [Engine; 3] = [
    Engine {
        name: "Chromium",
        variable: "KNEADFUL_CHROMIUM",
        programs: &["chromium", "google-chrome"],
        packages: &["chromium"],
    },
    Engine {
        name: "Firefox",
        variable: "KNEADFUL_FIREFOX",
        programs: &["firefox-esr", "firefox"],
        packages: &["firefox-esr"],
    },
    Engine {
        name: "WebKit",
        variable: "KNEADFUL_WEBKIT_DRIVER",
        programs: &["WebKitWebDriver"],
        packages: &["webkit2gtk-driver"],
    },
];

/// Installs what is missing where that can be done, and says which engines' tests cannot run.
pub fn ready(sh: &Shell) -> Result<()> {
    if debian::is_here() {
        let mut packages: Vec<&str> =
            ENGINES.iter().filter(|engine| !engine.is_here()).flat_map(|engine| engine.packages).copied().collect();
        if !has_screen() {
            packages.extend(["xvfb", "xauth"]);
        }
        if !packages.is_empty() {
            debian::install(sh, &packages, "a part of the browsers' tests")?;
        }
    }
    for Engine { name, .. } in ENGINES.iter().filter(|engine| !engine.is_here()) {
        ensure!(env::var_os("CI").is_none(), "{name} is missing, and where CI is set nothing is left out");
        println!("{name} is not on this machine: its tests are reported as not run.");
    }
    Ok(())
}

/// The bench also looks at a tab that is really hidden, which takes Chromium's own driver.
pub fn ready_for_bench(sh: &Shell) -> Result<()> {
    ready(sh)?;
    if debian::is_here() && !on_path("chromedriver") {
        debian::install(sh, &["chromium-driver"], "the driver of Chromium")?;
    }
    Ok(())
}

/// Whether programs can be given a screen that nobody sees.
pub fn has_screen() -> bool {
    ["xvfb-run", "xauth"].into_iter().all(on_path)
}

impl Engine {
    fn is_here(&self) -> bool {
        match env::var_os(self.variable) {
            Some(path) => Path::new(&path).exists(),
            None => self.programs.iter().copied().any(on_path),
        }
    }
}

fn on_path(program: &str) -> bool {
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(&program).exists()))
}
