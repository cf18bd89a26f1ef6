/** The small graph with statements of the sources that the registry of harms reads by name. All figures are made up. */
import { type Statement, type StatementBody, statement } from '../../schema/statement.ts';
import type { GraphParts } from '../../server/store/memory.ts';
import { smallGraph, testEntity, testSource } from './small-graph.ts';

const dams = testSource('tailings-dam-failures', ['2023-01']);
const goods = testSource('ilab-goods', ['2022']);

const empty = {
  object: null,
  product: null,
  value: null,
  low: null,
  high: null,
  unit: null,
  status: 'reported',
  missing: null,
  read: 'original',
  note: null,
  quarantine: null,
  stage: 'extraction',
  locator: 'harms',
} as const;

function deaths(subject: string, value: number, more: Partial<StatementBody> = {}): Statement {
  const body = {
    ...empty,
    subject,
    predicate: 'bearsHarm',
    object: 'harm:deaths-from-tailings-dam-failures',
    period: '2010/2019',
    value,
    unit: 'count',
    source: 'tailings-dam-failures',
    edition: '2023-01',
    ...more,
  } as const;
  return statement(body, dams);
}

function listed(subject: string): Statement {
  const body = {
    ...empty,
    subject,
    predicate: 'bearsHarm',
    object: 'harm:child-labour',
    product: 'material:cobalt',
    period: '2022',
    source: 'ilab-goods',
    edition: '2022',
  } as const;
  return statement(body, goods);
}

/** Five deaths in DR Congo, two in Finland, and three in a later decade; cobalt of DR Congo on the list of goods. */
export function harmGraph(): GraphParts {
  const small = smallGraph();
  return smallGraph({
    entities: [
      ...(small.entities ?? []),
      testEntity('harm:deaths-from-tailings-dam-failures', 'Deaths from tailings dam failures'),
    ],
    sources: [...(small.sources ?? []), dams, goods],
    statements: [
      ...(small.statements ?? []),
      deaths('economy:COD', 5),
      deaths('economy:FIN', 2),
      deaths('economy:COD', 3, { period: '2020/2029' }),
      listed('economy:COD'),
    ],
  });
}
