//! `perron serve`: the pages of a database, on the local address.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use jiff::Timestamp;
use report::Texts;
use scheme::Law;
use store::Store;
use tokio::net::TcpListener;
use web::{Demo, Desk, Readers, Safety, Tries};

use super::{Outcome, Setting, database};
use crate::cli::Serve;
use crate::trouble::Trouble;

/// Strangers' files are read in the limited child.
///
/// Choice: 0087
const APART: Readers =
    Readers { agreement: quarantine::read_agreement, expenses: quarantine::bring, statements: quarantine::statements };

/// Serves until interrupted.
pub(crate) fn run(asked: &Serve, setting: Setting<'_>) -> Result<Outcome, Trouble> {
    tracing_subscriber::fmt().json().with_writer(std::io::stderr).init();
    serve(database(setting)?, asked.port, None, |address| {
        let args = [("address".into(), address.to_string().into())];
        say_line!("{}", setting.voice.tell("cli-demo-ready", &args.into()));
    })
}

/// Serves `store` on the local address; `ready` is told the address once requests are answered.
pub(super) fn serve(store: Store, port: u16, demo: Option<Demo>, ready: impl FnOnce(&str)) -> Result<Outcome, Trouble> {
    let trouble = |error: std::io::Error| {
        Trouble::new("cli-trouble-port").with("port", port.to_string()).with("error", error.to_string())
    };
    let desk = Arc::new(Desk {
        law: Arc::new(Law::enacted()),
        texts: Texts::load(),
        register: Arc::new(store),
        clock: Timestamp::now,
        readers: APART,
        tries: Tries::default(),
        safety: Safety::Loopback,
        demo,
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(trouble)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(trouble)?;
        let address = listener.local_addr().map_err(trouble)?;
        ready(&format!("http://{address}/"));
        let served = axum::serve(listener, web::router(desk)).with_graceful_shutdown(interrupted());
        served.await.map_err(trouble)
    })?;
    Ok(Outcome::Clean)
}

/// Waits for Ctrl+C, or for the signal with which a service is stopped.
async fn interrupted() {
    let mut stop = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        .expect("a process can listen to its signals");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = stop.recv() => {}
    }
}
