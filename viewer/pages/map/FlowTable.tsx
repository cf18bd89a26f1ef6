/** The table twin: every flow in the order of the picture, what was not drawn, and the sum. It comes first on a phone. */
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureResult } from '../../../picture/answer.ts';
import type { FlowResult, FlowsResult } from '../../../picture/map/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { keyOf, type MapFigure } from './keys.ts';
import type { All } from './map-data.ts';

/** So many more are shown at each press. */
const step = 100;

export interface FlowTableProps {
  /** The answer, with the flows that are drawn as its nodes. */
  readonly shown: FlowsResult;
  /** All of them, once they are wanted. */
  readonly all: All;
  /** Asks for those that were not drawn. */
  onAll(): void;
  readonly isNarrow: boolean;
}

export const FlowTable = memo(function FlowTable({ shown, all, onAll, isNarrow }: FlowTableProps): ReactNode {
  const { t } = useTranslation('map');
  const words = usePictureWords();
  const drawn = shown.nodes.length;
  const [more, setMore] = useState(0);
  const rows = all.state === 'ready' ? all.flows : shown.nodes;
  const count = all.state === 'ready' ? all.flows.length : shown.totalCount;
  const length = Math.min(rows.length, drawn + more);
  const isMass = shown.measure === 'MASS';
  const share = isMass ? 'shareOfMass' : 'shareOfValue';
  // One measure and its share on a phone; the other two are a press away, in the panel.
  const columns = isNarrow
    ? ([share, isMass ? 'mass' : 'value'] as const)
    : ([share, 'mass', 'value', 'unitValue'] as const);
  if (count === 0) return null;
  return (
    <>
      <table className="map-table">
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.flow')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, length).map((flow) => (
            <tr key={`${flow.from.id} ${flow.to.id}`} data-flow={`${flow.from.id} ${flow.to.id}`}>
              <th scope="row">
                <Ends flow={flow} />
              </th>
              {columns.map((of) => (
                <Cell
                  key={of}
                  figure={flow[of]}
                  name={{ kind: 'flow', from: flow.from.id, to: flow.to.id, of }}
                  about={t('table.arrow', { from: flow.from.name, to: flow.to.name })}
                  isExpected={of === 'mass' || of === 'value'}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {(['total', 'world'] as const).map((row) => {
            const total = shown[row];
            if (total === null) return null;
            return (
              <tr key={row}>
                <th scope="row">{t(`table.${row}`)}</th>
                {columns.map((of) =>
                  of === 'mass' || of === 'value' ? (
                    <Cell
                      key={of}
                      figure={total[of]}
                      name={{ kind: 'total', row, of }}
                      about={t(`table.${row}`)}
                      isExpected
                    />
                  ) : (
                    <td key={of} />
                  ),
                )}
              </tr>
            );
          })}
        </tfoot>
      </table>
      {length >= count ? null : (
        <p className="map-more">
          <button
            type="button"
            className="button"
            disabled={all.state === 'loading'}
            onClick={() => {
              onAll();
              setMore(more + step);
            }}
          >
            {t('table.more', { count: Math.min(step, count - length) })}
          </button>{' '}
          {all.state === 'loading' ? <span className="note">{t('product.asking')}</span> : null}
          {all.state === 'failed' ? <span role="alert">{t('frame:failure.title')}</span> : null}
        </p>
      )}
      <SidesTable shown={shown} sides={words.sides} />
    </>
  );
});

/** Both ends with the colours of their sides, which the words say too. */
export function Ends({
  flow,
}: {
  readonly flow: Pick<FlowResult, 'from' | 'to' | 'fromSide' | 'toSide'>;
}): ReactNode {
  const { t } = useTranslation('map');
  const words = usePictureWords();
  const { from, to, fromSide, toSide } = flow;
  return (
    <>
      {t('table.arrow', { from: from.name, to: to.name })}
      <span className="row-side">
        <span className={`map-side side-text-${fromSide.toLowerCase()}`}>{words.sides[fromSide]}</span>
        {' → '}
        <span className={`map-side side-text-${toSide.toLowerCase()}`}>{words.sides[toSide]}</span>
      </span>
    </>
  );
}

interface CellProps {
  readonly figure: FigureResult | null;
  readonly name: MapFigure;
  readonly about: string;
  /** Whether a publisher would be expected to say it: then its lack is said. */
  readonly isExpected: boolean;
}

export function Cell({ figure, name, about, isExpected }: CellProps): ReactNode {
  if (figure === null && !isExpected) return <td className="number" />;
  return (
    <td className="number">
      <FigureButton target={{ figure: keyOf(name) }} quantity={figure?.quantity ?? undefined} about={about} />
    </td>
  );
}

function SidesTable({
  shown,
  sides,
}: {
  readonly shown: FlowsResult;
  readonly sides: Readonly<Record<string, string>>;
}): ReactNode {
  const { t } = useTranslation('map');
  const isMass = shown.measure === 'MASS';
  const columns = isMass ? (['shareOfMass', 'mass'] as const) : (['shareOfValue', 'value'] as const);
  if (shown.bySide.length === 0) return null;
  return (
    <table className="map-table map-sides">
      <caption>{t('table.bySide', { scheme: shown.scheme.label })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.sides')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.bySide.map((row) => {
          const about = t('table.arrow', { from: sides[row.from], to: sides[row.to] });
          return (
            <tr key={`${row.from} ${row.to}`}>
              <th scope="row">{about}</th>
              {columns.map((of) => (
                <Cell
                  key={of}
                  figure={row[of]}
                  name={{ kind: 'sides', from: row.from, to: row.to, of }}
                  about={about}
                  isExpected={of === 'mass' || of === 'value'}
                />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
