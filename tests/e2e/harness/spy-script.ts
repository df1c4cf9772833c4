/**
 * Runs in the page's own world before any of its scripts and notes everything a curious site could
 * notice: events, messages, mutations, calls of patched built-ins, errors, console, storage and
 * timing entries. Self-contained on purpose: it is sent to the browser as text.
 *
 * What the page itself does is left out by pausing: `tendSpy.pause()` … `tendSpy.resume()`. Before
 * the document has been parsed it is paused.
 */
export const spyScript = (eventNames: string[]) => {
  const notes: string[] = [];
  let paused = true;
  const note = (what: string) => {
    if (!paused && notes.length < 500) notes.push(what.slice(0, 500));
  };
  const describe = (node: unknown) =>
    node instanceof Element ? node.outerHTML.slice(0, 200) : String(node);

  const patch = (owner: object | undefined, name: string, ownerName: string) => {
    const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = descriptor?.value;
    if (!owner || typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      ...descriptor,
      value: function (this: unknown, ...values: unknown[]) {
        note(`call ${ownerName}.${name}(${values.map(describe).join(', ').slice(0, 200)})`);
        return Reflect.apply(original, this, values);
      },
    });
  };
  const patchAll = (owner: object, ownerName: string, names: string) => {
    for (const name of names.split(' ')) patch(owner, name, ownerName);
  };
  patchAll(EventTarget.prototype, 'EventTarget', 'dispatchEvent addEventListener');
  patchAll(Node.prototype, 'Node', 'appendChild insertBefore removeChild replaceChild cloneNode');
  patchAll(
    Element.prototype,
    'Element',
    'setAttribute removeAttribute append prepend before after',
  );
  patchAll(Element.prototype, 'Element', 'remove attachShadow insertAdjacentHTML scrollIntoView');
  patchAll(Element.prototype, 'Element', 'querySelector querySelectorAll getAttribute closest');
  patchAll(HTMLElement.prototype, 'HTMLElement', 'click focus blur');
  patchAll(
    Document.prototype,
    'Document',
    'createElement querySelector querySelectorAll open write',
  );
  patchAll(Document.prototype, 'Document', 'getElementById getElementsByTagName execCommand');
  patchAll(History.prototype, 'History', 'pushState replaceState back forward go');
  patchAll(Storage.prototype, 'Storage', 'getItem setItem removeItem clear');
  patchAll(window, 'window', 'postMessage fetch open scrollTo scroll scrollBy');
  patchAll(XMLHttpRequest.prototype, 'XMLHttpRequest', 'open send');
  patchAll(Navigator.prototype, 'navigator', 'sendBeacon');
  patchAll(console, 'console', 'log info warn error debug trace');
  patchAll(IDBFactory.prototype, 'indexedDB', 'open deleteDatabase databases');

  // Trusted events that the browser raises by itself when a panel opens or a tab is switched.
  const natural = new Set([
    'resize',
    'pagereveal',
    'pageswap',
    'visibilitychange',
    'focus',
    'blur',
    'pageshow',
    'pagehide',
  ]);
  const native = new Set<string>(eventNames);
  for (const owner of [window, Document.prototype, HTMLElement.prototype]) {
    const names = Object.getOwnPropertyNames(owner).filter((name) => name.startsWith('on'));
    for (const name of names) native.add(name.slice(2));
  }
  for (const name of ['focusin', 'focusout', 'DOMContentLoaded', 'input', 'beforeinput']) {
    native.add(name);
  }
  const quiet = new Set(['load', 'DOMContentLoaded', 'readystatechange', ...natural]);
  const hear = (event: Event) => {
    if (event.isTrusted && quiet.has(event.type)) return;
    note(`event ${event.type} (${event.isTrusted ? 'trusted' : 'synthetic'})`);
  };
  const wasPaused = paused;
  paused = true;
  for (const name of native) window.addEventListener(name, hear, { capture: true, passive: true });
  paused = wasPaused;

  const observer = new MutationObserver((records) => takeIn(records));
  const takeIn = (records: MutationRecord[]) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      note(
        `mutation ${type} ${attributeName ?? ''} on ${describe(target)} ${[...addedNodes].map(describe).join()}`,
      );
    }
  };
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) {
      // The browser fetches the tab's icon by itself, whenever it likes.
      if (!name.endsWith('/favicon.ico')) note(`timing ${entryType} ${name}`);
    }
  }).observe({ entryTypes: ['resource', 'mark', 'measure'] });

  /** What can be read off the page at any time; it must be the same before and after. */
  const fingerprint = () => ({
    globals: Object.getOwnPropertyNames(window).toSorted().join(),
    scroll: `${window.scrollX},${window.scrollY}`,
    active: describe(document.activeElement),
    selection: String(document.getSelection()),
    title: document.title,
    address: location.href,
    history: `${history.length} ${JSON.stringify(history.state)}`,
    local: JSON.stringify(Object.entries(localStorage)),
    session: JSON.stringify(Object.entries(sessionStorage)),
    cookie: document.cookie,
    sheets: String(document.styleSheets.length + document.adoptedStyleSheets.length),
    nodes: document.documentElement.outerHTML,
  });
  type Fingerprint = ReturnType<typeof fingerprint>;
  let before: Fingerprint | undefined;
  const compare = () => {
    if (!before) return [];
    const after: Record<string, string> = fingerprint();
    return Object.entries(before)
      .filter(([name, value]) => after[name] !== value)
      .map(
        ([name, value]) => `changed ${name}: ${value.slice(-200)} → ${after[name]?.slice(-200)}`,
      );
  };
  const traces = () => {
    const html = document.documentElement.outerHTML;
    const found = /(chrome|moz)-extension:[^"'\s<]*/.exec(html);
    return found ? [`address in the page: ${found[0]}`] : [];
  };
  const resume = () => {
    observer.takeRecords();
    before = fingerprint();
    paused = false;
  };
  const pause = () => {
    takeIn(observer.takeRecords());
    notes.push(...compare());
    before = undefined;
    paused = true;
  };
  const tendSpy = {
    pause,
    resume,
    /** Everything noted so far; false when it never listened. */
    read: () => {
      if (before === undefined) return false;
      pause();
      const seen = [...notes, ...traces()];
      resume();
      return seen;
    },
  };
  Object.defineProperty(window, 'tendSpy', { value: tendSpy });
  window.addEventListener('load', () => setTimeout(resume), { once: true });
};
