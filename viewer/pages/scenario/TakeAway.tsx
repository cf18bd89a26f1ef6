/** The picture of the results and every number of the answer to take away. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scenarioCsv } from '../../../picture/scenario/csv.ts';
import { scenarioSvg } from '../../../picture/scenario/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useLeverText } from './LeverPanel.tsx';
import { usePairRows } from './Pictures.tsx';
import type { MovedScenario, RestedScenario } from './query.ts';

export function TakeAway({
  said,
  release,
}: {
  readonly said: MovedScenario & RestedScenario;
  readonly release: string;
}): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const words = usePictureWords();
  const say = useLeverText();
  const rows = usePairRows(said);
  const name = `filon-scenario-${said.device.id.replace('device:', '')}-${language}`;
  function take(): void {
    const moved = said.levers
      .filter(({ value, neutral }) => value !== null && value !== neutral)
      .map(({ lever, label, value }) => `${label}${words.chain.colon}${say.value(lever, value ?? 0)}`);
    const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
    const svg = scenarioSvg(rows, {
      width: 1100,
      locale: language,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      title: t('title'),
      subtitle: said.headline,
      description: t('picture.results'),
      key: { before: t('before'), after: t('after'), unknown: t('notKnown') },
      footer: [
        `${said.device.name}, ${said.from}–${said.to}. ${said.scale.label}`,
        ...(moved.length === 0 ? [] : [moved.join(words.footer.separator)]),
        fill(words.footer.sources, { sources: sources.join(words.footer.separator) }),
        fill(words.footer.release, { release: shortRelease(release) }),
        ...said.caveats,
      ],
    });
    download(`${name}.svg`, 'image/svg+xml', svg);
  }
  return (
    <p className="scenario-take">
      <button type="button" className="button" onClick={take}>
        {t('take')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', scenarioCsv(said, release))}
      >
        {t('takeTable')}
      </button>
    </p>
  );
}
