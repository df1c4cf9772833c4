import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './kbd';

interface TooltipProps {
  label: string;
  keyHint?: string;
  /** The trigger: one focusable control. */
  children: ReactElement;
}

/** Names a control that shows no words. Opens on hover and on keyboard focus. */
export function Tooltip({ label, keyHint, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="floating flex max-w-60 items-center gap-2 px-2 py-1 text-caption"
      >
        {label}
        {keyHint && <Kbd>{keyHint}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
