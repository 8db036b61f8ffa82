use core::fmt;

use super::{Fault, Faults, PathStep, Rule};
use crate::table::{Enumeration, Model, Name, Tag};

/// A step of the path from the root to a value.
///
/// ```
/// use completion_job::{CompletionJobOut, Segment};
/// let error = CompletionJobOut::from_json(br#"{"repositories": [7]}"#).unwrap_err();
/// let path = &error.issues.last().unwrap().path;
/// assert_eq!(path, &[Segment::Key("repositories"), Segment::Index(0)]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A step into an object, by the key as the job spells it.
    Key(&'static str),
    /// A step into a list, by the index from 0.
    Index(usize),
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Segment::Key(key) => f.write_str(key),
            Segment::Index(index) => write!(f, "{index}"),
        }
    }
}

/// A fault whose path and expected value are looked up.
#[derive(Clone, Debug)]
pub struct Violation {
    /// The path to the value.
    pub path: Vec<Segment>,
    /// The tag of the value, or of the object that it is missing from.
    pub tag: Tag,
    /// The place in the text, as [`crate::tape::Slot::start`].
    pub start: usize,
    /// The rule that is broken.
    pub rule: Rule,
    /// What the rule expects.
    pub expected: Expected,
    /// With [`Rule::Union`], what is wrong with the value for each option.
    pub options: Vec<Vec<Violation>>,
}

/// What a value had to be.
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// A value of a kind, which this word names.
    Kind(&'static str),
    /// A value of an enumeration.
    OneOf(&'static Enumeration),
    /// A value under this key.
    Key(&'static str),
}

impl Expected {
    /// Returns the name that issues give it.
    pub fn words(self) -> &'static str {
        match self {
            Expected::Kind(word) => word,
            Expected::OneOf(enumeration) => enumeration.expected,
            Expected::Key(key) => key,
        }
    }
}

impl Violation {
    /// Looks up all faults, in the order of the fields.
    pub fn all(faults: &Faults, model: &'static Model) -> impl Iterator<Item = Violation> {
        let steps = faults.steps();
        let mut rest = faults.entries();
        core::iter::from_fn(move || {
            let (fault, inner) = take(&mut rest)?;
            Some(Violation::of_fault(fault, inner, steps, model))
        })
    }

    /// Looks up a fault. `inner` are the entries that belong to it.
    fn of_fault(fault: &Fault, mut inner: &[Fault], steps: &[PathStep], model: &'static Model) -> Violation {
        let number = fault.expected as usize;
        let expected = match (fault.rule, number.checked_sub(Tag::ALL.len())) {
            (Rule::DuplicateSpelling, _) => Expected::Key(key(steps, number)),
            (Rule::Union | Rule::Option, _) => Expected::Kind(fault.tag.kind_name()),
            (_, None) => Expected::Kind(Tag::ALL[number].kind_name()),
            (_, Some(index)) => Expected::OneOf(model.enumerations[index]),
        };
        let mut options = Vec::new();
        while let Some((_, mut option)) = take(&mut inner) {
            let mut violations = Vec::new();
            while let Some((fault, inner)) = take(&mut option) {
                violations.push(Violation::of_fault(fault, inner, steps, model));
            }
            options.push(violations);
        }
        let (path, start) = (path(steps, fault.step), fault.start as usize);
        Violation { path, tag: fault.tag, start, rule: fault.rule, expected, options }
    }
}

/// Takes the first entry off a list, and the entries that belong to it.
fn take<'f>(entries: &mut &'f [Fault]) -> Option<(&'f Fault, &'f [Fault])> {
    let (first, rest) = entries.split_first()?;
    let count = if matches!(first.rule, Rule::Union | Rule::Option) { first.expected as usize } else { 0 };
    let (inner, rest) = rest.split_at(count);
    *entries = rest;
    Some((first, inner))
}

fn key(steps: &[PathStep], step: usize) -> &'static str {
    steps[step - 1].key.map(Name::text).unwrap_or_default()
}

fn path(steps: &[PathStep], mut step: u32) -> Vec<Segment> {
    let mut path = Vec::new();
    while step > 0 {
        let PathStep { before, key, index } = steps[step as usize - 1];
        path.push(key.map_or(Segment::Index(index as usize), |key| Segment::Key(key.text())));
        step = before;
    }
    path.reverse();
    path
}
