//! Recognises a job: its generation, its kind, whether it is detailed, and how it is spelled.

use super::super::identification::{Evidence, Generation, Identification, JobKind, KeySpelling, What};
use super::super::reader::{Form, components, exact_reader, reader};
use super::super::{rules, sentences};
use super::node::Node;
use super::signature::{find, meets, score};
use super::spelling::spelling_of;
use super::vendor::vendor_of;

/// The parameters that a classifier job has. A completion job has `fim_ratio` too.
const CLASSIFIER_PARAMETERS: [&str; 6] =
    ["training_steps", "learning_rate", "weight_decay", "warmup_fraction", "epochs", "seq_len"];

/// The members that only detailed components have.
const DETAILS: [&str; 3] = ["events:array", "checkpoints:array", "classifier_targets:array"];

/// What a job is, without how it is spelled.
pub struct Kinds {
    pub kind: JobKind,
    /// Whether the kind is certain.
    pub certain: bool,
    pub generation: Generation,
    /// The members that told that it is a job, and of which kind and generation.
    pub evidence: Vec<Evidence>,
}

/// The members that the API adds to what was requested. A job has at least one of them.
const ADDED: [&str; 4] = ["id", "status", "created_at", "modified_at"];

/// Tells whether a value has a member that the API adds to a request.
pub fn has_added(value: &Node<'_>) -> bool {
    ADDED.iter().any(|key| find(value, key).is_some())
}

/// Says what kind of job a value is, or nothing if it is no job, or another vendor's.
pub fn kinds_of(value: &Node<'_>) -> Option<Kinds> {
    if !value.is_object() {
        return None;
    }
    let raw = value.member("raw").filter(|raw| raw.is_object());
    if let (Some(raw), true) = (raw, value.member("isUnknown").is_some_and(Node::is_true)) {
        let evidence = vec![Evidence::new("/isUnknown", sentences::shows_unknown())];
        return kinds_of(raw).map(|kinds| Kinds { generation: Generation::Sdk2, evidence, ..kinds });
    }
    let score = score(value, rules::JOB);
    if score.points() < rules::JOB_POINTS || !has_added(value) || vendor_of(value).is_some() {
        return None;
    }
    let (kind, doubt) = kind_of(value);
    let (generation, told) = generation_of(value, kind);
    let certain = doubt.is_none();
    let more: Vec<Evidence> = doubt.into_iter().chain(details_of(value)).chain(told).collect();
    let mut evidence = score.telling;
    evidence.retain(|one| more.iter().all(|other| other.pointer != one.pointer));
    evidence.extend(more);
    Some(Kinds { kind, certain, generation, evidence })
}

/// Says which kind of job a job or a request is of, with evidence if that is not certain.
pub fn kind_of(value: &Node<'_>) -> (JobKind, Option<Evidence>) {
    let job_type = find(value, "job_type").map(|found| found.value);
    let is_named = job_type.and_then(Node::string).as_deref() == Some("classifier");
    if is_named || find(value, "classifier_targets").is_some_and(|found| found.value.is_array()) {
        return (JobKind::Classifier, None);
    }
    let looks_like_classifier = job_type.is_none_or(|job_type| job_type.value_type() == "null")
        && find(value, "repositories").is_none()
        && value.member("hyperparameters").is_some_and(are_classifier_parameters);
    if !looks_like_classifier {
        return (JobKind::Completion, None);
    }
    let evidence = Evidence::new("/hyperparameters", sentences::shows_classifier_parameters());
    (JobKind::Classifier, Some(evidence))
}

fn are_classifier_parameters(value: &Node<'_>) -> bool {
    find(value, "fim_ratio").is_none() && CLASSIFIER_PARAMETERS.iter().all(|key| find(value, key).is_some())
}

fn generation_of(value: &Node<'_>, kind: JobKind) -> (Generation, Option<Evidence>) {
    let knows_type = meets(value, rules::KIND).is_some();
    if let Some(found) = find(value, "job_type")
        && let Some(job_type) = found.value.string()
        && kind == JobKind::Completion
        && !knows_type
    {
        let evidence = Evidence::new(format!("/{}", found.key), sentences::shows_old_type(job_type));
        return (Generation::Sdk1_5, Some(evidence));
    }
    if let Some(status) = value.member("status").and_then(Node::string)
        && knows_type
        && meets(value, rules::STATUS).is_none()
    {
        let evidence = Evidence::new("/status", sentences::shows_new_status(status));
        return (Generation::Sdk2, Some(evidence));
    }
    (Generation::Sdk1_6, None)
}

/// Lists the members of a job that its plain component would lose.
fn details_of(value: &Node<'_>) -> impl Iterator<Item = Evidence> {
    DETAILS.into_iter().filter_map(|test| meets(value, test))
}

/// Recognises a job.
pub fn identify_job(value: &Node<'_>, form: Form) -> Option<Identification> {
    let Kinds { kind, certain, generation, mut evidence } = kinds_of(value)?;
    let detailed = [Some(value), value.member("raw")]
        .into_iter()
        .flatten()
        .any(|one| one.is_object() && details_of(one).next().is_some());
    let (spelling, more) = spelling_of(value);
    evidence.extend(more);
    let names = components(generation);
    let component = names.jobs[2 * usize::from(kind == JobKind::Classifier) + usize::from(detailed)];
    let spelled = match spelling {
        KeySpelling::Wire => String::new(),
        KeySpelling::Sdk => sentences::in_sdk_spelling(),
        KeySpelling::Mixed => sentences::in_both_spellings(),
    };
    let certainty = if certain { String::new() } else { sentences::probably() };
    let manner = if detailed { sentences::detailed() } else { String::new() };
    let exact = exact_reader(component, generation, form, spelling);
    Some(Identification {
        what: What::Job { component, generation, kind, certain, detailed, spelling, exact },
        sentence: sentences::job(certainty, manner, kind.as_str(), names.generation, spelled),
        evidence,
        reader: reader("readJob"),
    })
}
