/** Who provides each input: shares of the world market, and the headquarters of the companies. */
import type { Draft, InputTable } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { economyProviders, idOfInput, lumps, providerOf } from './entities.ts';
import { inputs } from './names.ts';

const csv = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
/** The stages whose shares by country are of capacity, by the place of the plants. */
const byPlace = new Set(['S2', 'S3']);

export const providersTable: InputTable = {
  file: /^providers\.csv$/,
  fileName: 'providers.csv',
  layout: csv,
  columns: {
    provider_name: { is: 'organisation', meaning: 'company, or code of a country' },
    alias: { ignored: 'other names; a person joins names in the table of organisations' },
    provider_id: { is: 'term', meaning: 'id of the provider' },
    provider_type: { is: 'term', meaning: 'organization or country' },
    country: { is: 'place', meaning: 'three-letter code of the headquarters' },
  },
  row(row, emit) {
    const id = row.text('provider_id');
    const name = row.text('provider_name');
    const type = row.text('provider_type');
    const country = row.text('country');
    if (type === 'country') {
      const isKnown = economyProviders.get(id) === name || lumps.has(name);
      if (!isKnown)
        return emit.fail(row, 'provider_id', id, 'a country that entities.ts knows under this id');
      return emit.drop(row, 'a country: named by its code');
    }
    if (type !== 'organization') return emit.fail(row, 'provider_type', type, 'organization or country');
    if (economyProviders.has(id))
      return emit.fail(row, 'provider_id', id, 'no company under the id of a country');
    if (lumps.has(name)) return emit.drop(row, 'a lump of companies');
    if (country === '' || lumps.has(country))
      return emit.drop(row, 'a company without a country of headquarters');
    return emit.statement({
      subject: { kind: 'organisation', name, mayBeNew: true },
      predicate: 'locatedIn',
      object: { kind: 'economy', system: 'iso3', code: country },
      period: '2026',
      status: 'reported',
      locator: `${row.file}, ${id}`,
      note: 'Headquarters, not plants.',
    });
  },
};

export const provisionTable: InputTable = {
  file: /^provision\.csv$/,
  fileName: 'provision.csv',
  layout: csv,
  columns: {
    provider_name: { is: 'organisation', meaning: 'company or country that provides' },
    provider_id: { is: 'term', meaning: 'id of the provider' },
    provided_name: { ignored: 'name of the input, whose id is read' },
    provided_id: { is: 'term', meaning: 'the input or stage' },
    share_provided: {
      is: 'figure',
      meaning: 'share of the world market; blank where only known to provide',
      unit: 'percent',
    },
    year: { is: 'term', meaning: 'year of the share' },
    source: { is: 'note', meaning: 'where the share comes from' },
  },
  key: ['provider_id', 'provided_id', 'year'],
  row(row, emit) {
    const provided = row.text('provided_id');
    if (!inputs.has(provided))
      return emit.fail(row, 'provided_id', provided, 'an input or stage that names.ts knows');
    const id = row.text('provider_id');
    const { reference, isOrganisation } = providerOf(id, row.text('provider_name'), emit);
    const share = figureOf(row, 'share_provided');
    if (share?.value !== undefined && share.value > 100)
      return emit.fail(row, 'share_provided', row.text('share_provided'), 'at most 100 percent');
    const product = idOfInput(provided);
    const common = {
      subject: reference,
      stage: 'components',
      period: row.text('year'),
      status: 'estimated',
      locator: `${row.file}, ${id} provides ${provided}`,
    } as const;
    return emit.statement({ ...common, ...saidOf(provided, product, isOrganisation, share) });
  },
};

type Share = ReturnType<typeof figureOf>;

function saidOf(
  provided: string,
  product: string,
  isOrganisation: boolean,
  share: Share,
): Pick<Draft, 'predicate' | 'object' | 'product' | 'value' | 'unit' | 'missing' | 'note'> {
  const amount = share === undefined ? {} : { ...share, unit: 'percent' };
  if (isOrganisation)
    return {
      predicate: 'manufactures',
      object: product,
      ...amount,
      note:
        share === undefined ? 'Known to provide it; the share is not given.' : 'Share of the world market.',
    };
  if (byPlace.has(provided))
    return {
      predicate: 'hasCapacity',
      object: product,
      ...amount,
      note: 'Share of world capacity by the place of the plants.',
    };
  return {
    predicate: 'hasIndicator',
    object: 'indicator:market-share-by-headquarters',
    product,
    ...(share === undefined ? { missing: 'not-available' as const, unit: 'percent' } : amount),
    note: 'By headquarters of the providers, not by place of production.',
  };
}
