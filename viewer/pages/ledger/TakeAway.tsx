/** The picture and its figures to take away. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ledgerCsv } from '../../../picture/ledger/csv.ts';
import type { LedgerData } from '../../../picture/ledger/query.ts';
import { ledgerSvg } from '../../../picture/ledger/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { sourceNames } from './sources.ts';

export function TakeAway({
  data,
  hasAfrica,
}: {
  readonly data: LedgerData | undefined;
  readonly hasAfrica: boolean;
}): ReactNode {
  const { t } = useTranslation('ledger');
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
  function takeTable(): void {
    if (data === undefined) return;
    const name = `filon-ledger-${data.ledger.scheme.id}-${language}.csv`;
    download(name, 'text/csv;charset=utf-8', ledgerCsv(data));
  }
  return (
    <>
      <button type="button" className="button" disabled={data === undefined} onClick={take}>
        {t('take')}
      </button>
      <button type="button" className="button" disabled={data === undefined} onClick={takeTable}>
        {t('takeTable')}
      </button>
    </>
  );
}
