/** One section as it is written: its picture, its title, its text, its place. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type OwnStory, storyLimits } from '../../../picture/stories/own.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Choice } from '../harm/Controls.tsx';
import { Field } from './Field.tsx';
import { InsertFigure } from './InsertFigure.tsx';
import {
  firstPicture,
  pageOfPicture,
  pictureNameOf,
  pictureOfAddress,
  storyPictureNames,
} from './pictures.ts';

type Section = OwnStory['sections'][number];

export interface SectionFormProps {
  readonly place: number;
  readonly count: number;
  readonly section: Section;
  onChange(changes: Partial<Section>): void;
  onMove(to: number): void;
  onRemove(): void;
}

export function SectionForm(props: SectionFormProps): ReactNode {
  const { place, count, section, onChange, onMove, onRemove } = props;
  const { t } = useTranslation('stories');
  return (
    <fieldset className="campaign-form story-section-form">
      <legend>{t('section', { number: place + 1 })}</legend>
      <PictureChoice picture={section.picture} onChange={(picture) => onChange({ picture })} />
      <Field
        label={t('fields.sectionTitle')}
        value={section.title}
        most={storyLimits.sectionTitle}
        onChange={(title) => onChange({ title })}
      />
      <Field
        label={t('fields.text')}
        value={section.text}
        most={storyLimits.sectionText}
        rows={6}
        onChange={(text) => onChange({ text })}
      />
      <InsertFigure
        isFull={section.text.length + 60 > storyLimits.sectionText}
        onInsert={(name) => onChange({ text: `${section.text}{${name}}` })}
      />
      <div className="section-tools">
        <button type="button" className="button" disabled={place === 0} onClick={() => onMove(place - 1)}>
          {t('up')}
        </button>
        <button
          type="button"
          className="button"
          disabled={place === count - 1}
          onClick={() => onMove(place + 1)}
        >
          {t('down')}
        </button>
        <button type="button" className="button" disabled={count === 1} onClick={onRemove}>
          {t('remove')}
        </button>
      </div>
    </fieldset>
  );
}

/** One of each kind to begin with; any other by the address of its page. */
function PictureChoice({
  picture,
  onChange,
}: {
  readonly picture: string;
  onChange(picture: string): void;
}): ReactNode {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const fieldId = useId();
  const noteId = useId();
  // What is being written and names no picture yet stays in the field alone.
  const [written, setWritten] = useState<string | null>(null);
  const isWrong = written !== null && pictureOfAddress(written) === null;
  return (
    <>
      <div className="section-tools">
        <Choice
          label={t('picture')}
          value={pictureNameOf(picture)}
          options={storyPictureNames.map((one) => [one, t(`kinds.${one}`)] as const)}
          onChange={(chosen) => {
            const name = storyPictureNames.find((one) => one === chosen);
            if (name === undefined) return;
            setWritten(null);
            onChange(firstPicture[name]);
          }}
        />
        <Link to={`/${language}${pageOfPicture(picture)}`} target="_blank" rel="noopener">
          {t('chooseOnPage')}
        </Link>
      </div>
      <div className="campaign-field">
        <label className="campaign-label" htmlFor={fieldId}>
          {t('address')}
        </label>
        <input
          id={fieldId}
          type="text"
          lang="zxx"
          spellCheck={false}
          value={written ?? picture}
          aria-invalid={isWrong}
          aria-describedby={noteId}
          onChange={({ target }) => {
            setWritten(target.value);
            const found = pictureOfAddress(target.value);
            if (found !== null) onChange(found);
          }}
          onBlur={() => {
            if (!isWrong) setWritten(null);
          }}
        />
        <p id={noteId} className={isWrong ? 'campaign-note is-wrong' : 'campaign-note'}>
          {t(isWrong ? 'noPicture' : 'addressHelp')}
        </p>
      </div>
    </>
  );
}
