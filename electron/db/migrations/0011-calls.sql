-- A call to attend may stand beside a case: a whistle of 民情簿 gets its letter, a joint inspection its own. The tables
-- are built anew because a NOT NULL and a CHECK cannot be taken back otherwise; every row is carried over.
CREATE TABLE notices_anew (
  id            INTEGER PRIMARY KEY,
  version       INTEGER NOT NULL DEFAULT 0,
  case_id       INTEGER REFERENCES cases (id),
  session_id    INTEGER REFERENCES sessions (id),
  whistle_id    INTEGER REFERENCES whistles (id),
  number        TEXT NOT NULL UNIQUE,
  addressee     TEXT NOT NULL CHECK (addressee <> ''),
  contact_id    INTEGER REFERENCES contacts (id),
  matter        TEXT NOT NULL CHECK (matter <> ''),
  basis         TEXT NOT NULL,
  start_at      TEXT NOT NULL,
  end_at        TEXT CHECK (end_at > start_at),
  place         TEXT NOT NULL CHECK (place <> ''),
  answer_by     TEXT NOT NULL CHECK (answer_by <= start_at),
  issuer_id     INTEGER NOT NULL REFERENCES contacts (id),
  issued_on     TEXT NOT NULL,
  delivered_at  TEXT,
  delivered_how TEXT,
  delivered_to  TEXT NOT NULL DEFAULT '',
  answer        TEXT CHECK (answer IN ('comes', 'sends', 'declines')),
  answered_at   TEXT,
  answer_text   TEXT NOT NULL DEFAULT '',
  came          INTEGER CHECK (came IN (0, 1)),
  came_at       TEXT,
  who_came      TEXT NOT NULL DEFAULT '',
  CHECK ((case_id IS NULL) = (session_id IS NULL)),
  CHECK (case_id IS NULL OR whistle_id IS NULL),
  CHECK ((delivered_at IS NULL) = (delivered_how IS NULL)),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (answer IS NULL OR answer = 'comes' OR answer_text <> ''),
  CHECK (came_at IS NULL OR came = 1)
) STRICT;
INSERT INTO notices_anew (id, case_id, session_id, number, addressee, contact_id, matter, basis, start_at, end_at, place,
    answer_by, issuer_id, issued_on, delivered_at, delivered_how, delivered_to, came, came_at)
  SELECT n.id, n.case_id, n.session_id, n.number, n.addressee, n.contact_id, n.matter, n.basis, s.start_at, s.end_at,
         coalesce((SELECT json_extract(settings, '$.community') FROM office), '') || r.name, s.start_at, n.issuer_id, n.issued_on, n.delivered_at,
         n.delivered_how, n.delivered_to, n.came, CASE n.came WHEN 1 THEN n.came_at END
  FROM notices n JOIN sessions s ON s.id = n.session_id JOIN rooms r ON r.id = s.room_id;
DROP TABLE notices;
ALTER TABLE notices_anew RENAME TO notices;
CREATE INDEX notices_of_case ON notices (case_id);
CREATE INDEX notices_by_time ON notices (start_at);
-- A letter that was called back leaves its whistle free for another, so this is no unique index.
CREATE INDEX notices_of_whistle ON notices (whistle_id) WHERE whistle_id IS NOT NULL;

-- R-30: who was named to whom, when and on what ground.
CREATE TABLE disclosures (
  id         INTEGER PRIMARY KEY,
  notice_id  INTEGER NOT NULL REFERENCES notices (id),
  person     TEXT NOT NULL CHECK (person <> ''),
  receiver   TEXT NOT NULL CHECK (receiver <> ''),
  ground     TEXT NOT NULL CHECK (ground IN ('consent', 'report', 'feedback', 'emergency')),
  basis      TEXT NOT NULL,
  consent_on TEXT,
  at         TEXT NOT NULL,
  actor_id   INTEGER NOT NULL REFERENCES contacts (id),
  CHECK (ground = 'consent' OR basis <> ''),
  CHECK (ground <> 'consent' OR consent_on IS NOT NULL)
) STRICT;
CREATE INDEX disclosures_of_notice ON disclosures (notice_id);
CREATE TRIGGER disclosures_keep BEFORE UPDATE ON disclosures BEGIN SELECT raise(ABORT, 'the log stays'); END;
CREATE TRIGGER disclosures_stay BEFORE DELETE ON disclosures BEGIN SELECT raise(ABORT, 'the log stays'); END;

-- 未到场情况报告: every letter is reported to the street office once.
CREATE TABLE no_show_reports (
  id        INTEGER PRIMARY KEY,
  addressee TEXT NOT NULL CHECK (addressee <> ''),
  receiver  TEXT NOT NULL CHECK (receiver <> ''),
  on_day    TEXT NOT NULL,
  issuer_id INTEGER NOT NULL REFERENCES contacts (id)
) STRICT;
CREATE TABLE reported_notices (
  notice_id INTEGER PRIMARY KEY REFERENCES notices (id),
  report_id INTEGER NOT NULL REFERENCES no_show_reports (id)
) STRICT;

-- The ledger takes letters that belong to no case. What was voided refers to it and is set aside meanwhile.
CREATE TABLE voided_aside AS SELECT * FROM voided_numbers;
DROP TRIGGER voids_keep;
DROP TRIGGER voids_stay;
DROP TABLE voided_numbers;
CREATE TABLE numbers_anew (
  series   TEXT NOT NULL CHECK (series IN ('case', 'agreement', 'notice', 'opinion')),
  year     INTEGER NOT NULL,
  ordinal  INTEGER NOT NULL CHECK (ordinal > 0),
  number   TEXT NOT NULL,
  case_id  INTEGER REFERENCES cases (id),
  entry_id INTEGER REFERENCES entries (id),
  drawn_at TEXT NOT NULL,
  PRIMARY KEY (series, year, ordinal),
  UNIQUE (series, number),
  CHECK (CASE series
    WHEN 'opinion' THEN case_id IS NULL AND entry_id IS NOT NULL
    WHEN 'notice' THEN case_id IS NULL OR entry_id IS NULL
    ELSE case_id IS NOT NULL AND entry_id IS NULL END)
) STRICT, WITHOUT ROWID;
INSERT INTO numbers_anew SELECT series, year, ordinal, number, case_id, entry_id, drawn_at FROM numbers;
DROP TABLE numbers;
ALTER TABLE numbers_anew RENAME TO numbers;
CREATE INDEX numbers_of_case ON numbers (case_id);
CREATE TRIGGER numbers_keep BEFORE UPDATE ON numbers BEGIN SELECT raise(ABORT, 'a drawn number stays'); END;
CREATE TRIGGER numbers_stay BEFORE DELETE ON numbers BEGIN SELECT raise(ABORT, 'a drawn number stays'); END;
CREATE TABLE voided_numbers (
  series   TEXT NOT NULL,
  year     INTEGER NOT NULL,
  ordinal  INTEGER NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> ''),
  actor_id INTEGER NOT NULL REFERENCES contacts (id),
  at       TEXT NOT NULL,
  PRIMARY KEY (series, year, ordinal),
  FOREIGN KEY (series, year, ordinal) REFERENCES numbers (series, year, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO voided_numbers SELECT series, year, ordinal, reason, actor_id, at FROM voided_aside;
DROP TABLE voided_aside;
CREATE TRIGGER voids_keep BEFORE UPDATE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;
CREATE TRIGGER voids_stay BEFORE DELETE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;
