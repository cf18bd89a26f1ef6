/** Ember, electricity of countries by year. */
import type { FetchSource } from '../entry.ts';

export const emberGridIntensity: FetchSource = {
  id: 'ember-grid-intensity',
  title: 'Ember, electricity of countries by year',
  page: 'https://ember-energy.org/data/yearly-electricity-data/',
  files: [
    {
      address:
        'https://raw.githubusercontent.com/ember-climate/ember-data-api/main/data/api_country_overview_yearly.csv',
      name: 'api_country_overview_yearly.csv',
      format: 'csv',
    },
  ],
  unchecked: ['address'],
  import: { as: 'ember-grid-intensity', give: 'file' },
};
