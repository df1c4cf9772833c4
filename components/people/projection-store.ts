/** What changed in a projection since a version: whole shards. */
export type Fresh<E> = { version: number; shards: { shard: number; entries: E[] }[] };

/** Changes that come thick and fast, as those of many people at once do, are shown this often. */
const showEveryMs = 400;

/**
 * What a page has of a projection: all of it read once, later only the shards that changed. Shared
 * by every view of the page, so that going to and fro costs nothing.
 */
export class ProjectionStore<E> {
  private version = -1;
  private all: readonly E[] | undefined;
  private shards = new Map<number, E[]>();
  private untouched: E[][] = [];
  private versionListeners = new Set<() => void>();
  private shownListeners = new Set<() => void>();
  private shownAt = Number.NEGATIVE_INFINITY;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly now: () => number = () => performance.now()) {}

  take({ version, shards }: Fresh<E>): void {
    if (version <= this.version && this.all) return;
    for (const { shard, entries } of shards) {
      this.shards.set(shard, entries);
      this.untouched.push(entries);
    }
    this.version = Math.max(this.version, version);
    for (const listener of this.versionListeners) listener();
    const wait = this.shownAt + showEveryMs - this.now();
    if (wait <= 0) this.show();
    else this.waiting ??= setTimeout(this.show, wait);
  }

  private show = () => {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.shownAt = this.now();
    this.all = [...this.shards.values()].flat();
    for (const listener of this.shownListeners) listener();
  };

  /** Hands on the entries of one shard that were not handed on before; true while more wait. */
  eachNew(handle: (entries: E[]) => void): boolean {
    const entries = this.untouched.pop();
    if (entries) handle(entries);
    return this.untouched.length > 0;
  }

  onVersion = (listener: () => void) => {
    this.versionListeners.add(listener);
    return () => void this.versionListeners.delete(listener);
  };
  newest = () => this.version;
  onShown = (listener: () => void) => {
    this.shownListeners.add(listener);
    return () => void this.shownListeners.delete(listener);
  };
  snapshot = () => this.all;
}
