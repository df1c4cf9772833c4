import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { NewText } from '@/components/shell/new-text';
import { ServicesContext } from '@/components/shell/services-context';
import { buildServices, type TestServices } from '@/tests/builders/test-services';
import { clear, eventually, find, key, render, rerender, type } from '../ui/render';

afterEach(clear);

/** A line whose saving takes until it is told to end. */
async function slowLine() {
  const services = await buildServices();
  const { discard } = services.drafts;
  const saved: string[] = [];
  const ended = Promise.withResolvers<void>();
  const discarded = Promise.withResolvers<void>();
  const drafts = {
    ...services.drafts,
    discard: (ids: readonly string[]) => discard(ids).then(discarded.resolve),
  };
  await render(
    <ServicesContext value={{ ...services, drafts }}>
      <NewText
        scope="remark:mira"
        label="What they said"
        saveLabel="Keep"
        onSave={async (text) => {
          saved.push(text);
          await ended.promise;
          return { capped: false };
        }}
      />
    </ServicesContext>,
  );
  const area = () => find('textarea') as HTMLTextAreaElement;
  const settle = () =>
    act(async () => {
      ended.resolve();
      await discarded.promise;
    });
  return { services, saved, area, settle };
}

/** The words that are kept as drafts, as soon as there are any. */
const kept = ({ drafts }: TestServices, scope: string) =>
  act(() =>
    eventually(async () => {
      const found = await drafts.list(scope);
      expect(found).not.toEqual([]);
      return found.map(({ values }) => values);
    }),
  );

describe('a line of new text', () => {
  test('is saved once, however often the key is pressed while it is being saved', async () => {
    const { saved, area, settle } = await slowLine();
    await type(area(), 'Her dog is ill');
    await key(area(), 'Enter', { ctrlKey: true });
    await key(area(), 'Enter', { ctrlKey: true });
    await settle();
    expect(saved).toEqual(['Her dog is ill']);
    expect(area().value).toBe('');
  });

  test('keeps what is typed on while it is being saved (promise 3)', async () => {
    const { services, area, settle } = await slowLine();
    await type(area(), 'Her dog is ill');
    await key(area(), 'Enter', { ctrlKey: true });
    await type(area(), 'Her dog is ill. Moves to Graz');
    await settle();
    expect(area().value).toBe('. Moves to Graz');
    expect(await kept(services, 'remark:mira')).toEqual([{ text: '. Moves to Graz' }]);
  });

  test('about somebody never becomes words about the next person', async () => {
    const services = await buildServices();
    const about = (scope: string) => (
      <ServicesContext value={services}>
        <NewText scope={scope} label="Said" saveLabel="Keep" onSave={() => Promise.resolve(null)} />
      </ServicesContext>
    );
    await render(about('remark:mira'));
    await type(find('textarea'), 'Her dog is ill');
    await rerender(about('remark:odo'));
    expect((find('textarea') as HTMLTextAreaElement).value).toBe('');
    expect(await kept(services, 'remark:mira')).toEqual([{ text: 'Her dog is ill' }]);
    expect(await services.drafts.list('remark:odo')).toEqual([]);
  });
});
