/** What must come out of the pairs: how many rows and reports, and figures that are known. */
import type { Assertion, ReconciledDraft } from '../../adapter.ts';
import { mirrorFile } from '../comtrade-sources/editions.ts';

export const hasPairs = (count: number): Assertion => ({
  says: `the table has ${count} pairs`,
  check({ rowsRead }) {
    const rows = rowsRead.get(mirrorFile) ?? 0;
    return rows === count ? undefined : `${rows} rows`;
  },
});

/** A report is a value with its mass, so that there are as many of each. */
export const hasReports = (count: number): Assertion => ({
  says: `${count} reports are kept, each with a value and a mass or why there is none`,
  check({ statements }) {
    const values = statements.filter(({ unit }) => unit?.startsWith('USD')).length;
    const masses = statements.filter(({ unit }) => unit === 'kg:gross').length;
    return values === count && masses === count ? undefined : `${values} values and ${masses} masses`;
  },
});

/** @param side which end of a flow it is that reports */
export const hasReporters = (side: 'subject' | 'object', year: string, count: number): Assertion => ({
  says: `${count} economies report ${year}`,
  check({ statements }) {
    const reporters = new Set(
      statements.filter(({ period }) => period === year).map((statement) => statement[side]),
    );
    return reporters.size === count ? undefined : `${reporters.size} economies`;
  },
});

/** Exporter, importer, code and year of a flow. */
type Flow = readonly [exporter: string, importer: string, number: string, year: string];

const isMassOf =
  ([exporter, importer, number, year]: Flow) =>
  (item: ReconciledDraft): boolean =>
    item.subject === exporter &&
    item.object === importer &&
    item.product === `product:hs2022-${number}` &&
    item.period === year &&
    item.unit === 'kg:gross';

/** A mass as it stands in UN Comtrade. */
export const massIs = (flow: Flow, kilograms: number): Assertion => ({
  says: `the mass of ${flow.join(', ')} is ${kilograms} kg`,
  check({ statements }) {
    const found = statements.filter(isMassOf(flow));
    const values = found.map(({ value }) => value);
    return values.length === 1 && values[0] === kilograms ? undefined : `${values.join(', ')} kg`;
  },
});

/** Sum of the values of a code, in billions of dollars with two decimals. */
export const valuesComeTo = (number: string, year: string, billionUsd: number): Assertion => ({
  says: `reports of ${number} in ${year} come to ${billionUsd} billion USD, within a hundredth`,
  check({ statements }) {
    const values = statements.filter(
      ({ product, period, unit }) =>
        product === `product:hs2022-${number}` && period === year && unit?.startsWith('USD'),
    );
    const sum = values.reduce((total, { value }) => total + (value ?? 0), 0) / 1e9;
    return Math.abs(sum - billionUsd) < 0.01 ? undefined : `${sum} billion USD`;
  },
});

/** Whether the masses of a flow are kept out of answers. */
export const isInQuarantine = (flow: Flow, expected: boolean): Assertion => ({
  says: `the mass of ${flow.join(', ')} is ${expected ? '' : 'not '}in quarantine`,
  check({ statements }) {
    const found = statements.filter(isMassOf(flow));
    const isRight =
      found.length > 0 && found.every(({ quarantine }) => (quarantine !== undefined) === expected);
    return isRight
      ? undefined
      : `${found.length} masses, ${found.filter((item) => item.quarantine).length} of them in quarantine`;
  },
});
