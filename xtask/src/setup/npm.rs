//! Node's packages, exactly as package-lock.json has them.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::stamp::Stamp;

/// What Vite needs.
const NODE: (u32, u32) = (20, 19);

/// Installs the packages unless they are there.
pub fn ready(sh: &Shell) -> Result<()> {
    ready_in(sh, "")
}

/// The same for a folder with packages of its own.
pub fn ready_in(sh: &Shell, folder: &str) -> Result<()> {
    let folder = Path::new(folder);
    let stamp = Stamp::of(folder.join("node_modules/.kneadful.stamp"), &[&folder.join("package-lock.json")])?;
    if stamp.is_current() {
        return Ok(());
    }
    let version = cmd!(sh, "node --version").quiet().read().context("Node is missing: install Node 20.19 or newer")?;
    ensure!(
        parse(&version).is_some_and(|version| version >= NODE),
        "Node {version} is too old: install Node 20.19 or newer"
    );
    // npm is a script on Windows, which only its full name starts.
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let _there = sh.push_dir(folder);
    cmd!(sh, "{npm} ci --silent --ignore-scripts --no-audit --no-fund").run()?;
    stamp.set()
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::{NODE, parse};

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(parse("v20.19.0\n").unwrap() >= NODE);
        assert!(parse("v100.1.0").unwrap() >= NODE);
        assert!(parse("v20.9.0").unwrap() < NODE);
        assert_eq!(parse("20"), None);
    }
}
