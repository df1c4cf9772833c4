import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Kbd } from './kbd';
import { useFloating } from './use-floating';

const delayMs = 500;

interface TooltipParts {
  /** To spread on the control. */
  trigger: {
    onPointerEnter: (event: { currentTarget: HTMLElement }) => void;
    onPointerLeave: () => void;
    onPointerDown: () => void;
    onFocus: (event: { currentTarget: HTMLElement }) => void;
    onBlur: () => void;
  };
  tooltip: ReactNode;
}

/**
 * Shows the name of a control that shows no words: under a resting pointer, and at once when it is
 * reached by keyboard. Assistive technology has the name already, so this is for the eyes only.
 */
export function useTooltip(label: string, keyHint?: string): TooltipParts {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(waiting.current);
    setAnchor(null);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  return {
    trigger: {
      onPointerEnter: ({ currentTarget }) => {
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => setAnchor(currentTarget), delayMs);
      },
      onPointerLeave: hide,
      onPointerDown: hide,
      onFocus: ({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) setAnchor(currentTarget);
      },
      onBlur: hide,
    },
    tooltip: anchor && <Panel anchor={anchor} label={label} keyHint={keyHint} onClose={hide} />,
  };
}

interface PanelProps {
  anchor: HTMLElement;
  label: string;
  keyHint?: string;
  onClose: () => void;
}

function Panel({ anchor, label, keyHint, onClose }: PanelProps) {
  const panel = useRef<HTMLSpanElement>(null);
  useFloating({ isOpen: true, anchor: useRef(anchor), panel });
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <span
      ref={panel}
      popover="manual"
      aria-hidden
      className="floating pointer-events-none max-w-60 px-2 py-1 text-caption font-normal"
    >
      <span className="flex items-center gap-2">
        {label}
        {keyHint && <Kbd>{keyHint}</Kbd>}
      </span>
    </span>
  );
}
