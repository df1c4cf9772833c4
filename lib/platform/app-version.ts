import { browser } from 'wxt/browser';

/** The version of Tend that runs, as the manifest has it. */
export const appVersion = (): string => browser.runtime.getManifest().version;
