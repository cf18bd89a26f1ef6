/** Which indicators of the bundled data document a harm: a new one whose name speaks of one is seen here. */
import { expect, it } from 'vitest';
import { documentsHarm } from '../../schema/harm-indicator.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

/** Words that speak of harm; of these indicators each is one, or measures something else. */
const words = /child|forced|(?<![a-z])kill|death|attack|injur|fatal|conflict|blood|forest|disease|accident/;
it('are all those whose names speak of one', async () => {
  const store = await openEmbeddedStore(await builtGraph());
  const ids = (await store.entities()).map(({ id }) => id).filter((id) => id.startsWith('indicator:'));
  await store.close();
  expect(ids.filter((id) => words.test(id) && !documentsHarm(id))).toEqual([]);
  expect(ids.filter(documentsHarm)).toContain('indicator:pay-of-children-recovering-materials');
  expect(ids.filter(documentsHarm).every((id) => words.test(id))).toBe(true);
});
