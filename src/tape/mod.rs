//! The tape: the record of an input that a reader makes for the checker and the builders.
//!
//! A tape is a row of slots, one for every field and list element that the model asks for. An object's slot points at its
//! *block*, which has a slot for each field in the order of the field table. A list's slot points at its elements. The slots
//! that an element points at follow right after it, so that [`Tape::next`] leads from one element to the next.
//!
//! TypeScript reads and writes slots through typed arrays, as four 32-bit words or two 64-bit ones.

pub mod growth;
mod slot;
mod unescaped;

pub use growth::TooLarge;
pub use slot::{Slot, is_integer};
pub use unescaped::Unescaped;

use alloc::vec::Vec;

use crate::bug::bug;
use crate::table::Tag;
use crate::table::limits::BLOCK;
use growth::{push, push_same};

/// The slots of an input. Their memory is reused for the next input.
#[derive(Debug)]
pub struct Tape {
    slots: Vec<Slot>,
    /// The indexes of the slots with [`Tag::LongNumber`].
    pub long_numbers: Vec<u32>,
    /// The strings that slots with [`Tag::UnescapedString`] point at.
    pub unescaped: Unescaped,
    /// Tells the reader to decode strings with escapes.
    pub unescapes: bool,
    /// Tells the reader that the caller's strings are Unicode, as Rust's are, and cannot hold half a surrogate pair.
    pub is_unicode: bool,
    /// The length of the text in bytes minus its length in UTF-16 units.
    pub surplus: usize,
    /// Whether the reader found by the field table alone that the input is valid, so that nothing is left to check.
    pub is_accepted: bool,
}

/// How much is on a tape.
#[derive(Debug)]
pub struct Mark {
    slots: usize,
    long_numbers: usize,
    unescaped: (usize, u32),
}

impl Tape {
    /// The index of a block of missing keys. All objects without any of the model's keys share it, which saves room.
    pub const BLANK: usize = 0;
    /// The index of the slot of the whole input.
    pub const ROOT: usize = BLOCK;

    /// Makes an empty tape.
    pub const fn new() -> Tape {
        Tape {
            slots: Vec::new(),
            long_numbers: Vec::new(),
            unescaped: Unescaped::new(),
            unescapes: false,
            is_unicode: false,
            surplus: 0,
            is_accepted: false,
        }
    }

    /// Forgets the last input.
    #[inline]
    pub fn clear(&mut self) -> Result<(), TooLarge> {
        self.long_numbers.clear();
        self.unescaped.clear();
        self.is_accepted = false;
        self.slots.clear();
        self.push_blank(BLOCK + 1)?;
        Ok(())
    }

    /// Reserves memory for about `count` slots. Does nothing if there is no memory for them.
    pub fn expect(&mut self, count: usize) {
        _ = self.slots.try_reserve(count);
    }

    /// Returns the index that the next slot gets.
    pub fn end(&self) -> usize {
        self.slots.len()
    }

    /// Adds a slot with [`Tag::Missing`] and returns its index.
    #[inline(always)]
    pub fn push_missing(&mut self) -> Result<usize, TooLarge> {
        let index = self.slots.len();
        push(&mut self.slots, Slot::MISSING)?;
        Ok(index)
    }

    /// Adds `count` slots with [`Tag::Missing`] and returns the index of the first.
    #[inline(never)]
    pub fn push_blank(&mut self, count: usize) -> Result<usize, TooLarge> {
        let first = self.slots.len();
        push_same(&mut self.slots, count, Slot::MISSING)?;
        Ok(first)
    }

    /// Remembers how much is on the tape.
    pub fn mark(&self) -> Mark {
        Mark {
            slots: self.slots.len(),
            long_numbers: self.long_numbers.len(),
            unescaped: self.unescaped.mark(),
        }
    }

    /// Forgets what came onto the tape after the mark.
    pub fn rewind(&mut self, mark: &Mark) {
        self.slots.truncate(mark.slots);
        self.long_numbers.truncate(mark.long_numbers);
        self.unescaped.rewind(mark.unescaped);
    }

    /// Returns the `count` slots from `first` on, or an empty slice if there are fewer.
    pub fn block(&mut self, first: usize, count: usize) -> &mut [Slot] {
        self.slots.get_mut(first..first + count).unwrap_or_default()
    }

    /// Records that the slot at `index` waits for an exact decimal conversion.
    pub fn push_long_number(&mut self, index: usize) -> Result<(), TooLarge> {
        push(&mut self.long_numbers, index as u32)
    }

    /// Returns the index of the slot after the one at `index` and after all that it holds.
    pub fn next(&self, index: usize) -> usize {
        let slot = self[index];
        match slot.tag {
            Tag::Array | Tag::Object | Tag::Union => slot.high(),
            _ => index + 1,
        }
    }

    /// Returns the number of the option that was chosen for the union at `index`: the first one whose slot is not empty.
    pub fn chosen(&self, index: usize) -> usize {
        let first = self[index].low();
        (0..self.slots.len() - first)
            .find(|number| self[first + number].tag != Tag::Missing)
            .unwrap_or_default()
    }

    /// Returns the address of the slots.
    pub fn as_ptr(&self) -> *const Slot {
        self.slots.as_ptr()
    }
}

impl Default for Tape {
    fn default() -> Tape {
        Tape::new()
    }
}

impl core::ops::Index<usize> for Tape {
    type Output = Slot;
    fn index(&self, index: usize) -> &Slot {
        self.slots.get(index).unwrap_or_else(|| bug())
    }
}

impl core::ops::IndexMut<usize> for Tape {
    fn index_mut(&mut self, index: usize) -> &mut Slot {
        self.slots.get_mut(index).unwrap_or_else(|| bug())
    }
}
