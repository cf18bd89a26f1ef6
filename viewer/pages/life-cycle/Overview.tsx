/** Of what a life cycle can be told: devices, operators, sites, models, each a way to its page. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from '../../data/use-query.ts';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Caveats } from '../harm/Foot.tsx';
import { Folded } from '../infrastructure/parts.tsx';
import { tongueOfName } from './Opens.tsx';
import { kinds, overviewQuery } from './query.ts';

const firstRows = 18;

export function Overview(): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  const lang = useApiLanguage();
  const language = useLanguage();
  const variables = useMemo(() => ({ lang }), [lang]);
  const answer = useQuery(overviewQuery, variables);
  if (answer.state !== 'ready') {
    return (
      <div className="harm-place">
        <AnswerNotice answer={answer} />
      </div>
    );
  }
  const said = answer.data.lifeCycleOverview;
  return (
    <>
      {kinds.map((kind) => {
        const { nodes, totalCount } = said[kind];
        return (
          <section key={kind} className="section" aria-labelledby={`life-cycle-${kind}`}>
            <h2 id={`life-cycle-${kind}`}>{t(`kinds.${kind}`)}</h2>
            {nodes.length === 0 ? <p className="note">{t('nothingOfKind')}</p> : null}
            <Folded
              first={firstRows}
              caption={t('overview.table', { shown: nodes.length, all: totalCount })}
              columns={[
                { head: t('overview.name') },
                { head: t('overview.measures') },
                ...(kind === 'DEVICE' ? [{ head: t('overview.models'), isNumber: true }] : []),
                { head: t('life:source') },
              ]}
              rows={nodes.map(({ subject, measures, models, sources }) => ({
                key: subject.id,
                cells: [
                  <Link
                    key="name"
                    to={`/${language}/life-cycle/${subject.id}`}
                    lang={tongueOfName(subject.id)}
                  >
                    {subject.name}
                  </Link>,
                  measures.length === 0
                    ? t('overview.otherFigures')
                    : measures.map((measure) => t(`life:measure.${measure}`)).join(', '),
                  ...(kind === 'DEVICE' ? [models] : []),
                  sources.map(({ shortTitle }) => shortTitle).join('; '),
                ],
              }))}
            />
            {nodes.length < totalCount ? <p className="note">{t('overview.more')}</p> : null}
          </section>
        );
      })}
      <div className="section-tools">
        <TakeAway
          handed={{
            name: `filon-life-cycle-all-${language}`,
            title: t('title'),
            question: questionOf(overviewQuery, variables),
            tables: [
              {
                table: async () =>
                  (await import('../../../picture/taken/flat.ts')).flatTable(
                    kinds.flatMap((kind) =>
                      said[kind].nodes.map((node) => ({ ...node, kind: kind.toLowerCase() })),
                    ),
                    answer.data.release.id,
                  ),
              },
            ],
          }}
        />
      </div>
      <p className="source-line">
        <b>{t('release')}</b> {shortRelease(answer.data.release.id)}.
      </p>
      <Caveats caveats={said.caveats} />
      <RightOfReply />
    </>
  );
}
