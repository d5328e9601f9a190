-- Who is there when: rotas, leave and swaps, what people said about their time, times kept, rooms in detail.
ALTER TABLE rooms ADD COLUMN site TEXT NOT NULL DEFAULT '';
ALTER TABLE rooms ADD COLUMN screen INTEGER NOT NULL DEFAULT 0 CHECK (screen IN (0, 1));
ALTER TABLE rooms ADD COLUMN privacy INTEGER NOT NULL DEFAULT 1 CHECK (privacy IN (0, 1));
ALTER TABLE rooms ADD COLUMN exits INTEGER NOT NULL DEFAULT 1 CHECK (exits > 0);
ALTER TABLE rooms ADD COLUMN opens TEXT NOT NULL DEFAULT '08:00';
ALTER TABLE rooms ADD COLUMN closes TEXT NOT NULL DEFAULT '21:00';
ALTER TABLE rooms ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1));

CREATE TABLE rosters (
  id          INTEGER PRIMARY KEY,
  title       TEXT NOT NULL CHECK (title <> ''),
  kind        TEXT NOT NULL,
  site        TEXT NOT NULL,
  weekdays    TEXT NOT NULL CHECK (json_valid(weekdays)),
  from_clock  TEXT NOT NULL,
  to_clock    TEXT NOT NULL CHECK (to_clock > from_clock),
  start_on    TEXT NOT NULL,
  end_on      TEXT,
  every_weeks INTEGER NOT NULL CHECK (every_weeks > 0),
  turn        TEXT NOT NULL CHECK (turn IN ('all', 'each-time', 'each-week')),
  places      INTEGER NOT NULL CHECK (places > 0),
  on_holidays INTEGER NOT NULL CHECK (on_holidays IN (0, 1)),
  busy        INTEGER NOT NULL CHECK (busy IN (0, 1))
) STRICT;

CREATE TABLE roster_people (
  roster_id  INTEGER NOT NULL REFERENCES rosters (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contacts (id),
  PRIMARY KEY (roster_id, position)
) STRICT, WITHOUT ROWID;

-- Leave names a stretch of time, a swap one duty of one day.
CREATE TABLE roster_changes (
  id             INTEGER PRIMARY KEY,
  kind           TEXT NOT NULL CHECK (kind IN ('leave', 'swap')),
  contact_id     INTEGER NOT NULL REFERENCES contacts (id),
  replacement_id INTEGER REFERENCES contacts (id),
  from_at        TEXT,
  to_at          TEXT,
  roster_id      INTEGER REFERENCES rosters (id),
  day            TEXT,
  why            TEXT NOT NULL,
  CHECK (kind <> 'leave' OR (from_at IS NOT NULL AND to_at IS NOT NULL AND to_at > from_at)),
  CHECK (kind <> 'swap' OR (roster_id IS NOT NULL AND day IS NOT NULL AND replacement_id IS NOT NULL))
) STRICT;

CREATE TABLE hand_over_notes (
  id        INTEGER PRIMARY KEY,
  roster_id INTEGER NOT NULL REFERENCES rosters (id),
  day       TEXT NOT NULL,
  text      TEXT NOT NULL CHECK (text <> ''),
  actor_id  INTEGER NOT NULL REFERENCES contacts (id),
  at        TEXT NOT NULL
) STRICT;

-- What somebody said: exactly one of party, person and place; no case where it holds in every one.
CREATE TABLE said_times (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER REFERENCES cases (id) ON DELETE CASCADE,
  party_id   INTEGER REFERENCES parties (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id),
  room_id    INTEGER REFERENCES rooms (id),
  state      TEXT NOT NULL CHECK (state IN ('free', 'leave', 'busy')),
  from_day   TEXT NOT NULL,
  to_day     TEXT NOT NULL CHECK (to_day >= from_day),
  weekdays   TEXT NOT NULL CHECK (json_valid(weekdays)),
  from_clock TEXT NOT NULL,
  to_clock   TEXT NOT NULL CHECK (to_clock > from_clock),
  why        TEXT NOT NULL,
  at         TEXT NOT NULL,
  CHECK ((party_id IS NOT NULL) + (contact_id IS NOT NULL) + (room_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX said_times_of_case ON said_times (case_id);

CREATE TABLE wishes (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  party_id   INTEGER REFERENCES parties (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id),
  weekdays   TEXT NOT NULL CHECK (json_valid(weekdays)),
  not_before TEXT,
  not_after  TEXT,
  text       TEXT NOT NULL CHECK (text <> ''),
  CHECK ((party_id IS NOT NULL) + (contact_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX wishes_of_case ON wishes (case_id);

-- One kept time a case; past `until` it counts for nothing.
CREATE TABLE session_holds (
  id       INTEGER PRIMARY KEY,
  case_id  INTEGER NOT NULL UNIQUE REFERENCES cases (id) ON DELETE CASCADE,
  start_at TEXT NOT NULL,
  end_at   TEXT NOT NULL CHECK (end_at > start_at),
  room_id  INTEGER NOT NULL REFERENCES rooms (id),
  people   TEXT NOT NULL CHECK (json_valid(people)),
  until    TEXT NOT NULL
) STRICT;

-- How the finder weighs, and the way between sites; one row.
CREATE TABLE finder_settings (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  weights TEXT NOT NULL CHECK (json_valid(weights)),
  travel  TEXT NOT NULL CHECK (json_valid(travel))
) STRICT;
