import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ToastRegion } from './toast';

interface UiProviderProps {
  /** Of the words on screen, not of the browser; it also sets the direction of menus. */
  locale?: string;
  children: ReactNode;
}

/**
 * Around each page, once: one language for everything, and the place where toasts appear.
 * The meta element bears the id React Aria looks for before it injects a <style>, which our policy
 * would refuse; theme.css holds that rule.
 */
export function UiProvider({ locale = 'en-GB', children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <meta id="react-aria-pressable-style" name="react-aria" content="theme.css" />
      {children}
      <ToastRegion />
    </I18nProvider>
  );
}
