import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';

import { save } from '../api/content';
import type { Problem } from '../problem/problem';
import { ProblemAlert } from '../problem/ProblemAlert';

interface DownloadButtonProps {
  readonly label: string;
  /** Under what name it is saved. */
  readonly name: string;
  readonly content: () => Promise<Blob>;
}

/** Fetches a file when it is pressed; what went wrong stands beside the button. */
export function DownloadButton({ label, name, content }: DownloadButtonProps) {
  const fetched = useMutation<void, Problem>({ mutationFn: async () => save(await content(), name) });
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} loading={fetched.isPending} onClick={() => fetched.mutate()}>
        {label}
      </Button>
      <ProblemAlert problem={fetched.error} />
    </>
  );
}
