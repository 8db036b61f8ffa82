//! What `identify` looks for, as data. The generator writes the same data for TypeScript.
//!
//! A test is a text: a member, and what it has to be.
//!
//! | test | is met if |
//! | --- | --- |
//! | `id:string` | the member `id` is a string; also `number`, `boolean`, `array`, `object`, `strings` (an array of them) |
//! | `cost:any` | the member is there, null or not |
//! | `object=job` | it is one of these strings, which `\|` separates |
//! | `id^ft-` | it is a string that begins like this |
//! | `settings/base_model:object` | the same of a member of a member |
//! | `!object=job` | a telling test: it counts twice |
//!
//! Keys are in wire spelling. A member in SDK spelling meets the test too.

mod jobs;
mod parts;
mod texts;
mod vendors;

pub use jobs::{COMPONENTS, Components, JOB, KIND, STATUS, WIRE_KEYS};
pub use parts::{PARTS, Part};
pub use texts::FORMATS;
pub use vendors::VENDORS;

/// What another vendor's job is recognised by.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The name of the vendor.
    pub name: &'static str,
    /// The tests.
    pub tests: &'static [&'static str],
}

/// How many points a value needs to be a job. A telling test gives two points, any other test one.
pub const JOB_POINTS: usize = 5;

/// How many points a part of a job or another vendor's job needs. At least two tests must be met, so that no single member
/// decides.
pub const POINTS: usize = 3;

#[cfg(test)]
mod tests {
    use super::{COMPONENTS, KIND, PARTS, STATUS, WIRE_KEYS};
    use crate::model::sdk_1_6::described;
    use crate::{JobType, Status};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn the_statuses_are_those_of_the_model() {
        let values: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
        assert_eq!(STATUS, format!("!status={}", values.join("|")));
    }

    #[test]
    fn the_kinds_of_jobs_include_those_of_the_model() {
        for kind in JobType::ALL {
            assert!(KIND.contains(kind.as_str()));
        }
    }

    #[test]
    fn the_wire_keys_include_those_of_the_model() {
        for field in described().components.iter().flat_map(|(component, _)| component.fields) {
            let key = field.wire.text();
            assert_eq!(WIRE_KEYS.contains(&key), field.has_two_names, "{key}");
        }
    }

    #[test]
    fn the_default_generation_is_the_second() {
        assert_eq!(COMPONENTS[1].entry, "completion-job");
    }

    #[test]
    fn no_part_is_named_twice() {
        for (index, part) in PARTS.iter().enumerate() {
            assert!(PARTS[..index].iter().all(|other| other.name != part.name));
        }
    }
}
