/** Visits to artisanal mines, counted by territory, mineral and year: no row, name or point of a site is passed on. */
import type { Adapter, ColumnRule, Draft, Emit, Gatherer, Row } from '../../adapter.ts';
import { ipisVisitsSource, visitsFile } from './source.ts';

const edition = '2020-10';
/** Fewer visits than these would be rows of a site. */
const fewestVisits = 3;

const materials: ReadonlyMap<string, string> = new Map([
  ['Or', 'gold'],
  ['Cassitérite', 'tin'],
  ['Coltan', 'tantalum'],
  ['Cuivre', 'copper'],
  ['Wolframite', 'tungsten'],
  ['Diamant', 'gem-diamond'],
  ['Cobalt', 'cobalt'],
  ['Tourmaline', 'gemstones'],
  ['Améthyste', 'gemstones'],
  ['Saphir', 'gemstones'],
  ['Manganèse', 'manganese'],
  ['Monazite', 'rare-earths'],
  ['Pyrochlore', 'niobium'],
]);
const unknownMinerals = new Set(['', 'inconnu', 'Manvenve']);

/** Territories that are printed in two ways. */
const territoryNames: ReadonlyMap<string, string> = new Map([['Malemba Nkulu', 'Malemba-Nkulu']]);

const questions: readonly (readonly [column: string, harm: string])[] = [
  ['presence', 'harm:armed-presence-at-mines'],
  ['interference', 'harm:armed-interference-at-mines'],
  ['childunder15', 'harm:children-under-15-at-mines'],
  ['mercury', 'harm:mercury-use-at-mines'],
];

interface Visit {
  readonly mine: string;
  readonly day: string;
  readonly number: number;
  readonly workers: number | undefined;
  readonly answers: ReadonlyMap<string, boolean>;
}

interface Cell {
  readonly territory: string;
  readonly mineral: string;
  readonly year: string;
  readonly visits: Visit[];
}

function visitOf(row: Row, emit: Emit): Visit | undefined {
  const day = row.text('visit_date');
  const number = Number(row.text('vid'));
  const workers = row.text('workers_numb');
  const answers = new Map<string, boolean>();
  let isRefused = false;
  const refuse = (column: string, found: string, expected: string): void => {
    isRefused = true;
    emit.fail(row, column, found, expected);
  };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) refuse('visit_date', day, 'a day such as 2013-03-29');
  if (!Number.isInteger(number) || number < 1) refuse('vid', row.text('vid'), 'the number of a visit');
  if (row.text('pcode') === '') refuse('pcode', '', 'the code of a mine');
  if (!/^\d*$/.test(workers)) refuse('workers_numb', workers, 'a number of workers or nothing');
  for (const [column] of questions) {
    const text = row.text(column);
    if (text === '0' || text === '1') answers.set(column, text === '1');
    else if (text !== '') refuse(column, text, '0, 1 or nothing');
  }
  if (isRefused) return undefined;
  return {
    mine: row.text('pcode'),
    day,
    number,
    workers: workers === '' ? undefined : Number(workers),
    answers,
  };
}

function gatherVisits(): Gatherer {
  const cells = new Map<string, Cell>();
  const rows = new Map<string, Row[]>();
  return {
    row(row, emit) {
      const printed = row.text('mineral1');
      if (unknownMinerals.has(printed)) {
        emit.drop(row, 'the mineral is not known');
        return;
      }
      const mineral = materials.get(printed);
      const territory = territoryNames.get(row.text('territoire')) ?? row.text('territoire');
      if (mineral === undefined || territory === '') {
        if (mineral === undefined) emit.fail(row, 'mineral1', printed, [...materials.keys()].join(', '));
        else emit.fail(row, 'territoire', '', 'the name of a territory');
        return;
      }
      const visit = visitOf(row, emit);
      if (visit === undefined) return;
      const year = visit.day.slice(0, 4);
      const key = JSON.stringify([territory, mineral, year]);
      const cell = cells.get(key) ?? { territory, mineral, year, visits: [] };
      cell.visits.push(visit);
      cells.set(key, cell);
      rows.set(key, [...(rows.get(key) ?? []), row]);
    },
    end(emit) {
      for (const [key, cell] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const isTold = cell.visits.length >= fewestVisits;
        if (isTold) emitCell(emit, cell);
        for (const row of rows.get(key) ?? []) {
          if (isTold) emit.gathered(row);
          else emit.drop(row, `fewer than ${fewestVisits} visits for the territory, mineral and year`);
        }
      }
    },
  };
}

function emitCell(emit: Emit, { territory, mineral, year, visits }: Cell): void {
  const id = `group:ipis-${territory.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  emit.entity({
    id,
    name: {
      en: `${territory}, DR Congo (artisanal mines visited by IPIS)`,
      fr: `${territory}, RD Congo (mines artisanales visitées par l’IPIS)`,
      es: `${territory}, RD Congo (minas artesanales visitadas por el IPIS)`,
    },
    latitude: null,
    longitude: null,
    partOf: 'economy:COD',
    ownedBy: { source: ipisVisitsSource.id, edition },
    replacedBy: null,
  });
  const said: Omit<Draft, 'predicate' | 'locator'> = {
    subject: id,
    product: `material:${mineral}`,
    stage: 'extraction',
    period: year,
    status: 'derived',
  };
  const where = `${territory}; ${mineral}; ${year}`;
  const count = (indicator: string, value: number, note: string): void =>
    emit.statement({
      ...said,
      predicate: 'hasIndicator',
      object: `indicator:${indicator}`,
      value,
      unit: 'count',
      locator: `${where}; rows counted`,
      note,
    });
  count('artisanal-mine-visits', visits.length, 'Rows of the territory, first mineral and year.');
  count(
    'artisanal-mines-visited',
    new Set(visits.map(({ mine }) => mine)).size,
    'Different mines among the visits.',
  );
  const latest = latestWithWorkers(visits);
  if (latest.length >= fewestVisits)
    count(
      'artisanal-workers-at-visits',
      latest.reduce((sum, { workers }) => sum + (workers ?? 0), 0),
      `Sum over ${latest.length} mines of the workers at the last visit of the year that gives their number.`,
    );
  for (const [column, harm] of questions) {
    const answered = visits.flatMap(({ answers }) => answers.get(column) ?? []);
    if (answered.length < fewestVisits) continue;
    const yes = answered.filter((answer) => answer).length;
    emit.statement({
      ...said,
      predicate: 'bearsHarm',
      object: harm,
      value: Number(((100 * yes) / answered.length).toFixed(1)),
      unit: 'percent',
      locator: `${where}; ${column}`,
      note: `Reported at ${yes} of ${answered.length} visits with an answer; each visit counts once.`,
    });
  }
}

/** The last visit of each mine that gives a number of workers, so that a mine counts once. */
function latestWithWorkers(visits: readonly Visit[]): readonly Visit[] {
  const latest = new Map<string, Visit>();
  for (const visit of visits) {
    const before = latest.get(visit.mine);
    const isLater =
      before === undefined ||
      visit.day > before.day ||
      (visit.day === before.day && visit.number > before.number);
    if (visit.workers !== undefined && isLater) latest.set(visit.mine, visit);
  }
  return [...latest.values()];
}

const ignored = (names: readonly string[], why: string): [string, ColumnRule][] =>
  names.map((name) => [name, { ignored: why }]);
const armedColumns = ['1', '2'].flatMap((place) =>
  [
    ...['armed_group', 'type_armed_group', 'frequency_armed_group', 'taxation_armed_group'],
    ...['commerce_taxation_armed_group', 'entrance_taxation_armed_group', 'monopoly_armed_group'],
    ...[
      'buying_minerals_armed_group',
      'digging_armed_group',
      'forced_labour_armed_group',
      'pillaging_armed_group',
    ],
  ].map((name) => `${name}${place}`),
);

export const ipisDrcVisits: Adapter = {
  id: 'ipis-drc-visits',
  dataset: 'ipis-drc-visits',
  source: ipisVisitsSource,
  edition,
  read: 'copy',
  rawFolder: 'extraction/ipis-drc-asm-visits',
  tables: [
    {
      file: /^(IPIS_data_for_region|cod_mines_curated_all_opendata_p_ipis)\.csv$/,
      fileName: visitsFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: Object.fromEntries<ColumnRule>([
        ['vid', { is: 'term', meaning: 'number of the visit' }],
        ['pcode', { is: 'term', meaning: 'code of the mine; counted, never passed on' }],
        ['visit_date', { is: 'term', meaning: 'day of the visit; its year is read' }],
        ['territoire', { is: 'place', meaning: 'territory, by which visits are counted' }],
        ['workers_numb', { is: 'figure', meaning: 'workers at the visit', unit: 'count' }],
        ['mineral1', { is: 'term', meaning: 'first mineral, in French' }],
        ['presence', { is: 'term', meaning: '1 where armed men were reported' }],
        ['interference', { is: 'term', meaning: '1 where they interfere' }],
        ['childunder15', { is: 'term', meaning: '1 where children under 15 were reported' }],
        ['mercury', { is: 'term', meaning: '1 where mercury is used' }],
        ...ignored(['FID', 'cid', 'id'], 'numbers of the record'),
        ...ignored(
          ['source', 'project', 'visit_onsite', 'visit_onsite_novisitreason'],
          'how the visit was made',
        ),
        ...ignored(['name', 'village', 'groupement', 'collectivite'], 'would tell the site'),
        ...ignored(['geom', 'longitude', 'latitude', 'location_origin'], 'would tell the site'),
        ...ignored(['province', 'province_old'], 'the territory is read'),
        ...ignored(['access_dry', 'access_wet'], 'roads'),
        ...ignored(['is_3t_mine', 'is_gold_mine'], 'follows from the mineral'),
        ...ignored(['mineral2', 'mineral3'], 'a visit counts once, under its first mineral'),
        ...['1', '2', '3'].flatMap((place) =>
          ignored([`selling_points_mineral${place}`, `final_destination_mineral${place}`], 'places of trade'),
        ),
        ...ignored(armedColumns, 'armed groups are not named, and what each does is not counted'),
        ...ignored(
          ['state_service1', 'state_service2', 'state_service3', 'state_service4'],
          'state services',
        ),
        ...ignored(['itsci', 'traceability', 'qualification'], 'schemes of traceability'),
        ...ignored(['childunder15work', 'womenwork'], 'kinds of work, in words'),
        ...ignored(['women'], 'presence of women is no harm, and their number is not given'),
      ]),
      key: ['vid'],
      row: () => undefined,
      gather: gatherVisits,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [
    {
      says: 'no statement names a mine',
      check: ({ statements }) => statements.find(({ locator }) => /codmine/.test(locator))?.locator,
    },
  ],
  pinnedAssertions: [
    {
      says: 'the file has 5,071 visits',
      check: ({ rowsRead }) =>
        rowsRead.get(visitsFile) === 5071 ? undefined : `${rowsRead.get(visitsFile) ?? 0} visits`,
    },
    {
      says: 'all visits are counted but 19 of no known mineral and 173 that stand fewer than three together',
      check({ statements }) {
        const counted = statements.filter(({ object }) => object === 'indicator:artisanal-mine-visits');
        const sum = counted.reduce((total, { value }) => total + (value ?? 0), 0);
        return sum === 5071 - 19 - 173 ? undefined : `${sum} visits`;
      },
    },
  ],
};
