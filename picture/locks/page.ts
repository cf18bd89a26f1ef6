/** What the page of laws, treaties and standards asks: the server sends the answer along with the page. */
import { quantityFragment } from '../quantity-fragment.ts';

export const locksArguments = {
  declared: '$of: ID, $scheme: ID, $lang: Language',
  given: 'of: $of, scheme: $scheme, lang: $lang',
} as const;
const amount = '{ quantity { ...Amount } }';
const named = '{ id name }';
const source = '{ id shortTitle }';
const summary = `instrument ${named} nature listKind listSources ${source} listYear parties ${amount} signed ${amount} notParties ${amount} things ${amount} meetings ${amount} organisations ${amount} sanctioned ${amount}`;

export const locksPageQuery = `
  query Locks(${locksArguments.declared}) {
    release { id }
    locks(${locksArguments.given}) {
      of ${named} scheme { label } caveats
      sources { source { id shortTitle } edition statements }
      instruments { ${summary} }
      lock {
        ${summary} finding whole ${named} parts ${named}
        rules { instrument ${named} thing ${named} stage issuer since source ${source} note statement ${amount} }
        members(first: 300) {
          totalCount nodes { economy ${named} side standing day source ${source} }
        }
        sides { side standing economies ${amount} share ${amount} }
        concerned {
          thing ${named} source ${source} year total ${amount} withoutAmount
          rows { standing economies ${amount} amount ${amount} share ${amount} }
        }
        meetingsCounted ${amount} meetingsShare ${amount}
        met { organisation ${named} meetings ${amount} years { year meetings ${amount} } }
        meetingYears { year all ${amount} counted ${amount} }
        listed { organisation ${named} period source ${source} statement ${amount} }
        figures { indicator ${named} product ${named} period source ${source} amount ${amount} }
      }
    }
  }
  ${quantityFragment}
`;
