//! An agreement as a printed sheet: tagged, with its language and title, the same bytes every time.
//!
//! Choice: 0032

use super::{Document, flow};
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
        let flow = flow::lay(self, texts.voice(self.agreement.language));
        let data = serde_json::to_value(&flow).map_err(|error| Unprintable(error.to_string()))?;
        press::print(include_str!("../../templates/agreement.typ"), &data)
    }
}
