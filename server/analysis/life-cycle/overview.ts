/** What can be asked about: devices, sites, operators and models of which a source states something. */
import { z } from 'zod';
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { groupBy } from '../group-by.ts';
import {
  type LifeCycleOverviewAnswer,
  type LifeKind,
  type LifeMeasure,
  type LifeSubject,
  lifeKinds,
  lifeMeasures,
} from './answer.ts';
import { classSource, kindOf, type LifeRows, planOfAll, trainingPower, trainingTime } from './plan.ts';
import { caveats, coverageOfOverview } from './words.ts';

const measureOf: Partial<Record<StatementRow['predicate'], LifeMeasure>> = {
  usesEnergy: 'energy',
  usesWater: 'water',
  emits: 'emissions',
};

export const lifeCycleOverview = analysis({
  id: 'lifeCycleOverview',
  label: { en: 'Life cycles', fr: 'Cycles de vie', es: 'Ciclos de vida' },
  sentence: {
    en: 'Of which devices, data centres, operators and models of artificial intelligence a life cycle can be told.',
    fr: 'De quels appareils, centres de données, exploitants et modèles d’intelligence artificielle un cycle de vie peut être dit.',
    es: 'De qué dispositivos, centros de datos, operadores y modelos de inteligencia artificial se puede contar un ciclo de vida.',
  },
  method: 'life-cycle',
  parameters: z.strictObject({}),
  gather: () => planOfAll().filters,
  compute(context, asked, slices): LifeCycleOverviewAnswer {
    const all = planOfAll().pick(slices);
    const subjects = subjectsOf(context, all);
    const told = subjects.filter(({ measures }) => measures.length > 0).length;
    const known = subjects.length === 0 ? 0 : told / subjects.length;
    const grids = all.grids.filter(({ subject, value }) => subject.startsWith('economy:') && value !== null);
    return {
      method: 'life-cycle',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: { known, assumed: 0, unknown: 1 - known, of: coverageOfOverview },
      caveats: [caveats.unknown, caveats.apart],
      evidence: [],
      subjects,
      economies: [...new Set(grids.map(({ subject }) => subject))].sort(byCodeUnit),
    };
  },
});

/** By kind, classes before models of makers, then id; such models stand under their class, where they have one. */
function subjectsOf(context: GraphContext, rows: LifeRows): readonly LifeSubject[] {
  const classOf = ({ subject, source }: StatementRow): string =>
    source === classSource ? subject : (context.entities.get(subject)?.partOf ?? subject);
  const devices = rows.devices.filter(({ subject }) => subject.startsWith('device:'));
  return [
    ...[...groupBy(devices, classOf)].flatMap(([subject, own]) => {
      // A mass or a lifetime alone is no footprint.
      const reckoned = own.filter(({ predicate }) => predicate === 'emits');
      if (reckoned.length === 0) return [];
      const models = new Set(reckoned.flatMap((row) => (row.subject === subject ? [] : [row.subject])));
      return [subjectOf(subject, 'device', own, models.size)];
    }),
    ...[...groupBy(rows.own, ({ subject }) => subject)].flatMap(([subject, own]) => {
      const kind = kindOf(subject);
      return kind === null || kind === 'device' ? [] : [subjectOf(subject, kind, own, 0)];
    }),
  ].sort(
    (a, b) =>
      lifeKinds.indexOf(a.kind) - lifeKinds.indexOf(b.kind) ||
      Number(isOneModel(a)) - Number(isOneModel(b)) ||
      byCodeUnit(a.subject, b.subject),
  );
}

/** A model of a maker that no class stands above. */
function isOneModel({ kind, models, sources }: LifeSubject): boolean {
  return kind === 'device' && models === 0 && !sources.includes(classSource);
}

function subjectOf(
  subject: string,
  kind: LifeKind,
  own: readonly StatementRow[],
  models: number,
): LifeSubject {
  const has = (indicator: string): boolean =>
    own.some(({ object, value }) => object === indicator && value !== null);
  const stated = new Set(own.flatMap(({ predicate }) => measureOf[predicate] ?? []));
  if (kind === 'model' && has(trainingPower) && has(trainingTime)) stated.add('energy');
  return {
    subject,
    kind,
    sources: [...new Set(own.map(({ source }) => source))].sort(byCodeUnit),
    measures: lifeMeasures.filter((measure) => stated.has(measure)),
    models,
  };
}
