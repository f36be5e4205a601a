//! `cargo xtask setup`: what the other commands need. Each of them asks for its own part and does nothing twice.

pub mod browsers;
pub mod debian;
pub mod deny;
pub mod java;
pub mod npm;
pub mod toolchain;

use std::env;
use std::ffi::OsString;

use anyhow::{Result, bail};
use xshell::Shell;

/// An environment variable, unless it is empty: that is how many programs take one back.
pub fn setting(name: &str) -> Option<OsString> {
    given(env::var_os(name))
}

fn given(value: Option<OsString>) -> Option<OsString> {
    value.filter(|value| !value.is_empty())
}

pub fn run(sh: &Shell) -> Result<()> {
    npm::ready(sh)?;
    toolchain::Toolchain::ready(sh)?;
    deny::ready(sh)?;
    browsers::ready(sh)?;
    java::ready(sh)
}

/// Says whose tests cannot run on this machine; where nothing may be left out, that is a failure.
pub fn left_out(missing: &[&str]) -> Result<()> {
    report(missing, setting("CI").is_some())
}

fn report(missing: &[&str], all: bool) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(", ");
    if all {
        bail!("cannot run on this machine: {names}. Where CI is set nothing is left out");
    }
    println!("Cannot run on this machine: {names}. Their tests are reported as not run.");
    Ok(())
}

/// Whether a program of that name is in one of the folders of PATH.
pub fn on_path(program: &str) -> bool {
    let program = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(&program).exists()))
}

#[cfg(test)]
mod tests {
    use super::{given, report};

    #[test]
    fn a_variable_that_is_empty_is_not_set() {
        assert_eq!(given(Some("".into())), None);
        assert_eq!(given(None), None);
        assert_eq!(given(Some("true".into())), Some("true".into()));
    }

    #[test]
    fn what_is_missing_is_a_failure_only_where_nothing_may_be_left_out() {
        report(&["Firefox", "WebKit"], false).unwrap();
        report(&[], true).unwrap();
        let said = report(&["Firefox", "WebKit"], true).unwrap_err().to_string();
        assert!(said.contains("Firefox, WebKit"), "{said}");
    }
}
