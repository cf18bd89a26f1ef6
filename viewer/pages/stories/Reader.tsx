/** A story as it is read: a text beside a picture that stays while one scrolls, section after section. */
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { namesSomebody } from '../../../picture/stories/apart.ts';
import { asRead, type OwnStory } from '../../../picture/stories/own.ts';
import { type ReadStory, storiesIn } from '../../../picture/stories/story.ts';
import { storiesWords } from '../../../picture/stories/words.ts';
import { fill } from '../../../picture/words/fill.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import type { FigureSubject } from '../../figure/subject.ts';
import { useNumber } from '../../figure/use-number.ts';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { StoryNotes, storyNotes } from './StoryNotes.tsx';
import { StoryPicture } from './StoryPicture.tsx';
import { StoryText } from './StoryText.tsx';
import { saidAround, storySubject } from './subject.ts';
import { useStoryData } from './use-story-data.ts';

export interface ReaderProps {
  readonly read: ReadStory;
  /** Language of the words, where they are somebody's own. */
  readonly lang?: string;
  /** Of the title: lower where the page has one of its own. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
}

export const ownReader = (story: OwnStory): Pick<ReaderProps, 'read' | 'lang'> => ({
  read: asRead(story),
  lang: story.language,
});

export function Reader({ read, lang, level = 1, children }: ReaderProps): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const apiLanguage = useApiLanguage();
  const number = useNumber();
  const answers = useStoryData(storiesIn(read));
  const { filled, failed } = answers;
  const notes = storyNotes(read, answers);
  const subjectOf = useCallback(
    (name: string): FigureSubject | null | undefined => {
      const found = filled(name);
      if (found === null || found === undefined) return found;
      if ('fact' in found) return undefined;
      const around = saidAround(name, language, (of) => {
        const one = filled(of);
        if (one === undefined) return `{${of}}`;
        return one === null ? '…' : 'fact' in one ? one.fact : number(one.quantity ?? undefined).text;
      });
      return around === null
        ? undefined
        : storySubject(name, found, around, apiLanguage, number(undefined).text);
    },
    [filled, language, apiLanguage, number],
  );
  const [Title, Under] = level === 1 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const { by, byFilon } = storiesWords[language];
  const byline =
    read.author === null ? byFilon : fill(by, { author: read.author === '' ? '…' : read.author });
  return (
    <>
      <article className="story">
        <header className="story-head" lang={lang}>
          <Title>{read.title === '' ? t('untitled') : read.title}</Title>
          {read.lead === '' ? null : <p className="lead">{read.lead}</p>}
        </header>
        {/* Whose words these are stands above what somebody wrote, too. */}
        {read.author === null ? null : <p className="source-line">{byline}</p>}
        {failed === undefined ? null : <AnswerNotice answer={failed} />}
        {read.sections.map(({ title, text, picture }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place; two may show the same
          <section className="story-section" key={place}>
            <div className="story-words" lang={lang}>
              {title === '' ? null : <Under>{title}</Under>}
              <StoryText text={text} answers={answers} markOf={notes.markOf} />
            </div>
            <StoryPicture picture={picture} />
          </section>
        ))}
        {namesSomebody(read.sections) ? <RightOfReply /> : null}
        <StoryNotes notes={notes.notes} />
        <p className="source-line story-by">{byline}</p>
        {children}
      </article>
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}
