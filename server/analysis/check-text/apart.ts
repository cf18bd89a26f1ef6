/**
 * A harm that is documented for a whole country never stands on one screen beside a named company: of a text about
 * both, one is shown and the other is named as left out.
 */
import { kindOfEntityId } from '../../../schema/entity.ts';
import { documentsHarm } from '../../../schema/harm-indicator.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { NearClaim, NearStatement, Warning } from './answer.ts';
import { warningWords } from './words.ts';

interface Near {
  readonly statements: readonly NearStatement[];
  readonly claims: readonly NearClaim[];
}

interface About {
  readonly subject: string;
  readonly object: string | null;
}

const isNamed = ({ subject, object }: About): boolean =>
  [subject, object].some((id) => {
    const kind = id === null ? undefined : kindOfEntityId(id);
    return kind === 'organisation' || kind === 'site';
  });
const isHarm = ({ subject, object }: About): boolean =>
  object !== null &&
  (kindOfEntityId(object) === 'harm' || documentsHarm(object)) &&
  !isNamed({ subject, object: null });

/** @param named whether the companies are asked for rather than the harms */
export function apart(
  near: readonly Near[],
  rows: ReadonlyMap<number, StatementRow>,
  named: boolean,
): { readonly kept: readonly Near[]; readonly warning: Warning | null } {
  const aboutStatement = ({ row }: NearStatement): About => {
    const found = rows.get(row);
    if (found === undefined) throw new Error(`no statement at row ${row} was read`);
    return found;
  };
  const some = (test: (about: About) => boolean): boolean =>
    near.some(
      ({ statements, claims }) =>
        statements.some((item) => test(aboutStatement(item))) ||
        claims.some(({ check }) => check.claim.links.some(test)),
    );
  if (!some(isNamed) || !some(isHarm)) return { kept: near, warning: null };
  const isLeftOut = named ? isHarm : isNamed;
  const id = named ? 'harms-left-out' : 'named-left-out';
  return {
    kept: near.map(({ statements, claims }) => ({
      statements: statements.filter((item) => !isLeftOut(aboutStatement(item))),
      claims: claims.filter(({ check }) => !check.claim.links.some(isLeftOut)),
    })),
    warning: { id, text: warningWords[id] },
  };
}
