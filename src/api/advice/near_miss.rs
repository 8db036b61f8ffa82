//! Decides whether a name is a near miss of another one. The npm package has the same rules, in
//! `ts/src/identify/advice/near-miss.ts`.

/// The longest name that is compared, in UTF-16 units.
const LONGEST: usize = 64;

/// A near miss differs in at most so many letters, and in at most a third of them.
const MOST: usize = 2;

/// How many letters two values must begin with alike, and at least two thirds of the shorter one. How many letters may follow.
const BEGINNING: usize = 4;
const ENDING: usize = 6;

/// Returns the key that is the nearest miss of another one, or nothing if none is near.
pub fn nearest_key<'a>(missing: &str, keys: &[&'a str]) -> Option<&'a str> {
    nearest(missing, keys, is_near)
}

/// Returns the option that is nearest to a value, or nothing if none is near. It may also begin like the value.
pub fn nearest_option<'a>(value: &str, options: &[&'a str]) -> Option<&'a str> {
    nearest(value, options, |one, other, distance| is_near(one, other, distance) || begin_alike(one, other))
}

fn nearest<'a>(
    name: &str,
    names: &[&'a str],
    test: impl Fn(&[u16], &[u16], usize) -> bool,
) -> Option<&'a str> {
    let letters = letters_of(name)?;
    let mut found = None;
    let mut least = usize::MAX;
    for candidate in names {
        let Some(other) = letters_of(candidate) else { continue };
        let distance = distance_between(&letters, &other);
        if distance < least && test(&letters, &other, distance) {
            found = Some(*candidate);
            least = distance;
        }
    }
    found
}

/// Leaves out what does not count: upper case, and what separates words. Returns nothing for a name that is too long.
fn letters_of(name: &str) -> Option<Vec<u16>> {
    if name.encode_utf16().take(LONGEST + 1).count() > LONGEST {
        return None;
    }
    let letters = name.chars().filter(|letter| !matches!(letter, '-' | '_' | '.' | ' '));
    Some(letters.collect::<String>().to_ascii_lowercase().encode_utf16().collect())
}

fn is_near(one: &[u16], other: &[u16], distance: usize) -> bool {
    distance <= MOST && distance * 3 <= one.len().max(other.len())
}

fn begin_alike(one: &[u16], other: &[u16]) -> bool {
    let alike = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let ending = one.len().max(other.len()) - alike;
    alike >= BEGINNING && alike * 3 >= one.len().min(other.len()) * 2 && ending <= ENDING
}

/// Returns the Damerau–Levenshtein distance: how many letters have to be added, removed or replaced, or swapped with their
/// neighbours.
fn distance_between(one: &[u16], other: &[u16]) -> usize {
    let mut before: Vec<usize>;
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for at in 1..=one.len() {
        (before, above, row) = (above, row, vec![at]);
        for to in 1..=other.len() {
            let replaced = above[to - 1] + usize::from(one[at - 1] != other[to - 1]);
            let is_swap = at > 1 && to > 1 && one[at - 1] == other[to - 2] && one[at - 2] == other[to - 1];
            let swapped = if is_swap { before[to - 2] + 1 } else { usize::MAX };
            row.push((above[to] + 1).min(row[to - 1] + 1).min(replaced).min(swapped));
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::{nearest_key, nearest_option};
    use crate::Status;
    use crate::model::sdk_1_6::described;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn status(value: &str) -> Option<&'static str> {
        let options: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
        nearest_option(value, &options)
    }

    #[test]
    fn case_and_separators_do_not_count() {
        assert_eq!(nearest_key("modified_at", &["created_at", "modifiedat"]), Some("modifiedat"));
        assert_eq!(nearest_key("created_at", &["created_At"]), Some("created_At"));
        assert_eq!(nearest_key("training_files", &["trainingFiles"]), Some("trainingFiles"));
    }

    #[test]
    fn two_letters_may_differ_but_only_a_third_of_all() {
        assert_eq!(nearest_key("status", &["statsu"]), Some("statsu"));
        assert_eq!(nearest_key("status", &["state"]), Some("state"));
        assert_eq!(nearest_key("modified_at", &["modifed_aat"]), Some("modifed_aat"));
        assert_eq!(nearest_key("modified_at", &["mdfied_a"]), None);
        assert_eq!(nearest_key("id", &["ID", "it"]), Some("ID"));
        assert_eq!(nearest_key("id", &["it", ""]), None);
    }

    #[test]
    fn the_nearest_is_suggested_and_the_first_of_equals() {
        assert_eq!(nearest_key("weight", &["weigth", "weight_"]), Some("weight_"));
        assert_eq!(nearest_key("weight", &["weigh", "eight"]), Some("weigh"));
    }

    #[test]
    fn a_value_may_begin_like_an_option() {
        assert_eq!(status("canceled"), Some("CANCELLED"));
        assert_eq!(status("CANCELLING"), Some("CANCELLED"));
        assert_eq!(status("Succeeded"), Some("SUCCESS"));
        assert_eq!(status("failure"), Some("FAILED"));
        assert_eq!(status("cancellation"), Some("CANCELLED"));
        assert_eq!(status("validation_failed"), None);
        assert_eq!(status("PAUSED"), None);
        assert_eq!(status("completed"), None);
        assert_eq!(status("run"), None);
        assert_eq!(status(""), None);
    }

    #[test]
    fn long_names_are_not_compared() {
        let long = "status_".repeat(10);
        assert_eq!(nearest_key("status", &[&long]), None);
        assert_eq!(status(&"RUNNING".repeat(100_000)), None);
    }

    /// So a key that the model has is never taken for a near miss of one beside it.
    #[test]
    fn no_two_keys_of_a_component_are_near() {
        for (component, _) in described().components {
            for field in component.fields {
                let others = component.fields.iter().filter(|other| other.wire.text() != field.wire.text());
                let keys: Vec<&str> =
                    others.flat_map(|other| [other.wire.text(), other.sdk.text()]).collect();
                assert_eq!(nearest_key(field.wire.text(), &keys), None);
                assert_eq!(nearest_key(field.sdk.text(), &keys), None);
            }
        }
    }
}
