export type BrowserKind = 'chromium' | 'firefox';

/** The browser that is there, or null. The environment (TEND_CHROMIUM, TEND_FIREFOX) wins. */
export function findBrowser(kind: BrowserKind): string | null;

/** The browser that is there, after installing Debian's when that is possible; else it throws. */
export function ensureBrowser(kind: BrowserKind): string;
