import { expect, test } from 'vitest';
import { ownWords } from '@/lib/settings/phrases';
import { createComposerService } from '@/lib/services/composer-service';
import { buildServices } from '@/tests/builders/test-services';

test('keeps phrases and questions of one’s own, and takes them back (P3, P6)', async () => {
  const { context } = await buildServices('2026-03-02');
  const composer = createComposerService(context);
  const undo = await composer.savePhrases({ language: 'en', phrases: { thanks: 'What a talk!' } });
  await composer.saveQuestions(' How did you begin?\n\nWhat would help? ');
  expect(await ownWords.get()).toEqual({
    phrases: [{ language: 'en', phrases: { thanks: 'What a talk!' } }],
    questions: ['How did you begin?', 'What would help?'],
  });
  await composer.saveQuestions('  ');
  expect((await ownWords.get()).questions).toBeNull();
  await undo();
  expect((await ownWords.get()).phrases).toEqual([]);
});

test('reads what is stored and makes no sense as nothing', async () => {
  await ownWords.change({ phrases: 'x' as never, questions: 7 as never });
  expect(await ownWords.get()).toEqual({ phrases: [], questions: null });
});
