//! The checker: it checks the values that a reader left on the tape against the rules of the model.
//!
//! The same rules are also in the generated TypeScript (acceptors and verdicts), in serde's impls and in the JSON Schemas.
//! ARCHITECTURE.md names the tests that compare them.

mod faults;
#[cfg(feature = "std")]
pub mod messages;
mod path;
#[cfg(feature = "std")]
mod record;
mod rule;
mod strings;
#[cfg(test)]
mod tests;
mod union;
#[cfg(feature = "std")]
mod violation;

pub use faults::{Fault, Faults, SIZES};
pub use path::{Path, PathStep};
pub use rule::Rule;
pub use strings::Strings;
#[cfg(feature = "std")]
pub use violation::{Expected, Segment, Violation};

use crate::bug::bug;
use crate::table::{Component, Keys, Kind, Model, Name, Spelling, Tag, Tags};
use crate::tape::{Tape, TooLarge};

/// Checks the values that a reader left on the tape, field by field, and collects everything that is wrong in `faults`.
///
/// It also chooses the spelling of each field, and copies the value in that spelling to the field's first slot.
///
/// # Errors
/// There is no memory for the faults.
#[inline]
pub fn check(
    tape: &mut Tape,
    strings: &Strings,
    model: &'static Model,
    kind: Kind,
    spelling: Spelling,
    faults: &mut Faults,
) -> Result<(), TooLarge> {
    faults.clear();
    if tape.is_accepted {
        return Ok(());
    }
    let mut checker = Checker { tape, strings, model, spelling, faults };
    checker.value(&kind, Tape::ROOT, &Path::root());
    faults.complete()
}

struct Checker<'a> {
    tape: &'a mut Tape,
    strings: &'a Strings<'a>,
    model: &'static Model,
    spelling: Spelling,
    faults: &'a mut Faults,
}

impl Checker<'_> {
    fn value(&mut self, kind: &Kind, index: usize, path: &Path) {
        if self.is_accepted(index, kind.accepted()) {
            return;
        }
        let rule = match (kind, self.tape[index].tag) {
            (Kind::Array(element), Tag::Array) => return self.elements(element, index, path),
            (Kind::Object(component), Tag::Object) => return self.members(component, index, path),
            (Kind::Union(union), _) if cfg!(feature = "family") => return self.union(union, index, path),
            #[cfg(feature = "std")]
            (Kind::String, Tag::EscapedString) | (Kind::Record, Tag::Json) => {
                self.strings.broken_rule(&self.tape[index]).unwrap_or(Rule::Type)
            }
            (Kind::Integer, Tag::Number) => Rule::Integer,
            (
                Kind::Enum(_),
                Tag::String | Tag::EscapedString | Tag::HeldString | Tag::Number | Tag::Integer,
            ) => Rule::Variant,
            _ => Rule::Type,
        };
        self.fault(index, path, rule, kind);
    }

    /// Tells whether the value at `index` has an `accepted` tag and the caller can hold it. Then it needs no further check.
    #[inline(always)]
    fn is_accepted(&self, index: usize, accepted: Tags) -> bool {
        let slot = &self.tape[index];
        accepted.has(slot.tag) && self.strings.broken_rule(slot).is_none()
    }

    fn elements(&mut self, element: &Kind, array: usize, path: &Path) {
        let end = self.tape[array].high();
        let mut index = self.tape[array].low();
        let mut count = 0;
        while index < end {
            self.value(element, index, &path.index(count));
            index = self.tape.next(index);
            count += 1;
        }
    }

    fn members(&mut self, component: &'static Component, object: usize, path: &Path) {
        let keys = &component.keys;
        let first = self.tape[object].low();
        let own = self.own_spelling(keys, first);
        for (offset, key) in keys.list.iter().take(keys.fields()).enumerate() {
            let index = first + offset;
            let name = self.choose_spelling(keys, offset, index, own, path);
            if self.is_accepted(index, key.accepted) {
                continue;
            }
            let path = path.key(name);
            match self.tape[index].tag {
                Tag::Missing => self.fault(object, &path, Rule::Missing, &key.kind),
                _ => self.value(&key.kind, index, &path),
            }
        }
    }

    /// Decides which spelling this object uses. If any key exists only in the wire spelling, it is wire; otherwise, if any
    /// exists only in the SDK spelling, it is SDK; otherwise wire.
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

    /// Chooses the spelling of a field, and copies the slot in that spelling to `index`, the first slot of the field. Returns
    /// the
    /// field's name in that spelling. Reports a field that is given in both.
    fn choose_spelling(
        &mut self,
        keys: &'static Keys,
        offset: usize,
        index: usize,
        own: Spelling,
        path: &Path,
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
            self.faults.push_duplicate(self.tape[there.0], &path.key(there.1), &path.key(here.1));
        }
        let (from, name) = if has_there && !has_here { there } else { here };
        self.tape[index] = self.tape[from];
        name
    }

    #[cold]
    fn fault(&mut self, index: usize, path: &Path, rule: Rule, kind: &Kind) {
        let expected = rule::expected(kind, self.model);
        self.faults.push(self.tape[index], path, rule, expected);
    }
}
