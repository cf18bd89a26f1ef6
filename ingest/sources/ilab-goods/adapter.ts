/** Child labour, forced labour and forced child labour as the list of goods documents them, presences only. */
import type { Adapter, Assertion, Emit, Row } from '../../adapter.ts';
import { downstreamGoods, keptGoods, leftOutManufactures, leftOutSectors, minedGoodNames } from './goods.ts';
import { fileName, ilabGoodsSource } from './source.ts';

const harms: readonly (readonly [column: string, harm: string])[] = [
  ['Child_Labor', 'harm:child-labour'],
  ['Forced_Labor', 'harm:forced-labour'],
  ['Forced_Child_Labor', 'harm:forced-child-labour'],
];
const downstreamColumn = 'Derived_Labor_Exploitation';
const period = '2022';

/** True for Yes, false for No; anything else is refused. */
function flagOf(row: Row, emit: Emit, column: string): boolean | undefined {
  const text = row.text(column);
  if (text === 'Yes' || text === 'No') return text === 'Yes';
  emit.fail(row, column, text, 'Yes or No');
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const good = row.text('Good/Good_Name');
  const sector = row.text('Good/Good_Sector');
  const flags = [...harms.map(([column]) => column), downstreamColumn].map((column) =>
    flagOf(row, emit, column),
  );
  if (flags.includes(undefined)) return;
  const isDownstream = flags.at(-1) === true;
  const found = harms.filter((_, place) => flags[place] === true);
  if (isDownstream === found.length > 0) {
    const expected = isDownstream
      ? 'No where the good is downstream of the harm'
      : 'Yes in one of the columns of harms, or a downstream good';
    emit.fail(row, downstreamColumn, row.text(downstreamColumn), expected);
    return;
  }
  const outside = leftOutSectors.get(sector);
  if (outside !== undefined) {
    emit.drop(row, outside);
    return;
  }
  if (sector !== 'Mining' && sector !== 'Manufacturing') {
    emit.fail(row, 'Good/Good_Sector', sector, 'Agriculture, Manufacturing, Mining or Other');
    return;
  }
  if (isDownstream) {
    emitDownstream(row, emit, good);
    return;
  }
  if (sector === 'Manufacturing' && leftOutManufactures.has(good)) {
    emit.drop(row, 'a manufactured good that is no part of devices, their components or materials');
    return;
  }
  emitHarms(row, emit, good, found);
}

/** That a good is made with such an input is said of its maker's country; the harm is not: it is borne elsewhere. */
function emitDownstream(row: Row, emit: Emit, good: string): void {
  const kept = downstreamGoods.get(good);
  if (kept === undefined) {
    emit.drop(
      row,
      'a downstream good that is no part of devices: the harm is borne where an input comes from that the list does not name',
    );
    return;
  }
  const [country, origin] = [row.text('Country_Name'), row.text('Derived_Country')];
  if (origin === 'No' || origin === '') {
    emit.fail(row, 'Derived_Country', origin, 'where the input of a downstream good comes from');
    return;
  }
  emit.statement({
    subject: { kind: 'economy', name: country },
    predicate: 'hasIndicator',
    object: 'indicator:made-with-an-input-of-child-or-forced-labour',
    product: kept.product,
    stage: kept.stage,
    period,
    status: 'reported',
    locator: `${good}; ${country}; Derived Labor Exploitation`,
    note: `Made with an input from: ${origin}. The harm is borne there, and not said to be in ${country}; the list does not name the input.`,
  });
}

function emitHarms(row: Row, emit: Emit, good: string, found: typeof harms): void {
  const kept = keptGoods.get(good);
  if (kept === undefined) {
    emit.fail(
      row,
      'Good/Good_Name',
      good,
      'a good that goods.ts keeps or leaves out; decide which, and say so there',
    );
    return;
  }
  const name = minedGoodNames.get(kept.product);
  if (name !== undefined) {
    emit.entity({
      id: kept.product,
      name,
      latitude: null,
      longitude: null,
      partOf: null,
      ownedBy: null,
      replacedBy: null,
    });
  }
  const country = row.text('Country_Name');
  for (const [column, harm] of found) {
    emit.statement({
      subject: { kind: 'economy', name: country },
      predicate: 'bearsHarm',
      object: harm,
      product: kept.product,
      stage: kept.stage,
      period,
      status: 'reported',
      locator: `${good}; ${country}; ${column.replaceAll('_', ' ')}`,
      ...(kept.note === undefined ? {} : { note: kept.note }),
    });
  }
}

/** Economies in which a harm is documented for a product, in order. */
function documents(harm: string, product: string, economies: readonly string[]): Assertion {
  return {
    says: `${harm} is documented for ${product} in ${economies.join(', ')}`,
    check({ statements }) {
      const subjects = statements
        .filter((draft) => draft.object === `harm:${harm}` && draft.product === product)
        .map(({ subject }) => subject.replace('economy:', ''));
      const found = [...new Set(subjects)].sort().join(', ');
      return found === economies.join(', ') ? undefined : found;
    },
  };
}

export const ilabGoods2022: Adapter = {
  id: 'ilab-goods',
  dataset: 'ilab-goods',
  source: ilabGoodsSource,
  edition: '2022',
  read: 'copy',
  rawFolder: 'harms/ilab-list-of-goods',
  tables: [
    {
      file: /^goods_\d{4}\.xml$/,
      fileName,
      layout: { format: 'xml', record: 'Goods/Good/Countries/Country' },
      columns: {
        'Good/Good_Name': { is: 'term', meaning: 'Good as the list names it' },
        'Good/Good_Sector': { is: 'term', meaning: 'Agriculture, Manufacturing, Mining or Other' },
        Country_Name: { is: 'place', meaning: 'Country or area as the department names it' },
        Country_Region: { ignored: 'regions of the department; ours are those of UN M49' },
        Child_Labor: { is: 'term', meaning: 'Yes where child labour is documented' },
        Forced_Labor: { is: 'term', meaning: 'Yes where forced labour is documented' },
        Forced_Child_Labor: { is: 'term', meaning: 'Yes where forced child labour is documented' },
        [downstreamColumn]: { is: 'term', meaning: 'Yes where an input is made with child or forced labour' },
        Derived_Country: { is: 'note', meaning: 'Where the input of a downstream good comes from, or No' },
      },
      key: ['Good/Good_Name', 'Country_Name'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the list of 2022 has 467 pairs of a good and a country',
      check: ({ rowsRead }) => {
        const rows = rowsRead.get(fileName) ?? 0;
        return rows === 467 ? undefined : `${rows} pairs`;
      },
    },
    {
      says: '90 pairs are kept: 85 of mining, 3 of electronics, 1 of polysilicon, 1 of batteries; 377 are dropped with a reason',
      check: ({ statements }) => {
        const pairs = new Set(statements.map(({ locator }) => locator.replace(/; [^;]*$/, '')));
        return pairs.size === 90 ? undefined : `${pairs.size} pairs`;
      },
    },
    documents('child-labour', 'material:cobalt', ['COD']),
    documents('child-labour', 'material:mica', ['IND', 'MDG']),
    documents('child-labour', 'material:tin', ['BOL', 'COD', 'IDN']),
    documents('forced-labour', 'material:tantalum', ['COD']),
    documents('forced-labour', 'material:polysilicon', ['CHN']),
    documents('forced-labour', 'product:electronics', ['CHN', 'MYS']),
  ],
};
