//! Recognises a part of a job that stands alone.

use super::super::identification::{Generation, Identification, What};
use super::super::reader::{Form, exact_reader};
use super::super::rules::PARTS;
use super::super::sentences;
use super::node::Node;
use super::signature::{camel_case, key_of, score};
use super::spelling::spelling_of;

/// Recognises the part whose tests a value meets best.
pub fn identify_part(value: &Node<'_>, form: Form) -> Option<Identification> {
    let mut best = None;
    let mut most = 0;
    for part in PARTS {
        let score = score(value, part.tests);
        let bonus = usize::from(has_only(value, part.tests));
        let points = score.points() + bonus;
        if score.is_enough(bonus) && points > most {
            most = points;
            best = Some((part, score));
        }
    }
    let (part, score) = best?;
    let (spelling, more) = spelling_of(value);
    let reader = exact_reader(part.name, Generation::Sdk1_6, form, spelling);
    let mut evidence = score.met;
    evidence.extend(more);
    Some(Identification {
        what: What::Part { component: part.name, generation: Generation::Sdk1_6, spelling },
        sentence: sentences::part(part.words, &reader.name),
        evidence,
        reader: Some(reader),
    })
}

/// Tells whether a value has no members but those that the tests name.
fn has_only(value: &Node<'_>, tests: &[&str]) -> bool {
    value.keys().all(|key| {
        tests.iter().any(|test| {
            let known = key_of(test);
            key == known || key == camel_case(known)
        })
    })
}
