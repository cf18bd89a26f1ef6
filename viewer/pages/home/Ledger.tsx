/** The signature picture with its choices, its table twin, and what stands under it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerData, LedgerResult } from '../../../picture/ledger/query.ts';
import { ledgerSvg } from '../../../picture/ledger/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/index.ts';
import type { Answer } from '../../data/use-query.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import { LedgerFigure } from './LedgerFigure.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import type { ledgerParameters } from './ledger-parameters.ts';
import type { SchemeResult } from './schemes.ts';

export interface LedgerProps {
  readonly answer: Answer<LedgerData>;
  readonly schemes: readonly SchemeResult[];
  /** Years that may be aimed at, newest first. */
  readonly years: readonly number[];
  readonly parameters: PageParameters<typeof ledgerParameters>;
}

export function Ledger({ answer, schemes, years, parameters }: LedgerProps): ReactNode {
  const { t } = useTranslation('home');
  const { values, set } = parameters;
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const isTable = values.view === 'TABLE';
  return (
    <section className="section" aria-labelledby="ledger-title">
      <div className="section-head">
        <div>
          <h2 id="ledger-title">{t('ledger.title')}</h2>
          <p className="note">{t('ledger.subtitle')}</p>
        </div>
        <div className="section-tools">
          <button
            type="button"
            className="button"
            aria-pressed={isTable}
            onClick={() => set({ view: isTable ? undefined : 'TABLE' })}
          >
            {t('view.table')}
          </button>
          <TakeAway data={data} hasAfrica={values.africa === true} />
        </div>
      </div>
      <Choices schemes={schemes} shown={data?.ledger.scheme} years={years} parameters={parameters} />
      {data === undefined ? (
        <div className="ledger-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div className={answer.state === 'loading' ? 'is-waiting' : undefined}>
          {isTable ? (
            <LedgerTable ledger={data.ledger} />
          ) : (
            <LedgerFigure ledger={data.ledger} hasAfrica={values.africa === true} />
          )}
          <UnderPicture data={data} schemes={schemes} />
        </div>
      )}
    </section>
  );
}

interface ChoicesProps extends Omit<LedgerProps, 'answer'> {
  /** The scheme of what is drawn: named at once, before the others have come. */
  readonly shown: LedgerResult['scheme'] | undefined;
}

function Choices({ schemes, shown, years, parameters }: ChoicesProps): ReactNode {
  const { t } = useTranslation('home');
  const { values, set } = parameters;
  const fallback = schemes.find(({ isDefault }) => isDefault)?.id ?? shown?.id ?? '';
  const offered = schemes.length > 0 || shown === undefined ? schemes : [shown];
  return (
    <div className="section-tools ledger-choices">
      <label className="choice choice-scheme">
        {t('scheme.label')}
        <select
          value={values.scheme ?? fallback}
          onChange={({ target }) => set({ scheme: target.value === fallback ? undefined : target.value })}
        >
          {offered.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t('year.label')}
        <select
          value={values.year ?? ''}
          onChange={({ target }) => set({ year: target.value === '' ? undefined : Number(target.value) })}
        >
          <option value="">{t('year.latest')}</option>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t('weighting.label')}
        <select
          value={values.weighting ?? 'PLAIN'}
          onChange={({ target }) => set({ weighting: target.value === 'VALUE' ? 'VALUE' : undefined })}
        >
          <option value="PLAIN">{t('weighting.PLAIN')}</option>
          <option value="VALUE">{t('weighting.VALUE')}</option>
        </select>
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={values.chinaApart === true}
          onChange={({ target }) => set({ chinaApart: target.checked ? true : undefined })}
        />
        {t('china')}
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={values.africa === true}
          onChange={({ target }) => set({ africa: target.checked ? true : undefined })}
        />
        {t('africa')}
      </label>
    </div>
  );
}

/** "USGS Mineral Commodity Summaries 2026; …", each source and edition once. */
function sourceNames(ledger: LedgerResult, separator: string): string {
  const names = ledger.sources.map(({ source, edition }) => `${source.shortTitle} ${edition}`);
  return [...new Set(names)].join(separator);
}

function yearsOf(ledger: LedgerResult): string {
  const years = ledger.rows.flatMap(({ period }) => period?.match(/\d{4}/g) ?? []).map(Number);
  if (years.length === 0) return '';
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return least === most ? String(least) : `${least}–${most}`;
}

function TakeAway({
  data,
  hasAfrica,
}: {
  readonly data: LedgerData | undefined;
  readonly hasAfrica: boolean;
}): ReactNode {
  const { t } = useTranslation('home');
  const words = usePictureWords();
  const language = useLanguage();
  function take(): void {
    if (data === undefined) return;
    const { ledger, release } = data;
    const svg = ledgerSvg(data, {
      width: 1200,
      locale: language,
      labels: words.ledger,
      hasAfrica,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      isAlone: true,
      title: words.ledger.title,
      description: words.ledger.description,
      footer: [
        fill(words.footer.scheme, { scheme: ledger.scheme.label }),
        fill(words.footer.sources, { sources: sourceNames(ledger, words.footer.separator) }),
        fill(words.footer.release, { release: shortRelease(release.id) }),
        ...ledger.caveats,
      ],
    });
    download(`filon-ledger-${ledger.scheme.id}-${language}.svg`, 'image/svg+xml', svg);
  }
  return (
    <button type="button" className="button" disabled={data === undefined} onClick={take}>
      {t('take')}
    </button>
  );
}

function UnderPicture({
  data,
  schemes,
}: {
  readonly data: LedgerData;
  readonly schemes: readonly SchemeResult[];
}): ReactNode {
  const { t } = useTranslation('home');
  const words = usePictureWords();
  const { ledger, release } = data;
  const counts = schemes.find(({ id }) => id === ledger.scheme.id)?.counts;
  const years = yearsOf(ledger);
  return (
    <>
      {ledger.gap === null ? null : <p className="lead ledger-gap">{ledger.gap}</p>}
      <p className="source-line ledger-sources">
        <b>{t('about')}</b> {ledger.scheme.label}
        {counts === undefined
          ? null
          : ` (${t('counts', { north: counts.north, south: counts.south, other: counts.unclassified })})`}
        .{' '}
        {ledger.sources.length === 0 ? null : (
          <>
            <b>{t('sources')}</b> {sourceNames(ledger, words.footer.separator)}.{' '}
          </>
        )}
        {years === '' ? null : (
          <>
            <b>{t('years')}</b> {years}, {t('asMarked')}.{' '}
          </>
        )}
        <b>{t('release')}</b> {shortRelease(release.id)}.
      </p>
      {ledger.caveats.length === 0 ? null : (
        <div className="caveats">
          <h3>{t('caveats')}</h3>
          <ul>
            {ledger.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
