/** What the sources page asks, and how sources are chosen from the list. */
import type { StageName } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import type { SourceOfStatement } from '../../figure/statement.ts';

export interface SourceResult {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly url: string;
  readonly licence: {
    readonly id: string;
    readonly label: string;
    readonly url: string;
    readonly attribution: boolean;
    readonly shareAlike: string | null;
    readonly nonCommercial: boolean;
    readonly redistributable: boolean;
  };
  readonly attribution: string;
  readonly citation: string;
  readonly interest: SourceOfStatement['interest'];
  readonly cadence: string;
  readonly covers: string;
  readonly stages: readonly StageName[];
  readonly defects: readonly string[];
  readonly statementCount: number;
  readonly quarantinedCount: number;
  readonly editions: readonly {
    readonly id: string;
    readonly title: string;
    readonly published: string | null;
    readonly url: string | null;
    readonly doi: string | null;
    readonly statementCount: number;
  }[];
  readonly corrections: readonly {
    readonly edition: string;
    readonly locator: string;
    readonly column: string;
    readonly found: string;
    readonly corrected: string;
    readonly reason: string;
  }[];
}

export interface SourcesData {
  readonly release: {
    readonly leftOut: readonly {
      readonly dataset: string;
      readonly licences: readonly { readonly label: string }[];
    }[];
  };
  readonly sources: { readonly totalCount: number; readonly nodes: readonly SourceResult[] };
}

export const sourcesQuery = defineQuery<SourcesData, Variables>(`
  query SourcesPage($lang: Language) {
    release(lang: $lang) { leftOut { dataset licences { label } } }
    sources(first: 200, lang: $lang) {
      totalCount
      nodes {
        id publisher title shortTitle url
        licence { id label url attribution shareAlike nonCommercial redistributable }
        attribution citation interest cadence covers stages defects statementCount quarantinedCount
        editions { id title published url doi statementCount }
        corrections { edition locator column found corrected reason }
      }
    }
  }
`);

export interface SourceChoice {
  readonly find: string | undefined;
  readonly stage: StageName | undefined;
  readonly interest: SourceResult['interest'] | undefined;
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Sources that fit every choice, in their order. */
export function chosenSources(
  sources: readonly SourceResult[],
  { find, stage, interest }: SourceChoice,
): readonly SourceResult[] {
  const looked = bare(find ?? '').trim();
  return sources.filter(
    (source) =>
      (stage === undefined || source.stages.includes(stage)) &&
      (interest === undefined || source.interest === interest) &&
      (looked === '' ||
        bare(
          `${source.publisher} ${source.title} ${source.shortTitle} ${source.id} ${source.covers}`,
        ).includes(looked)),
  );
}

/** By their short titles as the language sorts them. */
export function inOrder(sources: readonly SourceResult[], locale: string): readonly SourceResult[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...sources].sort((a, b) => compare(a.shortTitle, b.shortTitle));
}
