/** What the picture of the two ways of counting asks of the API. */
import type { FigureResult, NamedResult, SourceUseResult } from '../answer.ts';

export interface BooksData {
  readonly release: { readonly id: string };
  readonly infrastructure: {
    readonly of: NamedResult | null;
    readonly reported: readonly {
      readonly subject: NamedResult;
      readonly organisation: NamedResult;
      readonly year: number;
      readonly byPlace: FigureResult | null;
      readonly byMarket: FigureResult | null;
      readonly left: FigureResult | null;
      readonly isPlaceKeptOut: boolean;
      readonly isMarketKeptOut: boolean;
    }[];
    readonly sources: readonly SourceUseResult[];
  };
}

export interface BooksVariables {
  /** Id of an organisation; all of them when not given. */
  readonly of?: string;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const booksQuery = `query BooksPicture($of: ID, $lang: Language) {
  release { id }
  infrastructure(of: $of, lang: $lang) {
    of { id name }
    reported {
      subject { id name } organisation { id name } year
      byPlace { ...Amount } byMarket { ...Amount } left { ...Amount } isPlaceKeptOut isMarketKeptOut
    }
    sources { source { id shortTitle } edition statements }
  }
}
fragment Amount on Figure { quantity { value low high unit { id symbol dimension basis basisLabel } status missing } }`;
