import { View } from '@/components/ui/view';
import { t } from '@/lib/strings/strings';
import { ExportSection } from './export-section';
import { ImportList } from './import-list';
import { ImportSection } from './import-section';

/** Import & export: people in, everything out. */
export function TransferPage() {
  return (
    <View title={t('transfer.title')}>
      <ImportSection />
      <ImportList />
      <ExportSection />
    </View>
  );
}
