/** Documented harms as they are shown: by kind, with the place or the good, each with its statement. */
import type { NamedResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment, type StatementLine, statementLineFragment } from '../../figure/statement.ts';
import type { EntityKind } from './head.ts';

export interface HarmsData {
  readonly entity: {
    readonly statements: { readonly totalCount: number; readonly nodes: readonly StatementLine[] };
  };
}

export const harmsQuery = defineQuery<HarmsData, Variables>(`
  query EntityHarms($id: ID!, $withoutKinds: [EntityKind!], $lang: Language) {
    entity(id: $id, lang: $lang) {
      statements(predicate: "bearsHarm", withoutKinds: $withoutKinds, first: 400) { totalCount nodes { ...StatementLine } }
    }
  }
  ${statementLineFragment} ${quantityFragment}
`);

export interface HarmGroup {
  readonly harm: NamedResult;
  /** What differs between the statements of the group: the good, or the place. */
  readonly items: readonly { readonly statement: StatementLine; readonly about: readonly NamedResult[] }[];
}

/** By kind of harm, then by name: on the page of a place its goods, on that of a good or a harm the places. */
export function harmGroups(
  statements: readonly StatementLine[],
  kind: EntityKind,
  locale: string,
): readonly HarmGroup[] {
  const groups = new Map<string, { harm: NamedResult; items: HarmGroup['items'][number][] }>();
  for (const statement of statements) {
    const harm = statement.object;
    if (harm === null) continue;
    const isPlace = kind === 'ECONOMY' || kind === 'GROUP' || kind === 'SITE';
    const shown = isPlace
      ? [statement.product]
      : kind === 'HARM'
        ? [statement.subject, statement.product]
        : [statement.subject];
    const group = groups.get(harm.id) ?? { harm, items: [] };
    group.items.push({ statement, about: shown.filter((one) => one !== null) });
    groups.set(harm.id, group);
  }
  const compare = new Intl.Collator(locale).compare;
  const name = (about: readonly NamedResult[]) => about.map((one) => one.name).join(' ');
  return [...groups.values()]
    .map(({ harm, items }) => ({
      harm,
      items: items.sort(
        (a, b) => compare(name(a.about), name(b.about)) || compare(a.statement.id, b.statement.id),
      ),
    }))
    .sort((a, b) => compare(a.harm.name, b.harm.name));
}
