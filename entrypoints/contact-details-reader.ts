import { readContactDetails } from '@/lib/linkedin/contact-details';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs in LinkedIn's page, isolated world, when the person has opened the contact-info overlay and
 * the panel stands beside it. It opens nothing itself and leaves nothing behind.
 */
export default defineUnlistedScript({
  main: () => {
    try {
      if (window !== window.top || document.visibilityState !== 'visible') return null;
      return readContactDetails(document, window.location.href);
    } catch {
      return null;
    }
  },
});
