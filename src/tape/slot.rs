use crate::table::Tag;

/// A value of an input, or a missing one: its kind, its place and what the checker and the builders need of it.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(8))]
pub struct Slot {
    /// The kind of value.
    pub tag: Tag,
    /// The place of the value: the offset in bytes of its first character, or for a string of the character after its quote.
    /// For
    /// a value that is held outside, its index there.
    pub start: u32,
    /// Two words whose meaning depends on the tag, or the halves of a number's bits. The constructors say more.
    low: u32,
    high: u32,
}

impl Slot {
    /// The slot of a key that is missing.
    pub const MISSING: Slot = Slot::bare(Tag::Missing, 0);

    /// Makes the slot of a value that its tag describes in full.
    #[inline(always)]
    pub const fn bare(tag: Tag, start: u32) -> Slot {
        Slot { tag, start, low: 0, high: 0 }
    }

    /// Makes the slot of a number.
    #[inline(always)]
    pub fn number(start: u32, value: f64) -> Slot {
        let slot = Slot::integer(start, value);
        if is_integer(value) { slot } else { Slot { tag: Tag::Number, ..slot } }
    }

    /// Makes the slot of a number without a fraction.
    #[inline(always)]
    pub fn integer(start: u32, value: f64) -> Slot {
        let bits = value.to_bits();
        Slot { tag: Tag::Integer, start, low: bits as u32, high: (bits >> 32) as u32 }
    }

    /// Makes the slot of a value with two words. For a string or a value that is kept as text they are the UTF-16 offsets of its
    /// start and end, for a list or an object the indexes of its first slot and of the one after its last, and for a variant its
    /// index and 0.
    #[inline(always)]
    pub fn pair(tag: Tag, start: u32, low: u32, high: u32) -> Slot {
        Slot { tag, start, low, high }
    }

    /// Returns the number of a slot with [`Tag::Number`] or [`Tag::Integer`].
    pub fn as_number(&self) -> f64 {
        f64::from_bits(u64::from(self.low) | u64::from(self.high) << 32)
    }

    /// Returns the first word that [`Slot::pair`] put there.
    pub fn low(&self) -> usize {
        self.low as usize
    }

    /// Returns the second word that [`Slot::pair`] put there.
    pub fn high(&self) -> usize {
        self.high as usize
    }
}

/// Tells whether a double is finite and has no fraction.
pub fn is_integer(value: f64) -> bool {
    let has_room_for_a_fraction = value.abs() < (1_u64 << (f64::MANTISSA_DIGITS - 1)) as f64;
    if has_room_for_a_fraction { value as i64 as f64 == value } else { value.is_finite() }
}
