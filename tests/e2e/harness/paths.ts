import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
export const photoFolder = `${root}/.output/photos`;

export type BuildMode = 'production' | 'e2e';

/** The folder of a built extension; says how to make it when it is missing. */
export const buildFolder = (browser: 'chrome' | 'firefox', mode: BuildMode): string => {
  const folder = `${root}/.output/${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`;
  if (existsSync(`${folder}/manifest.json`)) return folder;
  throw new Error(`There is no build in ${folder}: run \`npm run build:all\` first.`);
};
