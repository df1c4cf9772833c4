import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gzipBytes, scriptsOf, textFiles } from './harness/bundle.ts';
import { buildFolder } from './harness/paths.ts';

const chrome = buildFolder('chrome', 'production');
const builds = [chrome, buildFolder('firefox', 'production')];
const kilobyte = 1024;

/** Addresses that may stand in the code: names of things, pages a person asks to open, advice. */
const allowedAddresses = [
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/(www|\*)\.linkedin\.com(\/|\$|$)/,
  // Channels of a contact, opened when a person presses them.
  /^https:\/\/(www\.(instagram|facebook|pinterest)\.com|x\.com|wa\.me)\//,
  // What a person typed, made whole before it is parsed.
  /^https:\/\/\$\{/,
  // In error messages of React, Dexie and WXT, and in Tailwind's licence line.
  /^https:\/\/react\.dev\/(errors|link)\//,
  /^https?:\/\/(bit\.ly\/2kdckMn|tinyurl\.com\/y2uuvskb|dexie\.org|github\.com\/dexie)/,
  /^https:\/\/(wxt\.dev\/guide\/|github\.com\/wxt-dev\/wxt\/issues\/)/,
  /^https:\/\/tailwindcss\.com/,
];

const addresses = (text: string) => text.match(/\b(?:https?|wss?):\/\/[^\s"'`\\)<>;,]*/g) ?? [];
const strangers = (text: string) =>
  addresses(text).filter((found) => !allowedAddresses.some((allowed) => allowed.test(found)));

/** Ways to the network, to foreign code, and into a page that Tend has no business using. */
const forbidden: Record<string, RegExp> = {
  fetch: /\bfetch\(/,
  XMLHttpRequest: /\bnew XMLHttpRequest\b/,
  WebSocket: /\bnew (WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
  sendBeacon: /\bsendBeacon\(/,
  eval: /\beval\(|\bnew Function\(|\bimportScripts\(/,
};

/** What the script that reads a profile must not contain besides. */
const forbiddenInPage: Record<string, RegExp> = {
  'posting messages': /postMessage|dispatchEvent|CustomEvent/,
  'acting in the page': /\.(click|focus|blur|submit|scrollTo|scrollIntoView|scrollBy)\(/,
  'changing the page':
    /\.(setAttribute|removeAttribute|append|appendChild|prepend|insertBefore|remove|removeChild|replaceWith|attachShadow|insertAdjacentHTML)\(|\.(innerHTML|outerHTML)\s*=[^=]/,
  'touching history or storage':
    /\.(pushState|replaceState)\(|localStorage|sessionStorage|indexedDB/,
  'the extension’s address': /chrome-extension:|moz-extension:|getURL/,
  'talking in the console': /\bconsole\./,
};

const offences = (rules: Record<string, RegExp>, text: string) =>
  Object.keys(rules).filter((name) => rules[name]?.test(text));

describe.each(builds)('the build in %s', (folder) => {
  // manifest.test.ts holds the manifest, and the addresses in it, word for word.
  const files = textFiles(folder).filter(({ path }) => path !== 'manifest.json');

  it('names no address but the known ones', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(
      files.flatMap(({ path, text }) => strangers(text).map((url) => `${path}: ${url}`)),
    ).toEqual([]);
  });

  it('calls nothing that could reach the network or run foreign code', () => {
    expect(
      files.flatMap(({ path, text }) =>
        offences(forbidden, text).map((name) => `${path}: ${name}`),
      ),
    ).toEqual([]);
  });

  it.each(['profile-reader.js', 'selection-reader.js', 'contact-details-reader.js'])(
    'reads a page without touching it: %s',
    (name) => {
      const reader = files.find(({ path }) => path === name);
      expect(reader).toBeDefined();
      expect(offences({ ...forbidden, ...forbiddenInPage }, reader?.text ?? '')).toEqual([]);
    },
  );

  it('leaves the gallery out', () => {
    expect(existsSync(join(folder, 'gallery.html'))).toBe(false);
  });
});

describe('the scanners', () => {
  it.each([
    ['fetch', 'a;fetch("x")'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket("x")'],
    ['sendBeacon', 'navigator.sendBeacon("x")'],
    ['eval', 'new Function("x")'],
    ['posting messages', 'window.postMessage(1)'],
    ['acting in the page', 'e.click()'],
    ['changing the page', 'e.innerHTML="x"'],
    ['touching history or storage', 'localStorage.x'],
    ['the extension’s address', 'runtime.getURL("x")'],
    ['talking in the console', 'console.log(1)'],
  ])('find %s', (name, planted) => {
    expect(offences({ ...forbidden, ...forbiddenInPage }, planted)).toContain(name);
  });

  it('find a strange address and know the allowed ones', () => {
    expect(strangers('a="https://evil.example/x";b="http://www.w3.org/2000/svg"')).toEqual([
      'https://evil.example/x',
    ]);
  });
});

describe('the weight of the scripts, compressed', () => {
  it.each([
    ['background.js', 82],
    ['popup.html', 185],
    ['sidepanel.html', 192],
    ['dashboard.html', 204],
  ])('%s stays within %i kB', (entry, budget) => {
    const files = scriptsOf(chrome, entry);
    expect(files.length).toBeGreaterThan(0);
    const weight = gzipBytes(chrome, files) / kilobyte;
    expect(weight, `${entry} loads ${files.join(', ')}`).toBeLessThanOrEqual(budget);
  });

  it('lets the database open before React is read', () => {
    const opening = scriptsOf(chrome, 'popup.html').find((file) => file.includes('open-services'));
    const files = scriptsOf(chrome, opening ?? '');
    const holds = (found: string[], words: string) =>
      found.filter((file) => readFileSync(join(chrome, file), 'utf8').includes(words));
    expect(holds(files, 'storagemutated')).toHaveLength(1);
    expect(holds(files, 'react.dev')).toEqual([]);
    expect(holds(scriptsOf(chrome, 'popup.html'), 'react.dev').length).toBeGreaterThan(0);
  });

  it('counts what is imported, and what that imports', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tend-bundle-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write(
      'page.html',
      '<script type="module" crossorigin src="/a.js"></script><link rel="modulepreload" href="/e.js">',
    );
    write('a.js', 'import{t as e}from"./b.js";import"./c.js";const n=()=>import("./later.js");');
    write('b.js', 'var x=1;export*from"./d.js";export{x as t};');
    write('c.js', 'import * as b from "./b.js"');
    write('d.js', '');
    write('e.js', '');
    write('later.js', '');
    expect(scriptsOf(folder, 'page.html').toSorted()).toEqual([
      'a.js',
      'b.js',
      'c.js',
      'd.js',
      'e.js',
    ]);
    rmSync(folder, { recursive: true });
  });
});
