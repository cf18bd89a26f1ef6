/** Every statement of the entity: by stage, predicate, year, source and word, quarantined ones on request. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Face } from '../../../picture/entity/apart.ts';
import { formatNumber } from '../../../picture/number.ts';
import type { Variables } from '../../data/query.ts';
import { useClient, useQuery } from '../../data/use-query.ts';
import type { StatementLine, StatementPage } from '../../figure/statement.ts';
import { useSentences } from '../../figure/use-sentence.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { EntityResult } from './head.ts';
import type { entityParameters } from './parameters.ts';
import { StatementFilters } from './StatementFilters.tsx';
import { StatementTable } from './StatementTable.tsx';
import { entityStatementsQuery, finding, sortable, sorted, tabbed } from './statements.ts';
import { TakeStatements } from './TakeStatements.tsx';
import { useTableYear } from './table-year.ts';

const rowsAtOnce = 50;

export interface StatementsProps {
  readonly entity: EntityResult;
  readonly parameters: PageParameters<typeof entityParameters>;
  readonly face: Face;
}

export function Statements({ entity, parameters, face }: StatementsProps): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const lang = useApiLanguage();
  const { values } = parameters;
  const { isKnown, year } = useTableYear(entity, values, face);
  const variables: Variables = {
    id: entity.id,
    stage: values.stage,
    predicate: values.predicate,
    year,
    source: values.source,
    quarantined: values.quarantined,
    ...face,
    first: sortable,
    lang,
  };
  const answer = useQuery(entityStatementsQuery, isKnown ? variables : null);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  return (
    <section className="section" aria-labelledby="table-title">
      <div className="section-head">
        <div>
          <h2 id="table-title">{t('table.title')}</h2>
        </div>
        <TakeStatements entity={entity} variables={isKnown ? variables : null} />
      </div>
      <StatementFilters entity={entity} parameters={parameters} year={year} />
      {data === undefined ? (
        <AnswerNotice answer={answer} />
      ) : (
        <Found
          // Another question begins at its own first rows.
          key={JSON.stringify(variables)}
          page={data.entity.statements}
          variables={variables}
          parameters={parameters}
          format={(value) => formatNumber(value, language, 15)}
        />
      )}
    </section>
  );
}

interface FoundProps {
  readonly page: StatementPage<StatementLine>;
  readonly variables: Variables;
  readonly parameters: PageParameters<typeof entityParameters>;
  format(value: number): string;
}

function Found({ page, variables, parameters, format }: FoundProps): ReactNode {
  const { t } = useTranslation(['entity', 'frame']);
  const client = useClient();
  const sentences = useSentences();
  const [shownCount, setShownCount] = useState(rowsAtOnce);
  const [more, setMore] = useState<readonly StatementLine[]>([]);
  const [info, setInfo] = useState(page.pageInfo);
  const [said, setSaid] = useState('');
  const { values, set } = parameters;
  const isWhole = page.totalCount <= sortable;
  const all = useMemo(
    () => finding(isWhole ? sorted(page.nodes) : [...page.nodes, ...more], values.find, sentences.whole),
    [page.nodes, more, isWhole, values.find, sentences],
  );
  const shown = all.slice(0, shownCount);

  async function next(): Promise<void> {
    setSaid('');
    if (shownCount < all.length || !info.hasNextPage) return setShownCount(shownCount + rowsAtOnce);
    try {
      const data = await client.ask(entityStatementsQuery, { ...variables, after: info.endCursor });
      setMore((before) => [...before, ...data.entity.statements.nodes]);
      setInfo(data.entity.statements.pageInfo);
      setShownCount(shownCount + rowsAtOnce);
    } catch {
      setSaid(t('frame:failure.title'));
    }
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(tabbed(all));
      setSaid(t('table.copied', { number: format(all.length) }));
    } catch {
      setSaid(t('table.failed'));
    }
  }

  if (all.length === 0) {
    return (
      <Notice
        drawing="empty"
        title={t('table.none')}
        action={
          <button
            type="button"
            className="link-button"
            onClick={() =>
              set({
                stage: undefined,
                predicate: undefined,
                year: 'all',
                source: undefined,
                find: undefined,
              })
            }
          >
            {t('table.clear')}
          </button>
        }
      >
        {t('table.noneHelp')}
      </Notice>
    );
  }
  return (
    <>
      {isWhole ? null : (
        <Notice drawing="too-large" title={t('table.tooMany', { total: format(page.totalCount) })} />
      )}
      <div className="table-scroll">
        <StatementTable statements={shown} />
      </div>
      <div className="section-tools statement-foot">
        <span className="note">
          {t('table.shown', {
            shown: format(shown.length),
            total: format(values.find === undefined ? page.totalCount : all.length),
          })}
        </span>
        {shown.length < all.length || info.hasNextPage ? (
          <button type="button" className="button" onClick={() => void next()}>
            {t('table.more')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => void copy()}>
          {t('table.copy')}
        </button>
        <span role="status" className="note">
          {said}
        </span>
      </div>
    </>
  );
}
