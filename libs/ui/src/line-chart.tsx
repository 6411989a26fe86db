import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveMonotoneX, curveStepAfter, line } from 'd3-shape';
import { useId, useLayoutEffect, useRef, useState } from 'react';

export interface Point {
  /** Day as ISO text. */
  day: string;
  value: number;
}

export interface Series {
  key: string;
  label: string;
  points: Point[];
}

export interface LineChartProps {
  /** What the picture shows, for those who hear it; the finding stands in the Figure. */
  description: string;
  /** At most three; they differ by dashes, too. */
  series: Series[];
  max: number;
  /** Values that jump on a day and stay in between, e.g. a handful of promises. */
  stepped?: boolean;
  formatValue: (value: number) => string;
  formatDay: (day: Date) => string;
  /** A line at each due date. */
  deadlines?: readonly { day: string; label: string }[] | undefined;
}

/** Pixels; the width is that of the place, so that words stay readable. */
const size = { height: 340, narrowest: 240, left: 64, right: 20, top: 36, bottom: 40, word: 84 };

const timeOf = (day: string) => new Date(`${day}T00:00:00Z`);

function frame({ series, max, deadlines = [] }: LineChartProps, width: number) {
  const days = series.flatMap((entry) => entry.points.map((point) => point.day));
  const all = [...days, ...deadlines.map(({ day }) => day)].map(timeOf);
  const first = new Date(Math.min(...all.map(Number)));
  const last = new Date(Math.max(...all.map(Number)));
  const x = scaleUtc()
    .domain([first, last])
    .range([size.left, width - size.right]);
  const y = scaleLinear()
    .domain([0, max])
    .nice(4)
    .range([size.height - size.bottom, size.top]);
  return { x, y };
}

/** Curves over time, e.g. how many municipalities have implemented a resolution, with the due date marked. */
export function LineChart(props: LineChartProps) {
  const titleId = useId();
  const { description, series, formatValue, formatDay, stepped = false, deadlines = [] } = props;
  const [box, width] = useWidth();
  const { x, y } = frame(props, width);
  const path = line<Point>()
    .x((point) => x(timeOf(point.day)))
    .y((point) => y(point.value))
    .curve(stepped ? curveStepAfter : curveMonotoneX);
  return (
    <div className="line-chart" ref={box}>
      <svg viewBox={`0 0 ${width} ${size.height}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{description}</title>
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line
                className="line-chart__grid"
                x1={size.left}
                x2={width - size.right}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text x={size.left - 10} y={y(tick) + 5} textAnchor="end">
                {formatValue(tick)}
              </text>
            </g>
          ))}
        {asFit(x.ticks(5), width - size.left - size.right).map((tick) => (
          <g key={tick.toISOString()}>
            <line className="line-chart__axis" x1={x(tick)} x2={x(tick)} y1={y(0)} y2={y(0) + 6} />
            <text x={x(tick)} y={size.height - 12} textAnchor="middle">
              {formatDay(tick)}
            </text>
          </g>
        ))}
        <line className="line-chart__axis" x1={size.left} x2={width - size.right} y1={y(0)} y2={y(0)} />
        {deadlines.map(({ day, label }, index) => (
          <Deadline
            key={label}
            x={x(timeOf(day))}
            label={label}
            row={index}
            onTheLeft={x(timeOf(day)) > width / 2}
          />
        ))}
        {series.map((entry, index) => (
          <path key={entry.key} className={`series series--${index + 1}`} d={path(entry.points) ?? ''} />
        ))}
      </svg>
      <Legend series={series} />
    </div>
  );
}

/** So many of the days, evenly, as have room for their words beside each other. */
function asFit(days: readonly Date[], room: number): readonly Date[] {
  const places = Math.max(1, Math.floor(room / size.word));
  const step = Math.ceil(days.length / places);
  return days.filter((_, index) => index % step === 0);
}

/** How wide the place of the picture is, also after the window changed. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(760);
  useLayoutEffect(() => {
    const place = box.current;
    if (place === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(Math.max(size.narrowest, place.clientWidth)));
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}

/** Labels stand below each other: two dates may be close. */
function Deadline({
  x,
  label,
  row,
  onTheLeft,
}: {
  x: number;
  label: string;
  row: number;
  onTheLeft: boolean;
}) {
  return (
    <>
      <line
        className="line-chart__deadline"
        x1={x}
        x2={x}
        y1={size.top - 20}
        y2={size.height - size.bottom}
      />
      <text
        className="line-chart__mark"
        x={x + (onTheLeft ? -8 : 8)}
        y={size.top - 12 + row * 22}
        textAnchor={onTheLeft ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  );
}

function Legend({ series }: { series: Series[] }) {
  return (
    <ul className="legend">
      {series.map((entry, index) => (
        <li key={entry.key}>
          <svg className="legend__line" viewBox="0 0 32 12" aria-hidden="true">
            <line className={`series series--${index + 1}`} x1="1" x2="31" y1="6" y2="6" />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
