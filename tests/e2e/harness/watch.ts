import type { Browser, CDPSession, Protocol } from 'puppeteer-core';

/** One request, with the document that made it and the scripts that asked for it. */
export type WatchedRequest = {
  url: string;
  method: string;
  type: string;
  document: string;
  initiators: string[];
  /** True when a Tend page, worker or injected script made it. */
  fromTend: boolean;
};

/** Something a Tend page, worker or injected script complained about. */
export type Complaint = { kind: 'console' | 'exception' | 'log'; text: string; where: string };

export type Watch = {
  requests: WatchedRequest[];
  complaints: Complaint[];
  /** The DevTools connection to Tend's worker while it runs; undefined while it does not. */
  worker(): CDPSession | undefined;
  /** Lets go of the worker, so that stopping it ends it for good: an attached one only pauses. */
  releaseWorker(): Promise<void>;
  /** Requests that Tend sent to the network. Its own files, data: and blob: do not count. */
  requestsFromTend(): WatchedRequest[];
};

const isNetwork = (url: string) => /^(https?|wss?|ftp):/.test(url);

const stackUrls = (initiator: Protocol.Network.Initiator): string[] => {
  const urls = initiator.url ? [initiator.url] : [];
  for (let stack = initiator.stack; stack; stack = stack.parent) {
    urls.push(...stack.callFrames.map((frame) => frame.url));
  }
  return urls;
};

const argumentText = (argument: Protocol.Runtime.RemoteObject) =>
  String(argument.description ?? argument.value ?? argument.type);

/**
 * Watches every target of the browser (tabs, popup, panel, workers, frames) from its first byte,
 * over a DevTools connection of its own: targets are held until the watch is in place.
 */
export const startWatch = async (browser: Browser, tendOrigin: string): Promise<Watch> => {
  const requests: WatchedRequest[] = [];
  const complaints: Complaint[] = [];
  const workers = new Map<string, { session: CDPSession; parent: CDPSession }>();
  const isTend = (url: string | undefined) => url?.startsWith(tendOrigin) ?? false;

  const listen = (session: CDPSession, target: Protocol.Target.TargetInfo) => {
    let document = target.url;
    const contexts = new Map<number, string>();
    const complain = (kind: Complaint['kind'], where: string, text: string) => {
      if (isTend(where)) complaints.push({ kind, where, text });
    };
    session.on('Network.requestWillBeSent', (event) => {
      if (event.type === 'Document' && event.frameId === target.targetId)
        document = event.documentURL;
      const initiators = stackUrls(event.initiator);
      requests.push({
        url: event.request.url,
        method: event.request.method,
        type: event.type ?? 'Other',
        document: event.documentURL || document,
        initiators,
        fromTend: [event.documentURL || document, ...initiators].some(isTend),
      });
    });
    session.on('Runtime.executionContextCreated', ({ context }) => {
      contexts.set(context.id, context.origin || document);
    });
    session.on('Runtime.consoleAPICalled', (event) => {
      if (!['error', 'warning', 'assert'].includes(event.type)) return;
      const where = contexts.get(event.executionContextId) ?? document;
      complain('console', where, `${event.type}: ${event.args.map(argumentText).join(' ')}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const where = contexts.get(details.executionContextId ?? -1) ?? details.url ?? document;
      complain('exception', where, details.exception?.description ?? details.text);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level !== 'error' && entry.level !== 'warning') return;
      complain(
        'log',
        isTend(entry.url) ? (entry.url ?? '') : document,
        `${entry.source}: ${entry.text}`,
      );
    });
  };

  const follow = async (session: CDPSession, target: Protocol.Target.TargetInfo) => {
    listen(session, target);
    const quietly = (sent: Promise<unknown>) => sent.catch(() => undefined);
    await Promise.all([
      quietly(attach(session)),
      quietly(session.send('Network.enable')),
      quietly(session.send('Runtime.enable')),
      quietly(session.send('Log.enable')),
      quietly(session.send('Runtime.runIfWaitingForDebugger')),
    ]);
  };

  const attach = async (parent: CDPSession) => {
    parent.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const session = parent.connection()?.session(sessionId);
      if (!session) return;
      const isWorker = targetInfo.type === 'service_worker' && isTend(targetInfo.url);
      void follow(session, targetInfo).then(() => {
        if (isWorker && !session.detached) workers.set(sessionId, { session, parent });
      });
    });
    parent.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId));
    await parent.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  };

  await attach(await browser.target().createCDPSession());
  return {
    requests,
    complaints,
    worker: () => [...workers.values()][0]?.session,
    releaseWorker: async () => {
      for (const [sessionId, { parent }] of workers) {
        workers.delete(sessionId);
        await parent.send('Target.detachFromTarget', { sessionId });
      }
    },
    requestsFromTend: () =>
      requests.filter((request) => request.fromTend && isNetwork(request.url)),
  };
};
