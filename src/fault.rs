//! What the checker finds wrong, before its words and its place are looked up.

use alloc::vec::Vec;

use core::cell::Cell;
use core::fmt;

use crate::schema::{Enumeration, Kind};
use crate::tape::{Slot, Tape, TooLarge};

/// A step of the way from the root to a value.
///
/// ```
/// use completion_job::{CompletionJobOut, Segment};
/// let error = CompletionJobOut::from_json(br#"{"repositories": [7]}"#).unwrap_err();
/// let path = &error.issues.last().unwrap().path;
/// assert_eq!(path, &[Segment::Key("repositories"), Segment::Index(0)]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Into an object, by the key as the job spells it.
    Key(&'static str),
    /// Into a list, by the index from 0.
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

/// The rules that a value can break.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// It must be of this kind.
    Type {
        /// The kind.
        expected: Kind,
    },
    /// It must be there.
    Missing {
        /// The kind it must have.
        expected: Kind,
    },
    /// It must have no fraction, and be finite.
    Integer,
    /// It must be one of these.
    Variant(&'static Enumeration),
    /// It must be given in one spelling only.
    DuplicateSpelling {
        /// The key that is one too many.
        key: &'static str,
        /// The key that the rest of the object is spelled like.
        other: &'static str,
    },
    /// It must be Unicode text.
    Surrogates,
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Where in the job.
    pub path: Vec<Segment>,
    /// The value that is wrong; of a missing one, the object that it is missing from.
    pub slot: Slot,
    /// The rule that it breaks.
    pub rule: Rule,
}

/// All that is wrong with what is on a tape. It may be as much as the tape has slots, so that each takes little room, and
/// those of one list or object share the way to it.
#[derive(Debug)]
pub struct Faults {
    entries: Vec<Entry>,
    /// The steps of the ways to them, each with the number of the step before it, from 1; 0 is the root.
    steps: Vec<(u32, Segment)>,
    is_incomplete: bool,
    /// How many are kept, whatever there is.
    pub limit: usize,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    slot: u32,
    step: u32,
    rule: Rule,
}

impl Faults {
    /// None yet.
    pub const fn new() -> Faults {
        Faults { entries: Vec::new(), steps: Vec::new(), is_incomplete: false, limit: usize::MAX }
    }

    /// Forgets them.
    pub fn clear(&mut self) {
        self.entries.clear();
        self.steps.clear();
        self.is_incomplete = false;
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds one: the slot on the tape, the way to it, the rule that it breaks.
    pub fn push(&mut self, slot: usize, trail: &Trail, rule: Rule) {
        if self.entries.len() >= self.limit {
            return;
        }
        let pushed = self.number_of(trail).and_then(|step| {
            self.entries.try_reserve(1).ok()?;
            self.entries.push(Entry { slot: slot as u32, step, rule });
            Some(())
        });
        self.is_incomplete |= pushed.is_none();
    }

    /// Whether there was room for all of them.
    pub fn complete(&self) -> Result<(), TooLarge> {
        if self.is_incomplete { Err(TooLarge) } else { Ok(()) }
    }

    /// One of them, in the order of the fields.
    pub fn get(&self, index: usize, tape: &Tape) -> Fault {
        let Entry { slot, step, rule } = self.entries[index];
        Fault { path: self.path(step), slot: tape[slot as usize], rule }
    }

    fn path(&self, mut step: u32) -> Vec<Segment> {
        let mut path = Vec::new();
        while step > 0 {
            let (before, segment) = self.steps[step as usize - 1];
            path.push(segment);
            step = before;
        }
        path.reverse();
        path
    }

    fn number_of(&mut self, trail: &Trail) -> Option<u32> {
        let Some((before, segment)) = trail.last else { return Some(0) };
        if trail.number.get() == 0 {
            let before = self.number_of(before)?;
            self.steps.try_reserve(1).ok()?;
            self.steps.push((before, segment));
            trail.number.set(self.steps.len() as u32);
        }
        Some(trail.number.get())
    }
}

/// The way from the root to the value under check. It stands on the call stack, so that a valid job costs no
/// allocation.
pub struct Trail<'a> {
    last: Option<(&'a Trail<'a>, Segment)>,
    /// The number that the step has among the faults', if one came this way.
    number: Cell<u32>,
}

impl<'a> Trail<'a> {
    /// No way at all.
    pub fn root() -> Trail<'static> {
        Trail { last: None, number: Cell::new(0) }
    }

    /// A step further.
    pub fn step(&'a self, segment: Segment) -> Trail<'a> {
        Trail { last: Some((self, segment)), number: Cell::new(0) }
    }
}
