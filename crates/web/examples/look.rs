//! Serves the pages over an empty register, to look at them.
use std::sync::Arc;
#[tokio::main]
async fn main() {
    let store = store::Store::open("/tmp/perron-web/look.sqlite").expect("a register");
    let desk = web::Desk {
        law: Arc::new(scheme::Law::enacted()),
        texts: report::Texts::load(),
        register: Arc::new(store),
        clock: jiff::Timestamp::now,
        safety: web::Safety::Loopback,
        demo: Some(web::Demo { password: "perron".into() }),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:7711").await.expect("a port");
    axum::serve(listener, web::router(Arc::new(desk))).await.expect("served");
}
