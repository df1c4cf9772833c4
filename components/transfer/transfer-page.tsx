import { t } from '@/lib/strings/strings';
import { ExportSection } from './export-section';
import { ImportList } from './import-list';
import { ImportSection } from './import-section';

/** Import & export: people in, everything out. */
export function TransferPage() {
  return (
    <div className="flex max-w-200 flex-col gap-10">
      <h1 className="name text-title">{t('transfer.title')}</h1>
      <ImportSection />
      <ImportList />
      <ExportSection />
    </div>
  );
}
