import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import { useState } from 'react';
import { expect, it } from 'vitest';

import { Dialog } from '@/kit/form/Dialog';

function Page() {
  const [step, setStep] = useState(0);
  return (
    <ConfigProvider theme={{ zeroRuntime: true }}>
      <button onClick={() => setStep(1)}>先看</button>
      {step === 1 ? <Dialog title="一" okText="下一个" onOk={() => setStep(2)} onCancel={() => setStep(0)} /> : null}
      {step === 2 ? <Dialog title="二" cancelText="不用了" onCancel={() => setStep(0)} /> : null}
    </ConfigProvider>
  );
}

it('gives the keys back to where they were, also after a second dialog', async () => {
  render(<Page />);
  const button = screen.getByText('先看');
  button.focus();
  fireEvent.click(button);
  fireEvent.click(await screen.findByText('下一个'));
  const end = await screen.findByText('不用了');
  end.closest('button')!.focus();
  fireEvent.click(end);
  await waitFor(() => expect(document.activeElement).toBe(button));
});
