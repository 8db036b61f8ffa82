//! Unions, from the text to the value and the faults.

#![allow(dead_code)]

use alloc::string::String;
use alloc::vec::Vec;

use crate::check::{Faults, Rule, Strings, Violation, check};
use crate::model::declare::{component, enumeration, union};
use crate::model::value::{Source, Value};
use crate::read::read_bytes;
use crate::table::{Kind, Model, Spelling};
use crate::tape::Tape;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

enumeration! {
    /// The type of a cat.
    pub enum CatType {
        /// A cat.
        Cat = "cat",
    }
}

enumeration! {
    /// The type of a dog.
    pub enum DogType {
        /// A dog.
        Dog = "dog",
    }
}

component! {
    /// A cat.
    pub struct Cat {
        /// Its name.
        name: String,
        /// Its type.
        pet_type as "petType": CatType = CatType::Cat,
    }
}

component! {
    /// A dog.
    pub struct Dog {
        /// Its names.
        names: Vec<String>,
        /// Its type.
        pet_type as "petType": DogType = DogType::Dog,
    }
}

component! {
    /// A note about a pet.
    pub struct Note {
        /// Its text.
        note: String,
    }
}

union! {
    /// A pet.
    pub enum Pet {
        /// A cat.
        Cat(Cat) by pet_type,
        /// A dog.
        Dog(Dog) by pet_type,
    }
}

union! {
    /// A note or a pet.
    pub enum Entry {
        /// A note.
        Note(Note),
        /// A pet.
        Pet(Pet),
    }
}

component! {
    /// A list of entries.
    pub struct Entries {
        /// The entries.
        entries: Vec<Entry>,
    }
}

static MODEL: Model = Model {
    components: &[Cat::COMPONENT, Dog::COMPONENT, Note::COMPONENT, Entries::COMPONENT],
    unions: &[],
    enumerations: &[CatType::ENUMERATION, DogType::ENUMERATION],
};

/// Reads and checks a text, and builds its value if it is valid.
fn read<T: Value>(text: &str, spelling: Spelling) -> Result<T, Vec<Violation>> {
    let mut tape = Tape::new();
    tape.is_unicode = true;
    read_bytes(text.as_bytes(), text.len(), T::KIND, spelling, &mut tape).expect("JSON");
    let strings = Strings::Unicode(text.as_bytes());
    let mut faults = Faults::new();
    check(&mut tape, &strings, &MODEL, T::KIND, spelling, &mut faults).expect("enough memory");
    if faults.is_empty() {
        return Ok(T::from_slot(&Source { tape: &tape, text: text.as_bytes() }, Tape::ROOT));
    }
    Err(Violation::all(&faults, &MODEL).collect())
}

/// Writes the rules that a list of violations breaks, with the paths.
fn rules(violations: &[Violation]) -> String {
    let one = |violation: &Violation| {
        let path: String = violation.path.iter().map(|segment| format!("/{segment}")).collect();
        let options: Vec<String> = violation.options.iter().map(|option| rules(option)).collect();
        match violation.rule {
            Rule::Union => format!("{path} ({})", options.join(" | ")),
            rule => format!("{path} {rule:?}"),
        }
    };
    violations.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn wrong<T: Value + core::fmt::Debug>(text: &str) -> String {
    rules(&read::<T>(text, Spelling::Wire).unwrap_err())
}

fn pet(text: &str) -> Pet {
    read(text, Spelling::Wire).unwrap()
}

fn cat(name: &str) -> Cat {
    Cat { name: name.into(), pet_type: CatType::Cat }
}

#[test]
fn the_discriminator_tells_the_option() {
    let dog = Dog { names: Vec::from([String::from("Rex")]), pet_type: DogType::Dog };
    assert_eq!(pet(r#"{"name":"Tom","pet_type":"cat"}"#), Pet::Cat(cat("Tom")));
    assert_eq!(pet(r#"{"pet_type":"dog","names":["Rex"]}"#), Pet::Dog(dog));
}

#[test]
fn a_string_with_escapes_is_read_with_the_option() {
    assert_eq!(pet(r#"{"name":"T\u006fm","pet_type":"c\u0061t"}"#), Pet::Cat(cat("Tom")));
}

#[test]
fn a_value_without_discriminator_is_not_valid_for_an_option_that_wants_it() {
    assert_eq!(
        wrong::<Pet>(r#"{"name":"Tom"}"#),
        " (/pet_type MissingLiteral | /names Missing, /pet_type MissingLiteral)"
    );
}

#[test]
fn a_wrong_discriminator_is_reported_by_the_component_and_by_the_union() {
    assert_eq!(
        wrong::<Pet>(r#"{"name":1,"pet_type":"cow"}"#),
        " (/name Type, /pet_type Variant, /pet_type Literal | /names Missing, /pet_type Variant, /pet_type Literal)"
    );
}

#[test]
fn a_value_that_is_no_object_is_reported_by_the_component_and_by_the_union() {
    for text in ["7", "[]", "null", "\"cat\""] {
        assert_eq!(wrong::<Pet>(text), " ( Type,  Type |  Type,  Type)");
    }
}

#[test]
fn the_first_option_without_discriminator_that_is_valid_counts() {
    let text = r#"{"entries":[{"note":"n","name":"Tom","pet_type":"cat"},{"name":"Tom","pet_type":"cat"}]}"#;
    let entries: Entries = read(text, Spelling::Wire).unwrap();
    let note = Entry::Note(Note { note: "n".into() });
    assert_eq!(entries.entries, [note, Entry::Pet(Pet::Cat(cat("Tom")))]);
}

#[test]
fn unions_in_unions_report_their_options_inside() {
    let text = r#"{"entries":[{"note":"n"},{"note":1,"name":"Tom"},{"note":""}]}"#;
    assert_eq!(
        wrong::<Entries>(text),
        "/entries/1 (/entries/1/note Type | /entries/1 (/entries/1/pet_type MissingLiteral | \
         /entries/1/names Missing, /entries/1/pet_type MissingLiteral))"
    );
}

#[test]
fn either_spelling_is_read_as_the_first_valid_option() {
    for text in [r#"{"name":"Tom","petType":"cat"}"#, r#"{"name":"Tom","pet_type":"cat"}"#] {
        assert_eq!(read::<Pet>(text, Spelling::Either).ok(), Some(Pet::Cat(cat("Tom"))));
    }
    let wrong = read::<Pet>(r#"{"name":"Tom","petType":"cow"}"#, Spelling::Either).unwrap_err();
    assert!(rules(&wrong).starts_with(" (/petType Variant, /petType Literal |"), "{}", rules(&wrong));
}

#[test]
fn no_fault_is_left_of_options_that_were_not_chosen() {
    // Only the checker knows whether Rust can hold a string with escapes, so the reader chooses no option.
    let text = r#"{"entries":[{"name":"T\ud83d\ude00m","pet_type":"cat"},{"note":"\ud83d\ude00"}]}"#;
    assert_eq!(read::<Entries>(text, Spelling::Wire).map(|entries| entries.entries.len()).ok(), Some(2));
}

#[test]
fn a_limit_of_one_fault_keeps_the_verdict() {
    for (text, is_valid) in [(r#"{"name":"T\u006fm","pet_type":"cat"}"#, true), (r#"{"name":"Tom"}"#, false)]
    {
        let mut tape = Tape::new();
        read_bytes(text.as_bytes(), text.len(), Pet::KIND, Spelling::Either, &mut tape).expect("JSON");
        let mut faults = Faults::new();
        faults.limit = 1;
        check(&mut tape, &Strings::Utf16, &MODEL, Pet::KIND, Spelling::Either, &mut faults).expect("memory");
        assert_eq!(faults.is_empty(), is_valid, "{text}");
    }
}

#[test]
fn a_union_is_an_object_of_its_component_in_serde() {
    let text = r#"{"names":["Rex"],"pet_type":"dog"}"#;
    let dog: Pet = serde_json::from_str(text).expect("valid");
    assert_eq!(dog, pet(text));
    assert_eq!(serde_json::to_string(&dog).ok().as_deref(), Some(text));
    assert!(serde_json::from_str::<Pet>(r#"{"names":["Rex"]}"#).is_err());
}

#[test]
fn the_kind_of_a_union_is_exclusive_if_each_option_has_a_discriminator() {
    let is_exclusive = |kind| matches!(kind, Kind::Union(union) if union.is_exclusive());
    assert!(is_exclusive(Pet::KIND) && !is_exclusive(Entry::KIND));
}
