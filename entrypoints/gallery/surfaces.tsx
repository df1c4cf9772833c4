import { Sprout } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Popover } from '@/components/ui/popover';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import { showToast } from '@/components/ui/toast-queue';
import { Row, Specimen } from './specimen';

/** What holds, tells and floats. */
export function Surfaces({ query }: { query: URLSearchParams }) {
  const [isOpen, setOpen] = useState(query.get('open') === 'dialog');
  useEffect(() => {
    if (query.get('toast') === '1') toast();
  }, [query]);
  return (
    <>
      <Specimen title="Telling">
        <Banner actions={<Button size="sm">Use it</Button>}>
          The page says <em>Head of Research</em> now.
        </Banner>
        <Banner tone="notice">Tend may not read this site yet. You can still type.</Banner>
        <ErrorState
          happened="This was not saved."
          safe="What you typed is still here."
          todo={<Button size="sm">Try again</Button>}
          details="QuotaExceededError"
          detailsLabel="For a report"
        />
        <Card>
          <EmptyState
            icon={<Sprout />}
            title="All caught up"
            action={<Button size="sm">Show me more</Button>}
          >
            Nobody is waiting for you today.
          </EmptyState>
        </Card>
      </Specimen>
      <Specimen title="Holding">
        <Section title="Between you" level={3} actions={<Button size="sm">Add</Button>}>
          <Card>A card with a few words.</Card>
        </Section>
        <Disclosure title="Folded" level={3}>
          <p>There you are.</p>
        </Disclosure>
        <Disclosure title="Unfolded" level={3} isOpenAtFirst>
          <p>There you are.</p>
        </Disclosure>
        <Card>
          <div aria-busy className="flex items-center gap-2">
            <Skeleton shape="avatar" />
            <div className="grow">
              <Skeleton shape="name" width="half" />
              <Skeleton />
              <Skeleton shape="caption" width="third" />
            </div>
          </div>
        </Card>
        <Card>
          <div className="flex items-center gap-2">
            <Avatar name="Ada Marlowe" />
            <div className="grow">
              <p className="name text-name">Ada Marlowe</p>
              <p>The same card when it is there</p>
              <p className="text-caption">17 Feb</p>
            </div>
          </div>
        </Card>
      </Specimen>
      <Specimen title="Floating">
        <Row>
          <Popover label="Snooze" trigger={<Button>Open a popover</Button>}>
            {(close) => <Button onPress={close}>Next week</Button>}
          </Popover>
          <Button onPress={() => setOpen(true)}>Open a dialog</Button>
          <Button onPress={toast}>Show a toast</Button>
        </Row>
        <Dialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          title="Delete everything?"
          role="alertdialog"
          actions={
            <>
              <Button onPress={() => setOpen(false)}>Keep it</Button>
              <Button variant="danger" onPress={() => setOpen(false)}>
                Delete
              </Button>
            </>
          }
        >
          Your last backup is from yesterday. It stays where it is.
        </Dialog>
      </Specimen>
    </>
  );
}

function toast() {
  showToast({
    message: 'Comment saved with Ada Marlowe',
    action: { label: 'Undo', onAction: () => showToast({ message: 'Taken back' }) },
  });
}
