/** What the method lets one choose, each with its default: folded away, open where something was chosen. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lumpOptions, merchantOptions, type OriginResult } from '../../../picture/origin/query.ts';
import type { OriginParameters } from './parameters.ts';

/** So many draws are made at a click: enough for a 95 % range that repeats in its second figure. */
const usualDraws = 500;

export function MethodChoices({
  asked: { values, set },
  answer,
}: {
  readonly asked: OriginParameters;
  readonly answer: OriginResult | undefined;
}): ReactNode {
  const { t } = useTranslation('origin');
  const { lump, merchants, fillMissingQuantity, worldPool, grade, draws } = values;
  const isChosen = [lump, merchants, fillMissingQuantity, worldPool, grade, draws].some(
    (one) => one !== undefined,
  );
  const canDraw =
    answer !== undefined && answer.stages.length === 1 && answer.consumer?.id.startsWith('economy:') === true;
  return (
    <details className="origin-method" open={isChosen}>
      <summary>{t('method.title')}</summary>
      <p className="note">{t('method.note')}</p>
      <div className="section-tools">
        <label className="choice">
          {t('method.lump')}
          <select
            value={lump ?? 'APART'}
            onChange={({ target }) =>
              set({
                lump: target.value === 'APART' ? undefined : lumpOptions.find((one) => one === target.value),
              })
            }
          >
            {lumpOptions.map((one) => (
              <option key={one} value={one}>
                {t(`method.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          {t('method.merchants')}
          <select
            value={merchants ?? 'FLAG'}
            onChange={({ target }) =>
              set({
                merchants:
                  target.value === 'FLAG' ? undefined : merchantOptions.find((one) => one === target.value),
              })
            }
          >
            {merchantOptions.map((one) => (
              <option key={one} value={one}>
                {t(`method.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="switch">
          <input
            type="checkbox"
            checked={fillMissingQuantity === true}
            onChange={({ target }) => set({ fillMissingQuantity: target.checked ? true : undefined })}
          />
          {t('method.fill')}
        </label>
        <label className="switch">
          <input
            type="checkbox"
            checked={worldPool === true}
            onChange={({ target }) => set({ worldPool: target.checked ? true : undefined })}
          />
          {t('method.pool')}
        </label>
        <label className="switch">
          <input
            type="checkbox"
            checked={draws !== undefined}
            disabled={!canDraw && draws === undefined}
            onChange={({ target }) =>
              set(
                target.checked
                  ? { draws: usualDraws, ...(values.consumer === undefined ? consumerOf(answer) : {}) }
                  : { draws: undefined },
              )
            }
          />
          {t('method.draws', { count: draws ?? usualDraws })}
        </label>
        <Grade grade={grade} set={set} />
      </div>
    </details>
  );
}

/** Draws are of one consumer: the largest, who stood for nobody, is named. */
const consumerOf = (answer: OriginResult | undefined): { readonly consumer?: string } =>
  answer?.consumer == null ? {} : { consumer: answer.consumer.id };

function Grade({
  grade,
  set,
}: {
  readonly grade: number | undefined;
  readonly set: OriginParameters['set'];
}): ReactNode {
  const { t } = useTranslation('origin');
  const [written, write] = useState(grade === undefined ? '' : String(grade * 100));
  const value = Number(written.replace(',', '.'));
  const isFit = written.trim() === '' || (value >= 0.001 && value <= 100);
  return (
    <form
      className="origin-grade"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit) set({ grade: written.trim() === '' ? undefined : Math.round(value * 1e4) / 1e6 });
      }}
    >
      <label className="choice">
        {t('method.grade')}
        <input
          className="text-input"
          inputMode="decimal"
          size={5}
          value={written}
          aria-invalid={!isFit}
          onChange={({ target }) => write(target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={!isFit}>
        {t('method.set')}
      </button>
      {isFit ? null : (
        <span className="note" role="alert">
          {t('method.wrongGrade')}
        </span>
      )}
    </form>
  );
}
