//! `cargo xtask cues ID`: the table of a routine's cues, for people and for tests.

use std::io::{self, Write};

use kneadful::play::score::{Score, words};
use kneadful::play::timeline::{Pace, Timeline};
use kneadful::routine::catalog;
use kneadful::routine::model::Routine;

use crate::usage::Usage;

pub fn run(id: &str) -> anyhow::Result<()> {
    match io::stdout().write_all(table(routine(id)?).as_bytes()) {
        // Whoever reads the table may stop reading: `cargo xtask cues ID | head`.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// The built-in routine with that id.
pub fn routine(id: &str) -> Result<&'static Routine, Usage> {
    catalog::find(id).ok_or_else(|| {
        let ids: Vec<&str> = catalog::all().iter().map(|routine| routine.id.as_ref()).collect();
        Usage(format!("`{id}` is not a routine. The routines are: {}.", ids.join(", ")))
    })
}

/// What a session of it says when, at the usual pace.
pub fn score(routine: &Routine) -> (Timeline, Score) {
    let timeline = Timeline::new(routine, &Pace::default(), &[]);
    let score = Score::new(routine, &timeline);
    (timeline, score)
}

/// A line a cue: milliseconds, kind, step from 1, words; tabs between them.
fn table(routine: &Routine) -> String {
    let (_, score) = score(routine);
    let line = |cue: &_| {
        let kneadful::play::score::Cue { at, kind, step } = cue;
        format!("{}\t{}\t{}\t{}\n", at.0, kind.id(), step + 1, words(routine, cue))
    };
    score.cues().iter().map(line).collect()
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

    #[test]
    fn every_line_of_a_table_has_its_four_columns() {
        for routine in catalog::all() {
            let table = table(routine);
            let mut last = 0;
            for line in table.lines() {
                let columns: Vec<&str> = line.split('\t').collect();
                let &[at, kind, step, words] = columns.as_slice() else { panic!("{}: `{line}`", routine.id) };
                let at: u32 = at.parse().unwrap();
                assert!(at >= last, "{}: `{line}` is before the one above", routine.id);
                assert!((1..=routine.steps.len()).contains(&step.parse().unwrap()), "{}: `{line}`", routine.id);
                assert_eq!(words.is_empty(), kind == "tick", "{}: `{line}`", routine.id);
                last = at;
            }
            // The lead-in of five seconds ends with the first step, whatever comes before it.
            assert!(table.contains("5000\tstep\t1\t"), "{}", routine.id);
        }
    }
}
