//! Remembers what something was made from, so that it is made again only when that has changed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The state of some inputs, and the file that remembers the state they had when their product was made.
pub struct Stamp {
    file: PathBuf,
    state: String,
}

impl Stamp {
    /// Reads all of `inputs`, folders with everything below them.
    pub fn of(file: impl Into<PathBuf>, inputs: &[&Path]) -> Result<Stamp> {
        let mut hasher = DefaultHasher::new();
        for input in inputs {
            hash(input, &mut hasher).with_context(|| format!("cannot read `{}`", input.display()))?;
        }
        Ok(Stamp { file: file.into(), state: format!("{:016x}\n", hasher.finish()) })
    }

    /// Whether the product was made from the inputs as they are now.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|state| state == self.state)
    }

    /// Forgets the product, before it is made: half a product is none.
    pub fn clear(&self) -> Result<()> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Says that the product has been made.
    pub fn set(&self) -> Result<()> {
        fs::write(&self.file, &self.state).with_context(|| format!("cannot write `{}`", self.file.display()))
    }
}

fn hash(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    path.hash(hasher);
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        entries.iter().try_for_each(|entry| hash(entry, hasher))
    } else {
        fs::read(path)?.hash(hasher);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_current_until_an_input_changes_or_it_is_cleared() {
        let folder = std::env::temp_dir().join(format!("kneadful-stamp-{}", std::process::id()));
        let inputs = folder.join("inputs");
        fs::create_dir_all(inputs.join("below")).unwrap();
        fs::write(inputs.join("below/file"), "one").unwrap();
        let stamp = || Stamp::of(folder.join("stamp"), &[&inputs]).unwrap();

        assert!(!stamp().is_current(), "nothing was made yet");
        stamp().set().unwrap();
        assert!(stamp().is_current());
        fs::write(inputs.join("below/file"), "two").unwrap();
        assert!(!stamp().is_current(), "the input changed");
        stamp().set().unwrap();
        fs::write(inputs.join("another"), "").unwrap();
        assert!(!stamp().is_current(), "an input came");
        stamp().set().unwrap();
        stamp().clear().unwrap();
        assert!(!stamp().is_current(), "it was cleared");

        fs::remove_dir_all(folder).unwrap();
    }
}
