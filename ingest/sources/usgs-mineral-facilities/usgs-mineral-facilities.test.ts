/** The layers of mineral facilities, on small files written by hand in the publisher's layout. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { usgsAfricaFacilities, usgsIndopacificFacilities } from './adapters.ts';
import { commodityOf } from './materials.ts';
import { holderOf, nameAndShare, parentsOf } from './owners.ts';

const mine = {
  FeatureUID: 'COD901',
  Label1: 'COD901',
  Country: 'Congo (Kinshasa)',
  FeatureNam: 'Test Mine',
  FeatureTyp: 'Mines and Quarries',
  DsgAttr01: 'Metal',
  DsgAttr02: 'Cobalt',
  DsgAttr03: 'Mine',
  DsgAttr04: 'N',
  DsgAttr05: 'N',
  DsgAttr06: 2018,
  DsgAttr07: 28000,
  DsgAttr08: 'Metric tons',
  DsgAttr09: '<null>',
  DsgAttr10: '<null>',
  LocOpStat: 'Assumed Active',
  MemoOther: '<null>',
  MemoLoc: 'Near Kolwezi',
  Latitude: -10.78,
  Longitude: 25.8,
  LocConfid: 'A',
  LocSource1: 'Google Earth',
  InfSource1: 'Minerals Yearbook',
  OperateNam: 'Test Mining SPRL',
  OwnerName1: 'Glencore Plc [69%]',
  OwnerName2: 'Government [31%]',
  OwnerName3: '<null>',
  OwnerName4: '<null>',
  ADM1: 'Lualaba',
};
const layerOf = (rows: readonly object[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rows.map((properties) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [25.8, -10.78, 0] },
    })),
  });
const name = 'AFR_Mineral_Facilities.geojson';
const africa = (...rows: readonly object[]) => runByHand(usgsAfricaFacilities, { [name]: layerOf(rows) });
const refused = (row: object) => refusalOf(usgsAfricaFacilities, { [name]: layerOf([row]) });

test('a mine is a site with its place, operator, owners and capacity', async () => {
  const { statements, entities } = await africa(mine);
  expect(
    statements.map((said) => [said.subject, said.predicate, said.object, said.value, said.unit, said.period]),
  ).toEqual([
    ['site:usgs-COD901', 'locatedIn', 'economy:COD', null, null, '2018'],
    ['org:test-mining-sprl', 'operates', 'site:usgs-COD901', null, null, '2018'],
    ['org:glencore-plc', 'owns', 'site:usgs-COD901', 69, 'percent', '2018'],
    ['economy:COD', 'owns', 'site:usgs-COD901', 31, 'percent', '2018'],
    ['site:usgs-COD901', 'hasCapacity', 'material:cobalt', 28000, 't:contained', '2018'],
  ]);
  expect(statements.map(({ stage }) => stage).at(-1)).toBe('extraction');
  expect(entities.find(({ id }) => id === 'site:usgs-COD901')).toMatchObject({
    latitude: -10.78,
    longitude: 25.8,
  });
});

test('a capacity that several sites share stands once, for their group', async () => {
  const other = {
    ...mine,
    FeatureUID: 'COD902',
    FeatureNam: 'Other Mine',
    DsgAttr10: 'COD901',
    DsgAttr09: 'c',
  };
  const { statements } = await africa(
    { ...mine, DsgAttr10: 'COD902', DsgAttr09: 'c,e' },
    { ...other, DsgAttr09: 'c,e' },
  );
  const capacities = statements.filter(({ predicate }) => predicate === 'hasCapacity');
  expect(capacities.map(({ value }) => value)).toEqual([null, 28000, null]);
  expect(capacities.map(({ status }) => status)).toEqual(['estimated', 'estimated', 'estimated']);
  expect(capacities[1]?.subject).toMatch(/^group:usgs-joint-COD901-/);
  expect(capacities[0]?.note).toContain('Its capacity is given together with COD902.');
  const members = statements.filter(({ predicate }) => predicate === 'memberOf');
  expect(members.map(({ subject, object }) => [subject, object])).toEqual([
    ['site:usgs-COD901', capacities[1]?.subject],
    ['site:usgs-COD902', capacities[1]?.subject],
  ]);
});

test('a combined capacity whose other sites are not listed is a presence with the figure in the note', async () => {
  const { statements } = await africa({ ...mine, DsgAttr09: 'c' });
  expect(statements.at(-1)).toMatchObject({
    predicate: 'hasCapacity',
    value: null,
    note: expect.stringContaining('Capacity not taken: 28000 Metric tons for several sites'),
  });
});

test('private persons and unnamed owners are left out with the reason', async () => {
  const { statements, report } = await africa({
    ...mine,
    OperateNam: 'Jane Doe',
    OwnerName1: 'Mr. John Q. Public [60%]',
    OwnerName2: 'Other [40%]',
  });
  expect(statements.some(({ predicate }) => predicate === 'owns' || predicate === 'operates')).toBe(false);
  expect(report.dropped).toEqual([
    { reason: 'an operator or owner that is not named', count: 1 },
    {
      reason: 'an operator or owner without a mark of an organisation, who may be a private person',
      count: 2,
    },
  ]);
  expect(JSON.stringify(statements)).not.toMatch(/Doe|John/);
});

test('a share of 0 % is none told, and several owners in one cell are none', async () => {
  const { statements, report } = await africa({
    ...mine,
    OwnerName1: 'Jin An Corp. [0%]',
    OwnerName2: 'Xin Yu Mining Corp.<null>',
    OwnerName3: 'Somoil (10%), NAFTGAS Ltd. (4%), INA Corp. (4%) [18%]',
  });
  expect(
    statements.flatMap(({ predicate, subject, value, unit, note }) =>
      predicate === 'owns' ? [[subject, value, unit, note]] : [],
    ),
  ).toEqual([
    ['org:jin-an-corp', null, null, 'Printed with a share of 0 %, which stands for none told.'],
    ['org:xin-yu-mining-corp', null, null, null],
  ]);
  expect(report.dropped).toEqual([{ reason: 'several owners in one cell', count: 1 }]);
});

test('two amounts of one fact, and more than the world makes, are kept in quarantine', async () => {
  const { statements } = await africa(
    mine,
    { ...mine, DsgAttr07: 5000 },
    {
      ...mine,
      FeatureUID: 'ZMB901',
      Country: 'Zambia',
      DsgAttr07: 311000,
    },
  );
  expect(
    statements.flatMap(({ value, quarantine }) => (quarantine === null ? [] : [[value, quarantine.rule]])),
  ).toEqual([
    [28000, 'several-amounts-of-one-fact'],
    [5000, 'several-amounts-of-one-fact'],
    [311000, 'more-than-half-of-the-world'],
  ]);
});

test.each([
  [
    'a word for a capacity',
    { ...mine, DsgAttr07: 'lots' },
    /"lots" found; expected a number of zero or more/,
  ],
  ['an unknown unit', { ...mine, DsgAttr08: 'Bushels' }, /"Bushels" found; expected one of Metric tons/],
  ['an unknown commodity', { ...mine, DsgAttr02: 'Unobtainium' }, /"Unobtainium" found/],
  [
    'an unknown country',
    { ...mine, Country: 'Atlantis' },
    /"Atlantis" found; expected a name or alias of economy/,
  ],
  ['an unknown type', { ...mine, FeatureTyp: 'Castle' }, /"Castle" found; expected Mines and Quarries/],
  ['a latitude beyond the pole', { ...mine, Latitude: 95 }, /"95" found; expected degrees from -90 to 90/],
  ['an unknown column', { ...mine, Colour: 'red' }, /"properties.Colour" found/],
  ['a missing column', { ...mine, OwnerName4: undefined }, /properties.OwnerName4\): expected this/],
])('%s is refused', async (_, row, message) => {
  expect(await refused(row)).toMatch(message);
});

test.each([
  ['metal of a mine', {}, 'extraction', 'metal-of-mine-in-tonnes', 'taken as what the mine gives'],
  ['gold of a mine', { DsgAttr02: 'Gold', DsgAttr08: 'Kilograms', DsgAttr07: 400 }, 'extraction', null, ''],
  [
    'a mine with a plant',
    { FeatureNam: 'Test Mine and Processing Plant' },
    'extraction',
    'metal-of-mine-in-tonnes',
    '',
  ],
  ['a plant among mines', { FeatureNam: 'Test Processing Center' }, 'refining', null, 'taken as one'],
  ['cathodes of a mine', { DsgAttr03: 'Cathode' }, 'refining', null, 'Printed as “Cathode”.'],
  ['coal for steel', { DsgAttr02: 'Coal', DsgAttr03: 'Metallurgical' }, 'extraction', null, 'Printed as'],
  ['metal of a plant', { FeatureTyp: 'Mineral Processing Plants' }, 'refining', null, 'Printed as'],
])(
  '%s stands at the stage of the feature, unless the row says a plant',
  async (_, row, stage, rule, note) => {
    const { statements } = await africa({ ...mine, DsgAttr02: 'Copper', DsgAttr03: 'Metal', ...row });
    const capacity = statements.find(({ predicate }) => predicate === 'hasCapacity');
    expect(capacity?.stage).toBe(stage);
    expect(capacity?.note).toContain(note);
    expect(capacity?.quarantine?.rule ?? null).toBe(rule);
  },
);

test('a file that is cut off is refused', async () => {
  const text = layerOf([mine]);
  expect(await refusalOf(usgsAfricaFacilities, { [name]: text.slice(0, 300) })).toContain(
    'cut off or damaged',
  );
});

test('the Indo-Pacific layer says the same under other column names', async () => {
  const sources = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((place) => [`InfSource${place}`, '']));
  const owners = Object.fromEntries([2, 3, 4, 5, 6].map((place) => [`OwnerName${place}`, '']));
  const row = {
    ...sources,
    ...owners,
    FeatureUID: 'NCL901',
    Country: 'New Caledonia',
    FeatureNam: 'Test Plant',
    FeatureTyp: 'Mineral Processing Plants',
    DsgAttr01: 'Nickel',
    DsgAttr02: 'Ore',
    DsgAttr03: 'Wet metric tons',
    DsgAttr04: 'N',
    DsgAttr05: 'N',
    DsgAttr06: 7300,
    DsgAttr07: 'kmt',
    DsgAttr08: 'E, G',
    DsgAttr9: '',
    DsgAttr10: 'Nouméa',
    LocOpStat: 'C&M',
    ADM1: 'South',
    LocConf: 'E',
    Latitude: -22.1,
    Longitude: 166.4,
    OperateNam: 'NA',
    OwnerName1: 'Eramet S.A. [56%]',
    Label: 'NCL901',
    MemoSource: '',
  };
  const file = 'INDOPAC_Mineral_facilities.geojson';
  const { statements } = await runByHand(usgsIndopacificFacilities, { [file]: layerOf([row]) });
  expect(statements.at(-1)).toMatchObject({
    value: 7300,
    unit: 'kt:gross',
    status: 'estimated',
    stage: 'refining',
    period: '2024',
    note: 'Printed as “Ore, Wet metric tons”. Operating status: C&M.',
  });
});

describe('names and materials', () => {
  test.each([
    ['Gecamines [20%]', { name: 'Gecamines', percent: 20 }],
    ['Bathurst Resources Ltd. (100%]', { name: 'Bathurst Resources Ltd.', percent: 100 }],
    ['China Hainan Construction Co. Ltd.<null>', { name: 'China Hainan Construction Co. Ltd.' }],
    ['Nickel 28 Capital Corp. [8.56%]', { name: 'Nickel 28 Capital Corp.', percent: 8.56 }],
  ])('%s', (cell, expected) => expect(nameAndShare(cell)).toEqual(expected));

  test('what stands in brackets behind a name is an acronym or a parent', () => {
    expect(holderOf('Société Le Nickel (SLN) (Eramet S.A., 56%, and others (STCPI), 34%)', 'X')).toEqual({
      reference: { kind: 'organisation', name: 'Société Le Nickel', mayBeNew: true },
    });
  });

  test.each([
    ['Copper', 'Ore, Cu content', false, 'contained'],
    ['Copper', 'Ore and concentrate', false, 'gross'],
    ['Copper', 'Refined', false, 'contained'],
    ['Cobalt', 'Mine', true, 'gross'],
    ['Tungsten', 'WO3 content', false, 'wo3'],
    ['Rare Earths', 'Concentrate, Rare-earth oxide equivalent', false, 'reo'],
    ['Iron Ore', 'Ore', false, 'gross'],
    ['Tantalum', '', false, 'gross'],
    ['Gold', '', false, 'contained'],
    ['Coal', 'Metallurgical', false, 'gross'],
  ] as const)('%s, %s', (commodity, form, isGross, basis) =>
    expect(commodityOf(commodity, form, isGross)).toMatchObject({ basis }),
  );
});

test.each([
  [
    'Société Le Nickel (SLN) (Eramet S.A., 56%, and Société Territoriale Calédonienne de Participation Industrielle (STCPI), 34%)',
    [
      ['Eramet S.A.', 56],
      ['Société Territoriale Calédonienne de Participation Industrielle', 34],
    ],
  ],
  [
    'Surma Holding B.V. (Lafarge S.A. 50%, and Cemolins International S.L.U., 50%) [58.9%]',
    [
      ['Lafarge S.A.', 50],
      ['Cemolins International S.L.U.', 50],
    ],
  ],
  [
    'PETRONAS Chemicals Group Bhd. (Petroliam Nasional Bhd. (PETRONAS) (Government of Malaysia), 64.35%) [100%]',
    [['Petroliam Nasional Bhd.', 64.35]],
  ],
  [
    'Malaysia Hengyuan International Ltd. (MHIL) (Shandong Hengyuan Petrochemical Co., Ltd., 100%) [51.02%]',
    [['Shandong Hengyuan Petrochemical Co., Ltd.', 100]],
  ],
  ['Jinchuan Group Co. Ltd. (via wholly owned subsidiary Metorex) [75%]', []],
  ['Sociedade Petrolífera Angolana (Somoil, 10%), NAFTGAS (4%), INA-NAFTA (4%) [18%]', []],
  ['La Générale des Carrières et des Mines SA (Gécamines) [30%]', []],
  ['Government [31%]', []],
] as const)('the owners of a company stand in brackets behind it: %s', (cell, expected) => {
  const found = parentsOf(cell, 'Malaysia').map((parent) =>
    parent !== undefined &&
    'reference' in parent &&
    typeof parent.reference !== 'string' &&
    'name' in parent.reference
      ? [parent.reference.name, parent.percent]
      : parent,
  );
  expect(found).toEqual(expected);
});

test('a company that a company owns is one statement, beside what it owns itself', async () => {
  const { statements } = await africa({
    ...mine,
    OwnerName1: 'Child Ltd. (Parent Plc, 60%) [69%]',
    OwnerName2: '<null>',
  });
  expect(
    statements
      .filter(({ predicate }) => predicate === 'owns')
      .map(({ subject, object, value, locator }) => [subject, object, value, locator]),
  ).toEqual([
    ['org:child-ltd', 'site:usgs-COD901', 69, 'COD901, OwnerName1'],
    ['org:parent-plc', 'org:child-ltd', 60, 'COD901, OwnerName1, in brackets'],
  ]);
});
