//! Checks a value that may be one of several components.

use super::Checker;
use super::path::Path;
use super::rule::Rule;
use crate::bug::bug;
use crate::table::{Choice, Key, Keys, Kind, Name, Spelling, Tag, Union};
use crate::tape::Slot;

impl Checker<'_> {
    /// Chooses the first option that the value is valid for, and clears the slots of the others. If there is none, reports the
    /// faults of each option.
    pub(super) fn union(&mut self, union: &'static Union, index: usize, path: &Path) {
        let slot = self.tape[index];
        let options = if slot.tag == Tag::Union { Some(slot.low()) } else { None };
        if options.is_some_and(|first| self.is_chosen(first, union.options.len())) {
            return;
        }
        let mark = self.faults.mark();
        let all = self.faults.open(slot, Rule::Union);
        for (number, option) in union.options.iter().enumerate() {
            let index = options.map_or(index, |first| first + number);
            let entry = self.faults.open(slot, Rule::Option);
            let found = self.faults.found();
            self.option(option, index, path);
            if self.faults.found() == found {
                self.faults.rewind(mark);
                return self.choose(options, union.options.len(), number);
            }
            self.faults.close(entry, path);
        }
        self.faults.close(all, path);
    }

    /// Tells whether the reader has chosen an option: then the slots of the others are empty.
    fn is_chosen(&self, first: usize, count: usize) -> bool {
        (first..first + count).any(|index| self.tape[index].tag == Tag::Missing)
    }

    fn choose(&mut self, first: Option<usize>, count: usize, chosen: usize) {
        let Some(first) = first else { return };
        for number in (0..count).filter(|number| *number != chosen) {
            self.tape[first + number] = Slot::MISSING;
        }
    }

    /// Checks the value as a component and, apart from that, whether it has the discriminator. The SDK does both, so a value that
    /// is not an object is reported twice.
    fn option(&mut self, option: &Choice, index: usize, path: &Path) {
        let (Kind::Object(component), Some(offset)) = (&option.kind, option.discriminator) else {
            return self.value(&option.kind, index, path);
        };
        let (keys, slot) = (&component.keys, self.tape[index]);
        if slot.tag != Tag::Object {
            self.value(&option.kind, index, path);
            return self.value(&option.kind, index, path);
        }
        let (from, name) = self.place_of(keys, offset, slot.low());
        let given = self.tape[from].tag;
        self.value(&option.kind, index, path);
        let Key { kind, .. } = keys.list.get(offset).unwrap_or_else(|| bug());
        match given {
            Tag::Variant => {}
            Tag::Missing => self.fault(index, &path.key(name), Rule::MissingLiteral, kind),
            _ => self.fault(from, &path.key(name), Rule::Literal, kind),
        }
    }

    /// Returns the slot of a field before its component is checked, and the field's name in the spelling that the slot has.
    fn place_of(&self, keys: &'static Keys, offset: usize, first: usize) -> (usize, &'static Name) {
        let wire = (first + offset, keys.names.list().get(offset).unwrap_or_else(|| bug()));
        let Some(name) = keys.sdk(offset) else { return wire };
        let sdk = (wire.0 + keys.fields(), name);
        match self.spelling {
            Spelling::Wire => wire,
            Spelling::Sdk => (wire.0, name),
            Spelling::Either => {
                let is_sdk = self.own_spelling(keys, first) == Spelling::Sdk;
                let (here, there) = if is_sdk { (sdk, wire) } else { (wire, sdk) };
                let is_given = |index: usize| !matches!(self.tape[index].tag, Tag::Missing | Tag::Undefined);
                if is_given(there.0) && !is_given(here.0) { there } else { here }
            }
        }
    }
}
