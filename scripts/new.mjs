// `npm run new -- <kind> <noun>`: writes a file where the room rule puts it, with its test.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './install.mjs';
import { kinds, plan } from './new-files.mjs';

const [kind = '', noun = ''] = process.argv.slice(2);
const files = plan(kind, noun);
if (!files) {
  console.error('Usage: npm run new -- <kind> <noun>\n');
  for (const [name, { usage, room }] of Object.entries(kinds)) {
    console.error(`  ${name.padEnd(10)} ${usage.padEnd(16)} ${room}`);
  }
  process.exit(1);
}
const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
if (taken.length > 0) {
  console.error(`Already there, nothing written: ${taken.join(', ')}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
