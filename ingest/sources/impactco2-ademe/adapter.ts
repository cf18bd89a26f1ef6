/** Greenhouse gases of devices and digital uses by part of their life, as ADEME gives them to the public. */
import { z } from 'zod';
import type { Adapter, Assertion, ColumnRule, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { knownDevices, ownDevices, useParts, uses } from './items.ts';
import { devicesFile, impactCo2Source, usesFile } from './source.ts';

/** The file gives no year; see the defects. */
const period = '2024';
const PartsSchema = z.array(z.strictObject({ id: z.number(), value: z.number().min(0) }));

const deviceParts: ReadonlyMap<number, string> = new Map([
  [4, 'indicator:footprint-distribution'],
  [5, 'indicator:footprint-construction'],
]);

/** The numbered parts of a record; undefined, and told, where they are no list of numbers and values. */
function partsOf(row: Row, emit: Emit): z.infer<typeof PartsSchema> | undefined {
  const text = row.text('ecv');
  try {
    return PartsSchema.parse(JSON.parse(text));
  } catch {
    emit.fail(row, 'ecv', text, 'a list of parts, each with id and value of zero or more');
    return undefined;
  }
}

function readDevice(row: Row, emit: Emit): void {
  const slug = row.text('slug');
  const entity = ownDevices.get(slug);
  const subject = entity?.id ?? knownDevices.get(slug);
  if (subject === undefined) {
    emit.fail(row, 'slug', slug, 'a device that items.ts knows');
    return;
  }
  const parts = partsOf(row, emit);
  if (parts === undefined) return;
  if (entity !== undefined) emit.entity(entity);
  const what = row.text('include.pre').replaceAll(/\s+/g, ' ');
  const shared = { subject, period, locator: `${row.file}, ${slug}` } as const;
  const note = what === '' ? {} : { note: `What is reckoned, in the publisher’s words: ${what}` };
  for (const { id, value } of parts) {
    const object = deviceParts.get(id);
    if (object === undefined) emit.fail(row, 'ecv', `${id}`, 'part 4 (distribution) or 5 (construction)');
    else
      emit.statement({
        ...shared,
        ...note,
        predicate: 'emits',
        object,
        stage: 'assembly',
        value,
        unit: 'kg:co2e',
        status: 'estimated',
      });
  }
  const year = figureOf(row, 'usage.peryear');
  if (year !== undefined)
    emit.statement({
      ...shared,
      predicate: 'emits',
      object: 'indicator:footprint-use-per-year',
      stage: 'use',
      ...year,
      unit: 'kg:co2e',
      status: 'estimated',
      note: 'With the electricity of France.',
    });
  const end = figureOf(row, 'end');
  if (end !== undefined)
    emit.statement({
      ...shared,
      predicate: 'emits',
      object: 'indicator:footprint-end-of-life',
      stage: 'end-of-life',
      ...end,
      unit: 'kg:co2e',
      status: 'estimated',
    });
  const lifetime = figureOf(row, 'usage.defaultyears');
  if (lifetime !== undefined)
    emit.statement({
      ...shared,
      predicate: 'hasLifetime',
      stage: 'use',
      ...lifetime,
      unit: 'year',
      status: 'assumed',
    });
}

function readUse(row: Row, emit: Emit): void {
  const entity = uses.get(row.text('slug'));
  if (entity === undefined) {
    emit.fail(row, 'slug', row.text('slug'), 'a digital use that items.ts knows');
    return;
  }
  const parts = partsOf(row, emit);
  if (parts === undefined) return;
  emit.entity(entity);
  for (const { id, value } of parts) {
    const part = useParts.get(id);
    if (part === undefined) {
      emit.fail(row, 'ecv', `${id}`, `a part: ${[...useParts.keys()].join(', ')}`);
      continue;
    }
    emit.entity(part);
    emit.statement({
      subject: entity.id,
      predicate: 'emits',
      object: part.id,
      stage: 'use',
      period,
      value,
      unit: 'kg:co2e',
      status: 'estimated',
      locator: `${row.file}, ${row.text('slug')}, part ${id}`,
    });
  }
}

const shown: Readonly<Record<string, ColumnRule>> = {
  name: { ignored: 'the name in French, whose slug is read' },
  subtitle: { ignored: 'how the site shows it', optional: true },
  category: { ignored: 'how the site shows it' },
  default: { ignored: 'how the site shows it' },
  tile: { ignored: 'how the site shows it' },
  'meta.title': { ignored: 'how the site shows it' },
  'meta.description': { ignored: 'how the site shows it' },
};

const rows = (file: string, count: number): Assertion => ({
  says: `${file} has ${count} records`,
  check: ({ rowsRead }) => (rowsRead.get(file) === count ? undefined : `${rowsRead.get(file) ?? 0} records`),
});

const gives = (subject: string, object: string, kilograms: number): Assertion => ({
  says: `${subject} has ${kilograms} kg in ${object}`,
  check: ({ statements }) => {
    const found = statements.find((one) => one.subject === subject && one.object === object);
    return found?.value === kilograms ? undefined : `${found?.value} kg`;
  },
});

export const impactCo2Ademe: Adapter = {
  id: 'impactco2-ademe',
  dataset: 'impactco2-ademe',
  source: impactCo2Source,
  edition: '2026-07',
  read: 'copy',
  rawFolder: 'manufacture/impactco2-ademe',
  tables: [
    {
      file: /^numerique.*\.json$/,
      fileName: devicesFile,
      layout: { format: 'json', records: '' },
      columns: {
        ...shown,
        slug: { is: 'term', meaning: 'short name of the device' },
        ecv: { is: 'figure', meaning: 'parts of the life, by number', unit: 'kg:co2e' },
        'usage.peryear': { is: 'figure', meaning: 'a year of use', unit: 'kg:co2e' },
        'usage.defaultyears': { is: 'figure', meaning: 'years of use by default', unit: 'year' },
        end: { is: 'figure', meaning: 'end of life', unit: 'kg:co2e' },
        'include.pre': { is: 'note', meaning: 'which configurations are reckoned' },
        synonyms: { ignored: 'words by which the site is searched', optional: true },
        source: { ignored: 'the study, alike for all' },
      },
      key: ['slug'],
      row: readDevice,
    },
    {
      file: /^usagenumerique.*\.json$/,
      fileName: usesFile,
      layout: { format: 'json', records: '' },
      columns: {
        ...shown,
        slug: { is: 'term', meaning: 'short name of the use' },
        ecv: { is: 'figure', meaning: 'parts of the life, by number', unit: 'kg:co2e' },
        unit: { ignored: 'what one use is, in French; the entity says it', optional: true },
        prefix: { ignored: 'how the site shows it', optional: true },
      },
      key: ['slug'],
      row: readUse,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    rows(devicesFile, 15),
    rows(usesFile, 7),
    gives('device:smartphone', 'indicator:footprint-construction', 83),
    gives('device:smartphone', 'indicator:footprint-distribution', 2.1),
    gives('device:laptop', 'indicator:footprint-construction', 170.3),
    gives('device:television', 'indicator:footprint-construction', 372.6),
    gives('device:ademe-internet-box', 'indicator:footprint-construction', 60.8),
  ],
};
