/** The shape of an answer about the seven messages: what is shown, what says otherwise or sets a scope, what is unknown. */
import type { Label } from '../../../schema/label.ts';
import type { AnswerCore, Figure } from '../answer.ts';
import type { ClaimCheck } from '../claims/answer.ts';

export const messageIds = [
  'material',
  'terminals',
  'ore',
  'recycling',
  'finite',
  'rebound',
  'another',
] as const;
export type MessageId = (typeof messageIds)[number];

/** `contradicts` is what says otherwise, and what the message must be told apart from to hold. */
export const bearings = ['shows', 'contradicts'] as const;
export type Bearing = (typeof bearings)[number];

/** One number with what it is of. */
export interface MessageFigure {
  /** What the number is. */
  readonly label: Label;
  /** Entity that it is of; null where the label says it. */
  readonly of: string | null;
  readonly period: string;
  /** Publisher whose statements it is made from; null for several. */
  readonly source: string | null;
  readonly figure: Figure;
}

export interface MessageFinding {
  readonly id: string;
  readonly bearing: Bearing;
  /** What the figures say of the message. */
  readonly text: Label;
  /** What they count and leave out. */
  readonly scope: Label;
  /** One at least. */
  readonly figures: readonly MessageFigure[];
}

export interface MessageUnknown {
  readonly what: Label;
  readonly reason: Label;
}

export interface Message {
  readonly id: MessageId;
  /** 1 to 7, the order of the workshop. */
  readonly number: number;
  /** The message, in few words. */
  readonly label: Label;
  /** What the graph says of it in a sentence, with its main figures. */
  readonly headline: Label;
  readonly findings: readonly MessageFinding[];
  readonly unknown: readonly MessageUnknown[];
  /** Published figures on it, each with its verdict; those of them that the graph holds. */
  readonly claims: readonly ClaimCheck[];
}

export interface MessagesAnswer extends AnswerCore {
  /** The one asked about; null for all. */
  readonly of: MessageId | null;
  readonly messages: readonly Message[];
}
