CREATE INDEX advice_of_entry ON advice (entry_id);

CREATE INDEX advice_of_lawyer ON advice (lawyer_id, on_day DESC, id DESC);

CREATE INDEX agreements_by_number ON agreements (number) WHERE number IS NOT NULL;

CREATE INDEX agreements_by_presentation ON agreements (presented_on) WHERE number IS NOT NULL;

CREATE INDEX agreements_by_text ON agreements (text_hash) WHERE text_hash IS NOT NULL;

CREATE INDEX buildings_of_estate ON places (estate_id) WHERE estate_id IS NOT NULL;

CREATE INDEX case_tags_by_tag ON case_tags (tag, case_id DESC);

CREATE INDEX cases_accepted ON cases (accepted_on, number) WHERE number IS NOT NULL;

CREATE INDEX cases_by_acceptance ON cases (coalesce(accepted_on, ''), id);

CREATE INDEX cases_by_claim ON cases (coalesce(claim_fen, -1), id);

CREATE INDEX cases_by_level ON cases (level, id DESC) WHERE level <> 'community';

CREATE INDEX cases_by_next ON case_next (next_on, case_id DESC);

CREATE INDEX cases_by_number ON cases (coalesce(number, ''), id);

CREATE INDEX cases_by_place ON cases (estate, building, requested_at DESC) WHERE estate <> '';

CREATE INDEX cases_by_request ON cases (requested_at, id);

CREATE INDEX cases_by_stage ON cases (stage, requested_at DESC, id DESC);

CREATE INDEX cases_open ON cases (requested_at DESC, id DESC) WHERE stage NOT IN ('declined', 'archived');

CREATE INDEX confirmations_of_case ON confirmations (case_id);

CREATE INDEX confirmations_valid ON confirmations (result_on) WHERE result = 'valid';

CREATE INDEX consents_of_case ON consents (case_id);

CREATE INDEX consents_of_party ON consents (party_id);

CREATE INDEX corrections_of_person ON person_corrections (person_id);

CREATE INDEX disclosures_of_notice ON disclosures (notice_id);

CREATE INDEX duties_of_case ON duties (case_id);

CREATE INDEX duties_open ON duties (due) WHERE done_on IS NULL;

CREATE INDEX entries_by_name ON entries (name, id DESC) WHERE name <> '';

CREATE INDEX entries_by_place ON entries (estate, building, id DESC) WHERE estate <> '';

CREATE INDEX entries_by_stream ON entries (stream, closed_at, received_at DESC, id DESC);

CREATE INDEX entries_from ON entries (from_id) WHERE from_id IS NOT NULL;

CREATE INDEX entries_of_person ON entries (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX entries_open ON entries (received_at DESC, id DESC) WHERE closed_at IS NULL;

CREATE INDEX entrustments_of_case ON entrustments (case_id);

CREATE INDEX entrustments_open ON entrustments (feedback_due) WHERE feedback_on IS NULL;

CREATE INDEX entry_steps_open ON entry_steps (due) WHERE done_at IS NULL;

CREATE INDEX escalations_of_case ON escalations (case_id);

CREATE INDEX escalations_open ON escalations (since) WHERE lifted_at IS NULL;

CREATE INDEX hand_overs_of_entry ON hand_overs (entry_id);

CREATE INDEX imported_numbers_by_year ON imported_numbers (series, year, ordinal) WHERE year IS NOT NULL;

CREATE INDEX imported_numbers_of_case ON imported_numbers (case_id);

CREATE INDEX journal_of_case ON journal (case_id, sequence DESC) WHERE case_id IS NOT NULL;

CREATE INDEX journal_sights ON journal (sequence DESC)
  WHERE procedure IN ('persons.show', 'papers.save', 'papers.open', 'papers.print', 'exchange.export');

CREATE INDEX level_moves_of_case ON level_moves (case_id, id);

CREATE INDEX measures_of_escalation ON escalation_measures (escalation_id);

CREATE INDEX mediator_disclosures_of_case ON mediator_disclosures (case_id);

CREATE INDEX meeting_steps_open ON meeting_task_steps (due) WHERE done_on IS NULL;

CREATE INDEX meetings_by_start ON meetings (start_at DESC, id DESC);

CREATE INDEX merges_of_gone ON person_merges (gone_id);

CREATE INDEX merges_of_kept ON person_merges (kept_id);

CREATE INDEX notices_by_time ON notices (start_at);

CREATE INDEX notices_of_case ON notices (case_id);

CREATE INDEX notices_of_whistle ON notices (whistle_id) WHERE whistle_id IS NOT NULL;

CREATE INDEX numbers_of_case ON numbers (case_id);

CREATE INDEX offers_of_case ON offers (case_id, at, id);

CREATE UNIQUE INDEX one_current ON place_posts (place_id, post) WHERE post <> 'team' AND until IS NULL;

CREATE UNIQUE INDEX one_current_agreement ON agreements (case_id) WHERE state <> 'superseded';

CREATE UNIQUE INDEX one_holder ON place_posts (place_id, post, since) WHERE post <> 'team';

CREATE UNIQUE INDEX one_presider ON session_people (session_id) WHERE part = 'presider';

CREATE UNIQUE INDEX one_recorder ON session_people (session_id) WHERE part = 'recorder';

CREATE INDEX open_items_of_case ON open_items (case_id);

CREATE INDEX oral_open ON oral_agreements (due) WHERE performed_on IS NULL;

CREATE INDEX outreach_of_case ON outreach (case_id, at);

CREATE INDEX outreach_of_party ON outreach (party_id) WHERE party_id IS NOT NULL;

CREATE INDEX parties_by_id_number ON parties (id_number, case_id DESC) WHERE id_number <> '';

CREATE INDEX parties_by_name ON parties (name, case_id DESC);

CREATE INDEX parties_of_case ON parties (case_id);

CREATE INDEX parties_of_person ON parties (person_id, case_id DESC) WHERE person_id IS NOT NULL;

CREATE INDEX persons_by_initials ON persons (initials, id DESC) WHERE merged_into IS NULL;

CREATE INDEX persons_by_name ON persons (name, id DESC) WHERE merged_into IS NULL;

CREATE INDEX persons_by_number ON persons (number_tail) WHERE merged_into IS NULL AND number_tail <> '';

CREATE INDEX persons_by_phone ON persons (phone_tail) WHERE merged_into IS NULL AND phone_tail <> '';

CREATE INDEX persons_by_room ON persons (room, building, estate) WHERE merged_into IS NULL AND room <> '';

CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX pins_of_case ON pins (case_id);

CREATE UNIQUE INDEX places_by_name ON places (kind, name, coalesce(estate_id, 0));

CREATE INDEX posts_at_place ON place_posts (target_id) WHERE target_id IS NOT NULL;

CREATE INDEX posts_of_place ON place_posts (place_id, post, since);

CREATE INDEX private_notes_of_case ON private_notes (case_id, id);

CREATE INDEX recusals_of_case ON recusals (case_id);

CREATE INDEX recusals_of_party ON recusals (party_id) WHERE party_id IS NOT NULL;

CREATE INDEX relations_of_other ON case_relations (other_id);

CREATE INDEX reports_of_case ON reports (case_id);

CREATE INDEX said_times_of_case ON said_times (case_id);

CREATE INDEX sessions_by_start ON sessions (start_at) WHERE state <> 'cancelled';

CREATE INDEX signed_files_by_hash ON signed_files (sha256);

CREATE INDEX signed_files_of_case ON signed_files (case_id);

CREATE INDEX tasks_of_meeting ON meeting_tasks (meeting_id);

CREATE INDEX timeline_of_case ON timeline (case_id, id DESC);

CREATE INDEX whistles_of_entry ON whistles (entry_id);

CREATE INDEX wishes_of_case ON wishes (case_id);

CREATE INDEX written_reasons_of_case ON written_reasons (case_id);

CREATE TABLE advice (
  id        INTEGER PRIMARY KEY,
  entry_id  INTEGER NOT NULL REFERENCES entries (id),
  on_day    TEXT NOT NULL,
  lawyer_id INTEGER NOT NULL REFERENCES contacts (id),
  matter    TEXT NOT NULL CHECK (matter <> ''),
  advice    TEXT NOT NULL CHECK (advice <> ''),
  minutes   INTEGER NOT NULL CHECK (minutes > 0),
  opinion   TEXT UNIQUE
) STRICT;

CREATE TABLE agreements (
  id           INTEGER PRIMARY KEY,
  case_id      INTEGER NOT NULL REFERENCES cases (id),
  edition      INTEGER NOT NULL CHECK (edition > 0),
  state        TEXT NOT NULL CHECK (state IN ('draft', 'presented', 'effective', 'superseded')),
  number       TEXT,
  presented_on TEXT,
  text_hash    TEXT,
  effective_on TEXT,
  facts        TEXT NOT NULL,
  clauses      TEXT NOT NULL CHECK (json_valid(clauses)),
  manner       TEXT NOT NULL,
  copies       INTEGER NOT NULL CHECK (copies > 0),
  agreed_fen   INTEGER NOT NULL CHECK (agreed_fen >= 0),
  UNIQUE (case_id, edition),
  CHECK (state = 'superseded' OR (state = 'draft') = (text_hash IS NULL)),
  CHECK ((text_hash IS NULL) = (presented_on IS NULL)),
  CHECK ((effective_on IS NULL) = (state <> 'effective')),
  CHECK (state NOT IN ('presented', 'effective') OR number IS NOT NULL)
) STRICT;

CREATE TABLE case_counts (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  stage TEXT NOT NULL,
  n     INTEGER NOT NULL,
  PRIMARY KEY (facet, value, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_filed (
  case_id INTEGER PRIMARY KEY,
  facets  TEXT NOT NULL
) STRICT;

CREATE TABLE case_months (
  month    TEXT PRIMARY KEY,
  first_id INTEGER NOT NULL,
  last_id  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_next (
  case_id INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  next_on TEXT NOT NULL
) STRICT;

CREATE TABLE case_relations (
  case_id  INTEGER NOT NULL REFERENCES cases (id),
  other_id INTEGER NOT NULL REFERENCES cases (id),
  kind     TEXT NOT NULL CHECK (kind IN ('same', 'linked', 'unrelated')),
  reason   TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES contacts (id),
  at       TEXT NOT NULL,
  PRIMARY KEY (case_id, other_id),
  CHECK (case_id < other_id),
  CHECK (kind <> 'unrelated' OR reason <> '')
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE case_search USING fts5 (tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE TABLE 'case_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'case_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'case_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'case_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE case_tags (
  case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  tag     INTEGER NOT NULL CHECK (tag BETWEEN 1 AND 8),
  PRIMARY KEY (case_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_texts (
  case_id          INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  facts            TEXT NOT NULL,
  requests         TEXT NOT NULL CHECK (json_valid(requests)),
  reasons          TEXT NOT NULL,
  organ            TEXT,
  organ_entrusts   INTEGER NOT NULL CHECK (organ_entrusts IN (0, 1)),
  unsuitable       TEXT,
  violence         INTEGER NOT NULL CHECK (violence IN (0, 1)),
  police_told_at   TEXT,
  police_told_whom TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
  id             INTEGER PRIMARY KEY,
  version        INTEGER NOT NULL DEFAULT 0,
  stage          TEXT NOT NULL CHECK (stage IN ('registered', 'declined', 'accepted', 'mediating', 'signing', 'effective', 'failed', 'archived')),
  title          TEXT NOT NULL,
  initials       TEXT NOT NULL,
  channel        TEXT NOT NULL,
  source         TEXT CHECK (source IN ('application', 'initiative')),
  referrer       TEXT,
  kind           TEXT,
  subject        TEXT NOT NULL,
  estate         TEXT NOT NULL,
  building       TEXT NOT NULL,
  room           TEXT NOT NULL,
  place_text     TEXT NOT NULL,
  claim_fen      INTEGER CHECK (claim_fen >= 0),
  difficulty     TEXT NOT NULL,
  urgent         INTEGER NOT NULL CHECK (urgent IN (0, 1)),
  requested_at   TEXT NOT NULL,
  opening        TEXT,
  registrar_id   INTEGER NOT NULL REFERENCES contacts (id),
  number         TEXT UNIQUE,
  accepted_on    TEXT,
  mediator_id    INTEGER REFERENCES contacts (id),
  extended_to    TEXT,
  extended_on    TEXT,
  declined_on    TEXT,
  decline_reason TEXT,
  failed_on      TEXT,
  fail_reason    TEXT,
  routes_told_on TEXT,
  archived_on    TEXT,
  retention      TEXT,
  closing_note   TEXT NOT NULL DEFAULT '', level TEXT NOT NULL DEFAULT 'community'
  CHECK (level IN ('building', 'grid', 'community', 'street')), ended TEXT CHECK (ended IN ('withdrawn', 'referred')),
  -- Accepted in full or not at all.
  CHECK ((accepted_on IS NULL) = (number IS NULL) AND (number IS NULL) = (mediator_id IS NULL)),
  CHECK ((number IS NULL) = (stage IN ('registered', 'declined'))),
  CHECK (number IS NULL OR (source IS NOT NULL AND kind IS NOT NULL AND opening IS NOT NULL)),
  CHECK ((declined_on IS NULL) = (stage <> 'declined')),
  CHECK (stage <> 'failed' OR (failed_on IS NOT NULL AND fail_reason IS NOT NULL AND routes_told_on IS NOT NULL)),
  CHECK ((archived_on IS NULL) = (stage <> 'archived') AND (archived_on IS NULL) = (retention IS NULL)),
  CHECK ((extended_to IS NULL) = (extended_on IS NULL))
) STRICT;

CREATE TABLE confirmations (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  court      TEXT NOT NULL CHECK (court <> ''),
  applied_on TEXT NOT NULL,
  result     TEXT CHECK (result IN ('valid', 'rejected', 'withdrawn')),
  result_on  TEXT,
  ruling     TEXT NOT NULL DEFAULT '',
  CHECK ((result IS NULL) = (result_on IS NULL))
) STRICT;

CREATE TABLE consents (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  party_id   INTEGER NOT NULL REFERENCES parties (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id),
  category   TEXT,
  on_day     TEXT NOT NULL,
  how        TEXT NOT NULL CHECK (how IN ('oral', 'written')),
  CHECK ((contact_id IS NULL) <> (category IS NULL))
) STRICT;

CREATE TABLE contact_hours (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  "from"     TEXT NOT NULL,
  "to"       TEXT NOT NULL CHECK ("to" > "from"),
  PRIMARY KEY (contact_id, weekday, "from")
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_personal (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  id_number  TEXT NOT NULL,
  estate     TEXT NOT NULL,
  building   TEXT NOT NULL,
  room       TEXT NOT NULL,
  ties       TEXT NOT NULL CHECK (json_valid(ties))
) STRICT;

CREATE TABLE contacts (
  id           INTEGER PRIMARY KEY,
  version      INTEGER NOT NULL DEFAULT 0,
  name         TEXT NOT NULL CHECK (name <> ''),
  initials     TEXT NOT NULL,
  role         TEXT NOT NULL,
  office       TEXT NOT NULL,
  organisation TEXT NOT NULL,
  phone        TEXT NOT NULL,
  term_end     TEXT,
  active       INTEGER NOT NULL CHECK (active IN (0, 1)),
  note         TEXT NOT NULL
, sex TEXT CHECK (sex IN ('male', 'female')), membership TEXT CHECK (membership IN ('chair', 'vice-chair', 'member', 'appointed')), term_start TEXT, languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages)), skills TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skills)), hours_text TEXT NOT NULL DEFAULT '', may_publish INTEGER NOT NULL DEFAULT 0 CHECK (may_publish IN (0, 1))) STRICT;

CREATE TABLE disclosures (
  id         INTEGER PRIMARY KEY,
  notice_id  INTEGER NOT NULL REFERENCES notices (id),
  person     TEXT NOT NULL CHECK (person <> ''),
  receiver   TEXT NOT NULL CHECK (receiver <> ''),
  ground     TEXT NOT NULL CHECK (ground IN ('consent', 'report', 'feedback', 'emergency')),
  basis      TEXT NOT NULL,
  consent_on TEXT,
  at         TEXT NOT NULL,
  actor_id   INTEGER NOT NULL REFERENCES contacts (id),
  CHECK (ground = 'consent' OR basis <> ''),
  CHECK (ground <> 'consent' OR consent_on IS NOT NULL)
) STRICT;

CREATE TABLE duties (
  id           INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreements (id),
  case_id      INTEGER NOT NULL REFERENCES cases (id),
  clause       INTEGER NOT NULL,
  due          TEXT NOT NULL,
  text         TEXT NOT NULL,
  amount_fen   INTEGER CHECK (amount_fen >= 0),
  done_on      TEXT
) STRICT;

CREATE TABLE emergencies (
  entry_id   INTEGER PRIMARY KEY REFERENCES entries (id),
  kind       TEXT NOT NULL CHECK (kind IN ('suicide', 'domestic', 'violence')),
  vulnerable INTEGER NOT NULL CHECK (vulnerable IN (0, 1)),
  since      TEXT NOT NULL
) STRICT;

CREATE TABLE emergency_measures (
  entry_id INTEGER NOT NULL REFERENCES emergencies (entry_id),
  measure  TEXT NOT NULL,
  at       TEXT NOT NULL,
  whom     TEXT NOT NULL,
  PRIMARY KEY (entry_id, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE enclosures (
  case_id INTEGER NOT NULL REFERENCES cases (id),
  item    TEXT NOT NULL,
  pages   INTEGER NOT NULL CHECK (pages > 0),
  on_day  TEXT NOT NULL,
  PRIMARY KEY (case_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE enforcement_items (
  id         INTEGER PRIMARY KEY,
  matter     TEXT NOT NULL UNIQUE CHECK (matter <> ''),
  department TEXT NOT NULL CHECK (department <> ''),
  phone      TEXT NOT NULL,
  basis      TEXT NOT NULL,
  active     INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE entries (
  id           INTEGER PRIMARY KEY,
  version      INTEGER NOT NULL DEFAULT 0,
  stream       TEXT CHECK (stream IN ('advice', 'request', 'violation', 'hazard', 'dispute')),
  need         TEXT CHECK (need IN ('complaint', 'facility', 'counselling', 'relief')),
  name         TEXT NOT NULL,
  initials     TEXT NOT NULL,
  phone        TEXT NOT NULL,
  estate       TEXT NOT NULL,
  building     TEXT NOT NULL,
  room         TEXT NOT NULL,
  place_text   TEXT NOT NULL,
  what         TEXT NOT NULL,
  channel      TEXT NOT NULL,
  sender       TEXT NOT NULL,
  urgency      TEXT NOT NULL CHECK (urgency IN ('ordinary', 'today', 'urgent')),
  received_at  TEXT NOT NULL,
  registrar_id INTEGER NOT NULL REFERENCES contacts (id),
  from_id      INTEGER REFERENCES entries (id),
  case_id      INTEGER UNIQUE REFERENCES cases (id),
  closed_at    TEXT,
  closing_note TEXT NOT NULL DEFAULT '', person_id INTEGER REFERENCES persons (id),
  CHECK (case_id IS NULL OR stream = 'dispute'),
  CHECK (case_id IS NULL OR closed_at IS NOT NULL),
  CHECK (stream IS NOT NULL OR closed_at IS NULL),
  CHECK (from_id < id)
) STRICT;

CREATE TABLE entrustments (
  id           INTEGER PRIMARY KEY,
  case_id      INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  direction    TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  organ        TEXT NOT NULL CHECK (organ IN ('court', 'procuratorate', 'police', 'petition', 'other')),
  organ_name   TEXT NOT NULL CHECK (organ_name <> ''),
  on_day       TEXT NOT NULL,
  letter       TEXT NOT NULL,
  matter       TEXT NOT NULL CHECK (matter <> ''),
  contact      TEXT NOT NULL,
  -- R-30: on what ground the data leave the house.
  ground       TEXT NOT NULL,
  course       TEXT NOT NULL CHECK (course IN ('here', 'waits', 'ends')),
  feedback_due TEXT,
  feedback_on  TEXT,
  feedback     TEXT NOT NULL DEFAULT '',
  CHECK ((direction = 'in') = (course = 'here')),
  CHECK (direction = 'out' OR letter <> ''),
  CHECK (direction = 'in' OR ground <> ''),
  CHECK ((feedback_on IS NULL) = (feedback = ''))
) STRICT;

CREATE TABLE entry_events (
  entry_id  INTEGER NOT NULL REFERENCES entries (id),
  version   INTEGER NOT NULL,
  at        TEXT NOT NULL,
  actor_id  INTEGER NOT NULL REFERENCES contacts (id),
  procedure TEXT NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (entry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_steps (
  entry_id INTEGER NOT NULL REFERENCES entries (id),
  step     TEXT NOT NULL CHECK (step IN ('raised', 'performed', 'followed', 'answered')),
  owner_id INTEGER NOT NULL REFERENCES contacts (id),
  due      TEXT NOT NULL,
  done_at  TEXT,
  note     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (entry_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE escalation_measures (
  id            INTEGER PRIMARY KEY,
  escalation_id INTEGER NOT NULL REFERENCES escalations (id) ON DELETE CASCADE,
  at            TEXT NOT NULL,
  text          TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE escalations (
  id          INTEGER PRIMARY KEY,
  case_id     INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  risk        TEXT NOT NULL,
  since       TEXT NOT NULL,
  note        TEXT NOT NULL,
  lifted_at   TEXT,
  lifted_note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE finder_settings (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  weights TEXT NOT NULL CHECK (json_valid(weights)),
  travel  TEXT NOT NULL CHECK (json_valid(travel))
) STRICT;

CREATE TABLE hand_over_notes (
  id        INTEGER PRIMARY KEY,
  roster_id INTEGER NOT NULL REFERENCES rosters (id),
  day       TEXT NOT NULL,
  text      TEXT NOT NULL CHECK (text <> ''),
  actor_id  INTEGER NOT NULL REFERENCES contacts (id),
  at        TEXT NOT NULL
) STRICT;

CREATE TABLE hand_overs (
  id          INTEGER PRIMARY KEY,
  entry_id    INTEGER NOT NULL REFERENCES entries (id),
  matter      TEXT NOT NULL,
  department  TEXT NOT NULL CHECK (department <> ''),
  phone       TEXT NOT NULL,
  basis       TEXT NOT NULL,
  receiver    TEXT NOT NULL,
  at          TEXT NOT NULL,
  answer      TEXT NOT NULL DEFAULT '',
  answered_at TEXT,
  CHECK ((answered_at IS NULL) = (answer = ''))
) STRICT;

CREATE TABLE holiday_years (
  year   INTEGER PRIMARY KEY,
  source TEXT NOT NULL
) STRICT;

CREATE TABLE holidays (
  day    TEXT NOT NULL PRIMARY KEY,
  works  INTEGER NOT NULL CHECK (works IN (0, 1)),
  name   TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_contacts (
  run_id     INTEGER NOT NULL REFERENCES import_runs (id),
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  PRIMARY KEY (run_id, contact_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_mappings (
  headings TEXT PRIMARY KEY,
  mapping  TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_rows (
  run_id   INTEGER NOT NULL REFERENCES import_runs (id),
  row      INTEGER NOT NULL CHECK (row > 0),
  case_id  INTEGER UNIQUE REFERENCES cases (id) ON DELETE SET NULL,
  cells    TEXT NOT NULL CHECK (json_valid(cells)),
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  PRIMARY KEY (run_id, row)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE journal (
  sequence  INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  actor_id  INTEGER,
  procedure TEXT NOT NULL,
  case_id   INTEGER,
  input     TEXT NOT NULL CHECK (json_valid(input)),
  previous  TEXT NOT NULL,
  hash      TEXT NOT NULL
) STRICT;

CREATE TABLE level_moves (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  from_level TEXT NOT NULL CHECK (from_level IN ('building', 'grid', 'community', 'street')),
  to_level   TEXT NOT NULL CHECK (to_level IN ('building', 'grid', 'community', 'street')),
  on_day     TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (reason <> ''),
  receiver   TEXT NOT NULL CHECK (receiver <> ''),
  CHECK (from_level <> to_level)
) STRICT;

CREATE TABLE mediator_disclosures (
  id           INTEGER PRIMARY KEY,
  case_id      INTEGER NOT NULL REFERENCES cases (id),
  contact_id   INTEGER NOT NULL REFERENCES contacts (id),
  about        TEXT NOT NULL,
  disclosed_on TEXT NOT NULL,
  text         TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE meeting_rules (
  id      INTEGER PRIMARY KEY,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TABLE meeting_task_steps (
  task_id INTEGER NOT NULL REFERENCES meeting_tasks (id),
  step    TEXT NOT NULL CHECK (step IN ('performed', 'followed', 'answered')),
  due     TEXT NOT NULL,
  done_on TEXT,
  note    TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (task_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_tasks (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings (id),
  item_key   INTEGER,
  what       TEXT NOT NULL CHECK (what <> ''),
  unit       TEXT NOT NULL CHECK (unit <> ''),
  owner_id   INTEGER NOT NULL REFERENCES contacts (id)
) STRICT;

CREATE TABLE meetings (
  id            INTEGER PRIMARY KEY,
  version       INTEGER NOT NULL DEFAULT 0,
  rule_id       INTEGER REFERENCES meeting_rules (id),
  nominal       TEXT,
  name          TEXT NOT NULL CHECK (name <> ''),
  start_at      TEXT NOT NULL,
  end_at        TEXT NOT NULL CHECK (end_at > start_at),
  place         TEXT NOT NULL CHECK (place <> ''),
  convenor_id   INTEGER NOT NULL REFERENCES contacts (id),
  recorder_id   INTEGER REFERENCES contacts (id),
  state         TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
  cancel_reason TEXT NOT NULL DEFAULT '',
  items         TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(items)),
  attendance    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attendance)),
  minutes       TEXT NOT NULL DEFAULT '',
  CHECK ((rule_id IS NULL) = (nominal IS NULL)),
  UNIQUE (rule_id, nominal)
) STRICT;

CREATE TABLE model_clauses (
  id     INTEGER PRIMARY KEY,
  title  TEXT NOT NULL UNIQUE CHECK (title <> ''),
  kinds  TEXT NOT NULL CHECK (json_valid(kinds)),
  text   TEXT NOT NULL CHECK (json_valid(text)),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE no_show_reports (
  id        INTEGER PRIMARY KEY,
  addressee TEXT NOT NULL CHECK (addressee <> ''),
  receiver  TEXT NOT NULL CHECK (receiver <> ''),
  on_day    TEXT NOT NULL,
  issuer_id INTEGER NOT NULL REFERENCES contacts (id)
) STRICT;

CREATE TABLE "notices" (
  id            INTEGER PRIMARY KEY,
  version       INTEGER NOT NULL DEFAULT 0,
  case_id       INTEGER REFERENCES cases (id),
  session_id    INTEGER REFERENCES sessions (id),
  whistle_id    INTEGER REFERENCES whistles (id),
  number        TEXT NOT NULL UNIQUE,
  addressee     TEXT NOT NULL CHECK (addressee <> ''),
  contact_id    INTEGER REFERENCES contacts (id),
  matter        TEXT NOT NULL CHECK (matter <> ''),
  basis         TEXT NOT NULL,
  start_at      TEXT NOT NULL,
  end_at        TEXT CHECK (end_at > start_at),
  place         TEXT NOT NULL CHECK (place <> ''),
  answer_by     TEXT NOT NULL CHECK (answer_by <= start_at),
  issuer_id     INTEGER NOT NULL REFERENCES contacts (id),
  issued_on     TEXT NOT NULL,
  delivered_at  TEXT,
  delivered_how TEXT,
  delivered_to  TEXT NOT NULL DEFAULT '',
  answer        TEXT CHECK (answer IN ('comes', 'sends', 'declines')),
  answered_at   TEXT,
  answer_text   TEXT NOT NULL DEFAULT '',
  came          INTEGER CHECK (came IN (0, 1)),
  came_at       TEXT,
  who_came      TEXT NOT NULL DEFAULT '',
  CHECK ((case_id IS NULL) = (session_id IS NULL)),
  CHECK (case_id IS NULL OR whistle_id IS NULL),
  CHECK ((delivered_at IS NULL) = (delivered_how IS NULL)),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (answer IS NULL OR answer = 'comes' OR answer_text <> ''),
  CHECK (came_at IS NULL OR came = 1)
) STRICT;

CREATE TABLE "numbers" (
  series   TEXT NOT NULL CHECK (series IN ('case', 'agreement', 'oral', 'notice', 'opinion')),
  year     INTEGER NOT NULL,
  ordinal  INTEGER NOT NULL CHECK (ordinal > 0),
  number   TEXT NOT NULL,
  case_id  INTEGER REFERENCES cases (id),
  entry_id INTEGER REFERENCES entries (id),
  drawn_at TEXT NOT NULL,
  PRIMARY KEY (series, year, ordinal),
  UNIQUE (series, number),
  CHECK (CASE series
    WHEN 'opinion' THEN case_id IS NULL AND entry_id IS NOT NULL
    WHEN 'notice' THEN case_id IS NULL OR entry_id IS NULL
    ELSE case_id IS NOT NULL AND entry_id IS NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE offers (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  session_id INTEGER REFERENCES sessions (id),
  at         TEXT NOT NULL,
  actor_id   INTEGER NOT NULL REFERENCES contacts (id),
  party_id   INTEGER NOT NULL REFERENCES parties (id) ON DELETE CASCADE,
  matter     TEXT NOT NULL CHECK (matter <> ''),
  aim        TEXT NOT NULL CHECK (aim IN ('asks', 'gives')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  terms      TEXT CHECK (terms <> '')
) STRICT;

CREATE TABLE office (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  version  INTEGER NOT NULL DEFAULT 0,
  settings TEXT NOT NULL CHECK (json_valid(settings))
) STRICT;

CREATE TABLE open_items (
  id        INTEGER PRIMARY KEY,
  case_id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  text      TEXT NOT NULL CHECK (text <> ''),
  course    TEXT NOT NULL CHECK (course IN ('goes-on', 'ends')),
  closed_on TEXT,
  result    TEXT CHECK (result IN ('settled', 'failed')),
  note      TEXT NOT NULL DEFAULT '',
  CHECK ((closed_on IS NULL) = (result IS NULL))
) STRICT;

CREATE TABLE oral_agreements (
  case_id      INTEGER PRIMARY KEY REFERENCES cases (id),
  number       TEXT NOT NULL UNIQUE,
  on_day       TEXT NOT NULL,
  place        TEXT NOT NULL,
  facts        TEXT NOT NULL CHECK (facts <> ''),
  content      TEXT NOT NULL CHECK (content <> ''),
  amount_fen   INTEGER CHECK (amount_fen >= 0),
  mediator_id  INTEGER NOT NULL REFERENCES contacts (id),
  due          TEXT,
  performed_on TEXT
) STRICT;

CREATE TABLE outreach (
  id       INTEGER PRIMARY KEY,
  case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  at       TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'dissuasion')),
  outcome  TEXT NOT NULL CHECK (outcome <> ''),
  party_id INTEGER REFERENCES parties (id) ON DELETE SET NULL,
  text     TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES contacts (id)
) STRICT;

CREATE TABLE parties (
  id                   INTEGER PRIMARY KEY,
  case_id              INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  side                 TEXT NOT NULL CHECK (side IN ('applicant', 'respondent')),
  kind                 TEXT NOT NULL CHECK (kind IN ('natural', 'legal')),
  name                 TEXT NOT NULL,
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
  guardian             TEXT CHECK (json_valid(guardian)),
  agents               TEXT NOT NULL CHECK (json_valid(agents)),
  will                 TEXT NOT NULL CHECK (will IN ('unasked', 'agrees', 'refuses')),
  will_on              TEXT,
  will_how             TEXT
, person_id INTEGER REFERENCES persons (id), third INTEGER NOT NULL DEFAULT 0 CHECK (third IN (0, 1)), represents INTEGER NOT NULL DEFAULT 0 CHECK (represents IN (0, 1)), mandate_on_file INTEGER NOT NULL DEFAULT 0 CHECK (mandate_on_file IN (0, 1)), needs TEXT NOT NULL DEFAULT '{"dialect":"","signLanguage":false,"readAloud":false}' CHECK (json_valid(needs)), consents TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(consents))) STRICT;

CREATE TABLE party_lights (
  party_id INTEGER NOT NULL REFERENCES parties (id) ON DELETE CASCADE,
  light    TEXT NOT NULL CHECK (light IN ('informed', 'identity-seen', 'served')),
  on_day   TEXT NOT NULL,
  how      TEXT NOT NULL,
  PRIMARY KEY (party_id, light)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_corrections (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES persons (id),
  at        TEXT NOT NULL,
  actor_id  INTEGER NOT NULL REFERENCES contacts (id),
  reason    TEXT NOT NULL CHECK (reason <> ''),
  before    TEXT NOT NULL CHECK (json_valid(before)),
  after     TEXT NOT NULL CHECK (json_valid(after))
) STRICT;

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

CREATE TABLE pins (
  case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  actor_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  at       TEXT NOT NULL,
  PRIMARY KEY (actor_id, case_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE places (
  id        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('grid', 'beat', 'estate', 'building')),
  estate_id INTEGER REFERENCES places (id),
  name      TEXT NOT NULL CHECK (name <> ''),
  note      TEXT NOT NULL DEFAULT '',
  active    INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  CHECK ((kind = 'building') = (estate_id IS NOT NULL))
) STRICT;

CREATE TABLE private_notes (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  session_id INTEGER REFERENCES sessions (id),
  at         TEXT NOT NULL,
  actor_id   INTEGER NOT NULL REFERENCES contacts (id),
  speaker    TEXT CHECK (json_valid(speaker)),
  words      TEXT NOT NULL CHECK (words <> '')
) STRICT;

CREATE TABLE public_screens (
  session_id INTEGER PRIMARY KEY REFERENCES sessions (id),
  page       INTEGER CHECK (page > 0),
  frozen_at  TEXT,
  frozen     TEXT CHECK (json_valid(frozen)),
  CHECK ((frozen_at IS NULL) = (frozen IS NULL))
) STRICT;

CREATE TABLE recusals (
  id             INTEGER PRIMARY KEY,
  case_id        INTEGER NOT NULL REFERENCES cases (id),
  contact_id     INTEGER NOT NULL REFERENCES contacts (id),
  party_id       INTEGER REFERENCES parties (id) ON DELETE SET NULL,
  asked_by       TEXT NOT NULL,
  asked_on       TEXT NOT NULL,
  how            TEXT NOT NULL CHECK (how IN ('oral', 'written')),
  reason         TEXT NOT NULL CHECK (reason <> ''),
  answer         TEXT CHECK (answer IN ('replaced', 'kept', 'withdrawn')),
  answered_on    TEXT,
  answer_note    TEXT NOT NULL DEFAULT '',
  replacement_id INTEGER REFERENCES contacts (id),
  CHECK ((answer IS NULL) = (answered_on IS NULL)),
  CHECK ((replacement_id IS NOT NULL) = (answer IS 'replaced')),
  CHECK (answer IS NOT 'kept' OR answer_note <> '')
) STRICT;

CREATE TABLE reported_notices (
  notice_id INTEGER PRIMARY KEY REFERENCES notices (id),
  report_id INTEGER NOT NULL REFERENCES no_show_reports (id)
) STRICT;

CREATE TABLE reports (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  ground     TEXT NOT NULL CHECK (ground IN ('noise', 'escalation')),
  department TEXT NOT NULL CHECK (department <> ''),
  receiver   TEXT NOT NULL,
  at         TEXT NOT NULL,
  request    TEXT NOT NULL CHECK (request <> '')
) STRICT;

CREATE TABLE rooms (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
  seats  INTEGER NOT NULL CHECK (seats > 0),
  buffer INTEGER NOT NULL CHECK (buffer >= 0),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
, site TEXT NOT NULL DEFAULT '', screen INTEGER NOT NULL DEFAULT 0 CHECK (screen IN (0, 1)), privacy INTEGER NOT NULL DEFAULT 1 CHECK (privacy IN (0, 1)), exits INTEGER NOT NULL DEFAULT 1 CHECK (exits > 0), opens TEXT NOT NULL DEFAULT '08:00', closes TEXT NOT NULL DEFAULT '21:00', elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1))) STRICT;

CREATE TABLE roster_changes (
  id             INTEGER PRIMARY KEY,
  kind           TEXT NOT NULL CHECK (kind IN ('leave', 'swap')),
  contact_id     INTEGER NOT NULL REFERENCES contacts (id),
  replacement_id INTEGER REFERENCES contacts (id),
  from_at        TEXT,
  to_at          TEXT,
  roster_id      INTEGER REFERENCES rosters (id),
  day            TEXT,
  why            TEXT NOT NULL,
  CHECK (kind <> 'leave' OR (from_at IS NOT NULL AND to_at IS NOT NULL AND to_at > from_at)),
  CHECK (kind <> 'swap' OR (roster_id IS NOT NULL AND day IS NOT NULL AND replacement_id IS NOT NULL))
) STRICT;

CREATE TABLE roster_people (
  roster_id  INTEGER NOT NULL REFERENCES rosters (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contacts (id),
  PRIMARY KEY (roster_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rosters (
  id          INTEGER PRIMARY KEY,
  title       TEXT NOT NULL CHECK (title <> ''),
  kind        TEXT NOT NULL,
  site        TEXT NOT NULL,
  weekdays    TEXT NOT NULL CHECK (json_valid(weekdays)),
  from_clock  TEXT NOT NULL,
  to_clock    TEXT NOT NULL CHECK (to_clock > from_clock),
  start_on    TEXT NOT NULL,
  end_on      TEXT,
  every_weeks INTEGER NOT NULL CHECK (every_weeks > 0),
  turn        TEXT NOT NULL CHECK (turn IN ('all', 'each-time', 'each-week')),
  places      INTEGER NOT NULL CHECK (places > 0),
  on_holidays INTEGER NOT NULL CHECK (on_holidays IN (0, 1)),
  busy        INTEGER NOT NULL CHECK (busy IN (0, 1))
) STRICT;

CREATE TABLE said_times (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER REFERENCES cases (id) ON DELETE CASCADE,
  party_id   INTEGER REFERENCES parties (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id),
  room_id    INTEGER REFERENCES rooms (id),
  state      TEXT NOT NULL CHECK (state IN ('free', 'leave', 'busy')),
  from_day   TEXT NOT NULL,
  to_day     TEXT NOT NULL CHECK (to_day >= from_day),
  weekdays   TEXT NOT NULL CHECK (json_valid(weekdays)),
  from_clock TEXT NOT NULL,
  to_clock   TEXT NOT NULL CHECK (to_clock > from_clock),
  why        TEXT NOT NULL,
  at         TEXT NOT NULL,
  CHECK ((party_id IS NOT NULL) + (contact_id IS NOT NULL) + (room_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE screenings (
  case_id  INTEGER PRIMARY KEY REFERENCES cases (id),
  violence INTEGER CHECK (violence IN (0, 1)),
  weapons  INTEGER CHECK (weapons IN (0, 1)),
  minors   INTEGER CHECK (minors IN (0, 1)),
  fear     INTEGER CHECK (fear IN (0, 1)),
  crowd    INTEGER CHECK (crowd IN (0, 1))
) STRICT;

CREATE TABLE scripts (
  kind    TEXT PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  points  TEXT NOT NULL CHECK (json_valid(points))
) STRICT, WITHOUT ROWID;

CREATE TABLE search_stale (case_id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE session_holds (
  id       INTEGER PRIMARY KEY,
  case_id  INTEGER NOT NULL UNIQUE REFERENCES cases (id) ON DELETE CASCADE,
  start_at TEXT NOT NULL,
  end_at   TEXT NOT NULL CHECK (end_at > start_at),
  room_id  INTEGER NOT NULL REFERENCES rooms (id),
  people   TEXT NOT NULL CHECK (json_valid(people)),
  until    TEXT NOT NULL
) STRICT;

CREATE TABLE session_people (
  session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contacts (id),
  part       TEXT NOT NULL CHECK (part IN ('presider', 'recorder', 'invited', 'on-duty')),
  position   INTEGER NOT NULL,
  PRIMARY KEY (session_id, part, contact_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id              INTEGER PRIMARY KEY,
  case_id         INTEGER NOT NULL REFERENCES cases (id),
  ordinal         INTEGER NOT NULL,
  state           TEXT NOT NULL CHECK (state IN ('booked', 'held', 'cancelled')),
  start_at        TEXT NOT NULL,
  end_at          TEXT NOT NULL CHECK (end_at > start_at),
  room_id         INTEGER NOT NULL REFERENCES rooms (id),
  cancel_reason   TEXT NOT NULL DEFAULT '',
  attendance      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attendance)),
  rights_told_on  TEXT,
  rights_told_how TEXT,
  recusal_asked   INTEGER NOT NULL DEFAULT 0 CHECK (recusal_asked IN (0, 1)),
  notes           TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(notes)),
  result          TEXT CHECK (result IN ('settled', 'failed', 'continued')),
  ended_at        TEXT, script TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(script)), openness TEXT NOT NULL DEFAULT '{"asked":false,"objectors":[],"secret":false}'
  CHECK (json_valid(openness)), next_on TEXT, next_note TEXT NOT NULL DEFAULT '', sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  UNIQUE (case_id, ordinal),
  CHECK (state <> 'held' OR (result IS NOT NULL AND rights_told_on IS NOT NULL AND ended_at IS NOT NULL)),
  CHECK ((state = 'cancelled') = (cancel_reason <> ''))
) STRICT;

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

CREATE TABLE signings (
  id           INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreements (id),
  signer       TEXT NOT NULL CHECK (signer IN ('party', 'mediator', 'recorder', 'committee')),
  signer_id    INTEGER NOT NULL,
  act          TEXT NOT NULL CHECK (act IN ('read', 'signed', 'fingerprinted', 'sealed')),
  at           TEXT NOT NULL,
  aloud        INTEGER NOT NULL CHECK (aloud IN (0, 1)),
  UNIQUE (agreement_id, signer, signer_id, act)
) STRICT;

CREATE TABLE timeline (
  id       INTEGER PRIMARY KEY,
  case_id  INTEGER NOT NULL REFERENCES cases (id),
  at       TEXT NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES contacts (id),
  event    TEXT NOT NULL CHECK (event <> ''),
  text     TEXT NOT NULL
) STRICT;

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

CREATE TABLE whistles (
  id       INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entries (id),
  level    TEXT NOT NULL CHECK (level IN ('grid', 'community', 'department')),
  blower   TEXT NOT NULL CHECK (blower <> ''),
  answerer TEXT NOT NULL CHECK (answerer <> ''),
  blown_at TEXT NOT NULL,
  due      TEXT NOT NULL CHECK (due > blown_at),
  came_at  TEXT CHECK (came_at >= blown_at),
  who_came TEXT NOT NULL DEFAULT '',
  CHECK ((came_at IS NULL) = (who_came = ''))
) STRICT;

CREATE TABLE wishes (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  party_id   INTEGER REFERENCES parties (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id),
  weekdays   TEXT NOT NULL CHECK (json_valid(weekdays)),
  not_before TEXT,
  not_after  TEXT,
  text       TEXT NOT NULL CHECK (text <> ''),
  CHECK ((party_id IS NOT NULL) + (contact_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE written_reasons (
  id       INTEGER PRIMARY KEY,
  case_id  INTEGER NOT NULL REFERENCES cases (id),
  rule     TEXT NOT NULL,
  reason   TEXT NOT NULL CHECK (reason <> ''),
  actor_id INTEGER NOT NULL REFERENCES contacts (id),
  at       TEXT NOT NULL
) STRICT;

CREATE TRIGGER corrections_keep BEFORE UPDATE ON person_corrections BEGIN SELECT raise(ABORT, 'a correction stays'); END;

CREATE TRIGGER disclosures_keep BEFORE UPDATE ON disclosures BEGIN SELECT raise(ABORT, 'the log stays'); END;

CREATE TRIGGER disclosures_stay BEFORE DELETE ON disclosures BEGIN SELECT raise(ABORT, 'the log stays'); END;

CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'an entry stays'); END;

CREATE TRIGGER entry_events_keep BEFORE UPDATE ON entry_events BEGIN SELECT raise(ABORT, 'history stays'); END;

CREATE TRIGGER entry_events_stay BEFORE DELETE ON entry_events BEGIN SELECT raise(ABORT, 'history stays'); END;

CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER meetings_stay BEFORE DELETE ON meetings BEGIN SELECT raise(ABORT, 'a meeting stays'); END;

CREATE TRIGGER months_of_moved AFTER UPDATE OF requested_at ON cases BEGIN
  INSERT INTO case_months VALUES (substr(new.requested_at, 1, 7), new.id, new.id)
    ON CONFLICT DO UPDATE SET first_id = min(first_id, new.id), last_id = max(last_id, new.id);
END;

CREATE TRIGGER months_of_new AFTER INSERT ON cases BEGIN
  INSERT INTO case_months VALUES (substr(new.requested_at, 1, 7), new.id, new.id)
    ON CONFLICT DO UPDATE SET first_id = min(first_id, new.id), last_id = max(last_id, new.id);
END;

CREATE TRIGGER numbers_keep BEFORE UPDATE ON numbers BEGIN SELECT raise(ABORT, 'a drawn number stays'); END;

CREATE TRIGGER numbers_stay BEFORE DELETE ON numbers BEGIN SELECT raise(ABORT, 'a drawn number stays'); END;

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

CREATE TRIGGER person_left_party AFTER UPDATE OF person_id ON parties
WHEN old.person_id IS NOT NULL AND old.person_id IS NOT new.person_id BEGIN
  DELETE FROM persons WHERE id = old.person_id AND merged_into IS NULL
    AND NOT EXISTS (SELECT 1 FROM parties WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM entries WHERE person_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE kept_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_merges WHERE gone_id = old.person_id)
    AND NOT EXISTS (SELECT 1 FROM person_corrections WHERE person_id = old.person_id);
END;

CREATE TRIGGER stale_agreement AFTER UPDATE ON agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_case AFTER UPDATE OF stage, title, channel, source, kind, subject, estate, building, room,
  place_text, claim_fen, requested_at, number, accepted_on, mediator_id, extended_to, closing_note ON cases
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.id); END;

CREATE TRIGGER stale_duty AFTER UPDATE OF due, done_on ON duties BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_gone_case AFTER DELETE ON cases BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.id); END;

CREATE TRIGGER stale_gone_grid AFTER DELETE ON place_posts WHEN old.post = 'grid'
BEGIN INSERT OR IGNORE INTO search_stale
  SELECT c.id FROM places b JOIN places e ON e.id = b.estate_id
  JOIN cases c ON c.estate = e.name AND c.building = b.name AND c.estate <> '' WHERE b.id = old.place_id; END;

CREATE TRIGGER stale_gone_oral AFTER DELETE ON oral_agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.case_id); END;

CREATE TRIGGER stale_gone_party AFTER DELETE ON parties BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.case_id); END;

CREATE TRIGGER stale_gone_tag AFTER DELETE ON case_tags BEGIN INSERT OR IGNORE INTO search_stale VALUES (old.case_id); END;

CREATE TRIGGER stale_grid AFTER UPDATE ON place_posts WHEN new.post = 'grid'
BEGIN INSERT OR IGNORE INTO search_stale
  SELECT c.id FROM places b JOIN places e ON e.id = b.estate_id
  JOIN cases c ON c.estate = e.name AND c.building = b.name AND c.estate <> '' WHERE b.id = new.place_id; END;

CREATE TRIGGER stale_holiday_in AFTER INSERT ON holidays
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;

CREATE TRIGGER stale_holiday_out AFTER DELETE ON holidays
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;

CREATE TRIGGER stale_holiday_year_in AFTER INSERT ON holiday_years
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;

CREATE TRIGGER stale_holiday_year_out AFTER DELETE ON holiday_years
BEGIN INSERT OR IGNORE INTO search_stale SELECT id FROM cases WHERE stage IN ('accepted', 'mediating', 'signing'); END;

CREATE TRIGGER stale_new_agreement AFTER INSERT ON agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_new_case AFTER INSERT ON cases BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.id); END;

CREATE TRIGGER stale_new_duty AFTER INSERT ON duties BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_new_grid AFTER INSERT ON place_posts WHEN new.post = 'grid'
BEGIN INSERT OR IGNORE INTO search_stale
  SELECT c.id FROM places b JOIN places e ON e.id = b.estate_id
  JOIN cases c ON c.estate = e.name AND c.building = b.name AND c.estate <> '' WHERE b.id = new.place_id; END;

CREATE TRIGGER stale_new_oral AFTER INSERT ON oral_agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_new_party AFTER INSERT ON parties BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_new_session AFTER INSERT ON sessions BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_new_tag AFTER INSERT ON case_tags BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_new_text AFTER INSERT ON case_texts BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_note AFTER INSERT ON timeline WHEN new.event IN ('call', 'visit', 'remark', 'dissuasion')
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_oral AFTER UPDATE ON oral_agreements BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_party AFTER UPDATE OF side, name, phone, id_number, credit_code, estate, building, room, address_text,
  occupation, representative, guardian, agents ON parties
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_session AFTER UPDATE OF state, start_at, notes ON sessions
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER stale_terms AFTER UPDATE OF settings ON office
WHEN json_extract(new.settings, '$.termRule') IS NOT json_extract(old.settings, '$.termRule')
BEGIN INSERT OR IGNORE INTO search_stale SELECT case_id FROM case_next; END;

CREATE TRIGGER stale_text AFTER UPDATE OF facts, requests, reasons ON case_texts
BEGIN INSERT OR IGNORE INTO search_stale VALUES (new.case_id); END;

CREATE TRIGGER voids_keep BEFORE UPDATE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;

CREATE TRIGGER voids_stay BEFORE DELETE ON voided_numbers BEGIN SELECT raise(ABORT, 'a voided number stays voided'); END;

CREATE VIEW case_outcomes AS
SELECT c.id AS case_id,
  CASE
    WHEN EXISTS (SELECT 1 FROM agreements a WHERE a.case_id = c.id AND a.state = 'effective') THEN 'written'
    WHEN EXISTS (SELECT 1 FROM oral_agreements o WHERE o.case_id = c.id) THEN 'oral'
    WHEN c.ended IS NOT NULL THEN c.ended
    WHEN c.declined_on IS NOT NULL THEN 'declined'
    WHEN c.failed_on IS NOT NULL THEN 'failed'
    WHEN c.stage = 'archived' THEN 'unknown'
    ELSE 'open'
  END AS outcome,
  EXISTS (SELECT 1 FROM open_items i WHERE i.case_id = c.id) AS partial
FROM cases c;
