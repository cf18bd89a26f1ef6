/** What a rule of responsibility is: from amounts at places to economies that answer for them, and nobody for the rest. */
import type { Label } from '../../../../schema/label.ts';
import type { Whole } from '../../whole/whole.ts';
import type { ResponsibilityRule, UnattributableKind } from '../answer.ts';
import type { Chain } from '../chain/chain.ts';
import type { HarmAmounts, HarmItem } from '../harms/harm.ts';

/** A part that nobody answers for. */
export interface Nobody {
  readonly kind: UnattributableKind;
  readonly material: string | null;
  readonly value: number;
}

/** All parts together are the total. */
export interface Split {
  /** By economy, in the unit of the harm. */
  readonly bearers: ReadonlyMap<string, number>;
  readonly nobody: readonly Nobody[];
  /** By economy where it happened, or `somewhere`, then by economy that answers for it. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface RuleInputs {
  readonly item: HarmItem;
  readonly amounts: HarmAmounts;
  /** By material; those whose chain may be published. */
  readonly chains: ReadonlyMap<string, Chain>;
  /** Of the weighted rule, 0 to 1. */
  readonly weight: number;
  /** Part that each stage keeps under the chain-wise rule, 0 to 1. */
  readonly retained: number;
  /** Value added of electronics by economy. */
  readonly key: Whole | undefined;
  /** Whether it is asked from where to whom; who answers for how much is told in a tenth of the time. */
  readonly hasLinks: boolean;
}

/** Where it happened, of what was carried together. */
export const somewhere = '';

export interface RuleItem {
  readonly id: ResponsibilityRule;
  readonly label: Label;
  /** Who answers under it, in a sentence. */
  readonly sentence: Label;
  /** What it needs beside the amounts. */
  readonly needs: 'nothing' | 'chain' | 'key';
  /** Why a harm with amounts by place cannot be asked under it; null where it can. */
  readonly refusal: (item: HarmItem) => Label | null;
  readonly split: (inputs: RuleInputs) => Split;
}

/** Collects a split. */
export interface Splitting {
  bear(from: string, to: string, value: number): void;
  leave(kind: UnattributableKind, material: string | null, value: number): void;
  done(): Split;
}

export function splitting(): Splitting {
  const bearers = new Map<string, number>();
  const links = new Map<string, Map<string, number>>();
  const nobody = new Map<string, Nobody>();
  return {
    bear(from, to, value) {
      if (!(value > 0)) return;
      bearers.set(to, (bearers.get(to) ?? 0) + value);
      const row = links.get(from) ?? new Map<string, number>();
      links.set(from, row);
      row.set(to, (row.get(to) ?? 0) + value);
    },
    leave(kind, material, value) {
      if (!(value > 0)) return;
      const key = `${kind} ${material ?? ''}`;
      nobody.set(key, { kind, material, value: (nobody.get(key)?.value ?? 0) + value });
    },
    done: () => ({
      bearers,
      links,
      nobody: [...nobody.keys()].sort().flatMap((key) => nobody.get(key) ?? []),
    }),
  };
}
