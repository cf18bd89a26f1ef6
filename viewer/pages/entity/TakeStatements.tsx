/** What is taken away of an entity: its statements as they are chosen, by the face of the page that is shown. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedResult } from '../../../picture/answer.ts';
import { AnswerFailure } from '../../data/failure.ts';
import type { Variables } from '../../data/query.ts';
import { useClient } from '../../data/use-query.ts';
import type { StatementLine } from '../../figure/statement.ts';
import { useRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { type EntityStatementsData, entityStatementsQuery } from './statements.ts';

/** Pages of a thousand that are fetched for one file; beyond, the whole graph is the better file. */
const mostPages = 20;

/** @throws AnswerFailure when there are more than fit in a file */
async function everyStatement(
  client: ReturnType<typeof useClient>,
  variables: Variables,
): Promise<readonly StatementLine[]> {
  const all: StatementLine[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const data: EntityStatementsData = await client.ask(entityStatementsQuery, { ...variables, after });
    const { nodes, pageInfo, totalCount } = data.entity.statements;
    if (totalCount > mostPages * 1000) break;
    all.push(...nodes);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return all;
    after = pageInfo.endCursor;
  }
  throw new AnswerFailure('too-large', 'more statements than one file takes');
}

export function TakeStatements({
  entity,
  variables,
}: {
  readonly entity: NamedResult;
  /** Null while it is not known which year is shown. */
  readonly variables: Variables | null;
}): ReactNode {
  const { t } = useTranslation('entity');
  const client = useClient();
  const language = useLanguage();
  const release = useRelease();
  if (variables === null) return <TakeAway handed={null} />;
  return (
    <TakeAway
      handed={{
        name: `filon-${entity.id.replace(':', '-')}-${language}`,
        title: entity.name,
        question: asked(entityStatementsQuery, variables),
        tables: [
          {
            label: t('table.title'),
            async table() {
              const [{ flatTable }, all] = await Promise.all([
                import('../../../picture/taken/flat.ts'),
                everyStatement(client, variables),
              ]);
              return flatTable(all, release.state === 'ready' ? release.data.release.id : null);
            },
          },
        ],
      }}
    />
  );
}
