/** What the pages with a ledger ask: the ledger of the address, the schemes, and the number behind a name. */
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerData, LedgerRowName } from '../../../picture/ledger/query.ts';
import type { Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import type { InvalidParameter } from '../../state/use-parameters.ts';
import { ledgerSubject } from './ledger-figures.ts';
import { type Chosen, ledgerQuery, ledgerVariables } from './ledger-parameters.ts';
import { type SchemeResult, schemesQuery } from './schemes.ts';

export interface AskedLedger {
  readonly answer: Answer<LedgerData>;
  readonly variables: Variables;
  /** Empty until they have come. */
  readonly schemes: readonly SchemeResult[];
  /** A scheme in the address that there is not. */
  readonly invalid: readonly InvalidParameter[];
  /** The number of a name; null until the ledger has come, undefined when it has none of that name. */
  readonly subjectOf: (key: string) => FigureSubject | null | undefined;
}

/** @param rows a constant outside the component; all of them when not given */
export function useLedger(chosen: Chosen, rows?: readonly LedgerRowName[]): AskedLedger {
  const { t } = useTranslation('ledger');
  const words = usePictureWords();
  const lang = useApiLanguage();
  const asked = useQuery(schemesQuery, { lang });
  const schemes = asked.state === 'ready' ? asked.data.schemes : [];
  const { scheme, year, weighting, chinaApart, perHead } = chosen;
  const isUnknown =
    scheme !== undefined && asked.state === 'ready' && !schemes.some(({ id }) => id === scheme);
  const variables = useMemo(
    () =>
      ledgerVariables(
        { scheme: isUnknown ? undefined : scheme, year, weighting, chinaApart, perHead },
        lang,
        rows,
      ),
    [isUnknown, scheme, year, weighting, chinaApart, perHead, lang, rows],
  );
  const answer = useQuery(ledgerQuery, variables);
  const subjectOf = useCallback(
    (key: string) => {
      if (answer.state !== 'ready') return null;
      return ledgerSubject(answer.data.ledger, key, variables, {
        band: words.ledger.band,
        africa: words.ledger.africa,
        total: t('table.total'),
        heading: (title, name) => t('band.heading', { title, name }),
        underScheme: (label) => t('table.scheme', { side: words.sides.SOUTH, scheme: label }),
      });
    },
    [answer, variables, words, t],
  );
  return {
    answer,
    variables,
    schemes,
    invalid: isUnknown
      ? [
          {
            name: 'scheme',
            text: scheme,
            parameter: { expected: 'choice', choices: schemes.map(({ id }) => id) },
          },
        ]
      : [],
    subjectOf,
  };
}

/** Twenty years that may be aimed at, newest first, and the one that is; none until the newest is known. */
export function yearsToAimAt(newest: number | undefined, aimed: number | undefined): readonly number[] {
  if (newest === undefined) return [];
  const years = Array.from({ length: 20 }, (_, index) => newest - index);
  return aimed === undefined || years.includes(aimed) ? years : [aimed, ...years];
}
