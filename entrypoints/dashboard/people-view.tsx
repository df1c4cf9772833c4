import { useParams } from 'wouter';
import { PeopleView as People } from '@/components/people/people-view';

/** Everybody; the address says which of them. */
export function PeopleView() {
  // Nothing stands there when the address is only `#/people`.
  const { '*': address = '' } = useParams<{ '*'?: string }>();
  return <People address={address} />;
}
