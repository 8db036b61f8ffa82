use super::Name;
use super::limits::{PLACES, TRIES};

/// Marks a place that holds no name.
const NONE: u8 = u8::MAX;

/// A list of names, found by their text through a hash without collisions.
#[derive(Debug)]
pub struct Names {
    list: &'static [Name],
    /// The index of the name of each hash. Their number is a power of two.
    places: &'static [u8],
    /// The factor that makes the hash.
    multiplier: u32,
    /// How far the product is shifted, which leaves as many bits as an index of a place has.
    shift: u32,
}

impl Names {
    /// Makes the list of names with its hash table. `places` is a table of [`places_for`] many bytes, filled by
    /// [`Names::fill`].
    pub const fn new(list: &'static [Name], places: &'static [u8]) -> Names {
        let (_, multiplier) = hash_for(list);
        Names { list, places, multiplier, shift: shift_for(places.len()) }
    }

    /// Fills the hash table of a list of names.
    pub const fn fill<const N: usize>(list: &[Name]) -> [u8; N] {
        let (size, multiplier) = hash_for(list);
        assert!(size == N);
        let mut places = [NONE; N];
        let mut index = 0;
        while index < list.len() {
            if !list[index].is_none() {
                places[hash(list[index].bytes(), multiplier, shift_for(N))] = index as u8;
            }
            index += 1;
        }
        places
    }

    /// Returns the list. It may hold [`Name::NONE`], which is never found.
    #[inline(always)]
    pub const fn list(&self) -> &'static [Name] {
        self.list
    }

    /// Finds the name that is the `len` bytes of the text from `start` on. A quote stands after them.
    #[inline(never)]
    pub fn find(&self, text: &[u8], start: usize, len: usize) -> Option<usize> {
        let index = self.place(text, start, len)?;
        self.list.get(index)?.is_quoted_at(text, start).then_some(index)
    }

    /// Does what [`Names::find`] does, inlined. Finds nothing if the text might end first.
    #[inline(always)]
    pub fn find_fast(&self, text: &[u8], start: usize, len: usize) -> Option<usize> {
        let index = self.place(text, start, len)?;
        self.list.get(index)?.is_quoted_at_fast(text, start).then_some(index)
    }

    #[inline(always)]
    fn place(&self, text: &[u8], start: usize, len: usize) -> Option<usize> {
        let hashed = hash(text.get(start..start + len)?, self.multiplier, self.shift);
        self.places.get(hashed).map(|index| usize::from(*index))
    }
}

/// Returns how many places the hash table of these names has. It does not compile, with the message `none`, if there is no
/// hash without collisions.
pub const fn places_for(list: &[Name], none: &str) -> usize {
    match hash_for(list) {
        (0, _) => panic!("{}", none),
        (size, _) => size,
    }
}

/// Finds the smallest table and the first multiplier without collisions, or 0 if there is none.
const fn hash_for(list: &[Name]) -> (usize, u32) {
    assert!(list.len() < NONE as usize);
    let mut size = (2 * count(list)).next_power_of_two();
    while size <= PLACES {
        let mut tries = 0;
        while tries < TRIES {
            let multiplier = 0x9e37_79b1_u32.wrapping_mul(2 * tries + 1);
            if parts(list, multiplier, size) {
                return (size, multiplier);
            }
            tries += 1;
        }
        size *= 2;
    }
    (0, 0)
}

const fn count(list: &[Name]) -> usize {
    let mut count = 0;
    let mut index = 0;
    while index < list.len() {
        count += !list[index].is_none() as usize;
        index += 1;
    }
    count
}

/// Tells whether a hash gives every name a place of its own.
const fn parts(list: &[Name], multiplier: u32, size: usize) -> bool {
    let mut is_taken = [false; PLACES];
    let mut index = 0;
    while index < list.len() {
        if !list[index].is_none() {
            let place = hash(list[index].bytes(), multiplier, shift_for(size));
            if is_taken[place] {
                return false;
            }
            is_taken[place] = true;
        }
        index += 1;
    }
    true
}

const fn shift_for(size: usize) -> u32 {
    u32::BITS - size.trailing_zeros()
}

/// Hashes a text by its length and by its first, middle and last byte.
#[inline(always)]
const fn hash(text: &[u8], multiplier: u32, shift: u32) -> usize {
    let len = text.len();
    if len == 0 {
        return 0;
    }
    let key =
        text[0] as u32 | (text[len / 2] as u32) << 8 | (text[len - 1] as u32) << 16 | (len as u32) << 24;
    (key.wrapping_mul(multiplier) >> shift) as usize
}
