-- One person once, behind all parties and entries that mean it. A party keeps what was written of it in its case.
CREATE TABLE persons (
  id                   INTEGER PRIMARY KEY,
  version              INTEGER NOT NULL DEFAULT 0,
  kind                 TEXT NOT NULL CHECK (kind IN ('natural', 'legal')),
  name                 TEXT NOT NULL CHECK (name <> ''),
  initials             TEXT NOT NULL,
  sex                  TEXT,
  ethnicity            TEXT NOT NULL,
  birth_day            TEXT,
  id_kind              TEXT NOT NULL,
  id_number            TEXT NOT NULL,
  occupation           TEXT NOT NULL,
  phone                TEXT NOT NULL,
  estate               TEXT NOT NULL,
  building             TEXT NOT NULL,
  room                 TEXT NOT NULL,
  address_text         TEXT NOT NULL,
  representative       TEXT NOT NULL,
  representative_title TEXT NOT NULL,
  credit_code          TEXT NOT NULL,
  lacks_capacity       INTEGER NOT NULL CHECK (lacks_capacity IN (0, 1)),
  -- The last digit first, so that the end of a number is looked up like the beginning of a word.
  phone_tail           TEXT NOT NULL,
  number_tail          TEXT NOT NULL,
  merged_into          INTEGER REFERENCES persons (id),
  CHECK (merged_into <> id)
) STRICT;

-- Two records of one person; both stay, and what was moved is known, so that it can be taken back.
CREATE TABLE person_merges (
  id         INTEGER PRIMARY KEY,
  kept_id    INTEGER NOT NULL REFERENCES persons (id),
  gone_id    INTEGER NOT NULL REFERENCES persons (id),
  at         TEXT NOT NULL,
  actor_id   INTEGER NOT NULL REFERENCES contacts (id),
  reason     TEXT NOT NULL CHECK (reason <> ''),
  parties    TEXT NOT NULL CHECK (json_valid(parties)),
  entries    TEXT NOT NULL CHECK (json_valid(entries)),
  before     TEXT NOT NULL CHECK (json_valid(before)),
  after      TEXT NOT NULL CHECK (json_valid(after)),
  undone_at  TEXT,
  undone_by  INTEGER REFERENCES contacts (id),
  undo_reason TEXT NOT NULL DEFAULT '',
  CHECK (kept_id <> gone_id),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undo_reason = ''))
) STRICT;
CREATE INDEX merges_of_kept ON person_merges (kept_id);
CREATE INDEX merges_of_gone ON person_merges (gone_id);

-- What was put right at somebody's request (R-67), before and after.
CREATE TABLE person_corrections (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES persons (id),
  at        TEXT NOT NULL,
  actor_id  INTEGER NOT NULL REFERENCES contacts (id),
  reason    TEXT NOT NULL CHECK (reason <> ''),
  before    TEXT NOT NULL CHECK (json_valid(before)),
  after     TEXT NOT NULL CHECK (json_valid(after))
) STRICT;
CREATE INDEX corrections_of_person ON person_corrections (person_id);
CREATE TRIGGER corrections_keep BEFORE UPDATE ON person_corrections BEGIN SELECT raise(ABORT, 'a correction stays'); END;

-- Whoever is behind a party is not looked for by the index of cases.
DROP TRIGGER stale_party;

ALTER TABLE parties ADD COLUMN person_id INTEGER REFERENCES persons (id);
ALTER TABLE parties ADD COLUMN third INTEGER NOT NULL DEFAULT 0 CHECK (third IN (0, 1));
ALTER TABLE parties ADD COLUMN represents INTEGER NOT NULL DEFAULT 0 CHECK (represents IN (0, 1));
ALTER TABLE parties ADD COLUMN mandate_on_file INTEGER NOT NULL DEFAULT 0 CHECK (mandate_on_file IN (0, 1));
ALTER TABLE parties ADD COLUMN needs TEXT NOT NULL DEFAULT '{"dialect":"","signLanguage":false,"readAloud":false}' CHECK (json_valid(needs));
ALTER TABLE parties ADD COLUMN consents TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(consents));
ALTER TABLE entries ADD COLUMN person_id INTEGER REFERENCES persons (id);

-- Everybody who is there already: an equal number of the same document is one person, told as the newest case tells;
-- all others are one each, and are put together by a person.
CREATE TEMP TABLE taken_over AS
SELECT id, max(id) OVER (PARTITION BY CASE key WHEN '' THEN CAST(id AS TEXT) ELSE key END) AS person
FROM (SELECT id, CASE kind WHEN 'legal' THEN iif(credit_code = '', '', 'legal ' || upper(credit_code))
                           ELSE iif(id_number = '', '', id_kind || ' ' || upper(id_number)) END AS key
      FROM parties WHERE name <> '');
CREATE UNIQUE INDEX temp.taken_over_ids ON taken_over (id);
INSERT INTO persons (id, kind, name, initials, sex, ethnicity, birth_day, id_kind, id_number, occupation, phone, estate,
  building, room, address_text, representative, representative_title, credit_code, lacks_capacity, phone_tail, number_tail)
SELECT p.id, kind, name, initials, sex, ethnicity, birth_day, id_kind, id_number, occupation, phone, estate, building, room,
  address_text, representative, representative_title, credit_code, lacks_capacity, '', ''
FROM parties p JOIN taken_over t ON t.id = p.id AND t.person = p.id;
UPDATE parties SET person_id = (SELECT person FROM taken_over t WHERE t.id = parties.id);
DROP TABLE temp.taken_over;

-- A name of 民情簿 is the party that the entry became, or somebody of its own.
UPDATE entries SET person_id = (SELECT p.person_id FROM parties p WHERE p.case_id = entries.case_id AND p.name = entries.name
                                 AND p.phone = entries.phone ORDER BY p.id LIMIT 1)
WHERE name <> '' AND case_id IS NOT NULL;
INSERT INTO persons (id, kind, name, initials, ethnicity, id_kind, id_number, occupation, phone, estate, building, room,
  address_text, representative, representative_title, credit_code, lacks_capacity, phone_tail, number_tail)
SELECT (SELECT coalesce(max(id), 0) FROM parties) + e.id, 'natural', name, initials, '', 'resident', '', '', phone, estate,
  building, room, place_text, '', '', '', 0, '', ''
FROM entries e WHERE name <> '' AND person_id IS NULL;
UPDATE entries SET person_id = (SELECT coalesce(max(id), 0) FROM parties) + id WHERE name <> '' AND person_id IS NULL;

UPDATE persons SET
  phone_tail = (WITH RECURSIVE d (at, done) AS (
      SELECT length(replace(replace(phone, '-', ''), ' ', '')), ''
      UNION ALL SELECT at - 1, done || substr(replace(replace(phone, '-', ''), ' ', ''), at, 1) FROM d WHERE at > 0)
    SELECT done FROM d WHERE at = 0),
  number_tail = (WITH RECURSIVE d (at, done) AS (
      SELECT length(id_number || credit_code), ''
      UNION ALL SELECT at - 1, done || upper(substr(id_number || credit_code, at, 1)) FROM d WHERE at > 0)
    SELECT done FROM d WHERE at = 0);

CREATE INDEX parties_of_person ON parties (person_id, case_id DESC) WHERE person_id IS NOT NULL;
CREATE INDEX entries_of_person ON entries (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX persons_by_name ON persons (name, id DESC) WHERE merged_into IS NULL;
CREATE INDEX persons_by_initials ON persons (initials, id DESC) WHERE merged_into IS NULL;
CREATE INDEX persons_by_phone ON persons (phone_tail) WHERE merged_into IS NULL AND phone_tail <> '';
CREATE INDEX persons_by_number ON persons (number_tail) WHERE merged_into IS NULL AND number_tail <> '';
CREATE INDEX persons_by_room ON persons (room, building, estate) WHERE merged_into IS NULL AND room <> '';
CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL;

CREATE TRIGGER stale_party AFTER UPDATE OF side, name, phone, id_number, credit_code, estate, building, room, address_text,
  occupation, representative, guardian, agents ON parties
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

-- A record that nothing means any more goes, unless something is told of it: half a name while it was typed.
CREATE TRIGGER person_left_party AFTER UPDATE OF person_id ON parties
WHEN old.person_id IS NOT NULL AND old.person_id IS NOT new.person_id BEGIN
  DELETE FROM persons WHERE id = old.person_id AND merged_into IS NULL
    AND NOT EXISTS (SELECT 1 FROM parties WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM entries WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE kept_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE gone_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_corrections WHERE person_id = old.person_id);
END;
CREATE TRIGGER person_gone_party AFTER DELETE ON parties WHEN old.person_id IS NOT NULL BEGIN
  DELETE FROM persons WHERE id = old.person_id AND merged_into IS NULL
    AND NOT EXISTS (SELECT 1 FROM parties WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM entries WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE kept_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE gone_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_corrections WHERE person_id = old.person_id);
END;
CREATE TRIGGER person_left_entry AFTER UPDATE OF person_id ON entries
WHEN old.person_id IS NOT NULL AND old.person_id IS NOT new.person_id BEGIN
  DELETE FROM persons WHERE id = old.person_id AND merged_into IS NULL
    AND NOT EXISTS (SELECT 1 FROM parties WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM entries WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE kept_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE gone_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_corrections WHERE person_id = old.person_id);
END;

-- Who has seen numbers or papers of somebody (R-67).
CREATE INDEX journal_sights ON journal (sequence DESC)
  WHERE procedure IN ('persons.show', 'papers.save', 'papers.open', 'papers.print', 'exchange.export');
