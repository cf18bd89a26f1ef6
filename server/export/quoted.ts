/** A text as SQL takes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
