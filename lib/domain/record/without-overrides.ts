const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text without the invisible characters that turn what follows round: a name with one of them would
 * be read backwards, and so would what stands beside it. The text itself tells its direction.
 * @example withoutOverrides('\u202eadA') // 'adA'
 */
export function withoutOverrides(text: string): string {
  return text.replace(controls, '');
}
