-- Finding and listing. Nothing here holds anything of its own: all of it can be made again from the cases.

-- One row a case, rowid = case id; the tokens come from shared/search/tokens.ts and are not kept, only indexed.
CREATE VIRTUAL TABLE case_search USING fts5 (tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

-- Cases whose tokens or next date are out of date. Triggers write it, so that no command can forget; the
-- dispatcher empties it before every commit.
CREATE TABLE search_stale (case_id INTEGER PRIMARY KEY) STRICT;

-- Cases still under way, by the date that binds next; '9999' where nothing has one.
CREATE TABLE case_next (
  case_id INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  next_on TEXT NOT NULL
) STRICT;
CREATE INDEX cases_by_next ON case_next (next_on, case_id DESC);

-- How many cases of each stage have a value; '' stands for none.
CREATE TABLE case_counts (
  facet TEXT NOT NULL CHECK (facet IN ('kind', 'source', 'mediator', 'building')),
  value TEXT NOT NULL,
  stage TEXT NOT NULL,
  n     INTEGER NOT NULL,
  PRIMARY KEY (facet, value, stage)
) STRICT, WITHOUT ROWID;

-- Which ids the cases of a month lie between: bounds for a range of days, never narrower than the truth.
CREATE TABLE case_months (
  month    TEXT PRIMARY KEY,
  first_id INTEGER NOT NULL,
  last_id  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO search_stale SELECT id FROM cases;
INSERT INTO case_months SELECT substr(requested_at, 1, 7), min(id), max(id) FROM cases GROUP BY 1;
INSERT INTO case_counts
SELECT 'kind', coalesce(kind, ''), stage, count(*) FROM cases GROUP BY 2, 3 UNION ALL
SELECT 'source', coalesce(source, ''), stage, count(*) FROM cases GROUP BY 2, 3 UNION ALL
SELECT 'mediator', coalesce(CAST(mediator_id AS TEXT), ''), stage, count(*) FROM cases GROUP BY 2, 3 UNION ALL
SELECT 'building', estate || building, stage, count(*) FROM cases GROUP BY 2, 3;

CREATE TRIGGER counts_of_new AFTER INSERT ON cases BEGIN
  INSERT INTO case_counts VALUES
    ('kind', coalesce(new.kind, ''), new.stage, 1), ('source', coalesce(new.source, ''), new.stage, 1),
    ('mediator', coalesce(CAST(new.mediator_id AS TEXT), ''), new.stage, 1), ('building', new.estate || new.building, new.stage, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
  INSERT INTO case_months VALUES (substr(new.requested_at, 1, 7), new.id, new.id)
    ON CONFLICT DO UPDATE SET first_id = min(first_id, new.id), last_id = max(last_id, new.id);
END;
CREATE TRIGGER counts_of_changed AFTER UPDATE OF stage, kind, source, mediator_id, estate, building ON cases BEGIN
  UPDATE case_counts SET n = n - 1 WHERE stage = old.stage AND (facet, value) IN (VALUES
    ('kind', coalesce(old.kind, '')), ('source', coalesce(old.source, '')),
    ('mediator', coalesce(CAST(old.mediator_id AS TEXT), '')), ('building', old.estate || old.building));
  INSERT INTO case_counts VALUES
    ('kind', coalesce(new.kind, ''), new.stage, 1), ('source', coalesce(new.source, ''), new.stage, 1),
    ('mediator', coalesce(CAST(new.mediator_id AS TEXT), ''), new.stage, 1), ('building', new.estate || new.building, new.stage, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER counts_of_gone AFTER DELETE ON cases BEGIN
  UPDATE case_counts SET n = n - 1 WHERE stage = old.stage AND (facet, value) IN (VALUES
    ('kind', coalesce(old.kind, '')), ('source', coalesce(old.source, '')),
    ('mediator', coalesce(CAST(old.mediator_id AS TEXT), '')), ('building', old.estate || old.building));
END;
CREATE TRIGGER months_of_moved AFTER UPDATE OF requested_at ON cases BEGIN
  INSERT INTO case_months VALUES (substr(new.requested_at, 1, 7), new.id, new.id)
    ON CONFLICT DO UPDATE SET first_id = min(first_id, new.id), last_id = max(last_id, new.id);
END;

CREATE TRIGGER stale_new_case AFTER INSERT ON cases BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.id); END;
CREATE TRIGGER stale_gone_case AFTER DELETE ON cases BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.id); END;
CREATE TRIGGER stale_case AFTER UPDATE OF stage, title, channel, source, kind, subject, estate, building, room,
  place_text, number, accepted_on, mediator_id, extended_to, closing_note ON cases
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.id); END;
CREATE TRIGGER stale_new_text AFTER INSERT ON case_texts BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_text AFTER UPDATE OF facts, requests, reasons ON case_texts
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_new_party AFTER INSERT ON parties BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_party AFTER UPDATE ON parties BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_gone_party AFTER DELETE ON parties BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.case_id); END;
CREATE TRIGGER stale_new_agreement AFTER INSERT ON agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_agreement AFTER UPDATE ON agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_new_session AFTER INSERT ON sessions BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_session AFTER UPDATE OF state, start_at, notes ON sessions
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_new_duty AFTER INSERT ON duties BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_duty AFTER UPDATE OF due, done_on ON duties BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
CREATE TRIGGER stale_note AFTER INSERT ON timeline WHEN new.event IN ('call', 'visit', 'remark')
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;
-- Another rule for the term moves the end of every term that runs.
CREATE TRIGGER stale_terms AFTER UPDATE OF settings ON office
WHEN json_extract(new.settings, '$.termRule') IS NOT json_extract(old.settings, '$.termRule')
BEGIN INSERT OR IGNORE INTO search_stale SELECT case_id FROM case_next; END;

-- The end of a term moves with the table of holidays.
CREATE TRIGGER stale_holiday_in AFTER INSERT ON holidays
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;
CREATE TRIGGER stale_holiday_out AFTER DELETE ON holidays
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;
CREATE TRIGGER stale_holiday_year_in AFTER INSERT ON holiday_years
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;
CREATE TRIGGER stale_holiday_year_out AFTER DELETE ON holiday_years
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;
