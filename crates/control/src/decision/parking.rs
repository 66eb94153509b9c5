//! A line laid aside for a later statement of the same envelope.
//!
//! A parked line keeps its envelope and its year: it is neither accepted nor refused, and holds up
//! no statement. It is decided when the file is opened again.
//!
//! Choice: 0068

use terms::{ArticleRef, Refusal};

use super::{Decision, Motive};
use crate::codes::C_323;

impl Decision {
    /// Returns why the line is parked, if it is.
    pub const fn parked(&self) -> Option<&Motive> {
        self.parked.as_ref()
    }

    /// Lays the line aside for a later statement.
    ///
    /// # Errors
    /// C-323 when nothing of it is open, or it is parked already.
    pub fn park(&self, motive: Motive, control: &ArticleRef) -> Result<Self, Refusal> {
        if self.parked.is_some() || self.pending().is_zero() {
            return Err(Refusal::new(C_323, control.clone()).with("line", self.line.0));
        }
        Ok(Self { parked: Some(motive), ..self.clone() })
    }

    /// Takes the line up again.
    ///
    /// # Errors
    /// C-323 when it is not parked.
    pub fn take_up(&self, control: &ArticleRef) -> Result<Self, Refusal> {
        match self.parked {
            Some(_) => Ok(Self { parked: None, ..self.clone() }),
            None => Err(Refusal::new(C_323, control.clone()).with("line", self.line.0)),
        }
    }
}
