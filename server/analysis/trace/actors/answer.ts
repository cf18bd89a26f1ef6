/** Named actors of a trace: who is disclosed, by whom, for when; never with a volume, never beside a harm. */
import type { Label } from '../../../../schema/label.ts';

export const actorRoles = ['brand', 'supplier', 'smelter', 'mine', 'operator', 'owner'] as const;
export type ActorRole = (typeof actorRoles)[number];

/** What ties an actor to another one: the brand that names a smelter, the owner of a mine, the supplier of a brand. */
export interface ActorTie {
  /** The other one: an organisation, or an economy that owns. */
  readonly entity: string;
  readonly role: ActorRole;
  /** "disclosed by Apple for 2022, no volume"; put into words when they are read: there are thousands. */
  readonly words: Label;
  /** Rows of its statements, sorted. */
  readonly evidence: readonly number[];
}

export interface TraceActor {
  /** A site or organisation. */
  readonly entity: string;
  readonly role: ActorRole;
  readonly words: Label;
  readonly evidence: readonly number[];
  /** By role, then by id. */
  readonly ties: readonly ActorTie[];
}
