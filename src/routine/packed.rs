//! Routines in two long strings, one of numbers and one of texts: a third of what they take as structures, and the most
//! that a compressor can make little of. The catalogue is carried so; `build.rs` packs it.
//!
//! Invariant: `unpack` is the inverse of `pack`; a text holds no line break, as in a document.

use super::model::{List, Routine, Step, Text};
use super::vocabulary::Vocabulary;
use crate::time::Millis;

/// What stands between two texts.
const BREAK: char = '\n';
const UNTIL_EASED: u8 = 1;
const OPTIONAL: u8 = 2;
const PLACED: u8 = 4;

/// Numbers and texts, in the order in which they are written and read.
#[derive(Default)]
pub struct Packed {
    /// Small ones: a word is its place in its vocabulary, counted from 1, and 0 where there is none.
    pub numbers: Vec<u8>,
    /// Each with a line break after it.
    pub texts: String,
}

/// Packs routines.
// Every field is named: one that the model gains and this forgets does not compile.
pub fn pack(routines: &[Routine]) -> Packed {
    let mut packed = Packed::default();
    for routine in routines {
        let Routine {
            id,
            title,
            language,
            setting,
            position,
            level,
            max_pressure,
            tools,
            optional_tools,
            goals,
            audiences,
            exclude_if,
            note,
            steps,
        } = routine;
        for text in [id, title, language, note] {
            packed.text(text);
        }
        packed.word(Some(*setting));
        packed.word(Some(*position));
        packed.word(Some(*level));
        packed.numbers.push(*max_pressure);
        packed.words(tools);
        packed.words(optional_tools);
        packed.words(goals);
        packed.words(audiences);
        packed.words(exclude_if);
        packed.numbers.push(steps.len() as u8);
        for step in steps.iter() {
            packed.step(step);
        }
    }
    packed
}

impl Packed {
    fn step(&mut self, step: &Step) {
        let Step {
            technique,
            exercise,
            title,
            region,
            side,
            tool,
            position,
            placed,
            length,
            pressure,
            until_eased,
            optional,
            cue,
        } = step;
        self.word(*technique);
        self.word(*exercise);
        self.word(*region);
        self.word(*side);
        self.word(*tool);
        self.word(Some(*position));
        self.numbers.extend(((length.0 / 1000) as u16).to_le_bytes());
        self.numbers.push(pressure.map_or(0, |pressure| pressure + 1));
        let flags = [(*until_eased, UNTIL_EASED), (*optional, OPTIONAL), (*placed, PLACED)];
        self.numbers.push(flags.iter().filter(|(is, _)| *is).map(|(_, flag)| flag).sum());
        self.text(title.as_ref().unwrap_or(&Text::Borrowed("")));
        self.text(cue);
    }

    fn text(&mut self, text: &Text) {
        self.texts.push_str(text);
        self.texts.push(BREAK);
    }

    fn word<V: Vocabulary>(&mut self, word: Option<V>) {
        self.numbers.push(word.map_or(0, |word| word.index() as u8 + 1));
    }

    fn words<V: Vocabulary>(&mut self, words: &[V]) {
        self.numbers.push(words.len() as u8);
        for word in words {
            self.word(Some(*word));
        }
    }
}

/// The routines that were packed.
pub fn unpack(numbers: &'static [u8], texts: &'static str) -> Vec<Routine> {
    let mut tape = Tape { numbers: numbers.iter(), texts: texts.split(BREAK) };
    let mut routines = Vec::new();
    while !tape.numbers.as_slice().is_empty() {
        routines.push(tape.routine());
    }
    routines
}

/// What is still to be read. There is as much as is asked for, or the tables were not made by `pack`.
struct Tape {
    numbers: std::slice::Iter<'static, u8>,
    texts: std::str::Split<'static, char>,
}

impl Tape {
    fn routine(&mut self) -> Routine {
        let [id, title, language, note] = [(); 4].map(|()| self.text());
        Routine {
            id,
            title,
            language,
            note,
            setting: self.known(),
            position: self.known(),
            level: self.known(),
            max_pressure: self.number(),
            tools: self.words(),
            optional_tools: self.words(),
            goals: self.words(),
            audiences: self.words(),
            exclude_if: self.words(),
            steps: self.steps(),
        }
    }

    fn steps(&mut self) -> List<Step> {
        let mut steps = Vec::new();
        for _ in 0..self.number() {
            steps.push(self.step());
        }
        steps.into()
    }

    fn step(&mut self) -> Step {
        let technique = self.word();
        let exercise = self.word();
        let region = self.word();
        let side = self.word();
        let tool = self.word();
        let position = self.known();
        let seconds = u16::from_le_bytes([self.number(), self.number()]);
        let pressure = self.number().checked_sub(1);
        let flags = self.number();
        Step {
            technique,
            exercise,
            region,
            side,
            tool,
            position,
            placed: flags & PLACED != 0,
            length: Millis::seconds(seconds.into()),
            pressure,
            until_eased: flags & UNTIL_EASED != 0,
            optional: flags & OPTIONAL != 0,
            title: Some(self.text()).filter(|title| !title.is_empty()),
            cue: self.text(),
        }
    }

    #[inline(never)]
    fn number(&mut self) -> u8 {
        self.numbers.next().copied().unwrap_or_default()
    }

    #[inline(never)]
    fn text(&mut self) -> Text {
        self.texts.next().unwrap_or_default().into()
    }

    fn word<V: Vocabulary>(&mut self) -> Option<V> {
        V::ALL.get(usize::from(self.number()).wrapping_sub(1)).copied()
    }

    fn known<V: Vocabulary>(&mut self) -> V {
        self.word().unwrap_or(V::ALL[0])
    }

    fn words<V: Vocabulary>(&mut self) -> List<V> {
        let mut words = Vec::new();
        for _ in 0..self.number() {
            words.extend(self.word::<V>());
        }
        words.into()
    }
}
