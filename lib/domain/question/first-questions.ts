/** What a question is for: their story, what they need, what they can give (P6). */
export const firstQuestions: readonly string[] = [
  'How did you come to do what you do?',
  'What are you proud of this year?',
  'What takes up most of your thoughts right now?',
  'How can I help you?',
  'Who would be a good person for you to meet?',
  'What do people ask your advice on?',
];

/** One's own questions, or those to begin with. `questionsOf(null)[0]` is the first of them. */
export const questionsOf = (own: readonly string[] | null): readonly string[] =>
  own === null || own.length === 0 ? firstQuestions : own;
