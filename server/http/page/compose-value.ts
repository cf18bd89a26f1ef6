/** The page of value before the viewer runs: one lens as a picture, with the answer that the viewer goes on from. */
import { valuePageQuery, valuePageVariables } from '../../../picture/value/page.ts';
import { lensNames, measureNames, type ValueData } from '../../../picture/value/query.ts';
import { valueWhole } from '../../../picture/value/whole.ts';
import { words } from '../../../picture/words/index.ts';
import { pageHead } from '../../../picture/words/page-head.ts';
import type { Language } from '../../../schema/label.ts';
import type { Answers } from '../answers.ts';
import { askOf } from '../ask-picture.ts';
import type { OpenGraph } from '../live-graph.ts';
import { pageCardPath } from '../picture/page-card.ts';
import { value } from '../picture/served/value.ts';
import { apiLanguage, flag, schemeOf } from './address.ts';
import { type Composed, headingOf, lead, type PageRequest, pictured, withoutPicture } from './compose.ts';
import { rightOfReply } from './compose-stories.ts';
import { leads } from './leads.ts';
import { Address, type AddressQuery, written } from './parameter.ts';
import { sharedPicture } from './shared-picture.ts';

/** What the viewer asks for at the same address, so that it finds the answer in the page. */
export function valueVariables(
  query: AddressQuery,
  language: Language,
): ReturnType<typeof valuePageVariables> {
  const address = Address.of(query);
  return valuePageVariables(
    {
      lens: address.choice('lens', written(lensNames)),
      subject: address.id('subject', (text) => /^(device|material|org):/.test(text)),
      measure: address.choice('measure', written(measureNames)),
      material: address.id('material', (text) => text.startsWith('material:')),
      year: address.year(),
      edition: address.matching('edition', /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/, 'an edition of the source'),
      priceYear: address.year('priceYear'),
      scheme: schemeOf(address),
      chinaApart: address.choice('chinaApart', flag),
    },
    apiLanguage[language],
  );
}

export async function composeValue(
  answers: Answers,
  graph: OpenGraph,
  { language, origin, query }: PageRequest,
): Promise<Composed> {
  const head = pageHead(language, { page: 'value' });
  const common = {
    language,
    origin,
    path: '/value',
    head,
    isIndexed: true,
    preview: pageCardPath(language, 'value'),
  };
  const top = `${headingOf(head)}${lead(leads.value[language])}`;
  const variables = valueVariables(query, language);
  const question = { operationName: 'Value', query: valuePageQuery, variables };
  const asked = await askOf<ValueData>(answers, graph, question, language);
  if ('refusal' in asked) return withoutPicture({ ...common, main: top }, asked.refusal);
  const { valueCapture, release } = asked.data;
  const shown = pictured(
    ({ width }) => valueWhole(valueCapture, { width, language, words: words[language], release: release.id }),
    language,
  );
  // Whoever is named can answer, before any script too.
  const isNamed = valueCapture.priceSplit !== null || valueCapture.company !== null;
  const main = [top, shown, isNamed ? rightOfReply(language) : ''].join('');
  // Only of an answer that could be drawn there is a picture to share.
  const picture = shown === '' ? null : sharedPicture(value, { language, query });
  const parts = { ...common, preview: picture ?? common.preview, main, first: [asked] };
  return { status: 200, parts, isWhole: true, faults: [] };
}
