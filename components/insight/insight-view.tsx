import { useState } from 'react';
import { useToday } from '@/components/shell/use-today';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { View } from '@/components/ui/view';
import { t } from '@/lib/strings/strings';
import { CircleInsights } from './circle-insights';
import { ReferralInsights } from './referral-insights';
import { TouchInsights } from './touch-insights';

const spans = { quarter: 12, year: 52 } as const;
type Span = keyof typeof spans;

/** Figures, each with its table and the people behind it (P15, P21, P26). */
export function InsightView() {
  const today = useToday();
  const [span, setSpan] = useState<Span>('quarter');
  return (
    <View
      title={t('insight.title')}
      lead={t('insight.lead')}
      actions={
        <SegmentedControl
          label={t('insight.span')}
          isLabelHidden
          options={(['quarter', 'year'] as const).map((value) => ({
            value,
            text: t(`insight.spanOption.${value}`),
          }))}
          value={span}
          onChange={setSpan}
        />
      }
    >
      <TouchInsights today={today} weeks={spans[span]} />
      <CircleInsights today={today} />
      <ReferralInsights today={today} />
    </View>
  );
}
