import { readProfile } from '@/lib/linkedin/profile-reader';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs in LinkedIn's page, isolated world, once per `scripting.executeScript({ files })`, and hands
 * back `{ href, sighting }` as its completion value. Null in a frame or in a tab nobody looks at.
 * It leaves nothing behind: no global, no listener, no node, no message, no error.
 */
export default defineUnlistedScript({
  main: () => {
    try {
      if (window !== window.top || document.visibilityState !== 'visible') return null;
      const { href } = window.location;
      return { href, sighting: readProfile(document, href) };
    } catch {
      return null;
    }
  },
});
