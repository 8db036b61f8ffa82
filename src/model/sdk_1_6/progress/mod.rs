//! What a job reports while its training runs.

mod checkpoint_out;
mod event_out;
mod metric_out;

pub use checkpoint_out::CheckpointOut;
pub use event_out::EventOut;
pub use metric_out::MetricOut;
