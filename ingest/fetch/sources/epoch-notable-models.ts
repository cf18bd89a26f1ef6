/** Epoch AI, notable models. */
import type { FetchSource } from '../entry.ts';

export const epochNotableModels: FetchSource = {
  id: 'epoch-notable-models',
  title: 'Epoch AI, notable models',
  page: 'https://epoch.ai/data/notable-ai-models',
  files: [
    { address: 'https://epoch.ai/data/notable_ai_models.csv', name: 'notable_ai_models.csv', format: 'csv' },
  ],
  unchecked: ['address'],
  import: { as: 'epoch-notable-models', give: 'file' },
};
