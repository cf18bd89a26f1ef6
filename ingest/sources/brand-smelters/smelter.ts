/** What a line of a list of smelters says, alike for every brand: that the brand sources from it, and where it lies. */
import type { Entity } from '../../../schema/entity.ts';
import type { Emit, Reference, Row } from '../../adapter.ts';
import { organisationId } from '../../organisation.ts';
import { pageOf } from '../supplier-lists/checks.ts';

export const materials: ReadonlyMap<string, string> = new Map([
  ['Cobalt', 'material:cobalt'],
  ['Gold', 'material:gold'],
  ['Tantalum', 'material:tantalum'],
  ['Tin', 'material:tin'],
  ['Tungsten', 'material:tungsten'],
]);

/** Names that two smelters of one company share; in the table of smelters the metal stands behind them. */
const sharedNames = new Set([
  ...[
    'Asaka Riken Co., Ltd.',
    'Dowa',
    'H.C. Starck Smelting GmbH & Co. KG',
    'Hunan Chenzhou Mining Co., Ltd.',
  ],
  ...['Mineracao Taboca S.A.', 'Mineração Taboca S.A.', 'Mitsubishi Materials Corp.'],
  ...['Mitsubishi Materials Corporation', 'Mitsui Mining and Smelting Co., Ltd.', 'Modeltech Sdn Bhd'],
  ...['Resind Industria e Comercio Ltda.', 'Resind Indústria e Comércio Ltda.'],
  'TANIOBIS Smelting GmbH & Co. KG',
]);

/** A smelter by the number that the list prints. */
export function byNumber(row: Row, column: string): Reference {
  return { kind: 'site', system: 'cid', code: row.text(column) };
}

/** A smelter by its name and metal: one that other lists number, or else a site of its own. */
export function byName(printed: string, metal: string): Reference {
  // Where a name wraps behind a stroke, the line break is no space of the name.
  const name = printed.replaceAll('/ ', '/');
  const isShared = sharedNames.has(name);
  const orNew: Entity = {
    id: `site:apple-smelter-${organisationId(name).slice('org:'.length)}`,
    name: { en: name, fr: name, es: name },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
  return { kind: 'site', name: isShared ? `${name} (${metal.toLowerCase()})` : name, orNew };
}

export interface Said {
  readonly brand: string;
  readonly smelter: Reference;
  readonly metal: string;
  readonly country: string;
  readonly period: string;
  /** What the list remarks of the smelter, in sentences. */
  readonly note: string;
}

export function emitSmelter(
  row: Row,
  emit: Emit,
  { brand, smelter, metal, country, period, note }: Said,
): void {
  const product = materials.get(metal);
  if (product === undefined) {
    emit.fail(row, 'Metal', metal, [...materials.keys()].join(', '));
    return;
  }
  const common = { period, status: 'reported', locator: `${row.file}, ${pageOf(row)}` } as const;
  emit.statement({
    ...common,
    subject: brand,
    predicate: 'sourcesFrom',
    object: smelter,
    product,
    stage: 'refining',
    ...(note === '' ? {} : { note }),
  });
  emit.statement({
    ...common,
    subject: smelter,
    predicate: 'locatedIn',
    object: { kind: 'economy', name: country },
  });
}
