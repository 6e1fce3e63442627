//! How every command ends.

/// What was asked for; or what went wrong, in a sentence.
pub type Outcome<T = ()> = Result<T, String>;
