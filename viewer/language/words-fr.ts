/**
 * The words of one language in one chunk, so that a page loads the language it is read in and no other. Pages that
 * bring words of their own (`addPageWords`) are left out: nobody else waits for those.
 */
export const words: Readonly<Record<string, unknown>> = import.meta.glob(
  [
    '../locales/fr/*.json',
    '!../locales/fr/about.json',
    '!../locales/fr/anomalies.json',
    '!../locales/fr/campaign.json',
    '!../locales/fr/changed.json',
    '!../locales/fr/check.json',
    '!../locales/fr/claims.json',
    '!../locales/fr/compare.json',
    '!../locales/fr/explore.json',
    '!../locales/fr/infrastructure.json',
    '!../locales/fr/life-cycle.json',
    '!../locales/fr/life.json',
    '!../locales/fr/locks.json',
    '!../locales/fr/map.json',
    '!../locales/fr/messages.json',
    '!../locales/fr/methods.json',
    '!../locales/fr/network.json',
    '!../locales/fr/ownership.json',
    '!../locales/fr/power.json',
    '!../locales/fr/scenario.json',
    '!../locales/fr/search.json',
    '!../locales/fr/sources.json',
    '!../locales/fr/take-away.json',
    '!../locales/fr/stories.json',
    '!../locales/fr/value.json',
    '!../locales/fr/years.json',
  ],
  {
    eager: true,
    import: 'default',
  },
);

/** The words of pictures, numbers and titles. */
export { fr as pictureWords } from '../../picture/words/fr.ts';
