use crate::model::declare::union;
use crate::model::sdk_1_6::{
    ClassifierDetailedJobOut, ClassifierJobOut, CompletionDetailedJobOut, CompletionJobOut,
    LegacyJobMetadataOut,
};

union! {
    /// A job that was just created, whose `job_type` tells its type.
    ///
    /// ```
    /// let error = completion_job::One::from_json(b"[]").unwrap_err();
    /// assert_eq!(error.issues[0].code, completion_job::Code::InvalidUnion);
    /// ```
    pub enum One {
        /// A job that fine-tunes a classifier.
        Classifier(ClassifierJobOut) by job_type,
        /// A job that fine-tunes a completion model.
        Completion(CompletionJobOut) by job_type,
    }
}

union! {
    /// What the API answers when a job is created: the job or, for a dry run, only its metadata.
    ///
    /// ```
    /// use completion_job::JobsApiRoutesFineTuningCreateFineTuningJobResponse as Response;
    /// let response = Response::from_json(br#"{"details": "dry run"}"#).unwrap();
    /// assert!(matches!(response, Response::LegacyJobMetadataOut(metadata) if metadata.details == "dry run"));
    /// ```
    pub enum JobsApiRoutesFineTuningCreateFineTuningJobResponse {
        /// The metadata of a dry run.
        LegacyJobMetadataOut(LegacyJobMetadataOut),
        /// The job.
        One(One),
    }
}

union! {
    /// What the API answers to a question for one job: the job with its events and checkpoints, whose `job_type` tells its type.
    ///
    /// ```
    /// use completion_job::JobsApiRoutesFineTuningGetFineTuningJobResponse as Response;
    /// let error = Response::from_json(br#"{"job_type": "completion"}"#).unwrap_err();
    /// assert_eq!(error.issues[0].union_errors.len(), 2);
    /// ```
    pub enum JobsApiRoutesFineTuningGetFineTuningJobResponse {
        /// A job that fine-tunes a classifier.
        Classifier(ClassifierDetailedJobOut) by job_type,
        /// A job that fine-tunes a completion model.
        Completion(CompletionDetailedJobOut) by job_type,
    }
}
