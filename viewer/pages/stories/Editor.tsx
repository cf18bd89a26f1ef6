/** A story of one's own: words, pictures, their order; to read, to share as a link, to keep as a file. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { storyFile, storyLimits } from '../../../picture/stories/own.ts';
import { download } from '../../drawing/download.ts';
import { CopyText } from '../../frame/CopyText.tsx';
import { useHead } from '../../frame/use-head.ts';
import { languages } from '../../language/language.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Notice } from '../../notice/Notice.tsx';
import { Choice } from '../harm/Controls.tsx';
import { Field } from './Field.tsx';
import { OpenFile } from './OpenFile.tsx';
import { ownReader, Reader } from './Reader.tsx';
import { SectionForm } from './SectionForm.tsx';
import { isLinkable, linkOf, stateOf, storySearch, unfinished } from './state.ts';
import { useDraft } from './use-draft.ts';

export function Editor(): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  useHead({ page: 'stories' });
  const { story, fault, change, open } = useDraft();
  const { sections } = story;
  const lacks = unfinished(story);
  const isShort = isLinkable(story);
  return (
    <div className="campaign-page story-editor">
      <h1>{t('editor')}</h1>
      <p className="lead">{t('editorLead')}</p>
      {fault === null ? null : (
        <Notice drawing="invalid" title={t('wrongStory')} isAlert>
          {t(`fault.${fault.kind}`, { name: t('theLink'), place: 'place' in fault ? fault.place : '' })}
        </Notice>
      )}
      <fieldset className="campaign-form">
        <legend>{t('whole')}</legend>
        <Field
          label={t('fields.title')}
          value={story.title}
          most={storyLimits.title}
          onChange={(title) => change({ title })}
        />
        <Field
          label={t('fields.lead')}
          value={story.lead}
          most={storyLimits.lead}
          rows={2}
          onChange={(lead) => change({ lead })}
        />
        <Field
          label={t('fields.author')}
          value={story.author}
          most={storyLimits.author}
          onChange={(author) => change({ author })}
        />
        <Choice
          label={t('fields.language')}
          value={story.language}
          options={languages.map((one) => [one, t(`languages.${one}`)] as const)}
          onChange={(chosen) => change({ language: languages.find((one) => one === chosen) ?? language })}
        />
      </fieldset>
      {sections.map((section, place) => (
        <SectionForm
          // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place; two may say the same
          key={place}
          place={place}
          count={sections.length}
          section={section}
          onChange={(changes) =>
            change({ sections: sections.map((one, at) => (at === place ? { ...one, ...changes } : one)) })
          }
          onMove={(to) => {
            const moved = sections.filter((_, at) => at !== place);
            moved.splice(to, 0, section);
            change({ sections: moved });
          }}
          onRemove={() => change({ sections: sections.filter((_, at) => at !== place) })}
        />
      ))}
      <p className="section-tools">
        <button
          type="button"
          className="button"
          disabled={sections.length >= storyLimits.sections}
          onClick={() => change({ sections: [...sections, { picture: 'ledger', title: '', text: '' }] })}
        >
          {t('addSection')}
        </button>
      </p>
      <section className="campaign-take" aria-labelledby="story-take">
        <h2 id="story-take">{t('take')}</h2>
        {lacks === null ? null : (
          <p role="status" className="campaign-note is-wrong">
            {t(`lacks.${lacks}`)}
          </p>
        )}
        <div className="section-tools">
          <button
            type="button"
            className="button"
            disabled={lacks !== null}
            onClick={() => download(fileName(story.title), 'application/json', storyFile(story))}
          >
            {t('takeFile')}
          </button>
          <OpenFile onOpen={open} />
          {lacks === null ? (
            <Link
              className="button"
              to={`/${story.language}/stories/own${isShort ? storySearch(story) : ''}`}
              state={stateOf(story)}
            >
              {t('read')}
            </Link>
          ) : null}
        </div>
        {lacks !== null ? null : isShort ? (
          <CopyText isLabelled className="campaign-copy" label={t('link')} text={linkOf(story)} />
        ) : (
          <p className="campaign-note is-wrong">{t('tooLongForLink')}</p>
        )}
        <p className="source-line">{t('stays')}</p>
      </section>
      <section aria-label={t('preview')}>
        {lacks === 'apart' ? null : <Reader {...ownReader(story)} level={2} />}
      </section>
    </div>
  );
}

function fileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `filon-story${name === '' ? '' : `-${name}`}.json`;
}
