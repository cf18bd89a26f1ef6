/** Under a cell in the panel: the economies by how sure what is said of them is, or what is known to be unknown. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  type CoverageStateName,
  coverageStateNames,
  type KnownUnknownResult,
} from '../../../picture/coverage/query.ts';
import type { MarkName } from '../../../picture/mark.ts';
import { formatNumber } from '../../../picture/number.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { StatusMark } from '../../figure/StatusMark.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { cellQuery } from './cell-query.ts';

export const markOfState: Readonly<Record<CoverageStateName, MarkName>> = {
  KNOWN: 'reported',
  ESTIMATED: 'estimated',
  ASSUMED: 'assumed',
  NOTHING: 'unknown',
};

export interface CellMoreProps {
  /** Null where there are no economies to tell apart. */
  readonly asked: Variables | null;
  readonly unknowns: readonly KnownUnknownResult[];
  readonly isNothing: boolean;
}

export function CellMore({ asked, unknowns, isNothing }: CellMoreProps): ReactNode {
  const { t } = useTranslation('coverage');
  return (
    <>
      {asked === null ? null : <Economies asked={asked} />}
      {isNothing ? <p className="note">{t('panel.nothing')}</p> : null}
      {unknowns.length === 0 ? null : (
        <section>
          <h3>{t('panel.unknowns')}</h3>
          <ul className="panel-list">
            {unknowns.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Economies({ asked }: { readonly asked: Variables }): ReactNode {
  const words = usePictureWords();
  const language = useLanguage();
  const answer = useQuery(cellQuery, asked);
  // The panel asks the same and says what went wrong.
  if (answer.state !== 'ready') return null;
  const { economies } = answer.data.coverage.cell;
  return coverageStateNames.map((state) => {
    const own = economies
      .filter((one) => one.state === state)
      .sort((a, b) => a.economy.name.localeCompare(b.economy.name, language));
    const name = state === 'NOTHING' ? words.coverage.listed : words.coverage.states[state];
    if (own.length === 0) return null;
    return (
      // Long lists wait: below them stands what the cell rests on.
      <details key={state} className="coverage-economies" open={own.length <= 12}>
        <summary>
          <StatusMark mark={markOfState[state]} /> {name.charAt(0).toUpperCase() + name.slice(1)} (
          {formatNumber(own.length, language, 15)})
        </summary>
        <ul>
          {own.map(({ economy }) => (
            <li key={economy.id}>
              <Link to={entityPath(language, economy.id)}>{economy.name}</Link>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
