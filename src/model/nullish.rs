/// A field that may be left out or be null. The two cases are kept apart.
///
/// ```
/// use completion_job::{CompletionTrainingParameters, Nullish};
/// let parameters = CompletionTrainingParameters::from_json(br#"{"epochs": null}"#).unwrap();
/// assert_eq!(parameters.epochs, Nullish::Null);
/// assert_eq!(parameters.fim_ratio, Nullish::Absent);
/// assert_eq!(parameters.epochs.value(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullish<T> {
    /// The field is not there.
    #[default]
    Absent,
    /// The field is there and null.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Nullish<T> {
    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Nullish::Value(value) => Some(value),
            Nullish::Absent | Nullish::Null => None,
        }
    }
}

impl<T> From<T> for Nullish<T> {
    fn from(value: T) -> Nullish<T> {
        Nullish::Value(value)
    }
}
