/** Which partners of a group are the largest: by their figure in one year, or by its share of the world's. */
import { defineQuery, type Variables } from '../../data/query.ts';

interface RankedStatement {
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
  readonly source: { readonly id: string };
  readonly edition: string;
  readonly quantity: {
    readonly value: number | null;
    readonly unit: {
      readonly id: string;
      readonly dimension: string;
      readonly basis: string;
      readonly factor: number;
    };
  } | null;
}

export interface RankData {
  readonly own: { readonly nodes: readonly (RankedStatement | null)[] };
  readonly world?: { readonly nodes: readonly RankedStatement[] };
}

const fields =
  'subject { id } object { id } source { id } edition quantity { value unit { id dimension basis factor } }';

/** Partners are subjects: everybody's figure of one year. */
export const rankSubjectsQuery = defineQuery<RankData, Variables>(`
  query EntityRankSubjects($id: ID!, $predicate: ID!, $year: Int!) {
    own: statements(filter: { object: $id, predicate: $predicate, year: $year, withoutKinds: [ORGANISATION, SITE] }, first: 600) { nodes { ${fields} } }
  }
`);

/** Partners are objects of different kinds: each against the world's figure for it. */
export const rankObjectsQuery = defineQuery<RankData, Variables>(`
  query EntityRankObjects($id: ID!, $predicate: ID!, $year: Int!) {
    own: statements(filter: { subject: $id, predicate: $predicate, year: $year }, first: 600) { nodes { ${fields} } }
    world: statements(filter: { subject: "group:world", predicate: $predicate, year: $year }, first: 600) { nodes { ${fields} } }
  }
`);

interface Valued extends RankedStatement {
  readonly quantity: NonNullable<RankedStatement['quantity']> & { readonly value: number };
}

function hasValue(one: RankedStatement | null): one is Valued {
  return one !== null && one.quantity !== null && one.quantity.value !== null;
}

/** Units of one measure can be compared by their factors: tonnes and kilotonnes of contained metal. */
function measureOf({ quantity }: Valued): string {
  return `${quantity.unit.dimension} ${quantity.unit.basis}`;
}

function baseValue({ quantity }: Valued): number {
  return quantity.value * quantity.unit.factor;
}

/** Ids of partners, largest first. Those without a figure that year, or in another measure than most, are left out. */
export function rankSubjects({ own }: RankData): readonly string[] {
  const valued = own.nodes.filter(hasValue);
  const measures = new Map<string, number>();
  for (const one of valued) measures.set(measureOf(one), (measures.get(measureOf(one)) ?? 0) + 1);
  const [measure] = [...measures].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const largest = new Map<string, number>();
  for (const one of valued) {
    if (measureOf(one) !== measure) continue;
    largest.set(one.subject.id, Math.max(largest.get(one.subject.id) ?? 0, baseValue(one)));
  }
  return [...largest].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** Ids of partners with their share of the world's figure of the same source, edition and measure; largest first. */
export function rankObjects({
  own,
  world,
}: RankData): readonly { readonly id: string; readonly share: number }[] {
  const key = (one: Valued) => JSON.stringify([one.object?.id, one.source.id, one.edition, measureOf(one)]);
  const worlds = new Map((world?.nodes ?? []).filter(hasValue).map((one) => [key(one), baseValue(one)]));
  const shares = new Map<string, number>();
  for (const one of own.nodes) {
    if (!hasValue(one) || one.object === null) continue;
    const whole = worlds.get(key(one));
    if (whole === undefined || whole <= 0) continue;
    shares.set(one.object.id, Math.max(shares.get(one.object.id) ?? 0, baseValue(one) / whole));
  }
  return [...shares]
    .map(([id, share]) => ({ id, share }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}
