/** One instrument: what it applies to, who is bound, who met on it, whom it lists, and what else is printed of it. */
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Bound } from './Bound.tsx';
import { Folded, Name, Opens } from './parts.tsx';
import type { LockResult } from './query.ts';

const firstRows = 15;

export function Lock({ lock }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const language = useLanguage();
  return (
    <>
      <h2 className="locks-name">{lock.instrument.name}</h2>
      <p className="locks-finding">{lock.finding}</p>
      <p>
        {lock.nature === null ? null : `${t(`natures.${lock.nature}`)}. `}
        {lock.whole === null ? null : (
          <>
            {t('partOf')} <Name entity={lock.whole} />.{' '}
          </>
        )}
        <Link to={entityPath(language, lock.instrument.id)}>{t('allStatements')}</Link>
      </p>
      <Rules lock={lock} />
      <Bound lock={lock} />
      <Met lock={lock} />
      <Listed lock={lock} />
      <Figures lock={lock} />
    </>
  );
}

function Rules({ lock: { rules, instrument, parts } }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const words = usePictureWords();
  const language = useLanguage();
  const id = useId();
  const hasParts = rules.some((row) => row.instrument.id !== instrument.id);
  const hasStage = rules.some(({ stage }) => stage !== null);
  const hasIssuer = rules.some(({ issuer }) => issuer !== null);
  // What a note says beyond kind, maker and year is what the instrument asks.
  const hasNote = rules.some(({ issuer, note }) => issuer === null && note !== null);
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('rules.title')}</h2>
      {rules.length === 0 ? <p>{t('rules.none')}</p> : null}
      {parts.length === 0 ? null : <p>{t('rules.parts')}</p>}
      <Folded
        caption={t('rules.table')}
        first={firstRows}
        columns={[
          { head: t('thing') },
          ...(hasParts ? [{ head: t('instrument') }] : []),
          ...(hasNote ? [{ head: t('note') }] : []),
          ...(hasStage ? [{ head: t('stage') }] : []),
          ...(hasIssuer ? [{ head: t('issuer') }] : []),
          { head: t('since') },
          { head: t('source') },
          { head: t('statement'), isNumber: true },
        ]}
        rows={rules.map((row, place) => ({
          key: `lock.rules.${place}`,
          cells: [
            <span key="thing">
              <Name entity={row.thing} />
              {row.thing.id.startsWith('material:') ? (
                <span className="locks-onward">
                  <Link to={`/${language}/origin/${row.thing.id}`}>{t('origin')}</Link>{' '}
                  <Link to={`/${language}/trace/${row.thing.id}`}>{t('trace')}</Link>
                </span>
              ) : null}
            </span>,
            ...(hasParts ? [<Name key="instrument" entity={row.instrument} />] : []),
            ...(hasNote
              ? [
                  <q key="note" lang="en" className="locks-note">
                    {row.note}
                  </q>,
                ]
              : []),
            ...(hasStage ? [row.stage === null ? '' : words.stages[row.stage]] : []),
            ...(hasIssuer
              ? [
                  <span key="issuer" lang="mul">
                    {row.issuer}
                  </span>,
                ]
              : []),
            row.since,
            row.source.shortTitle,
            <Opens
              key="statement"
              name={`lock.rules.${place}.statement`}
              figure={row.statement}
              about={row.thing.name}
            />,
          ],
        }))}
      />
    </section>
  );
}

function Met({ lock }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const id = useId();
  if (lock.meetings === null && lock.met.length === 0) return null;
  const name = lock.instrument.name;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('met.title')}</h2>
      <p>{t('met.lead')}</p>
      <dl className="locks-facts">
        {(['meetings', 'meetingsCounted', 'meetingsShare'] as const).map((of) => (
          <div key={of}>
            <dt>{t(`met.${of}`)}</dt>
            <dd>
              <Opens
                name={`lock.${of}`}
                figure={lock[of]}
                about={`${name}, ${t(`met.${of}`)}`}
                isCounted={lock.meetings !== null}
              />
            </dd>
          </div>
        ))}
      </dl>
      <Folded
        caption={t('met.table')}
        first={firstRows}
        columns={[
          { head: t('organisation') },
          { head: t('meetings'), isNumber: true },
          ...lock.meetingYears.map(({ year }) => ({ head: String(year), isNumber: true })),
        ]}
        rows={lock.met.map((row, place) => ({
          key: row.organisation.id,
          cells: [
            <Name key="name" entity={row.organisation} />,
            <Opens
              key="all"
              name={`lock.met.${place}.meetings`}
              figure={row.meetings}
              about={`${row.organisation.name}, ${t('meetings')}`}
            />,
            ...lock.meetingYears.map(({ year }) => {
              const index = row.years.findIndex((one) => one.year === year);
              return (
                <Opens
                  key={year}
                  name={`lock.met.${place}.years.${index}.meetings`}
                  figure={row.years[index]?.meetings ?? null}
                  about={`${row.organisation.name}, ${year}`}
                  isCounted
                />
              );
            }),
          ],
        }))}
      />
      <Folded
        caption={t('met.byYear')}
        first={firstRows}
        columns={[
          { head: t('year') },
          { head: t('met.meetings'), isNumber: true },
          { head: t('met.meetingsCounted'), isNumber: true },
        ]}
        rows={lock.meetingYears.map((row, place) => ({
          key: String(row.year),
          cells: [
            row.year,
            <Opens
              key="all"
              name={`lock.meetingYears.${place}.all`}
              figure={row.all}
              about={String(row.year)}
            />,
            <Opens
              key="counted"
              name={`lock.meetingYears.${place}.counted`}
              figure={row.counted}
              about={String(row.year)}
              isCounted
            />,
          ],
        }))}
      />
    </section>
  );
}

function Listed({ lock: { listed } }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const id = useId();
  if (listed.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('listed.title')}</h2>
      <p>{t('listed.lead')}</p>
      <Folded
        caption={t('listed.table')}
        first={firstRows}
        columns={[
          { head: t('organisation') },
          { head: t('period') },
          { head: t('source') },
          { head: t('statement'), isNumber: true },
        ]}
        rows={listed.map((row, place) => ({
          key: row.organisation.id,
          cells: [
            <Name key="name" entity={row.organisation} />,
            row.period,
            row.source.shortTitle,
            <Opens
              key="statement"
              name={`lock.listed.${place}.statement`}
              figure={row.statement}
              about={row.organisation.name}
            />,
          ],
        }))}
      />
    </section>
  );
}

function Figures({ lock: { figures } }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('figures.title')}</h2>
      <Folded
        caption={t('figures.table')}
        first={firstRows}
        columns={[
          { head: t('what') },
          { head: t('period') },
          { head: t('amount'), isNumber: true },
          { head: t('source') },
        ]}
        rows={figures.map((row, place) => ({
          key: `lock.figures.${place}`,
          cells: [
            row.product === null ? row.indicator.name : `${row.indicator.name}, ${row.product.name}`,
            row.period,
            <Opens
              key="amount"
              name={`lock.figures.${place}.amount`}
              figure={row.amount}
              about={row.indicator.name}
            />,
            row.source.shortTitle,
          ],
        }))}
      />
    </section>
  );
}
