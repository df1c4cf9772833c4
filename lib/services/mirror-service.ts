import { lastChange, readCanary, writeCanary } from '@/lib/settings/canary';
import { addMirrorCopy, mirrorCopies, pinMirrorCopy } from '@/lib/settings/mirror';
import { writeBackup } from '@/lib/transfer/write-backup';
import { countPeople, keepCanary } from './keep-canary';
import type { ServiceContext } from './service-context';
import { snapshotFacts } from './snapshot-facts';
import { takeSnapshot } from './snapshot-service';

const leastGapMs = 10_000;
const mostGapMs = 3_600_000;
/** At most one part in two hundred of the time goes into copying. */
const share = 200;
/** A database that lost more than a fifth of its people, and more than ten, is not believed. */
const isSuddenlySmaller = (before: number, now: number) => before - now > 10 && now < before * 0.8;

/** The second copy inside the browser, and the canary that tells when the first one is gone (R1, R2). */
export function createMirrorService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** Whether people are missing that nobody removed; then every page stops at its next opening. */
  async function looksLost(): Promise<boolean> {
    const canary = await readCanary();
    if (!canary) return false;
    const { contacts, removed } = await countPeople(db);
    const meant = removed - (canary.removed ?? 0);
    if (!isSuddenlySmaller(canary.contacts - meant, contacts)) return false;
    await writeCanary({ ...canary, suspect: true });
    return true;
  }

  /** When the next copy is due, epoch ms; null when nothing changed since the last one. */
  async function nextCopyAt(): Promise<number | null> {
    const changedAt = await lastChange();
    const [newest] = await mirrorCopies();
    if (changedAt === 0 || (newest && newest.at >= changedAt)) return null;
    if (!newest) return clock.now();
    const gap = Math.min(mostGapMs, Math.max(leastGapMs, newest.tookMs * share));
    return newest.at + gap;
  }

  /** Makes a copy now: everything, compressed, read in one transaction. Gives back its id. */
  async function copyNow(pinned = false): Promise<string> {
    const id = newId();
    const started = performance.now();
    const facts = await snapshotFacts(context);
    const snapshot = await takeSnapshot(db, facts);
    const contacts = snapshot.data.contacts.length;
    const [newest] = await mirrorCopies();
    if (newest && isSuddenlySmaller(newest.contacts, contacts)) await pinMirrorCopy(newest.id);
    const bytes = writeBackup(snapshot);
    const tookMs = performance.now() - started;
    await addMirrorCopy(bytes, {
      id,
      at: facts.now,
      contacts,
      tookMs,
      ...(pinned ? { pinned } : {}),
    });
    await keepCanary(context);
    return id;
  }

  /**
   * Copies when it is time; the worker calls it after every change it hears of, and with its alarm.
   * Answers when to come back, epoch ms.
   */
  async function keep(): Promise<number | null> {
    if (await looksLost()) return null;
    const due = await nextCopyAt();
    if (due === null || due > clock.now()) return due;
    await copyNow();
    return nextCopyAt();
  }

  return { keep, copyNow };
}
export type MirrorService = ReturnType<typeof createMirrorService>;
