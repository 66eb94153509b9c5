//! An agreement as a printed sheet: tagged, with its language and title, the same bytes every time.
//!
//! Choice: 0032

use super::{Document, flow};
use crate::Voice;
use crate::press::{self, Unprintable};

/// Writes `document`.
pub(super) fn write(document: &Document<'_>, voice: Voice<'_>) -> Result<Vec<u8>, Unprintable> {
    let flow = flow::lay(document, voice);
    let data = serde_json::to_value(&flow).map_err(|error| Unprintable(error.to_string()))?;
    press::print(include_str!("../../templates/agreement.typ"), &data)
}
