import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scaleUtc } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useId, useState } from 'react';
import { formatDay, formatMonth, formatNumber, formatTick } from '../format/format';
import type { NumberKind } from '../format/format';
import { texts } from '../texts';
import { useWidth } from './use-width';

interface Point {
  /** A day, `YYYY-MM-DD`. */
  readonly day: string;
  /** null: unknown; the line has a gap there. */
  readonly value: number | null;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
}

interface LineChartProps {
  readonly title: string;
  readonly kind: NumberKind;
  /** At most six; each has a colour and a dash of its own. */
  readonly series: readonly Series[];
  /** How a point is named: the month, or the day. */
  readonly per?: 'month' | 'day';
  /** The upper end of the scale, if it is fixed. */
  readonly max?: number;
}

const HEIGHT = 180;
const MARGIN = { top: 8, right: 12, bottom: 26, left: 48 };

/** Lines over time, with the same numbers as a table: read by screen readers, and shown on request. */
export function LineChart({ title, kind, series, per = 'month', max }: LineChartProps) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [isTable, setTable] = useState(false);
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].sort();
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const nameOf = per === 'month' ? formatMonth : formatDay;
  const hasValues = values.length > 0;
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption className="chart-header">
        <h3 id={id}>{title}</h3>
        {hasValues && (
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={isTable}
            onClick={() => setTable(!isTable)}
          >
            {texts.chart.showTable}
            <span className="visually-hidden">: {title}</span>
          </button>
        )}
      </figcaption>
      {series.length > 1 && <Legend series={series} />}
      {!isTable && (
        <div ref={ref} className="chart-area">
          {hasValues ? (
            width > 0 && <Lines width={width} kind={kind} series={series} days={days} nameOf={nameOf} max={max} />
          ) : (
            <p className="state state-empty">{texts.chart.noData}</p>
          )}
        </div>
      )}
      {hasValues && (
        <div className={isTable ? 'table-scroll' : 'visually-hidden'} tabIndex={isTable ? 0 : undefined}>
          <table className="table">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.chart.interval}</th>
                {series.map(({ id: key, label }) => (
                  <th key={key} scope="col" className="number">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <tr key={day}>
                  <th scope="row">{nameOf(day)}</th>
                  {series.map(({ id: key, points }) => (
                    <td key={key} className="number">
                      {formatNumber(points.find((point) => point.day === day)?.value, kind)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </figure>
  );
}

function Legend({ series }: Pick<LineChartProps, 'series'>) {
  return (
    <ul className="legend" aria-hidden="true">
      {series.map(({ id, label }, index) => (
        <li key={id}>
          <svg width="22" height="8">
            <line x1="0" x2="22" y1="4" y2="4" className={`series series-${index}`} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

interface LinesProps extends Pick<LineChartProps, 'kind' | 'series' | 'max'> {
  readonly width: number;
  readonly days: readonly string[];
  readonly nameOf: (day: string) => string;
}

function Lines({ width, kind, series, days, nameOf, max }: LinesProps) {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const top = max ?? (Math.max(...values) || 1);
  const x = scaleUtc({
    domain: [new Date(days[0] ?? 0), new Date(days.at(-1) ?? 0)],
    range: [MARGIN.left, width - MARGIN.right],
  });
  const y = scaleLinear({ domain: [0, top], range: [HEIGHT - MARGIN.bottom, MARGIN.top], nice: max === undefined });
  const everyTick = Math.max(1, Math.ceil(days.length / Math.max(2, Math.floor(width / 90))));
  const ticks = days.filter((_, index) => index % everyTick === 0).map((day) => new Date(day));
  const xOf = ({ day }: Point): number => x(new Date(day));
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <AxisLeft
        scale={y}
        left={MARGIN.left}
        numTicks={4}
        tickFormat={(value) => formatTick(Number(value), kind)}
        axisClassName="axis"
        hideTicks
        hideAxisLine
      />
      <AxisBottom
        scale={x}
        top={HEIGHT - MARGIN.bottom}
        tickValues={ticks}
        tickFormat={(value) => nameOf(new Date(Number(value)).toISOString().slice(0, 10))}
        axisClassName="axis"
        hideTicks
      />
      {series.map(({ id, label, points }, index) => (
        <g key={id}>
          <LinePath
            data={[...points]}
            x={xOf}
            y={({ value }) => y(value ?? 0)}
            defined={({ value }) => value !== null}
            className={`series series-${index}`}
          />
          {points.map(
            (point) =>
              point.value !== null && (
                <circle key={point.day} cx={xOf(point)} cy={y(point.value)} r="3" className={`mark mark-${index}`}>
                  <title>{`${nameOf(point.day)}, ${label}: ${formatNumber(point.value, kind)}`}</title>
                </circle>
              ),
          )}
        </g>
      ))}
    </svg>
  );
}
