/** What is taken away of a life cycle: its figures as a table, and the whole answer. */
import type { ReactNode } from 'react';
import type { Variables } from '../../data/query.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked, type HandedTable } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { type LifeCycleData, lifeCycleQuery } from './query.ts';

const tableOf = (variables: Variables): HandedTable => ({
  async table(sourced) {
    const [{ lifeCycleTable }, { withEveryDevice }] = await Promise.all([
      import('./life-cycle-table.ts'),
      import('./every-device.ts'),
    ]);
    return lifeCycleTable(
      await withEveryDevice(sourced, variables, await sourced.ask(lifeCycleQuery, variables)),
    );
  },
});

export function TakeAway({
  data,
  variables,
  beside,
  isWaiting,
}: {
  readonly isWaiting: boolean;
  readonly data: LifeCycleData;
  readonly variables: Variables;
  /** With which the life cycle beside it was asked; null where there is none. */
  readonly beside: Variables | null;
}): ReactNode {
  const language = useLanguage();
  const { of } = data.lifeCycle;
  return (
    <div className="section-tools">
      <Take
        isWaiting={isWaiting}
        handed={{
          name: `filon-life-cycle-${of.id.replace(':', '-')}-${language}`,
          title: of.name,
          question: asked(lifeCycleQuery, variables),
          tables: [tableOf(variables)],
          ...(beside === null
            ? {}
            : { beside: { question: asked(lifeCycleQuery, beside), tables: [tableOf(beside)] } }),
        }}
      />
    </div>
  );
}
