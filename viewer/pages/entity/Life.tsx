/** What a device, a site or a model takes over its life: what is known by phase, then each source’s own figures. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuantityResult } from '../../../picture/answer.ts';
import type { Answer } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { StatusMark } from '../../figure/StatusMark.tsx';
import { PlainTable } from '../../figure/Table.tsx';
import { periodText } from '../../figure/words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import './life.css';
import { type LifeData, type LifeResult, type LifeState, lifeKey, serviceParts } from './life.ts';

const phases = ['PRODUCTION', 'USE', 'END_OF_LIFE'];

/** Nothing where no source states a life cycle of it. */
export function Life({
  id,
  name,
  answer,
}: {
  readonly id: string;
  readonly name: string;
  readonly answer: Answer<LifeData>;
}): ReactNode {
  const { t } = useTranslation('life');
  const language = useLanguage();
  if (answer.state === 'failed' && ['NOT_ANSWERABLE', 'BAD_USER_INPUT'].includes(answer.failure.code ?? '')) {
    return null;
  }
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  const life = answer.data.lifeCycle;
  return (
    <section className="section entity-life" aria-labelledby="life-title">
      <div className="section-head">
        <div>
          <h2 id="life-title">{t(`title.${life.kind}`)}</h2>
          <p className="note">
            {t('subtitle')} <Link to={`/${language}/life-cycle/${id}`}>{t('wholePage')}</Link>.
          </p>
        </div>
      </div>
      <Cells life={life} />
      {life.spreads.length === 0 ? null : <p className="note">{t('perYear')}</p>}
      <Spreads life={life} name={name} />
      <Computed life={life} name={name} />
      {life.reported.length === 0 ? null : <p className="note">{t('scope')}</p>}
      <Reported life={life} />
      <Services life={life} />
    </section>
  );
}

function Unknown(): ReactNode {
  const { t } = useTranslation('life');
  return (
    <span className="unknown">
      <StatusMark mark="unknown" /> {t('state.UNKNOWN')}
    </span>
  );
}

function State({ of }: { readonly of: LifeState }): ReactNode {
  const { t } = useTranslation('life');
  return of === 'UNKNOWN' ? <Unknown /> : t(`state.${of}`);
}

function Amount({
  of,
  target,
  about,
}: {
  readonly of: { readonly quantity: QuantityResult } | null;
  readonly target: string;
  readonly about: string;
}): ReactNode {
  return of === null ? (
    <Unknown />
  ) : (
    <FigureButton target={{ figure: target }} quantity={of.quantity} about={about} hasRange />
  );
}

function Cells({ life: { cells } }: { readonly life: LifeResult }): ReactNode {
  const { t } = useTranslation('life');
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  const state = (measure: string, phase: string): LifeState =>
    cells.find((cell) => cell.measure === measure && cell.phase === phase)?.state ?? 'UNKNOWN';
  return (
    <PlainTable
      className="life-known"
      caption={t('cells')}
      columns={[{ head: t('what') }, ...phases.map((phase) => ({ head: t(`phases.${phase}`) }))]}
      rows={measures.map((measure) => ({
        key: measure,
        cells: [
          t(`measure.${measure}`),
          ...phases.map((phase) => <State key={phase} of={state(measure, phase)} />),
        ],
      }))}
    />
  );
}

interface NamedLife {
  readonly life: LifeResult;
  readonly name: string;
}

function Spreads({ life: { spreads }, name }: NamedLife): ReactNode {
  const { t } = useTranslation('life');
  return (
    <PlainTable
      className="contents-list"
      caption={t('spreads')}
      columns={[
        { head: t('what') },
        { head: t('phase') },
        { head: t('least'), isNumber: true },
        { head: t('most'), isNumber: true },
        { head: t('devices'), isNumber: true },
        { head: t('source') },
      ]}
      rows={spreads.map(({ measure, phase, source, isComputed, count, least, most }, row) => {
        const what = t(`measure.${measure}`);
        const when = t(`phases.${phase}`);
        const about = `${name}, ${what}, ${when}, ${source.shortTitle}`;
        return {
          key: `${measure} ${phase} ${source.shortTitle} ${isComputed}`,
          cells: [
            what,
            isComputed ? t('computedMark', { phase: when }) : when,
            <Amount key="least" of={least} target={lifeKey('spreads', row, 'least')} about={about} />,
            <Amount key="most" of={most} target={lifeKey('spreads', row, 'most')} about={about} />,
            <Amount key="count" of={count} target={lifeKey('spreads', row, 'count')} about={about} />,
            source.shortTitle,
          ],
        };
      })}
    />
  );
}

function Computed({ life: { computed }, name }: NamedLife): ReactNode {
  const { t } = useTranslation('life');
  return (
    <PlainTable
      className="contents-list"
      caption={t('computed')}
      columns={[
        { head: t('what') },
        { head: t('phase') },
        { head: t('year') },
        { head: t('amount'), isNumber: true },
        { head: t('how') },
      ]}
      rows={computed.map(({ measure, phase, rule, period, amount }, row) => ({
        key: `${measure} ${rule} ${period}`,
        cells: [
          t(`measure.${measure}`),
          t(`phases.${phase}`),
          periodText(period),
          <Amount
            key="amount"
            of={amount}
            target={lifeKey('computed', row, 'amount')}
            about={`${name}, ${t(`measure.${measure}`)}`}
          />,
          t(`rule.${rule}`),
        ],
      }))}
    />
  );
}

function Reported({ life: { reported } }: { readonly life: LifeResult }): ReactNode {
  const { t } = useTranslation('life');
  return (
    <PlainTable
      className="contents-list"
      caption={t('reported')}
      columns={[
        { head: t('what') },
        { head: t('year') },
        { head: t('byPlace'), isNumber: true },
        { head: t('byMarket'), isNumber: true },
      ]}
      rows={reported.map(({ subject, year, byPlace, byMarket }, row) => ({
        key: `${subject.id} ${year}`,
        cells: [
          subject.name,
          String(year),
          <Amount
            key="place"
            of={byPlace}
            target={lifeKey('reported', row, 'byPlace')}
            about={`${subject.name}, ${year}, ${t('byPlace')}`}
          />,
          <Amount
            key="market"
            of={byMarket}
            target={lifeKey('reported', row, 'byMarket')}
            about={`${subject.name}, ${year}, ${t('byMarket')}`}
          />,
        ],
      }))}
    />
  );
}

function Services({ life: { services } }: { readonly life: LifeResult }): ReactNode {
  const { t } = useTranslation('life');
  return (
    <PlainTable
      className="contents-list"
      caption={t('services')}
      columns={[{ head: t('use') }, ...serviceParts.map((part) => ({ head: t(part), isNumber: true }))]}
      rows={services.map((one, row) => ({
        key: one.service.id,
        cells: [
          one.service.name,
          ...serviceParts.map((part) => (
            <Amount
              key={part}
              of={one[part]}
              target={lifeKey('services', row, part)}
              about={`${one.service.name}, ${t(part)}`}
            />
          )),
        ],
      }))}
    />
  );
}
