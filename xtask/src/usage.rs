//! How the commands are called, and what is said when they are called otherwise.

use std::fmt;

pub const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]   build, then serve dist/ on http://127.0.0.1:8080/ with the headers of production
  build              make dist/, a static site that runs from any folder of any host
  test               every test: Rust, the Wasm in node, Chromium, Firefox and WebKit, and their recorded sound
  check              format, lints, types, licences, documentation
  shots [NAME]       photograph every screen in every theme and size, into target/shots/;
                     of one theme or size with --theme dark, --size 390x844
  bench [ADDRESS…]   print encode times, sizes, start-up times, wake-ups and what playing takes of a battery;
                     or how the sites at these addresses load
  sizes              print what has to come until the first routine can play, and what is in it
  lighthouse         print what Lighthouse says of every kind of screen
  record ID          play a routine in browsers, record their sound, print how far every cue is from its place
  cues ID            print the cues of a routine: milliseconds, kind, step, words
  track ID OUT.flac  write the sound file of a routine's session; with --voice bell or wood, in that voice
  setup              install what the commands above would install when they need it
  wasm               make target/wasm/, the core as a JS package
  words              make target/words/, the sentences people read as a JS module";

/// A command that was not understood.
#[derive(Debug)]
pub struct Usage(pub String);

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

/// A port that can be served on; 0 lets the system choose.
pub fn port(text: &str) -> Result<u16, Usage> {
    text.parse()
        .map_err(|_| Usage(format!("`{text}` is not a port: give a number from 0 to 65535, as in `--port 8080`.")))
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn a_port_is_a_number_of_sixteen_bits() {
        assert_eq!(port("65535").unwrap(), 65535);
        for text in ["65536", "-1", "", "http"] {
            let said = port(text).unwrap_err().to_string();
            assert!(said.starts_with(&format!("`{text}` is not a port")), "{said}");
        }
    }
}
