//! Debian's packages: installed when root, otherwise a sentence that says what to run.

use std::fs;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

/// Whether this machine is one of Debian's. Others have its tools, but not all of its packages.
pub fn is_here() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| is_debian(&text))
}

/// Installs `packages`, or fails; `what` is what they are for.
pub fn install(sh: &Shell, packages: &[&str], what: &str) -> Result<()> {
    if !is_root(sh)? {
        bail!(advice(packages, what));
    }
    let list = packages.join(" ");
    println!("Installing {list} for {what}.");
    let _quiet = sh.push_env("DEBIAN_FRONTEND", "noninteractive");
    cmd!(sh, "apt-get update --quiet").ignore_stdout().run()?;
    cmd!(sh, "apt-get install --yes --quiet --no-install-recommends {packages...}")
        .ignore_stdout()
        .run()
        .with_context(|| format!("{what} is missing and could not be installed"))
}

/// The same for what can be done without: who may not install it is told how, and goes on.
pub fn offer(sh: &Shell, packages: &[&str], what: &str) -> Result<()> {
    if is_root(sh)? {
        return install(sh, packages, what);
    }
    println!("{}", advice(packages, what));
    Ok(())
}

fn is_root(sh: &Shell) -> Result<bool> {
    Ok(cmd!(sh, "id -u").quiet().read()? == "0")
}

fn advice(packages: &[&str], what: &str) -> String {
    format!("{what} is missing. Run: sudo apt-get install --no-install-recommends {}", packages.join(" "))
}

/// Whether that is the text of Debian's `/etc/os-release`.
fn is_debian(text: &str) -> bool {
    text.lines().any(|line| line.strip_prefix("ID=").is_some_and(|id| id.trim_matches('"') == "debian"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_is_told_from_what_descends_from_it() {
        assert!(is_debian("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n"));
        assert!(is_debian("ID=\"debian\"\n"));
        assert!(!is_debian("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n"));
        assert!(!is_debian("ID=raspbian\nID_LIKE=debian\n"));
        assert!(!is_debian(""));
    }

    /// A shell of somebody who is not root, on a machine without any other program.
    #[cfg(unix)]
    fn somebody(folder: &std::path::Path) -> Shell {
        use std::os::unix::fs::PermissionsExt;
        fs::create_dir_all(folder).unwrap();
        let id = folder.join("id");
        fs::write(&id, "#!/bin/sh\necho 1000\n").unwrap();
        fs::set_permissions(&id, fs::Permissions::from_mode(0o755)).unwrap();
        let sh = Shell::new().unwrap();
        sh.set_var("PATH", folder);
        sh
    }

    #[test]
    #[cfg(unix)]
    fn who_is_not_root_is_told_what_to_run_and_goes_on_without_what_can_be_done_without() {
        let folder = std::env::temp_dir().join(format!("kneadful-debian-{}", std::process::id()));
        let sh = somebody(&folder);
        let refused = install(&sh, &["xvfb", "xauth"], "a screen").unwrap_err().to_string();
        assert_eq!(refused, "a screen is missing. Run: sudo apt-get install --no-install-recommends xvfb xauth");
        offer(&sh, &["xvfb", "xauth"], "a screen").unwrap();
        fs::remove_dir_all(folder).unwrap();
    }
}
