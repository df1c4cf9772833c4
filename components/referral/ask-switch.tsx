import { useEffect, useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { Switch } from '@/components/ui/switch';
import { t } from '@/lib/strings/strings';

/** Whether a logged conversation asks "did you ask for a referral?" (P17). */
export function AskSwitch() {
  const { settings } = useServices();
  const [isOn, setOn] = useState(() => settings.current().askForReferrals);
  useEffect(() => settings.watch((changed) => setOn(changed.askForReferrals)), [settings]);
  return (
    <Switch
      hint={t('referral.ask.offHint')}
      isSelected={isOn}
      onChange={(askForReferrals) => void attempt(() => settings.change({ askForReferrals }))}
    >
      {t('referral.ask.off')}
    </Switch>
  );
}
