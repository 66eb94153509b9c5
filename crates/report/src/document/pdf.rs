//! A document as a printed sheet: tagged, with its language and title, the same bytes every time.
//!
//! Choice: 0032; 0070

use super::Document;
use super::flow::{self, Flow};
use crate::Texts;
use crate::press::{self, Unprintable};

impl Document<'_> {
    /// Writes a PDF/UA-1 to print and sign, in the language of the agreement.
    ///
    /// # Errors
    /// [`Unprintable`], when the agreement cannot be made an accessible sheet.
    ///
    /// Choice: 0032
    pub fn pdf(&self, texts: &Texts) -> Result<Vec<u8>, Unprintable> {
        write(&flow::lay(self, texts.voice(self.agreement.language)))
    }
}

/// Prints `flow`.
pub(crate) fn write(flow: &Flow) -> Result<Vec<u8>, Unprintable> {
    let data = serde_json::to_value(flow).map_err(|error| Unprintable(error.to_string()))?;
    press::print(include_str!("../../templates/flow.typ"), &data)
}
