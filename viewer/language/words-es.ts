/**
 * The words of one language in one chunk, so that a page loads the language it is read in and no other. Pages that
 * bring words of their own (`addPageWords`) are left out: nobody else waits for those.
 */
export const words: Readonly<Record<string, unknown>> = import.meta.glob(
  [
    '../locales/es/*.json',
    '!../locales/es/about.json',
    '!../locales/es/anomalies.json',
    '!../locales/es/campaign.json',
    '!../locales/es/changed.json',
    '!../locales/es/check.json',
    '!../locales/es/claims.json',
    '!../locales/es/compare.json',
    '!../locales/es/explore.json',
    '!../locales/es/infrastructure.json',
    '!../locales/es/life-cycle.json',
    '!../locales/es/life.json',
    '!../locales/es/locks.json',
    '!../locales/es/map.json',
    '!../locales/es/messages.json',
    '!../locales/es/methods.json',
    '!../locales/es/network.json',
    '!../locales/es/ownership.json',
    '!../locales/es/power.json',
    '!../locales/es/scenario.json',
    '!../locales/es/search.json',
    '!../locales/es/sources.json',
    '!../locales/es/take-away.json',
    '!../locales/es/stories.json',
    '!../locales/es/value.json',
    '!../locales/es/years.json',
  ],
  {
    eager: true,
    import: 'default',
  },
);

/** The words of pictures, numbers and titles. */
export { es as pictureWords } from '../../picture/words/es.ts';
