import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { ComboBox } from '@/components/ui/combo-box';
import { DayField } from '@/components/ui/day-field';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { people } from './people';
import { Specimen } from './specimen';

const kinds = [
  { value: 'comment', text: 'Comment' },
  { value: 'repost', text: 'Repost' },
  { value: 'call', text: 'Call', hint: 'On the phone or in an app' },
] as const;
const names = people
  .filter((name) => name !== '')
  .map((name) => ({ value: name, text: name, start: <Avatar name={name} size="sm" /> }));

/** What is typed into and picked from, each with its states. */
export function Fields() {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<'comment' | 'repost' | 'call' | null>('comment');
  const [who, setWho] = useState<string | null>(null);
  const [day, setDay] = useState('2026-03-03');
  return (
    <>
      <Specimen title="Text">
        <TextField label="Name" value={text} onChange={setText} placeholder="Type the name" />
        <TextField label="Company" isOptional hint="As they write it themselves." />
        <TextField
          label="Address"
          defaultValue="linkedin.com/feed"
          error="This is not a profile."
        />
        <TextField label="Read only" isReadOnly defaultValue="Read from the page" />
        <TextField label="Disabled" isDisabled defaultValue="Not now" />
        <TextArea
          label="Something specific they said"
          look="quote"
          value={text}
          onChange={setText}
          placeholder="“We moved the whole lab to Lisbon.”"
          hint="In their own words."
        />
        <TextArea
          label="Note"
          value={'One line\nand another\nand a third'}
          error="Not saved yet."
        />
        <SearchField label="Search people" />
        <SearchField label="Search with words" defaultValue="Lisbon" />
      </Specimen>
      <Specimen title="Choosing">
        <Select label="What happened" options={kinds} value={kind} onChange={setKind} />
        <Select label="Nothing yet" options={kinds} value={null} onChange={setKind} isOptional />
        <Select
          label="With a mistake"
          options={kinds}
          value={kind}
          onChange={setKind}
          error="Choose what happened."
        />
        <Select label="Disabled" options={kinds} value={kind} onChange={setKind} isDisabled />
        <ComboBox
          label="Who"
          options={names}
          value={who}
          onChange={setWho}
          placeholder="Type part of a name"
        />
        <ComboBox
          label="Who else"
          options={names}
          value={who}
          onChange={setWho}
          error="Nobody by this name."
        />
        <DayField
          label="When"
          value={day}
          onChange={setDay}
          max="2026-03-03"
          quickDays={[
            { label: 'Today', day: '2026-03-03' },
            { label: 'Yesterday', day: '2026-03-02' },
          ]}
        />
        <DayField label="Until" value="" onChange={setDay} error="Pick a day to come." />
      </Specimen>
    </>
  );
}
