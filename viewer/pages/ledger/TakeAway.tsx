/** What is taken away of the ledger: its picture and its figures. */
import type { ReactNode } from 'react';
import type { LedgerData } from '../../../picture/ledger/query.ts';
import { ledgerSvg } from '../../../picture/ledger/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked, type HandedTable } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { ledgerQuery } from './ledger-parameters.ts';
import { sourceNames } from './sources.ts';

const tableOf = (variables: Variables): HandedTable => ({
  table: async (sourced) =>
    (await import('../../../picture/ledger/taken.ts')).ledgerTable(await sourced.ask(ledgerQuery, variables)),
});

export function TakeAway({
  data,
  hasAfrica,
  variables,
  beside,
}: {
  readonly data: LedgerData | undefined;
  readonly hasAfrica: boolean;
  readonly variables: Variables;
  /** With which the ledger beside it was asked; undefined where there is none. */
  readonly beside?: Variables | undefined;
}): ReactNode {
  const words = usePictureWords();
  const language = useLanguage();
  if (data === undefined) return <Take handed={null} />;
  const { ledger, release } = data;
  const svg = (): string =>
    ledgerSvg(data, {
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
  return (
    <Take
      handed={{
        name: `filon-ledger-${ledger.scheme.id}-${language}`,
        title: words.ledger.title,
        question: asked(ledgerQuery, variables),
        pictures: [{ svg }],
        tables: [tableOf(variables)],
        ...(beside === undefined
          ? {}
          : { beside: { question: asked(ledgerQuery, beside), tables: [tableOf(beside)] } }),
      }}
    />
  );
}
