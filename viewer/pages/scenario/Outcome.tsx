/** What one setting moves: its sentence, its pictures, and the same as tables. */
import { type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { drawCount } from '../../../model/scenario/runs.ts';
import type { NamedResult } from '../../../picture/answer.ts';
import { formatNumber } from '../../../picture/number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Choice } from '../harm/Controls.tsx';
import { ResultsPicture, YearPictures } from './Pictures.tsx';
import type { MovedScenario } from './query.ts';
import { drawsWhileMoving } from './reckoned-here.ts';
import { ResultTables, YearTable } from './Tables.tsx';

interface OutcomeProps {
  readonly said: MovedScenario;
  /** Before the place of a number in the answer: empty, or that of the second setting. */
  readonly prefix: string;
  /** Whether it is the server's answer; else it is reckoned here, with fewer draws. */
  readonly isFinal: boolean;
  /** The metal that is told year by year, and another one. */
  readonly yearly: {
    readonly materials: readonly NamedResult[];
    readonly onMaterial: (material: string | undefined) => void;
  };
}

/** What changes with every move of a slider. */
export function Outcome({ said, prefix, isFinal, yearly }: OutcomeProps): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const number = (count: number): string => formatNumber(count, language);
  // The picture goes first; tables follow when there is time.
  const still = useDeferredValue(said);
  return (
    <div aria-busy={!isFinal}>
      <div className="scenario-said">
        <p className="scenario-headline" aria-live="polite">
          {said.headline}
        </p>
      </div>
      <p className="note">
        <b>{said.scale.label}</b> {said.scale.reason}
      </p>
      <p className="note">
        {t(isFinal ? 'draws' : 'drawsMoving', { draws: number(drawCount), fewer: number(drawsWhileMoving) })}
      </p>
      <h3>{t('results')}</h3>
      <ResultsPicture said={said} />
      <ResultTables said={still} prefix={prefix} />
      <h3>{t('years')}</h3>
      <p className="note">{t('yearsLead')}</p>
      <div className="section-tools">
        <Choice
          label={t('yearsOf')}
          value={`material:${said.years.find(({ id }) => id.startsWith('dug-'))?.id.slice(4) ?? ''}`}
          options={yearly.materials.map(({ id, name }) => [id, name] as const)}
          onChange={yearly.onMaterial}
        />
      </div>
      <YearPictures said={still} />
      <YearTable said={still} prefix={prefix} />
    </div>
  );
}
