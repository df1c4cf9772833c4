import { useParams } from 'wouter';
import { ContactCard } from '@/components/contact/contact-card';

/** One person, in full width. */
export function PersonView() {
  const { id } = useParams<{ id: string }>();
  return (
    <div className="max-w-160">
      <ContactCard key={id} contactId={id} source="dashboard" />
    </div>
  );
}
