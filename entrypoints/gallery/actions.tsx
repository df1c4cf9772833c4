import { Archive, Clock, Ellipsis, MessageCircle, Pencil, Repeat2, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ButtonVariant } from '@/components/ui/button-look';
import { Checkbox } from '@/components/ui/checkbox';
import { Chip, ToggleChip } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { MenuButton } from '@/components/ui/menu';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Switch } from '@/components/ui/switch';
import { TextLink } from '@/components/ui/text-link';
import { Row, Specimen } from './specimen';

const variants: ButtonVariant[] = ['primary', 'quiet', 'ghost', 'danger'];

/** What is pressed, switched and chosen. */
export function Actions() {
  return (
    <>
      <Specimen title="Button">
        {variants.map((variant) => (
          <Row key={variant}>
            <Button variant={variant}>{`A ${variant} one`}</Button>
            <Button variant={variant} size="sm" icon={<MessageCircle />} keyHint="C">
              Commented
            </Button>
            <Button variant={variant} isDisabled>
              Disabled
            </Button>
            <Button variant={variant} isPending>
              Pending
            </Button>
          </Row>
        ))}
        <Button variant="primary" isWide keyHint="Control+Enter">
          Save and keep in touch
        </Button>
      </Specimen>
      <Specimen title="Icon button, menu, keys">
        <Row>
          <IconButton label="Edit" icon={<Pencil />} keyHint="E" />
          <IconButton label="Close" icon={<X />} variant="quiet" />
          <IconButton label="Snooze" icon={<Clock />} size="md" variant="quiet" />
          <IconButton label="Archive" icon={<Archive />} isDisabled />
          <IconButton label="Repost" icon={<Repeat2 />} isPending />
          <MenuButton
            label="More about Ada Marlowe"
            trigger={<IconButton label="More" icon={<Ellipsis />} />}
            entries={[
              { id: 'edit', label: 'Edit', icon: <Pencil />, keyHint: 'E', onAction: nothing },
              { id: 'snooze', label: 'Snooze', hint: 'Back next week', onAction: nothing },
              { id: 'archive', label: 'Archive', isDisabled: true, onAction: nothing },
              'line',
              {
                id: 'delete',
                label: 'Delete',
                icon: <Trash2 />,
                isDanger: true,
                onAction: nothing,
              },
            ]}
          />
          <Kbd>Control+Z</Kbd>
          <TextLink href="#top">A link</TextLink>
          <TextLink href="#top" isOutward>
            A link outward
          </TextLink>
        </Row>
      </Specimen>
      <Specimen title="Chips, switches, choices">
        <Choices />
      </Specimen>
    </>
  );
}

function Choices() {
  const [isOn, setOn] = useState(true);
  const [unit, setUnit] = useState<'day' | 'week' | 'month'>('week');
  return (
    <>
      <Row>
        <Chip>met in Porto</Chip>
        <Chip onRemove={nothing}>flood maps</Chip>
        <Chip icon={<Clock />}>a chip with quite a long label that has to end somewhere soon</Chip>
      </Row>
      <Row>
        <ToggleChip isSelected={isOn} onChange={setOn} icon={<MessageCircle />}>
          Comment
        </ToggleChip>
        <ToggleChip isSelected={!isOn} onChange={() => setOn(!isOn)} icon={<Repeat2 />}>
          Repost
        </ToggleChip>
        <ToggleChip isSelected={false} onChange={nothing} isDisabled>
          Disabled
        </ToggleChip>
      </Row>
      <SegmentedControl
        label="How often"
        value={unit}
        onChange={setUnit}
        options={[
          { value: 'day', text: 'Days' },
          { value: 'week', text: 'Weeks' },
          { value: 'month', text: 'Months' },
        ]}
      />
      <Row>
        <Switch isSelected={isOn} onChange={setOn} hint="Once a day, at nine">
          Daily digest
        </Switch>
        <Switch isSelected={!isOn} onChange={(off) => setOn(!off)}>
          The other way
        </Switch>
        <Switch isSelected onChange={nothing} isDisabled>
          Disabled
        </Switch>
      </Row>
      <Row>
        <Checkbox isSelected={isOn} onChange={setOn} hint="With everything between you">
          Keep the notes
        </Checkbox>
        <Checkbox isSelected={false} isIndeterminate onChange={nothing}>
          Some of them
        </Checkbox>
        <Checkbox isSelected={false} onChange={nothing} isDisabled>
          Disabled
        </Checkbox>
      </Row>
    </>
  );
}

function nothing() {}
