//! Decides whether it helps to know what an input is, after a function has rejected it. The npm package has the same rules.

use crate::identify::rules::COMPONENTS;
use crate::identify::{Generation, Identification, JobKind, What};

/// The components that read the same as a part, by how their names end.
const ENDINGS: [(&str, &str); 3] = [
    ("WandbIntegrationOut", "Integrations"),
    ("GithubRepositoryOut", "Repositories"),
    ("CompletionTrainingParameters", "TrainingParameters"),
];

/// Tells whether an input is something else than the component that it was read as. `is_misspelled` says that its kind or status
/// is a near miss of one that the component has.
pub fn is_other(found: &Identification, component: &str, is_misspelled: bool) -> bool {
    match &found.what {
        What::Unknown { .. } => false,
        // Of these, the issue itself says as much.
        What::NotJson { format, .. } => !matches!(*format, "broken_json" | "text"),
        What::Page { generation, .. } => {
            let pages = COMPONENTS.iter().rfind(|names| names.page == component);
            pages.is_none_or(|names| names.generation != COMPONENTS[*generation as usize].generation)
        }
        What::Part { component: part, .. } => {
            let is_alias = ENDINGS.iter().any(|(name, ending)| name == part && component.ends_with(ending));
            *part != component && !is_alias
        }
        What::Job { generation, kind, detailed, .. } => {
            is_other_job((*generation, *kind, *detailed), component, is_misspelled)
        }
        _ => true,
    }
}

/// Tells whether a job is of another kind, of an older generation, or not as detailed as the component.
fn is_other_job(found: (Generation, JobKind, bool), component: &str, is_misspelled: bool) -> bool {
    let (generation, kind, detailed) = found;
    let is_older = generation == Generation::Sdk1_5 && !is_misspelled;
    // The unions of jobs of both kinds, plain or detailed.
    if component.ends_with("JobsOutData") || component.ends_with("JobResponse") {
        return is_older;
    }
    let index = |names: &[&str]| names.iter().position(|name| *name == component);
    let read = COMPONENTS.iter().find_map(|names| Some((names.generation, index(&names.jobs)?)));
    let Some((read_generation, index)) = read else { return true };
    let read_kind = if index < 2 { JobKind::Completion } else { JobKind::Classifier };
    let is_other_shape = kind != read_kind || detailed != (index % 2 == 1);
    is_other_shape || (is_older && read_generation != COMPONENTS[0].generation)
}
