-- The script that was gone through, public or closed (R-26), and the day on which a session goes on.
ALTER TABLE sessions ADD COLUMN script TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(script));
ALTER TABLE sessions ADD COLUMN openness TEXT NOT NULL DEFAULT '{"asked":false,"objectors":[],"secret":false}'
  CHECK (json_valid(openness));
ALTER TABLE sessions ADD COLUMN next_on TEXT;
ALTER TABLE sessions ADD COLUMN next_note TEXT NOT NULL DEFAULT '';

-- Only the staff of the room see the next three; no paper, export, search or screen reads them.
CREATE TABLE screenings (
  case_id  INTEGER PRIMARY KEY REFERENCES cases (id),
  violence INTEGER CHECK (violence IN (0, 1)),
  weapons  INTEGER CHECK (weapons IN (0, 1)),
  minors   INTEGER CHECK (minors IN (0, 1)),
  fear     INTEGER CHECK (fear IN (0, 1)),
  crowd    INTEGER CHECK (crowd IN (0, 1))
) STRICT;

CREATE TABLE private_notes (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  session_id INTEGER REFERENCES sessions (id),
  at         TEXT NOT NULL,
  actor_id   INTEGER NOT NULL REFERENCES contacts (id),
  speaker    TEXT CHECK (json_valid(speaker)),
  words      TEXT NOT NULL CHECK (words <> '')
) STRICT;
CREATE INDEX private_notes_of_case ON private_notes (case_id, id);

CREATE TABLE offers (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  session_id INTEGER REFERENCES sessions (id),
  at         TEXT NOT NULL,
  actor_id   INTEGER NOT NULL REFERENCES contacts (id),
  party_id   INTEGER NOT NULL REFERENCES parties (id) ON DELETE CASCADE,
  matter     TEXT NOT NULL CHECK (matter <> ''),
  aim        TEXT NOT NULL CHECK (aim IN ('asks', 'gives')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  terms      TEXT CHECK (terms <> '')
) STRICT;
CREATE INDEX offers_of_case ON offers (case_id, at, id);

-- 调解会程序 as the office has written it; kind '' is for every kind without one of its own.
CREATE TABLE scripts (
  kind    TEXT PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  points  TEXT NOT NULL CHECK (json_valid(points))
) STRICT, WITHOUT ROWID;

-- What the parties see: which page (null follows the newest point), and what stood there when it was frozen.
CREATE TABLE public_screens (
  session_id INTEGER PRIMARY KEY REFERENCES sessions (id),
  page       INTEGER CHECK (page > 0),
  frozen_at  TEXT,
  frozen     TEXT CHECK (json_valid(frozen)),
  CHECK ((frozen_at IS NULL) = (frozen IS NULL))
) STRICT;
