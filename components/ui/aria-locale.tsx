import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** React Aria speaks the language of the page, not of the browser, and knows its direction. */
export function AriaLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={document.documentElement.lang || 'en'}>{children}</I18nProvider>;
}
