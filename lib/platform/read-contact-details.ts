import { browser } from 'wxt/browser';
import { type ContactDetails, contactDetailsSchema } from '@/lib/domain/contact/contact-details';

/** What the contact-info overlay of a tab shows; null when none is open or it cannot be read. */
export async function readContactDetailsIn(tabId: number): Promise<ContactDetails | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/contact-details-reader.js'],
      injectImmediately: true,
    });
    const parsed = contactDetailsSchema.safeParse(answer?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
