/** Notes pinned to what the picture shows, one a row. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PosterMetadata } from '../../../picture/poster/layout.ts';
import { posterLimits } from '../../../picture/poster/poster.ts';
import type { CampaignControl } from './use-campaign.ts';

export function Notes({
  control: { campaign, change },
  anchors,
}: {
  readonly control: CampaignControl;
  readonly anchors: PosterMetadata['anchors'];
}): ReactNode {
  const { t } = useTranslation('campaign');
  const { notes } = campaign;
  const [first] = anchors;
  const set = (place: number, changes: Partial<(typeof notes)[number]>): void =>
    change({ notes: notes.map((note, at) => (at === place ? { ...note, ...changes } : note)) });
  return (
    <fieldset className="campaign-form">
      <legend>{t('notes')}</legend>
      {first === undefined && notes.length === 0 ? <p className="campaign-note">{t('noAnchors')}</p> : null}
      {notes.map((note, place) => {
        const isKnown = anchors.some(({ id }) => id === note.at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is its place; two may say the same
          <div className="campaign-pin" key={place}>
            <label className="choice">
              {t('pinnedTo')}
              <select
                className="select"
                value={note.at}
                onChange={({ target }) => set(place, { at: target.value })}
              >
                {isKnown ? null : <option value={note.at}>{note.at}</option>}
                {anchors.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label className="campaign-pin-text">
              <span className="campaign-label">{t('noteText', { number: place + 1 })}</span>
              <input
                type="text"
                value={note.text}
                aria-invalid={note.text.trim() === '' || [...note.text].length > posterLimits.note}
                onChange={({ target }) => set(place, { text: target.value })}
              />
            </label>
            <button
              type="button"
              className="button"
              onClick={() => change({ notes: notes.filter((_, at) => at !== place) })}
            >
              {t('removeNote')}
            </button>
          </div>
        );
      })}
      {first === undefined ? null : (
        <button
          type="button"
          className="button"
          disabled={notes.length >= posterLimits.notes}
          onClick={() => change({ notes: [...notes, { at: first.id, text: t('newNote') }] })}
        >
          {t('addNote')}
        </button>
      )}
    </fieldset>
  );
}
