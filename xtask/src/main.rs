//! The commands of the project, one file a command: `cargo xtask help` lists them.

mod bench;
mod build;
mod check;
mod cues;
mod licences;
mod lighthouse;
mod record;
mod schema;
mod serve;
mod setup;
mod shots;
mod sizes;
mod stamp;
mod test;
mod track;
mod usage;
mod wasm;
mod words;

use std::path::Path;
use std::process::ExitCode;

use kneadful::play::sound::Voice;
use xshell::Shell;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            // 2, as shells have it, where the command was not understood; 1 where it failed.
            ExitCode::from(if error.is::<usage::Usage>() { 2 } else { 1 })
        }
    }
}

fn run() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let from = std::env::current_dir()?;
    std::env::set_current_dir(root())?;
    let sh = Shell::new()?;
    match words.as_slice() {
        ["setup"] => setup::run(&sh),
        ["wasm"] => wasm::run(&sh),
        ["words"] => words::run(&sh),
        ["build"] => build::run(&sh),
        ["serve"] => serve::run(&sh, serve::PORT),
        ["serve", "--port", port] => serve::run(&sh, usage::port(port)?),
        ["test"] => test::run(&sh),
        ["check"] => check::run(&sh),
        ["shots", asked @ ..] => shots::run(&sh, asked),
        ["bench", addresses @ ..] => bench::run(&sh, addresses),
        ["sizes"] => sizes::run(&sh),
        ["lighthouse"] => lighthouse::run(&sh),
        ["record", id] => record::run(&sh, id),
        ["cues", id] => cues::run(&sh, id),
        ["track", id, file] => track::run(id, &from.join(file), Voice::Bowl),
        ["track", id, file, "--voice", voice] => track::run(id, &from.join(file), track::voice(voice)?),
        [] | ["help" | "--help" | "-h"] => {
            println!("{}", usage::HELP);
            Ok(())
        }
        other => Err(usage::Usage(format!("`{}` is not a command.\n\n{}", other.join(" "), usage::HELP)).into()),
    }
}

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository")
}
