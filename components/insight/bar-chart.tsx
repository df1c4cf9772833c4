import { PatternLines } from '@visx/pattern';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId, useLayoutEffect, useRef, useState } from 'react';

/** One bar: what stands below it and how much each series has. */
export type BarDatum = { label: string; values: readonly number[] };

type BarChartProps = {
  title: string;
  /** Names of the series, the bottom one first. Two at most: filled, and striped. */
  series: readonly string[];
  data: readonly BarDatum[];
  /** A line across: what was aimed for. */
  target?: number;
};

const height = 180;
const sides = { top: 12, right: 0, left: 24 };
const lineHeight = 13;
/** Up to so many names all stand there, slanted where they are tight; of more, every nth. */
const namesAtMost = 8;
const letterWidth = 6.2;

/**
 * Stacked bars by visx. Colour is never alone: the second series is striped. The same figures always
 * stand in a table beside it, so that the picture is only a picture to assistive technology.
 */
export function BarChart({ title, series, data, target = 0 }: BarChartProps) {
  const { figure, width } = useWidth();
  const lines = Math.max(1, ...data.map(({ label }) => linesOf(label).length));
  const longest = Math.max(
    1,
    ...data.flatMap(({ label }) => linesOf(label).map((line) => line.length)),
  );
  const labelWidth = longest * letterWidth + 6;
  const room = (width - sides.left - sides.right) / Math.max(1, data.length);
  const isSlanted = data.length <= namesAtMost && room < labelWidth;
  const margin = { ...sides, bottom: isSlanted ? slantedHeight(data) : 14 + lines * lineHeight };
  const pattern = useId().replaceAll(':', '');
  const totals = data.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, target, ...totals);
  const x = scaleBand({
    domain: data.map((_, place) => place),
    range: [margin.left, width - margin.right],
    padding: 0.25,
  });
  const y = scaleLinear({
    domain: [0, most],
    range: [height - margin.bottom, margin.top],
    nice: true,
  });
  const every = data.length <= namesAtMost ? 1 : Math.max(1, Math.ceil(labelWidth / room));
  const fills = ['var(--color-accent)', `url(#${pattern})`];
  return (
    <figure ref={figure} className="flex min-w-0 flex-col gap-1">
      {series.length > 1 && (
        <figcaption aria-hidden className="flex flex-wrap gap-x-4 text-caption text-soft">
          {series.map((name, place) => (
            <span key={name} className="inline-flex items-center gap-1.5">
              <svg width={12} height={12}>
                <rect
                  width={12}
                  height={12}
                  rx={2}
                  fill={fills[place]}
                  stroke="var(--color-accent)"
                />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      )}
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} className="w-full">
        <PatternLines
          id={pattern}
          width={6}
          height={6}
          stroke="var(--color-accent)"
          strokeWidth={2}
          orientation={['diagonal']}
        />
        {data.map(({ label, values }, place) => {
          let below = 0;
          return values.map((value, layer) => {
            const from = y(below);
            below += value;
            const to = y(below);
            return (
              <Bar
                key={`${label} ${series[layer] ?? ''}`}
                x={x(place) ?? 0}
                y={to}
                width={x.bandwidth()}
                height={Math.max(0, from - to)}
                rx={2}
                fill={fills[layer]}
                stroke="var(--color-accent)"
                strokeWidth={value > 0 ? 1 : 0}
              />
            );
          });
        })}
        {target > 0 && (
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(target)}
            y2={y(target)}
            stroke="var(--color-ink)"
            strokeDasharray="4 4"
          />
        )}
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((value) => (
            <AxisText key={value} x={margin.left - 8} y={y(value) + 4} anchor="end">
              {String(value)}
            </AxisText>
          ))}
        <line
          x1={margin.left}
          x2={width - margin.right}
          y1={height - margin.bottom}
          y2={height - margin.bottom}
          stroke="var(--color-edge)"
        />
        {data.map(({ label }, place) =>
          place % every === 0 ? (
            <AxisText
              key={label}
              x={(x(place) ?? 0) + x.bandwidth() / 2}
              y={height - margin.bottom + 16}
              anchor={isSlanted ? 'end' : 'middle'}
              isSlanted={isSlanted}
            >
              {label}
            </AxisText>
          ) : null,
        )}
      </svg>
    </figure>
  );
}

/** As wide as there is room, so that its words keep their size. */
function useWidth() {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const sizes = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return { figure, width };
}

/** What the longest name needs below the line when it is slanted. */
const slantedHeight = (data: readonly BarDatum[]): number =>
  20 + Math.max(...data.map(({ label }) => label.length)) * letterWidth * Math.sin(Math.PI / 4.5);

/** Long names stand on two lines, so that they do not run into each other; days stay whole. */
const linesOf = (label: string): string[] =>
  label.length > 9 && label.includes(' ') ? label.split(/ (.*)/s).filter(Boolean) : [label];

type AxisTextProps = {
  x: number;
  y: number;
  anchor: 'end' | 'middle';
  isSlanted?: boolean;
  children: string;
};

/** Plain words: visx's own axes measure theirs in the page, with a library that evaluates text. */
function AxisText({ x, y, anchor, isSlanted = false, children }: AxisTextProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={11}
      fill="var(--color-soft)"
      transform={isSlanted ? `rotate(-40 ${String(x)} ${String(y)})` : undefined}
      className="figures"
    >
      {(isSlanted ? [children] : linesOf(children)).map((line, place) => (
        <tspan key={line} x={x} dy={place === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
