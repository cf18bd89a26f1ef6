/** Anomalies as cards: the two figures as bars on one scale, ordinary reasons beside what would have to be checked. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { barsOfAnomaly } from './bars.ts';
import { figureKey } from './key.ts';
import type { AnomalyResult } from './query.ts';

export function AnomalyCards({ list }: { readonly list: readonly AnomalyResult[] }): ReactNode {
  return (
    <ol className="anomaly-list">
      {list.map((anomaly) => (
        <li key={anomaly.id}>
          <Card anomaly={anomaly} />
        </li>
      ))}
    </ol>
  );
}

function Card({ anomaly }: { readonly anomaly: AnomalyResult }): ReactNode {
  const { t } = useTranslation('anomalies');
  const { id, kindLabel, year, sentence, gap, score, whole, isKeptOut, evidence } = anomaly;
  const { innocent, suspicion, toCheck } = anomaly;
  return (
    <article className="anomaly">
      <header>
        <p className="anomaly-kind">
          {kindLabel} · {year}
          {isKeptOut ? <span className="anomaly-kept-out"> · {t('keptOut')}</span> : null}
        </p>
        <p className="anomaly-score">
          {t('score')}{' '}
          <FigureButton
            target={{ figure: figureKey(id, 'score') }}
            quantity={score.quantity}
            about={t('score')}
          />
        </p>
        <p className="anomaly-whole">
          {t('of', { whole: whole.label })}{' '}
          <FigureButton
            target={{ figure: figureKey(id, 'whole') }}
            quantity={whole.figure.quantity}
            about={whole.label}
          />
        </p>
        <h2>{sentence}</h2>
      </header>
      <Figures anomaly={anomaly} />
      <div className="anomaly-readings">
        <section>
          <h3>{t('innocent')}</h3>
          <ul>
            {innocent.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('suspicion')}</h3>
          <p>{suspicion}</p>
          <h3>{t('toCheck')}</h3>
          <p>{toCheck}</p>
        </section>
      </div>
      <p className="anomaly-links">
        {gap === null ? null : (
          <span>
            {t('gap')}{' '}
            <FigureButton
              target={{ figure: figureKey(id, 'gap') }}
              quantity={gap.quantity}
              about={t('gap')}
            />
          </span>
        )}
        <FigureButton
          target={{ figure: figureKey(id, 'statements') }}
          quantity={null}
          text={t('statements', { count: evidence.totalCount })}
        />
        <EntityLinks anomaly={anomaly} />
      </p>
    </article>
  );
}

function Figures({ anomaly }: { readonly anomaly: AnomalyResult }): ReactNode {
  const bars = barsOfAnomaly(anomaly);
  return (
    <ul className="anomaly-figures">
      {anomaly.figures.map(({ id, label, figure }, place) => (
        <li key={`${id} ${label}`}>
          <span className="anomaly-label">{label}</span>
          <Bar share={bars[place]} />
          <FigureButton
            target={{ figure: figureKey(anomaly.id, place) }}
            quantity={figure.quantity}
            about={label}
            hasRange
          />
        </li>
      ))}
    </ul>
  );
}

function Bar({ share }: { readonly share: number | undefined }): ReactNode {
  return (
    <span className="anomaly-track" aria-hidden="true">
      {share === undefined ? null : (
        <span className="anomaly-bar" style={{ inlineSize: `${share * 100}%` }} />
      )}
    </span>
  );
}

/** The pages of what it is about: a code's page is its own. */
export function EntityLinks({ anomaly }: { readonly anomaly: AnomalyResult }): ReactNode {
  const language = useLanguage();
  const { subject, object, material, product } = anomaly;
  return [subject, object, material, product].map((one) =>
    one === null ? null : (
      <Link key={one.id} to={entityPath(language, one.id)}>
        {one.name}
      </Link>
    ),
  );
}
