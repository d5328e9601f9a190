-- How often a session has been changed, so that a calendar takes the newer one under the same UID (RFC 5545).
ALTER TABLE sessions ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0);
