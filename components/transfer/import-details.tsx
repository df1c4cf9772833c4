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

type RecordListProps = { records: ImportSummary['problems']; fileName: string };

/** Records with their line and why they are named; all of them go out as a table to mend them by. */
function RecordList({ records, fileName }: RecordListProps) {
  const whyOf = (reason: (typeof records)[number]['reason']) => t(`transfer.problem.${reason}`);
  const save = () => saveFile(fileName, problemsCsv(records, whyOf), 'text/csv;charset=utf-8');
  return (
    <>
      <ul className="flex flex-col gap-1">
        {records.slice(0, shown).map(({ file, line, reason, sample }) => (
          <li key={`${file}${line}${sample}`} className="text-caption">
            {t('transfer.import.line', { file, line })}: {whyOf(reason)}
            {sample && <bdi className="block truncate text-faint">{sample}</bdi>}
          </li>
        ))}
      </ul>
      <div className="mt-2">
        <Button size="sm" onPress={save}>
          {t('transfer.import.saveProblems')}
        </Button>
      </div>
    </>
  );
}

/** What comes in without a date; what could not be read, with its line and why; and what was left out on purpose. */
export function ImportLeftOut({ summary }: { summary: ImportSummary }) {
  const skipped = skipReasons.flatMap((reason) => {
    const count = summary.skipped[reason];
    return count ? [[reason, count] as const] : [];
  });
  return (
    <>
      {summary.incompleteCount > 0 && (
        <Disclosure title={t('transfer.import.incomplete', { count: summary.incompleteCount })}>
          <p className="mb-2 text-caption text-soft">{t('transfer.import.incompleteHint')}</p>
          <RecordList records={summary.incomplete} fileName="without-date.csv" />
        </Disclosure>
      )}
      {summary.problemCount > 0 && (
        <Disclosure title={t('transfer.import.problems', { count: summary.problemCount })}>
          <RecordList records={summary.problems} fileName="not-imported.csv" />
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
