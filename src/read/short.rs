use super::escape::hex_unit;
use crate::name::{ROOM, is_of_names};

/// What a short string with escapes stands for, and a quote after it.
pub(super) struct Short {
    bytes: [u8; ROOM],
    len: usize,
}

impl Short {
    /// [`None`] if it is longer than any name, or not all ASCII, which names are.
    #[inline(never)]
    pub fn unescaped(raw: &[u8]) -> Option<Short> {
        let mut short = Short { bytes: [0; ROOM], len: 0 };
        let mut rest = raw.iter();
        while let Some(byte) = rest.next() {
            let byte = match byte {
                b'\\' => escaped(&mut rest)?,
                byte => *byte,
            };
            *short.bytes.get_mut(short.len)? = byte;
            short.len += 1;
        }
        *short.bytes.get_mut(short.len)? = b'"';
        Some(short)
    }

    /// How many bytes the string has.
    pub fn len(&self) -> usize {
        self.len
    }

    /// The string and the quote.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The ASCII character of an escape whose backslash is behind.
fn escaped(rest: &mut core::slice::Iter<'_, u8>) -> Option<u8> {
    let letter = *rest.next()?;
    if letter != b'u' {
        // No name has a control character in it, nor a slash, a quote or a backslash.
        return None;
    }
    let (digits, tail) = rest.as_slice().split_first_chunk()?;
    *rest = tail.iter();
    u8::try_from(hex_unit(digits)?).ok().filter(|byte| is_of_names(*byte))
}
