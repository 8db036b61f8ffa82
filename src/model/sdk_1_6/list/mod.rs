//! Lists of jobs, and the jobs of any type that the API's routes answer with.

mod job_response;
mod jobs_out;

pub use job_response::{
    JobsApiRoutesFineTuningCreateFineTuningJobResponse, JobsApiRoutesFineTuningGetFineTuningJobResponse, One,
};
pub use jobs_out::{JobsOut, JobsOutData, JobsOutObject};
