/** UN Comtrade, annual imports of goods. */
import type { FetchSource } from '../entry.ts';

export const unComtradeImports: FetchSource = {
  id: 'un-comtrade-imports',
  title: 'UN Comtrade, annual imports of goods',
  page: 'https://comtradeplus.un.org/TradeFlow',
  files: [
    {
      address:
        'https://comtradeapi.un.org/data/v1/get/C/A/HS?reporterCode={reporters}&period={years}&cmdCode={codes}&flowCode=M&motCode=0&customsCode=C00&partner2Code=0&includeDesc=true&format=CSV',
      name: 'comtrade-{reporters}-{codes}-{years}-M.csv',
      format: 'csv',
    },
  ],
  byHand:
    'The page gives the same table as CSV to those who log in; choose all modes of transport, all customs procedures and the world as second partner.',
  variables: {
    reporters: {
      meaning: 'numbers of the economies that report, by commas',
      pattern: /\d{1,3}(,\d{1,3}){0,30}/,
      example: '180,842',
    },
    years: { meaning: 'years, by commas', pattern: /\d{4}(,\d{4}){0,11}/, example: '2023,2024' },
    codes: {
      meaning: 'codes of the Harmonized System of two, four or six digits, by commas',
      pattern: /\d\d(\d\d){0,2}(,\d\d(\d\d){0,2}){0,60}/,
      example: '260500,8542',
    },
  },
  key: {
    environment: 'FILON_COMTRADE_KEY',
    header: 'ocp-apim-subscription-key',
    how: 'Register at https://comtradedeveloper.un.org/, subscribe to “comtrade - v1” (free) and take the primary key.',
  },
  unchecked: ['address', 'reader'],
  import: { as: 'un-comtrade-imports', give: 'file' },
};
