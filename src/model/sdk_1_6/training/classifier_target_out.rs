use alloc::string::String;
use alloc::vec::Vec;

use crate::model::Number;
use crate::model::declare::{component, enumeration};

component! {
    /// A question that a classifier learns to answer about a text, by one or more labels.
    ///
    /// ```
    /// use completion_job::{ClassifierTargetOut, FTClassifierLossFunction};
    /// let target = ClassifierTargetOut::from_json(br#"{
    ///   "name": "mood", "labels": ["good", "bad"], "weight": 1, "loss_function": "single_class"
    /// }"#).unwrap();
    /// assert_eq!(target.loss_function, FTClassifierLossFunction::SingleClass);
    /// ```
    pub struct ClassifierTargetOut {
        /// The name of the target, as in the training data.
        name: String,
        /// The labels that the classifier chooses from.
        labels: Vec<String>,
        /// The weight of the target among the others.
        weight: Number,
        /// Whether a text has one of the labels, or any number of them.
        loss_function as "lossFunction": FTClassifierLossFunction,
    }
}

enumeration! {
    /// How the loss of a classifier is computed: for one label or for several.
    ///
    /// ```
    /// assert_eq!(completion_job::FTClassifierLossFunction::MultiClass.to_string(), "multi_class");
    /// ```
    pub enum FTClassifierLossFunction {
        /// A text has exactly one of the labels.
        SingleClass = "single_class",
        /// A text may have several of the labels.
        MultiClass = "multi_class",
    }
}
