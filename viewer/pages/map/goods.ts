/** Every good of which the graph holds trade, under the material that its code stands for. */
import { useMemo } from 'react';
import type { NamedResult } from '../../../picture/answer.ts';
import type { FlowProductResult, FlowsResult } from '../../../picture/map/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import type { ApiLanguage } from '../../language/language.ts';

/** A material is traded as a code. */
export interface TradedAs {
  readonly subject: NamedResult;
  readonly object: { readonly id: string } | null;
}

const tradedAsQuery = defineQuery<
  { readonly statements: { readonly nodes: readonly TradedAs[] } },
  Variables
>(`
  query MapTradedAs($lang: Language) {
    statements(filter: { predicate: "tradedAs" }, first: 1000, lang: $lang) {
      nodes { subject { id name } object { id } }
    }
  }
`);

const goodsQuery = defineQuery<
  { readonly flows: { readonly products: readonly Pick<FlowProductResult, 'product' | 'latestYear'>[] } },
  Variables
>(`
  query MapGoods($product: ID, $lang: Language) {
    flows(product: $product, measure: VALUE, first: 1, lang: $lang) {
      products { product { id name } latestYear }
    }
  }
`);

export interface Good {
  readonly product: NamedResult;
  readonly latestYear: number;
}

export interface GoodsOf {
  /** Null for codes of several materials, or of none that is named. */
  readonly material: NamedResult | null;
  readonly goods: readonly Good[];
}

/** "740311" of `product:hs2017-740311`: the same good in every revision of the code. */
const numberOf = (product: string): string => product.replace(/^product:(hs\d+-)?/, '');

function materialsByNumber(
  links: readonly TradedAs[],
): ReadonlyMap<string, ReadonlyMap<string, NamedResult>> {
  const found = new Map<string, Map<string, NamedResult>>();
  for (const { subject, object } of links) {
    if (object === null) continue;
    const number = numberOf(object.id);
    found.set(number, (found.get(number) ?? new Map()).set(subject.id, subject));
  }
  return found;
}

/** A code of several materials: asked about it, the API lists every good, and not those of one material. */
export function basketOf(links: readonly TradedAs[]): string | undefined {
  const materials = materialsByNumber(links);
  return links
    .flatMap(({ object }) => (object === null ? [] : [object.id]))
    .filter((id) => (materials.get(numberOf(id))?.size ?? 0) > 1)
    .sort()[0];
}

/** By the names of the materials, and what has none or several last. */
export function groupedGoods(
  goods: readonly Good[],
  links: readonly TradedAs[],
  language: string,
): readonly GoodsOf[] {
  const materials = materialsByNumber(links);
  const groups = new Map<string, { material: NamedResult | null; goods: Good[] }>();
  for (const good of goods) {
    const own = [...(materials.get(numberOf(good.product.id))?.values() ?? [])];
    const material = own.length === 1 ? (own[0] ?? null) : null;
    const group = groups.get(material?.id ?? '') ?? { material, goods: [] };
    group.goods.push(good);
    groups.set(material?.id ?? '', group);
  }
  const compare = (a: string, b: string) => a.localeCompare(b, language);
  return [...groups.values()]
    .map(({ material, goods: own }) => ({
      material,
      goods: [...own].sort(
        (a, b) => compare(a.product.name, b.product.name) || (a.product.id < b.product.id ? -1 : 1),
      ),
    }))
    .sort((a, b) =>
      a.material === null || b.material === null
        ? Number(a.material === null) - Number(b.material === null)
        : compare(a.material.name, b.material.name),
    );
}

/** What can be asked for; at least what the answer itself names. */
export function useGoods(
  flows: FlowsResult | undefined,
  lang: ApiLanguage,
  language: string,
): readonly GoodsOf[] {
  const links = useQuery(tradedAsQuery, { lang });
  const basket = links.state === 'ready' ? basketOf(links.data.statements.nodes) : undefined;
  const all = useQuery(goodsQuery, basket === undefined ? null : { product: basket, lang });
  const products = flows?.products;
  return useMemo(() => {
    const known = new Map<string, Good>();
    const listed = all.state === 'ready' ? all.data.flows.products : [];
    for (const { product, latestYear } of [...listed, ...(products ?? [])]) {
      if (!known.has(product.id)) known.set(product.id, { product, latestYear });
    }
    return groupedGoods(
      [...known.values()],
      links.state === 'ready' ? links.data.statements.nodes : [],
      language,
    );
  }, [products, all, links, language]);
}
