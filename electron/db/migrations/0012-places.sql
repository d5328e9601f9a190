-- 小分格, 警格, 小区 and 楼栋, and who holds which post there from which day on. Nothing of it is overwritten.
CREATE TABLE places (
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('grid', 'beat', 'estate', 'building')),
  estate_id INTEGER REFERENCES places (id),
  name      TEXT NOT NULL CHECK (name <> ''),
  note      TEXT NOT NULL DEFAULT '',
  active    INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  CHECK ((kind = 'building') = (estate_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX places_by_name ON places (kind, name, coalesce(estate_id, 0));
CREATE INDEX buildings_of_estate ON places (estate_id) WHERE estate_id IS NOT NULL;

-- '0001-01-01' is from the beginning; until is the first day on which it no longer holds.
CREATE TABLE place_posts (
  id         INTEGER PRIMARY KEY,
  place_id   INTEGER NOT NULL REFERENCES places (id),
  post       TEXT NOT NULL CHECK (post IN ('grid', 'beat', 'leader', 'steward', 'officer', 'property', 'owners-committee', 'team')),
  since      TEXT NOT NULL,
  until      TEXT CHECK (until > since),
  target_id  INTEGER REFERENCES places (id),
  contact_id INTEGER REFERENCES contacts (id),
  name       TEXT NOT NULL,
  part       TEXT NOT NULL,
  phone      TEXT NOT NULL,
  CHECK ((post IN ('grid', 'beat')) = (target_id IS NOT NULL)),
  CHECK (target_id IS NOT NULL OR name <> '')
) STRICT;
CREATE INDEX posts_of_place ON place_posts (place_id, post, since);
CREATE INDEX posts_at_place ON place_posts (target_id) WHERE target_id IS NOT NULL;
-- A team has many, every other post one at a time.
CREATE UNIQUE INDEX one_holder ON place_posts (place_id, post, since) WHERE post <> 'team';
CREATE UNIQUE INDEX one_current ON place_posts (place_id, post) WHERE post <> 'team' AND until IS NULL;

INSERT INTO places (kind, name) SELECT DISTINCT 'grid', grid FROM buildings WHERE grid <> '' ORDER BY grid;
INSERT INTO places (kind, name) SELECT DISTINCT 'estate', estate FROM buildings ORDER BY estate;
INSERT INTO places (kind, name, estate_id)
  SELECT 'building', b.name, e.id FROM buildings b JOIN places e ON e.kind = 'estate' AND e.name = b.estate
  ORDER BY b.estate, length(b.name), b.name;
INSERT INTO place_posts (place_id, post, since, target_id, name, part, phone)
  SELECT p.id, 'grid', '0001-01-01', g.id, '', '', ''
  FROM buildings b JOIN places e ON e.kind = 'estate' AND e.name = b.estate
  JOIN places p ON p.kind = 'building' AND p.estate_id = e.id AND p.name = b.name
  JOIN places g ON g.kind = 'grid' AND g.name = b.grid;
INSERT INTO place_posts (place_id, post, since, name, part, phone)
  SELECT p.id, 'leader', '0001-01-01', b.leader, '', ''
  FROM buildings b JOIN places e ON e.kind = 'estate' AND e.name = b.estate
  JOIN places p ON p.kind = 'building' AND p.estate_id = e.id AND p.name = b.name
  WHERE b.leader <> '';
DROP TABLE buildings;
