/** Who receives the waste: no source counts it by economy; what single figures say stands there, and is not added up. */

import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { figureOfRow } from '../../figure.ts';
import type { LedgerFigure } from '../answer.ts';
import { singleFigures } from '../words.ts';
import { emptyRow } from './empty.ts';
import { plainPlan, type RowItem, type RowWords } from './item.ts';

const words: RowWords = {
  id: 'receives-waste',
  stage: 'end-of-life',
  title: { en: 'Receives the waste', fr: 'Reçoit les déchets', es: 'Recibe los residuos' },
  measure: {
    en: 'E-waste received from abroad',
    fr: 'Déchets électroniques reçus de l’étranger',
    es: 'Residuos electrónicos recibidos del extranjero',
  },
  digitalPart: 'not-known',
  scope: {
    en: 'No source in this graph counts e-waste received from abroad by economy.',
    fr: 'Aucune source de ce graphe ne compte les déchets électroniques reçus de l’étranger par économie.',
    es: 'Ninguna fuente de este grafo cuenta los residuos electrónicos recibidos del extranjero por economía.',
  },
  inShort: null,
};

/** What single studies, seizures and trackers counted of e-waste and used equipment that crossed a border. */
const indicators = [
  'indicator:banned-waste-containers-seized',
  'indicator:broken-share-of-used-imports',
  'indicator:circuit-board-containers-seized',
  'indicator:ewaste-across-borders',
  'indicator:ewaste-across-borders-controlled',
  'indicator:ewaste-across-borders-uncontrolled',
  'indicator:ewaste-containers-seized',
  'indicator:ewaste-containers-to-asia-per-month',
  'indicator:ewaste-exported-share',
  'indicator:ewaste-mass-seized',
  'indicator:ewaste-mass-to-asia-per-month',
  'indicator:ewaste-trade-annex-vii-to-others',
  'indicator:ewaste-trade-staying-in-annex-vii',
  'indicator:share-of-used-equipment-to-lagos',
  'indicator:suspect-containers-inspected',
  'indicator:tracked-devices-exported',
  'indicator:used-equipment-imports-lagos',
  'indicator:used-equipment-imports-lagos-broken',
  'indicator:used-share-of-equipment-imports',
];

export const receivesWaste: RowItem = {
  words,
  plan(context) {
    const known = indicators.filter((id) => context.entities.has(id));
    return {
      ...plainPlan,
      filters: [
        { predicate: ['shipsEwasteTo'] },
        ...(known.length === 0
          ? []
          : [{ predicate: ['hasIndicator' as const], object: known, stage: ['end-of-life' as const] }]),
      ],
      answer(rows) {
        const own = new Set(known);
        const figures = rows
          .filter(
            ({ predicate, object, status, quarantine }) =>
              quarantine === null &&
              status !== 'projected' &&
              (predicate === 'shipsEwasteTo' ||
                (predicate === 'hasIndicator' && object !== null && own.has(object))),
          )
          .flatMap((row): LedgerFigure[] => {
            const figure = figureOfRow(row);
            return figure === null || row.object === null ? [] : [{ ...said(row, row.object), figure }];
          })
          .sort(
            (a, b) =>
              byCodeUnit(a.subject, b.subject) ||
              byCodeUnit(a.object, b.object) ||
              byCodeUnit(a.period, b.period),
          );
        const reasons = context.unknowns
          .filter(({ id }) => id === 'ewaste-received-from-abroad')
          .map(({ text }) => text);
        return {
          ...emptyRow(words, figures.length === 0 ? reasons : [...reasons, singleFigures]),
          figures,
        };
      },
    };
  },
};

const said = (
  { subject, predicate, period }: StatementRow,
  object: string,
): Omit<LedgerFigure, 'figure'> => ({
  subject,
  predicate,
  object,
  period,
});
