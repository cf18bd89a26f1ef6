/** Groups of economies that the lens shows beside sides. They overlap, and are never added. */
export const blocs: readonly string[] = [
  'group:m49-002',
  'group:m49-019',
  'group:m49-142',
  'group:m49-150',
  'group:m49-009',
  'group:eu-27',
  'group:oecd',
  'group:g77',
];
