-- 回避: who asked for another mediator, why, and what came of it (R-16); 披露: what a mediator told (R-17).
CREATE TABLE recusals (
  id             INTEGER PRIMARY KEY,
  case_id        INTEGER NOT NULL REFERENCES cases (id),
  contact_id     INTEGER NOT NULL REFERENCES contacts (id),
  party_id       INTEGER REFERENCES parties (id) ON DELETE SET NULL,
  asked_by       TEXT NOT NULL,
  asked_on       TEXT NOT NULL,
  how            TEXT NOT NULL CHECK (how IN ('oral', 'written')),
  reason         TEXT NOT NULL CHECK (reason <> ''),
  answer         TEXT CHECK (answer IN ('replaced', 'kept', 'withdrawn')),
  answered_on    TEXT,
  answer_note    TEXT NOT NULL DEFAULT '',
  replacement_id INTEGER REFERENCES contacts (id),
  CHECK ((answer IS NULL) = (answered_on IS NULL)),
  CHECK ((replacement_id IS NOT NULL) = (answer IS 'replaced')),
  CHECK (answer IS NOT 'kept' OR answer_note <> '')
) STRICT;
CREATE INDEX recusals_of_case ON recusals (case_id);
CREATE INDEX recusals_of_party ON recusals (party_id) WHERE party_id IS NOT NULL;

CREATE TABLE mediator_disclosures (
  id           INTEGER PRIMARY KEY,
  case_id      INTEGER NOT NULL REFERENCES cases (id),
  contact_id   INTEGER NOT NULL REFERENCES contacts (id),
  about        TEXT NOT NULL,
  disclosed_on TEXT NOT NULL,
  text         TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX mediator_disclosures_of_case ON mediator_disclosures (case_id);

UPDATE office SET settings = json_set(settings, '$.recusalBinds', json('false'))
 WHERE json_type(settings, '$.recusalBinds') IS NULL;
