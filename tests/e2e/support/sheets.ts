/** Sheets of the catalogue that are looked at in a browser: as many as the examples stand on. */
export const sheets = Array.from({ length: 11 }, (_, i) => i + 1);
