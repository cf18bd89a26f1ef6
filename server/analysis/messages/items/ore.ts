/** Message 3: a device stands on enormous quantities of ore. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { boundsFigure, figureOfRow, rowsOf } from '../../figure.ts';
import { groupBy } from '../../group-by.ts';
import { fill } from '../../label.ts';
import type { MessageFigure } from '../answer.ts';
import { computed, inWords, newestOf, stated, world, yearOf } from '../figures.ts';
import { message } from '../item.ts';
import { oreWords as words } from '../words/ore.ts';
import { isMaterial } from './material.ts';

const phone = 'device:smartphone';

export const ore = message({
  id: 'ore',
  label: words.label,
  wanted: {
    raw: { predicate: ['hasIndicator'], object: ['indicator:raw-materials-for-one-device'] },
    mass: {
      subject: [phone],
      predicate: ['hasIndicator'],
      object: ['indicator:device-mass-laboratory-mean'],
    },
    output: { subject: [world], predicate: ['extracts'], source: ['usgs-mcs'] },
    metals: { subject: [world], predicate: ['hasIndicator'], source: ['harm-figures-academic'] },
  },
  claims: ['CLM-008', 'CLM-009', 'CLM-010', 'CLM-011', 'CLM-080'],
  body({ context, rows }) {
    const raw = rows('raw').toSorted((a, b) => (a.subject < b.subject ? 1 : -1));
    const ofPhone = newestOf(raw.filter(({ subject }) => subject === phone));
    const mass = newestOf(rows('mass'));
    const part = partOf(ofPhone, mass);
    const [rawWords, partWords] = [inWords(stated(words.raw, ofPhone)), inWords(part)];
    const contents = (context.contents.get(phone) ?? []).filter(
      ({ object, unit }) => isMaterial(object) && unit === 'g:contained',
    );
    const inPhone = new Set(contents.map(({ object }) => object));
    return {
      headline:
        rawWords === null || partWords === null
          ? null
          : fill(words.headline, { raw: rawWords, part: partWords }),
      found: [
        {
          id: 'raw-materials',
          bearing: 'shows',
          text: words.rawText,
          scope: words.rawScope,
          figures: [...raw.map((row) => stated(words.raw, row)), stated(words.mass, mass), part],
        },
        {
          id: 'contents',
          bearing: 'shows',
          text: words.contentsText,
          scope: words.contentsScope,
          figures: contentsOf(contents),
        },
        {
          id: 'output',
          bearing: 'shows',
          text: words.outputText,
          scope: words.outputScope,
          figures: newestOfEach(rows('output').filter(({ object }) => inPhone.has(object))).map((row) => {
            const figure = stated(words.output, row);
            return figure === null ? null : { ...figure, of: row.object };
          }),
        },
        {
          id: 'all-metals',
          bearing: 'contradicts',
          text: words.metalsText,
          scope: words.metalsScope,
          figures: rows('metals')
            .filter(({ object }) => object === 'indicator:greenhouse-gases-of-metals')
            .map((row) => stated(words.metals, row)),
        },
      ],
      unknown: words.unknown,
    };
  },
});

/** The device as a part of what is dug for it; between the lightest and the heaviest that the laboratory weighed. */
function partOf(raw: StatementRow | undefined, mass: StatementRow | undefined): MessageFigure | null {
  if (raw === undefined || mass === undefined || raw.value === null || raw.value === 0) return null;
  const whole = raw.value;
  const own = figureOfRow(mass, raw.unit ?? '')?.quantity;
  if (own === undefined || own.value === null) return null;
  return computed({
    label: words.part,
    rows: [raw, mass],
    amount: {
      value: own.value / whole,
      low: own.low === null ? null : own.low / whole,
      high: own.high === null ? null : own.high / whole,
    },
    unit: 'fraction',
    of: phone,
  });
}

/** Of each metal from the least to the most that any source states. */
function contentsOf(all: readonly StatementRow[]): readonly MessageFigure[] {
  return [...groupBy(all, ({ object }) => object ?? '')]
    .flatMap(([material, own]): MessageFigure[] => {
      const values = own.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null));
      if (values.length === 0) return [];
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const one = computed({
        label: words.contents,
        rows: own,
        amount: { value: low },
        unit: 'g:contained',
        of: material,
      });
      if (one === null) return [];
      const rows = rowsOf(own.map(({ row }) => row));
      return [low === high ? one : { ...one, figure: boundsFigure({ low, high }, 'g:contained', rows) }];
    })
    .toSorted((a, b) => most(b) - most(a));
}

const most = ({ figure: { quantity } }: MessageFigure): number => quantity.high ?? quantity.value ?? 0;

function newestOfEach(rows: readonly StatementRow[]): readonly StatementRow[] {
  return [...groupBy(rows, ({ object }) => object ?? '')]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, own]) => {
      const newest = own
        .filter(({ value, product }) => value !== null && product === null)
        .toSorted((a, b) => yearOf(b) - yearOf(a) || (a.edition < b.edition ? 1 : -1) || a.row - b.row)[0];
      return newest === undefined ? [] : [newest];
    });
}
