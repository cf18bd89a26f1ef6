/** What the panel asks of one cell of the coverage. */
import type { NamedResult } from '../../../picture/answer.ts';
import type { CoverageStateName } from '../../../picture/coverage/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import {
  quantityFragment,
  type StatementLine,
  type StatementPage,
  statementLineFragment,
} from '../../figure/statement.ts';

interface CellEconomy {
  readonly economy: NamedResult;
  readonly state: CoverageStateName;
}

interface CellData {
  readonly coverage: {
    readonly cell: {
      readonly economies: readonly CellEconomy[];
      readonly statements: StatementPage<StatementLine>;
    };
  };
}

export const cellQuery = defineQuery<CellData, Variables>(`
  query CoverageCell($stage: Stage!, $measure: String!, $of: ID, $by: ID, $year: Int!, $economy: ID, $lang: Language, $first: Int, $after: String) {
    coverage(economy: $economy, lang: $lang) {
      cell(stage: $stage, measure: $measure, of: $of, by: $by, year: $year) {
        economies { economy { id name } state }
        statements(first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
        }
      }
    }
  }
  ${statementLineFragment} ${quantityFragment}
`);
