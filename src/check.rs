//! The rules of the model: the one place that says which values are right.

use crate::bug::bug;
use crate::fault::{Faults, Rule, Trail};
use crate::name::Name;
use crate::read::Strings;
use crate::schema::{Component, Keys, Kind, Spelling};
use crate::tape::{Tag, Tape, TooLarge};

/// Checks what a reader left on the tape, field after field, and puts all that is wrong into `faults`.
///
/// It also settles what the reader left open: of a field's two spellings the one that counts is moved to the first slot.
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
        let rule = match (kind, slot.tag) {
            (Kind::Array(element), Tag::Array) => return self.elements(element, index, trail),
            (Kind::Object(component), Tag::Object) => return self.members(component, index, trail),
            #[cfg(feature = "std")]
            (Kind::String, Tag::EscapedString) => match self.strings.holds(&slot) {
                true => return,
                false => Rule::Surrogates,
            },
            (Kind::Integer, Tag::Number) => Rule::Integer,
            (
                Kind::Enum(_),
                Tag::String | Tag::EscapedString | Tag::HeldString | Tag::Number | Tag::Integer,
            ) => Rule::Variant,
            _ => Rule::Type,
        };
        self.fault(index, trail, rule, kind);
    }

    fn elements(&mut self, element: &Kind, array: usize, trail: &Trail) {
        let end = self.tape[array].high();
        let mut index = self.tape[array].low();
        let mut count = 0;
        while index < end {
            self.value(element, index, &trail.index(count));
            index = self.tape.next(index);
            count += 1;
        }
    }

    fn members(&mut self, component: &'static Component, object: usize, trail: &Trail) {
        let keys = &component.keys;
        let first = self.tape[object].low();
        let own = self.own_spelling(keys, first);
        for (offset, key) in keys.list.iter().take(keys.fields()).enumerate() {
            let index = first + offset;
            let name = self.settle_spelling(keys, offset, index, own, trail);
            let tag = self.tape[index].tag;
            if key.plain.has(tag) {
                continue;
            }
            let trail = trail.key(name);
            match tag {
                Tag::Missing => self.fault(object, &trail, Rule::Missing, &key.kind),
                _ => self.value(&key.kind, index, &trail),
            }
        }
    }

    /// In which spelling the keys of this object are to be read: in the one that it has a key of its own of.
    fn own_spelling(&self, keys: &Keys, first: usize) -> Spelling {
        if self.spelling != Spelling::Either {
            return self.spelling;
        }
        let has_key_from = |first: usize| {
            let mut offsets = 0..keys.fields();
            offsets.any(|offset| keys.sdk(offset).is_some() && self.tape[first + offset].tag != Tag::Missing)
        };
        let is_sdk = !has_key_from(first) && has_key_from(first + keys.fields());
        if is_sdk { Spelling::Sdk } else { Spelling::Wire }
    }

    /// Of a field's two spellings moves the slot of the one that counts to `index`, and gives its name.
    fn settle_spelling(
        &mut self,
        keys: &'static Keys,
        offset: usize,
        index: usize,
        own: Spelling,
        trail: &Trail,
    ) -> &'static Name {
        let wire_name = keys.names.list().get(offset).unwrap_or_else(|| bug());
        let Some(sdk_name) = keys.sdk(offset) else { return wire_name };
        let (wire, sdk) = ((index, wire_name), (index + keys.fields(), sdk_name));
        let (here, there) = if own == Spelling::Sdk { (sdk, wire) } else { (wire, sdk) };
        if self.spelling != Spelling::Either {
            return here.1;
        }
        let is_given = |index: usize| !matches!(self.tape[index].tag, Tag::Missing | Tag::Undefined);
        let (has_here, has_there) = (is_given(here.0), is_given(there.0));
        if has_here && has_there {
            self.faults.push_duplicate(self.tape[there.0], &trail.key(there.1), &trail.key(here.1));
        }
        let (from, name) = if has_there && !has_here { there } else { here };
        self.tape[index] = self.tape[from];
        name
    }

    #[cold]
    fn fault(&mut self, index: usize, trail: &Trail, rule: Rule, kind: &Kind) {
        self.faults.push(self.tape[index], trail, rule, kind);
    }
}
