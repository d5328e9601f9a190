-- Regular meetings: the rule, each meeting held by it or by itself, and what it handed out.
CREATE TABLE meeting_rules (
  id      INTEGER PRIMARY KEY,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;
CREATE TABLE meetings (
  id            INTEGER PRIMARY KEY,
  version       INTEGER NOT NULL DEFAULT 0,
  rule_id       INTEGER REFERENCES meeting_rules (id),
  nominal       TEXT,
  name          TEXT NOT NULL CHECK (name <> ''),
  start_at      TEXT NOT NULL,
  end_at        TEXT NOT NULL CHECK (end_at > start_at),
  place         TEXT NOT NULL CHECK (place <> ''),
  convenor_id   INTEGER NOT NULL REFERENCES contacts (id),
  recorder_id   INTEGER REFERENCES contacts (id),
  state         TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
  cancel_reason TEXT NOT NULL DEFAULT '',
  items         TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(items)),
  attendance    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attendance)),
  minutes       TEXT NOT NULL DEFAULT '',
  CHECK ((rule_id IS NULL) = (nominal IS NULL)),
  UNIQUE (rule_id, nominal)
) STRICT;
CREATE INDEX meetings_by_start ON meetings (start_at DESC, id DESC);
CREATE TRIGGER meetings_stay BEFORE DELETE ON meetings BEGIN SELECT raise(ABORT, 'a meeting stays'); END;

CREATE TABLE meeting_tasks (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings (id),
  item_key   INTEGER,
  what       TEXT NOT NULL CHECK (what <> ''),
  unit       TEXT NOT NULL CHECK (unit <> ''),
  owner_id   INTEGER NOT NULL REFERENCES contacts (id)
) STRICT;
CREATE INDEX tasks_of_meeting ON meeting_tasks (meeting_id);
CREATE TABLE meeting_task_steps (
  task_id INTEGER NOT NULL REFERENCES meeting_tasks (id),
  step    TEXT NOT NULL CHECK (step IN ('performed', 'followed', 'answered')),
  due     TEXT NOT NULL,
  done_on TEXT,
  note    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (task_id, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_steps_open ON meeting_task_steps (due) WHERE done_on IS NULL;
