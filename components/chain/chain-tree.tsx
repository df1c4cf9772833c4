import { type KeyboardEvent, useRef, useState } from 'react';
import { classes } from '@/components/ui/classes';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { ChainNode } from '@/lib/domain/chain/chain-tree';
import type { Names } from '@/lib/services/referral-views';
import { t } from '@/lib/strings/strings';
import { howIn, nameIn } from './chain-words';

type ChainTreeProps = { root: ChainNode; names: Names; today: LocalDate };

/** One line of the tree as it is drawn; the tree is flat, its levels are told and indented. */
type Row = { node: ChainNode; key: string; level: number; place: number; of: number };

const keyOf = (node: ChainNode) => `${node.contactId} ${node.link?.referralId ?? ''}`;

function rowsOf(root: ChainNode, folded: ReadonlySet<string>, level = 1): Row[] {
  return root.next.flatMap((node, index) => {
    const key = keyOf(node);
    const row = { node, key, level, place: index + 1, of: root.next.length };
    return folded.has(key) ? [row] : [row, ...rowsOf(node, folded, level + 1)];
  });
}

/** The chain as a tree: up and down walk it, left and right fold it, Enter opens a person. */
export function ChainTree({ root, names, today }: ChainTreeProps) {
  const tree = useRef<HTMLUListElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = rowsOf(root, folded);
  const [at, setAt] = useState('');
  const current = rows.some(({ key }) => key === at) ? at : rows[0]?.key;

  const fold = (key: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(key);
    else next.delete(key);
    setFolded(next);
  };
  const go = (index: number) => {
    const item = tree.current?.children[index];
    if (item instanceof HTMLElement) item.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = rows.findIndex(({ key }) => key === current);
    const row = rows[here];
    if (!row) return;
    const hasMore = row.node.next.length > 0;
    const isFolded = folded.has(row.key);
    if (event.key === 'ArrowDown') go(here + 1);
    else if (event.key === 'ArrowUp') go(here - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(rows.length - 1);
    else if (event.key === 'ArrowRight' && isFolded) fold(row.key, false);
    else if (event.key === 'ArrowRight' && hasMore) go(here + 1);
    else if (event.key === 'ArrowLeft' && hasMore && !isFolded) fold(row.key, true);
    else if (event.key === 'ArrowLeft') {
      go(rows.findLastIndex(({ level }, index) => index < here && level < row.level));
    } else if (event.key === 'Enter') open(row.node.contactId);
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
      {rows.map((row) => (
        <Item
          key={row.key}
          row={row}
          names={names}
          today={today}
          isCurrent={row.key === current}
          isFolded={folded.has(row.key)}
          onFocus={() => setAt(row.key)}
        />
      ))}
    </ul>
  );
}

const open = (contactId: string) => {
  location.hash = `#/person/${encodeURIComponent(contactId)}`;
};

type ItemProps = {
  row: Row;
  names: Names;
  today: LocalDate;
  isCurrent: boolean;
  isFolded: boolean;
  onFocus: () => void;
};

/** Deeper levels look the same from here on; the level itself is always told. */
const indents = ['ms-0', 'ms-6', 'ms-12', 'ms-18', 'ms-24', 'ms-30'];

function Item({ row, names, today, isCurrent, isFolded, onFocus }: ItemProps) {
  const { node, level, place, of } = row;
  const name = nameIn(node, names);
  const hidden = isFolded ? node.next.length : 0;
  return (
    <li
      role="treeitem"
      tabIndex={isCurrent ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={node.next.length > 0 ? !isFolded : undefined}
      aria-selected={isCurrent}
      onFocus={onFocus}
      onDoubleClick={() => open(node.contactId)}
      className={classes(
        'flex flex-wrap items-baseline gap-x-2 rounded-md border border-line bg-surface px-3 py-1.5',
        level > 1 && 'border-s-4 border-s-accent',
        indents[Math.min(level, indents.length) - 1],
      )}
    >
      <bdi className="name text-lead">{name}</bdi>
      <span className="text-caption text-soft">
        {node.isRepeat ? t('giving.chain.repeat', { name }) : howIn(node, names, today)}
      </span>
      {hidden > 0 && <span className="text-caption text-faint">+{hidden}</span>}
    </li>
  );
}
