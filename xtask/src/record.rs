//! `cargo xtask record ID`: plays a routine in browsers, records what they give to the loudspeaker, and prints how far
//! every cue is from where the score has it.

use anyhow::Result;
use xshell::Shell;

use crate::cues::routine;
use crate::setup::browsers;
use crate::{build, test};

pub fn run(sh: &Shell, id: &str) -> Result<()> {
    let id = &routine(id)?.id;
    browsers::ready(sh)?;
    build::run(sh)?;
    test::on_screen(sh, &["node", "tests/record/record.js", id])
}
