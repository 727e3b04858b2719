import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

register([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  AriaComponent,
  CanvasRenderer,
]);

export { init } from 'echarts/core';
export type { EChartsCoreOption, EChartsType } from 'echarts/core';

/** Nothing moves: figures are read, and a picture may be printed at any moment. */
export const CALM = { backgroundColor: 'transparent', animation: false, textStyle: { fontSize: 14 } };
