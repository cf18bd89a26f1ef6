/** The economies of the map: what each sends and receives, with its side and its own page. */
import { memo, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FlowEconomyResult, FlowsResult } from '../../../picture/map/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Cell } from './FlowTable.tsx';

/** So many are shown at first. */
const mostFirst = 20;

/** Largest of both ways first, ties by id. */
export function byWeight(
  measure: FlowsResult['measure'],
): (a: FlowEconomyResult, b: FlowEconomyResult) => number {
  const weight = (one: FlowEconomyResult) => {
    const [sends, receives] =
      measure === 'MASS' ? [one.sendsMass, one.receivesMass] : [one.sendsValue, one.receivesValue];
    return (sends?.quantity.value ?? 0) + (receives?.quantity.value ?? 0);
  };
  return (a, b) => weight(b) - weight(a) || (a.economy.id < b.economy.id ? -1 : 1);
}

export const EconomyTable = memo(function EconomyTable({
  shown,
}: {
  readonly shown: FlowsResult;
}): ReactNode {
  const { t } = useTranslation('map');
  const words = usePictureWords();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => [...shown.economies].sort(byWeight(shown.measure)), [shown]);
  const isMass = shown.measure === 'MASS';
  const columns = isMass
    ? (['sendsMass', 'receivesMass'] as const)
    : (['sendsValue', 'receivesValue'] as const);
  if (rows.length === 0) return null;
  return (
    <section className="section map-economies" aria-labelledby="map-economies">
      <h2 id="map-economies">{t('table.economies')}</h2>
      <table className="map-table">
        <thead>
          <tr>
            <th scope="col">{t('table.economy')}</th>
            <th scope="col" className="number">
              {t('table.sends')}
            </th>
            <th scope="col" className="number">
              {t('table.receives')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, isWhole ? rows.length : mostFirst).map((row) => (
            <tr key={row.economy.id} data-economy={row.economy.id}>
              <th scope="row">
                <Link to={entityPath(language, row.economy.id)}>{row.economy.name}</Link>
                <span className={`row-side side-text-${row.side.toLowerCase()}`}>
                  {words.sides[row.side]}
                </span>
              </th>
              {columns.map((of) => (
                <Cell
                  key={of}
                  figure={row[of]}
                  name={{ kind: 'economy', economy: row.economy.id, of }}
                  about={`${row.economy.name}, ${t(of.startsWith('sends') ? 'table.sends' : 'table.receives')}`}
                  isExpected={false}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole || rows.length <= mostFirst ? null : (
        <p className="map-more">
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {t('table.allEconomies', { count: rows.length })}
          </button>
        </p>
      )}
    </section>
  );
});
