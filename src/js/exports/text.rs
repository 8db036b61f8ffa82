//! A text of JSON: its bytes as the reader takes them, and its units as strings are sliced from them.

use js_sys::{JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::bytes::bytes_of;
use crate::js::engine::{TextDecoder, TextEncoder};
use crate::js::stop::Stop;
use crate::read::{PADDING, ReadError, read_bytes, read_json, without_byte_order_mark};
use crate::table::{Component, Spelling};
use crate::tape::{Tape, TooLarge};

/// A text, and zeros behind its bytes.
pub struct Text {
    padded: Vec<u8>,
    len: usize,
    /// The string that was passed, if it was one.
    string: Option<JsString>,
}

impl Text {
    /// Copies a string, or bytes without their byte order mark.
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

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.padded[..self.len]
    }

    /// The text as a string.
    ///
    /// # Errors
    /// If it is longer than a string may be.
    pub fn units(&self) -> Result<JsString, Stop> {
        if let Some(string) = &self.string {
            return Ok(string.clone());
        }
        DECODER.with(|decoder| decoder.decode(&Uint8Array::from(self.bytes()))).map_err(|_| Stop::TooLarge)
    }

    /// Reads it onto the tape.
    pub fn read(
        &self,
        component: &'static Component,
        spelling: Spelling,
        tape: &mut Tape,
    ) -> Result<(), ReadError> {
        // A string has become UTF-8 just now.
        let read = if self.string.is_some() { read_json } else { read_bytes };
        read(&self.padded, self.len, component, spelling, tape)
    }
}

thread_local! {
    static ENCODER: TextEncoder = TextEncoder::new();
    static DECODER: TextDecoder = decoder();
}

fn decoder() -> TextDecoder {
    let options = Object::new();
    // It fails for frozen objects alone.
    _ = Reflect::set(&options, &"ignoreBOM".into(), &JsValue::TRUE);
    TextDecoder::new_with_options("utf-8", &options)
}

/// The bytes, and zeros behind them.
fn copy(bytes: &Uint8Array) -> Result<Vec<u8>, Stop> {
    let len = bytes.length() as usize;
    let mut copy = Vec::new();
    copy.try_reserve_exact(len + PADDING).map_err(|_| TooLarge)?;
    copy.resize(len + PADDING, 0);
    bytes.copy_to(&mut copy[..len]);
    Ok(copy)
}
