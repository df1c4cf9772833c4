import { selectionAuthor } from '@/lib/linkedin/selection-author';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs in LinkedIn's page, isolated world, once, when the person chose "Save as something they said"
 * from the context menu. It looks at the selection and whom the page names beside it, and leaves
 * nothing behind.
 */
export default defineUnlistedScript({
  main: () => {
    try {
      return selectionAuthor(document, window.location.href);
    } catch {
      return null;
    }
  },
});
