use core::cell::Cell;

use crate::table::Name;

/// The path from the root to the value under check. It lives on the call stack, so that a valid job costs no allocation.
pub struct Path<'a> {
    /// The path before the last step, and the key or index of that step.
    pub(super) last: Option<(&'a Path<'a>, Option<&'static Name>, u32)>,
    /// The number of the last step among those of the faults, or 0 if no fault has come this way.
    pub(super) number: Cell<u32>,
}

impl<'a> Path<'a> {
    /// Makes the path to the root.
    pub fn root() -> Path<'static> {
        Path { last: None, number: Cell::new(0) }
    }

    /// Steps into an object.
    pub fn key(&'a self, key: &'static Name) -> Path<'a> {
        Path { last: Some((self, Some(key), 0)), number: Cell::new(0) }
    }

    /// Steps into a list.
    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path { last: Some((self, None, index as u32)), number: Cell::new(0) }
    }
}

/// A step of the path to a fault, as TypeScript reads it.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct PathStep {
    /// The number of the step before it, counted from 1. The root is 0.
    pub before: u32,
    /// The key, for a step into an object.
    pub key: Option<&'static Name>,
    /// The index, for a step into a list.
    pub index: u32,
}
