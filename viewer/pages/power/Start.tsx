/** Without a thing asked about: a search for one, and the largest producer of every material by stage. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureResult, NamedResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { type Placed, placedSubject } from '../../figure/placed-subject.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Table } from '../harm/Table.tsx';
import { Finder } from './Finder.tsx';
import { Name } from './SectionTable.tsx';

interface Leader {
  readonly year: number;
  readonly topOne: {
    readonly holders: readonly { readonly entity: NamedResult | null }[];
    readonly share: Pick<FigureResult, 'quantity'>;
  };
}
interface LeadersData {
  readonly concentrationOverview: {
    readonly rows: readonly {
      readonly material: NamedResult;
      readonly extraction: Leader | null;
      readonly refining: Leader | null;
    }[];
  };
}
const leader = '{ year topOne { holders { entity { id name } } share { quantity { ...Amount } } } }';
const leadersQuery = defineQuery<LeadersData, Variables>(`
  query PowerLeaders($lang: Language) {
    concentrationOverview(lang: $lang) { rows { material { id name } extraction ${leader} refining ${leader} } }
  }
  ${quantityFragment}
`);
const placed: Placed = {
  field: 'concentrationOverview',
  arguments: { declared: '$lang: Language', given: 'lang: $lang' },
  name: 'PowerLeader',
  path: /^rows\.\d{1,3}\.(extraction|refining)\.topOne\.share$/,
  entityOf: (row) => (row as Leader['topOne'] | undefined)?.holders[0]?.entity ?? null,
};
const stages = ['extraction', 'refining'] as const;

export function Start(): ReactNode {
  const { t } = useTranslation('power');
  const language = useLanguage();
  const lang = useApiLanguage();
  const words = usePictureWords();
  useHead({ page: 'power' });
  const variables = useMemo(() => ({ lang }), [lang]);
  const answer = useQuery(leadersQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const said = data?.concentrationOverview;
  const subjectOf = useCallback(
    (key: string) =>
      said === undefined
        ? null
        : placedSubject(placed, said, key, { heading: t('start.leaders'), line: t('start.line'), variables }),
    [said, variables, t],
  );
  return (
    <div className="power-page">
      <h1>{t('start.title')}</h1>
      <p className="lead">{t('start.lead')}</p>
      <Finder label={t('finder.label')} pathOf={(id) => `/${language}/power/${id}`} />
      <section className="section" aria-labelledby="power-leaders">
        <h2 id="power-leaders">{t('start.leaders')}</h2>
        <p className="note">{t('start.leadersLead')}</p>
        {said === undefined ? (
          <div className="harm-place">
            <AnswerNotice answer={answer} />
          </div>
        ) : (
          <Table
            caption={t('start.leaders')}
            columns={[
              { head: t('start.material') },
              ...stages.flatMap((stage) => {
                const name = words.stages[stage === 'extraction' ? 'EXTRACTION' : 'REFINING'];
                return [{ head: name }, { head: `${name}, ${t('start.share')}`, isNumber: true }];
              }),
            ]}
            rows={said.rows.map((row, place) => ({
              key: row.material.id,
              cells: [
                <Link key="material" to={`/${language}/power/${row.material.id}`}>
                  {row.material.name}
                </Link>,
                ...stages.flatMap((stage) => {
                  const one = row[stage];
                  const holder = one?.topOne.holders[0]?.entity ?? null;
                  if (one === null)
                    return [
                      <span key={stage} className="note">
                        {t('start.unknown')}
                      </span>,
                      '',
                    ];
                  return [
                    holder === null ? '' : <Name key={stage} of={holder} />,
                    <span key={`${stage} share`}>
                      <FigureButton
                        target={{ figure: `rows.${place}.${stage}.topOne.share` }}
                        quantity={one.topOne.share.quantity}
                        about={`${row.material.name}, ${holder?.name ?? ''}`}
                        hasRange
                      />{' '}
                      <span className="note">{one.year}</span>
                    </span>,
                  ];
                }),
              ],
            }))}
          />
        )}
        {said === undefined ? null : (
          <div className="section-tools power-tools">
            <TakeAway
              handed={{
                name: `filon-power-all-${language}`,
                title: t('start.leaders'),
                question: questionOf(leadersQuery, variables),
              }}
            />
          </div>
        )}
      </section>
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}
