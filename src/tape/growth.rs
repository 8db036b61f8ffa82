//! Lists that grow as long as there is memory.
//!
//! Each function checks the capacity again after it made room. The compiler then knows that the standard library's own
//! growth cannot happen, and leaves its code out of the module.

use alloc::vec::Vec;

/// Says that there is no memory for what an input needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// Adds an element.
#[inline(always)]
pub fn push<T>(list: &mut Vec<T>, element: T) -> Result<(), TooLarge> {
    if list.len() == list.capacity() {
        make_room(list, 1)?;
    }
    if list.len() == list.capacity() {
        return Err(TooLarge);
    }
    list.push(element);
    Ok(())
}

/// Adds `count` copies of an element.
pub fn push_same<T: Copy>(list: &mut Vec<T>, count: usize, element: T) -> Result<(), TooLarge> {
    make_room(list, count)?;
    if list.capacity() - list.len() < count {
        return Err(TooLarge);
    }
    list.resize(list.len() + count, element);
    Ok(())
}

/// Makes a list at least `count` bytes longer, and as long as its memory. The new bytes are zeros.
#[inline(never)]
pub fn lengthen(list: &mut Vec<u8>, count: usize) -> Result<(), TooLarge> {
    make_room(list, count)?;
    list.resize(list.capacity(), 0);
    Ok(())
}

#[inline(always)]
fn make_room<T>(list: &mut Vec<T>, count: usize) -> Result<(), TooLarge> {
    list.try_reserve(count).map_err(|_| TooLarge)
}
