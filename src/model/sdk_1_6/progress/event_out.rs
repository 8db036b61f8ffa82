use alloc::string::String;

use crate::model::declare::component;
use crate::model::{Integer, Nullish, Record};

component! {
    /// Something that happened to a job, such as a change of its status.
    ///
    /// ```
    /// use completion_job::{EventOut, Json};
    /// let json = br#"{"name": "status-updated", "data": {"status": "RUNNING"}, "created_at": 1718634700}"#;
    /// let event = EventOut::from_json(json).unwrap();
    /// let status = event.data.value().and_then(|data| data.get("status"));
    /// assert_eq!(status, Some(&Json::String("RUNNING".to_string())));
    /// ```
    pub struct EventOut {
        /// What happened, as in `status-updated`.
        name: String,
        /// The details of the event, with keys and values that depend on what happened.
        data: Nullish<Record>,
        /// When it happened, in seconds since the UNIX epoch.
        created_at as "createdAt": Integer,
    }
}
