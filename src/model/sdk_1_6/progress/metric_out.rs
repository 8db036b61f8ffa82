use crate::model::declare::component;
use crate::model::{Nullish, Number};

component! {
    /// How good the model was at a step of its training. The losses should fall from step to step.
    ///
    /// ```
    /// use completion_job::{MetricOut, Nullish};
    /// let metrics = MetricOut::from_json(br#"{"train_loss": 0.84, "valid_loss": null}"#).unwrap();
    /// assert_eq!(metrics.train_loss.value().unwrap().get(), 0.84);
    /// assert_eq!(metrics.valid_loss, Nullish::Null);
    /// ```
    pub struct MetricOut {
        /// The loss on the training data: how far the model's predictions were from it.
        train_loss as "trainLoss": Nullish<Number>,
        /// The loss on the validation data.
        valid_loss as "validLoss": Nullish<Number>,
        /// The mean accuracy with which the model predicts the tokens of the validation data. The API has also reported values
        /// above 1.
        valid_mean_token_accuracy as "validMeanTokenAccuracy": Nullish<Number>,
    }
}
