/// A run of string characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The offset of the first byte that is a quote, a backslash or a control character, or the text's length.
    pub end: usize,
    /// The run's length in bytes minus its length in UTF-16 units.
    pub surplus: usize,
}
