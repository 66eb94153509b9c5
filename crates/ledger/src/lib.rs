//! Envelopes and their movements: from the line of the annex to the last euro.
//!
//! Balances are sums of movements. A movement is never changed or taken back; a correction is
//! another movement that names the one it corrects. Whether an expense is accepted is `control`'s
//! matter; here only the resulting due counts. There is no clock: the day is a parameter.
//!
//! Beside the envelopes stands the credit of their scheme and year: what the budget gives, and what of
//! it is committed on each envelope. What is paid from an envelope is drawn from its commitment.
//!
//! Law: ar-2019-07-03 art. 9; ar-2019-07-03 art. 13; ar-2019-07-03 art. 14

pub mod codes;
mod course;
mod credit;
mod envelope;
mod grounds;
mod movement;

pub use course::{Asked, Awaited, Instalment, RecoveryCourse, RecoveryFact, RecoveryStep};
pub use credit::{Credit, CreditMovement, CreditMovementKind};
pub use envelope::{Balances, Due, Envelope};
pub use grounds::{Grounds, MissingGround};
pub use movement::{Account, Movement, MovementKind};
