/** The language that a name is in, where it is not the page's. */

/** For `lang`: companies and sites bear the name that the source prints, in whatever language. */
export const tongueOf = (id: string): 'mul' | undefined => (/^(org|site):/.test(id) ? 'mul' : undefined);
