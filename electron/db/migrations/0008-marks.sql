-- What people hang on a case for themselves; no part of its file, so its version does not move.
CREATE TABLE case_tags (
  case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  tag     INTEGER NOT NULL CHECK (tag BETWEEN 1 AND 8),
  PRIMARY KEY (case_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_tags_by_tag ON case_tags (tag, case_id DESC);
CREATE TABLE pins (
  case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  actor_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  at       TEXT NOT NULL,
  PRIMARY KEY (actor_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pins_of_case ON pins (case_id);
UPDATE office SET settings = json_set(settings, '$.tags', json('[
  {"name": "重点关注", "colour": "red"}, {"name": "涉老", "colour": "orange"},
  {"name": "涉未成年人", "colour": "yellow"}, {"name": "反复投诉", "colour": "green"},
  {"name": "涉物业", "colour": "blue"}, {"name": "以案释法", "colour": "violet"},
  {"name": "", "colour": "brown"}, {"name": "", "colour": "grey"}]'))
 WHERE json_type(settings, '$.tags') IS NULL;
