import { Disclosure } from '@/components/ui/disclosure';
import { t } from '@/lib/strings/strings';
import { FigurePeople } from './figure-people';

export type Cell = { count: number; contactIds: readonly string[] };
export type FigureRow = { label: string; cells: readonly Cell[] };

type FigureTableProps = {
  title: string;
  /** The heading of the first column. */
  first: string;
  columns: readonly string[];
  rows: readonly FigureRow[];
  /** There is no chart beside it. */
  isAlone?: boolean;
};

/** The figures of a chart as a table; each opens the people behind it. */
export function FigureTable(props: FigureTableProps) {
  if (props.isAlone) return <Figures {...props} />;
  return (
    <Disclosure title={t('insight.table')}>
      <Figures {...props} />
    </Disclosure>
  );
}

function Figures({ title, first, columns, rows }: FigureTableProps) {
  return (
    <table className="w-full border-collapse text-start wrap-break-word">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr className="text-caption text-soft">
          <th scope="col" className="py-1.5 text-start font-medium">
            {first}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1.5 ps-3 text-end font-medium">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-1.5 text-start font-normal">
              {label}
            </th>
            {cells.map((cell, place) => (
              <td key={columns[place]} className="figures py-1.5 ps-3 text-end">
                <FigurePeople {...cell} label={`${label}, ${columns[place] ?? ''}`} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
