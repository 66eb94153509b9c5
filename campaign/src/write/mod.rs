//! From a document laid out to the bytes of a file, one module per format.

pub(crate) mod docx;
pub(crate) mod encoding;
pub(crate) mod html;
pub(crate) mod pdf;
pub(crate) mod text;
mod zip;
