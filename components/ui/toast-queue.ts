export interface ToastContent {
  message: string;
  action?: { label: string; onAction: () => void };
}

export interface Toast extends ToastContent {
  id: number;
}

/** How deep the pile is: so many steps back can be taken one after another. */
const kept = 5;
const lifeMs = 6000;
/** Undo is a promise: it stays long enough to be reached by keyboard. */
const lifeWithActionMs = 12_000;

interface Timer {
  toast: Toast;
  left: number;
  since: number;
  handle?: ReturnType<typeof setTimeout>;
}

/**
 * A small pile of toasts. Only the newest is in sight, so that it covers little; taking it back or
 * closing it shows the one before, while that still has time. Time stands still while paused.
 */
export function createToastQueue(now: () => number = () => performance.now()) {
  let timers: Timer[] = [];
  let isPaused = false;
  let snapshot: readonly Toast[] = [];
  const listeners = new Set<() => void>();

  const run = (timer: Timer) => {
    if (timer.handle !== undefined || isPaused) return;
    timer.since = now();
    timer.handle = setTimeout(() => dismiss(timer.toast.id), timer.left);
  };
  const halt = (timer: Timer) => {
    if (timer.handle === undefined) return;
    clearTimeout(timer.handle);
    timer.handle = undefined;
    timer.left = Math.max(0, timer.left - (now() - timer.since));
  };
  const update = () => {
    timers.slice(0, -kept).forEach(halt);
    timers = timers.slice(-kept);
    timers.forEach(run);
    snapshot = timers.slice(-1).map((timer) => timer.toast);
    listeners.forEach((listener) => listener());
  };
  const dismiss = (id: number) => {
    timers.filter((timer) => timer.toast.id === id).forEach(halt);
    timers = timers.filter((timer) => timer.toast.id !== id);
    update();
  };

  let lastId = 0;
  return {
    show: (content: ToastContent): number => {
      const toast = { ...content, id: ++lastId };
      const left = content.action ? lifeWithActionMs : lifeMs;
      timers = [...timers, { toast, left, since: 0 }];
      update();
      return toast.id;
    },
    dismiss,
    /** Does what the newest toast offers. Returns false when there is nothing to do. */
    actOnNewest: (): boolean => {
      const toast = timers.findLast((timer) => timer.toast.action !== undefined)?.toast;
      if (!toast) return false;
      dismiss(toast.id);
      toast.action?.onAction();
      return true;
    },
    pause: () => {
      isPaused = true;
      timers.forEach(halt);
    },
    resume: () => {
      isPaused = false;
      timers.forEach(run);
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    visible: () => snapshot,
  };
}

export const toastQueue = createToastQueue();

/** Says what was done and offers to take it back. */
export const showToast = (content: ToastContent): number => toastQueue.show(content);
