/** One material: the answer for the chosen user or for the largest, or what stands in its place. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OriginVariables } from '../../../picture/origin/query.ts';
import type { Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Answered } from './Answered.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import { Controls, isForNobody } from './Controls.tsx';
import {
  isForLargest,
  originParameters,
  originQuery,
  originVariables,
  overviewQuery,
  usersQuery,
  usersVariables,
} from './parameters.ts';
import { Refused } from './Refused.tsx';
import { useSecond } from './use-second.ts';

export function Material({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('origin');
  const language = useLanguage();
  const lang = useApiLanguage();
  const asked = useParameters(originParameters);
  const { values } = asked;
  const chosen = useMemo(() => originVariables(id, values, lang), [id, values, lang]);
  const users = useQuery(
    usersQuery,
    useMemo(() => usersVariables(chosen), [chosen]),
  );
  const isLargest = isForLargest(values);
  const variables = useVariables(chosen, users, isLargest);
  const origin = useQuery(originQuery, variables);
  const second = useSecond(
    variables,
    values.with,
    values.withYear,
    origin.state === 'ready' ? origin.data.origin.year : undefined,
  );
  const overview = useQuery(overviewQuery, { lang });
  // Where nobody is named the first refusal is that of the users.
  const answer: Answer<unknown> = isLargest && users.state === 'failed' ? users : origin;
  const isRefused = answer.state === 'failed' && answer.failure.kind === 'refused';
  const data =
    origin.state === 'ready' ? origin.data : origin.state === 'loading' ? origin.before : undefined;
  return (
    <>
      <p className="concentration-back">
        <Link to={`/${language}/origin`}>{t('back')}</Link>
      </p>
      {data === undefined || isRefused || variables === null ? (
        isRefused ? (
          <Refused
            id={id}
            failure={answer.failure}
            asked={asked}
            overview={overview}
            isForNobody={isForNobody(users)}
          >
            <InvalidNotices invalid={asked.invalid} />
            <Controls id={id} asked={asked} users={users} overview={overview} answer={undefined} isThere />
          </Refused>
        ) : (
          <>
            <h1>{nameIn(overview, id)}</h1>
            <InvalidNotices invalid={asked.invalid} />
            <div className="concentration-place">
              <AnswerNotice answer={answer} />
            </div>
          </>
        )
      ) : (
        <Answered
          data={data}
          variables={variables}
          isWaiting={origin.state !== 'ready'}
          isLargest={isLargest}
          isTable={values.view === 'TABLE'}
          isChinaApart={values.chinaApart === true}
          second={second}
        >
          <InvalidNotices invalid={asked.invalid} />
          <Controls
            id={id}
            asked={asked}
            users={users}
            overview={overview}
            answer={data}
            isThere={origin.state === 'ready'}
            variables={variables}
            beside={second?.answer.state === 'ready' ? second.variables : undefined}
          />
          <CompareChoice id={id} asked={asked} overview={overview} year={data.origin.year} />
        </Answered>
      )}
    </>
  );
}

type Users = Answer<{
  readonly origin: { readonly destinations: readonly { readonly economy: { readonly id: string } }[] };
}>;

/** With the largest user in the place of nobody; null until that is known. */
function useVariables(
  chosen: OriginVariables & Variables,
  users: Users,
  isLargest: boolean,
): (OriginVariables & Variables) | null {
  const largest = users.state === 'ready' ? users.data.origin.destinations[0]?.economy.id : undefined;
  const isKnown = users.state === 'ready';
  return useMemo(() => {
    if (!isLargest) return chosen;
    if (!isKnown) return null;
    return largest === undefined ? chosen : { ...chosen, consumer: largest };
  }, [chosen, isLargest, isKnown, largest]);
}

/** The material's name from the list of all; its id until that has come, or where it is not among them. */
export function nameIn(
  overview: Answer<{
    readonly originOverview: {
      readonly rows: readonly { readonly material: { readonly id: string; readonly name: string } }[];
    };
  }>,
  id: string,
): string {
  const rows = overview.state === 'ready' ? overview.data.originOverview.rows : [];
  return rows.find(({ material }) => material.id === id)?.material.name ?? id;
}
