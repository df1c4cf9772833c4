import { useId, useRef, useState } from 'react';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { ChainNode } from '@/lib/domain/chain/chain-tree';
import type { Names } from '@/lib/services/referral-views';
import { t } from '@/lib/strings/strings';
import { howIn, nameIn } from './chain-words';

type ChainTreeProps = { root: ChainNode; names: Names; today: LocalDate };
const keyOf = (node: ChainNode) => `${node.contactId} ${node.link?.referralId ?? ''}`;

/** The chain as a tree: up and down walk it, left and right fold it, Enter opens a person. */
export function ChainTree({ root, names, today }: ChainTreeProps) {
  const tree = useRef<HTMLUListElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(() => (root.next[0] ? keyOf(root.next[0]) : ''));

  const fold = (key: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(key);
    else next.delete(key);
    setFolded(next);
  };
  const focus = (item: Element | null | undefined) => {
    if (item instanceof HTMLElement) item.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const items = [...(tree.current?.querySelectorAll('[role=treeitem]') ?? [])];
    const here = items.findIndex((item) => item === document.activeElement);
    const item = items[here];
    if (!item) return;
    const key = item.getAttribute('data-key') ?? '';
    const isOpen = item.getAttribute('aria-expanded') === 'true';
    if (event.key === 'ArrowDown') focus(items[here + 1]);
    else if (event.key === 'ArrowUp') focus(items[here - 1]);
    else if (event.key === 'Home') focus(items[0]);
    else if (event.key === 'End') focus(items.at(-1));
    else if (event.key === 'ArrowRight') {
      if (item.getAttribute('aria-expanded') === 'false') fold(key, false);
      else focus(item.querySelector('[role=treeitem]'));
    } else if (event.key === 'ArrowLeft') {
      if (isOpen) fold(key, true);
      else focus(item.parentElement?.closest('[role=treeitem]'));
    } else if (event.key === 'Enter') open(item.getAttribute('data-contact') ?? '');
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={t('giving.chain.tree', { name: nameIn(root, names) })}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-1"
    >
      {root.next.map((node) => (
        <Branch
          key={keyOf(node)}
          {...{ node, names, today, folded, at }}
          level={1}
          onFocus={setAt}
        />
      ))}
    </ul>
  );
}

const open = (contactId: string) => {
  location.hash = `#/person/${encodeURIComponent(contactId)}`;
};

type BranchProps = {
  node: ChainNode;
  names: Names;
  today: LocalDate;
  folded: ReadonlySet<string>;
  at: string;
  level: number;
  onFocus: (key: string) => void;
};

function Branch({ node, level, ...rest }: BranchProps) {
  const { names, today, folded, at, onFocus } = rest;
  const key = keyOf(node);
  const hasMore = node.next.length > 0;
  const isOpen = hasMore && !folded.has(key);
  const name = nameIn(node, names);
  const labelId = useId();
  const what = node.isRepeat ? t('giving.chain.repeat', { name }) : howIn(node, names, today);
  return (
    <li
      role="treeitem"
      tabIndex={key === at ? 0 : -1}
      aria-level={level}
      aria-expanded={hasMore ? isOpen : undefined}
      aria-selected={key === at}
      aria-labelledby={labelId}
      data-key={key}
      data-contact={node.contactId}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus(key);
      }}
      className="rounded-md outline-none [&:focus-visible>div]:outline-2 [&:focus-visible>div]:outline-accent"
    >
      <div
        id={labelId}
        onDoubleClick={() => open(node.contactId)}
        className="flex flex-wrap items-baseline gap-x-2 rounded-md border border-line bg-surface px-3 py-1.5"
      >
        <bdi className="name text-lead">{name}</bdi>
        <span className="text-caption text-soft">{what}</span>
        {hasMore && !isOpen && <span className="text-caption text-faint">+{node.next.length}</span>}
      </div>
      {isOpen && (
        <ul role="group" className="ms-4 mt-1 flex flex-col gap-1 border-s-2 border-line ps-3">
          {node.next.map((next) => (
            <Branch key={keyOf(next)} node={next} level={level + 1} {...rest} />
          ))}
        </ul>
      )}
    </li>
  );
}
