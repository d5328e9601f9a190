import { z } from 'zod'

const id = () => z.int().positive()

export const CaseId = id().brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>
export const PartyId = id().brand<'PartyId'>()
export type PartyId = z.infer<typeof PartyId>
export const ContactId = id().brand<'ContactId'>()
export type ContactId = z.infer<typeof ContactId>
export const RoomId = id().brand<'RoomId'>()
export type RoomId = z.infer<typeof RoomId>
export const SessionId = id().brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>
export const AgreementId = id().brand<'AgreementId'>()
export type AgreementId = z.infer<typeof AgreementId>
export const NoticeId = id().brand<'NoticeId'>()
export type NoticeId = z.infer<typeof NoticeId>
export const EntryId = id().brand<'EntryId'>()
export type EntryId = z.infer<typeof EntryId>
export const PersonId = id().brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const PlaceId = id().brand<'PlaceId'>()
export type PlaceId = z.infer<typeof PlaceId>
export const PostId = id().brand<'PostId'>()
export type PostId = z.infer<typeof PostId>
export const PrivateNoteId = id().brand<'PrivateNoteId'>()
export type PrivateNoteId = z.infer<typeof PrivateNoteId>
export const OfferId = id().brand<'OfferId'>()
export type OfferId = z.infer<typeof OfferId>

/** Counts the changes of one case; a command made on an older count is refused as stale. */
export const Version = z.int().nonnegative()

/** What every command on a case names: which case, and which state of it the person was looking at. */
export const OnCase = z.object({ caseId: CaseId, version: Version })

/** The same for an entry of 民情簿, which has a version of its own. */
export const OnEntry = z.object({ entryId: EntryId, version: Version })
