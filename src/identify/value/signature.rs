//! Tests whether a value has the members that tell what it is. `rules` explains the tests.

use super::super::identification::Evidence;
use super::super::{rules, sentences};
use super::node::Node;

/// A member, and the key that it was found under.
pub struct Found<'n, 't> {
    pub key: String,
    pub value: &'n Node<'t>,
}

/// How well a value meets some tests.
#[derive(Default)]
pub struct Score {
    /// Evidence of the tests that are met.
    pub met: Vec<Evidence>,
    /// Evidence of the telling tests that are met.
    pub telling: Vec<Evidence>,
}

impl Score {
    /// Two points for each telling test that is met, one for each other test.
    pub fn points(&self) -> usize {
        self.met.len() + self.telling.len()
    }

    /// Tells whether the score is high enough, with more than one test met.
    pub fn is_enough(&self, more: usize) -> bool {
        self.points() + more >= rules::POINTS && self.met.len() > 1
    }
}

/// Turns a wire key into the SDK key.
pub fn camel_case(wire: &str) -> String {
    let mut key = String::with_capacity(wire.len());
    let mut characters = wire.chars();
    while let Some(character) = characters.next() {
        match character {
            '_' => key.extend(characters.next().map(|initial| initial.to_ascii_uppercase())),
            _ => key.push(character),
        }
    }
    key
}

/// Finds a member by its wire key, in either spelling.
pub fn find<'n, 't>(value: &'n Node<'t>, wire: &str) -> Option<Found<'n, 't>> {
    [wire.to_string(), camel_case(wire)]
        .into_iter()
        .find_map(|key| value.member(&key).map(|value| Found { key, value }))
}

/// Splits a test into its path, its operator and its operand.
fn split(test: &str) -> (&str, char, &str) {
    let test = test.strip_prefix('!').unwrap_or(test);
    let at = test.find([':', '=', '^']).unwrap_or(test.len() - 1);
    (&test[..at], char::from(test.as_bytes()[at]), &test[at + 1..])
}

/// Returns the key that a test begins with.
pub fn key_of(test: &str) -> &str {
    split(test).0
}

/// Returns evidence if a value meets a test.
pub fn meets(value: &Node<'_>, test: &str) -> Option<Evidence> {
    let (path, operator, operand) = split(test);
    let mut pointer = String::new();
    let mut at = value;
    for key in path.split('/') {
        let found = find(at, key)?;
        at = found.value;
        pointer = pointer + "/" + &found.key;
    }
    let shows = match operator {
        ':' => shows_type(at, operand),
        _ => shows_text(&at.string()?, operator, operand),
    }?;
    Some(Evidence { pointer, shows })
}

fn shows_type(value: &Node<'_>, expected: &str) -> Option<String> {
    let found = value.value_type();
    match expected {
        "any" => Some(sentences::shows_presence()),
        "strings" => {
            let is_met = found == "array" && value.elements().all(|one| one.value_type() == "string");
            is_met.then(sentences::shows_strings)
        }
        _ => (found == expected).then(|| sentences::shows_type(article(found), found)),
    }
}

fn shows_text(value: &str, operator: char, operand: &str) -> Option<String> {
    match operator {
        '^' => value.starts_with(operand).then(|| sentences::shows_beginning(operand)),
        _ => operand.split('|').any(|option| option == value).then(|| sentences::shows_value(value)),
    }
}

/// Returns the article of a type's name.
pub fn article(name: &str) -> &'static str {
    if name.starts_with(['a', 'o', 'u']) { "an" } else { "a" }
}

/// Scores a value.
pub fn score(value: &Node<'_>, tests: &[&str]) -> Score {
    let mut score = Score::default();
    for test in tests {
        let Some(evidence) = meets(value, test) else { continue };
        if test.starts_with('!') {
            score.telling.push(evidence.clone());
        }
        score.met.push(evidence);
    }
    score
}
