import { useLive } from '@/components/shell/use-live';

/** The words to ask with, on the day of somebody in a running campaign. */
export function CampaignScript({ contactId }: { contactId: string }) {
  const scripts = useLive((services) => services.asks.scriptsFor(contactId), [contactId]);
  if (!scripts) return null;
  return (
    <>
      {scripts.map(({ id, script }) => (
        <p key={id} dir="auto" className="text-caption whitespace-pre-line text-soft">
          {script}
        </p>
      ))}
    </>
  );
}
