//! Envelopes and their movements: from the line of the annex to the last euro.
//!
//! Balances are sums of movements. A movement is never changed or taken back; a correction is
//! another movement that names the one it corrects. Whether an expense is accepted is `control`'s
//! matter; here only the resulting due counts. There is no clock: the day is a parameter.
//!
//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 13; ar-2019-07-03 art. 14

pub mod codes;
mod course;
mod envelope;
mod grounds;
mod movement;

pub use course::{Asked, Awaited, Instalment, RecoveryCourse, RecoveryFact, RecoveryStep};
pub use envelope::{Balances, Due, Envelope};
pub use grounds::{Grounds, MissingGround};
pub use movement::{Account, Movement, MovementKind};
