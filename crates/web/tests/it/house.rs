//! A house to visit: the real law, a register in memory, one person for each role.

use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use jiff::Timestamp;
use office::port::{NewPerson, Register};
use office::{Actor, Body as OnBehalfOf, PersonId, Role, Side};
use report::Texts;
use scheme::Law;
use store::Store;
use terms::{Language, Nis};
use tower::ServiceExt;
use web::{Demo, Desk, Readers, Safety, Tries};

pub(crate) static LAW: LazyLock<Arc<Law>> = LazyLock::new(|| Arc::new(Law::enacted()));

/// Files are read where they are; that the server has them read apart is told in the stories.
const READERS: Readers = Readers {
    agreement: |bytes, municipalities| intake::Source::read(bytes)?.agreement(municipalities),
    expenses: intake::Brought::read,
    statements: payment::read_statements,
};

/// Molenbeek-Saint-Jean.
pub(crate) const MOLENBEEK: u32 = 21_012;
pub(crate) const DOSSIER: &str = "/dossiers/21012/pssp-2020-2022/plan/2020";
pub(crate) const CREDIT: &str = "/credits/pssp-2020-2022/2020";
pub(crate) const AGREEMENT: &str = "/agreements/21012/pssp-2020-2022/1";

pub(crate) fn at(text: &str) -> Timestamp {
    format!("{text}T10:00:00Z").parse().unwrap()
}

/// The register and who may sign in.
pub(crate) struct House {
    pub(crate) store: Arc<Store>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Returns the value of a hidden field.
    pub(crate) fn hidden(&self, name: &str) -> String {
        let marker = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&marker).unwrap_or_else(|| panic!("no field {name} in {}", self.body));
        rest.split_once('"').unwrap().0.to_owned()
    }
}

impl House {
    /// Builds an empty house.
    pub(crate) fn new() -> Self {
        Self { store: Arc::new(Store::open(":memory:").unwrap()) }
    }

    /// Opens the door on a day.
    pub(crate) fn on(&self, clock: fn() -> Timestamp) -> Router {
        self.desk(clock, Safety::Loopback)
    }

    pub(crate) fn desk(&self, clock: fn() -> Timestamp, safety: Safety) -> Router {
        web::router(Arc::new(Desk {
            law: LAW.clone(),
            texts: Texts::load(),
            register: self.store.clone(),
            clock,
            readers: READERS,
            tries: Tries::default(),
            safety,
            demo: Some(Demo { password: "a password of the tests".to_owned() }),
        }))
    }

    /// Lets in the person who holds the role of this name, or a second one, or a neighbour, an author
    /// of another town.
    pub(crate) fn invite(&self, name: &str) {
        // A password is slow to hash, so nobody is invited who does not come.
        if self.store.person(&PersonId::new(name).unwrap()).unwrap().is_none() {
            let (role, municipality) = match name.trim_end_matches("-second").parse() {
                Ok(role) => (role, MOLENBEEK),
                Err(_) => (Role::Author, 21_001),
            };
            self.store.add_person(&person(role, name, municipality)).unwrap();
        }
    }

    /// Opens a session for the person of this name, as the cookie that carries it.
    pub(crate) fn cookie(&self, name: &str) -> String {
        self.invite(name);
        let person = PersonId::new(name).unwrap();
        let token = self.store.open_session(&person, at("2019-01-01"), at("2030-01-01")).unwrap();
        format!("perron={token}")
    }
}

fn person(role: Role, name: &str, municipality: u32) -> NewPerson {
    let body = match role.side() {
        Side::Municipality => OnBehalfOf::Municipality(Nis::new(municipality).unwrap()),
        Side::Federal | Side::Machine => OnBehalfOf::Federal,
    };
    NewPerson {
        actor: Actor::new(PersonId::new(name).unwrap(), format!("Person <{name}>"), body, [role]).unwrap(),
        login: name.to_owned(),
        password: "a password of the tests".to_owned(),
        language: Language::Fr,
    }
}

pub(crate) async fn get(router: &Router, path: &str, cookie: &str) -> Answer {
    let request = Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
    answered(router, request).await
}

pub(crate) async fn post(router: &Router, path: &str, cookie: &str, pairs: &[(&str, &str)]) -> Answer {
    let body: Vec<String> = pairs.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    let request = Request::post(path)
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.join("&")))
        .unwrap();
    answered(router, request).await
}

/// Sends a form with a document.
pub(crate) async fn upload(
    router: &Router,
    path: &str,
    cookie: &str,
    pairs: &[(&str, &str)],
    file: (&str, &str, &[u8]),
) -> Answer {
    let mut body = Vec::new();
    for (name, value) in pairs {
        body.extend(format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let (field, name, bytes) = file;
    let disposition = format!("Content-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"");
    body.extend(format!("--edge\r\n{disposition}\r\nContent-Type: text/plain\r\n\r\n").bytes());
    body.extend(bytes);
    body.extend(b"\r\n--edge--\r\n");
    let request = Request::post(path)
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .body(Body::from(body))
        .unwrap();
    answered(router, request).await
}

pub(crate) async fn answered(router: &Router, request: Request<Body>) -> Answer {
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
}

fn escaped(text: &str) -> String {
    let escape =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(escape).collect()
}
