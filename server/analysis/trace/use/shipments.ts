/** E-waste shipped across borders: single studies and seizures, each as its source says; no parts of a whole. */
import type { Label } from '../../../../schema/label.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { figureOfRow } from '../../figure.ts';
import { fill, nameOf } from '../../label.ts';
import type { TraceNode, TraceTrack } from '../answer.ts';
import { inTrackOrder, node } from '../track.ts';

export const shipmentFilter: StatementFilter = { predicate: ['shipsEwasteTo'] };

const measure: Label = {
  en: 'E-waste shipped across borders, all electrical and electronic equipment',
  fr: 'Déchets électroniques expédiés à l’étranger, tous équipements électriques et électroniques',
  es: 'Residuos electrónicos enviados a otros países, todos los aparatos eléctricos y electrónicos',
};
const note: Label = {
  en: 'Estimates of single studies, of other years and scopes: they are not added up. Nobody counts all that crosses borders.',
  fr: 'Estimations d’études isolées, d’années et de champs différents : elles ne s’additionnent pas. Personne ne compte tout ce qui passe les frontières.',
  es: 'Estimaciones de estudios aislados, de años y alcances distintos: no se suman. Nadie cuenta todo lo que cruza fronteras.',
};
const way: Label = {
  en: '{from} to {to}, {period}',
  fr: '{from} vers {to}, {period}',
  es: '{from} a {to}, {period}',
};

/** "2017–2018"; a year alone as it is. */
function yearsText(period: string): string {
  const { from, to } = yearsOfPeriod(period);
  return from === to ? String(from) : `${from}–${to}`;
}

/** @param rows statements of any kind, in the order of ids */
export function shipmentTrack(context: GraphContext, rows: readonly StatementRow[]): TraceTrack | undefined {
  const own = rows.filter(
    ({ predicate, quarantine, status, object, unit }) =>
      predicate === 'shipsEwasteTo' &&
      quarantine === null &&
      status !== 'projected' &&
      object !== null &&
      unit !== null,
  );
  if (own.length === 0) return undefined;
  const id = 'end-of-life/shipped';
  const nodes = own.map(
    (row): TraceNode =>
      node({
        id: `${id}/${row.subject}/${row.object}/${row.row}`,
        kind: 'shipment',
        label: fill(way, {
          from: nameOf(context, row.subject),
          to: nameOf(context, row.object ?? ''),
          period: yearsText(row.period),
        }),
        quantity: figureOfRow(row),
      }),
  );
  return {
    id,
    material: null,
    measure,
    predicate: 'shipsEwasteTo',
    state: 'covered',
    note,
    period: null,
    isNearestYear: false,
    total: null,
    publishedTotal: null,
    nodes: inTrackOrder(nodes),
  };
}
