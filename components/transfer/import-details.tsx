import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { type ChangedPerson, type ImportSummary, skipReasons } from '@/lib/services/import-service';
import { problemsCsv } from '@/lib/services/problems-csv';
import { t } from '@/lib/strings/strings';
import { saveFile } from './save-file';

const shown = 20;

/** Of whom the file says something else: then and now. */
export function ImportChanges({ changes }: { changes: readonly ChangedPerson[] }) {
  if (changes.length === 0) return null;
  return (
    <Disclosure title={t('transfer.import.changes')}>
      <ul className="flex flex-col gap-2">
        {changes.map(({ name, before, after }) => (
          <li key={`${name}${JSON.stringify(after)}`}>
            <bdi className="font-medium">{name}</bdi>
            {(['headline', 'company', 'position', 'location'] as const)
              .filter((field) => after[field] !== undefined)
              .map((field) => (
                <p key={field} className="text-caption text-soft">
                  {t(`transfer.field.${field}`)}: <s>{before[field]}</s> → <bdi>{after[field]}</bdi>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What could not be read, with its line and why; and what was left out on purpose. */
export function ImportLeftOut({ summary }: { summary: ImportSummary }) {
  const skipped = skipReasons.flatMap((reason) => {
    const count = summary.skipped[reason];
    return count ? [[reason, count] as const] : [];
  });
  return (
    <>
      {summary.problemCount > 0 && (
        <Disclosure title={t('transfer.import.problems', { count: summary.problemCount })}>
          <ul className="flex flex-col gap-1">
            {summary.problems.slice(0, shown).map(({ file, line, reason, sample }) => (
              <li key={`${file}${line}${sample}`} className="text-caption">
                {t('transfer.import.line', { file, line })}: {t(`transfer.problem.${reason}`)}
                {sample && <bdi className="block truncate text-faint">{sample}</bdi>}
              </li>
            ))}
          </ul>
          <div className="mt-2">
            <Button
              size="sm"
              onPress={() =>
                saveFile(
                  'not-imported.csv',
                  problemsCsv(summary.problems, (reason) => t(`transfer.problem.${reason}`)),
                  'text/csv;charset=utf-8',
                )
              }
            >
              {t('transfer.import.saveProblems')}
            </Button>
          </div>
        </Disclosure>
      )}
      {skipped.length > 0 && (
        <Disclosure title={t('transfer.import.skipped')}>
          <ul className="text-caption text-soft">
            {skipped.map(([reason, count]) => (
              <li key={reason}>
                {count} {t(`transfer.skip.${reason}`)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
