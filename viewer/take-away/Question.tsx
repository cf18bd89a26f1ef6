/** The question that made the page: opened at the query desk, or as lines of GraphQL, Python or R. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CopyText } from '../frame/CopyText.tsx';
import { useLanguage } from '../language/use-language.ts';
import { explorePath } from './explore-link.ts';
import type { Handed } from './handed.ts';
import { pythonLines, rLines } from './lines.ts';
import { givenVariables, printedQuestion } from './question.ts';

const tongues = ['GraphQL', 'Python', 'R'] as const;
type Tongue = (typeof tongues)[number];

export function Question({ question, kept }: Pick<Handed, 'question' | 'kept'>): ReactNode {
  const { t } = useTranslation('take-away');
  const language = useLanguage();
  const [tongue, setTongue] = useState<Tongue>('GraphQL');
  const query = printedQuestion(question.query.text);
  const variables = givenVariables(question.variables);
  const fetched = { api: new URL('/graphql', window.location.href).href, query, variables };
  const lines: Readonly<Record<Tongue, string>> = {
    GraphQL: `${query}\n\n# ${JSON.stringify(variables)}\n`,
    Python: pythonLines(fetched),
    R: rLines(fetched),
  };
  const path = explorePath(language, question.query.text, variables);
  return (
    <section>
      <h3>{t('question')}</h3>
      {kept === undefined ? (
        <p>{path === null ? t('tooLong') : <Link to={path}>{t('explore')}</Link>}</p>
      ) : null}
      <select
        className="text-input"
        aria-label={t('tongue')}
        value={tongue}
        onChange={({ target }) => setTongue(tongues.find((one) => one === target.value) ?? tongue)}
      >
        {tongues.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <CopyText className="take-copy" label={t('lines', { tongue })} text={lines[tongue]} rows={8} />
    </section>
  );
}
