-- 三级联调: at which level the case lies now, and every way it went.
ALTER TABLE cases ADD COLUMN level TEXT NOT NULL DEFAULT 'community'
  CHECK (level IN ('building', 'grid', 'community', 'street'));
CREATE INDEX cases_by_level ON cases (level, id DESC) WHERE level <> 'community';
CREATE TABLE level_moves (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  from_level TEXT NOT NULL CHECK (from_level IN ('building', 'grid', 'community', 'street')),
  to_level   TEXT NOT NULL CHECK (to_level IN ('building', 'grid', 'community', 'street')),
  on_day     TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (reason <> ''),
  receiver   TEXT NOT NULL CHECK (receiver <> ''),
  CHECK (from_level <> to_level)
) STRICT;
CREATE INDEX level_moves_of_case ON level_moves (case_id, id);

-- 委托移送, in and out.
CREATE TABLE entrustments (
  id           INTEGER PRIMARY KEY,
  case_id      INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  direction    TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  organ        TEXT NOT NULL CHECK (organ IN ('court', 'procuratorate', 'police', 'petition', 'other')),
  organ_name   TEXT NOT NULL CHECK (organ_name <> ''),
  on_day       TEXT NOT NULL,
  letter       TEXT NOT NULL,
  matter       TEXT NOT NULL CHECK (matter <> ''),
  contact      TEXT NOT NULL,
  -- R-30: on what ground the data leave the house.
  ground       TEXT NOT NULL,
  course       TEXT NOT NULL CHECK (course IN ('here', 'waits', 'ends')),
  feedback_due TEXT,
  feedback_on  TEXT,
  feedback     TEXT NOT NULL DEFAULT '',
  CHECK ((direction = 'in') = (course = 'here')),
  CHECK (direction = 'out' OR letter <> ''),
  CHECK (direction = 'in' OR ground <> ''),
  CHECK ((feedback_on IS NULL) = (feedback = ''))
) STRICT;
CREATE INDEX entrustments_of_case ON entrustments (case_id);
CREATE INDEX entrustments_open ON entrustments (feedback_due) WHERE feedback_on IS NULL;

-- 撤回 and 移送 end a case in other words than 不予受理 and 调解不成.
ALTER TABLE cases ADD COLUMN ended TEXT CHECK (ended IN ('withdrawn', 'referred'));

-- R-51: what an agreement leaves open.
CREATE TABLE open_items (
  id        INTEGER PRIMARY KEY,
  case_id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  text      TEXT NOT NULL CHECK (text <> ''),
  course    TEXT NOT NULL CHECK (course IN ('goes-on', 'ends')),
  closed_on TEXT,
  result    TEXT CHECK (result IN ('settled', 'failed')),
  note      TEXT NOT NULL DEFAULT '',
  CHECK ((closed_on IS NULL) = (result IS NULL))
) STRICT;
CREATE INDEX open_items_of_case ON open_items (case_id);

-- R-39: an agreement by word of mouth, in force from its day on.
CREATE TABLE oral_agreements (
  case_id      INTEGER PRIMARY KEY REFERENCES cases (id),
  number       TEXT NOT NULL UNIQUE,
  on_day       TEXT NOT NULL,
  place        TEXT NOT NULL,
  facts        TEXT NOT NULL CHECK (facts <> ''),
  content      TEXT NOT NULL CHECK (content <> ''),
  amount_fen   INTEGER CHECK (amount_fen >= 0),
  mediator_id  INTEGER NOT NULL REFERENCES contacts (id),
  due          TEXT,
  performed_on TEXT
) STRICT;
CREATE INDEX oral_open ON oral_agreements (due) WHERE performed_on IS NULL;
CREATE TRIGGER stale_new_oral AFTER INSERT ON oral_agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_oral AFTER UPDATE ON oral_agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_gone_oral AFTER DELETE ON oral_agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.case_id); END;
UPDATE office SET settings = json_set(settings, '$.oralNumber', '（{年}）人调口字第{序4}号')
 WHERE json_type(settings, '$.oralNumber') IS NULL;

-- The ledger takes the series of oral agreements. A CHECK can only be changed by building the table anew.
CREATE TEMP TABLE voids_kept AS SELECT series, year, ordinal, reason, actor_id, at FROM voided_numbers;
DROP TABLE voided_numbers;
CREATE TABLE numbers_anew (
  series   TEXT NOT NULL CHECK (series IN ('case', 'agreement', 'oral', 'notice', 'opinion')),
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
INSERT INTO numbers_anew (series, year, ordinal, number, case_id, entry_id, drawn_at)
  SELECT series, year, ordinal, number, case_id, entry_id, drawn_at FROM numbers;
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
INSERT INTO voided_numbers (series, year, ordinal, reason, actor_id, at)
  SELECT series, year, ordinal, reason, actor_id, at FROM voids_kept;
DROP TABLE voids_kept;
CREATE TRIGGER voids_keep BEFORE UPDATE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;
CREATE TRIGGER voids_stay BEFORE DELETE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;

-- R-48: what a case comes to in every count; success is a written agreement in force or an oral one registered.
CREATE VIEW case_outcomes AS
SELECT c.id AS case_id,
  CASE
    WHEN EXISTS (SELECT 1 FROM agreements a WHERE a.case_id = c.id AND a.state = 'effective') THEN 'written'
    WHEN EXISTS (SELECT 1 FROM oral_agreements o WHERE o.case_id = c.id) THEN 'oral'
    WHEN c.ended IS NOT NULL THEN c.ended
    WHEN c.declined_on IS NOT NULL THEN 'declined'
    WHEN c.failed_on IS NOT NULL THEN 'failed'
    WHEN c.stage = 'archived' THEN 'unknown'
    ELSE 'open'
  END AS outcome,
  EXISTS (SELECT 1 FROM open_items i WHERE i.case_id = c.id) AS partial
FROM cases c;

-- 司法确认: asked of which court, and what it said (R-35, R-37).
CREATE TABLE confirmations (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  court      TEXT NOT NULL CHECK (court <> ''),
  applied_on TEXT NOT NULL,
  result     TEXT CHECK (result IN ('valid', 'rejected', 'withdrawn')),
  result_on  TEXT,
  ruling     TEXT NOT NULL DEFAULT '',
  CHECK ((result IS NULL) = (result_on IS NULL))
) STRICT;
CREATE INDEX confirmations_of_case ON confirmations (case_id);
CREATE INDEX confirmations_valid ON confirmations (result_on) WHERE result = 'valid';

-- 知, 证 and 达 of each party: told, identity seen, notice served.
CREATE TABLE party_lights (
  party_id INTEGER NOT NULL REFERENCES parties (id) ON DELETE CASCADE,
  light    TEXT NOT NULL CHECK (light IN ('informed', 'identity-seen', 'served')),
  on_day   TEXT NOT NULL,
  how      TEXT NOT NULL,
  PRIMARY KEY (party_id, light)
) STRICT, WITHOUT ROWID;

-- Calls, visits and 劝阻 with what came of them (R-58).
CREATE TABLE outreach (
  id       INTEGER PRIMARY KEY,
  case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  at       TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'dissuasion')),
  outcome  TEXT NOT NULL CHECK (outcome <> ''),
  party_id INTEGER REFERENCES parties (id) ON DELETE SET NULL,
  text     TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES contacts (id)
) STRICT;
CREATE INDEX outreach_of_case ON outreach (case_id, at);
CREATE INDEX outreach_of_party ON outreach (party_id) WHERE party_id IS NOT NULL;

-- R-59: a matter that may escalate, what was done about it, and who was told.
CREATE TABLE escalations (
  id          INTEGER PRIMARY KEY,
  case_id     INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  risk        TEXT NOT NULL,
  since       TEXT NOT NULL,
  note        TEXT NOT NULL,
  lifted_at   TEXT,
  lifted_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX escalations_of_case ON escalations (case_id);
CREATE INDEX escalations_open ON escalations (since) WHERE lifted_at IS NULL;
CREATE TABLE escalation_measures (
  id            INTEGER PRIMARY KEY,
  escalation_id INTEGER NOT NULL REFERENCES escalations (id) ON DELETE CASCADE,
  at            TEXT NOT NULL,
  text          TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX measures_of_escalation ON escalation_measures (escalation_id);

-- R-58, R-59: 报告 to a department.
CREATE TABLE reports (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ground     TEXT NOT NULL CHECK (ground IN ('noise', 'escalation')),
  department TEXT NOT NULL CHECK (department <> ''),
  receiver   TEXT NOT NULL,
  at         TEXT NOT NULL,
  request    TEXT NOT NULL CHECK (request <> '')
) STRICT;
CREATE INDEX reports_of_case ON reports (case_id);

-- 民情簿 finds its neighbours.
CREATE INDEX entries_by_place ON entries (estate, building, id DESC) WHERE estate <> '';
CREATE INDEX entries_by_name ON entries (name, id DESC) WHERE name <> '';

DROP TRIGGER stale_note;
CREATE TRIGGER stale_note AFTER INSERT ON timeline WHEN new.event IN ('call', 'visit', 'remark', 'dissuasion')
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
