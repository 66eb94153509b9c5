//! What leaves the house: messages in four languages, amounts, dates and articles as people write
//! them, statements and explanations as text.
//!
//! Views in, words out. Leaves out every decision and every reading of the register. All words
//! stand in `texts/`, one file per room and language.
//!
//! Choice: 0007

pub mod document;
mod figures;
pub mod letter;
pub mod manual;
mod modality;
mod node;
mod outline;
#[cfg(feature = "press")]
pub mod press;
pub mod spreadsheet;
mod statement;
mod texts;
mod voice;

pub use figures::{amount, length, number, rate};
pub use modality::ModalityWords;
pub use outline::Outline;
pub use statement::Step;
pub use texts::Texts;
pub use voice::{Said, Voice};
