//! A list of names, found by their text.

use crate::name::Name;

/// How many places there are for a hash.
const PLACES: usize = 64;

/// A place with no name.
const NONE: u8 = u8::MAX;

/// How many multipliers are tried.
const TRIES: u32 = 2000;

/// Names and, by a hash without collisions, where each of them stands in the list.
#[derive(Debug)]
pub struct Names {
    list: &'static [Name],
    places: [u8; PLACES],
    /// What makes the hash.
    multiplier: u32,
}

impl Names {
    /// The list, of which [`Name::NONE`] is not found.
    pub const fn new(list: &'static [Name]) -> Names {
        assert!(list.len() < NONE as usize);
        let mut tries = 0;
        while tries < TRIES {
            let multiplier = 0x9e37_79b1_u32.wrapping_mul(2 * tries + 1);
            if let Some(places) = places(list, multiplier) {
                return Names { list, places, multiplier };
            }
            tries += 1;
        }
        panic!("there is no hash without collisions for these names");
    }

    /// The list.
    #[inline(always)]
    pub fn list(&self) -> &'static [Name] {
        self.list
    }

    /// Which of the names the `len` bytes of the text from `start` on are; a quote stands behind them.
    #[inline(never)]
    pub fn find(&self, text: &[u8], start: usize, len: usize) -> Option<usize> {
        let index = self.place(text, start, len)?;
        self.list.get(index)?.is_quoted_at(text, start).then_some(index)
    }

    /// The same, inlined; but none, if the text might end before.
    #[inline(always)]
    pub fn find_straight(&self, text: &[u8], start: usize, len: usize) -> Option<usize> {
        let index = self.place(text, start, len)?;
        self.list.get(index)?.is_straight_at(text, start).then_some(index)
    }

    #[inline(always)]
    fn place(&self, text: &[u8], start: usize, len: usize) -> Option<usize> {
        let hashed = hash(text.get(start..start + len)?, self.multiplier);
        Some(usize::from(self.places[hashed % PLACES]))
    }
}

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

/// A hash of the length and of the first byte, the one in the middle and the last.
#[inline(always)]
const fn hash(text: &[u8], multiplier: u32) -> usize {
    let len = text.len();
    if len == 0 {
        return 0;
    }
    let key =
        text[0] as u32 | (text[len / 2] as u32) << 8 | (text[len - 1] as u32) << 16 | (len as u32) << 24;
    (key.wrapping_mul(multiplier) >> 26) as usize
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::model::described;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn assert_finds_each(names: &Names) {
        for (index, name) in names.list().iter().enumerate().filter(|(_, name)| !name.is_none()) {
            let quoted = [name.text(), "\", "].concat();
            assert_eq!(names.find(quoted.as_bytes(), 0, name.len()), Some(index), "{name:?}");
            let longer = ["x", &quoted].concat();
            assert_eq!(names.find(longer.as_bytes(), 0, name.len() + 1), None, "{longer}");
            assert_eq!(names.find(longer.as_bytes(), 1, name.len()), Some(index), "{longer}");
        }
        assert_eq!(names.find(b"\"", 0, 0), None);
    }

    #[test]
    fn every_name_of_the_model_is_found_by_its_hash() {
        let model = described();
        let keys = model.components.iter().map(|(component, _)| &component.keys.names);
        let values = model.enumerations.iter().map(|(enumeration, _)| &enumeration.names);
        for names in keys.chain(values) {
            assert_finds_each(names);
        }
    }
}
