/** More files than this at once fail for a reason of their own, not because they were crowded. */
const most = 2;

/** @typedef {{ name: string, status: string, assertionResults?: { status: string }[] }} FileResult */

/**
 * @param {unknown} report
 * @returns {FileResult[]}
 */
const filesOf = (report) => {
  const files = /** @type {{ testResults?: unknown } | null} */ (report)?.testResults;
  return Array.isArray(files) ? files : [];
};

/**
 * The files of tests worth a second look, alone: those that failed, when they are few.
 *
 * @param {unknown} report
 * @returns {string[]}
 */
export const worthASecondLook = (report) => {
  const failed = filesOf(report)
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => name);
  return failed.length <= most ? failed : [];
};

/**
 * A report in which what was found at the second look stands in place of what was found first. A
 * file the second report does not speak of keeps its first result.
 *
 * @param {unknown} first
 * @param {unknown} second
 */
export const withSecondLook = (first, second) => {
  const seen = new Map(filesOf(second).map((file) => [file.name, file]));
  const testResults = filesOf(first).map((file) => seen.get(file.name) ?? file);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults ?? []);
  /** @param {string[]} statuses */
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending', 'skipped', 'disabled'),
    numTodoTests: count('todo'),
    testResults,
  };
};
