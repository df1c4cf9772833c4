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

/** Ctrl or Cmd + Z does what the newest toast offers, unless somebody is typing. */
function useUndoKey() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      const isTyping = target?.matches('input, textarea, [contenteditable]') ?? false;
      if (isUndo && !isTyping && toastQueue.actOnNewest()) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
