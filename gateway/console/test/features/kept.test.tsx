import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { RatingForm } from '@/features/demand/rating/RatingForm';
import { RatingLinkDialog } from '@/features/demand/rating/RatingLinkDialog';

import { answering, DISTRICT, show } from '../harness';

describe('what was typed', () => {
  it('of a rating is there again', () => {
    answering({});
    const first = show(<RatingForm token="t" number="GT-1" />);
    fireEvent.change(screen.getByLabelText('想说的话（可不填）'), { target: { value: '修得很好' } });
    first.unmount();
    show(<RatingForm token="t" number="GT-1" />);
    expect(screen.getByDisplayValue('修得很好')).toBeTruthy();
  });

  it('of how a rating link is handed over is there again', () => {
    answering({});
    const dialog = <RatingLinkDialog district={DISTRICT} id="x" number="GT-1" onClose={() => undefined} />;
    const first = show(dialog);
    fireEvent.change(screen.getByLabelText('怎样交给提交人'), { target: { value: '短信' } });
    first.unmount();
    show(dialog);
    expect(screen.getByDisplayValue('短信')).toBeTruthy();
  });
});
