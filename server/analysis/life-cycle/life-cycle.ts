/** A year of a device, a data-centre site or the training of a model, over production, use and end of life. The rules are in docs/methods/life-cycle.md. */
import { z } from 'zod';
import { defaultScheme } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import type { Figure } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { figureOfRow, rowsOf } from '../figure.ts';
import { gridsOf, reportedOf, yearOf } from '../infrastructure/electricity.ts';
import { upwards } from '../trace/use/device-class.ts';
import type { LifeCycleAnswer } from './answer.ts';
import { assumptionsOf, caveatsOf, coverageOfCells, figuresOf, type LifeParts } from './around.ts';
import { behindOf } from './behind.ts';
import { footprintsOf } from './devices.ts';
import { lifetimesOf, yearlyEntries } from './lifetimes.ts';
import { materialsOf } from './materials.ts';
import { classSource, type LifeRows, planOf } from './plan.ts';
import { checkYear, nothingStated } from './refusals.ts';
import { servicesOf } from './services.ts';
import { cellsOf, type Entry, spreadsOf } from './spreads.ts';
import { type Question, questionOf } from './subject.ts';
import { computedOf, statedOf } from './things.ts';

const parameters = z.strictObject({
  of: z
    .string()
    .min(1)
    .max(200)
    .describe('Id of a device, a site, an operator of data centres, or a model of artificial intelligence.'),
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

export const lifeCycle = analysis({
  id: 'lifeCycle',
  label: { en: 'Life cycle', fr: 'Cycle de vie', es: 'Ciclo de vida' },
  sentence: {
    en: 'What a year of a device, a data centre or the training of a model takes, over production, use and end of life, each source beside the others.',
    fr: 'Ce que demande une année d’un appareil, d’un centre de données ou l’entraînement d’un modèle, de la production à l’usage et à la fin de vie, chaque source à côté des autres.',
    es: 'Lo que exige un año de un dispositivo, de un centro de datos o el entrenamiento de un modelo, en producción, uso y fin de vida, cada fuente junto a las demás.',
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
    const parts = partsOf(context, question, asked.values.year, planOf(of, kind, economy).pick(slices));
    const figures = figuresOf(parts);
    return {
      method: 'life-cycle',
      parameters: parametersOf(asked),
      assumptions: assumptionsOf(figures),
      choices: [],
      coverage: coverageOfCells(parts.cells),
      caveats: caveatsOf(parts),
      evidence: rowsOf(...figures.map(({ evidence }) => evidence)),
      ...parts,
    };
  },
});

/** What an answer has where nothing of a kind is told. */
const nothing = {
  cells: [],
  spreads: [],
  footprints: [],
  stated: [],
  computed: [],
  grids: [],
  reported: [],
  services: [],
  materials: [],
  lifetimes: [],
  behind: [],
} as const;

/** @throws QuestionError (NOT_ANSWERABLE, YEAR_NOT_COVERED) with what can be asked instead */
function partsOf(context: GraphContext, question: Question, year: number | null, all: LifeRows): LifeParts {
  const { of, kind, economy } = question;
  const isDevice = kind === 'device';
  const isAsked = (id: string): boolean => id === of || context.entities.get(id)?.partOf === of;
  const about = isDevice ? all.devices.filter(({ subject }) => isAsked(subject)) : all.own;
  const stands = isDevice ? about.filter(({ predicate }) => predicate === 'emits') : about;
  const unstated = () => nothingStated(context, of, kind, footprintIds(context, all.devices));
  if (stands.length === 0) throw unstated();
  const years = yearsOf([...about.filter(isPast), ...gridRows(all, question)]);
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
  const shared = { ...nothing, of, kind, year, economy, years, grids };

  if (isDevice) {
    const grid = economy === null ? null : (grids[0]?.intensity ?? null);
    const footprints = footprintsOf(rows.devices, isAsked, { grid, water });
    // Nothing may be left of it in the years that were asked for.
    if (footprints.length === 0) throw unstated();
    const lifetimes = lifetimesOf(rows.devices, rows.keys, upwards(context, of));
    const masses = newestOfEach(rows.masses).flatMap((row): Entry[] => [
      {
        measure: 'material',
        phase: 'production',
        source: row.source,
        isComputed: false,
        figure: figureOfRow(row, 'kg:gross'),
      },
    ]);
    const known = [...masses.map(({ figure }) => figure), ...footprints.map(({ mass }) => mass)];
    const spreads = spreadsOf(footprints, [
      ...masses,
      ...yearlyEntries(
        known.filter((mass) => mass !== null),
        lifetimes,
      ),
    ]);
    return {
      ...shared,
      cells: cellsOf({ kind, isEconomyAsked: economy !== null, spreads, stated: [], computed: [] }),
      spreads,
      footprints,
      services: servicesOf(rows.devices),
      materials: materialsOf(context, of, lifetimes),
      lifetimes,
      behind: behindOf(rows.infrastructure, rows.people),
    };
  }

  const stated = statedOf(rows.own, kind);
  if (stated.length === 0) throw unstated();
  const computed = computedOf(rows.own, kind, {
    at: (last) => gridsAt(last)[0]?.intensity ?? null,
    water,
    isElsewhere: place !== null && !places.includes(place),
  });
  const operators = kind === 'operator' ? [of] : new Set(rows.operators.map(({ subject }) => subject));
  return {
    ...shared,
    cells: cellsOf({ kind, isEconomyAsked: economy !== null, spreads: [], stated, computed }),
    stated,
    computed,
    reported: [...operators].flatMap((operator) =>
      reportedOf(context, rows.reported, { of: operator, year: null, keptOut: rows.keptOut }),
    ),
  };
}

const yearsOf = (rows: readonly StatementRow[]): readonly number[] =>
  [...new Set(rows.map(yearOf))].sort((a, b) => a - b);

const isPast = ({ status }: StatementRow): boolean => status !== 'projected';

/** Grids of the economy asked for, or of the place. */
function gridRows(all: LifeRows, { economy }: Question): readonly StatementRow[] {
  if (economy !== null) return all.grids;
  const places = new Set(all.places.map(({ object }) => object));
  return places.size === 1 ? all.grids.filter(({ subject }) => places.has(subject)) : [];
}

/** Factors of water and lifetimes of e-waste are of no year that can be chosen: the newest stands for all. */
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
    infrastructure: past(rows.infrastructure),
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
