/** Title and description of each page, for the server's `<head>` and for the browser's tab. */
import { fill } from './fill.ts';
import type { PageHead, Words } from './words.ts';

/** A page to be named. `id` and `name` are those of the entity that it is about. */
export type HeadedPage =
  | {
      readonly page:
        | 'home'
        | 'sources'
        | 'anomalies'
        | 'claims'
        | 'campaign'
        | 'stories'
        | 'check'
        | 'harm'
        | 'value'
        | 'scenario'
        | 'life-cycle'
        | 'ownership'
        | 'network'
        | 'power'
        | 'infrastructure'
        | 'locks'
        | 'messages'
        | 'methods'
        | 'about'
        | 'ledger'
        | 'coverage'
        | 'concentration'
        | 'origin'
        | 'explore'
        | 'notFound';
    }
  | { readonly page: 'map' | 'concentrationOf' | 'originOf' | 'networkOf' | PowerPage; readonly name: string }
  | { readonly page: 'trace' | 'entity'; readonly id: string; readonly name: string };

type PowerPage = 'powerOf' | 'powerOfMaterial' | 'powerOfEconomy';

/** What the page of power asks of a thing depends on its kind. */
export function powerPage(id: string): PowerPage {
  if (id.startsWith('material:')) return 'powerOfMaterial';
  return id.startsWith('economy:') ? 'powerOfEconomy' : 'powerOf';
}

/** The head of a page in the words of one language, with the entity's name filled in. */
export function headIn({ pages }: Words, asked: HeadedPage): PageHead {
  if (!('name' in asked)) return pages[asked.page];
  const head =
    asked.page !== 'trace'
      ? pages[asked.page]
      : asked.id.startsWith('device:')
        ? pages.traceDevice
        : pages.traceMaterial;
  const name = capital(asked.name);
  return { title: fill(head.title, { name }), description: fill(head.description, { name }) };
}

/** Names stand first in titles: "cobalt" becomes "Cobalt". Only the first letter changes. */
function capital(name: string): string {
  const [first = '', ...rest] = name;
  return first.toUpperCase() + rest.join('');
}
