import { describe, expect, it, vi } from 'vitest';
import { defaultRules } from '@/lib/domain/plan/due';
import { createImportJob } from '@/lib/services/import-job';
import { createImportService } from '@/lib/services/import-service';
import type { TransferCaller } from '@/lib/services/transfer-caller';
import { buildServices } from '../builders/test-services';
import { csvText, encode } from '../fixtures/transfer/dialect';
import { invent } from '../fixtures/transfer/invent';
import { connectionRows, connectionVariants } from '../fixtures/transfer/linkedin-files';

const file = {
  name: 'Connections.csv',
  bytes: encode(csvText(connectionRows(connectionVariants['2023'] ?? [], [invent(1), invent(2)]))),
};
const choices = {
  groups: { connections: true, messages: true, 'address-book': true },
  touches: true,
  texts: false,
  overwrite: false,
};
const stamp = { now: 0, today: '2026-03-02', rules: defaultRules };

describe('an import that does not go straight through', () => {
  it('whose worker fails says so, waits as a paused one, and goes on when it is asked to', async () => {
    const services = await buildServices();
    const job = createImportJob(
      () => Promise.resolve(services.db),
      () => crypto.randomUUID(),
    );
    await job.readFiles([file], { timeZone: 'UTC' });
    const id = await job.plan(choices, stamp);
    let isBroken = true;
    // The same methods of the same job, without a worker between.
    const worker = {
      run: (...args: Parameters<typeof job.run>) =>
        isBroken ? Promise.reject(new Error('The worker is gone')) : job.run(...args),
      pause: job.pause,
    };
    const call = (name: keyof typeof worker, ...args: never[]) =>
      Reflect.apply(worker[name], worker, args);
    const imports = createImportService(services.context, call as TransferCaller);
    await expect(imports.resume(id ?? '')).rejects.toThrow('gone');
    expect(await imports.list()).toMatchObject([{ state: 'paused' }]);
    expect(await services.db.contacts.count()).toBe(0);
    isBroken = false;
    await imports.resume(id ?? '');
    expect(await imports.list()).toMatchObject([{ state: 'done' }]);
    expect(await services.db.contacts.count()).toBe(2);
  });

  it('stays paused when that was asked for while another page waited for its turn', async () => {
    const services = await buildServices();
    const job = createImportJob(
      () => Promise.resolve(services.db),
      () => crypto.randomUUID(),
    );
    await job.readFiles([file], { timeZone: 'UTC' });
    const id = (await job.plan(choices, stamp)) ?? '';
    const asked: string[] = [];
    const call = (name: string) => Promise.resolve(void asked.push(name));
    vi.stubGlobal('navigator', {
      locks: {
        request: async (_name: string, task: () => Promise<unknown>) => {
          await job.pause(id);
          return task();
        },
      },
    });
    const imports = createImportService(services.context, call as TransferCaller);
    await imports.continueInterrupted();
    vi.unstubAllGlobals();
    expect(asked).toEqual([]);
    expect(await imports.list()).toMatchObject([{ state: 'paused' }]);
  });
});
