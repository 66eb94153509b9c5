-- The register: one row for each act. Nothing in it is ever changed or removed.
CREATE TABLE entries (
  seq          INTEGER PRIMARY KEY,
  municipality INTEGER NOT NULL,
  at           TEXT    NOT NULL,
  person       TEXT    NOT NULL,
  on_behalf_of TEXT    NOT NULL,
  act          TEXT    NOT NULL,
  stream       TEXT    NOT NULL,
  version      INTEGER NOT NULL,
  articles     TEXT    NOT NULL,
  payload      TEXT    NOT NULL,
  key          TEXT    NOT NULL UNIQUE,
  request      BLOB    NOT NULL,
  previous     BLOB    NOT NULL,
  hash         BLOB    NOT NULL,
  UNIQUE (stream, version)
) STRICT;
CREATE INDEX entries_by_person ON entries (person, seq);
CREATE INDEX entries_by_municipality ON entries (municipality, seq);
CREATE TRIGGER entries_stay_as_they_are BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry of the register is never changed'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry of the register is never removed'); END;

-- Documents, byte for byte, under their hash.
CREATE TABLE documents (
  municipality INTEGER NOT NULL,
  hash         BLOB    NOT NULL,
  file_name    TEXT    NOT NULL,
  media_type   TEXT    NOT NULL,
  bytes        BLOB    NOT NULL,
  PRIMARY KEY (municipality, hash)
) STRICT;
CREATE TRIGGER documents_stay_as_they_are BEFORE UPDATE ON documents
BEGIN SELECT RAISE(ABORT, 'a document is never changed'); END;

-- People who can sign in. The register holds their identity, never their name.
CREATE TABLE people (
  person   TEXT    NOT NULL PRIMARY KEY,
  login    TEXT    NOT NULL UNIQUE,
  name     TEXT    NOT NULL,
  body     TEXT    NOT NULL,
  roles    TEXT    NOT NULL,
  language TEXT    NOT NULL,
  password TEXT    NOT NULL,
  active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Sessions: the token itself is known to the browser alone.
CREATE TABLE sessions (
  token  BLOB NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people (person),
  opened INTEGER NOT NULL,
  until  INTEGER NOT NULL
) STRICT;
