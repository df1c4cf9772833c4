import { ContactCard } from '@/components/contact/contact-card';
import { PlanList } from '@/components/plan/plan-list';
import { PlanProgress } from '@/components/plan/plan-progress';
import { QuickLogForm } from '@/components/quick-log/quick-log-form';
import { useLive } from '@/components/shell/use-live';
import { openAddress } from '@/lib/platform/tabs';
import { t } from '@/lib/strings/strings';
import { useRoute } from './use-route';
import { Welcome } from './welcome';

/** Everything larger, in its own tab: today, a person, and a welcome for somebody new. */
export function Dashboard() {
  const route = useRoute();
  const hasPeople = useLive((services) => services.cards.hasPeople(), []);
  if (route.view === 'welcome' || hasPeople === false) return <Welcome />;
  if (route.view === 'person') {
    return (
      <main className="mx-auto max-w-160 p-6">
        <ContactCard contactId={route.contactId} source="dashboard" />
      </main>
    );
  }
  return (
    <main className="mx-auto flex max-w-160 flex-col gap-6 p-6">
      <header>
        <h1 className="name text-title">{t('dashboard.today')}</h1>
        <PlanProgress />
      </header>
      <PlanList source="dashboard" onOpenPosts={(url) => openAddress(url, null)} />
      <QuickLogForm />
    </main>
  );
}
