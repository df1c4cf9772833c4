import { useState } from 'react';
import { ContactCard } from '@/components/contact/contact-card';
import { NewContactForm } from '@/components/contact/new-contact-form';
import { attempt } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { TextField } from '@/components/ui/text-field';
import { parseProfileAddress } from '@/lib/linkedin/profile-address';
import { t } from '@/lib/strings/strings';

/** Somebody to add without a page to read, and then their card. */
export function ByHand({ onRemoved }: { onRemoved: () => void }) {
  const [savedId, setSavedId] = useState<string>();
  if (savedId === undefined) return <ByHandForm onSaved={setSavedId} />;
  return <ContactCard contactId={savedId} source="panel" onRemoved={onRemoved} />;
}

/** Somebody whose page is not open or cannot be read: type the name, paste an address. */
function ByHandForm({ onSaved }: { onSaved: (contactId: string) => void }) {
  const draft = useDraft('by-hand-address');
  const pasted = draft.values.address ?? '';
  const address = parseProfileAddress(pasted.trim());
  return (
    <div className="flex flex-col gap-3">
      <h1 className="name text-name">{t('panel.byHand')}</h1>
      <TextField
        label={t('panel.byHandAddress')}
        hint={t('panel.byHandAddressHint')}
        isOptional
        value={pasted}
        onChange={(value) => draft.set('address', value)}
        error={pasted.trim() !== '' && !address ? t('panel.notAnAddress') : undefined}
      />
      <NewContactForm
        scope="by-hand"
        suggested={{}}
        seen={address ? { address } : undefined}
        onSaved={(contactId) => {
          void attempt(draft.clear);
          onSaved(contactId);
        }}
      />
    </div>
  );
}
