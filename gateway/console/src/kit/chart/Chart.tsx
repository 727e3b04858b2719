import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { Button } from 'antd';
import { PictureOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';

import { save } from '../api/content';
import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

import { useShade } from '../layout/theme';

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

/** Nothing moves: figures are read, and a picture may be printed at any moment. */
const CALM = { backgroundColor: 'transparent', animation: false, textStyle: { fontSize: 14 } };

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly label: string;
  readonly height?: number;
}

/** A picture of figures that stand in a table beside it: the picture is for the eye only. It can be saved. */
export function Chart({ option, label, height }: ChartProps) {
  const say = useTexts(frameTexts);
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
  const picture = () => {
    const address = chart.current!.getDataURL({
      pixelRatio: 2,
      backgroundColor: shade === 'dark' ? '#1c1c1c' : '#fff',
    });
    save(blobOf(address), `${label}.png`);
  };
  return (
    <>
      <div ref={place} className="chart" role="img" aria-label={label} style={height ? { height } : undefined} />
      <div className="chart-actions">
        <Button size="small" icon={<PictureOutlined aria-hidden />} onClick={picture}>
          {say('savePicture')}
        </Button>
      </div>
    </>
  );
}

/** The policy of the page lets nothing be fetched from a data address, so that it is read here. */
function blobOf(address: string): Blob {
  const [, data = ''] = address.split(',');
  return new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], { type: 'image/png' });
}
