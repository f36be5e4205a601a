//! The built-in routines.
//!
//! Each is a document of the public format, `catalog/<id>.json`, and so an example for whoever writes one. `build.rs`
//! checks them by the rules of [`document`](super::document) and packs them ([`packed`](super::packed)); a document that
//! does not check fails the build.
//!
//! Invariant: no two ids are equal, as each is its file's name.

use std::sync::LazyLock;

use super::model::Routine;
use super::packed::unpack;

static CATALOG: LazyLock<Vec<Routine>> = LazyLock::new(|| {
    unpack(
        include_bytes!(concat!(env!("OUT_DIR"), "/catalog.numbers")),
        include_str!(concat!(env!("OUT_DIR"), "/catalog.texts")),
    )
});

/// Every built-in routine, in the order in which people see them.
pub fn all() -> &'static [Routine] {
    &CATALOG
}

/// The built-in routine with that id.
pub fn find(id: &str) -> Option<&'static Routine> {
    all().iter().find(|routine| routine.id == id)
}
