use alloc::string::String;

use crate::model::declare::{component, enumeration};
use crate::model::{Nullish, Number};

component! {
    /// A GitHub repository whose code the training uses.
    ///
    /// ```
    /// use completion_job::GithubRepositoryOut;
    /// let json = br#"{"name": "docs", "owner": "mistralai", "commit_id": "9f2c"}"#;
    /// assert_eq!(GithubRepositoryOut::from_json(json).unwrap().weight.get(), 1.0);
    /// ```
    pub struct GithubRepositoryOut {
        /// The type of the repository, always `github`.
        r#type: GithubRepositoryOutType = GithubRepositoryOutType::Github,
        /// The name of the repository.
        name: String,
        /// The user or organization that owns it.
        owner: String,
        /// The branch, tag or commit that was asked for.
        r#ref: Nullish<String>,
        /// The weight of the repository among the others; 1 if not given.
        weight: Number = Number::from_constant(1.0),
        /// The ID of the commit that is used.
        commit_id as "commitId": String,
    }
}

enumeration! {
    /// The type of a repository.
    ///
    /// ```
    /// assert_eq!(completion_job::GithubRepositoryOutType::Github.to_string(), "github");
    /// ```
    pub enum GithubRepositoryOutType {
        /// A repository on GitHub.
        Github = "github",
    }
}
