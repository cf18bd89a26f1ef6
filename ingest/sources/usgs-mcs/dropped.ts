/** Chapters that are read and left out, each with the reason that the report prints. */
const construction = 'construction or agricultural mineral, outside the digital life cycle';
const ceramic = 'ceramic, filler, pigment or refractory mineral, outside the digital life cycle';
const gemstone = 'gemstone, outside the digital life cycle';
const food = 'salt for chemistry, food and roads, outside the digital life cycle';

const reasons: Readonly<Record<string, string>> = {
  asbestos: construction,
  cement: construction,
  clays: construction,
  diatomite: ceramic,
  feldspar: ceramic,
  'feldspar and nepheline syenite': ceramic,
  gemstones: gemstone,
  gypsum: construction,
  'iron and steel slag': construction,
  'iron oxide pigments': ceramic,
  'kyanite and related minerals': ceramic,
  lime: construction,
  'nitrogen (fixed)—ammonia': construction,
  'nitrogen(fixed) - ammonia': construction,
  peat: construction,
  perlite: construction,
  'pumice & pumicite': construction,
  'pumice and pumicite': construction,
  salt: food,
  'sand and gravel (construction)': construction,
  'stone (crushed)': construction,
  'stone (dimension)': construction,
  'talc and pyrophyllite': ceramic,
  'talc, crude': ceramic,
  vermiculite: construction,
  wollastonite: ceramic,
  'zeolites (natural)': construction,
};

/** By the name of the chapter in lower case, as either edition prints it. */
export const droppedChapters: ReadonlyMap<string, string> = new Map(Object.entries(reasons));
