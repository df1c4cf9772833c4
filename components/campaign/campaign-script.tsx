import { useLive } from '@/components/shell/use-live';

/** The words to ask with, on the day of somebody in a running campaign. */
export function CampaignScript({ contactId }: { contactId: string }) {
  const running = useLive((services) => services.campaigns.scriptsFor(contactId), [contactId]);
  const scripts = (running ?? []).filter(({ script }) => script !== undefined);
  if (scripts.length === 0) return null;
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
