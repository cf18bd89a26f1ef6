/** Exporter's against importer's mass of one flow. Their values are another kind's: value-gap.ts. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import type { Anomaly, AnomalyState } from './answer.ts';
import type { YearlyKind } from './kind.ts';
import { ascending, tonnesOf, workedOut } from './parts.ts';
import {
  anomalyOfPair,
  type Code,
  compareReports,
  type OddPair,
  type Pair,
  type Report,
  reportedTwice,
  reportsFilter,
  toldOf,
  valueRatio,
} from './reported-pairs.ts';
import { type Compared, gapFigure } from './score.ts';
import { innocent } from './words.ts';

const sentences: Readonly<Record<string, Label>> = {
  'exporter-larger': {
    en: '{from} → {to}, {product}: the exporter reports a larger mass than the importer.',
    fr: '{from} → {to}, {product} : l’exportateur déclare une masse plus grande que l’importateur.',
    es: '{from} → {to}, {product}: quien exporta declara una masa mayor que quien importa.',
  },
  'importer-larger': {
    en: '{from} → {to}, {product}: the importer reports a larger mass than the exporter.',
    fr: '{from} → {to}, {product} : l’importateur déclare une masse plus grande que l’exportateur.',
    es: '{from} → {to}, {product}: quien importa declara una masa mayor que quien exporta.',
  },
  'exporter-only': {
    en: '{from} → {to}, {product}: the exporter alone reports the flow; the importer reports others of the code.',
    fr: '{from} → {to}, {product} : seul l’exportateur déclare le flux ; l’importateur en déclare d’autres sous ce code.',
    es: '{from} → {to}, {product}: solo quien exporta declara el flujo; quien importa declara otros con ese código.',
  },
  'importer-only': {
    en: '{from} → {to}, {product}: the importer alone reports the flow; the exporter reports others of the code.',
    fr: '{from} → {to}, {product} : seul l’importateur déclare le flux ; l’exportateur en déclare d’autres sous ce code.',
    es: '{from} → {to}, {product}: solo quien importa declara el flujo; quien exporta declara otros con ese código.',
  },
};
const toCheck: Label = {
  en: 'Were the goods declared under another name, mass or destination on one side?',
  fr: 'La marchandise a-t-elle été déclarée sous un autre nom, une autre masse ou une autre destination d’un côté ?',
  es: '¿Se declaró la mercancía con otro nombre, otra masa u otro destino en uno de los lados?',
};
const reasons: readonly Label[] = [
  innocent.otherCode,
  innocent.thirdPlace,
  innocent.atSea,
  innocent.weighedOtherwise,
  innocent.confidential,
];

export const mirrorGap: YearlyKind = {
  id: 'mirror-gap',
  label: { en: 'Mirror gaps', fr: 'Écarts de miroir', es: 'Diferencias de espejo' },
  sentence: {
    en: 'Exporter and importer report unlike masses of one flow, by a factor of 2 or more, or only one of them reports it.',
    fr: 'Exportateur et importateur déclarent des masses différentes d’un même flux, d’un facteur 2 ou plus, ou un seul le déclare.',
    es: 'Quien exporta y quien importa declaran masas distintas de un mismo flujo, por un factor de 2 o más, o solo uno lo declara.',
  },
  isAboutEconomies: true,
  years: (context, question) => ascending([...reportedTwice(context, question).values()].flat()),
  plan(context, question, year) {
    return {
      filters: [reportsFilter(context, question, year)],
      find: ([amounts = []]) =>
        compareReports(amounts, year, { comparedOf, anomalyOf: (odd) => anomalyOf(context, odd) }),
    };
  },
  caveats: () => [],
};

/** The mass of a report in tonnes, where it gives one above zero. */
function massOf({ mass }: Report): number | undefined {
  const tonnes = mass === undefined ? undefined : tonnesOf(mass);
  return tonnes !== undefined && tonnes > 0 ? tonnes : undefined;
}

const isSilent = ({ value, mass }: Report): boolean => value === undefined && mass === undefined;

/** The two masses in tonnes; undefined where a mass is missing, or where the silent side reports nothing at all. */
function comparedOf({ from, to, exporter, importer }: Pair, code: Code): Compared | undefined {
  const [sent, received] = [massOf(exporter), massOf(importer)];
  const compared = (a: number, b: number): Compared => {
    const rows: number[] = [];
    if (exporter.mass !== undefined) rows.push(exporter.mass.row);
    if (importer.mass !== undefined) rows.push(importer.mass.row);
    return { a, b, rows };
  };
  if (sent !== undefined && received !== undefined) return compared(sent, received);
  if (sent !== undefined && isSilent(importer) && code.importers.has(to)) return compared(sent, 0);
  if (received !== undefined && isSilent(exporter) && code.exporters.has(from)) return compared(0, received);
  return undefined;
}

function stateOf({ a, b }: Compared): AnomalyState {
  if (b === 0) return 'exporter-only';
  if (a === 0) return 'importer-only';
  return a > b ? 'exporter-larger' : 'importer-larger';
}

function anomalyOf(context: GraphContext, odd: OddPair): Anomaly {
  const { pair, of } = odd;
  const state = stateOf(of);
  const ratio = valueRatio(pair);
  const figures = [...toldOf(pair), ...(ratio === null ? [] : [workedOut('valueRatio', ratio)])];
  return anomalyOfPair(context, odd, {
    kind: 'mirror-gap',
    state,
    sentence: sentences[state] as Label,
    unit: 't:gross',
    assumptions: [],
    figures,
    gap: gapFigure(of, 't:gross'),
    innocent: reasons,
    toCheck,
    evidence: rowsOf(figures.flatMap(({ row }) => (row === null ? [] : [row]))),
  });
}
