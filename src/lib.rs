//! Kneadful: a player for back-massage routines that runs in any browser.
//!
//! # From above
//!
//! A *routine* is a list of timed steps. Laid out at a *pace* it becomes a *timeline*; the timeline's cues are its
//! *score*; the score is synthesised into one sound file, the *track*. The page hands the track to one `<audio>`
//! element and asks it for the position: the track is the clock. A *session* turns what was asked (*commands*) and what
//! happened (*facts*) into what the transport shall do (*requests*) and what the world is told (*events*). Whoever draws
//! or saves, looks at the session's *progress*.
//!
//! ```
//! use kneadful::play::{score::Score, timeline::{Pace, Timeline}};
//! use kneadful::routine::catalog;
//!
//! let routine = catalog::find("three-minute-calm").expect("it is built in");
//! let timeline = Timeline::new(routine, &Pace::default(), &[]);
//! let score = Score::new(routine, &timeline);
//! assert_eq!(score.cues().last().map(|cue| cue.kind.id()), Some("close"));
//! ```
//!
//! # The map, in reading order
//!
//! | room | what is in it |
//! |---|---|
//! | [`time`] | a length and a point: the floor under everything |
//! | [`routine`] | *what to do*: [`vocabulary`](routine::vocabulary), [`model`](routine::model), [`document`](routine::document) (the public format), [`catalog`](routine::catalog) (the built-in ones, compiled in by `build.rs`) |
//! | [`play`] | *when it happens*: [`timeline`](play::timeline), [`score`](play::score), [`sound`](play::sound) (how it sounds), [`track`](play::track), [`session`](play::session), and [`monotonic`](play::monotonic), the clock of the silent transport |
//! | [`record`] | *what happened*: [`entry`](record::entry) |
//! | `web` | the boundary to JavaScript, on `wasm32` only: `library`, `player`, `sound`, `silence`, and `error`, which gives every refusal a code |
//!
//! Beside it: `www/` is the page (`www/start.js` and `www/start.css` stand in it and come first: they wear what was set,
//! and ask at once for what an address needs; `www/core.js` alone loads the Wasm; `www/told.js` puts a routine into the page's
//! language; `www/player/` is the element, small and at once there, and its works, which come when somebody shows interest:
//! its conductor, `view/`, `transport/`, and `effects/`, which go with the sound; it is built twice, into the app and as
//! `dist/kneadful-player.js` for pages elsewhere;
//! `www/app/` the app around it, with `settings/` and `device/` (offline, updates, home screen); `www/embed/` the page that
//! others have in a frame, and the protocol it speaks; `www/sw.js` the service worker; `www/store/` the saved documents;
//! `www/figure/` the drawings;
//! `www/look/` what all screens share of their look; `www/words/` every sentence of the page, by language, and
//! `www/lists.js` several of them as one), `xtask/` the
//! commands, a file each, and `tests/` the tests that need more than one room: `it` on the host, `js` in Node on the real
//! Wasm, `e2e` in three browsers on the screens of `e2e/screens/`, `record` on their recorded sound, `bench` what it
//! costs, `lighthouse` what
//! Lighthouse says of it, and `look` photographs of all screens, and all drawings on a sheet.
//!
//! # Where it is otherwise than first planned
//!
//! - The track is FLAC, but Firefox gets it in Ogg: it leaves a FLAC's seek table unread, guesses where a position lies,
//!   and takes a guess beyond the last byte for the end of the track.
//! - Values from JavaScript are walked into [`document::Value`](routine::document::Value) and read by hand; serde writes
//!   what goes out. Derived readers would cost the Wasm 24 kB, and it has 41.
//! - A spot that *has eased* is a command of its own: unlike *next*, it counts the step as done.
//! - *Next* in the last step stays there and says so, so that taps too many do not end a session.
//! - A hidden page saves where it stands when it is hidden and then at most once a step, not every five seconds: more
//!   would wake it up more than twice a step. For the same reason it hears of a cue when its voice has something to say of
//!   it, once the chime is over, and the lock screen turns a step with the voice.
//! - The package is a plain library, and that it becomes a module is said where it is compiled (`xtask/src/setup/toolchain.rs`):
//!   with both kinds in `Cargo.toml`, Cargo silently leaves out the optimisation over all crates, 7 kB of the Wasm.
//! - The service worker is Workbox, bundled by Vite with a list that `xtask/web/worker.config.js` makes. vite-plugin-pwa
//!   makes the same list with a second bundler, whose lock file npm cannot install on every system.
//!
//! # Invariants
//!
//! - Imports point only down the map, from `web` to `play` and `record`, to `routine`, to `time`; `play` and `record` do
//!   not know each other. Only `web` knows a browser.
//! - Nothing reads a clock: time is an argument. Position comes from the transport and is never counted.
//! - Domain types are not serialisable; whoever crosses a boundary defines its document, with a version.
//! - Text from outside is text.

pub mod play;
pub mod record;
pub mod routine;
pub mod time;

#[cfg(target_arch = "wasm32")]
pub mod web;
