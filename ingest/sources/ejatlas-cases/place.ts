/** How a place is looked up: to a hundredth of a degree, about a kilometre. */
export const placeKey = (latitude: string, longitude: string): string =>
  `${Number(latitude).toFixed(2)},${Number(longitude).toFixed(2)}`;
