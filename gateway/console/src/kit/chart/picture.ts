import { CALM, type EChartsCoreOption, init } from './engine';

const WIDTH = 960;
const HEIGHT = 420;
const HEAD = 56;
const SCALE = 2;

/** A chart as a picture for a report: wide, light and with its name above, whatever the screen is like on which it is asked for. */
export function pictureOf(option: EChartsCoreOption, name: string, height = HEIGHT): Promise<Blob> {
  const chart = init(document.createElement('div'), undefined, { width: WIDTH, height, devicePixelRatio: SCALE });
  chart.setOption({ ...CALM, ...option });
  const drawn = chart.getRenderedCanvas({ pixelRatio: SCALE, backgroundColor: '#fff' });
  chart.dispose();
  const whole = document.createElement('canvas');
  whole.width = WIDTH * SCALE;
  whole.height = (height + HEAD) * SCALE;
  const pen = whole.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, whole.width, whole.height);
  pen.fillStyle = '#1f1f1f';
  pen.font = `600 ${20 * SCALE}px sans-serif`;
  pen.textBaseline = 'middle';
  pen.fillText(name, 16 * SCALE, (HEAD / 2) * SCALE, (WIDTH - 32) * SCALE);
  pen.drawImage(drawn, 0, HEAD * SCALE);
  return new Promise((resolve, reject) => {
    whole.toBlob((picture) => (picture ? resolve(picture) : reject(new Error('nothing was drawn'))), 'image/png');
  });
}
