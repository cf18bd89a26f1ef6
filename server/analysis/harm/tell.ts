/** A split told as figures: economies, nobody, sides, groups and links, each with the statements it rests on. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import type { Side } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow, shareFigure } from '../figure.ts';
import type {
  HarmBearer,
  HarmGroup,
  HarmLink,
  HarmSide,
  Unattributable,
  UnattributableKind,
} from './answer.ts';
import type { HarmAmounts } from './harms/harm.ts';
import type { Split } from './rules/rule.ts';

export interface Telling {
  readonly amounts: HarmAmounts;
  readonly split: Split;
  /** Sum of all parts, unknown included. Above zero. */
  readonly total: number;
  readonly sideOf: (economy: string) => Side;
  /** Rows of what every attributed part rests on. */
  readonly evidence: readonly number[];
  /** The statements of what happened, by row. */
  readonly statements: ReadonlyMap<number, StatementRow>;
  /** Rows of what happened, by economy. */
  readonly rowsAt: ReadonlyMap<string, readonly number[]>;
  readonly assumptions: readonly string[];
  /** Whether parts stay where they happened, so that each rests on its own statements alone. */
  readonly isAtPlace: boolean;
  /** Why a chain of a material is not there. */
  readonly reasonOf: (kind: UnattributableKind, material: string | null) => Label;
}

/** Groups that stand beside the sides: a bloc, then regions as UN M49 draws them. */
export const harmGroups = [
  'group:eu-27',
  'group:oecd',
  'group:m49-002',
  'group:m49-419',
  'group:m49-021',
  'group:m49-142',
  'group:m49-150',
  'group:m49-009',
  'group:m49-199',
] as const;

const mostLinks = 60;

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** What happened in each economy, by id. */
export function happenedIn({ parts }: HarmAmounts): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  for (const { entity, value } of parts) at.set(entity, (at.get(entity) ?? 0) + value);
  return at;
}

export function telling(given: Telling) {
  const { amounts, split, total, sideOf, evidence, rowsAt, assumptions, isAtPlace } = given;
  const { unit } = amounts;
  const happened = happenedIn(amounts);
  const rowsOfEconomy = (economy: string): readonly number[] =>
    isAtPlace ? (rowsAt.get(economy) ?? evidence) : evidence;
  const amount = (value: number, rows: readonly number[] = evidence): Figure =>
    derivedFigure({ value }, unit, rows, { assumptions });
  const share = (value: number, rows: readonly number[] = evidence): Figure =>
    shareFigure({ value: value / total }, rows, { assumptions });
  const there = (value: number, rows: readonly number[]): Figure => {
    const [only, second] = rows;
    const row = only === undefined || second !== undefined ? undefined : given.statements.get(only);
    const own = row === undefined ? null : figureOfRow(row, unit);
    // What one statement says stays as sure as it says it.
    return own?.quantity.value === value ? own : derivedFigure({ value }, unit, rows);
  };
  const allHappened = (own: readonly string[]): Figure =>
    there(
      sum(own.map((economy) => happened.get(economy) ?? 0)),
      own.flatMap((economy) => rowsAt.get(economy) ?? []),
    );
  const bearer = (economy: string): HarmBearer => {
    const value = split.bearers.get(economy) ?? 0;
    const own = happened.get(economy);
    const rows = rowsOfEconomy(economy);
    return {
      economy,
      side: sideOf(economy),
      amount: amount(value, rows),
      share: share(value, rows),
      happened: own === undefined ? null : there(own, rowsAt.get(economy) ?? []),
    };
  };
  const named = [...new Set([...split.bearers.keys(), ...happened.keys()])].sort(
    (a, b) => (split.bearers.get(b) ?? 0) - (split.bearers.get(a) ?? 0) || byCodeUnit(a, b),
  );
  const borneBy = (isOf: (economy: string) => boolean): number =>
    sum(
      [...split.bearers]
        .sort((a, b) => byCodeUnit(a[0], b[0]))
        .flatMap(([one, value]) => (isOf(one) ? [value] : [])),
    );
  const nobody = sum(split.nobody.map(({ value }) => value));
  return {
    // What happened rests on no rule.
    total: there(total, [...rowsAt.values(), ...amounts.placeless.map(({ rows }) => rows)].flat()),
    attributed: amount(borneBy(() => true)),
    bearers: named.map(bearer),
    china: named.includes('economy:CHN') ? bearer('economy:CHN') : null,
    unattributable: [...split.nobody]
      .sort((a, b) => b.value - a.value || byCodeUnit(`${a.kind} ${a.material}`, `${b.kind} ${b.material}`))
      .map(
        ({ kind, material, value }): Unattributable => ({
          kind,
          material,
          reason: given.reasonOf(kind, material),
          amount: amount(value),
          share: share(value),
        }),
      ),
    bySide(): readonly HarmSide[] {
      const sides = (['south', 'north', 'unclassified'] as const).flatMap((side): HarmSide[] => {
        const value = borneBy((economy) => sideOf(economy) === side);
        const own = named.filter((economy) => sideOf(economy) === side);
        if (side === 'unclassified' && own.length === 0) return [];
        return [{ side, amount: amount(value), share: share(value), happened: allHappened(own) }];
      });
      const lost = sum(amounts.placeless.map(({ value }) => value));
      return nobody > 0
        ? [
            ...sides,
            {
              side: null,
              amount: amount(nobody),
              share: share(nobody),
              happened: there(
                lost,
                amounts.placeless.flatMap(({ rows }) => rows),
              ),
            },
          ]
        : sides;
    },
    groups(context: GraphContext): readonly HarmGroup[] {
      return harmGroups.flatMap((group): HarmGroup[] => {
        const members = new Set(context.membership.membersOf(group));
        const own = named.filter((economy) => members.has(economy));
        if (own.length === 0) return [];
        const value = borneBy((economy) => members.has(economy));
        return [{ group, amount: amount(value), share: share(value), happened: allHappened(own) }];
      });
    },
    links(): readonly HarmLink[] {
      return [...split.links]
        .flatMap(([from, row]) => [...row].map(([to, value]) => ({ from, to, value })))
        .filter(({ from, to }) => from !== to)
        .sort((a, b) => b.value - a.value || byCodeUnit(`${a.from} ${a.to}`, `${b.from} ${b.to}`))
        .slice(0, mostLinks)
        .map(({ from, to, value }) => ({
          from,
          to,
          fromSide: sideOf(from),
          toSide: sideOf(to),
          amount: amount(value),
        }));
    },
  };
}
