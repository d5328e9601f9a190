-- 民情簿: entries apart from cases; only a dispute may point to one.
CREATE TABLE entries (
  id           INTEGER PRIMARY KEY,
  version      INTEGER NOT NULL DEFAULT 0,
  stream       TEXT CHECK (stream IN ('advice', 'request', 'violation', 'hazard', 'dispute')),
  need         TEXT CHECK (need IN ('complaint', 'facility', 'counselling', 'relief')),
  name         TEXT NOT NULL,
  initials     TEXT NOT NULL,
  phone        TEXT NOT NULL,
  estate       TEXT NOT NULL,
  building     TEXT NOT NULL,
  room         TEXT NOT NULL,
  place_text   TEXT NOT NULL,
  what         TEXT NOT NULL,
  channel      TEXT NOT NULL,
  sender       TEXT NOT NULL,
  urgency      TEXT NOT NULL CHECK (urgency IN ('ordinary', 'today', 'urgent')),
  received_at  TEXT NOT NULL,
  registrar_id INTEGER NOT NULL REFERENCES contacts (id),
  from_id      INTEGER REFERENCES entries (id),
  case_id      INTEGER UNIQUE REFERENCES cases (id),
  closed_at    TEXT,
  closing_note TEXT NOT NULL DEFAULT '',
  CHECK (case_id IS NULL OR stream = 'dispute'),
  CHECK (case_id IS NULL OR closed_at IS NOT NULL),
  CHECK (stream IS NOT NULL OR closed_at IS NULL),
  CHECK (from_id < id)
) STRICT;
CREATE INDEX entries_open ON entries (received_at DESC, id DESC) WHERE closed_at IS NULL;
CREATE INDEX entries_by_stream ON entries (stream, closed_at, received_at DESC, id DESC);
CREATE INDEX entries_from ON entries (from_id) WHERE from_id IS NOT NULL;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'an entry stays'); END;

-- One line for each command on an entry: its version is the one that the command made.
CREATE TABLE entry_events (
  entry_id  INTEGER NOT NULL REFERENCES entries (id),
  version   INTEGER NOT NULL,
  at        TEXT NOT NULL,
  actor_id  INTEGER NOT NULL REFERENCES contacts (id),
  procedure TEXT NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (entry_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entry_events_keep BEFORE UPDATE ON entry_events BEGIN SELECT raise(ABORT, 'history stays'); END;
CREATE TRIGGER entry_events_stay BEFORE DELETE ON entry_events BEGIN SELECT raise(ABORT, 'history stays'); END;

-- 提出–履行–跟进–反馈 of a 诉求 or a 隐患.
CREATE TABLE entry_steps (
  entry_id INTEGER NOT NULL REFERENCES entries (id),
  step     TEXT NOT NULL CHECK (step IN ('raised', 'performed', 'followed', 'answered')),
  owner_id INTEGER NOT NULL REFERENCES contacts (id),
  due      TEXT NOT NULL,
  done_at  TEXT,
  note     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (entry_id, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_steps_open ON entry_steps (due) WHERE done_at IS NULL;

-- 执法清单, the committee's own, and what was handed over along it.
CREATE TABLE enforcement_items (
  id         INTEGER PRIMARY KEY,
  matter     TEXT NOT NULL UNIQUE CHECK (matter <> ''),
  department TEXT NOT NULL CHECK (department <> ''),
  phone      TEXT NOT NULL,
  basis      TEXT NOT NULL,
  active     INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE TABLE hand_overs (
  id          INTEGER PRIMARY KEY,
  entry_id    INTEGER NOT NULL REFERENCES entries (id),
  matter      TEXT NOT NULL,
  department  TEXT NOT NULL CHECK (department <> ''),
  phone       TEXT NOT NULL,
  basis       TEXT NOT NULL,
  receiver    TEXT NOT NULL,
  at          TEXT NOT NULL,
  answer      TEXT NOT NULL DEFAULT '',
  answered_at TEXT,
  CHECK ((answered_at IS NULL) = (answer = ''))
) STRICT;
CREATE INDEX hand_overs_of_entry ON hand_overs (entry_id);

-- 吹哨: who blew, who must answer by when, who came at what minute.
CREATE TABLE whistles (
  id       INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entries (id),
  level    TEXT NOT NULL CHECK (level IN ('grid', 'community', 'department')),
  blower   TEXT NOT NULL CHECK (blower <> ''),
  answerer TEXT NOT NULL CHECK (answerer <> ''),
  blown_at TEXT NOT NULL,
  due      TEXT NOT NULL CHECK (due > blown_at),
  came_at  TEXT CHECK (came_at >= blown_at),
  who_came TEXT NOT NULL DEFAULT '',
  CHECK ((came_at IS NULL) = (who_came = ''))
) STRICT;
CREATE INDEX whistles_of_entry ON whistles (entry_id);

-- 紧急: what it is, and the minute in which each thing was done.
CREATE TABLE emergencies (
  entry_id   INTEGER PRIMARY KEY REFERENCES entries (id),
  kind       TEXT NOT NULL CHECK (kind IN ('suicide', 'domestic', 'violence')),
  vulnerable INTEGER NOT NULL CHECK (vulnerable IN (0, 1)),
  since      TEXT NOT NULL
) STRICT;
CREATE TABLE emergency_measures (
  entry_id INTEGER NOT NULL REFERENCES emergencies (entry_id),
  measure  TEXT NOT NULL,
  at       TEXT NOT NULL,
  whom     TEXT NOT NULL,
  PRIMARY KEY (entry_id, measure)
) STRICT, WITHOUT ROWID;

-- 咨询 with a resident lawyer.
CREATE TABLE advice (
  id        INTEGER PRIMARY KEY,
  entry_id  INTEGER NOT NULL REFERENCES entries (id),
  on_day    TEXT NOT NULL,
  lawyer_id INTEGER NOT NULL REFERENCES contacts (id),
  matter    TEXT NOT NULL CHECK (matter <> ''),
  advice    TEXT NOT NULL CHECK (advice <> ''),
  minutes   INTEGER NOT NULL CHECK (minutes > 0),
  opinion   TEXT UNIQUE
) STRICT;
CREATE INDEX advice_of_entry ON advice (entry_id);
CREATE INDEX advice_of_lawyer ON advice (lawyer_id, on_day DESC, id DESC);

-- The ledger takes the series of opinions, which belong to an entry and to no case. A CHECK can only be changed by
-- building the table anew; every number is carried over, and the two triggers go with the old table.
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
  CHECK ((series = 'opinion') = (case_id IS NULL)),
  CHECK ((series = 'opinion') = (entry_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO numbers_anew (series, year, ordinal, number, case_id, drawn_at)
  SELECT series, year, ordinal, number, case_id, drawn_at FROM numbers;
DROP TABLE numbers;
ALTER TABLE numbers_anew RENAME TO numbers;
CREATE INDEX numbers_of_case ON numbers (case_id);
CREATE TRIGGER numbers_keep BEFORE UPDATE ON numbers BEGIN SELECT raise(ABORT, 'a drawn number stays'); END;
CREATE TRIGGER numbers_stay BEFORE DELETE ON numbers BEGIN SELECT raise(ABORT, 'a drawn number stays'); END;
