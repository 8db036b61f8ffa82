//! Takes a snapshot of a JavaScript value: reads each of its members once, in the same order as the npm package, and records them on
//! the tape. None of the caller's code runs after that.

mod any_text;
mod hold;
mod list;
mod member;
mod mixed;
mod quoted;
mod record;
mod source;
mod tag;

use wasm_bindgen::JsValue;

pub use hold::{Held, Hold};
pub use list::elements_of;
pub use member::variant;
pub use quoted::Quoted;
pub use tag::tag_of;

use super::engine::has;
use super::stop::Stop;
use super::strings::{FieldStrings, strings_of};
use crate::table::Tag;
use crate::table::{Component, Kind, Spelling, Union};
use crate::tape::{Slot, Tape};
use source::Source;

/// The tape of a JavaScript value, and the values that its slots refer to.
pub struct Snapshot<H> {
    /// The tape, which is not checked yet.
    pub tape: Tape,
    /// The values that its slots refer to.
    pub held: H,
    /// The spelling in which keys are looked for.
    spelling: Spelling,
}

/// Where an object's members are recorded, and the spelling of the keys that are recorded now.
#[derive(Clone, Copy)]
struct Block {
    first: usize,
    spelling: Spelling,
    /// Whether the block has slots for both spellings.
    is_either: bool,
}

impl<H: Hold> Snapshot<H> {
    /// Takes a snapshot of a value that should be of a kind, in SDK spelling or in either spelling.
    pub fn take(value: &JsValue, kind: &Kind, spelling: Spelling, held: H) -> Result<Snapshot<H>, Stop> {
        let mut snapshot = Snapshot { tape: Tape::new(), held, spelling };
        snapshot.tape.clear()?;
        snapshot.container(value, kind, Tape::ROOT)?;
        Ok(snapshot)
    }

    /// Records a list, an object or any other value at `index`. Returns whether it was accepted.
    fn container(&mut self, value: &JsValue, kind: &Kind, index: usize) -> Result<bool, Stop> {
        match kind {
            Kind::Object(component) => self.object(value, component, index),
            Kind::Array(element) => self.list(value, element, index),
            Kind::Record => self.record_of_any(value, index),
            Kind::Union(union) => self.union(value, union, index),
            _ => self.leaf(value, kind, index),
        }
    }

    fn object(&mut self, value: &JsValue, component: &'static Component, index: usize) -> Result<bool, Stop> {
        let tag = tag_of(value)?;
        if tag != Tag::Object {
            self.record(tag, value, index)?;
            return Ok(false);
        }
        let strings = strings_of(component);
        let spelling = own_spelling(self.spelling, value, component, &strings)?;
        let is_either = self.spelling == Spelling::Either;
        let first = self.tape.push_blank(if is_either { 2 * strings.len() } else { strings.len() })?;
        let is_accepted = if spelling == Spelling::Either {
            self.mixed(value, component, &strings, first)?;
            false
        } else {
            let source = Source::Object { value, spelling };
            self.members(&source, component, &strings, Block { first, spelling, is_either })?
        };
        self.tape[index] = Slot::pair(Tag::Object, 0, first as u32, self.tape.end() as u32);
        Ok(is_accepted)
    }

    /// Records a value once for each option of a union. It is never accepted at once: the checker chooses the option.
    fn union(&mut self, value: &JsValue, union: &'static Union, index: usize) -> Result<bool, Stop> {
        let first = self.tape.push_blank(union.options.len())?;
        for (number, option) in union.options.iter().enumerate() {
            self.container(value, &option.kind, first + number)?;
        }
        self.tape[index] = Slot::pair(Tag::Union, 0, first as u32, self.tape.end() as u32);
        Ok(false)
    }

    /// Records the type of a value, but none of its members or elements.
    fn record(&mut self, tag: Tag, value: &JsValue, index: usize) -> Result<(), Stop> {
        self.tape[index] = match value.as_f64() {
            Some(number) if tag != Tag::Nan => Slot::number(0, number),
            _ => {
                let start = self.held.other(value)?;
                Slot::pair(tag, start, Tape::BLANK as u32, self.tape.end() as u32)
            }
        };
        Ok(())
    }
}

/// Decides which spelling an object uses when both are allowed. If no key of it exists only in the SDK spelling, it is wire.
/// Otherwise, if another key exists only in the wire spelling, it is either; if none does, it is SDK.
fn own_spelling(
    looked_for: Spelling,
    value: &JsValue,
    component: &Component,
    strings: &[FieldStrings],
) -> Result<Spelling, Stop> {
    if looked_for != Spelling::Either {
        return Ok(looked_for);
    }
    let has_key = |spelling| -> Result<bool, Stop> {
        for (field, strings) in component.fields.iter().zip(strings) {
            if field.has_two_names && has(value, strings.key(spelling))? {
                return Ok(true);
            }
        }
        Ok(false)
    };
    Ok(match has_key(Spelling::Sdk)? {
        false => Spelling::Wire,
        true if has_key(Spelling::Wire)? => Spelling::Either,
        true => Spelling::Sdk,
    })
}
