/** Where a visitor of this page may say that they are. Their own place is asked of nobody: no machine would be near it. */
export const places = [
  { name: 'Piazza Navona, Roma', latitude: 41.8992, longitude: 12.4731 },
  { name: 'Termini, Roma', latitude: 41.901, longitude: 12.5018 },
  { name: 'Duomo, Milano', latitude: 45.4642, longitude: 9.19 },
] as const;

export const placeNamed = (name: string): (typeof places)[number] =>
  places.find((place) => place.name === name) ?? places[0];
