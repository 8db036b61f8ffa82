use std::borrow::Cow;

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::check::Strings;
use crate::schema::{Component, Kind, Spelling};
use crate::tape::{Slot, Tag, Tape, TooLarge};

#[wasm_bindgen]
extern "C" {
    /// A JavaScript value as TypeScript saw it, each member read once.
    ///
    /// Reading an object may run anybody's code: getters, proxies. TypeScript does it before it calls, so that no such
    /// code runs, or throws, in the middle of a call into the module.
    pub type Sighting;

    /// What error messages call it, or `missing`, or `valid` for a list or object that needs no further look.
    #[wasm_bindgen(method, getter)]
    fn received(this: &Sighting) -> String;

    /// The value itself, where it is a primitive one or `valid`.
    #[wasm_bindgen(method, getter)]
    fn value(this: &Sighting) -> JsValue;

    /// The elements of a list, or of an object what stands in each slot of its block; each a sighting.
    #[wasm_bindgen(method, getter)]
    fn members(this: &Sighting) -> Option<Array>;
}

/// No string that the model knows is longer, in UTF-16 units: the rest need not be copied into the module.
const LONGEST_KNOWN: u32 = 64;

/// The values that slots point at.
pub struct Held<'a>(pub &'a Array);

impl Strings for Held<'_> {
    fn string(&self, slot: &Slot) -> Option<Cow<'_, [u8]>> {
        let value = self.0.get(slot.start);
        let is_short = value.dyn_ref::<JsString>()?.length() <= LONGEST_KNOWN;
        is_short.then(|| value.as_string()).flatten().map(|string| Cow::Owned(string.into_bytes()))
    }
}

/// Puts a sighting of a `component` onto the tape. Values that slots point at are added to `held`.
///
/// # Errors
/// Only if there is no memory for the tape.
pub fn read_sighting(
    sighting: &Sighting,
    component: &'static Component,
    spelling: Spelling,
    tape: &mut Tape,
    held: &Array,
) -> Result<(), TooLarge> {
    tape.clear()?;
    Reader { spelling, tape, held }.value(sighting, &Kind::Object(component), Tape::ROOT)
}

struct Reader<'a> {
    spelling: Spelling,
    tape: &'a mut Tape,
    held: &'a Array,
}

impl Reader<'_> {
    fn value(&mut self, sighting: &Sighting, kind: &Kind, index: usize) -> Result<(), TooLarge> {
        let value = sighting.value();
        let held = self.held.push(&value) - 1;
        let received = sighting.received();
        self.tape[index] = match (kind, received.as_str(), sighting.members()) {
            (Kind::Object(component), "object", Some(members)) => self.object(component, &members, held)?,
            (Kind::Array(element), "array", Some(elements)) => self.array(element, &elements, held)?,
            (_, word, _) => self.leaf(word, &value, held),
        };
        Ok(())
    }

    fn leaf(&self, word: &str, value: &JsValue, held: u32) -> Slot {
        let tag = match word {
            "missing" => Tag::Missing,
            "valid" => Tag::HeldValid,
            "undefined" => Tag::Undefined,
            "boolean" if value.is_truthy() => Tag::True,
            "string" => Tag::HeldString,
            "number" => return Slot::number(held, value.as_f64().unwrap_or(f64::NAN)),
            _ => Tag::ALL.into_iter().find(|tag| tag.received() == word).unwrap_or(Tag::Object),
        };
        Slot::pair(tag, held, Tape::BLANK as u32, self.tape.end() as u32)
    }

    fn array(&mut self, element: &Kind, elements: &Array, held: u32) -> Result<Slot, TooLarge> {
        let first = self.tape.end() as u32;
        for sighting in elements.iter() {
            let index = self.tape.push_blank(1)?;
            self.value(sighting.unchecked_ref(), element, index)?;
        }
        Ok(Slot::pair(Tag::Array, held, first, self.tape.end() as u32))
    }

    fn object(
        &mut self,
        component: &'static Component,
        members: &Array,
        held: u32,
    ) -> Result<Slot, TooLarge> {
        let block = self.tape.push_blank(self.spelling.block_len(component))?;
        for (offset, sighting) in members.iter().enumerate() {
            self.value(sighting.unchecked_ref(), component.kind_at(offset), block + offset)?;
        }
        Ok(Slot::pair(Tag::Object, held, block as u32, self.tape.end() as u32))
    }
}
