// `npm run lock:complete`: gives package-lock.json an entry for every binary package of another
// system. A registry that lacks some of them makes npm leave them out while it writes the lock,
// and then refuse that lock (`npm ci`: "Missing … from lock file"). Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { completeLock } from './lock.mjs';

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = completeLock(lock);
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added:\n${added.join('\n')}` : 'The lock is complete.');
