use alloc::vec::Vec;

use super::path::{Path, PathStep};
use super::rule::Rule;
use crate::read::{Units, units_of_value};
use crate::table::Tag;
use crate::tape::growth::push;
use crate::tape::{Slot, TooLarge};

/// Everything that is wrong with the values on a tape. There may be as many faults as the tape has slots. So each takes
/// little room, and the faults of one list or object share the path to it.
#[derive(Debug)]
pub struct Faults {
    entries: Vec<Fault>,
    steps: Vec<PathStep>,
    is_incomplete: bool,
    /// How many faults were found, kept or not.
    found: usize,
    /// How many faults are kept. Those beyond are dropped.
    pub limit: usize,
}

/// How many 32-bit words a fault and a path step take in the module.
pub const SIZES: [usize; 2] = [6, 3];

#[cfg(target_arch = "wasm32")]
const _: () = assert!(size_of::<Fault>() == 4 * SIZES[0] && size_of::<PathStep>() == 4 * SIZES[1]);

/// A value that breaks a rule, as TypeScript reads it.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Fault {
    /// The tag of the value's slot, or of the object that a member is missing from.
    pub tag: Tag,
    /// The place of that slot. After [`Faults::locate`] it counts UTF-16 units of the text.
    pub start: u32,
    /// The value's length in UTF-16 units of the text, after [`Faults::locate`].
    pub length: u32,
    /// The number of the last step of the path to the value.
    pub step: u32,
    /// The rule.
    pub rule: Rule,
    /// The number of what was expected. With [`Rule::DuplicateSpelling`] it is the number of the step with the other key, and with
    /// [`Rule::Union`] and [`Rule::Option`] the number of the entries after this one that belong to it.
    pub expected: u32,
}

impl Default for Faults {
    fn default() -> Faults {
        Faults::new()
    }
}

impl Faults {
    /// Makes an empty list.
    pub const fn new() -> Faults {
        Faults { entries: Vec::new(), steps: Vec::new(), is_incomplete: false, found: 0, limit: usize::MAX }
    }

    /// Forgets the faults.
    pub fn clear(&mut self) {
        self.entries.clear();
        self.steps.clear();
        self.is_incomplete = false;
        if cfg!(feature = "family") {
            self.found = 0;
        }
    }

    /// Returns the faults, in the order of the fields.
    pub fn entries(&self) -> &[Fault] {
        &self.entries
    }

    /// Returns the steps of the paths to the faults.
    pub fn steps(&self) -> &[PathStep] {
        &self.steps
    }

    /// Tells whether there are no faults.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds a fault: the slot of the value or of the object that lacks it, the path to the value, the rule, and the number of
    /// what was expected.
    pub fn push(&mut self, slot: Slot, path: &Path, rule: Rule, expected: u32) {
        self.count();
        if self.entries.len() < self.limit {
            let step = self.number_of(path);
            self.push_entry(slot, step, rule, Some(expected));
        }
    }

    /// Adds a value that is given in two spellings: its slot, the path to it, and the path with the other key.
    #[inline]
    pub fn push_duplicate(&mut self, slot: Slot, path: &Path, other: &Path) {
        self.count();
        if self.entries.len() < self.limit {
            let step = self.number_of(path);
            let other = self.number_of(other);
            self.push_entry(slot, step, Rule::DuplicateSpelling, other);
        }
    }

    fn push_entry(&mut self, slot: Slot, step: Option<u32>, rule: Rule, expected: Option<u32>) {
        let Slot { tag, start, .. } = slot;
        let entry =
            step.zip(expected).map(|(step, expected)| Fault { tag, start, length: 0, step, rule, expected });
        let pushed = entry.is_some_and(|entry| push(&mut self.entries, entry).is_ok());
        self.is_incomplete |= !pushed;
    }

    /// Counts a fault. Only unions ask for the number.
    #[inline(always)]
    fn count(&mut self) {
        if cfg!(feature = "family") {
            self.found += 1;
        }
    }

    /// Returns how many faults were found, kept or not.
    pub fn found(&self) -> usize {
        self.found
    }

    /// Begins the faults of a value of a union, or of one of its options. Returns the entry for [`Faults::close`].
    pub fn open(&mut self, slot: Slot, rule: Rule) -> usize {
        if self.entries.len() < self.limit {
            self.push_entry(slot, Some(0), rule, Some(0));
        }
        self.entries.len().saturating_sub(1)
    }

    /// Ends what [`Faults::open`] began.
    pub fn close(&mut self, entry: usize, path: &Path) {
        let count = self.entries.len();
        let step = self.number_of(path);
        self.is_incomplete |= step.is_none();
        if let Some(opened) = self.entries.get_mut(entry) {
            opened.step = step.unwrap_or_default();
            opened.expected = (count - entry - 1) as u32;
        }
    }

    /// Remembers how many faults there are.
    pub fn mark(&self) -> (usize, usize) {
        (self.entries.len(), self.found)
    }

    /// Forgets the faults that came after the mark.
    pub fn rewind(&mut self, (entries, found): (usize, usize)) {
        self.entries.truncate(entries);
        self.found = found;
    }

    /// Fails if there was no room for all faults.
    pub fn complete(&self) -> Result<(), TooLarge> {
        if self.is_incomplete { Err(TooLarge) } else { Ok(()) }
    }

    fn number_of(&mut self, path: &Path) -> Option<u32> {
        let Some((before, key, index)) = path.last else { return Some(0) };
        if path.number.get() == 0 {
            let before = self.number_of(before)?;
            push(&mut self.steps, PathStep { before, key, index }).ok()?;
            path.number.set(self.steps.len() as u32);
        }
        Some(path.number.get())
    }

    /// Finds the places and lengths of the faults in their text, in UTF-16 units. `surplus` is the text's length in bytes minus
    /// its length in UTF-16 units.
    #[inline]
    pub fn locate(&mut self, text: &[u8], surplus: usize) {
        let mut units = Units { text, at: 0, before: 0 };
        for entry in &mut self.entries {
            let start = entry.start as usize - usize::from(entry.tag.is_in_quotes());
            let before = if surplus == 0 { start } else { units.before(start) };
            entry.start = before as u32;
            entry.length = units_of_value(text, start) as u32;
        }
    }
}
