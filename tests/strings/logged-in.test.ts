import { expect, it } from 'vitest';
import { loggedIn } from '@/lib/strings/logged-in';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

it('says what was logged, and the step that is done by it', () => {
  expect(plain(loggedIn('message', 'Mira', []))).toBe('Messaged: Mira');
  expect(plain(loggedIn('message', 'Mira', ['Thank them']))).toBe(
    'Messaged: Mira. Step done: Thank them',
  );
});
