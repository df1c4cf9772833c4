import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { t } from '@/lib/strings/strings';

/** A view that broke says so in its place; what was saved is safe, drafts too. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="p-3">
        <ErrorState
          happened={t('errors.broke.happened')}
          safe={t('errors.broke.safe')}
          todo={<Button onPress={() => location.reload()}>{t('errors.broke.todo')}</Button>}
          details={`${error.name}: ${error.message}`}
          detailsLabel={t('errors.details')}
        />
      </div>
    );
  }
}
