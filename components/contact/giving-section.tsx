import { EditorForm } from '@/components/shell/editor-form';
import { LineForm } from '@/components/shell/line-form';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { useLive } from '@/components/shell/use-live';
import { Chip } from '@/components/ui/chip';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import type { Contact } from '@/lib/domain/contact/contact';
import { t } from '@/lib/strings/strings';
import { PersonField } from './person-field';
import { personAddress } from './person-link';

/** What they need, what they offer, whom they know, what it is worth (P6, P14, P16, P24). */
export function GivingSection({ contact }: { contact: Contact }) {
  const { giving } = useServices();
  return (
    <Section title={t('giving.section')}>
      <Wishes contact={contact} list="needs" />
      <Wishes contact={contact} list="offers" />
      <Knows contact={contact} />
      <Switch
        isSelected={contact.connector === true}
        onChange={(isOn) => void attempt(() => giving.setConnector(contact.id, isOn))}
      >
        {t('giving.connector')}
      </Switch>
      <Disclosure title={t('giving.lifetime')}>
        <LifetimeValue contact={contact} />
      </Disclosure>
    </Section>
  );
}

type WishesProps = { contact: Contact; list: 'needs' | 'offers' };
const addLabels = { needs: 'giving.addNeed', offers: 'giving.addOffer' } as const;

function Wishes({ contact, list }: WishesProps) {
  const { giving } = useServices();
  const editor = useEditor(`${list}:${contact.id}`);
  const text = editor.values.text ?? '';
  const wishes = contact[list] ?? [];
  const remove = (wish: string) => () =>
    void attempt(async () =>
      toastWithUndo(t('giving.removed'), await giving.removeWish(contact.id, list, wish)),
    );
  return (
    <div className="flex flex-col gap-1.5">
      <LineForm
        editor={editor}
        saveLabel={t('giving.add')}
        isWhole={text.trim() !== ''}
        onSave={() => giving.addWish(contact.id, list, text)}
      >
        <TextField
          label={t(`giving.${list}`)}
          placeholder={t(addLabels[list])}
          value={text}
          onChange={(value) => editor.set('text', value)}
        />
      </LineForm>
      {wishes.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {wishes.map((wish) => (
            <li key={wish} className="max-w-full">
              <Chip onRemove={remove(wish)}>{wish}</Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Knows({ contact }: { contact: Contact }) {
  const { giving } = useServices();
  const editor = useEditor(`knows:${contact.id}`);
  const choice = { id: editor.values.id ?? '', name: editor.values.name ?? '' };
  const knows = contact.knows ?? [];
  const add = () => {
    const person = { name: choice.name, ...(choice.id ? { contactId: choice.id } : {}) };
    return giving.addKnown(contact.id, person);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <LineForm
        editor={editor}
        saveLabel={t('giving.add')}
        isWhole={choice.name.trim() !== ''}
        onSave={add}
      >
        <PersonField
          label={t('giving.addKnown')}
          value={choice}
          isKnownOnly
          onChange={({ id, name }) => {
            editor.set('name', name);
            editor.set('id', id);
          }}
        />
      </LineForm>
      {knows.length > 0 && (
        <ul aria-label={t('giving.knows')} className="flex flex-wrap gap-1">
          {knows.map((person) => (
            <li key={`${person.contactId ?? ''} ${person.name}`} className="max-w-full">
              <Chip
                href={person.contactId === undefined ? undefined : personAddress(person.contactId)}
                onRemove={() =>
                  void attempt(async () =>
                    toastWithUndo(
                      t('giving.removed'),
                      await giving.removeKnown(contact.id, person),
                    ),
                  )
                }
              >
                {person.name}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const parts = ['averageSale', 'salesPerYear', 'years'] as const;

function LifetimeValue({ contact }: { contact: Contact }) {
  const { giving } = useServices();
  const worth = useLive((services) => services.giving.worth(contact.id), [contact.id]);
  const editor = useEditor(`value:${contact.id}`, undefined, 'whole');
  const shown = (part: (typeof parts)[number]) =>
    editor.values[part] ?? contact.value?.[part].toString() ?? '';
  const save = async () => {
    const [averageSale, salesPerYear, years] = parts.map((part) =>
      Math.max(0, Number.parseFloat(shown(part).replace(',', '.')) || 0),
    );
    const value = {
      averageSale: averageSale ?? 0,
      salesPerYear: salesPerYear ?? 0,
      years: years ?? 0,
    };
    const isEmpty = value.averageSale + value.salesPerYear + value.years === 0;
    const undo = await giving.setValue(contact.id, isEmpty ? undefined : value);
    toastWithUndo(t('contact.textSaved'), undo);
  };
  return (
    <EditorForm editor={editor} size="sm" onSave={save}>
      <div className="flex flex-wrap gap-2">
        {parts.map((part) => (
          <div key={part} className="w-28 grow">
            <TextField
              label={t(`giving.${part}`)}
              inputMode="decimal"
              value={shown(part)}
              onChange={(value) => editor.set(part, value)}
            />
          </div>
        ))}
      </div>
      {worth?.total !== undefined && (
        <output className="text-soft">
          {t('giving.lifetimeIs', { amount: worth.total, referred: worth.referred })}
        </output>
      )}
    </EditorForm>
  );
}
