use super::MetricOut;
use crate::model::Integer;
use crate::model::declare::component;

component! {
    /// A state of the model that was saved during the training.
    ///
    /// ```
    /// use completion_job::CheckpointOut;
    /// let json = br#"{"metrics": {"train_loss": 0.84}, "step_number": 10, "created_at": 1717171717}"#;
    /// assert_eq!(CheckpointOut::from_json(json).unwrap().step_number.as_i64(), Some(10));
    /// ```
    pub struct CheckpointOut {
        /// How good the model was at this step.
        metrics: MetricOut,
        /// The number of the step after which the model was saved.
        step_number as "stepNumber": Integer,
        /// When the checkpoint was created, in seconds since the UNIX epoch.
        created_at as "createdAt": Integer,
    }
}
