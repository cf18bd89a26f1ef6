/** Brands of a device, by the models that a source lists, and the suppliers that they disclose. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { Amount } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowsOf } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import { upwards } from '../use/device-class.ts';
import type { ActorTie, TraceActor } from './answer.ts';
import { disclosedBy, listedBy, modelsOf } from './words.ts';

/**
 * Who puts the device, or models of it, on the market, each with the suppliers that it discloses for all of its
 * goods; and models whose own suppliers are disclosed. By id.
 */
export function brandsOf(
  context: GraphContext,
  device: string,
  amounts: readonly Amount[],
): readonly TraceActor[] {
  const isOfDevice = (id: string | null): boolean => id !== null && upwards(context, id).includes(device);
  const market = amounts.filter(
    ({ predicate, object }) => predicate === 'putsOnMarket' && isOfDevice(object),
  );
  const supplied = groupBy(
    amounts.filter(({ predicate }) => predicate === 'suppliedBy'),
    ({ subject }) => subject,
  );
  const brands = [...groupBy(market, ({ subject }) => subject)].map(
    ([brand, rows]): TraceActor => ({
      entity: brand,
      role: 'brand',
      get words() {
        return modelsOf(context, new Set(rows.map(({ object }) => object)).size, rows);
      },
      evidence: rowsOf(rows.map(({ row }) => row)),
      ties: supplierTies(context, brand, supplied.get(brand) ?? []),
    }),
  );
  const models = [...supplied]
    .filter(([subject]) => subject.startsWith('device:') && isOfDevice(subject))
    .map(
      ([model, rows]): TraceActor => ({
        entity: model,
        role: 'brand',
        get words() {
          return listedBy(context, rows);
        },
        evidence: rowsOf(rows.map(({ row }) => row)),
        ties: supplierTies(context, model, rows),
      }),
    );
  return [...brands, ...models].sort(
    (a, b) => b.ties.length - a.ties.length || byCodeUnit(a.entity, b.entity),
  );
}

function supplierTies(context: GraphContext, by: string, rows: readonly Amount[]): readonly ActorTie[] {
  return [...groupBy(rows, ({ object }) => object ?? '')]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([supplier, own]) => ({
      entity: supplier,
      role: 'supplier',
      get words() {
        return disclosedBy(context, by, own);
      },
      evidence: rowsOf(own.map(({ row }) => row)),
    }));
}
