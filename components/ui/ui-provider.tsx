import { type ReactNode, useEffect } from 'react';
import { keepFocus } from './keep-focus';
import { ToastRegion } from './toast';

/**
 * Around each page, once: the place where toasts appear, and the rule of where the focus goes. The
 * meta element bears the id React Aria looks for before it injects a <style>, which our policy would
 * refuse; theme.css holds that rule.
 */
export function UiProvider({ children }: { children: ReactNode }) {
  useEffect(() => keepFocus(document), []);
  return (
    <>
      <meta id="react-aria-pressable-style" name="react-aria" content="theme.css" />
      {children}
      <ToastRegion />
    </>
  );
}
