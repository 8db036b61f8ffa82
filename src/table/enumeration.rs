use super::Names;

/// A closed list of strings.
#[derive(Debug)]
pub struct Enumeration {
    /// The name of the type.
    #[cfg(feature = "std")]
    pub name: &'static str,
    /// The variants, in the SDK's order.
    #[cfg(feature = "std")]
    pub variants: &'static [Variant],
    /// The variants' values, as issues list them.
    #[cfg(feature = "std")]
    pub values: &'static [&'static str],
    /// The same values as names that a reader finds.
    pub names: Names,
    /// How error messages name the choice: `'github'`, or `'QUEUED' | 'STARTED' | …`.
    #[cfg(feature = "std")]
    pub expected: &'static str,
}

/// One of an enumeration's strings.
#[cfg(feature = "std")]
#[derive(Debug)]
pub struct Variant {
    /// Its name in Rust and TypeScript, as in `FailedValidation`.
    pub name: &'static str,
    /// The string itself, as in `FAILED_VALIDATION`.
    pub value: &'static str,
}
