use alloc::vec::Vec;

use crate::model::Integer;
use crate::model::declare::{component, enumeration, union};
use crate::model::sdk_1_6::{ClassifierJobOut, CompletionJobOut};

component! {
    /// A page of a list of fine-tuning jobs, as the API returns it.
    ///
    /// ```
    /// let page = completion_job::JobsOut::from_json(br#"{"data": [], "object": "list", "total": 0}"#).unwrap();
    /// assert_eq!(page.data, Some(vec![]));
    /// ```
    pub struct JobsOut {
        /// The jobs of this page.
        data: Option<Vec<JobsOutData>>,
        /// The type of the object, always `list`.
        object: JobsOutObject = JobsOutObject::List,
        /// How many jobs the whole list has.
        total: Integer,
    }
}

union! {
    /// A job of a page, whose `job_type` tells its type.
    ///
    /// ```
    /// use completion_job::JobsOutData;
    /// let error = JobsOutData::from_json(br#"{"job_type": "classifier"}"#).unwrap_err();
    /// assert_eq!(error.issues[0].union_errors.len(), 2);
    /// ```
    pub enum JobsOutData {
        /// A job that fine-tunes a classifier.
        Classifier(ClassifierJobOut) by job_type,
        /// A job that fine-tunes a completion model.
        Completion(CompletionJobOut) by job_type,
    }
}

enumeration! {
    /// The type of the object, always a list.
    ///
    /// ```
    /// assert_eq!(completion_job::JobsOutObject::List.to_string(), "list");
    /// ```
    pub enum JobsOutObject {
        /// A page of a list.
        List = "list",
    }
}
