import { expect, it } from 'vitest';
import { draftStepsIn } from '@/lib/domain/playbook/draft-steps';
import { shippedPlaybooks } from '@/lib/domain/playbook/shipped-playbooks';

it('gives back the steps of a draft, one without a title too', () => {
  const steps = shippedPlaybooks[0]?.steps ?? [];
  expect(steps.length).toBeGreaterThan(2);
  expect(draftStepsIn(JSON.stringify(steps))).toEqual(steps);
  const untitled = steps.map((step) => ({ ...step, title: '' }));
  expect(draftStepsIn(JSON.stringify(untitled))).toEqual(untitled);
});

it.each([undefined, '', 'not json', '{}', '[{"title":1}]'])('makes nothing of %j', (text) => {
  expect(draftStepsIn(text)).toBeUndefined();
});
