/** Check a text: its figures marked, and beside each the nearest published claims and statements. */
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import type { Query, Variables } from '../../data/query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Beside, besideId } from './Beside.tsx';
import { MarkedText } from './MarkedText.tsx';
import { type CheckData, type CheckVariables, checkQuery } from './query.ts';
import { TextForm } from './TextForm.tsx';
import { useCheck } from './use-check.ts';
import './check.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/check.json', {
  eager: true,
  import: 'default',
});

/** No number of this page is worked out by it: each opens the statement that says it. */
const noFigure = () => undefined;

/** The question as any other page hands it; its variables hold the text. */
const handedQuery: Query<CheckData, Variables> = { name: checkQuery.name, text: checkQuery.text };

export function Component(): ReactNode {
  const { t } = useTranslation('check');
  const lang = useApiLanguage();
  useHead({ page: 'check' });
  const { asked, answer, ask } = useCheck();
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <TextForm onCheck={(text, language) => ask({ text, language, named: false, lang })} />
      <div aria-live="polite" className="check-place">
        {asked === null ? null : answer.state === 'ready' ? (
          <Result key={answer.data.checkText.figures.length} asked={asked} data={answer.data} onAsk={ask} />
        ) : answer.state === 'failed' && answer.failure.code === 'TEXT_UNREADABLE' ? (
          <Notice drawing="invalid" title={t('unreadable')} isAlert>
            {t('unreadableHelp')}
          </Notice>
        ) : (
          <AnswerNotice answer={answer} />
        )}
      </div>
      <FigurePanel subjectOf={noFigure} />
    </>
  );
}

interface ResultProps {
  readonly asked: CheckVariables;
  readonly data: CheckData;
  onAsk(variables: CheckVariables): void;
}

function Result({ asked, data, onAsk }: ResultProps): ReactNode {
  const { t } = useTranslation('check');
  const language = useLanguage();
  const [chosen, setChosen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { figures, warnings } = data.checkText;
  const leadTo = (place: number): void => {
    setChosen(place);
    const item = document.getElementById(besideId(place));
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <h2>{t('found', { count: figures.length, number: formatNumber(figures.length, language, 15) })}</h2>
      {warnings.map(({ id, text }) => (
        <p key={id} className="check-warning">
          {text}{' '}
          {id === 'NAMED_LEFT_OUT' || id === 'HARMS_LEFT_OUT' ? (
            <button
              type="button"
              className="link-button"
              onClick={() => onAsk({ ...asked, named: !asked.named })}
            >
              {t(id === 'NAMED_LEFT_OUT' ? 'showNamed' : 'showHarms')}
            </button>
          ) : null}
        </p>
      ))}
      {figures.length === 0 ? (
        <Notice drawing="empty" title={t('none')}>
          {t('noneHelp')}
        </Notice>
      ) : (
        <div className="check-result">
          <MarkedText
            text={asked.text}
            language={asked.language}
            figures={figures}
            chosen={chosen}
            onChoose={leadTo}
          />
          <ol className="check-list" ref={list} aria-label={t('listed')}>
            {figures.map((figure, place) => (
              <Beside
                key={figure.start}
                figure={figure}
                place={place}
                textLanguage={asked.language}
                isChosen={chosen === place}
                onChoose={setChosen}
              />
            ))}
          </ol>
        </div>
      )}
      <div className="section-tools">
        <TakeAway
          handed={{
            name: `filon-check-${language}`,
            title: t('title'),
            question: questionOf(handedQuery, { ...asked }),
            kept: { ...data },
            tables: [
              {
                async table() {
                  const { flatTable } = await import('../../../picture/taken/flat.ts');
                  return flatTable(rowsOf(data), data.release.id);
                },
              },
            ],
          }}
        />
      </div>
      <p className="source-line">
        {t('judge')} <b>{t('release')}</b> {shortRelease(data.release.id)}.
      </p>
    </>
  );
}

/** A row a claim or statement beside a figure of the text, and one for a figure beside which there is nothing. */
function rowsOf({ checkText }: CheckData): readonly object[] {
  return checkText.figures.flatMap(({ start, text, period, claims, statements }): readonly object[] => {
    const found = { start, text, period: period?.text ?? null };
    const beside = [
      ...claims.map((near) => ({ ...found, beside: 'claim', ...near })),
      ...statements.map((near) => ({ ...found, beside: 'statement', ...near })),
    ];
    return beside.length === 0 ? [{ ...found, beside: 'nothing' }] : beside;
  });
}
