-- What pages read. Every table below is made from the register and can be thrown away.
CREATE TABLE agreements (
  municipality INTEGER NOT NULL,
  scheme       TEXT    NOT NULL,
  number       INTEGER NOT NULL CHECK (number > 0),
  seq          INTEGER NOT NULL,
  version      INTEGER NOT NULL,
  state        TEXT    NOT NULL,
  first_year   INTEGER NOT NULL,
  last_year    INTEGER NOT NULL CHECK (first_year <= last_year),
  row          TEXT    NOT NULL,
  detail       TEXT    NOT NULL,
  PRIMARY KEY (municipality, scheme, number)
) STRICT;

-- Which allocations an agreement covers.
CREATE TABLE coverages (
  municipality INTEGER NOT NULL,
  scheme       TEXT    NOT NULL,
  number       INTEGER NOT NULL,
  allocation   TEXT    NOT NULL,
  PRIMARY KEY (municipality, scheme, number, allocation),
  FOREIGN KEY (municipality, scheme, number) REFERENCES agreements
) STRICT;

CREATE TABLE envelopes (
  municipality   INTEGER NOT NULL,
  scheme         TEXT    NOT NULL,
  allocation     TEXT    NOT NULL,
  year           INTEGER NOT NULL,
  seq            INTEGER NOT NULL,
  version        INTEGER NOT NULL,
  state          TEXT    NOT NULL,
  recovery_state TEXT    NOT NULL,
  ceiling        INTEGER NOT NULL CHECK (ceiling >= 0),
  granted        INTEGER NOT NULL CHECK (granted BETWEEN 0 AND ceiling),
  drawn          INTEGER NOT NULL CHECK (drawn BETWEEN 0 AND granted),
  advances       INTEGER NOT NULL CHECK (advances BETWEEN 0 AND ceiling),
  final_payment  INTEGER NOT NULL CHECK (final_payment >= 0),
  owed           INTEGER NOT NULL CHECK (owed BETWEEN 0 AND ceiling),
  returned       INTEGER NOT NULL CHECK (returned >= 0),
  lapsed         INTEGER NOT NULL CHECK (lapsed BETWEEN 0 AND ceiling),
  remaining      INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND ceiling),
  claimed        INTEGER NOT NULL,
  accepted       INTEGER NOT NULL,
  due            INTEGER CHECK (due BETWEEN 0 AND ceiling),
  lines          INTEGER NOT NULL,
  agreement      INTEGER,
  file           BLOB,
  recovery       TEXT,
  closing        TEXT,
  PRIMARY KEY (municipality, scheme, allocation, year)
) STRICT;

CREATE TABLE movements (
  municipality INTEGER NOT NULL,
  scheme       TEXT    NOT NULL,
  allocation   TEXT    NOT NULL,
  year         INTEGER NOT NULL,
  number       INTEGER NOT NULL,
  seq          INTEGER NOT NULL,
  kind         TEXT    NOT NULL,
  debit        TEXT    NOT NULL,
  credit       TEXT    NOT NULL CHECK (debit <> credit),
  amount       INTEGER NOT NULL CHECK (amount > 0),
  on_day       TEXT    NOT NULL,
  article      TEXT    NOT NULL,
  PRIMARY KEY (municipality, scheme, allocation, year, number),
  FOREIGN KEY (municipality, scheme, allocation, year) REFERENCES envelopes
) STRICT;
CREATE TRIGGER movements_stay_as_they_are BEFORE UPDATE ON movements
BEGIN SELECT RAISE(ABORT, 'a movement is never changed'); END;
CREATE TRIGGER movements_stay BEFORE DELETE ON movements
BEGIN SELECT RAISE(ABORT, 'a movement is never removed'); END;

CREATE TABLE lines (
  municipality INTEGER NOT NULL,
  scheme       TEXT    NOT NULL,
  allocation   TEXT    NOT NULL,
  year         INTEGER NOT NULL,
  number       INTEGER NOT NULL,
  seq          INTEGER NOT NULL,
  claimed      INTEGER NOT NULL,
  detail       TEXT    NOT NULL,
  -- What a claim that looks like this one shares with it; none where it looks like nothing.
  supplier     TEXT,
  invoice      TEXT,
  cost         INTEGER,
  PRIMARY KEY (municipality, scheme, allocation, year, number),
  FOREIGN KEY (municipality, scheme, allocation, year) REFERENCES envelopes
) STRICT;
CREATE INDEX lines_by_invoice ON lines (supplier, invoice) WHERE supplier IS NOT NULL;
CREATE INDEX lines_by_cost ON lines (supplier, cost) WHERE supplier IS NOT NULL;

CREATE TABLE decisions (
  municipality INTEGER NOT NULL,
  scheme       TEXT    NOT NULL,
  allocation   TEXT    NOT NULL,
  year         INTEGER NOT NULL,
  number       INTEGER NOT NULL,
  seq          INTEGER NOT NULL,
  outcome      TEXT    NOT NULL,
  claimed      INTEGER NOT NULL,
  accepted     INTEGER NOT NULL,
  refused      INTEGER NOT NULL,
  pending      INTEGER NOT NULL,
  detail       TEXT    NOT NULL,
  PRIMARY KEY (municipality, scheme, allocation, year, number),
  FOREIGN KEY (municipality, scheme, allocation, year, number) REFERENCES lines,
  CHECK (claimed = accepted + refused + pending)
) STRICT;

CREATE TABLE statements (
  municipality     INTEGER NOT NULL,
  scheme           TEXT    NOT NULL,
  allocation       TEXT    NOT NULL,
  year             INTEGER NOT NULL,
  number           INTEGER NOT NULL CHECK (number > 0),
  seq              INTEGER NOT NULL,
  definitive_since TEXT,
  due              INTEGER NOT NULL,
  detail           TEXT    NOT NULL,
  PRIMARY KEY (municipality, scheme, allocation, year, number),
  FOREIGN KEY (municipality, scheme, allocation, year) REFERENCES envelopes
) STRICT;

-- What auditors found, and what became of it.
CREATE TABLE audit_findings (
  municipality INTEGER NOT NULL,
  scheme       TEXT    NOT NULL,
  allocation   TEXT    NOT NULL,
  year         INTEGER NOT NULL,
  number       INTEGER NOT NULL CHECK (number > 0),
  seq          INTEGER NOT NULL,
  open         INTEGER NOT NULL CHECK (open IN (0, 1)),
  amount       INTEGER NOT NULL CHECK (amount >= 0),
  detail       TEXT    NOT NULL,
  PRIMARY KEY (municipality, scheme, allocation, year, number),
  FOREIGN KEY (municipality, scheme, allocation, year) REFERENCES envelopes
) STRICT;

-- Invoices claimed, wherever; the parts accepted of one invoice never exceed its cost.
CREATE TABLE fingerprints (
  municipality INTEGER NOT NULL,
  scheme       TEXT    NOT NULL,
  allocation   TEXT    NOT NULL,
  year         INTEGER NOT NULL,
  number       INTEGER NOT NULL,
  seq          INTEGER NOT NULL,
  fingerprint  TEXT    NOT NULL,
  cost         INTEGER NOT NULL,
  claimed      INTEGER NOT NULL,
  accepted     INTEGER NOT NULL,
  PRIMARY KEY (municipality, scheme, allocation, year, number),
  FOREIGN KEY (municipality, scheme, allocation, year, number) REFERENCES lines
) STRICT;
CREATE INDEX fingerprints_by_text ON fingerprints (fingerprint);

-- The account of each municipality, with its changes.
CREATE TABLE accounts (
  municipality INTEGER NOT NULL PRIMARY KEY,
  seq          INTEGER NOT NULL,
  version      INTEGER NOT NULL,
  state        TEXT    NOT NULL,
  detail       TEXT    NOT NULL
) STRICT;

-- The credit of each scheme and year, with what is committed on it.
CREATE TABLE credits (
  scheme    TEXT    NOT NULL,
  year      INTEGER NOT NULL,
  seq       INTEGER NOT NULL,
  version   INTEGER NOT NULL,
  amount    INTEGER NOT NULL CHECK (amount >= 0),
  committed INTEGER NOT NULL CHECK (committed BETWEEN 0 AND amount),
  detail    TEXT    NOT NULL,
  PRIMARY KEY (scheme, year)
) STRICT;

-- Files of payments.
CREATE TABLE batches (
  number  INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  seq     INTEGER NOT NULL,
  version INTEGER NOT NULL,
  state   TEXT    NOT NULL,
  detail  TEXT    NOT NULL
) STRICT;

-- The payments of each file; a payment that has not failed stands in one file alone.
CREATE TABLE payments (
  batch        INTEGER NOT NULL REFERENCES batches (number),
  number       INTEGER NOT NULL CHECK (number > 0),
  seq          INTEGER NOT NULL,
  state        TEXT    NOT NULL,
  municipality INTEGER NOT NULL,
  account      TEXT    NOT NULL,
  amount       INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (batch, number)
) STRICT;
CREATE UNIQUE INDEX payments_leave_once ON payments (number)
  WHERE state IN ('payment-in-file', 'payment-exported', 'payment-confirmed');
CREATE INDEX payments_by_account ON payments (municipality, account);

-- The accounts from which the State pays, with the statements taken in.
CREATE TABLE banks (
  account TEXT    NOT NULL PRIMARY KEY,
  seq     INTEGER NOT NULL,
  version INTEGER NOT NULL,
  detail  TEXT    NOT NULL
) STRICT;
