use js_sys::{Array, Object, Symbol, TypeError};
use wasm_bindgen::JsValue;

use super::{Hold, Snapshot, tag_of};
use crate::js::engine::{Exception, call, get, get_index, is_array, to_number};
use crate::js::stop::Stop;
use crate::table::Kind;
use crate::table::Tag;
use crate::tape::Slot;
use crate::tape::growth::push;

impl<H: Hold> Snapshot<H> {
    /// Records a list and its elements. Reads all elements before it looks into the first.
    pub(super) fn list(&mut self, value: &JsValue, element: &Kind, index: usize) -> Result<bool, Stop> {
        if !is_array(value)? {
            let tag = tag_of(value)?;
            self.record(tag, value, index)?;
            return Ok(false);
        }
        let elements = elements_of(value)?.read()?;
        let first = self.tape.end();
        let mut is_accepted = true;
        for one in &elements {
            let at = self.tape.push_missing()?;
            is_accepted &= self.container(one, element, at)?;
        }
        self.tape[index] = Slot::pair(Tag::Array, 0, first as u32, self.tape.end() as u32);
        Ok(is_accepted)
    }
}

/// The elements of a list, and how to get them.
pub enum Elements<'a> {
    /// The list itself, whose elements are read by index.
    InPlace(&'a JsValue),
    /// The elements that the list's own iterator returned.
    Iterated(Vec<JsValue>),
}

impl Elements<'_> {
    /// Returns the element at an index, or `None` past the end. Reads the length each time, as a proxy may change it.
    pub fn get(&self, index: usize) -> Result<Option<JsValue>, Exception> {
        match self {
            Elements::Iterated(elements) => Ok(elements.get(index).cloned()),
            Elements::InPlace(list) if (index as f64) < length_of(list)? => {
                get_index(list, index as f64).map(Some)
            }
            Elements::InPlace(_) => Ok(None),
        }
    }

    /// Reads all elements.
    fn read(self) -> Result<Vec<JsValue>, Stop> {
        if let Elements::Iterated(elements) = self {
            return Ok(elements);
        }
        let mut elements = Vec::new();
        while let Some(element) = self.get(elements.len())? {
            push(&mut elements, element)?;
        }
        Ok(elements)
    }
}

/// Returns the length of a list. A proxy may return any value for it, which is converted to a number as a comparison would do.
fn length_of(list: &JsValue) -> Result<f64, Exception> {
    let length = KNOWN.with(|known| get(list, &known.length))?;
    length.as_f64().map_or_else(|| to_number(&length), Ok)
}

/// The keys and the iterator that are needed for every list.
struct Known {
    /// `Array.prototype.values`, the iterator of a list that has none of its own.
    values: JsValue,
    length: JsValue,
    next: JsValue,
    done: JsValue,
    value: JsValue,
}

thread_local! {
    static KNOWN: Known = Known {
        values: get(&Object::get_prototype_of(&Array::new()), &"values".into()).unwrap_or_default(),
        length: "length".into(),
        next: "next".into(),
        done: "done".into(),
        value: "value".into(),
    };
}

/// Returns the elements of a list, from its own iterator if it has one.
pub fn elements_of(list: &JsValue) -> Result<Elements<'_>, Stop> {
    let iterate = get(list, &Symbol::iterator())?;
    if KNOWN.with(|known| known.values == iterate) {
        return Ok(Elements::InPlace(list));
    }
    iterated(list, &iterate).map(Elements::Iterated)
}

/// Returns the elements that an iterator returns, as `[...list]` does.
fn iterated(list: &JsValue, iterate: &JsValue) -> Result<Vec<JsValue>, Stop> {
    let iterator = object(call(iterate, list)?)?;
    let next = KNOWN.with(|known| get(&iterator, &known.next))?;
    let mut elements = Vec::new();
    loop {
        let result = object(call(&next, &iterator)?)?;
        if KNOWN.with(|known| get(&result, &known.done))?.is_truthy() {
            return Ok(elements);
        }
        push(&mut elements, KNOWN.with(|known| get(&result, &known.value))?)?;
    }
}

/// Checks that a value is an object, as iterators must return objects.
fn object(value: JsValue) -> Result<JsValue, Exception> {
    if value.is_object() || value.is_function() {
        return Ok(value);
    }
    Err(TypeError::new("the iterator of a list gave something that is no object").into())
}
