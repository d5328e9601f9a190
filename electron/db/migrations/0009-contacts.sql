-- What the committee knows of its own people: membership and term (R-15, R-24), languages, kinds of dispute, hours.
ALTER TABLE contacts ADD COLUMN sex TEXT CHECK (sex IN ('male', 'female'));
ALTER TABLE contacts ADD COLUMN membership TEXT CHECK (membership IN ('chair', 'vice-chair', 'member', 'appointed'));
ALTER TABLE contacts ADD COLUMN term_start TEXT;
ALTER TABLE contacts ADD COLUMN languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages));
ALTER TABLE contacts ADD COLUMN skills TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skills));
ALTER TABLE contacts ADD COLUMN hours_text TEXT NOT NULL DEFAULT '';
ALTER TABLE contacts ADD COLUMN may_publish INTEGER NOT NULL DEFAULT 0 CHECK (may_publish IN (0, 1));

-- 职务 has said so far what somebody is on the committee.
UPDATE contacts SET membership = CASE
  WHEN office LIKE '%副主任%' THEN 'vice-chair'
  WHEN office LIKE '%主任%' THEN 'chair'
  WHEN office LIKE '%委员%' THEN 'member'
  WHEN office LIKE '%聘%' THEN 'appointed' END
WHERE role = 'mediator';

-- Usual hours in a week, 1 is Monday; times are 'HH:MM'.
CREATE TABLE contact_hours (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  "from"     TEXT NOT NULL,
  "to"       TEXT NOT NULL CHECK ("to" > "from"),
  PRIMARY KEY (contact_id, weekday, "from")
) STRICT, WITHOUT ROWID;

-- Asked only to see whether somebody is near to a party (R-17); read apart, so that no list carries it (R-65).
CREATE TABLE contact_personal (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  id_number  TEXT NOT NULL,
  estate     TEXT NOT NULL,
  building   TEXT NOT NULL,
  room       TEXT NOT NULL,
  ties       TEXT NOT NULL CHECK (json_valid(ties))
) STRICT;
