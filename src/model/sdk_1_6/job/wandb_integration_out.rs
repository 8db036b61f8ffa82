use alloc::string::String;

use crate::model::Nullish;
use crate::model::declare::{component, enumeration};

component! {
    /// A project at Weights & Biases that a job reports its progress to.
    ///
    /// ```
    /// use completion_job::WandbIntegrationOut;
    /// let integration = WandbIntegrationOut::from_json(br#"{"project": "tuning"}"#).unwrap();
    /// assert_eq!(integration.to_json(), r#"{"type":"wandb","project":"tuning"}"#);
    /// ```
    pub struct WandbIntegrationOut {
        /// The type of the integration, always `wandb`.
        r#type: WandbIntegrationOutType = WandbIntegrationOutType::Wandb,
        /// The name of the project that the run is created in.
        project: String,
        /// The name that the run is shown with; the job's ID if not given.
        name: Nullish<String>,
        /// The name of the run.
        run_name as "runName": Nullish<String>,
        /// The address of the run's page.
        url: Nullish<String>,
    }
}

enumeration! {
    /// The type of an integration.
    ///
    /// ```
    /// assert_eq!(completion_job::WandbIntegrationOutType::Wandb.to_string(), "wandb");
    /// ```
    pub enum WandbIntegrationOutType {
        /// Weights & Biases.
        Wandb = "wandb",
    }
}
