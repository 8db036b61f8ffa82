use super::{
    CompletionJobOut, CompletionTrainingParameters, GithubRepositoryOut, GithubRepositoryOutType,
    JobMetadataOut, JobType, ObjectT, Status, WandbIntegrationOut, WandbIntegrationOutType,
};
use crate::table::Model;

/// The part of the model that the npm package's smaller module has: `CompletionJobOut` and what it contains. The whole model begins
/// with the same components and enumerations, so that they have the same numbers in both modules.
pub static SMALL: Model = Model {
    components: &[
        CompletionJobOut::COMPONENT,
        CompletionTrainingParameters::COMPONENT,
        GithubRepositoryOut::COMPONENT,
        JobMetadataOut::COMPONENT,
        WandbIntegrationOut::COMPONENT,
    ],
    unions: &[],
    enumerations: &[
        Status::ENUMERATION,
        ObjectT::ENUMERATION,
        JobType::ENUMERATION,
        WandbIntegrationOutType::ENUMERATION,
        GithubRepositoryOutType::ENUMERATION,
    ],
};

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::SMALL;
    use crate::model::sdk_1_6::MODEL;

    #[test]
    fn the_whole_model_begins_with_the_small_one() {
        let components = SMALL.components.iter().zip(MODEL.components);
        assert!(components.clone().all(|(one, other)| one.name == other.name));
        let enumerations = SMALL.enumerations.iter().zip(MODEL.enumerations);
        assert!(enumerations.clone().all(|(one, other)| one.name == other.name));
        assert_eq!((components.len(), enumerations.len()), (5, 5));
    }
}
