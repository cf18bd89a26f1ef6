/** Named sites and companies of a block, on demand: who discloses them, for when, and that there is no volume. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StageName } from '../../../picture/answer.ts';
import type { TraceVariables } from '../../../picture/chain/query.ts';
import { formatNumber } from '../../../picture/number.ts';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { actorsOfData, actorsQuery } from './actors-query.ts';

export interface ActorsProps {
  readonly stage: StageName;
  readonly track: string;
  readonly node: string;
  readonly count: number;
}

/** What the chain was asked with; null on the face of harms, where nobody is named. */
export const NamedFace = createContext<(TraceVariables & Variables) | null>(null);

/** So many are asked for at a time. */
const atOnce = 25;

/** Opens and folds the list; nothing where nobody is named. */
export function ActorsButton({
  count,
  isOpen,
  onToggle,
}: {
  readonly count: number;
  readonly isOpen: boolean;
  onToggle(): void;
}): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const isNamedFace = useContext(NamedFace) !== null;
  if (count === 0 || !isNamedFace) return null;
  return (
    <button type="button" className="link-button row-unfold" aria-expanded={isOpen} onClick={onToggle}>
      {t(isOpen ? 'actors.fold' : 'actors.unfold', { count, number: formatNumber(count, language, 15) })}
    </button>
  );
}

export function Actors(props: ActorsProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActorsButton count={props.count} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen ? <ActorList {...props} /> : null}
    </>
  );
}

export function ActorList({ stage, track, node, count }: ActorsProps): ReactNode {
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const language = useLanguage();
  const variables = useContext(NamedFace);
  const [shown, setShown] = useState(atOnce);
  const asked =
    variables === null
      ? null
      : {
          ...variables,
          stages: [stage],
          tracks: [track],
          nodes: [node],
          count: shown,
        };
  const answer = useQuery(actorsQuery, asked);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  if (data === undefined) return <AnswerNotice answer={answer} />;
  return (
    <>
      <ul className="actor-list">
        {actorsOfData(data).map(({ entity, role, words: said, ties, tieCount }) => (
          <li key={`${role} ${entity.id}`}>
            <Link to={entityPath(language, entity.id)}>{entity.name}</Link>
            {words.chain.colon}
            {said}
            {ties.length === 0 ? null : (
              <ul>
                {ties.map((tie) => (
                  <li key={`${tie.role} ${tie.entity.id}`}>
                    <Link to={entityPath(language, tie.entity.id)}>{tie.entity.name}</Link>
                    {words.chain.colon}
                    {tie.words}
                  </li>
                ))}
                {tieCount > ties.length ? (
                  <li>{t('actors.more', { count: tieCount - ties.length })}</li>
                ) : null}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {count > shown ? (
        <button type="button" className="link-button" onClick={() => setShown(shown + atOnce * 4)}>
          {t('actors.more', { count: count - shown })}
        </button>
      ) : null}
    </>
  );
}
