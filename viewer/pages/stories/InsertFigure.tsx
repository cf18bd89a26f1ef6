/** Puts a number of a story into a text: chosen by the sentence that says it, kept as its name. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stories } from '../../../picture/stories/index.ts';
import { readIn } from '../../../picture/stories/story.ts';
import { useLanguage } from '../../language/use-language.ts';
import { saidAround } from './subject.ts';

export function InsertFigure({
  isFull,
  onInsert,
}: {
  readonly isFull: boolean;
  onInsert(name: string): void;
}): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const groups = useMemo(
    () =>
      stories.map((story) => {
        const read = readIn(story, language);
        const names = story.sections.flatMap(({ figures }) =>
          Object.keys(figures).map((figure) => `${story.id}.${figure}`),
        );
        return {
          id: story.id,
          title: read.title,
          figures: names.map((name) => ({
            name,
            sentence: saidAround(name, language, (of) => (of === name ? '[ ? ]' : '…'))?.line ?? name,
          })),
        };
      }),
    [language],
  );
  return (
    <label className="choice story-insert">
      {t('insert')}
      <select
        className="select"
        value=""
        disabled={isFull}
        onChange={({ target }) => {
          if (target.value !== '') onInsert(target.value);
        }}
      >
        <option value="">{t('insertNone')}</option>
        {groups.map(({ id, title, figures }) => (
          <optgroup key={id} label={title}>
            {figures.map(({ name, sentence }) => (
              <option key={name} value={name}>
                {sentence}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
