import { Copy } from 'lucide-react';
import { attempt } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast-queue';
import { createListService } from '@/lib/services/list-service';
import { t } from '@/lib/strings/strings';

/** The e-mail addresses of those who opted in, to the clipboard; nobody else's (P11). */
export function CopyAddresses({ ids }: { ids: readonly string[] }) {
  const lists = useService(createListService);
  const copy = () =>
    void attempt(async () => {
      const addresses = await lists.optedInAddresses(ids);
      if (addresses.length === 0) {
        showToast({ message: t('people.bulk.nobodyOptedIn') });
        return;
      }
      await navigator.clipboard.writeText(addresses.join(', '));
      showToast({ message: t('people.bulk.copied', { count: addresses.length }) });
    });
  return (
    <Button size="sm" icon={<Copy />} onPress={copy}>
      {t('people.bulk.copy')}
    </Button>
  );
}
