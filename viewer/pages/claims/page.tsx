/** Claims: a published figure, what the sources say of it, and the verdict by the written rule. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Asked } from './Asked.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Controls } from './Controls.tsx';
import { type ClaimsData, claimParameters, claimsQuery, lengths, verdicts } from './query.ts';
import { VerdictMark } from './VerdictMark.tsx';
import './claims.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/claims.json', {
  eager: true,
  import: 'default',
});

/** No number of this page is worked out by it: each opens the statement that says it. */
const noFigure = () => undefined;

export function Component(): ReactNode {
  const { t } = useTranslation('claims');
  const lang = useApiLanguage();
  const language = useLanguage();
  useHead({ page: 'claims' });
  const asked = useParameters(claimParameters);
  const { values, set } = asked;
  const { verdict, claim } = values;
  const text = values.text?.trim() ?? null;
  const shown = values.n ?? lengths[0];
  const variables = useMemo(
    () => ({ text, verdict: verdict ?? null, first: Number(shown), lang }),
    [text, verdict, shown, lang],
  );
  const answer = useQuery(claimsQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  useArrival(claim, data !== undefined);
  const isListed = data?.claims.nodes.some(({ id }) => id === claim) ?? false;
  const toggle = (id: string) => set({ claim: id === claim ? undefined : id });
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      <Controls asked={asked} />
      <Meanings />
      {data === undefined ? (
        <div className="claim-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          {claim === undefined || isListed ? null : (
            <Asked id={claim} onClose={() => set({ claim: undefined })} />
          )}
          <List data={data} open={claim} onToggle={toggle} />
          <More data={data} onMore={(n) => set({ n })} />
          <div className="section-tools">
            <TakeAway
              handed={{
                name: `filon-claims-${language}`,
                title: t('title'),
                question: questionOf(claimsQuery, variables),
                tables: [
                  {
                    table: async () =>
                      (await import('../../../picture/taken/flat.ts')).flatTable(
                        data.claims.nodes,
                        data.release.id,
                      ),
                  },
                ],
              }}
            />
          </div>
          <p className="source-line">
            <b>{t('release')}</b> {shortRelease(data.release.id)}.
          </p>
          <RightOfReply />
        </div>
      )}
      <FigurePanel subjectOf={noFigure} />
    </>
  );
}

/** Who follows a link to one claim is led to it, once; who opens one in the list stays where they are. */
function useArrival(claim: string | undefined, isThere: boolean): void {
  const arrived = useRef(claim);
  useEffect(() => {
    if (!isThere || arrived.current === undefined) return;
    document.getElementById(arrived.current)?.scrollIntoView();
    arrived.current = undefined;
  }, [isThere]);
}

function List({
  data,
  open,
  onToggle,
}: {
  readonly data: ClaimsData;
  readonly open: string | undefined;
  onToggle(id: string): void;
}): ReactNode {
  const { t } = useTranslation('claims');
  const { nodes } = data.claims;
  if (nodes.length === 0) {
    return (
      <Notice drawing="empty" title={t('none')}>
        {t('noneHelp')}
      </Notice>
    );
  }
  return (
    <ol className="claim-list">
      {nodes.map((claim) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} isOpen={claim.id === open} onToggle={() => onToggle(claim.id)} />
        </li>
      ))}
    </ol>
  );
}

function More({
  data,
  onMore,
}: {
  readonly data: ClaimsData;
  onMore(n: (typeof lengths)[number]): void;
}): ReactNode {
  const { t } = useTranslation('claims');
  const language = useLanguage();
  const { totalCount, nodes } = data.claims;
  const next = lengths.find((length) => Number(length) > nodes.length);
  const number = (count: number): string => formatNumber(count, language, 15);
  return (
    <p className="claim-more" role="status">
      {t('shown', { shown: number(nodes.length), all: number(totalCount) })}{' '}
      {nodes.length < totalCount && next !== undefined ? (
        <button type="button" className="button" onClick={() => onMore(next)}>
          {t('more')}
        </button>
      ) : null}
    </p>
  );
}

/** What each verdict means, by the rule. */
function Meanings(): ReactNode {
  const { t } = useTranslation('claims');
  return (
    <details className="claim-meanings">
      <summary>{t('meanings')}</summary>
      <dl>
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} /> {t(`verdicts.${verdict}`)}
            </dt>
            <dd>{t(`means.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('rule')}</p>
    </details>
  );
}
