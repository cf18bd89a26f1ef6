/** Ownership on the project's own data: added up again from the statements, and checked against the printed file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatementRow } from '../../schema/store.ts';
import { convert } from '../../schema/unit.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { OwnershipAnswer, OwnershipPart } from '../../server/analysis/ownership/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 120_000);
afterAll(() => graph.store.close());

const asked = (input: object): Promise<OwnershipAnswer> => ask(graph, analyses.ownership, { ...input });
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const sharesOf = (rows: readonly OwnershipPart['rows'][number]['share'][]): number =>
  sumOf(rows.map(({ quantity }) => quantity.value ?? Number.NaN));

describe('cobalt dug in Africa, contained', () => {
  const africa = async (): Promise<OwnershipPart> => {
    const { parts } = await asked({ material: 'material:cobalt' });
    const part = parts.find(
      ({ source, stage, total }) =>
        source === 'usgs-africa-facilities' &&
        stage === 'extraction' &&
        total.quantity.unit === 't:contained',
    );
    if (part === undefined) throw new Error('no such part');
    return part;
  };

  it('is what the statements of sites and groups come to, each once', async () => {
    const rows = await graph.store.slice({
      predicate: ['hasCapacity'],
      object: ['material:cobalt'],
      source: ['usgs-africa-facilities'],
      stage: ['extraction'],
    });
    const latest = new Map<string, StatementRow>();
    for (const row of rows) {
      const isCounted = row.value !== null && row.unit?.endsWith(':contained') === true;
      if (isCounted && (latest.get(row.subject)?.period ?? '') < row.period) latest.set(row.subject, row);
    }
    const total = sumOf(
      [...latest.values()].map(({ value, unit }) => convert(value ?? 0, unit ?? '', 't:contained')),
    );
    const part = await africa();
    expect(part.total.quantity.value).toBeCloseTo(total, 6);
    expect(part.list).toHaveLength(latest.size);
  });

  it('has the owners of Mutanda as the file prints them', async () => {
    // AFR_Mineral_Facilities.geojson, COD056: 28000 metric tons; Glencore Plc [69%], Fleurette Properties Ltd [31%].
    const { list, rows } = await africa();
    const mutanda = list.find(({ site }) => site === 'site:usgs-COD056');
    expect(mutanda?.capacity.quantity.value).toBe(28_000);
    expect(mutanda?.claims.map(({ owners, share }) => [owners, share.quantity.value])).toEqual([
      [['org:glencore-plc'], 0.69],
      [['org:fleurette-properties-ltd'], 0.31],
    ]);
    const glencore = rows.find(({ owners: [owner] }) => owner === 'org:glencore-plc');
    expect(glencore?.capacity.quantity.value).toBeCloseTo(0.69 * 28_000, 6);
  });

  it('gives the state of Botswana and a company of its own the contradiction that the file prints', async () => {
    const { contradictions } = await asked({ material: 'material:cobalt' });
    const phoenix = contradictions.find(({ owned }) => owned === 'site:usgs-BWA016');
    // Both are printed with 100 %.
    expect(phoenix?.owners).toEqual(['economy:BWA', 'org:bamangwato-concessions-bcl-ltd']);
    expect(phoenix?.sum.quantity.value).toBe(2);
    expect(phoenix?.sum.evidence).toHaveLength(2);
  });
});

describe('a chain of owners', () => {
  it('is followed as the file prints it', async () => {
    // INDOPAC_Mineral_facilities.geojson, BGD054, BGD055, BGD074, BGD098: 1,400 + 500 + 400 + 1,900 thousand metric tons,
    // Surma Holding B.V. (Lafarge S.A. 50%, and Cemolins International S.L.U., 50%) [58.9%].
    const { parts } = await asked({ of: 'org:surma-holding-bv' });
    const [part] = parts;
    expect(parts).toHaveLength(1);
    expect(part?.total.quantity.value).toBe(4_200);
    expect(part?.own?.held.quantity.value).toBeCloseTo(4_200 * 0.589, 6);
    expect(part?.own?.kept.quantity.value).toBe(0);
    for (const owner of ['org:lafarge-sa', 'org:cemolins-international-slu']) {
      const row = part?.rows.find(({ owners }) => owners[0] === owner);
      expect(row?.capacity.quantity.value).toBeCloseTo(4_200 * 0.589 * 0.5, 6);
      expect(row?.throughOthers?.quantity.value).toBeCloseTo(4_200 * 0.589 * 0.5, 6);
    }
  });
});

describe('every material', () => {
  it('is in the overview as it is alone, and its claims fill the whole', async () => {
    const { overview } = await asked({});
    expect(overview.length).toBeGreaterThan(100);
    const materials = [...new Set(overview.map(({ material }) => material))];
    for (const material of materials) {
      const { parts } = await asked({ material });
      const rows = overview.filter((row) => row.material === material);
      expect(parts).toHaveLength(rows.length);
      for (const part of parts) {
        expect(sharesOf(part.rows.map(({ share }) => share))).toBeCloseTo(1, 9);
        expect(sharesOf(part.homes.map(({ share }) => share))).toBeCloseTo(1, 9);
        expect(sharesOf(part.cells.map(({ share }) => share))).toBeCloseTo(1, 9);
        const row = rows.find(
          ({ stage, source, edition, total }) =>
            stage === part.stage &&
            source === part.source &&
            edition === part.edition &&
            total.quantity.unit === part.total.quantity.unit,
        );
        expect(row?.total.quantity.value).toBe(part.total.quantity.value);
        const withOwner = part.rows.filter(({ kind }) => kind === 'owner').map(({ share }) => share);
        expect(row?.withOwner.quantity.value).toBeCloseTo(sharesOf(withOwner), 9);
      }
    }
  });
});

describe('every economy with sites', () => {
  it('has what the whole has there, and never more', async () => {
    const whole = await asked({ material: 'material:copper' });
    for (const of of whole.places) {
      const there = await asked({ material: 'material:copper', of });
      for (const part of there.parts) {
        const same = whole.parts.find(
          ({ stage, source, total }) =>
            stage === part.stage &&
            source === part.source &&
            total.quantity.unit === part.total.quantity.unit,
        );
        expect(part.named.quantity.value).toBe(same?.total.quantity.value);
        const cells = same?.cells.filter(({ dugIn }) => dugIn === of) ?? [];
        expect(part.total.quantity.value).toBeCloseTo(
          sumOf(cells.map(({ capacity }) => capacity.quantity.value ?? Number.NaN)),
          6,
        );
      }
    }
  });
});
