/**
 * Answers of the ledger, of value capture and of who answers for a harm from the answer cache, as their pages ask for
 * them, at 50 connections: latency against the goal, requests a second against a bare Apollo Server's smallest answer.
 */
import { ledgerQuery } from '../../picture/ledger/query.ts';
import { builtGraph } from '../built-graph.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { against, compressed, measured, type Server, start } from './http-servers/under-load.ts';

/** Milliseconds, for the 95th percentile. */
const goal = 20;

const figure = '{ quantity { value low high unit { id } status missing } }';
const harmQuery = `query HarmUnderLoad($harm: ID!, $rule: ResponsibilityRule!, $material: ID, $lang: Language) {
  harmAttribution(harm: $harm, rule: $rule, material: $material, lang: $lang) {
    caveats period chainYear scope total ${figure}
    bearers { economy { id name } side amount ${figure} share ${figure} happened ${figure} }
    bySide { side amount ${figure} share ${figure} happened ${figure} }
    unattributable { kind reason amount ${figure} }
    choices { choice text least { value } most { value } leastOption mostOption }
  }
}`;
const valueQuery = `query ValueUnderLoad($lang: Language) {
  valueCapture(lens: INDUSTRY, lang: $lang) {
    caveats
    industry {
      year edition total ${figure}
      bands { band amount ${figure} share ${figure} perHead ${figure} }
      economies { economy { id name } side amount ${figure} share ${figure} perHead ${figure} }
      through { year total ${figure} bands { band share ${figure} } }
    }
    choices { choice text least { value } most { value } }
  }
}`;

interface Question {
  readonly name: string;
  readonly body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}
const questions: readonly Question[] = [
  { name: 'ledger, all rows', body: { query: ledgerQuery, variables: { lang: 'EN' } } },
  { name: 'valueCapture(INDUSTRY)', body: { query: valueQuery, variables: { lang: 'EN' } } },
  {
    name: 'harmAttribution(tree cover of copper, CONSUMPTION)',
    body: {
      query: harmQuery,
      variables: {
        harm: 'harm:tree-cover-loss-at-mines',
        rule: 'CONSUMPTION',
        material: 'material:copper',
        lang: 'EN',
      },
    },
  },
];

/** An answer with an error is not kept, and would be measured for something else. */
async function kilobytesOf({ url }: Server, { name, body }: Question): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: unknown };
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return Math.round(text.length / 1000);
}

export const bench: Bench = async () => {
  const servers: Server[] = [];
  try {
    const filon = await start('filon.ts', [await builtGraph()]);
    servers.push(filon);
    const bare = await start('bare-apollo.ts');
    servers.push(bare);
    const hello = await measured(bare, { query: '{ release { id } }' });
    const figures: BenchFigure[] = [];
    for (const question of questions) {
      const size = await kilobytesOf(filon, question);
      const { p95, requests, cpu } = await measured(filon, question.body, compressed);
      const name = `cached ${question.name}, ${size} kB, compressed, at 50 connections`;
      figures.push(
        against(`${name}: 95th percentile against the goal`, p95, goal, 'ms'),
        against(
          `${name}: 95th percentile against { release { id } } of a bare Apollo 5 on Fastify`,
          p95,
          hello.p95,
          'ms',
        ),
        against(
          `${name} against { release { id } } of the bare Apollo`,
          requests.average,
          hello.requests.average,
          'requests/s',
        ),
      );
      // The load comes from this machine too, and reading large answers is work for it: this is the server's alone.
      if (cpu !== undefined && hello.cpu !== undefined)
        figures.push(
          against(
            `${name}: CPU of the server an answer against { release { id } } of the bare Apollo`,
            cpu,
            hello.cpu,
            'ms',
          ),
        );
    }
    return figures;
  } finally {
    for (const { process: child } of servers) child.kill('SIGTERM');
  }
};
