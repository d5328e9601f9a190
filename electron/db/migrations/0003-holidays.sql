-- The office's own days, laid over the national table; a year is loaded once its whole table is in (R-33).
CREATE TABLE holidays (
  day    TEXT NOT NULL PRIMARY KEY,
  works  INTEGER NOT NULL CHECK (works IN (0, 1)),
  name   TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday_years (
  year   INTEGER PRIMARY KEY,
  source TEXT NOT NULL
) STRICT;
