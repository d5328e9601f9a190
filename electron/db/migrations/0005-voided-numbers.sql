-- A number that was drawn and is not used stays in the ledger with the reason (R-56).
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
CREATE TRIGGER voids_keep BEFORE UPDATE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;
CREATE TRIGGER voids_stay BEFORE DELETE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;
