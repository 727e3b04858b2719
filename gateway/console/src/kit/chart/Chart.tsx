import { type ReactNode, useEffect, useRef } from 'react';

import { useShade } from '../layout/theme';

import { CALM, type EChartsCoreOption, type EChartsType, init } from './engine';
import { PictureButton } from './PictureButton';

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly label: string;
  /** What stands above its picture, if not the label alone. */
  readonly name?: string;
  readonly height?: number;
  /** The chart as it is drawn on paper, if it is another there. */
  readonly onPaper?: EChartsCoreOption;
  /** What else can be done with the figures. */
  readonly children?: ReactNode;
}

/** A picture of figures that stand in a table beside it: the picture is for the eye only. It can be saved. */
export function Chart({ option, label, name = label, height, onPaper = option, children }: ChartProps) {
  const shade = useShade();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  useEffect(() => {
    const made = init(place.current, shade === 'dark' ? 'dark' : undefined);
    chart.current = made;
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(place.current!);
    return () => {
      watcher.disconnect();
      made.dispose();
    };
  }, [shade]);
  useEffect(() => {
    chart.current?.setOption({ ...CALM, ...option }, true);
  }, [option, shade]);
  return (
    <>
      <div ref={place} className="chart" role="img" aria-label={label} style={height ? { height } : undefined} />
      <div className="chart-actions">
        <PictureButton name={name} option={onPaper} height={height} />
        {children}
      </div>
    </>
  );
}
