import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';

import { useShade } from '../layout/theme';

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

/** Nothing moves: figures are read, and a picture may be printed at any moment. */
const CALM = { backgroundColor: 'transparent', animation: false, textStyle: { fontSize: 14 } };

/** A picture of figures that stand in a table beside it: the picture is for the eye only. */
export function Chart({ option, label }: { option: EChartsCoreOption; label: string }) {
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
  return <div ref={place} className="chart" role="img" aria-label={label} />;
}
