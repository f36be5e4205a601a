//! What compiles the core to Wasm: rustup's target, or Debian's compiler, which builds the standard library itself.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use super::{debian, setting};

const TARGET: &str = "wasm32-unknown-unknown";

/// What Cargo is asked for: a module and nothing else. Where Cargo.toml asks for a library beside it, Cargo silently leaves
/// out the optimisation over all crates (`lto`), and the module is a quarter larger.
const MODULE: [&str; 6] = ["rustc", "--release", "--lib", "--crate-type", "cdylib", "--locked"];

/// A function little longer than a call to it is written out where it is called: 0.25 kB less, compressed.
const INLINE: [&str; 3] = ["--", "-C", "llvm-args=-inline-threshold=12"];

/// A way to compile to Wasm that is ready on this machine.
pub enum Toolchain {
    /// The compiler that also compiled this program.
    Rustup,
    /// Debian's `rustc-web`, with the linker that is here for it.
    Debian { linker: PathBuf },
}

impl Toolchain {
    /// Makes one ready. `KNEADFUL_TOOLCHAIN=debian` asks for the second way where the first would do.
    pub fn ready(sh: &Shell) -> Result<Toolchain> {
        let sysroot = PathBuf::from(cmd!(sh, "rustc --print sysroot").quiet().read()?);
        let target = sysroot.join("lib/rustlib").join(TARGET);
        let asked = setting("KNEADFUL_TOOLCHAIN").is_some_and(|name| name == "debian");
        let installed = || debian::is_here() && packaged(sh);
        if !asked && rustup_does(target.exists(), installed, || add_target(sh, &target)) {
            return Ok(Toolchain::Rustup);
        }
        if !debian::is_here() {
            bail!("the Wasm target is missing. Run: rustup target add {TARGET}");
        }
        if !packaged(sh) {
            debian::install(sh, &["rustc-web", "cargo-web", "rust-web-src"], "the Wasm compiler")?;
        }
        Ok(Toolchain::Debian { linker: linker(sh, &sysroot)? })
    }

    /// Compiles the core and returns the module.
    pub fn build(&self, sh: &Shell) -> Result<PathBuf> {
        let _flags = sh.push_env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remapped());
        let cargo_target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
        let folder = match self {
            Toolchain::Rustup => {
                cmd!(sh, "cargo {MODULE...} --target {TARGET} --target-dir {cargo_target} {INLINE...}").run()?;
                cargo_target
            }
            Toolchain::Debian { linker } => {
                println!("The Wasm is compiled by Debian's rustc, standard library included: some minutes, once.");
                let folder = cargo_target.join("debian");
                cmd!(sh, "/usr/bin/cargo {MODULE...} --target {TARGET} --target-dir {folder}")
                    .arg("-Zbuild-std=std,panic_abort")
                    .args(INLINE)
                    .env("RUSTC", "/usr/bin/rustc")
                    // Debian's compiler is a stable one; building std is only asked of nightly ones.
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
                    .run()?;
                folder
            }
        };
        Ok(folder.join(TARGET).join("release/kneadful.wasm"))
    }
}

/// Panics name the file of the crate they are in: without the folders of the machine that compiled it.
fn remapped() -> OsString {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(home.unwrap_or_default().join("registry/src"));
    flag.push("=crates");
    flag
}

/// Whether rustup's compiler is taken. Where rustup has refused its target, Debian's compiler is `installed` by now, and
/// rustup is not asked again.
fn rustup_does(has_target: bool, installed: impl FnOnce() -> bool, add_target: impl FnOnce() -> bool) -> bool {
    has_target || (!installed() && add_target())
}

fn add_target(sh: &Shell, target: &Path) -> bool {
    println!("Adding the Wasm target by rustup.");
    let added = cmd!(sh, "rustup target add {TARGET}").run().is_ok() && target.exists();
    if !added {
        println!("rustup could not add it: trying Debian's packages.");
    }
    added
}

/// Whether Debian's compiler is installed, with the sources of its standard library.
fn packaged(sh: &Shell) -> bool {
    cmd!(sh, "dpkg --status rustc-web cargo-web rust-web-src").quiet().ignore_stdout().ignore_stderr().run().is_ok()
}

/// Debian's compiler comes without a linker for Wasm; rustup's brings one.
fn linker(sh: &Shell, sysroot: &Path) -> Result<PathBuf> {
    let host = cmd!(sh, "rustc --print host-tuple").quiet().read()?;
    let ours = sysroot.join("lib/rustlib").join(host).join("bin/rust-lld");
    if ours.exists() {
        return Ok(ours);
    }
    let debians = PathBuf::from("/usr/bin/wasm-ld");
    if !debians.exists() {
        debian::install(sh, &["lld"], "the Wasm linker")?;
    }
    Ok(debians)
}

#[cfg(test)]
mod tests {
    use super::rustup_does;

    #[test]
    fn rustup_is_asked_for_its_target_only_where_there_is_no_other_compiler() {
        let never = || -> bool { panic!("rustup is asked again") };
        assert!(rustup_does(true, || panic!("nothing has to be looked up"), never));
        assert!(!rustup_does(false, || true, never));
        assert!(rustup_does(false, || false, || true));
        assert!(!rustup_does(false, || false, || false));
    }
}
