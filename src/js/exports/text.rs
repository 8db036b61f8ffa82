//! A JSON text, as the bytes that the reader reads and as the JavaScript string from which strings are sliced.

use js_sys::{JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::bytes::bytes_of;
use crate::js::engine::{TextDecoder, TextEncoder};
use crate::js::stop::Stop;
use crate::read::{PADDING, ReadError, read_bytes, read_json, without_byte_order_mark};
use crate::table::{Kind, Spelling};
use crate::tape::{Tape, TooLarge};

/// A text. Zeros follow its bytes.
pub struct Text {
    padded: Vec<u8>,
    len: usize,
    /// The string that the caller passed, if it was a string.
    string: Option<JsString>,
}

impl Text {
    /// Copies a string, or bytes. Leaves out the byte order mark of bytes.
    pub fn new(input: &JsValue) -> Result<Text, Stop> {
        let string = input.dyn_ref::<JsString>();
        let bytes = match string {
            Some(string) => ENCODER.with(|encoder| encoder.encode(string)).map_err(|_| Stop::TooLarge)?,
            None => bytes_of(input)?,
        };
        let mut padded = copy(&bytes)?;
        if string.is_none() {
            let mark = padded.len() - without_byte_order_mark(&padded).len();
            padded.drain(..mark);
        }
        let len = padded.len() - PADDING;
        Ok(Text { padded, len, string: string.cloned() })
    }

    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.padded[..self.len]
    }

    /// Returns the text as a string.
    ///
    /// # Errors
    /// Returns an error if the text is longer than a string can be.
    pub fn units(&self) -> Result<JsString, Stop> {
        if let Some(string) = &self.string {
            return Ok(string.clone());
        }
        DECODER.with(|decoder| decoder.decode(&Uint8Array::from(self.bytes()))).map_err(|_| Stop::TooLarge)
    }

    /// Reads the text onto the tape.
    pub fn read(&self, kind: Kind, spelling: Spelling, tape: &mut Tape) -> Result<(), ReadError> {
        // The bytes of a string were just encoded, so they are UTF-8 and need no check.
        let read = if self.string.is_some() { read_json } else { read_bytes };
        read(&self.padded, self.len, kind, spelling, tape)
    }
}

thread_local! {
    static ENCODER: TextEncoder = TextEncoder::new();
    static DECODER: TextDecoder = decoder();
}

fn decoder() -> TextDecoder {
    let options = Object::new();
    // This cannot fail: the object is not frozen.
    _ = Reflect::set(&options, &"ignoreBOM".into(), &JsValue::TRUE);
    TextDecoder::new_with_options("utf-8", &options)
}

/// Copies bytes and adds zeros after them.
fn copy(bytes: &Uint8Array) -> Result<Vec<u8>, Stop> {
    let len = bytes.length() as usize;
    let mut copy = Vec::new();
    copy.try_reserve_exact(len + PADDING).map_err(|_| TooLarge)?;
    copy.resize(len + PADDING, 0);
    bytes.copy_to(&mut copy[..len]);
    Ok(copy)
}
