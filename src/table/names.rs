use super::Name;
use super::limits::{PLACES, TRIES};

/// Marks a place that holds no name.
const NONE: u8 = u8::MAX;

/// How far a product is shifted to leave as many bits as the number of a place has.
const SHIFT: u32 = u32::BITS - PLACES.trailing_zeros();

/// A list of names, found by their text through a hash without collisions.
#[derive(Debug)]
pub struct Names {
    list: &'static [Name],
    /// The index of the name with each hash.
    places: [u8; PLACES],
    /// The factor that makes the hash.
    multiplier: u32,
}

impl Names {
    /// Makes a list of names. The build fails with the message `no_hash` if no hash without collisions is found.
    pub const fn new(list: &'static [Name], no_hash: &str) -> Names {
        assert!(list.len() < NONE as usize);
        let mut tries = 0;
        while tries < TRIES {
            let multiplier = 0x9e37_79b1_u32.wrapping_mul(2 * tries + 1);
            if let Some(places) = places(list, multiplier) {
                return Names { list, places, multiplier };
            }
            tries += 1;
        }
        panic!("{}", no_hash);
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
        let hashed = hash(text.get(start..start + len)?, self.multiplier);
        Some(usize::from(self.places[hashed % PLACES]))
    }
}

/// Gives every name a place of its own. Returns nothing if two names have the same hash.
const fn places(list: &[Name], multiplier: u32) -> Option<[u8; PLACES]> {
    let mut places = [NONE; PLACES];
    let mut index = 0;
    while index < list.len() {
        if !list[index].is_none() {
            let place = hash(list[index].bytes(), multiplier) % PLACES;
            if places[place] != NONE {
                return None;
            }
            places[place] = index as u8;
        }
        index += 1;
    }
    Some(places)
}

/// Hashes a text by its length and by its first, middle and last byte.
#[inline(always)]
const fn hash(text: &[u8], multiplier: u32) -> usize {
    let len = text.len();
    if len == 0 {
        return 0;
    }
    let key =
        text[0] as u32 | (text[len / 2] as u32) << 8 | (text[len - 1] as u32) << 16 | (len as u32) << 24;
    (key.wrapping_mul(multiplier) >> SHIFT) as usize
}
