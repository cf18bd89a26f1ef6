/** Without a thing asked about: a search for one, and the hubs of a part of the network. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hubsVariables, measuresOf } from '../../../picture/network/hubs.ts';
import { formatNumber } from '../../../picture/number.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Choice } from '../harm/Controls.tsx';
import { Caveats } from '../harm/Foot.tsx';
import { Table } from '../harm/Table.tsx';
import { AboutAnswer } from './AboutAnswer.tsx';
import { Finder } from './Finder.tsx';
import { Name } from './Name.tsx';
import {
  type CentralityName,
  centralities,
  type HubResult,
  hubKinds,
  hubsArguments,
  hubsParameters,
  hubsQuery,
  networks,
} from './query.ts';

/** Digits of a centrality: the places of a list are told apart by no more. */
const digits = 3;

export function Start(): ReactNode {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const lang = useApiLanguage();
  useHead({ page: 'network' });
  const { values, invalid, set } = useParameters(hubsParameters);
  const variables = useMemo(() => hubsVariables(values, lang), [values, lang]);
  const { network, by, kind } = variables;
  const offered = measuresOf[network];
  const worked = offered.flatMap((one) => (one === 'DEGREE' ? [] : [one]));
  const answer = useQuery(hubsQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const said = data?.hubs;
  return (
    <div className="network-page">
      <h1>{t('start.title')}</h1>
      <p className="lead">{t('start.lead')}</p>
      <InvalidNotices invalid={invalid} />
      <Finder label={t('finder.label')} pathOf={(id) => `/${language}/network/${id}`} />
      <section className="section" aria-labelledby="network-hubs">
        <h2 id="network-hubs">{t('hubs.title')}</h2>
        <p className="note">{t(`hubs.lead.${network}`)}</p>
        <div className="section-tools harm-tools">
          <Choice
            label={t('hubs.network')}
            value={network}
            options={networks.map((one) => [one, t(`hubs.networks.${one}`)])}
            onChange={(chosen) =>
              set({ network: networks.find((one) => one === chosen), by: undefined, kind: undefined })
            }
          />
          <Choice
            label={t('hubs.by')}
            value={by}
            options={offered.map((one) => [one, t(`hubs.measures.${one}`)])}
            onChange={(chosen) => set({ by: centralities.find((one) => one === chosen) })}
          />
          <Choice
            label={t('hubs.kind')}
            value={kind ?? ''}
            none={t('hubs.allKinds')}
            options={hubKinds.map((one) => [one, t(`hubs.kinds.${one}`)])}
            onChange={(chosen) => set({ kind: hubKinds.find((one) => one === chosen) })}
          />
        </div>
        {data === undefined || said === undefined ? (
          <div className="harm-place">
            <AnswerNotice answer={answer} />
          </div>
        ) : (
          <div
            className={answer.state === 'loading' ? 'is-waiting' : undefined}
            aria-busy={answer.state === 'loading'}
          >
            <p className="network-measure">{t(`hubs.means.${by}`)}</p>
            {said.hubs.length === 0 ? (
              <p>{t('hubs.none')}</p>
            ) : (
              <Table
                caption={t('hubs.caption', {
                  nodes: formatNumber(said.nodeCount, language, 15),
                  links: formatNumber(said.edgeCount, language, 15),
                })}
                columns={[
                  { head: t('hubs.rank') },
                  { head: t('table.name') },
                  { head: t('table.kind') },
                  { head: t('hubs.measures.DEGREE'), isNumber: true },
                  ...worked.map((one) => ({ head: t(`hubs.measures.${one}`), isNumber: true })),
                ]}
                rows={said.hubs.map((hub) => ({
                  key: hub.entity.id,
                  cells: [
                    String(hub.rank),
                    <Name key="name" of={hub.entity} />,
                    hub.entity.kindLabel,
                    formatNumber(hub.degree, language, 15),
                    ...worked.map((one) => measure(hub, one, language) ?? t('hubs.notWorkedOut')),
                  ],
                }))}
              />
            )}
            <div className="section-tools">
              <TakeAway
                handed={{
                  name: `filon-hubs-${network.toLowerCase()}-${language}`,
                  title: t('hubs.title'),
                  question: questionOf(hubsQuery, variables),
                  tables: [
                    {
                      table: async () =>
                        (await import('../../../picture/taken/flat.ts')).flatTable(
                          said.hubs,
                          data.release.id,
                        ),
                    },
                  ],
                }}
              />
            </div>
            <AboutAnswer
              field="hubs"
              arguments={hubsArguments}
              variables={variables}
              title={t('hubs.title')}
            />
            <p className="source-line">
              <b>{t('sources')}</b>{' '}
              {[...new Set(said.sources.map(({ source }) => source.shortTitle))].join('; ')}.{' '}
              <b>{t('release')}</b> {shortRelease(data.release.id)}.
            </p>
            <Caveats caveats={said.caveats} />
            <RightOfReply />
          </div>
        )}
      </section>
      <FigurePanel subjectOf={() => undefined} />
    </div>
  );
}

function measure(
  { betweenness, pageRank }: HubResult,
  of: Exclude<CentralityName, 'DEGREE'>,
  language: string,
): string | null {
  const value = of === 'BETWEENNESS' ? betweenness : pageRank;
  return value === null ? null : formatNumber(value, language, digits);
}
