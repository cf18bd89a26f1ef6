/** The largest data centres for artificial intelligence: where, whose, and how much power over time. */
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { degreesOf, economyOfSite, siteEntity, siteId } from './sites.ts';
import { edition, epochFrontierDatacentersSource, sitesFile, timelinesFile } from './source.ts';

/** What is dated later was planned when the publisher wrote it. */
const asOf = edition;

/** The economy of a handle; a site that nobody has placed stops the run. */
function placed(row: Row, emit: Emit, column: string): string | undefined {
  const handle = row.text(column);
  const economy = economyOfSite.get(handle);
  if (economy === undefined) emit.fail(row, column, handle, 'a site that sites.ts places in an economy');
  return economy;
}

function readSite(row: Row, emit: Emit): void {
  const handle = row.text('Handle');
  const economy = placed(row, emit, 'Handle');
  const latitude = degreesOf(row.text('Latitude'));
  const longitude = degreesOf(row.text('Longitude'));
  for (const [column, value] of [
    ['Latitude', latitude],
    ['Longitude', longitude],
  ] as const)
    if (value === undefined) emit.fail(row, column, row.text(column), `degrees such as 32°35'25"N`);
  if (economy === undefined || latitude === undefined || longitude === undefined) return;
  emit.entity(siteEntity(handle, row.text('Title'), latitude, longitude));
  const common = { stage: 'use', period: asOf, locator: `${sitesFile}, ${handle}` } as const;
  emit.statement({
    ...common,
    subject: siteId(handle),
    predicate: 'locatedIn',
    object: economy,
    status: 'reported',
  });
  const owner = row.text('Owner');
  if (owner === '') return;
  const [, name, certainty] = /^([^#,]+?) #(confident|likely|speculative)$/.exec(owner) ?? [];
  if (name === undefined || certainty === undefined) {
    emit.fail(row, 'Owner', owner, 'one owner with a tag: #confident, #likely or #speculative');
    return;
  }
  emit.statement({
    ...common,
    subject: { kind: 'organisation', name, mayBeNew: true },
    predicate: 'owns',
    object: siteId(handle),
    status: certainty === 'confident' ? 'estimated' : 'assumed',
    note: `Epoch AI calls the owner “${certainty}”.`,
  });
}

function readTimeline(row: Row, emit: Emit): void {
  const handle = row.text('Data center');
  const period = row.text('Date');
  if (placed(row, emit, 'Data center') === undefined) return;
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(period)) {
    emit.fail(row, 'Date', period, 'a day such as 2025-06-23');
    return;
  }
  const common = {
    subject: siteId(handle),
    stage: 'use',
    period,
    status: period > asOf ? 'projected' : 'estimated',
  } as const;
  const locator = `${timelinesFile}, ${handle}, ${period}`;
  const power = figureOf(row, 'Power (MW)');
  const chips = figureOf(row, 'H100 equivalents');
  const water = figureOf(row, 'Water use (MGD)');
  if (power === undefined && chips === undefined && water === undefined)
    emit.drop(row, 'a step of building without power, chips or water');
  if (power !== undefined)
    emit.statement({
      ...common,
      predicate: 'hasCapacity',
      object: 'indicator:data-centre-power',
      ...power,
      unit: 'MW',
      locator: `${locator}, Power (MW)`,
    });
  if (chips !== undefined)
    emit.statement({
      ...common,
      predicate: 'hasIndicator',
      object: 'indicator:h100-equivalents',
      ...chips,
      unit: 'count',
      locator: `${locator}, H100 equivalents`,
    });
  if (water !== undefined)
    emit.statement({
      ...common,
      predicate: 'usesWater',
      object: 'indicator:water-consumption',
      ...water,
      unit: 'Mgal/day',
      locator: `${locator}, Water use (MGD)`,
    });
}

const money = 'an estimate in dollars of 2025, for which there is no unit';
const inTimelines = 'the newest value of the timelines, which are read';
const noPredicate = 'a part in the project for which there is no predicate';

export const epochFrontierDatacenters: Adapter = {
  id: 'epoch-frontier-datacenters',
  dataset: 'epoch-frontier-datacenters',
  source: epochFrontierDatacentersSource,
  edition,
  read: 'copy',
  rawFolder: 'use/epoch-frontier-datacenters',
  tables: [
    {
      file: /^data_centers\.csv$/,
      fileName: sitesFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Handle: { is: 'place', meaning: 'Name that tells the site apart' },
        Title: { is: 'place', meaning: 'Name of the site' },
        Project: { ignored: 'a name of a programme' },
        'Sentinel satellite timelapse': { ignored: 'an address of a picture that expires' },
        Address: { ignored: 'the coordinates place the site' },
        Latitude: { is: 'place', meaning: 'Degrees, minutes and seconds, WGS 84' },
        Longitude: { is: 'place', meaning: 'Degrees, minutes and seconds, WGS 84' },
        Owner: { is: 'organisation', meaning: 'Owner, with a tag of certainty' },
        Users: { ignored: noPredicate },
        Investors: { ignored: noPredicate },
        'Construction companies': { ignored: noPredicate },
        'Energy companies': { ignored: noPredicate },
        'Current H100 equivalents': { ignored: inTimelines },
        'Current power (MW)': { ignored: inTimelines },
        'Current total capital cost (2025 USD billions)': { ignored: money },
      },
      key: ['Handle'],
      row: readSite,
    },
    {
      file: /^data_center_timelines\.csv$/,
      fileName: timelinesFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Date: { is: 'term', meaning: 'Day for which the row is estimated' },
        'Data center': { is: 'place', meaning: 'Handle of the site' },
        'Construction status': { ignored: 'words of the publisher on what pictures show' },
        'Power (MW)': { is: 'figure', meaning: 'Power of what runs by then', unit: 'MW' },
        'H100 equivalents': { is: 'figure', meaning: 'Computing as chips of one kind', unit: 'count' },
        'Buildings operational': { ignored: 'what counts as a building differs between sites' },
        'Total capital cost (2025 USD billions)': { ignored: money },
        'Compute cost (2025 USD billions)': { ignored: money },
        'Construction cost (2025 USD billions)': { ignored: money },
        'Building area (square feet)': { ignored: 'given for few rows' },
        'Site area (square feet)': { ignored: 'given for few rows' },
        'Water use (MGD)': { is: 'figure', meaning: 'Water taken for cooling', unit: 'Mgal/day' },
        'Performance (8-bit OP/s)': { ignored: 'follows from the H100 equivalents' },
      },
      key: ['Data center', 'Date'],
      row: readTimeline,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(sitesFile, 17),
    fileHasRows(timelinesFile, 118),
    {
      says: 'what is dated after the download, and nothing else, is projected: 34 rows',
      check({ statements }) {
        const days = statements.filter(({ status, unit }) => status === 'projected' && unit === 'MW');
        return days.length === 34 ? undefined : `${days.length} rows`;
      },
    },
  ],
};
