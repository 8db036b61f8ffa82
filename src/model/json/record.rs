use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::Json;
use super::key::array_index;

/// An object with any keys and any values, such as the data of an event. Its members have the order that JavaScript gives them:
/// first the keys that are whole numbers, from the lowest to the highest, then the others as they were written.
///
/// Two records are equal if they have the same members in the same order. As the SDK does, reading and writing a field of this
/// type leaves out the key `__proto__` at the top level. Texts are read up to 128 levels deep.
///
/// ```
/// use completion_job::{Json, Record};
/// let members = [("status", Json::Null), ("2", Json::Bool(true)), ("1", Json::Null), ("status", Json::Bool(false))];
/// let record: Record = members.map(|(key, value)| (key.to_string(), value)).into_iter().collect();
/// assert_eq!(record.iter().map(|(key, _)| key).collect::<Vec<&str>>(), ["1", "2", "status"]);
/// assert_eq!(record.get("status"), Some(&Json::Bool(false)));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The members in JavaScript's order. No two have the same key.
    members: Vec<(String, Json)>,
    /// The indexes of the members, in the alphabetical order of their keys.
    by_key: Vec<u32>,
}

impl Record {
    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        let found = self.by_key.binary_search_by(|index| self.members[*index as usize].0.as_str().cmp(key));
        found.ok().map(|place| &self.members[self.by_key[place] as usize].1)
    }

    /// Lists the keys and values in JavaScript's order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.members.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Counts the members.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Tells whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

/// Makes a record of its members. If a key comes more than once, its last value counts, in the place of the first one.
impl FromIterator<(String, Json)> for Record {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(members: I) -> Record {
        let mut members: Vec<(String, Json)> = members.into_iter().collect();
        let mut by_key = sorted(&members);
        let is_unique = by_key.windows(2).all(|pair| key_at(&members, pair[0]) != key_at(&members, pair[1]));
        let is_in_order = members.iter().all(|(key, _)| array_index(key).is_none());
        if !is_unique {
            members = without_duplicates(members, &by_key);
        }
        if !is_in_order {
            members.sort_by_key(|(key, _)| array_index(key).unwrap_or(u32::MAX));
        }
        if !is_unique || !is_in_order {
            by_key = sorted(&members);
        }
        Record { members, by_key }
    }
}

fn key_at(members: &[(String, Json)], index: u32) -> &str {
    &members[index as usize].0
}

/// Returns the indexes of the members in the order of their keys. Members with the same key keep their order.
fn sorted(members: &[(String, Json)]) -> Vec<u32> {
    let mut by_key: Vec<u32> = (0..members.len() as u32).collect();
    by_key.sort_by(|one, other| key_at(members, *one).cmp(key_at(members, *other)));
    by_key
}

/// Leaves one member of each key, with the value of the last in the place of the first.
fn without_duplicates(mut members: Vec<(String, Json)>, by_key: &[u32]) -> Vec<(String, Json)> {
    let mut is_kept = vec![false; members.len()];
    for same in by_key.chunk_by(|one, other| key_at(&members, *one) == key_at(&members, *other)) {
        is_kept[same[0] as usize] = true;
    }
    let pairs = by_key.windows(2).rev();
    for pair in pairs {
        let (one, other) = (pair[0] as usize, pair[1] as usize);
        if members[one].0 == members[other].0 {
            members[one].1 = core::mem::replace(&mut members[other].1, Json::Null);
        }
    }
    members.into_iter().zip(is_kept).filter_map(|(member, is_kept)| is_kept.then_some(member)).collect()
}

impl IntoIterator for Record {
    type Item = (String, Json);
    type IntoIter = vec::IntoIter<(String, Json)>;

    /// Gives up the keys and values in JavaScript's order.
    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Record;
    use crate::model::json::Json;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// Makes a record of these keys, each with its place as its value, and lists its members.
    fn listed(keys: &[&str]) -> Vec<(String, u32)> {
        let members = keys
            .iter()
            .zip(0..)
            .map(|(key, place): (&&str, i32)| ((*key).to_string(), Json::Number(place.into())));
        let record: Record = members.collect();
        for (key, value) in record.iter() {
            assert_eq!(record.get(key), Some(value), "{key}");
        }
        let number = |value: &Json| if let Json::Number(number) = value { number.get() as u32 } else { 99 };
        record.iter().map(|(key, value)| (key.to_string(), number(value))).collect()
    }

    fn member(key: &str, place: u32) -> (String, u32) {
        (key.to_string(), place)
    }

    #[test]
    fn the_last_value_of_a_key_counts_in_the_place_of_the_first() {
        let expected = [member("b", 3), member("a", 4), member("c", 2)];
        assert_eq!(listed(&["b", "a", "c", "b", "a"]), expected);
        assert_eq!(listed(&["x", "x", "x"]), [member("x", 2)]);
    }

    #[test]
    fn whole_numbers_come_first_by_their_size() {
        let expected = [member("0", 4), member("2", 2), member("10", 1), member("z", 0), member("01", 3)];
        assert_eq!(listed(&["z", "10", "2", "01", "0"]), expected);
        assert_eq!(listed(&["b", "7", "a", "7"]), [member("7", 3), member("b", 0), member("a", 2)]);
    }

    #[test]
    fn get_finds_nothing_for_a_key_that_is_not_there() {
        assert_eq!(Record::default().get(""), None);
        assert!(Record::default().is_empty());
        assert_eq!([("a".to_string(), Json::Null)].into_iter().collect::<Record>().get("b"), None);
    }
}
