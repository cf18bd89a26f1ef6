/** What one message is made of: which statements it needs, and what they come to. */
import type { Label } from '../../../schema/label.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import type { Bearing, MessageFigure, MessageId, MessageUnknown } from './answer.ts';
import type { Settled, WantedSetting } from './settings.ts';

/** Statements by the name under which the message asks for them; one filter a source and predicate is fastest. */
export type Wanted<Name extends string = string> = Readonly<Record<Name, StatementFilter>>;

export interface Reading<Name extends string = string> {
  readonly context: GraphContext;
  readonly rows: (name: Name) => readonly StatementRow[];
  /** What the scenario says of the setting of that name. */
  readonly settled: (name: string) => Settled;
}

/** A finding as a message makes it: without figures it is told as unknown. */
export interface Found {
  readonly id: string;
  readonly bearing: Bearing;
  readonly text: Label;
  readonly scope: Label;
  readonly figures: readonly (MessageFigure | null)[];
}

export interface Body {
  /** Null where its figures are not in the graph. */
  readonly headline: Label | null;
  readonly found: readonly Found[];
  readonly unknown: readonly MessageUnknown[];
}

export interface MessageItem<Name extends string = string> {
  readonly id: MessageId;
  readonly label: Label;
  readonly wanted: Wanted<Name>;
  /** Settings of a scenario that are quoted, by name. */
  readonly settings?: Readonly<Record<string, WantedSetting>>;
  /** Ids of published claims that bear on it; those that a graph does not hold are passed over. */
  readonly claims: readonly string[];
  readonly body: (reading: Reading<Name>) => Body;
}

/** Fixes the names of one message, then hides them: the registry holds messages of different names. */
export function message<Name extends string>(item: MessageItem<Name>): MessageItem {
  return {
    ...item,
    body: ({ rows, ...rest }) => item.body({ ...rest, rows: (name) => rows(name) }),
  };
}
