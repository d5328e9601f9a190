-- One reading of an old register; it can be undone as a whole.
CREATE TABLE import_runs (
  id        INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  actor_id  INTEGER NOT NULL REFERENCES contacts (id),
  file_name TEXT NOT NULL,
  headings  TEXT NOT NULL CHECK (json_valid(headings)),
  choices   TEXT NOT NULL CHECK (json_valid(choices)),
  imported  INTEGER NOT NULL CHECK (imported > 0),
  left_out  INTEGER NOT NULL CHECK (left_out >= 0),
  undone_at TEXT,
  undone_by INTEGER REFERENCES contacts (id),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT;

-- Every row as it stood in the file, also those that were left out.
CREATE TABLE import_rows (
  run_id   INTEGER NOT NULL REFERENCES import_runs (id),
  row      INTEGER NOT NULL CHECK (row > 0),
  case_id  INTEGER UNIQUE REFERENCES cases (id) ON DELETE SET NULL,
  cells    TEXT NOT NULL CHECK (json_valid(cells)),
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  PRIMARY KEY (run_id, row)
) STRICT, WITHOUT ROWID;

-- Mediators of the old register whom the run added to the directory.
CREATE TABLE import_contacts (
  run_id     INTEGER NOT NULL REFERENCES import_runs (id),
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  PRIMARY KEY (run_id, contact_id)
) STRICT, WITHOUT ROWID;

-- Numbers that old cases brought along, in one spelling. The ledger keeps what this desk drew; new ones step over these.
CREATE TABLE imported_numbers (
  series  TEXT NOT NULL CHECK (series IN ('case', 'agreement')),
  key     TEXT NOT NULL CHECK (key <> ''),
  number  TEXT NOT NULL,
  year    INTEGER,
  ordinal INTEGER CHECK (ordinal > 0),
  case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  PRIMARY KEY (series, key),
  CHECK ((year IS NULL) = (ordinal IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_numbers_by_year ON imported_numbers (series, year, ordinal) WHERE year IS NOT NULL;
CREATE INDEX imported_numbers_of_case ON imported_numbers (case_id);

-- Which column means what, by the headings of the file.
CREATE TABLE import_mappings (
  headings TEXT PRIMARY KEY,
  mapping  TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT, WITHOUT ROWID;

-- A run is undone by deleting its cases, which asks every table that names a case or a party.
CREATE INDEX numbers_of_case ON numbers (case_id);
CREATE INDEX written_reasons_of_case ON written_reasons (case_id);
CREATE INDEX consents_of_party ON consents (party_id);
