use super::limits::FIELDS;

/// A set of a component's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSet(u64);

impl FieldSet {
    /// The empty set.
    pub const NONE: FieldSet = FieldSet(0);

    /// Adds a field by its offset.
    pub const fn with(self, offset: usize) -> FieldSet {
        assert!(offset < FIELDS);
        FieldSet(self.0 | 1 << offset)
    }

    /// Lists the fields' offsets.
    #[inline(always)]
    pub fn offsets(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        core::iter::from_fn(move || {
            let offset = left.trailing_zeros();
            left &= left.checked_sub(1)?;
            Some(offset as usize)
        })
    }
}
