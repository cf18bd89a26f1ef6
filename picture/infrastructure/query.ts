/** What the picture of the two ways of counting asks of the API. */
import type { NamedResult, QuantityResult } from '../answer.ts';

export interface BookFigure {
  readonly quantity: QuantityResult;
  readonly evidence: {
    readonly nodes: readonly { readonly source: { readonly id: string; readonly shortTitle: string } }[];
  };
}

export interface BooksData {
  readonly release: { readonly id: string };
  readonly infrastructure: {
    readonly of: NamedResult | null;
    readonly reported: readonly {
      readonly subject: NamedResult;
      readonly organisation: NamedResult;
      readonly year: number;
      readonly byPlace: BookFigure | null;
      readonly byMarket: BookFigure | null;
      readonly left: BookFigure | null;
      readonly isPlaceKeptOut: boolean;
      readonly isMarketKeptOut: boolean;
    }[];
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
  }
}
fragment Amount on Figure {
  quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
  evidence(first: 3) { nodes { source { id shortTitle } } }
}`;
