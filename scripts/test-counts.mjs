/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What vitest's JSON reports say, added up. A report that is missing counts as nothing run; a file
 * that could not even be loaded counts as one failure.
 *
 * @param {unknown[]} reports
 * @returns {Counts}
 */
export const addCounts = (reports) => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    if (typeof report !== 'object' || report === null) continue;
    const counts = /** @type {Record<string, unknown>} */ (report);
    const files = Array.isArray(counts['testResults']) ? counts['testResults'] : [];
    const unloaded = files.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults?.length === 0,
    );
    total.passed += Number(counts['numPassedTests'] ?? 0);
    total.failed += Number(counts['numFailedTests'] ?? 0) + unloaded.length;
    total.skipped += Number(counts['numPendingTests'] ?? 0) + Number(counts['numTodoTests'] ?? 0);
  }
  return total;
};

/**
 * Why the run as a whole did not succeed, or null. A run without tests is no success.
 *
 * @param {Counts} counts
 * @param {number[]} statuses exit codes of the steps that ran
 * @returns {string | null}
 */
export const whyFailed = ({ passed, failed, skipped }, statuses) => {
  if (statuses.some((status) => status !== 0)) return 'A step failed.';
  if (failed > 0) return 'A test failed.';
  if (skipped > 0) return `${skipped} tests were skipped; every test has to run.`;
  if (passed === 0) return 'No test ran.';
  return null;
};
