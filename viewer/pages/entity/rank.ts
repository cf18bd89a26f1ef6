/** Which partners of a group are the largest: by their figure in one year, or by its share of the world's. */
import type { QuantityResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';

interface RankedStatement {
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
  readonly source: { readonly id: string };
  readonly edition: string;
  readonly quantity: Pick<QuantityResult, 'value'> & { readonly unit: { readonly id: string } };
}

export interface RankData {
  readonly own: { readonly nodes: readonly (RankedStatement | null)[] };
  readonly world?: { readonly nodes: readonly RankedStatement[] };
}

const fields = 'subject { id } object { id } source { id } edition quantity { value unit { id } }';

/** Partners are subjects: everybody's figure of one year. */
export const rankSubjectsQuery = defineQuery<RankData, Variables>(`
  query EntityRankSubjects($id: ID!, $predicate: ID!, $year: Int!) {
    own: statements(filter: { object: $id, predicate: $predicate, year: $year }, first: 600) { nodes { ${fields} } }
  }
`);

/** Partners are objects of different kinds: each against the world's figure for it. */
export const rankObjectsQuery = defineQuery<RankData, Variables>(`
  query EntityRankObjects($id: ID!, $predicate: ID!, $year: Int!) {
    own: statements(filter: { subject: $id, predicate: $predicate, year: $year }, first: 600) { nodes { ${fields} } }
    world: statements(filter: { subject: "group:world", predicate: $predicate, year: $year }, first: 600) { nodes { ${fields} } }
  }
`);

function hasValue(one: RankedStatement | null): one is RankedStatement & { quantity: { value: number } } {
  return one !== null && one.quantity !== null && one.quantity.value !== null;
}

/** Ids of partners, largest first. Those without a figure that year are left out. */
export function rankSubjects({ own }: RankData): readonly string[] {
  const largest = new Map<string, number>();
  const units = new Map<string, number>();
  for (const one of own.nodes)
    if (hasValue(one)) units.set(one.quantity.unit.id, (units.get(one.quantity.unit.id) ?? 0) + 1);
  const [unit] = [...units].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  for (const one of own.nodes) {
    if (!hasValue(one) || one.quantity.unit.id !== unit) continue;
    largest.set(one.subject.id, Math.max(largest.get(one.subject.id) ?? 0, one.quantity.value));
  }
  return [...largest].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** Ids of partners with their share of the world's figure of the same source, edition and unit; largest first. */
export function rankObjects({
  own,
  world,
}: RankData): readonly { readonly id: string; readonly share: number }[] {
  const key = (one: RankedStatement) =>
    JSON.stringify([one.object?.id, one.source.id, one.edition, one.quantity.unit.id]);
  const worlds = new Map((world?.nodes ?? []).filter(hasValue).map((one) => [key(one), one.quantity.value]));
  const shares = new Map<string, number>();
  for (const one of own.nodes) {
    if (!hasValue(one) || one.object === null) continue;
    const whole = worlds.get(key(one));
    if (whole === undefined || whole <= 0) continue;
    shares.set(one.object.id, Math.max(shares.get(one.object.id) ?? 0, one.quantity.value / whole));
  }
  return [...shares]
    .map(([id, share]) => ({ id, share }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}
