import { readFile } from 'node:fs/promises';
import type { Studio } from './studio.ts';

/** The README's picture: the panel and the popup side by side, from the pictures kept before. */
export async function composeHero(studio: Studio, folder: string): Promise<void> {
  const image = async (name: string) => {
    const bytes = await readFile(`${folder}/${name}.webp`);
    return `<img alt="" src="data:image/webp;base64,${bytes.toString('base64')}">`;
  };
  const page = await studio.full.newTab();
  await page.setViewport({ width: 880, height: 660 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 32px; display: flex; gap: 32px; align-items: start;
      justify-content: center; background: #e9e4dc; }
    img { block-size: 596px; object-fit: cover; object-position: top; border-radius: 12px;
      box-shadow: 0 1px 2px rgb(38 35 30 / 6%), 0 8px 24px rgb(38 35 30 / 12%); }
  </style>${await image('panel')}${await image('popup')}`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.screenshot({ path: `${folder}/tend.webp`, type: 'webp', quality: 85 });
}
