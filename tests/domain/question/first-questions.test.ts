import { expect, test } from 'vitest';
import { firstQuestions, questionsOf } from '@/lib/domain/question/first-questions';

test('good questions are one’s own, or those to begin with (P6)', () => {
  expect(questionsOf(null)).toBe(firstQuestions);
  expect(questionsOf([])).toBe(firstQuestions);
  expect(questionsOf(['Why?'])).toEqual(['Why?']);
  expect(firstQuestions.every((question) => question.endsWith('?'))).toBe(true);
});
