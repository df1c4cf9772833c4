import { useLocation, useParams } from 'wouter';
import { PersonPage } from '@/components/people/person-page';

/** One person, in full width. */
export function PersonView() {
  const { id } = useParams<{ id: string }>();
  const [, go] = useLocation();
  return <PersonPage key={id} contactId={id} onRemoved={() => go('/people')} />;
}
