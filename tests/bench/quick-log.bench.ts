import { parseQuickLog } from '@/lib/domain/quick-log/parse';
import { dictated, englishTheRest } from '../fixtures/quick-log/english-more.ts';
import { englishPeopleAndKinds } from '../fixtures/quick-log/english.ts';
import { french } from '../fixtures/quick-log/french.ts';
import { german } from '../fixtures/quick-log/german.ts';
import { people, today } from '../fixtures/quick-log/people.ts';
import { spanish } from '../fixtures/quick-log/spanish.ts';
import type { Bench } from './bench.ts';

const lines = [englishPeopleAndKinds, englishTheRest, dictated, german, french, spanish]
  .flat()
  .map(([line]) => line);
const first = ['Mira', 'Otto', 'Nadia', 'Ivo', 'Sana', 'Kofi', 'Lucía', 'Emeka', 'Yuki', 'Ada'];
const last = ['Sand', 'Vance', 'Frost', 'Lund', 'Okafor', 'Prado', 'Berg', 'Rossi', 'Novák', 'Ito'];

const addressBook = (size: number) => [
  ...people,
  ...Array.from({ length: size - people.length }, (_, at) => ({
    id: `c${String(at)}`,
    name: `${first[at % 10] ?? ''}${String(at % 97)} ${last[(at * 7) % 10] ?? ''}${String(at % 389)}`,
  })),
];

/** 95 of 100 readings take no longer than this, in ms, once the names are indexed. */
const p95 = (contacts: { id: string; name: string }[]): number => {
  const context = { today, contacts };
  for (const line of lines) parseQuickLog(line, context);
  const times = [1, 2, 3].flatMap(() =>
    lines.map((line) => {
      const from = performance.now();
      parseQuickLog(line, context);
      return performance.now() - from;
    }),
  );
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
};

export const benches: Bench[] = [
  {
    name: 'a quick-log line read among 30 000 people, p95 of 5 ms',
    budget: 1,
    run: () => {
      const value = p95(addressBook(30_000));
      return Promise.resolve({ value, floor: 5, unit: 'ms', ratio: value / 5 });
    },
  },
];
