import { lockedMagic } from './detect';
import { ImportRefusedError } from './import-error';
import { recordOf, textOf } from './json-value';

/** OWASP's floor is 600 000; the number stands in the file, so it can rise (platform S8). */
const iterations = 1_000_000;
const bounds = { least: 100_000, most: 10_000_000 };

type Bytes = Uint8Array<ArrayBuffer>;
const utf8 = new TextEncoder();
const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

async function keyOf(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const words = utf8.encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const use = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(derivation, base, use, false, ['encrypt', 'decrypt']);
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Locks a backup with a passphrase: PBKDF2-SHA-256, AES-256-GCM, everything in the clear head is
 * authenticated too. Without the passphrase nobody can read it, not even us.
 */
export async function lockBackup(backup: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = JSON.stringify({ iterations, salt: toBase64(salt), iv: toBase64(iv) });
  const clear = joined(lockedMagic, utf8.encode(`${head}\n`));
  const key = await keyOf(passphrase, salt, iterations);
  const algorithm = { name: 'AES-GCM', iv, additionalData: clear };
  const cipher = await crypto.subtle.encrypt(algorithm, key, joined(backup));
  return joined(clear, new Uint8Array(cipher));
}

/**
 * Opens a locked backup.
 * @returns null when the passphrase is wrong or the file was changed
 * @throws ImportRefusedError `damaged-backup` when it is no locked backup
 */
export async function unlockBackup(
  locked: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | null> {
  const headEnd = locked.indexOf(0x0a, lockedMagic.length);
  const head = readHead(locked.subarray(lockedMagic.length, headEnd < 0 ? 0 : headEnd));
  const additionalData = joined(locked.subarray(0, headEnd + 1));
  const key = await keyOf(passphrase, head.salt, head.iterations);
  try {
    const algorithm = { name: 'AES-GCM', iv: head.iv, additionalData };
    const cipher = joined(locked.subarray(headEnd + 1));
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, cipher));
  } catch {
    return null;
  }
}

function readHead(bytes: Uint8Array): { iterations: number; salt: Bytes; iv: Bytes } {
  try {
    const head = recordOf(JSON.parse(new TextDecoder().decode(bytes)));
    const rounds = Number(head.iterations);
    const [salt, iv] = [fromBase64(textOf(head.salt)), fromBase64(textOf(head.iv))];
    const isSane = rounds >= bounds.least && rounds <= bounds.most && iv.length === 12;
    if (isSane && salt.length >= 8) return { iterations: rounds, salt, iv };
  } catch {
    // Falls through: whatever it is, it is no head of ours.
  }
  throw new ImportRefusedError('damaged-backup');
}
