//! What every page is written with, whatever it is: the site, the files that pages load, the policy under which a page runs,
//! licences, where the figures come from, what has changed between editions, and the way to the root.

pub mod assets;
pub mod changes;
pub mod geography;
pub mod licence;
pub mod locator;
pub mod origin;
pub mod policy;
pub mod root;
#[expect(clippy::module_inception, reason = "the noun of this room")]
mod site;
pub mod styles;

pub use site::Site;
