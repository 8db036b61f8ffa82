use crate::numbered::numbered;

numbered! {
    /// Which spelling of the keys a reader looks for.
    pub enum Spelling {
        /// The API's keys, as in `created_at`.
        Wire,
        /// The SDK's keys, as in `createdAt`.
        Sdk,
        /// Either of them, decided for each object.
        Either,
    }
}
