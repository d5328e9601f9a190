import type { DraftRefusal, PresentRefusal, WriteRefusal } from '../agreements/present-agreement'
import type { AcceptRefusal } from '../cases/accept-case'
import type { CaseRefusal } from '../cases/other-rules'
import type { RelationRefusal } from '../cases/relate-cases'
import type { UndoRefusal } from '../cases/undo'
import type { HolidayRefusal } from '../deadlines/import-holidays'
import type { DossierRefusal } from '../dossier/close-dossier'
import type { ExchangeRefusal } from '../exchange/refusals'
import type { NumberRefusal } from '../numbers/void-number'
import type { AdviceRefusal } from '../intake/advice'
import type { EmergencyRefusal } from '../intake/emergency'
import type { LibraryRefusal } from '../agreements/library/contract'
import type { HandOverRefusal } from '../intake/enforcement'
import type { LoopRefusal } from '../intake/loop'
import type { IntakeRefusal } from '../intake/sort-entry'
import type { WhistleRefusal } from '../intake/whistle'
import type { PersonRefusal } from '../persons/merge'
import type { LightRefusal } from '../cases/light'
import type { OpenItemRefusal } from '../cases/open-item'
import type { CourtRefusal } from '../court/confirmation'
import type { EntrustRefusal } from '../entrustments/entrustment'
import type { EscalationRefusal } from '../escalation/escalation'
import type { LevelRefusal } from '../levels/level'
import type { OralRefusal } from '../oral/oral-agreement'
import type { OutreachRefusal } from '../outreach/outreach'
import type { TagRefusal } from '../marks/tag'
import type { MeetingRefusal } from '../meetings/run-meeting'
import type { DisclosureRefusal } from '../notices/disclosure'
import type { FollowRefusal } from '../notices/follow-notice'
import type { NoticeRefusal } from '../notices/issue-notice'
import type { PlaceRefusal } from '../places/post-rules'
import type { RecusalRefusal } from '../recusal/rules'
import type { BookRefusal } from '../sessions/book-session'
import type { CloseRefusal } from '../sessions/close-session'
import type { ElectronicRefusal } from '../signatures/may-sign'
import type { SignatureRefusal } from '../signatures/refusals'
import type { MarkRefusal } from '../signing/mark-signing'
import type { About } from './decision'

/** Refusals that belong to no single feature. */
export type HouseRefusal =
  | 'office-founded'
  | 'contact-in-use'
  | 'paper-not-ready'
  | 'session-over'
  | 'room-exists'
  | 'roster-over'
  | 'hold-clash'
  | 'script-changed'

/** Every rule of the room that can say no, by name. */
export type Rule =
  | AcceptRefusal
  | CaseRefusal
  | RelationRefusal
  | UndoRefusal
  | TagRefusal
  | LevelRefusal
  | EntrustRefusal
  | OralRefusal
  | OpenItemRefusal
  | CourtRefusal
  | OutreachRefusal
  | EscalationRefusal
  | LightRefusal
  | BookRefusal
  | CloseRefusal
  | NoticeRefusal
  | FollowRefusal
  | DisclosureRefusal
  | MeetingRefusal
  | DraftRefusal
  | WriteRefusal
  | PresentRefusal
  | MarkRefusal
  | SignatureRefusal
  | ElectronicRefusal
  | DossierRefusal
  | ExchangeRefusal
  | HolidayRefusal
  | NumberRefusal
  | IntakeRefusal
  | LoopRefusal
  | HandOverRefusal
  | LibraryRefusal
  | WhistleRefusal
  | EmergencyRefusal
  | AdviceRefusal
  | PersonRefusal
  | PlaceRefusal
  | RecusalRefusal
  | HouseRefusal

/** What somebody else did to the case since the version that a command was made on. */
export type ChangeSince = { at: string; actor: string; procedure: string }

/** Why the desk did not do what was asked. The window words it by `code` and `rule`, never by `message`. */
export type Failure =
  | { code: 'invalid-input'; field: string; message: string }
  | { code: 'not-found'; what: string }
  | { code: 'no-actor' }
  | { code: 'stale'; version: number; changes: ChangeSince[] }
  | { code: 'rule'; rule: Rule; about: About }
  | { code: 'internal' }

export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** A refusal the user can act on. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}
