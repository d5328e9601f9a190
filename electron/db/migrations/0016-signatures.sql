-- A file that the committee signed with its certificate. The file itself lies in the folder `files`, under its SHA-256.
CREATE TABLE signed_files (
  id                 INTEGER PRIMARY KEY,
  case_id            INTEGER NOT NULL REFERENCES cases (id),
  agreement_id       INTEGER REFERENCES agreements (id),
  title              TEXT NOT NULL CHECK (title <> ''),
  file_name          TEXT NOT NULL CHECK (file_name <> ''),
  format             TEXT NOT NULL CHECK (format IN ('docx', 'pdf')),
  sha256             TEXT NOT NULL CHECK (length(sha256) = 64),
  certificate_sha256 TEXT NOT NULL CHECK (length(certificate_sha256) = 64),
  certificate_name   TEXT NOT NULL,
  signed_at          TEXT NOT NULL,
  stamped_at         TEXT,
  actor_id           INTEGER NOT NULL REFERENCES contacts (id)
) STRICT;

CREATE INDEX signed_files_of_case ON signed_files (case_id);
CREATE INDEX signed_files_by_hash ON signed_files (sha256);

-- A new setting of the committee's: the time-stamp server, none to begin with.
UPDATE office SET settings = json_set(settings, '$.timeStampServer', '');

CREATE INDEX agreements_by_text ON agreements (text_hash) WHERE text_hash IS NOT NULL;
