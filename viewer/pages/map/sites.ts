/** Sites with a place, for their layer: asked for when it is switched on, page by page. */
import { useEffect, useState } from 'react';
import type { MapSite } from '../../../picture/map/options.ts';
import { placedSites, type SitesData, sitesQuery as sitesText } from '../../../picture/map/sites-query.ts';
import type { Client } from '../../data/client.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useClient } from '../../data/use-query.ts';
import type { ApiLanguage } from '../../language/language.ts';

const sitesQuery = defineQuery<SitesData, Variables>(sitesText);

const pageLength = 1000;

async function askSites(client: Client, lang: ApiLanguage, signal: AbortSignal): Promise<readonly MapSite[]> {
  const sites: MapSite[] = [];
  let after: string | null = null;
  for (;;) {
    const data: SitesData = await client.ask(sitesQuery, { first: pageLength, after, lang }, signal);
    sites.push(...placedSites(data));
    const { hasNextPage, endCursor } = data.entities.pageInfo;
    if (!hasNextPage || endCursor === null) return sites;
    after = endCursor;
  }
}

export type Sites =
  | { readonly state: 'off' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly sites: readonly MapSite[] };

export function useSites(isOn: boolean, lang: ApiLanguage): Sites {
  const client = useClient();
  const [found, setFound] = useState<{ readonly lang: ApiLanguage; readonly sites: Sites } | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const controller = new AbortController();
    askSites(client, lang, controller.signal).then(
      (sites) => setFound({ lang, sites: { state: 'ready', sites } }),
      () => {
        if (!controller.signal.aborted) setFound({ lang, sites: { state: 'failed' } });
      },
    );
    return () => controller.abort();
  }, [client, isOn, lang]);
  if (!isOn) return { state: 'off' };
  return found?.lang === lang ? found.sites : { state: 'loading' };
}
