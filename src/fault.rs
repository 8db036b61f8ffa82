//! What the checker finds wrong, before its words and its place are looked up.

use alloc::vec::Vec;

use core::cell::Cell;
use core::ptr;

use crate::growth::push;
use crate::model::ENUMERATIONS;
use crate::name::Name;
use crate::numbered::numbered;
#[cfg(feature = "module")]
use crate::read::{Units, units_of_value};
#[cfg(feature = "std")]
use crate::schema::Enumeration;
use crate::schema::Kind;
use crate::tape::{Slot, Tag, TooLarge};

/// A step of the way from the root to a value.
///
/// ```
/// use completion_job::{CompletionJobOut, Segment};
/// let error = CompletionJobOut::from_json(br#"{"repositories": [7]}"#).unwrap_err();
/// let path = &error.issues.last().unwrap().path;
/// assert_eq!(path, &[Segment::Key("repositories"), Segment::Index(0)]);
/// ```
#[cfg(feature = "std")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Into an object, by the key as the job spells it.
    Key(&'static str),
    /// Into a list, by the index from 0.
    Index(usize),
}

#[cfg(feature = "std")]
impl core::fmt::Display for Segment {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Segment::Key(key) => f.write_str(key),
            Segment::Index(index) => write!(f, "{index}"),
        }
    }
}

numbered! {
    /// The rules that a value can break.
    pub enum Rule {
        /// It must be of the kind that is expected.
        Type,
        /// It must be there.
        Missing,
        /// It must have no fraction, and be finite.
        Integer,
        /// It must be one of the enumeration that is expected.
        Variant,
        /// It must be given in one spelling only.
        DuplicateSpelling,
        /// It must be Unicode text.
        Surrogates,
    }
}

/// The words for what was expected, by its number. Behind them the enumerations have theirs.
pub const EXPECTED: [&str; 5] = ["string", "boolean", "number", "array", "object"];

/// The number of what was expected.
fn expected(kind: &Kind) -> u32 {
    let number = match kind {
        Kind::String => 0,
        Kind::Boolean => 1,
        Kind::Number | Kind::Integer => 2,
        Kind::Array(_) => 3,
        Kind::Object(_) => 4,
        Kind::Enum(enumeration) => {
            let index = ENUMERATIONS.iter().position(|other| ptr::eq(*other, *enumeration));
            EXPECTED.len() + index.unwrap_or_default()
        }
    };
    number as u32
}

/// One thing that is wrong.
#[cfg(feature = "std")]
#[derive(Clone, Debug)]
pub struct Fault {
    /// Where in the job.
    pub path: Vec<Segment>,
    /// What stands there, or the object that something is missing from.
    pub tag: Tag,
    /// Where in the text, as [`Slot::start`].
    pub start: usize,
    /// The rule that it breaks.
    pub rule: Rule,
    /// What was expected.
    pub expected: Expected,
}

/// What a value had to be.
#[cfg(feature = "std")]
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// Of a kind, by its word.
    Kind(&'static str),
    /// Of an enumeration.
    OneOf(&'static Enumeration),
    /// Under this key.
    Key(&'static str),
}

#[cfg(feature = "std")]
impl Expected {
    /// How issues name it.
    pub fn words(self) -> &'static str {
        match self {
            Expected::Kind(word) => word,
            Expected::OneOf(enumeration) => enumeration.expected,
            Expected::Key(key) => key,
        }
    }
}

/// All that is wrong with what is on a tape. It may be as much as the tape has slots, so that each takes little room, and
/// those of one list or object share the way to it.
#[derive(Debug)]
pub struct Faults {
    entries: Vec<Entry>,
    steps: Vec<Step>,
    is_incomplete: bool,
    /// How many are kept, whatever there is.
    pub limit: usize,
}

/// How many words of 32 bits a fault and a step take in the module.
pub const SIZES: [usize; 2] = [6, 3];

#[cfg(feature = "module")]
const _: () = assert!(size_of::<Entry>() == 4 * SIZES[0] && size_of::<Step>() == 4 * SIZES[1]);

/// A fault as TypeScript reads it.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
struct Entry {
    /// Of its slot, as is the next.
    tag: Tag,
    /// Where its value starts; in a text, once [`Faults::locate`] was called, in UTF-16 units.
    start: u32,
    /// How many UTF-16 units of the text it takes.
    length: u32,
    /// The number of the last step to it.
    step: u32,
    rule: Rule,
    /// The number of what was expected or, with [`Rule::DuplicateSpelling`], of the step with the other key.
    expected: u32,
}

/// A step of the way to a fault, as TypeScript reads it.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
struct Step {
    /// The number of the step before it, from 1; 0 is the root.
    before: u32,
    /// The key, if it is into an object.
    key: Option<&'static Name>,
    /// The index, if it is into a list.
    index: u32,
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

    /// Adds one: the slot of the value or of the object that lacks it, the way to it, the rule that it breaks, the kind that was expected.
    pub fn push(&mut self, slot: Slot, trail: &Trail, rule: Rule, kind: &Kind) {
        if self.entries.len() < self.limit {
            let step = self.number_of(trail);
            self.push_entry(slot, step, rule, Some(expected(kind)));
        }
    }

    /// Adds a value that is given in two spellings: its slot, the way to it, and the way with the other key.
    pub fn push_duplicate(&mut self, slot: Slot, trail: &Trail, other: &Trail) {
        if self.entries.len() < self.limit {
            let step = self.number_of(trail);
            let other = self.number_of(other);
            self.push_entry(slot, step, Rule::DuplicateSpelling, other);
        }
    }

    fn push_entry(&mut self, slot: Slot, step: Option<u32>, rule: Rule, expected: Option<u32>) {
        let Slot { tag, start, .. } = slot;
        let entry =
            step.zip(expected).map(|(step, expected)| Entry { tag, start, length: 0, step, rule, expected });
        let pushed = entry.is_some_and(|entry| push(&mut self.entries, entry).is_ok());
        self.is_incomplete |= !pushed;
    }

    /// Whether there was room for all of them.
    pub fn complete(&self) -> Result<(), TooLarge> {
        if self.is_incomplete { Err(TooLarge) } else { Ok(()) }
    }

    fn number_of(&mut self, trail: &Trail) -> Option<u32> {
        let Some((before, key, index)) = trail.last else { return Some(0) };
        if trail.number.get() == 0 {
            let before = self.number_of(before)?;
            push(&mut self.steps, Step { before, key, index }).ok()?;
            trail.number.set(self.steps.len() as u32);
        }
        Some(trail.number.get())
    }
}

#[cfg(feature = "module")]
impl Faults {
    /// Looks up where the values stand in their text, and how long they are.
    pub fn locate(&mut self, text: &[u8], surplus: usize) {
        let mut units = Units { text, at: 0, before: 0 };
        for entry in &mut self.entries {
            let start = entry.start as usize - usize::from(entry.tag.is_in_quotes());
            let before = if surplus == 0 { start } else { units.before(start) };
            entry.start = before as u32;
            entry.length = units_of_value(text, start) as u32;
        }
    }

    /// Where they stand in memory, and the steps to them.
    pub fn addresses(&self) -> [usize; 2] {
        [self.entries.as_ptr() as usize, self.steps.as_ptr() as usize]
    }
}

#[cfg(feature = "std")]
impl Faults {
    /// One of them, in the order of the fields.
    pub fn get(&self, index: usize) -> Fault {
        let Entry { tag, start, step, rule, expected, .. } = self.entries[index];
        let number = expected as usize;
        let expected = match (rule, number.checked_sub(EXPECTED.len())) {
            (Rule::DuplicateSpelling, _) => Expected::Key(self.key(number)),
            (_, None) => Expected::Kind(EXPECTED[number]),
            (_, Some(index)) => Expected::OneOf(ENUMERATIONS[index]),
        };
        Fault { path: self.path(step), tag, start: start as usize, rule, expected }
    }

    fn key(&self, step: usize) -> &'static str {
        self.steps[step - 1].key.map(Name::text).unwrap_or_default()
    }

    fn path(&self, mut step: u32) -> Vec<Segment> {
        let mut path = Vec::new();
        while step > 0 {
            let Step { before, key, index } = self.steps[step as usize - 1];
            path.push(key.map_or(Segment::Index(index as usize), |key| Segment::Key(key.text())));
            step = before;
        }
        path.reverse();
        path
    }
}

/// The way from the root to the value under check. It stands on the call stack, so that a valid job costs no
/// allocation.
pub struct Trail<'a> {
    /// What is before the last step, and the key or index of that.
    last: Option<(&'a Trail<'a>, Option<&'static Name>, u32)>,
    /// The number that the step has among the faults', if one came this way.
    number: Cell<u32>,
}

impl<'a> Trail<'a> {
    /// No way at all.
    pub fn root() -> Trail<'static> {
        Trail { last: None, number: Cell::new(0) }
    }

    /// A step further, into an object.
    pub fn key(&'a self, key: &'static Name) -> Trail<'a> {
        Trail { last: Some((self, Some(key), 0)), number: Cell::new(0) }
    }

    /// A step further, into a list.
    pub fn index(&'a self, index: usize) -> Trail<'a> {
        Trail { last: Some((self, None, index as u32)), number: Cell::new(0) }
    }
}
