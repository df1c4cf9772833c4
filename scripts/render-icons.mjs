// Renders the one drawing of the icon to the sizes browsers ask for: `npm run icons`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const sizes = [16, 32, 48, 96, 128];
const root = new URL('../', import.meta.url);
const drawing = await readFile(new URL('components/ui/icon.svg', root), 'utf8');

await mkdir(new URL('public/icon/', root), { recursive: true });
await Promise.all(
  sizes.map((size) => {
    const image = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
    return writeFile(new URL(`public/icon/${size}.png`, root), image.asPng());
  }),
);
console.log(`Rendered ${sizes.join(', ')} px into public/icon.`);
