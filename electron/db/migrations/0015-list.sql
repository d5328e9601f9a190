-- What each case is filtered by: a letter and a value each, parted by tabs, as shared/search/facets.ts has them. Written
-- with the index, from which the counts are kept as well.
CREATE TABLE case_filed (
  case_id INTEGER PRIMARY KEY,
  facets  TEXT NOT NULL
) STRICT;

DROP TRIGGER counts_of_new;
DROP TRIGGER counts_of_changed;
DROP TRIGGER counts_of_gone;
DROP TABLE case_counts;
CREATE TABLE case_counts (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  stage TEXT NOT NULL,
  n     INTEGER NOT NULL,
  PRIMARY KEY (facet, value, stage)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER months_of_new AFTER INSERT ON cases BEGIN
  INSERT INTO case_months VALUES (substr(new.requested_at, 1, 7), new.id, new.id)
    ON CONFLICT DO UPDATE SET first_id = min(first_id, new.id), last_id = max(last_id, new.id);
END;

DROP TRIGGER stale_case;
CREATE TRIGGER stale_case AFTER UPDATE OF stage, title, channel, source, kind, subject, estate, building, room,
  place_text, claim_fen, requested_at, number, accepted_on, mediator_id, extended_to, closing_note ON cases
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.id); END;
CREATE TRIGGER stale_new_tag AFTER INSERT ON case_tags BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_gone_tag AFTER DELETE ON case_tags BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.case_id); END;

-- Another grid for a building, from any day on, is another grid for the cases asked for since.
CREATE TRIGGER stale_new_grid AFTER INSERT ON place_posts WHEN new.post = 'grid'
BEGIN INSERT OR IGNORE INTO search_stale
  SELECT c.id FROM places b JOIN places e ON e.id = b.estate_id
  JOIN cases c ON c.estate = e.name AND c.building = b.name AND c.estate <> '' WHERE b.id = new.place_id; END;
CREATE TRIGGER stale_grid AFTER UPDATE ON place_posts WHEN new.post = 'grid'
BEGIN INSERT OR IGNORE INTO search_stale
  SELECT c.id FROM places b JOIN places e ON e.id = b.estate_id
  JOIN cases c ON c.estate = e.name AND c.building = b.name AND c.estate <> '' WHERE b.id = new.place_id; END;
CREATE TRIGGER stale_gone_grid AFTER DELETE ON place_posts WHEN old.post = 'grid'
BEGIN INSERT OR IGNORE INTO search_stale
  SELECT c.id FROM places b JOIN places e ON e.id = b.estate_id
  JOIN cases c ON c.estate = e.name AND c.building = b.name AND c.estate <> '' WHERE b.id = old.place_id; END;

-- The orders that a list can be put into beside those of the index; what has none comes before everything.
CREATE INDEX cases_by_number ON cases (coalesce(number, ''), id);
CREATE INDEX cases_by_request ON cases (requested_at, id);
CREATE INDEX cases_by_acceptance ON cases (coalesce(accepted_on, ''), id);
CREATE INDEX cases_by_claim ON cases (coalesce(claim_fen, -1), id);

-- What the ledger of a year looks for.
CREATE INDEX agreements_by_number ON agreements (number) WHERE number IS NOT NULL;
CREATE INDEX agreements_by_presentation ON agreements (presented_on) WHERE number IS NOT NULL;
CREATE INDEX cases_accepted ON cases (accepted_on, number) WHERE number IS NOT NULL;

INSERT OR IGNORE INTO search_stale SELECT id FROM cases;
