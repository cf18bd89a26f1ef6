/** Sites: how many by economy and by material. Their cells on the map are for drawing, and in the JSON. */
import { formatNumber } from '../../picture/number.ts';
import type { Language } from '../../schema/label.ts';
import type { NamedOut } from './answer.ts';
import { headIn } from './heads.ts';
import { blocks, tableText } from './table.ts';

interface SiteCountOut {
  readonly entity: NamedOut;
  readonly sites: number;
  readonly placed: number;
}

interface SiteMapOut {
  readonly sites: number;
  readonly placed: number;
  readonly economies: readonly SiteCountOut[];
  readonly materials: readonly SiteCountOut[];
}

export function printSiteMap(data: unknown, language: Language): string {
  const map = data as SiteMapOut;
  const head = headIn(language);
  const count = (number: number) => formatNumber(number, language, 15);
  const table = (of: string, counts: readonly SiteCountOut[]) =>
    tableText(
      [{ head: of }, { head: head('sites'), isNumber: true }, { head: head('placed'), isNumber: true }],
      counts.map(({ entity, sites, placed }) => [entity.name, count(sites), count(placed)]),
    );
  return blocks(
    `${head('sites')}: ${count(map.sites)}; ${head('placed')}: ${count(map.placed)}`,
    table(head('economies'), map.economies),
    table(head('materials'), map.materials),
  );
}
