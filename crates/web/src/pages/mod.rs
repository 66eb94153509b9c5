//! One file per page; the words for things of the core stand in `names` and `tags`.

pub(crate) mod act;
mod act_form;
pub(crate) mod agreement;
pub(crate) mod agreements;
pub(crate) mod dossier;
mod dry_run;
pub(crate) mod entry;
pub(crate) mod instrument;
pub(crate) mod law;
pub(crate) mod letter;
pub(crate) mod manual;
pub(crate) mod municipalities;
pub(crate) mod municipality;
pub(crate) mod names;
pub(crate) mod payment_file;
pub(crate) mod payments;
pub(crate) mod register;
pub(crate) mod review;
pub(crate) mod rules;
pub(crate) mod scheme;
pub(crate) mod sign_in;
mod source;
pub(crate) mod spreadsheets;
pub(crate) mod start;
mod tags;
mod tasks;
pub(crate) mod words;
