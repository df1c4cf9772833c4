import { useEffect } from 'react';
import { attempt } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { createImportService } from '@/lib/services/import-service';

/** Takes up what was interrupted as soon as any view of the dashboard is open; shows nothing. */
export function ContinueImports() {
  const imports = useService(createImportService);
  useEffect(() => {
    void attempt(() => imports.continueInterrupted());
  }, [imports]);
  return null;
}
