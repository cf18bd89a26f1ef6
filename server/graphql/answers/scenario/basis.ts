/** What a scenario rests on, what it comes beside, and what it cannot tell. */
import type { Label } from '../../../../schema/label.ts';
import type { Figure } from '../../../analysis/answer.ts';
import type { ScenarioAnswer } from '../../../analysis/scenario/answer.ts';
import { builder } from '../../builder.ts';
import { figure, said } from './fields.ts';

export const ScenarioAssumptionType = builder
  .objectRef<ScenarioAnswer['assumed'][number]>('ScenarioAssumption')
  .implement({
    description: 'What no source gives, with the value that was taken.',
    fields: (t) => ({
      id: t.exposeString('id', { description: 'Its id.' }),
      text: said(t, 'In words.', ({ text }) => text),
      figure: figure(t, 'The value, with its range.', ({ figure }) => figure),
    }),
  });

export const ScenarioBasisType = builder
  .objectRef<{ readonly what: Label; readonly figure: Figure }>('ScenarioBasis')
  .implement({
    description: 'A published figure that a scenario is measured on.',
    fields: (t) => ({
      what: said(t, 'What it is.', ({ what }) => what),
      figure: figure(t, 'The figure.', ({ figure }) => figure),
    }),
  });

export const ScenarioAgainstType = builder
  .objectRef<ScenarioAnswer['against'][number]>('ScenarioAgainst')
  .implement({
    description: 'The baseline’s e-waste beside what is published of all e-waste.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'The year.' }),
      baseline: figure(t, 'As the model has it.', ({ baseline }) => baseline),
      published: figure(t, 'As published.', ({ published }) => published),
      difference: figure(t, 'Model less published.', ({ difference }) => difference),
    }),
  });

export const ScenarioUnknownType = builder
  .objectRef<ScenarioAnswer['unknown'][number]>('ScenarioUnknown')
  .implement({
    description: 'What a scenario cannot tell.',
    fields: (t) => ({
      what: said(t, 'What it is.', ({ what }) => what),
      reason: said(t, 'Why.', ({ reason }) => reason),
    }),
  });

export const ScenarioBalanceType = builder
  .objectRef<ScenarioAnswer['balances'][number]>('ScenarioBalance')
  .implement({
    description: 'A stage at which as much leaves as enters.',
    fields: (t) => ({
      id: t.exposeString('id', { description: 'Its id.' }),
      label: said(t, 'What is set against what.', ({ label }) => label),
      gap: t.exposeFloat('gap', {
        description: 'The largest gap of all years and draws, as a fraction of the most so far.',
      }),
    }),
  });
