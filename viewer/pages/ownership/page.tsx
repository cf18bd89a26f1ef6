/** Who owns what is dug: capacity of named sites by owner and by the owner's home, and how much of it nobody says. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { useNumber } from '../../figure/use-number.ts';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Caveats } from '../harm/Foot.tsx';
import { Controls } from './Controls.tsx';
import { Names } from './names.tsx';
import { Overview } from './Overview.tsx';
import { PartSection } from './Part.tsx';
import { type OwnershipResult, ownershipParameters, ownershipQuery } from './query.ts';
import { ownershipSubject } from './subject.ts';
import { TakeAway } from './TakeAway.tsx';
import '../harm/harm.css';
import './ownership.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/ownership.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { t } = useTranslation('ownership');
  const lang = useApiLanguage();
  useHead({ page: 'ownership' });
  const asked = useParameters(ownershipParameters);
  const { material, of, year } = asked.values;
  const variables = useMemo(
    () => ({ of: of ?? null, material: material ?? null, year: year ?? null, lang }),
    [of, material, year, lang],
  );
  const answer = useQuery(ownershipQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.ownership;
  const subjectOf = useCallback(
    (key: string) => {
      if (shown === undefined) return null;
      const about = [shown.material?.name, shown.of?.name].filter((name) => name !== undefined).join(', ');
      return ownershipSubject(shown, key, { heading: about || t('title'), line: t('line'), variables });
    },
    [shown, variables, t],
  );
  return (
    <div className="ownership-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      <Controls asked={asked} shown={shown} />
      {data === undefined || shown === undefined ? (
        <div className="harm-place">
          <AnswerNotice answer={answer} />
          {of === undefined && year === undefined ? null : (
            <button
              type="button"
              className="button ownership-all"
              onClick={() => asked.set({ of: undefined, year: undefined })}
            >
              {t('askAll')}
            </button>
          )}
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <Answer said={shown} />
          <div className="section-tools">
            <TakeAway data={data} variables={variables} />
          </div>
          <p className="source-line">
            <b>{t('sources')}</b>{' '}
            {[...new Set(shown.sources.map(({ source }) => source.shortTitle))].join('; ')}.{' '}
            <b>{t('release')}</b> {shortRelease(data.release.id)}.
          </p>
          <Caveats caveats={shown.caveats} />
          <RightOfReply />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

function Answer({ said }: { readonly said: OwnershipResult }): ReactNode {
  const { t } = useTranslation('ownership');
  const number = useNumber();
  return (
    <>
      {said.of === null ? null : (
        <p className="ownership-of">
          {t('askedOf')} <Names entities={[said.of]} more={String} />
        </p>
      )}
      <Overview rows={said.overview} />
      {said.parts.map((part, place) => (
        <PartSection
          key={`${part.material.id} ${part.stage} ${part.source.shortTitle} ${part.total.quantity.unit.id}`}
          part={part}
          place={place}
        />
      ))}
      {said.choices
        .filter(({ least, most }) => least.value !== most.value)
        .map(({ text, least, most }) => (
          <p key={text} className="note">
            {text}: {number(least).text}–{number(most).text}.
          </p>
        ))}
      {said.contradictions.length === 0 ? null : (
        <section className="section" aria-labelledby="contradictions">
          <h2 id="contradictions">{t('contradictions')}</h2>
          <p className="note">{t('contradictionsLead')}</p>
          <ul className="harm-caveats">
            {said.contradictions.map(({ owned, owners, sum }, place) => (
              <li key={owned.id}>
                <Names entities={[owned]} more={String} />
                {': '}
                <Names entities={owners} more={(count) => t('more', { count })} />{' '}
                <FigureButton
                  target={{ figure: `contradictions.${place}.sum` }}
                  quantity={sum.quantity}
                  about={t('sum')}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
