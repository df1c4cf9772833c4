import { useState } from 'react';
import { NewContactForm } from '@/components/contact/new-contact-form';
import { TextField } from '@/components/ui/text-field';
import { parseProfileAddress } from '@/lib/linkedin/profile-address';
import { t } from '@/lib/strings/strings';

/** Somebody whose page is not open or cannot be read: type the name, paste an address. */
export function ByHand({ onSaved }: { onSaved: (contactId: string) => void }) {
  const [pasted, setPasted] = useState('');
  const address = parseProfileAddress(pasted.trim());
  return (
    <div className="flex flex-col gap-3">
      <h1 className="name text-name">{t('panel.byHand')}</h1>
      <TextField
        label={t('panel.byHandAddress')}
        hint={t('panel.byHandAddressHint')}
        isOptional
        value={pasted}
        onChange={setPasted}
        error={pasted.trim() !== '' && !address ? t('panel.notAnAddress') : undefined}
      />
      <NewContactForm
        scope="by-hand"
        suggested={{}}
        seen={address ? { address } : undefined}
        onSaved={onSaved}
      />
    </div>
  );
}
