use serde::Serialize;

/// What an input is, as [`identify`](crate::identify) says it.
///
/// ```
/// let found = completion_job::identify(br#"{"detail": "Not Found"}"#);
/// assert_eq!(found.sentence, "The API answered with an error: Not Found");
/// assert_eq!(found.evidence[0].pointer, "/detail");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Identification {
    /// What the input is, with what is known of it.
    #[serde(flatten)]
    pub what: What,
    /// The answer as a sentence for people.
    pub sentence: String,
    /// The members that decided.
    pub evidence: Vec<Evidence>,
    /// The function that reads the input, if there is one. For an exchange, it reads the body.
    pub reader: Option<Reader>,
}

/// What an input is. serde writes it as the npm package's `identify` returns it.
///
/// ```
/// use completion_job::{JobKind, What, identify};
///
/// let found = identify(br#"{"model": "m", "training_files": [], "hyperparameters": {}}"#);
/// assert_eq!(found.what, What::Request { kind: JobKind::Completion });
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    /// A fine-tuning job of Mistral's.
    Job {
        /// The component that has the members of the job.
        component: &'static str,
        /// The generation that the evidence fits best.
        generation: Generation,
        /// Whether it is a completion job or a classifier job.
        kind: JobKind,
        /// Whether the kind is certain. It is only likely if nothing but the training parameters tells that it is a classifier
        /// job.
        certain: bool,
        /// Whether it has events, checkpoints or classifier targets, which the plain component would lose.
        detailed: bool,
        /// How its keys are spelled.
        spelling: KeySpelling,
        /// The function that holds the job to its component exactly as the SDK does.
        exact: Reader,
    },
    /// A part of a job alone.
    Part {
        /// The component. `LegacyJobMetadataOut` is what a dry run gives.
        component: &'static str,
        /// The generation that the component is named after. The JSON is the same in all of them.
        generation: Generation,
        /// How its keys are spelled.
        spelling: KeySpelling,
    },
    /// A page of jobs, as the API lists them.
    Page {
        /// The component: `JobsOut`, or `ListFineTuningJobsResponse` in generation 2.
        component: &'static str,
        /// The generation that fits all jobs best.
        generation: Generation,
        /// How many jobs there are, by kind.
        counts: JobCounts,
        /// The function that holds the page to its component exactly as the SDK does.
        exact: Reader,
    },
    /// An array of jobs.
    Array {
        /// How many jobs there are, by kind.
        counts: JobCounts,
    },
    /// Lines of jobs (NDJSON).
    Lines {
        /// How many jobs there are, by kind.
        counts: JobCounts,
    },
    /// A request to create a job. No function reads it.
    Request {
        /// Which kind of job it asks for.
        kind: JobKind,
    },
    /// An error of the API.
    ApiError {
        /// The API's own sentence.
        message: String,
    },
    /// A recorded HTTP exchange.
    Exchange {
        /// The status of the response, if it is recorded.
        status: Option<u16>,
        /// Where the body is, by RFC 6901. It is empty in a text of `curl -i`.
        pointer: String,
        /// What the body is. The pointers of its evidence begin at the body.
        inner: Box<Identification>,
    },
    /// A JSON string that holds another text.
    JsonString {
        /// What the inner text is.
        inner: Box<Identification>,
    },
    /// A job that is not a fine-tuning job of Mistral's.
    OtherJob {
        /// Whose job it is.
        vendor: &'static str,
    },
    /// A text that is not JSON.
    NotJson {
        /// What it looks like: `empty`, `truncated_json`, `python_dict`, `html`, …
        format: &'static str,
        /// The name of the model that Python printed.
        component: Option<String>,
    },
    /// Nothing that is known here.
    Unknown {
        /// The type of the value: `null`, `boolean`, `number`, `string`, `array` or `object`.
        #[serde(rename = "type")]
        value_type: &'static str,
    },
}

/// A member that decided what the input is.
///
/// ```
/// let found = completion_job::identify(br#"{"object": "batch", "input_files": []}"#);
/// assert_eq!(found.evidence[0].pointer, "/object");
/// assert_eq!(found.evidence[0].shows, "is \"batch\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Where the member is, by RFC 6901. It is empty for the whole input.
    pub pointer: String,
    /// What it showed: the rest of a sentence that begins with the member.
    pub shows: String,
}

impl Evidence {
    pub(super) fn new(pointer: impl Into<String>, shows: impl Into<String>) -> Evidence {
        Evidence { pointer: pointer.into(), shows: shows.into() }
    }
}

/// A function of the npm package that reads the input. The Rust function has the same name in snake case; `…FromJSON` is
/// `from_json` of the component.
///
/// ```
/// let found = completion_job::identify(br#"{"commit_id": "c0ffee", "owner": "ada", "name": "engine"}"#);
/// assert_eq!(found.reader.unwrap().name, "githubRepositoryOutFromJSON");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reader {
    /// Its name, such as `readJob` or `eventOutFromJSON`.
    pub name: String,
    /// The entry of the npm package that exports it.
    pub entry: &'static str,
}

/// A generation of the SDK.
///
/// ```
/// use completion_job::{Generation, What, identify};
///
/// let found = identify(br#"{"id": "a", "job_type": "FT", "status": "QUEUED", "training_files": []}"#);
/// assert!(matches!(found.what, What::Job { generation: Generation::Sdk1_5, .. }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Generation {
    /// Generation 1.5, until 1.5.2.
    #[serde(rename = "1.5")]
    Sdk1_5,
    /// Generation 1.6, from 1.6.0.
    #[serde(rename = "1.6")]
    Sdk1_6,
    /// Generation 2, from 2.0.0 to 2.4.0.
    #[serde(rename = "2")]
    Sdk2,
}

/// The kind of a job.
///
/// ```
/// assert_eq!(completion_job::JobKind::Classifier.as_str(), "classifier");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum JobKind {
    /// A job that fine-tunes a model for completions.
    Completion,
    /// A job that trains a classifier.
    Classifier,
}

impl JobKind {
    /// Returns the kind as a word.
    ///
    /// ```
    /// assert_eq!(completion_job::JobKind::Completion.as_str(), "completion");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            JobKind::Completion => "completion",
            JobKind::Classifier => "classifier",
        }
    }
}

/// How the keys of an input are spelled.
///
/// ```
/// use completion_job::{KeySpelling, What, identify};
///
/// let found = identify(br#"{"trainLoss": 1, "valid_loss": 2}"#);
/// assert!(matches!(found.what, What::Part { spelling: KeySpelling::Mixed, .. }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum KeySpelling {
    /// As the API spells them.
    Wire,
    /// As the SDK spells them.
    Sdk,
    /// Some in each spelling.
    Mixed,
}

/// How many jobs there are among many values.
///
/// ```
/// use completion_job::{JobCounts, What, identify};
///
/// let found = identify(b"{\"id\": \"a\", \"status\": \"QUEUED\", \"training_files\": []}\n{");
/// let counts = JobCounts { elements: 2, completion: 1, classifier: 0, others: 1 };
/// assert_eq!(found.what, What::Lines { counts });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct JobCounts {
    /// How many elements or lines there are. Empty lines do not count.
    pub elements: usize,
    /// How many of them are completion jobs.
    pub completion: usize,
    /// How many of them are classifier jobs.
    pub classifier: usize,
    /// How many of them are no jobs, or not JSON.
    pub others: usize,
}
