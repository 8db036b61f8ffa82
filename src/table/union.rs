use core::sync::atomic::AtomicU8;

use super::Kind;

/// A value that may be one of several components. The first one that it is valid for counts.
#[derive(Debug)]
pub struct Union {
    /// The name of the type.
    #[cfg(feature = "std")]
    pub name: &'static str,
    /// The components to choose from, in the SDK's order.
    pub options: &'static [Choice],
    /// A guess: the option of the last value. It is only used if no value is valid for two options.
    pub last: AtomicU8,
}

/// One of the options of a [`Union`].
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The component, or another union.
    pub kind: Kind,
    /// The offset of the field whose value tells this option from the others. The union wants it present, even if the component
    /// has a default for it.
    pub discriminator: Option<usize>,
}

impl Union {
    /// Tells whether no value is valid for two options, because each has a discriminator with another value.
    pub fn is_exclusive(&self) -> bool {
        self.options.iter().all(|option| option.discriminator.is_some())
    }
}
