const quotaName = 'QuotaExceededError';

/**
 * Whether an error says that the disk, or the room a browser gives, is full. The database library
 * hands it on inside others (an aborted transaction, one of many rows), and from a worker only its
 * words arrive.
 * @example isDiskFull(new DOMException('', 'QuotaExceededError')) // true
 */
export function isDiskFull(error: unknown): boolean {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Object; depth += 1) {
    const { name, message, inner, cause } = at as Record<string, unknown>;
    if (name === quotaName || String(message).includes(quotaName)) return true;
    at = inner ?? cause;
  }
  return false;
}
