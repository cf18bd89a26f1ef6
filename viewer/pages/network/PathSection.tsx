/** The path to another thing as sentences, or that there is none and what was searched. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { linkId } from '../../../picture/network/picture.ts';
import { formatNumber } from '../../../picture/number.ts';
import type { Answer } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { useSentences } from '../../figure/use-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Name } from './Name.tsx';
import type { PathData } from './query.ts';
import { saidOf } from './said.ts';

export function PathSection({
  answer,
  onLeave,
}: {
  readonly answer: Answer<PathData>;
  onLeave(): void;
}): ReactNode {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const sentences = useSentences();
  const leave = (
    <button type="button" className="button" onClick={onLeave}>
      {t('path.leave')}
    </button>
  );
  if (answer.state !== 'ready') {
    return (
      <>
        <AnswerNotice answer={answer} />
        {leave}
      </>
    );
  }
  const { from, to, length, alternatives, steps, caveats } = answer.data.path;
  const number = (value: number): string => formatNumber(value, language, 15);
  const others = alternatives ?? 0;
  return (
    <div className="network-path">
      <p>
        <Name of={from} /> → <Name of={to} />
        {t('colon')}
        {length === null
          ? t('path.none')
          : length === 0
            ? t('path.same')
            : t('path.length', { count: length, number: number(length) })}
        {others > 0 ? ` ${t('path.others', { count: others, number: number(others) })}` : ''}
      </p>
      <ol>
        {steps.map((step) => {
          const [subject, object] = step.isForward ? [step.from, step.to] : [step.to, step.from];
          const sentence = sentences.whole(saidOf(step, subject, object));
          return (
            <li key={`${step.from.id} ${step.to.id}`}>
              {sentence}{' '}
              <FigureButton
                target={{ figure: linkId(step.predicate.id, subject.id, object.id) }}
                quantity={null}
                text={t('statements', { count: step.statements, number: number(step.statements) })}
              />
            </li>
          );
        })}
      </ol>
      <ul className="note">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      {leave}
    </div>
  );
}
