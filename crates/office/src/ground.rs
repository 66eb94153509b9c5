//! Articles that bind every scheme alike.

use terms::ArticleRef;

/// Authorising officer and accountant are never one person; the rules of separation rest on it.
///
/// Law: l-2003-05-22 art. 35
pub(crate) fn separation() -> ArticleRef {
    "l-2003-05-22 art. 35".parse().expect("a reference in its written form")
}

/// Every entry rests on a document and is made once.
///
/// Law: l-2003-05-22 art. 23
pub(crate) fn register() -> ArticleRef {
    "l-2003-05-22 art. 23".parse().expect("a reference in its written form")
}

/// A grant is committed before its decision is notified.
///
/// Law: l-2003-05-22 art. 24
pub(crate) fn committed() -> ArticleRef {
    "l-2003-05-22 art. 24".parse().expect("a reference in its written form")
}

/// The State looks into how its money was used.
///
/// Law: l-2003-05-22 art. 122
pub(crate) fn looked_into() -> ArticleRef {
    "l-2003-05-22 art. 122".parse().expect("a reference in its written form")
}

/// What is not justified is paid back.
///
/// Law: l-2003-05-22 art. 123
pub(crate) fn paid_back() -> ArticleRef {
    "l-2003-05-22 art. 123".parse().expect("a reference in its written form")
}

/// Payments may be withheld while earlier grants of the same kind are not justified.
///
/// Law: l-2003-05-22 art. 124
pub(crate) fn withheld() -> ArticleRef {
    "l-2003-05-22 art. 124".parse().expect("a reference in its written form")
}

/// The national register number comes in nowhere.
///
/// Law: l-1983-08-08 art. 8
pub(crate) fn register_number() -> ArticleRef {
    "l-1983-08-08 art. 8".parse().expect("a reference in its written form")
}
