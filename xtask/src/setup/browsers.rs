//! The browsers of the tests: Debian's packages where they can be installed, what is there elsewhere.

use std::path::Path;

use anyhow::Result;
use xshell::Shell;

use super::{debian, left_out, on_path, setting};

/// An engine that the tests run in, and how they find it.
struct Engine {
    name: &'static str,
    /// The environment variable that says where its program is.
    variable: &'static str,
    /// What its program is called in the folders of PATH.
    programs: &'static [&'static str],
    package: &'static str,
    /// Whether it needs a screen, if only one that nobody sees.
    on_screen: bool,
}

const ENGINES: [Engine; 3] = [
    Engine {
        name: "Chromium",
        variable: "KNEADFUL_CHROMIUM",
        programs: &["chromium", "google-chrome"],
        package: "chromium",
        on_screen: false,
    },
    Engine {
        name: "Firefox",
        variable: "KNEADFUL_FIREFOX",
        programs: &["firefox-esr", "firefox"],
        package: "firefox-esr",
        on_screen: false,
    },
    Engine {
        name: "WebKit",
        variable: "KNEADFUL_WEBKIT_DRIVER",
        programs: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
        on_screen: true,
    },
];

/// What else their tests start, and its package: the driver that can hide a tab, a sound server without a sound card,
/// and its recorder.
const HELPERS: [(&str, &str); 3] =
    [("chromedriver", "chromium-driver"), ("pulseaudio", "pulseaudio"), ("parec", "pulseaudio-utils")];

/// Installs what is missing where that can be done, and says which engines' tests cannot run.
pub fn ready(sh: &Shell) -> Result<()> {
    if debian::is_here() {
        let mut packages: Vec<&str> =
            ENGINES.iter().filter(|engine| !engine.is_here()).map(|engine| engine.package).collect();
        packages.extend(HELPERS.iter().filter(|(program, _)| !on_path(program)).map(|(_, package)| package));
        if !has_screen() {
            packages.extend(["xvfb", "xauth"]);
        }
        if !packages.is_empty() {
            debian::offer(sh, &packages, "a part of the browsers' tests")?;
        }
    }
    let missing: Vec<&str> = ENGINES.iter().filter(|engine| !engine.can_run()).map(|engine| engine.name).collect();
    left_out(&missing)
}

/// Whether programs can be given a screen that nobody sees.
pub fn has_screen() -> bool {
    ["xvfb-run", "xauth"].into_iter().all(on_path)
}

impl Engine {
    fn is_here(&self) -> bool {
        match setting(self.variable) {
            Some(path) => Path::new(&path).exists(),
            None => self.programs.iter().copied().any(on_path),
        }
    }

    fn can_run(&self) -> bool {
        self.is_here() && (!self.on_screen || setting("DISPLAY").is_some() || on_path("Xvfb"))
    }
}
