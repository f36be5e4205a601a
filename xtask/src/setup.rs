//! `cargo xtask setup`: what the other commands need. Each of them asks for its own part and does nothing twice.

pub mod browsers;
pub mod debian;
pub mod deny;
pub mod npm;
pub mod toolchain;

use std::env;
use std::ffi::OsString;

use anyhow::Result;
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
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::given;

    #[test]
    fn a_variable_that_is_empty_is_not_set() {
        assert_eq!(given(Some("".into())), None);
        assert_eq!(given(None), None);
        assert_eq!(given(Some("true".into())), Some("true".into()));
    }
}
