-- The committee's own lines of 条款库; ours come with the desk and are not copied here.
CREATE TABLE model_clauses (
  id     INTEGER PRIMARY KEY,
  title  TEXT NOT NULL UNIQUE CHECK (title <> ''),
  kinds  TEXT NOT NULL CHECK (json_valid(kinds)),
  text   TEXT NOT NULL CHECK (json_valid(text)),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
