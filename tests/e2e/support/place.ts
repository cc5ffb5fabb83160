/** Where the school of these tests stands: a port of this machine and a folder made afresh for every run. */
export const port = Number(process.env.E2E_PORT ?? 4317);
export const origin = `http://localhost:${port}`;
export const dataFolder = 'test-results/e2e-data';
export const seededFile = 'test-results/e2e-seeded.json';
