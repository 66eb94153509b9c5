-- The book of lines: every line with its verdict, and the sums that follow from them.
-- Amounts in cents. What a change supersedes stays in `superseded`.

CREATE TABLE reference (
    name  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE line (
    line_id      INTEGER PRIMARY KEY,
    municipality INTEGER NOT NULL,
    invoice      TEXT    NOT NULL,
    account      INTEGER NOT NULL,
    cents        INTEGER NOT NULL,
    ceiling      INTEGER,
    alone        INTEGER NOT NULL,
    mask         INTEGER NOT NULL
) STRICT;

CREATE TABLE account (
    account  INTEGER PRIMARY KEY,
    lines    INTEGER NOT NULL,
    refused  INTEGER NOT NULL,
    claimed  INTEGER NOT NULL,
    accepted INTEGER NOT NULL
) STRICT;

CREATE TABLE mask (
    mask  INTEGER PRIMARY KEY,
    lines INTEGER NOT NULL
) STRICT;

CREATE TABLE total (
    refused  INTEGER NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
INSERT INTO total VALUES (0, 0);

CREATE TABLE superseded (
    change       INTEGER PRIMARY KEY,
    line_id      INTEGER NOT NULL,
    municipality INTEGER NOT NULL,
    invoice      TEXT    NOT NULL,
    account      INTEGER NOT NULL,
    cents        INTEGER NOT NULL,
    mask         INTEGER NOT NULL
) STRICT;
