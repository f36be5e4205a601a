//! Remembers what something was made from and what it was then, so that it is made again only when one of them has changed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The state of some inputs, and the file that remembers the state that they and their product had when that was made.
pub struct Stamp {
    file: PathBuf,
    inputs: u64,
    product: Option<PathBuf>,
}

impl Stamp {
    /// Reads all of `inputs`, folders with everything below them.
    pub fn of(file: impl Into<PathBuf>, inputs: &[&Path]) -> Result<Stamp> {
        Ok(Stamp { file: file.into(), inputs: state(inputs)?, product: None })
    }

    /// Looks at the product as well: what somebody else wrote into it, or left of it, is not what was made.
    pub fn making(self, product: impl Into<PathBuf>) -> Stamp {
        Stamp { product: Some(product.into()), ..self }
    }

    /// Whether the product was made from the inputs as they are now, and is what was made then.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|told| self.told().is_ok_and(|now| told == now))
    }

    fn told(&self) -> Result<String> {
        let product = self.product.as_ref().map(|product| state(&[product])).transpose()?;
        Ok(format!("{:016x}{}\n", self.inputs, product.map_or(String::new(), |state| format!(" {state:016x}"))))
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
        fs::write(&self.file, self.told()?).with_context(|| format!("cannot write `{}`", self.file.display()))
    }
}

/// What is in some files and folders, as a number.
fn state(paths: &[&Path]) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        hash(path, &mut hasher).with_context(|| format!("cannot read `{}`", path.display()))?;
    }
    Ok(hasher.finish())
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
    fn a_product_is_current_until_it_or_an_input_changes_or_it_is_cleared() {
        let folder = std::env::temp_dir().join(format!("kneadful-stamp-{}", std::process::id()));
        let inputs = folder.join("inputs");
        fs::create_dir_all(inputs.join("below")).unwrap();
        fs::write(inputs.join("below/file"), "one").unwrap();
        let product = folder.join("product");
        let stamp = || Stamp::of(folder.join("stamp"), &[&inputs]).unwrap().making(&product);

        assert!(!stamp().is_current(), "nothing was made yet");
        fs::create_dir_all(&product).unwrap();
        fs::write(product.join("page"), "whole").unwrap();
        assert!(!stamp().is_current(), "nobody said that it is finished");
        stamp().set().unwrap();
        assert!(stamp().is_current());
        fs::write(inputs.join("below/file"), "two").unwrap();
        assert!(!stamp().is_current(), "the input changed");
        stamp().set().unwrap();
        fs::write(inputs.join("another"), "").unwrap();
        assert!(!stamp().is_current(), "an input came");
        stamp().set().unwrap();
        fs::write(product.join("page"), "ha").unwrap();
        assert!(!stamp().is_current(), "somebody else wrote into the product");
        stamp().set().unwrap();
        fs::remove_dir_all(&product).unwrap();
        assert!(!stamp().is_current(), "the product has gone");
        fs::create_dir_all(&product).unwrap();
        stamp().set().unwrap();
        stamp().clear().unwrap();
        assert!(!stamp().is_current(), "it was cleared");

        fs::remove_dir_all(folder).unwrap();
    }
}
