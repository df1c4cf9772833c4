import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useService } from '@/components/shell/use-service';
import { attempt } from '@/components/shell/use-command';
import { showToast } from '@/components/ui/toast-queue';
import { createSampleService } from '@/lib/services/sample-service';
import { t } from '@/lib/strings/strings';

/** `#/demo`: fills an empty address book with sample people, then shows today. */
export function DemoView() {
  const samples = useService(createSampleService);
  const [, go] = useLocation();
  useEffect(() => {
    void attempt(async () => {
      const filled = await samples.fill();
      showToast({ message: t(filled ? 'dashboard.demo.filled' : 'dashboard.demo.notEmpty') });
      go('/', { replace: true });
    });
  }, [samples, go]);
  return null;
}
