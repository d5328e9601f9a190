-- Two registers of the same or of neighbouring matters, once a pair, seen from both sides (R-07).
CREATE TABLE case_relations (
  case_id  INTEGER NOT NULL REFERENCES cases (id),
  other_id INTEGER NOT NULL REFERENCES cases (id),
  kind     TEXT NOT NULL CHECK (kind IN ('same', 'linked', 'unrelated')),
  reason   TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES contacts (id),
  at       TEXT NOT NULL,
  PRIMARY KEY (case_id, other_id),
  CHECK (case_id < other_id),
  CHECK (kind <> 'unrelated' OR reason <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX relations_of_other ON case_relations (other_id);
CREATE INDEX cases_by_place ON cases (estate, building, requested_at DESC) WHERE estate <> '';
CREATE INDEX parties_by_id_number ON parties (id_number, case_id DESC) WHERE id_number <> '';
UPDATE office SET settings = json_set(settings, '$.similarMonths', 6)
 WHERE json_type(settings, '$.similarMonths') IS NULL;
