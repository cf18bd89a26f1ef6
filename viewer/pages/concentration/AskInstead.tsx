/** The nearest questions that can be answered, each a way there without leaving the page. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { heldStages, holderKinds } from '../../../picture/concentration/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { concentrationParameters } from './parameters.ts';

type Asked = PageParameters<typeof concentrationParameters>;
type Changes = Parameters<Asked['set']>[0];

interface Question {
  readonly label: string;
  readonly changes: Changes;
}

export function AskInstead({
  nearest,
  asked,
}: {
  readonly nearest: readonly string[];
  readonly asked: Asked;
}): ReactNode {
  const { t } = useTranslation('concentration');
  const words = usePictureWords();
  const questions = nearest.flatMap((text): Question[] => {
    if (/^\d{4}$/.test(text)) return [{ label: text, changes: { year: Number(text) } }];
    const { material, stage, by } = Object.fromEntries(
      text.split(', ').map((part) => part.split(': ') as [string, string]),
    ) as Readonly<Record<string, string | undefined>>;
    const held = heldStages.find((one) => one === stage);
    const kind = holderKinds.find((one) => one === by);
    // A question about another material is written out above.
    if (held === undefined || material !== asked.values.material) return [];
    const label = [words.stages[held], ...(kind === undefined ? [] : [t(`by.${kind}`)])].join(', ');
    const changes = { stage: held, by: kind, year: undefined, product: undefined, group: undefined };
    return [{ label, changes }];
  });
  if (questions.length === 0) return null;
  return (
    <p className="section-tools">
      {t('instead')}
      {questions.map(({ label, changes }) => (
        <button key={label} type="button" className="button" onClick={() => asked.set(changes)}>
          {label}
        </button>
      ))}
    </p>
  );
}
