//! The rules of the model: the one place that says which values are right.

use crate::fault::{Faults, Rule, Segment, Trail};
use crate::name::Name;
use crate::read::Strings;
use crate::schema::{Component, Enumeration, Field, Kind, Spelling};
use crate::tape::{Slot, Tag, Tape, TooLarge};

/// Checks what a reader left on the tape, field after field, and puts all that is wrong into `faults`.
///
/// It also settles what the reader left open: of a field's two spellings the one that counts is moved to the first
/// slot, and a string of an enumeration becomes a [`Tag::Variant`].
///
/// # Errors
/// Only if there is no memory for the faults.
pub fn check(
    tape: &mut Tape,
    strings: &Strings,
    component: &'static Component,
    spelling: Spelling,
    faults: &mut Faults,
) -> Result<(), TooLarge> {
    faults.clear();
    if tape.is_plain {
        return Ok(());
    }
    let mut checker = Checker { tape, strings, spelling, faults };
    checker.value(&Kind::Object(component), Tape::ROOT, &Trail::root());
    faults.complete()
}

struct Checker<'a> {
    tape: &'a mut Tape,
    strings: &'a Strings<'a>,
    spelling: Spelling,
    faults: &'a mut Faults,
}

impl Checker<'_> {
    fn value(&mut self, kind: &Kind, index: usize, trail: &Trail) {
        let slot = self.tape[index];
        if kind.plain().has(slot.tag) {
            return;
        }
        match (kind, slot.tag) {
            (Kind::String, Tag::EscapedString) => {
                if !self.strings.holds(&slot) {
                    self.fault(index, trail, Rule::Surrogates);
                }
            }
            (Kind::Integer, Tag::Number) => self.fault(index, trail, Rule::Integer),
            (
                Kind::Enum(enumeration),
                Tag::String | Tag::EscapedString | Tag::HeldString | Tag::Number | Tag::Integer,
            ) => self.variant(enumeration, index, trail),
            (Kind::Array(element), Tag::Array) => self.elements(element, index, trail),
            (Kind::Object(component), Tag::Object) => self.members(component, index, trail),
            _ => self.fault(index, trail, Rule::Type { expected: *kind }),
        }
    }

    fn variant(&mut self, enumeration: &'static Enumeration, index: usize, trail: &Trail) {
        let slot = self.tape[index];
        match self.strings.variant(&slot, enumeration) {
            Some(variant) => self.tape[index] = Slot::pair(Tag::Variant, slot.start, variant as u32, 0),
            None => self.fault(index, trail, Rule::Variant(enumeration)),
        }
    }

    fn elements(&mut self, element: &Kind, array: usize, trail: &Trail) {
        let end = self.tape[array].high();
        let mut index = self.tape[array].low();
        let mut count = 0;
        while index < end {
            self.value(element, index, &trail.step(Segment::Index(count)));
            index = self.tape.next(index);
            count += 1;
        }
    }

    fn members(&mut self, component: &'static Component, object: usize, trail: &Trail) {
        let first = self.tape[object].low();
        let own = self.own_spelling(component, first);
        for (offset, field) in component.fields.iter().enumerate() {
            let index = first + offset;
            let key = match self.spelling {
                Spelling::Either if field.has_two_names => {
                    self.settle_spelling(component, field, index, own, trail)
                }
                _ if own == Spelling::Sdk => field.sdk,
                _ => field.wire,
            };
            let tag = self.tape[index].tag;
            if field.plain.has(tag) {
                continue;
            }
            let trail = trail.step(Segment::Key(key.text()));
            match tag {
                Tag::Missing => self.fault(object, &trail, Rule::Missing { expected: field.kind }),
                _ => self.value(&field.kind, index, &trail),
            }
        }
    }

    /// In which spelling the keys of this object are to be read: in the one that it has a key of its own of.
    fn own_spelling(&self, component: &'static Component, first: usize) -> Spelling {
        if self.spelling != Spelling::Either {
            return self.spelling;
        }
        let count = component.fields.len();
        let has_key_in =
            |start: usize| {
                component.fields.iter().enumerate().any(|(offset, field)| {
                    field.has_two_names && self.tape[start + offset].tag != Tag::Missing
                })
            };
        if !has_key_in(first) && has_key_in(first + count) { Spelling::Sdk } else { Spelling::Wire }
    }

    /// Moves the slot of the spelling that counts for this field to the first one, and gives its key.
    fn settle_spelling(
        &mut self,
        component: &'static Component,
        field: &'static Field,
        index: usize,
        own: Spelling,
        trail: &Trail,
    ) -> &'static Name {
        let (wire, sdk) = (index, index + component.fields.len());
        let (here, here_key, there, there_key) = match own {
            Spelling::Sdk => (sdk, field.sdk, wire, field.wire),
            _ => (wire, field.wire, sdk, field.sdk),
        };
        let is_given = |index: usize| !matches!(self.tape[index].tag, Tag::Missing | Tag::Undefined);
        let takes_other = !is_given(here) && is_given(there);
        if is_given(here) && is_given(there) {
            let trail = trail.step(Segment::Key(there_key.text()));
            let rule = Rule::DuplicateSpelling { key: there_key.text(), other: here_key.text() };
            self.fault(there, &trail, rule);
        }
        let (from, key) = if takes_other { (there, there_key) } else { (here, here_key) };
        if from != wire {
            self.tape[wire] = self.tape[from];
        }
        key
    }

    #[cold]
    fn fault(&mut self, index: usize, trail: &Trail, rule: Rule) {
        self.faults.push(index, trail, rule);
    }
}
