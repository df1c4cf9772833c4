import { expect, it } from 'vitest';
import { buildServices } from '@/tests/builders/test-services';

it('keeps the words of each open form, the newest first, until they are saved', async () => {
  const { drafts, setToday } = await buildServices('2026-03-01');
  await drafts.save('remark:c1', 'window-1', { text: 'First thought', empty: ' ' });
  setToday('2026-03-02');
  await drafts.save('remark:c1', 'window-2', { text: 'Second thought' });
  await drafts.save('remark:c2', 'window-1', { text: 'About somebody else' });
  const found = await drafts.list('remark:c1');
  expect(found.map(({ values }) => values)).toEqual([
    { text: 'Second thought' },
    { text: 'First thought' },
  ]);
  await drafts.discard([drafts.idOf('remark:c1', 'window-2')]);
  expect((await drafts.list('remark:c1')).map(({ values }) => values.text)).toEqual([
    'First thought',
  ]);
});

it('leaves no draft behind when a form is emptied', async () => {
  const { drafts } = await buildServices();
  await drafts.save('note:c1', 'w', { text: 'x' });
  await drafts.save('note:c1', 'w', { text: '  ' });
  expect(await drafts.list('note:c1')).toEqual([]);
});
