import { useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { requestSiteAccess } from '@/lib/platform/site-access';
import { t } from '@/lib/strings/strings';

/** The browser keeps the open page from us; one button changes that, and Tend works without. */
export function SiteAccess() {
  const [wasRefused, setRefused] = useState(false);
  const ask = () => {
    void requestSiteAccess().then((granted) => {
      setRefused(!granted);
      return undefined;
    });
  };
  return (
    <Banner
      tone="notice"
      actions={
        <Button size="sm" variant="primary" onPress={ask}>
          {t('panel.allow')}
        </Button>
      }
    >
      <p className="font-medium">{t('panel.noAccess')}</p>
      <p>{t(wasRefused ? 'panel.notAllowed' : 'panel.noAccessHint')}</p>
    </Banner>
  );
}
