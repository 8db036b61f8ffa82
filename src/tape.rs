//! What a reader leaves: a row of slots, one for every field and list element the model asks for.
//!
//! An object's slot points at its *block*, a slot for each field in the order of the field table. A list's slot
//! points at its elements. What the elements themselves point at stands right after each of them, so that a walk
//! goes from one to the next with [`Tape::next`].
//!
//! The layout of [`Slot`] is read from TypeScript through typed arrays: four 32-bit words, or two 64-bit ones.

use alloc::vec::Vec;

use crate::bug::bug;
use crate::growth::{push, push_same};
use crate::numbered::numbered;
use crate::read::Unescaped;

numbered! {
    /// What stood in a place. The numbers are part of the layout that TypeScript reads.
    pub enum Tag {
        /// Nothing: the key is not there.
        Missing,
        /// The key is there and JavaScript's `undefined` is its value.
        Undefined,
        /// `null`.
        Null,
        /// `false`.
        False,
        /// `true`.
        True,
        /// A number with a fraction, or an infinite one, held in the slot.
        Number,
        /// A number without a fraction, held in the slot.
        Integer,
        /// A number whose text only an exact decimal conversion can read; settled before the check.
        LongNumber,
        /// A string that stands in the text as it is.
        String,
        /// A string with escapes in the text.
        EscapedString,
        /// A string with escapes in the text, which are undone in [`Tape::unescaped`]; the slot points there.
        UnescapedString,
        /// A string of an enumeration; the slot holds the variant's index.
        Variant,
        /// A list.
        Array,
        /// An object.
        Object,
        /// A string of a JavaScript value, held outside.
        HeldString,
        /// A list or object that was found valid before, held outside.
        HeldValid,
        /// JavaScript's `NaN`.
        Nan,
        /// A `Date`.
        Date,
        /// A `Map`.
        Map,
        /// A `Set`.
        Set,
        /// Anything with the methods `then` and `catch`.
        Promise,
        /// A bigint.
        Bigint,
        /// A symbol.
        Symbol,
        /// A function.
        Function,
    }
}

impl Tag {
    /// Whether a slot with it says where its value is behind the opening quote.
    pub fn is_in_quotes(self) -> bool {
        matches!(self, Tag::String | Tag::EscapedString | Tag::UnescapedString | Tag::Variant)
    }

    /// How error messages name what was received. What none can tell of has a word of TypeScript's.
    pub fn received(self) -> &'static str {
        match self {
            Tag::Missing => "missing",
            Tag::Undefined => "undefined",
            Tag::Null => "null",
            Tag::False | Tag::True => "boolean",
            Tag::Number | Tag::Integer | Tag::LongNumber => "number",
            Tag::String | Tag::EscapedString | Tag::UnescapedString | Tag::Variant | Tag::HeldString => {
                "string"
            }
            Tag::Array => "array",
            Tag::Object => "object",
            Tag::HeldValid => "valid",
            Tag::Nan => "nan",
            Tag::Date => "date",
            Tag::Map => "map",
            Tag::Set => "set",
            Tag::Promise => "promise",
            Tag::Bigint => "bigint",
            Tag::Symbol => "symbol",
            Tag::Function => "function",
        }
    }
}

/// A set of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tags(u32);

impl Tags {
    /// The empty set.
    pub const NONE: Tags = Tags(0);

    /// The set and one more.
    pub const fn with(self, tag: Tag) -> Tags {
        Tags(self.0 | 1 << tag as u32)
    }

    /// What is in one of the two sets.
    pub const fn or(self, other: Tags) -> Tags {
        Tags(self.0 | other.0)
    }

    /// Whether a tag is in the set.
    #[inline(always)]
    pub const fn has(self, tag: Tag) -> bool {
        self.0 >> tag as u32 & 1 == 1
    }
}

/// One place of the tape.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(8))]
pub struct Slot {
    /// What stood there.
    pub tag: Tag,
    /// Where: the offset in bytes of a value's first character (of a string: after its quote), or, for what is
    /// held outside, its number there.
    pub start: u32,
    /// Two words, or the halves of a number's bits; see the constructors.
    low: u32,
    high: u32,
}

impl Slot {
    /// A key that is not there.
    pub const MISSING: Slot = Slot::bare(Tag::Missing, 0);

    /// A value that its tag tells all about.
    #[inline(always)]
    pub const fn bare(tag: Tag, start: u32) -> Slot {
        Slot { tag, start, low: 0, high: 0 }
    }

    /// A number.
    #[inline(always)]
    pub fn number(start: u32, value: f64) -> Slot {
        let slot = Slot::integer(start, value);
        if is_integer(value) { slot } else { Slot { tag: Tag::Number, ..slot } }
    }

    /// A number that has no fraction.
    #[inline(always)]
    pub fn integer(start: u32, value: f64) -> Slot {
        let bits = value.to_bits();
        Slot { tag: Tag::Integer, start, low: bits as u32, high: (bits >> 32) as u32 }
    }

    /// A value and its two words: for text the UTF-16 offsets of its start and end; for lists and objects the
    /// indexes of the first slot and of the one after the last; for a variant its index and nothing.
    #[inline(always)]
    pub fn pair(tag: Tag, start: u32, low: u32, high: u32) -> Slot {
        Slot { tag, start, low, high }
    }

    /// The number of a [`Tag::Number`] or [`Tag::Integer`].
    pub fn as_number(&self) -> f64 {
        f64::from_bits(u64::from(self.low) | u64::from(self.high) << 32)
    }

    /// The first word that [`Slot::pair`] put there.
    pub fn low(&self) -> usize {
        self.low as usize
    }

    /// The second word that [`Slot::pair`] put there.
    pub fn high(&self) -> usize {
        self.high as usize
    }
}

/// Whether a double has no fraction and is finite.
pub fn is_integer(value: f64) -> bool {
    let has_room_for_a_fraction = value.abs() < (1_u64 << (f64::MANTISSA_DIGITS - 1)) as f64;
    if has_room_for_a_fraction { value as i64 as f64 == value } else { value.is_finite() }
}

/// There is no memory for the tape of so large an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// The longest block that any component needs, with room to spare; a test holds it to the model.
const BLANK_LEN: usize = 40;

/// The slots that a reader leaves, reused from one input to the next.
#[derive(Debug)]
pub struct Tape {
    slots: Vec<Slot>,
    /// The slots with [`Tag::LongNumber`].
    pub long_numbers: Vec<u32>,
    /// What the strings with [`Tag::UnescapedString`] stand for.
    pub unescaped: Unescaped,
    /// Whether the reader is to undo the escapes of strings.
    pub unescapes: bool,
    /// By how much the text's bytes outnumber its UTF-16 units.
    pub surplus: usize,
    /// Whether the reader saw by the field table alone that all is right, and nothing is left to be settled.
    pub is_plain: bool,
}

impl Tape {
    /// The block of an object with none of the model's keys, so that no room is spent on it.
    pub const BLANK: usize = 0;
    /// The slot of the whole input.
    pub const ROOT: usize = BLANK_LEN;

    /// An empty tape.
    pub const fn new() -> Tape {
        Tape {
            slots: Vec::new(),
            long_numbers: Vec::new(),
            unescaped: Unescaped::new(),
            unescapes: false,
            surplus: 0,
            is_plain: false,
        }
    }

    /// Forgets the last input.
    pub fn clear(&mut self) -> Result<(), TooLarge> {
        self.long_numbers.clear();
        self.unescaped.clear();
        self.is_plain = false;
        self.slots.clear();
        self.push_blank(BLANK_LEN + 1)?;
        Ok(())
    }

    /// Makes room for about so many slots, if there is memory for them.
    pub fn expect(&mut self, count: usize) {
        _ = self.slots.try_reserve(count);
    }

    /// The index that the next slot gets.
    pub fn end(&self) -> usize {
        self.slots.len()
    }

    /// Adds a slot that says [`Tag::Missing`], and gives its index.
    #[inline(always)]
    pub fn push_missing(&mut self) -> Result<usize, TooLarge> {
        let index = self.slots.len();
        push(&mut self.slots, Slot::MISSING)?;
        Ok(index)
    }

    /// Adds `count` slots that say [`Tag::Missing`], and gives the first one's index.
    #[inline(never)]
    pub fn push_blank(&mut self, count: usize) -> Result<usize, TooLarge> {
        let first = self.slots.len();
        push_same(&mut self.slots, count, Slot::MISSING)?;
        Ok(first)
    }

    /// The slots of the block at an index, or none if there are fewer.
    pub fn block(&mut self, first: usize, count: usize) -> &mut [Slot] {
        self.slots.get_mut(first..first + count).unwrap_or_default()
    }

    /// Notes that the slot at `index` waits for an exact decimal conversion.
    pub fn push_long_number(&mut self, index: usize) -> Result<(), TooLarge> {
        push(&mut self.long_numbers, index as u32)
    }

    /// The index of the slot after the one at `index` and all that it holds.
    pub fn next(&self, index: usize) -> usize {
        let slot = self[index];
        match slot.tag {
            Tag::Array | Tag::Object => slot.high(),
            _ => index + 1,
        }
    }

    /// Where the slots stand in memory.
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
