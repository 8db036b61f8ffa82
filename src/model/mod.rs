//! The model, a file a component. A new component is a new file, and a line in each list here.

pub(crate) mod declare;
mod nullish;
mod number;
#[cfg(feature = "std")]
pub(crate) mod serde_impls;
pub(crate) mod value;

mod completion_job_out;
mod completion_training_parameters;
mod github_repository_out;
mod job_metadata_out;
mod wandb_integration_out;

pub use completion_job_out::{CompletionJobOut, Integrations, JobType, ObjectT, Repositories, Status};
pub use completion_training_parameters::CompletionTrainingParameters;
pub use declare::Documentation;
pub use github_repository_out::{GithubRepositoryOut, GithubRepositoryOutType};
pub use job_metadata_out::JobMetadataOut;
pub use nullish::Nullish;
pub use number::{Integer, Number, NumberError};
pub use wandb_integration_out::{WandbIntegrationOut, WandbIntegrationOutType};

use crate::schema::{Component, Enumeration};

/// The components. JavaScript names them by their index here.
pub static COMPONENTS: [&Component; 5] = [
    CompletionJobOut::COMPONENT,
    CompletionTrainingParameters::COMPONENT,
    GithubRepositoryOut::COMPONENT,
    JobMetadataOut::COMPONENT,
    WandbIntegrationOut::COMPONENT,
];

/// The enumerations. JavaScript names them by their index here.
pub static ENUMERATIONS: [&Enumeration; 5] = [
    Status::ENUMERATION,
    ObjectT::ENUMERATION,
    JobType::ENUMERATION,
    WandbIntegrationOutType::ENUMERATION,
    GithubRepositoryOutType::ENUMERATION,
];

/// What the generator needs beside the components' tables.
#[cfg(feature = "std")]
pub struct Described {
    /// The components and what they say of themselves.
    pub components: Vec<(&'static Component, Documentation)>,
    /// The enumerations and what they say of themselves.
    pub enumerations: Vec<(&'static Enumeration, Documentation)>,
    /// Second names, and the components they stand for.
    pub aliases: Vec<(&'static str, &'static Component)>,
}

/// The whole model with its documentation.
#[cfg(feature = "std")]
pub fn described() -> Described {
    let components = [
        CompletionJobOut::DOCUMENTATION,
        CompletionTrainingParameters::DOCUMENTATION,
        GithubRepositoryOut::DOCUMENTATION,
        JobMetadataOut::DOCUMENTATION,
        WandbIntegrationOut::DOCUMENTATION,
    ];
    let enumerations = [
        Status::DOCUMENTATION,
        ObjectT::DOCUMENTATION,
        JobType::DOCUMENTATION,
        WandbIntegrationOutType::DOCUMENTATION,
        GithubRepositoryOutType::DOCUMENTATION,
    ];
    Described {
        components: COMPONENTS.into_iter().zip(components).collect(),
        enumerations: ENUMERATIONS.into_iter().zip(enumerations).collect(),
        aliases: vec![("Integrations", Integrations::COMPONENT), ("Repositories", Repositories::COMPONENT)],
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPONENTS, described};
    use crate::schema::Kind;
    use crate::tape::Tape;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn named_in(kind: &Kind) -> Option<&'static str> {
        match kind {
            Kind::Array(element) => named_in(element),
            Kind::Object(component) => Some(component.name),
            Kind::Enum(enumeration) => Some(enumeration.name),
            _ => None,
        }
    }

    #[test]
    fn every_object_fits_the_blank_block() {
        for component in COMPONENTS {
            assert!(component.keys.list.len() <= Tape::ROOT, "{}", component.name);
        }
    }

    #[test]
    fn whatever_a_field_refers_to_is_listed() {
        let model = described();
        let components = model.components.iter().map(|(component, _)| component.name);
        let enumerations = model.enumerations.iter().map(|(enumeration, _)| enumeration.name);
        let listed: Vec<&str> = components.chain(enumerations).collect();
        let fields = COMPONENTS.iter().flat_map(|component| component.fields);
        for name in fields.filter_map(|field| named_in(&field.kind)) {
            assert!(listed.contains(&name), "{name}");
        }
    }

    #[test]
    fn every_field_and_variant_says_what_it_means() {
        let model = described();
        let documentation = model.components.iter().map(|(_, said)| said);
        for said in documentation.chain(model.enumerations.iter().map(|(_, said)| said)) {
            assert!(!said.lines.is_empty());
            assert!(said.members.iter().all(|lines| !lines.is_empty()));
        }
    }
}
