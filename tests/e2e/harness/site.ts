import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCertificate } from './certificate.ts';

/** What a page of the site answers. `delayMs` holds the answer back. */
export type Answer = {
  html: string;
  status?: number;
  headers?: Record<string, string>;
  delayMs?: number;
};
/** Given the full address, the page to serve; undefined leaves it to a plain empty page. */
export type Pages = (url: URL) => Answer | undefined;

/** One request that reached the network, whoever made it. */
export type SiteRequest = { url: string; method: string; headers: IncomingMessage['headers'] };

export type Site = {
  port: number;
  /** Every request since the start, to whatever host. */
  requests: SiteRequest[];
  /** Changes what is served from now on. */
  serve(pages: Pages): void;
  close(): Promise<void>;
};

const emptyPage = (url: URL) =>
  `<!doctype html><html lang="en"><head><title>LinkedIn</title><link rel="icon" href="data:,"></head>` +
  `<body><main><p>Nothing is served at ${encodeURI(url.pathname)}</p></main></body></html>`;

const isLinkedIn = (url: URL) => /(^|\.)linkedin\.com$/.test(url.hostname);

const send = (response: ServerResponse, answer: Answer) => {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...answer.headers };
  response.writeHead(answer.status ?? 200, headers);
  response.end(answer.html);
};

/**
 * The network as the browser under test sees it: one loopback server that every host name resolves
 * to. It plays linkedin.com from fixtures, refuses everything else, and remembers what was asked.
 */
export const startSite = async (pages: Pages = () => undefined): Promise<Site> => {
  let current = pages;
  const requests: SiteRequest[] = [];
  const server: Server = createServer(
    createCertificate('www.linkedin.com'),
    (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`);
      requests.push({ url: url.href, method: request.method ?? '', headers: request.headers });
      if (!isLinkedIn(url)) return send(response, { html: '', status: 404 });
      const answer = current(url) ?? { html: emptyPage(url) };
      if (!answer.delayMs) return send(response, answer);
      setTimeout(() => send(response, answer), answer.delayMs);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (next) => {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
