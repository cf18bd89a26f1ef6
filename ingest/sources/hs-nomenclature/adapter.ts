/** Codes of the Harmonized System with their texts and the stage of the digital life cycle they belong to. */
import type { Stage } from '../../../schema/stage.ts';
import type { Adapter, Assertion, ColumnRule, Emit, Row } from '../../adapter.ts';
import { rowLocator } from '../../readers/row.ts';
import { translatedNames } from './names/index.ts';
import { type HsRevision, hsRevisions } from './product.ts';
import { fileName, hsNomenclatureSource } from './source.ts';

const stageOf: ReadonlyMap<string, Stage> = new Map([
  ['1 mining', 'extraction'],
  ['2 refining', 'refining'],
  ['3 components', 'components'],
  ['4 devices', 'assembly'],
  ['5 end of life', 'end-of-life'],
]);

/** The revisions whose flag is set, oldest first; undefined when a flag is neither 0 nor 1. */
function revisionsOf(row: Row, emit: Emit): HsRevision[] | undefined {
  const wrong = hsRevisions.find((revision) => !/^[01]$/.test(row.text(`HS${revision}`)));
  if (wrong === undefined) return hsRevisions.filter((revision) => row.text(`HS${revision}`) === '1');
  emit.fail(row, `HS${wrong}`, row.text(`HS${wrong}`), '1 where the revision has the code, 0 where not');
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const code = row.text('hs6');
  const stage = stageOf.get(row.text('stage'));
  const names = translatedNames.get(code);
  if (!/^\d{6}$/.test(code)) {
    emit.fail(row, 'hs6', code, 'six digits; where a leading zero was lost, restore it (010121, not 10121)');
    return;
  }
  if (stage === undefined) {
    emit.fail(row, 'stage', row.text('stage'), [...stageOf.keys()].join(', '));
    return;
  }
  if (names === undefined) {
    emit.fail(row, 'hs6', code, 'a code with a French and a Spanish name in names/; add them first');
    return;
  }
  const having = revisionsOf(row, emit);
  if (having === undefined) return;
  const newest = having.at(-1);
  if (newest === undefined || row.text('description_from') !== `HS${newest}`) {
    const expected =
      newest === undefined ? 'a revision that has the code' : `HS${newest}, the newest with the code`;
    emit.fail(row, 'description_from', row.text('description_from'), expected);
    return;
  }
  const id = `product:hs${newest}-${code}`;
  emit.entity({
    id,
    name: { en: row.text('description'), fr: names.fr, es: names.es },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  emit.code({ entity: id, system: `hs${newest}`, code });
  emit.statement({
    subject: id,
    predicate: 'belongsToStage',
    stage,
    period: newest,
    status: 'assumed',
    note: `Stage assigned by Filon. Revisions that have this number: ${having.join(', ')}.`,
    locator: `${rowLocator(row)} (${code})`,
  });
}

/** How many codes stand at a stage. */
function hasCodes(stage: Stage, count: number): Assertion {
  return {
    says: `${count} codes stand at the stage ${stage}`,
    check({ statements }) {
      const found = statements.filter((draft) => draft.stage === stage).length;
      return found === count ? undefined : `${found} codes`;
    },
  };
}

const flags = Object.fromEntries(
  hsRevisions.map((revision): [string, ColumnRule] => [
    `HS${revision}`,
    { is: 'term', meaning: `1 where the revision of ${revision} has this number` },
  ]),
);

export const hsNomenclature: Adapter = {
  id: 'hs-nomenclature',
  dataset: 'hs-nomenclature',
  source: hsNomenclatureSource,
  edition: '2022',
  read: 'secondary',
  rawFolder: 'reference/hs-nomenclature/derived',
  tables: [
    {
      file: /^digital_life_cycle_hs6.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        stage: { is: 'term', meaning: 'Stage of the digital life cycle, with its number' },
        stage_description: { ignored: 'the same words in every row of a stage' },
        hs6: { is: 'term', meaning: 'Six digits, with leading zeros' },
        description: { is: 'term', meaning: 'English text of the code in the revision it is taken from' },
        description_from: {
          is: 'term',
          meaning: 'Revision that the text is taken from: the newest with the code',
        },
        ...flags,
      },
      key: ['stage', 'hs6'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the table has 371 rows and 347 codes',
      check: ({ rowsRead, entities }) => {
        const rows = rowsRead.get(fileName) ?? 0;
        return rows === 371 && entities.length === 347 ? undefined : `${rows} rows, ${entities.length} codes`;
      },
    },
    hasCodes('extraction', 35),
    hasCodes('refining', 121),
    hasCodes('components', 95),
    hasCodes('assembly', 75),
    hasCodes('end-of-life', 45),
  ],
};
