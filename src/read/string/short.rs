use super::escape::hex_unit;
use crate::table::limits::NAME_ROOM;
use crate::table::{Names, is_name_byte};

/// Finds the name that a string with escapes spells.
#[inline(never)]
pub fn find_unescaped(names: &Names, raw: &[u8]) -> Option<usize> {
    let mut bytes = [0; NAME_ROOM];
    let mut len = 0;
    let mut rest = raw.iter();
    while let Some(byte) = rest.next() {
        let byte = if *byte == b'\\' { escaped(&mut rest)? } else { *byte };
        *bytes.get_mut(len)? = byte;
        len += 1;
    }
    *bytes.get_mut(len)? = b'"';
    names.find(&bytes, 0, len)
}

/// Decodes an escape to a character that a name may hold. `rest` starts after its backslash.
fn escaped(rest: &mut core::slice::Iter<'_, u8>) -> Option<u8> {
    let letter = *rest.next()?;
    if letter != b'u' {
        // The other escapes are control characters, the slash, the quote and the backslash. No name holds one of them.
        return None;
    }
    let (digits, tail) = rest.as_slice().split_first_chunk()?;
    *rest = tail.iter();
    u8::try_from(hex_unit(digits)?).ok().filter(|byte| is_name_byte(*byte))
}
