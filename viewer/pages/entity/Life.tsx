/** What a device, a site or a model takes over its life: what is known by phase, then each source’s own figures. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Answer } from '../../data/use-query.ts';
import { PlainTable } from '../../figure/Table.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Opens } from '../life-cycle/Opens.tsx';
import { CellsTable, ComputedTable } from '../life-cycle/tables.tsx';
import './life.css';
import { type LifeData, type LifeResult, lifeKey, serviceParts } from './life.ts';

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
      <CellsTable cells={life.cells} className="life-known" />
      {life.spreads.length === 0 ? null : <p className="note">{t('perYear')}</p>}
      <Spreads life={life} name={name} />
      <ComputedTable
        computed={life.computed}
        name={name}
        className="contents-list"
        targetOf={(row) => lifeKey('computed', row, 'amount')}
      />
      {life.reported.length === 0 ? null : <p className="note">{t('scope')}</p>}
      <Reported life={life} />
      <Services life={life} />
    </section>
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
            <Opens key="least" figure={least} name={lifeKey('spreads', row, 'least')} about={about} />,
            <Opens key="most" figure={most} name={lifeKey('spreads', row, 'most')} about={about} />,
            <Opens key="count" figure={count} name={lifeKey('spreads', row, 'count')} about={about} />,
            source.shortTitle,
          ],
        };
      })}
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
          <Opens
            key="place"
            figure={byPlace}
            name={lifeKey('reported', row, 'byPlace')}
            about={`${subject.name}, ${year}, ${t('byPlace')}`}
          />,
          <Opens
            key="market"
            figure={byMarket}
            name={lifeKey('reported', row, 'byMarket')}
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
            <Opens
              key={part}
              figure={one[part]}
              name={lifeKey('services', row, part)}
              about={`${one.service.name}, ${t(part)}`}
            />
          )),
        ],
      }))}
    />
  );
}
