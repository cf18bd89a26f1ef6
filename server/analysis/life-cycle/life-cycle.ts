/** A year of a device, a data-centre site or the training of a model, over production, use and end of life. The rules are in docs/methods/life-cycle.md. */
import { z } from 'zod';
import { kindOfEntityId } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import { defaultScheme } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import type { Assumption, Figure } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { figureOfRow, rowsOf } from '../figure.ts';
import { gridsOf, reportedOf, yearOf } from '../infrastructure/electricity.ts';
import type { LifeCell, LifeCycleAnswer, LifeKind } from './answer.ts';
import { elsewhereAssumption, footprintsOf, lifetimeAssumption } from './devices.ts';
import { classSource, type LifeRows, modelSource, planOf } from './plan.ts';
import { checkYear, noModel, nothingStated } from './refusals.ts';
import { servicesOf } from './services.ts';
import { cellsOf, spreadsOf } from './spreads.ts';
import { computedOf, statedOf } from './things.ts';
import { assumptions, caveats, coverageOf } from './words.ts';

const parameters = z.strictObject({
  of: z.string().min(1).max(200).describe('Id of a device, a site, or a model of artificial intelligence.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('Last year of figures and grids; the newest of each when null.'),
  economy: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Id of an economy on whose grid the electricity is taken as an alternative.'),
});
type LifeParameters = z.output<typeof parameters>;

interface Question {
  readonly of: string;
  readonly kind: LifeKind;
  readonly economy: string | null;
}

/** @throws QuestionError (UNKNOWN_ID, BAD_USER_INPUT) with the nearest ids */
function questionOf(context: GraphContext, { of: given, economy }: LifeParameters): Question {
  const of = knownId(context, given, ['device', 'site', 'product']);
  const kind = kindOfEntityId(of);
  if (kind === 'product' && !of.startsWith('product:ai-')) throw noModel(context, of);
  return {
    of,
    kind: kind === 'device' ? 'device' : kind === 'site' ? 'site' : 'model',
    economy: economy === null ? null : knownId(context, economy, ['economy']),
  };
}

export const lifeCycle = analysis({
  id: 'lifeCycle',
  label: { en: 'Life cycle', fr: 'Cycle de vie', es: 'Ciclo de vida' },
  sentence: {
    en: 'What a year of a device, a data centre or the training of a model takes, over production, use and end of life, each source beside the others.',
    fr: 'Ce que demande une année d’un appareil, d’un centre de données ou l’entraînement d’un modèle, de la production à l’usage et à la fin de vie, chaque source à côté des autres.',
    es: 'Lo que exige un año de un aparato, de un centro de datos o el entrenamiento de un modelo, en producción, uso y fin de vida, cada fuente junto a las demás.',
  },
  method: 'life-cycle',
  parameters,
  gather(context, { values }) {
    const { of, kind, economy } = questionOf(context, values);
    return planOf(of, kind, economy).filters;
  },
  compute(context, asked, slices): LifeCycleAnswer {
    const question = questionOf(context, asked.values);
    const { of, kind, economy } = question;
    const { year } = asked.values;
    const all = planOf(of, kind, economy).pick(slices);
    const isAsked = (id: string): boolean => id === of || context.entities.get(id)?.partOf === of;
    const about = kind === 'device' ? all.devices.filter(({ subject }) => isAsked(subject)) : all.own;
    const stands = kind === 'device' ? about.filter(({ predicate }) => predicate === 'emits') : about;
    if (stands.length === 0) throw nothingStated(context, of, kind, footprintIds(context, all.devices));
    const years = [...new Set([...about.filter(isPast), ...gridRows(all, question)].map(yearOf))].sort(
      (a, b) => a - b,
    );
    checkYear(years, year);
    const rows = until(all, year);

    const places = [...new Set(rows.places.flatMap(({ object }) => object ?? []))].filter((id) =>
      id.startsWith('economy:'),
    );
    const place = economy ?? (places.length === 1 ? (places[0] ?? null) : null);
    const gridsAt = (last: number | null) =>
      gridsOf(rows.grids, new Set(place === null ? [] : [place]), {
        year: last,
        sideOf: (id) => context.membership.side(id, defaultScheme, last ?? years.at(-1) ?? 0),
      });
    const grids = gridsAt(year);
    const water = newestFigure(rows.water);
    const grid = grids[0]?.intensity ?? null;

    const footprints =
      kind === 'device'
        ? footprintsOf(rows.devices, isAsked, {
            grid: economy === null ? null : grid,
            water,
          })
        : [];
    const spreads = spreadsOf(footprints, newestOfEach(rows.masses));
    const stated = kind === 'device' ? [] : statedOf(rows.own, kind);
    const computed =
      kind === 'device'
        ? []
        : computedOf(rows.own, kind, {
            at: (last) => gridsAt(last)[0]?.intensity ?? null,
            water,
            isElsewhere: place !== null && !places.includes(place),
          });
    // Nothing may be left of it in the years that were asked for.
    if (footprints.length === 0 && stated.length === 0) {
      throw nothingStated(context, of, kind, footprintIds(context, all.devices));
    }
    const operators = new Set(rows.operators.map(({ subject }) => subject));
    const reported = [...operators].flatMap((operator) =>
      reportedOf(context, rows.reported, { of: operator, year: null, keptOut: rows.keptOut }),
    );
    const services = kind === 'device' ? servicesOf(rows.devices) : [];
    const cells = cellsOf({ spreads, stated, computed });
    const figures = [
      ...spreads.flatMap(({ count, least, most }) => [count, least, most]),
      ...footprints.flatMap(({ emissions, ...one }) => [
        ...Object.values(emissions),
        one.lifetime,
        one.wholeLife,
        one.margin,
        one.energy,
        one.mass,
        one.waste,
        one.useElsewhere,
        one.waterElsewhere,
      ]),
      ...stated.map(({ amount }) => amount),
      ...computed.map(({ amount }) => amount),
      ...grids.map(({ intensity }) => intensity),
      ...reported.flatMap(({ byPlace, byMarket }) => [byPlace, byMarket]),
      ...services.flatMap((one) => [
        one.devicesProduction,
        one.devicesUse,
        one.networks,
        one.dataCentresProduction,
        one.dataCentresUse,
      ]),
    ].filter((figure) => figure !== null);
    const used = new Set(figures.flatMap((figure) => figure.assumptions));
    return {
      method: 'life-cycle',
      parameters: parametersOf(asked),
      assumptions: assumptionsOf(used),
      choices: [],
      coverage: coverageOfCells(cells),
      caveats: [
        caveats.unknown,
        ...(kind === 'device' ? [caveats.apart, ...deviceCaveats(footprints)] : []),
        ...(services.length > 0 ? [caveats.services] : []),
        ...(kind === 'site' ? [caveats.site] : []),
        ...(computed.some(({ rule }) => rule === 'power-at-most') ? [caveats.atMost] : []),
        ...(reported.length > 0 ? [caveats.company] : []),
        ...(computed.some(({ rule }) => rule === 'power-by-time') ? [caveats.training] : []),
        ...(kind === 'model' && economy === null ? [caveats.place] : []),
        ...(stated.some(isGuessed) ? [caveats.guessed] : []),
        ...(economy !== null && grids.length === 0 ? [caveats.noGrid] : []),
      ],
      evidence: rowsOf(...figures.map(({ evidence }) => evidence)),
      of,
      kind,
      year,
      economy,
      years,
      cells,
      spreads,
      footprints,
      stated,
      computed,
      grids,
      reported,
      services,
    };
  },
});

const isPast = ({ status }: StatementRow): boolean => status !== 'projected';

function isGuessed({ indicator, amount }: LifeCycleAnswer['stated'][number]): boolean {
  return indicator?.startsWith('indicator:model-parameters') === true && amount.quantity.status === 'assumed';
}

/** Grids of the economy asked for, or of the place. */
function gridRows(all: LifeRows, { economy }: Question): readonly StatementRow[] {
  if (economy !== null) return all.grids;
  const places = new Set(all.places.map(({ object }) => object));
  return places.size === 1 ? all.grids.filter(({ subject }) => places.has(subject)) : [];
}

/** Factors of water are of no year that can be chosen: the newest stands for all. */
function until(rows: LifeRows, year: number | null): LifeRows {
  if (year === null) return rows;
  const past = (list: readonly StatementRow[]): readonly StatementRow[] =>
    list.filter((row) => yearOf(row) <= year);
  return {
    ...rows,
    devices: past(rows.devices),
    masses: past(rows.masses),
    grids: past(rows.grids),
    own: past(rows.own),
    reported: past(rows.reported),
    keptOut: past(rows.keptOut),
  };
}

function newestFigure(rows: readonly StatementRow[]): Figure | null {
  const newest = rows.toSorted((a, b) => yearOf(b) - yearOf(a) || a.row - b.row)[0];
  return newest === undefined ? null : figureOfRow(newest, 'litre/kWh');
}

/** Of each publisher the newest mass of the class. */
function newestOfEach(rows: readonly StatementRow[]): readonly StatementRow[] {
  const newest = new Map<string, StatementRow>();
  for (const row of rows) {
    const held = newest.get(row.source);
    if (row.value !== null && (held === undefined || yearOf(row) > yearOf(held))) newest.set(row.source, row);
  }
  return [...newest.values()];
}

/** What can be asked about: of models of makers their class, where they have one. */
function footprintIds(context: GraphContext, rows: readonly StatementRow[]): ReadonlySet<string> {
  return new Set(
    rows
      .filter(({ predicate, subject }) => predicate === 'emits' && subject.startsWith('device:'))
      .map(({ subject, source }) =>
        source === classSource ? subject : (context.entities.get(subject)?.partOf ?? subject),
      ),
  );
}

function deviceCaveats(footprints: LifeCycleAnswer['footprints']): readonly Label[] {
  const has = (source: string): boolean => footprints.some((one) => one.source === source);
  return [
    ...(has(classSource) ? [caveats.french] : []),
    ...(has(modelSource) ? [caveats.makers] : []),
    ...(footprints.some(({ waste }) => waste !== null) ? [caveats.waste] : []),
  ];
}

function assumptionsOf(used: ReadonlySet<string>): readonly Assumption[] {
  return [
    { id: lifetimeAssumption, text: assumptions.lifetime, share: null },
    { id: elsewhereAssumption, text: assumptions.elsewhere, share: null },
  ].filter(({ id }) => used.has(id));
}

function coverageOfCells(cells: readonly LifeCell[]): LifeCycleAnswer['coverage'] {
  const share = (state: LifeCell['state']): number =>
    cells.filter((cell) => cell.state === state).length / cells.length;
  const known = share('stated');
  const assumed = share('computed');
  return { known, assumed, unknown: Math.max(0, 1 - known - assumed), of: coverageOf };
}
