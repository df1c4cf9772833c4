import type { ReactNode } from 'react';
import { ToastRegion } from './toast';

/**
 * Around each page, once: the place where toasts appear. The meta element bears the id React Aria
 * looks for before it injects a <style>, which our policy would refuse; theme.css holds that rule.
 */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <>
      <meta id="react-aria-pressable-style" name="react-aria" content="theme.css" />
      {children}
      <ToastRegion />
    </>
  );
}
