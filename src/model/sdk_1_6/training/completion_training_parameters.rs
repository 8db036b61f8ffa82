use crate::model::declare::component;
use crate::model::{Integer, Nullish, Number};

component! {
    /// The settings of a job's training.
    ///
    /// ```
    /// use completion_job::CompletionTrainingParameters;
    /// let parameters = CompletionTrainingParameters::from_json(br#"{"training_steps": 10}"#).unwrap();
    /// assert_eq!(parameters.learning_rate.get(), 0.0001);
    /// assert_eq!(parameters.to_json(), r#"{"training_steps":10,"learning_rate":0.0001}"#);
    /// ```
    pub struct CompletionTrainingParameters {
        /// How many steps the training takes: how often the weights are updated.
        training_steps as "trainingSteps": Nullish<Integer>,
        /// How much a step changes the weights; 0.0001 if not given.
        learning_rate as "learningRate": Number = Number::from_constant(0.0001),
        /// How strongly large weights are penalized.
        weight_decay as "weightDecay": Nullish<Number>,
        /// The part of the training, from 0 to 1, in which the learning rate rises to its full value.
        warmup_fraction as "warmupFraction": Nullish<Number>,
        /// How many times the training goes through the data; this may be a fraction.
        epochs: Nullish<Number>,
        /// How many tokens a training sequence has at most.
        seq_len as "seqLen": Nullish<Integer>,
        /// The part of the samples, from 0 to 1, that train filling in the middle of a text.
        fim_ratio as "fimRatio": Nullish<Number>,
    }
}
