import { X } from 'lucide-react';
import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import { t } from '@/lib/strings/strings';
import { Button } from './button';
import { IconButton } from './icon-button';
import { toastQueue, type Toast } from './toast-queue';

/** Once per page, at its end. Screen readers tell it when they have finished what they say. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastQueue.subscribe, toastQueue.visible);
  const region = useRef<HTMLElement>(null);
  usePauseWhileNear(region);
  useUndoKey();
  return (
    <section
      ref={region}
      data-aside
      aria-label={t('common.messages')}
      className="pointer-events-none fixed inset-x-0 bottom-0 z-50 p-3"
    >
      <output aria-atomic={false} className="mx-auto flex max-w-100 flex-col gap-2">
        {toasts.map((toast) => (
          <Message key={toast.id} toast={toast} />
        ))}
      </output>
    </section>
  );
}

function Message({ toast }: { toast: Toast }) {
  const { id, message, action } = toast;
  return (
    <span className="floating pointer-events-auto flex items-center gap-1 py-1.5 ps-3 pe-1.5 starting:opacity-0">
      <span className="line-clamp-3 min-w-0 grow break-words">{message}</span>
      {action && (
        <Button
          size="sm"
          onPress={() => {
            toastQueue.dismiss(id);
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t('common.close')} icon={<X />} onPress={() => toastQueue.dismiss(id)} />
    </span>
  );
}

/** Time stands still under the pointer and the focus; the focus goes back where it came from. */
function usePauseWhileNear(region: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const stop = new AbortController();
    let cameFrom: HTMLElement | undefined;
    const on = (type: string, listener: (event: Event) => void) =>
      element.addEventListener(type, listener, { signal: stop.signal });
    on('mouseenter', toastQueue.pause);
    on('mouseleave', toastQueue.resume);
    on('focusin', (event) => {
      toastQueue.pause();
      const from = event instanceof FocusEvent ? event.relatedTarget : undefined;
      if (from instanceof HTMLElement && !element.contains(from)) cameFrom = from;
    });
    on('focusout', toastQueue.resume);
    const unsubscribe = toastQueue.subscribe(() => {
      if (toastQueue.visible().length > 0) return;
      toastQueue.resume();
      if (element.contains(document.activeElement)) cameFrom?.focus();
      cameFrom = undefined;
    });
    return () => {
      stop.abort();
      unsubscribe();
    };
  }, [region]);
}

/**
 * Ctrl or Cmd + Z does what the newest toast offers, unless it belongs to what somebody typed: a field
 * that holds what was typed into it. One that was saved and emptied, or only has the focus, has
 * nothing of its own to take back.
 */
function useUndoKey() {
  useEffect(() => {
    let typed: { field: EventTarget | null; value: string | undefined } | undefined;
    const onInput = ({ target }: Event) => {
      typed = { field: target, value: textOf(target) };
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo) return;
      const { target } = event;
      const isTyped = typed?.field === target && typed?.value === textOf(target);
      const isTyping = isWritable(target) || (isTyped && textOf(target) !== undefined);
      if (!isTyping && toastQueue.actOnNewest()) event.preventDefault();
    };
    const stop = new AbortController();
    document.addEventListener('input', onInput, { signal: stop.signal });
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

const isWritable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('[contenteditable]');

/** What stands in a field for words; of anything else nothing. */
const textOf = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type))
    ? target.value
    : undefined;
