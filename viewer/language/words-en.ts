/**
 * The words of one language in one chunk, so that a page loads the language it is read in and no other. Pages that
 * bring words of their own (`addPageWords`) are left out: nobody else waits for those.
 */
export const words: Readonly<Record<string, unknown>> = import.meta.glob(
  [
    '../locales/en/*.json',
    '!../locales/en/about.json',
    '!../locales/en/anomalies.json',
    '!../locales/en/campaign.json',
    '!../locales/en/changed.json',
    '!../locales/en/check.json',
    '!../locales/en/claims.json',
    '!../locales/en/compare.json',
    '!../locales/en/explore.json',
    '!../locales/en/infrastructure.json',
    '!../locales/en/life-cycle.json',
    '!../locales/en/life.json',
    '!../locales/en/locks.json',
    '!../locales/en/map.json',
    '!../locales/en/messages.json',
    '!../locales/en/methods.json',
    '!../locales/en/network.json',
    '!../locales/en/ownership.json',
    '!../locales/en/power.json',
    '!../locales/en/scenario.json',
    '!../locales/en/search.json',
    '!../locales/en/sources.json',
    '!../locales/en/take-away.json',
    '!../locales/en/stories.json',
    '!../locales/en/value.json',
    '!../locales/en/years.json',
  ],
  {
    eager: true,
    import: 'default',
  },
);

/** The words of pictures, numbers and titles. */
export { en as pictureWords } from '../../picture/words/en.ts';
