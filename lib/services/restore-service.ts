import { addWords, type OwnWords } from '@/lib/domain/composer/own-words';
import { type MirrorCopy, mirrorCopies, readMirrorCopy, watchMirror } from '@/lib/settings/mirror';
import { ownWords } from '@/lib/settings/phrases';
import { parseSettings } from '@/lib/settings/settings';
import { keepCanary } from './keep-canary';
import { createMirrorService } from './mirror-service';
import type { Beside, CopyState, RestoreMode, RestorePreview } from './restore-job';
import { evaluation, type ServiceContext, type Settings, type Undo } from './service-context';
import { type TransferCaller, transferOf } from './transfer-caller';

export type { CopyState, RestoreMode } from './restore-job';
export type { MirrorCopy } from '@/lib/settings/mirror';

/** What a restore would change outside the database. */
type BesideChange = { settings?: Settings; ownWords?: OwnWords };
export type OpenedCopy = RestorePreview & {
  /** Whether settings and rules, and own phrases and questions, would change. */
  beside: Record<RestoreMode, { settings: boolean; ownWords: boolean }>;
};

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Bringing a copy back: looked at first, done in one go, taken back with one press. */
export function createRestoreService(
  context: ServiceContext,
  call: TransferCaller = transferOf(context),
) {
  const { settings, clock } = context;

  /**
   * Settings and own words after a restore (docs/decisions/0015). Whole: as in the copy. Put together:
   * settings stay, words only found in the copy are added. The switch of the notification hangs on a
   * permission of this very browser, so it stays whatever happens.
   */
  async function besideAfter(mode: RestoreMode, copy: Beside): Promise<BesideChange> {
    const [now, words] = [settings.current(), await ownWords.get()];
    const after: BesideChange = {};
    if (mode === 'whole' && copy.settings !== undefined) {
      const theirs = parseSettings({ ...now, ...Object(copy.settings), digest: now.digest });
      if (!isSame(theirs, now)) after.settings = theirs;
    }
    if (copy.ownWords) {
      const theirs = mode === 'whole' ? copy.ownWords : addWords(words, copy.ownWords);
      if (!isSame(theirs, words)) after.ownWords = theirs;
    }
    return after;
  }

  /** Opens a backup to look at: what it would change, or why it cannot be used. Changes nothing. */
  async function open(bytes: Uint8Array, passphrase?: string): Promise<OpenedCopy | CopyState> {
    const state = await call('openCopy', bytes, passphrase);
    if (state !== 'ready') return state;
    const preview = await call('previewRestore');
    if (!preview) return 'damaged-backup';
    const of = async (mode: RestoreMode) => {
      const change = await besideAfter(mode, preview);
      return { settings: change.settings !== undefined, ownWords: change.ownWords !== undefined };
    };
    return { ...preview, beside: { whole: await of('whole'), merge: await of('merge') } };
  }

  /** The copies Tend keeps inside the browser, newest first. */
  const ownCopies = (): Promise<MirrorCopy[]> => mirrorCopies();

  /** Calls back after each change of that list; returns the way to stop. */
  const watchOwnCopies = (listener: () => void): (() => void) => watchMirror(listener);

  /** Opens one of them to look at. */
  async function openOwn(copy: MirrorCopy): Promise<OpenedCopy | CopyState> {
    const bytes = await readMirrorCopy(copy);
    return bytes ? open(bytes) : 'damaged-backup';
  }

  async function put(mode: RestoreMode): Promise<void> {
    const stamp = { now: clock.now(), ...evaluation(context) };
    const copy = await call('restore', mode, stamp);
    if (!copy) throw new Error('no copy was opened');
    const { settings: fields, ownWords: words } = await besideAfter(mode, copy);
    if (fields) await settings.change(fields);
    if (words) await ownWords.change(words);
    await keepCanary(context);
    await context.committed();
  }

  /**
   * Restores what was opened, after a copy of now that is kept for 30 days. The way back brings
   * exactly that copy back.
   */
  async function restore(mode: RestoreMode): Promise<Undo> {
    const before = await createMirrorService(context).copyNow(true);
    await put(mode);
    return async () => {
      const copy = (await mirrorCopies()).find(({ id }) => id === before);
      const bytes = copy && (await readMirrorCopy(copy));
      if (!bytes || (await call('openCopy', bytes)) !== 'ready')
        throw new Error('the copy is gone');
      await put('whole');
    };
  }

  return { open, ownCopies, watchOwnCopies, openOwn, restore };
}
