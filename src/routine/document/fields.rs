//! Reading the fields of one object: each reader checks, notes its problems with their place, and goes on.

use std::ops::RangeInclusive;

use super::{INVISIBLE, MAX_TEXT, Problem, Value, sentences};
use crate::routine::vocabulary::{Vocabulary, Words};

/// So many unknown fields of an object are told one by one: an object of another kind may have any number of them.
const MOST_STRANGERS: usize = 10;

/// A whole number's range, and what is said of one that is not in it.
pub struct Limit {
    /// The numbers that are allowed.
    pub range: RangeInclusive<u32>,
    /// Of a number under the range.
    pub under: &'static str,
    /// Of a number over the range.
    pub over: &'static str,
    /// Of a number that is not whole.
    pub broken: &'static str,
}

/// An object being read, and where it stands in the document.
pub struct Fields<'a> {
    fields: &'a [(String, Value)],
    path: String,
    known: Vec<&'static str>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Fields<'a> {
    /// Opens `value`, or notes that it is no object.
    pub fn open(value: &'a Value, path: String, problems: &'a mut Vec<Problem>) -> Option<Fields<'a>> {
        match value {
            Value::Fields(fields) => Some(Fields { fields, path, known: Vec::new(), problems }),
            other => {
                let values = vec![sentences::OBJECT.to_owned(), other.kind().to_owned()];
                problems.push(Problem { path, sentence: sentences::WRONG_KIND, values });
                None
            }
        }
    }

    /// Notes every field that no reader asked for.
    pub fn close(mut self) {
        let known = self.known.join(", ");
        let strangers: Vec<&str> =
            self.fields.iter().map(|(name, _)| name.as_str()).filter(|name| !self.known.contains(name)).collect();
        for name in strangers.iter().take(MOST_STRANGERS) {
            self.problem(&shown(name), sentences::NO_FIELD, &[&known]);
        }
        if let Some(more @ 1..) = strangers.len().checked_sub(MOST_STRANGERS) {
            self.problem("", sentences::MORE_FIELDS, &[&digits(more)]);
        }
    }

    /// Notes a problem of the field `name`, or of the object itself where that is empty.
    pub fn problem(&mut self, name: &str, sentence: &'static str, values: &[&str]) {
        let path = match (self.path.as_str(), name) {
            (path, "") => path.to_owned(),
            ("", name) => name.to_owned(),
            (path, name) => [path, ".", name].concat(),
        };
        self.problems.push(Problem {
            path,
            sentence,
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        });
    }

    /// The list of problems, for the objects within.
    pub fn problems(&mut self) -> &mut Vec<Problem> {
        self.problems
    }

    /// Whether any of these fields is there and holds something.
    pub fn has_any(&self, names: &[&str]) -> bool {
        self.fields.iter().any(|(name, value)| names.contains(&name.as_str()) && *value != Value::Nothing)
    }

    fn find(&mut self, name: &'static str) -> Option<&'a Value> {
        self.known.push(name);
        let mut found = self.fields.iter().filter(|(field, _)| field == name);
        let (_, value) = found.next()?;
        if found.next().is_some() {
            self.problem(name, sentences::TWICE, &[]);
        }
        (*value != Value::Nothing).then_some(value)
    }

    fn require(&mut self, name: &'static str) -> Option<&'a Value> {
        let value = self.find(name);
        if value.is_none() {
            self.problem(name, sentences::MISSING, &[]);
        }
        value
    }

    fn mismatch(&mut self, name: &str, expected: &str, found: &Value) {
        self.problem(name, sentences::WRONG_KIND, &[expected, found.kind()]);
    }

    /// A text of 1 to `most` characters that must be there.
    pub fn text(&mut self, name: &'static str, most: usize) -> Option<String> {
        let value = self.require(name)?;
        self.checked_text(name, value, most, sentences::EMPTY)
    }

    /// A text of 1 to `most` characters that may be missing.
    pub fn optional_text(&mut self, name: &'static str, most: usize) -> Option<String> {
        let value = self.find(name)?;
        self.checked_text(name, value, most, sentences::EMPTY_OPTIONAL)
    }

    fn checked_text(&mut self, name: &str, value: &Value, most: usize, if_empty: &'static str) -> Option<String> {
        let Value::Text(text) = value else {
            self.mismatch(name, sentences::TEXT, value);
            return None;
        };
        let text = text.trim();
        let length = text.chars().count();
        if let Some(unsafe_char) = text.chars().find(|c| is_unsafe(*c)) {
            self.problem(name, sentences::INVISIBLE, &[&code_point(unsafe_char)]);
        } else if length == 0 {
            self.problem(name, if_empty, &[]);
        } else if length > most {
            self.problem(name, sentences::LONG_TEXT, &[&digits(length), &digits(most)]);
        } else {
            return Some(text.to_owned());
        }
        None
    }

    /// An id: lower case letters, digits and hyphens.
    pub fn id(&mut self, name: &'static str) -> Option<String> {
        let id = self.text(name, MAX_TEXT.id)?;
        if id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            return Some(id);
        }
        self.problem(name, sentences::NO_ID, &[&id]);
        None
    }

    /// A BCP 47 language tag, by its shape: a language of letters, then parts of letters and digits.
    pub fn language(&mut self, name: &'static str) -> Option<String> {
        let tag = self.optional_text(name, MAX_TEXT.language)?;
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let named = (2..=8).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_alphabetic());
        let fits = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if named && parts.all(fits) {
            return Some(tag);
        }
        self.problem(name, sentences::NO_LANGUAGE, &[&tag]);
        None
    }

    /// A word of a vocabulary that must be there.
    pub fn word<V: Vocabulary>(&mut self, name: &'static str) -> Option<V> {
        let value = self.require(name)?;
        self.checked_word(name, value, &V::WORDS).map(|index| V::ALL[index])
    }

    /// A word of a vocabulary that may be missing.
    pub fn optional_word<V: Vocabulary>(&mut self, name: &'static str) -> Option<V> {
        let value = self.find(name)?;
        self.checked_word(name, value, &V::WORDS).map(|index| V::ALL[index])
    }

    /// A list of words of a vocabulary, each at most once; empty where it is missing.
    pub fn words<V: Vocabulary>(&mut self, name: &'static str) -> Vec<V> {
        self.checked_words(name, &V::WORDS).into_iter().map(|index| V::ALL[index]).collect()
    }

    fn checked_word(&mut self, name: &str, value: &Value, words: &Words) -> Option<usize> {
        let Value::Text(id) = value else {
            self.mismatch(name, sentences::TEXT, value);
            return None;
        };
        let word = words.find(id);
        if word.is_none() {
            self.problem(name, sentences::NO_WORD, &[&shown(id), words.kind, &words.ids.join(", ")]);
        }
        word
    }

    fn checked_words(&mut self, name: &'static str, words: &Words) -> Vec<usize> {
        let mut found = Vec::new();
        for (index, item) in self.list(name, false).unwrap_or_default().iter().enumerate().take(words.ids.len() + 1) {
            let place = [name, "[", &digits(index), "]"].concat();
            if let Some(word) = self.checked_word(&place, item, words) {
                if found.contains(&word) {
                    self.problem(&place, sentences::WORD_TWICE, &[words.ids[word]]);
                } else {
                    found.push(word);
                }
            }
        }
        found
    }

    /// A whole number within `limit` that must be there.
    pub fn number(&mut self, name: &'static str, limit: &Limit) -> Option<u32> {
        let value = self.require(name)?;
        self.checked_number(name, value, limit)
    }

    /// A whole number within `limit` that may be missing.
    pub fn optional_number(&mut self, name: &'static str, limit: &Limit) -> Option<u32> {
        let value = self.find(name)?;
        self.checked_number(name, value, limit)
    }

    fn checked_number(&mut self, name: &str, value: &Value, limit: &Limit) -> Option<u32> {
        let Value::Number(number) = *value else {
            self.mismatch(name, sentences::NUMBER, value);
            return None;
        };
        let whole = number as i64;
        // Formatting floats would cost the Wasm 20 kB: a number that is no `i64` is told without its digits.
        if whole as f64 != number {
            self.problem(name, limit.broken, &[]);
        } else if whole < i64::from(*limit.range.start()) {
            self.problem(name, limit.under, &[&whole.to_string()]);
        } else if whole > i64::from(*limit.range.end()) {
            self.problem(name, limit.over, &[&whole.to_string()]);
        } else {
            return Some(whole as u32);
        }
        None
    }

    /// A truth value, false where it is missing.
    pub fn flag(&mut self, name: &'static str) -> bool {
        match self.find(name) {
            None => false,
            Some(Value::Flag(flag)) => *flag,
            Some(other) => {
                self.mismatch(name, sentences::FLAG, other);
                false
            }
        }
    }

    /// A list.
    pub fn list(&mut self, name: &'static str, required: bool) -> Option<&'a [Value]> {
        match if required { self.require(name) } else { self.find(name) }? {
            Value::List(items) => Some(items),
            other => {
                self.mismatch(name, sentences::LIST, other);
                None
            }
        }
    }
}

/// A number in words of digits, by the one formatter that the Wasm carries anyway.
pub fn digits(number: usize) -> String {
    (number as i64).to_string()
}

/// A character's number in Unicode, as in `200E`.
fn code_point(c: char) -> String {
    let digit = |place: u32| char::from_digit(u32::from(c) >> (4 * place) & 15, 16).unwrap_or('0').to_ascii_uppercase();
    (0..if c > '\u{FFFF}' { 5 } else { 4 }).rev().map(digit).collect()
}

/// The beginning of a word from outside, which may be anything, safe to repeat in a message.
fn shown(word: &str) -> String {
    word.chars().filter(|c| !is_unsafe(*c)).take(40).collect()
}

fn is_unsafe(c: char) -> bool {
    c.is_control() || INVISIBLE.iter().any(|range| range.contains(&c))
}
