import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';

import { save } from '../api/content';
import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

import type { EChartsCoreOption } from './engine';
import { pictureOf } from './picture';

interface PictureButtonProps {
  /** What stands above the picture, and under what it is saved. */
  readonly name: string;
  /** The chart as it is drawn on paper. */
  readonly option: EChartsCoreOption;
  readonly height?: number;
}

/** Saves a chart as a picture. */
export function PictureButton({ name, option, height }: PictureButtonProps) {
  const say = useTexts(frameTexts);
  const draw = async () => save(await pictureOf(option, name, height), `${name}.png`);
  return (
    <Button icon={<PictureOutlined aria-hidden />} onClick={() => void draw()}>
      {say('savePicture')}
    </Button>
  );
}
