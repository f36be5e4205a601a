//! `cargo xtask cues ID`: the table of a routine's cues, for people and for tests.

use anyhow::Result;
use kneadful::routine::catalog;
use kneadful::routine::model::Routine;
use xshell::{Shell, cmd};

use crate::usage::Usage;
use crate::{wasm, words};

pub fn run(sh: &Shell, id: &str) -> Result<()> {
    let id = routine(id)?.id.as_ref();
    // The words are the page's, so the page's own code makes the table.
    words::run(sh)?;
    wasm::run(sh)?;
    Ok(cmd!(sh, "node xtask/web/cues.js {id}").quiet().run()?)
}

/// The built-in routine with that id.
pub fn routine(id: &str) -> Result<&'static Routine, Usage> {
    catalog::find(id).ok_or_else(|| {
        let ids: Vec<&str> = catalog::all().iter().map(|routine| routine.id.as_ref()).collect();
        Usage(format!("`{id}` is not a routine. The routines are: {}.", ids.join(", ")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_id_is_answered_with_the_right_ones() {
        let said = routine("desk").unwrap_err().to_string();
        assert!(said.starts_with("`desk` is not a routine. The routines are: "), "{said}");
        assert!(said.contains("desk-reset-wall"), "{said}");
    }
}
