/** The same anomalies as a table: same order, same numbers, same links. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { EntityLinks } from './AnomalyCards.tsx';
import { figureKey } from './key.ts';
import type { AnomalyResult } from './query.ts';

export function AnomalyTable({ list }: { readonly list: readonly AnomalyResult[] }): ReactNode {
  const { t } = useTranslation('anomalies');
  return (
    <div className="table-scroll anomaly-table">
      <table>
        <caption className="hidden-text">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('score')}
            </th>
            <th scope="col">{t('table.what')}</th>
            <th scope="col">{t('table.figures')}</th>
            <th scope="col" className="number">
              {t('gap')}
            </th>
            <th scope="col">{t('innocent')}</th>
            <th scope="col">{t('suspicion')}</th>
            <th scope="col">{t('toCheck')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((anomaly) => (
            <Row key={anomaly.id} anomaly={anomaly} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ anomaly }: { readonly anomaly: AnomalyResult }): ReactNode {
  const { t } = useTranslation('anomalies');
  const { id, kindLabel, year, sentence, figures, gap, score, whole } = anomaly;
  const { innocent, suspicion, toCheck, isKeptOut } = anomaly;
  return (
    <tr>
      <td className="number">
        <FigureButton
          target={{ figure: figureKey(id, 'score') }}
          quantity={score.quantity}
          about={t('score')}
        />
        <span className="note">
          {t('of', { whole: whole.label })}{' '}
          <FigureButton
            target={{ figure: figureKey(id, 'whole') }}
            quantity={whole.figure.quantity}
            about={whole.label}
          />
        </span>
      </td>
      <th scope="row">
        <span className="note">
          {kindLabel} · {year}
          {isKeptOut ? ` · ${t('keptOut')}` : ''}
        </span>
        <br />
        {sentence}
        <span className="anomaly-links">
          <EntityLinks anomaly={anomaly} />
        </span>
      </th>
      <td>
        <ul>
          {figures.map(({ id: figure, label, figure: { quantity } }, place) => (
            <li key={`${figure} ${label}`}>
              {label}{' '}
              <FigureButton target={{ figure: figureKey(id, place) }} quantity={quantity} about={label} />
            </li>
          ))}
        </ul>
        <FigureButton
          target={{ figure: figureKey(id, 'statements') }}
          quantity={null}
          text={t('statements', { count: anomaly.evidence.totalCount })}
        />
      </td>
      <td className="number">
        {gap === null ? null : (
          <FigureButton target={{ figure: figureKey(id, 'gap') }} quantity={gap.quantity} about={t('gap')} />
        )}
      </td>
      <td>{innocent.join(' ')}</td>
      <td>{suspicion}</td>
      <td>{toCheck}</td>
    </tr>
  );
}
