/** The language that a name is in, where it is not the page's. */

/** For `lang`: companies, sites, models of makers and of AI bear the name that the source prints, in whatever language. */
export const tongueOf = (id: string): 'mul' | undefined =>
  /^(org:|site:|device:boavizta-|product:ai-)/.test(id) ? 'mul' : undefined;
