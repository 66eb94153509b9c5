//! The letters of a dossier or an agreement: offered on its page, and each of them sent.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use office::Stream;
use terms::Language;

use crate::answer::Failure;
use crate::letters::{Form, Letters, Unwritten};
use crate::pages::register;
use crate::visit::Visit;

/// A page of its own style and nothing else.
const ALONE: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// A letter as a page offers it.
pub(crate) struct Offered {
    pub(crate) title: String,
    pub(crate) on: String,
    /// In the language in which the State writes, and as a translation into the reader's.
    pub(crate) copies: Vec<Rendering>,
}

/// A letter in one language.
pub(crate) struct Rendering {
    pub(crate) language: Language,
    pub(crate) translated: bool,
    /// Each form with its address, complete with its language.
    pub(crate) forms: Vec<(Form, String)>,
}

impl Rendering {
    /// Returns the key of the name of its language.
    pub(crate) fn named(&self) -> String {
        format!("letter-language-{}", self.language)
    }
}

/// Returns the letters of `stream`, the latest first.
pub(crate) fn offered(visit: &Visit, stream: &Stream) -> Result<Vec<Offered>, Failure> {
    let letters = letters(visit, stream)?;
    let address = register::address(stream);
    let listed = letters.list()?.into_iter().rev();
    let offered = listed.map(|letter| {
        let own = letters.language(visit.language, letter.on);
        let copy = |language: Language| Rendering {
            language,
            translated: language != own,
            forms: Form::ALL
                .map(|form| (form, format!("/{language}{address}/letters/{}/{}", letter.seq, form.as_str())))
                .into(),
        };
        let translation = (own != visit.language).then_some(visit.language);
        Offered {
            title: visit.voice().letter(letter.name, letter.year),
            on: visit.voice().date(letter.on),
            copies: std::iter::once(own).chain(translation).map(copy).collect(),
        }
    });
    Ok(offered.collect())
}

/// Sends a letter of a dossier, in the language of the address.
pub(crate) async fn of_dossier(
    visit: Visit,
    Path((_, nis, scheme, allocation, year, seq, form)): Path<(String, String, String, String, String, String, String)>,
) -> Result<Response, Failure> {
    let key = format!("{nis}/{scheme}/{allocation}/{year}");
    let stream = key.parse().map(Stream::Envelope).map_err(|_| Failure::Unknown)?;
    visit.apart(move |visit| sent(&visit, &stream, &seq, &form)).await
}

/// Sends a letter of an agreement, in the language of the address.
pub(crate) async fn of_agreement(
    visit: Visit,
    Path((_, nis, scheme, number, seq, form)): Path<(String, String, String, String, String, String)>,
) -> Result<Response, Failure> {
    let id = format!("{nis}/{scheme}/{number}");
    let stream = id.parse().map(Stream::Agreement).map_err(|_| Failure::Unknown)?;
    visit.apart(move |visit| sent(&visit, &stream, &seq, &form)).await
}

fn letters<'a>(visit: &'a Visit, stream: &'a Stream) -> Result<Letters<'a>, Failure> {
    let desk = &visit.desk;
    Ok(Letters { law: &desk.law, register: desk.register.as_ref(), scope: visit.scope()?, stream })
}

fn sent(visit: &Visit, stream: &Stream, seq: &str, form: &str) -> Result<Response, Failure> {
    let seq = seq.parse().map_err(|_| Failure::Unknown)?;
    let form: Form = form.parse().map_err(|_| Failure::Unknown)?;
    let bytes = letters(visit, stream)?.write(seq, form, visit.language, &visit.desk.texts)?;
    let nis = stream.municipality().ok_or(Failure::Unknown)?;
    let name = format!("{nis}-{seq}-{}.{}", visit.language, form.as_str());
    let shown = if form == Form::Docx { "attachment" } else { "inline" };
    let headers = [
        (header::CONTENT_TYPE, form.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, format!("{shown}; filename=\"{name}\"")),
        (header::CONTENT_SECURITY_POLICY, ALONE.to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

impl From<Unwritten> for Failure {
    fn from(unwritten: Unwritten) -> Self {
        match unwritten {
            Unwritten::Unknown => Self::Unknown,
            Unwritten::Register(error) => error.into(),
            Unwritten::Unprintable(reason) => {
                tracing::error!(reason, "a letter cannot be printed");
                Self::Broken
            }
        }
    }
}
