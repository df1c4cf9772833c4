import { KindIcon } from '@/components/interaction/kind-icon';
import { Avatar } from '@/components/ui/avatar';
import { Quote } from '@/components/ui/quote';
import { t } from '@/lib/strings/strings';

/** The panel beside an invented profile, drawn with the product's own parts so that it cannot age. */
export function WelcomePicture() {
  const name = t('dashboard.welcome.exampleName');
  return (
    <figure className="overflow-hidden rounded-lg border border-rim bg-surface">
      <div
        aria-hidden
        className="flex items-center gap-1.5 border-b border-line bg-sunken px-3 py-2"
      >
        <Dot />
        <Dot />
        <Dot />
        <span
          dir="ltr"
          className="ms-2 min-w-0 flex-1 truncate rounded-full bg-surface px-3 py-0.5 text-caption text-faint"
        >
          linkedin.com/in/mira-solano
        </span>
      </div>
      <div className="flex flex-col sm:flex-row">
        <Profile name={name} />
        <Panel name={name} />
      </div>
      <figcaption className="border-t border-line px-3 py-2 text-caption text-faint">
        {t('dashboard.welcome.exampleNote')}
      </figcaption>
    </figure>
  );
}

const Dot = () => <span className="size-2 shrink-0 rounded-full bg-rim" />;

/** The page of the site: only what makes it known as a profile. It says nothing the panel does not. */
function Profile({ name }: { name: string }) {
  return (
    <div aria-hidden className="hidden min-w-0 flex-1 flex-col sm:flex">
      <div className="h-16 bg-hue-1" />
      <div className="-mt-6 flex flex-col gap-4 px-4 pb-4">
        <span className="self-start rounded-full border-2 border-surface">
          <Avatar name={name} size="lg" />
        </span>
        <div className="flex flex-col gap-1.5">
          <span className="font-semibold">{name}</span>
          <span className="text-caption text-soft">{t('dashboard.welcome.exampleHeadline')}</span>
          <Line className="w-1/3" />
        </div>
        <div className="flex flex-col gap-2">
          <Line className="w-full" />
          <Line className="w-11/12" />
          <Line className="w-2/3" />
        </div>
        <div className="flex flex-col gap-2">
          <Line className="w-full" />
          <Line className="w-1/2" />
        </div>
      </div>
    </div>
  );
}

const Line = ({ className }: { className: string }) => (
  <span className={`block h-2 rounded-full bg-sunken ${className}`} />
);

function Panel({ name }: { name: string }) {
  return (
    <div className="flex flex-col gap-3 bg-paper p-4 sm:w-80 sm:border-s sm:border-line">
      <div className="flex items-start gap-3">
        <Avatar name={name} />
        <div className="min-w-0">
          <p className="name text-name">{name}</p>
          <p className="text-caption text-soft">{t('dashboard.welcome.exampleHeadline')}</p>
          <p className="mt-1 text-caption text-accent-ink">{t('dashboard.welcome.exampleDue')}</p>
        </div>
      </div>
      <p aria-hidden className="flex flex-wrap gap-1.5">
        {(['comment', 'repost', 'message'] as const).map((kind) => (
          <span
            key={kind}
            className="inline-flex items-center gap-1 rounded-md border border-rim bg-surface px-2 py-0.5 text-caption *:size-3.5"
          >
            <KindIcon kind={kind} />
            {t(`interaction.past.${kind}`)}
          </span>
        ))}
      </p>
      <Quote source={t('dashboard.welcome.exampleSource')}>
        {t('dashboard.welcome.exampleRemark')}
      </Quote>
    </div>
  );
}
