import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { FileOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';

import { save } from '../api/content';
import type { Attachment } from '../api/types';
import { useTexts } from '../i18n/texts';
import { isProblem, type Problem } from '../problem/problem';

import { download } from './files';
import { attachmentTexts } from './texts';

interface FileListProps {
  readonly service: string;
  readonly district: string;
  /** None from a service that is still to be replaced by the newest. */
  readonly files?: readonly Attachment[];
}

/** Photos as small pictures, files by their names; pressed, they are read in full. */
export function FileList({ service, district, files = [] }: FileListProps) {
  const say = useTexts(attachmentTexts);
  return files.length === 0 ? null : (
    <ul className="files" aria-label={say('files')}>
      {files.map((file) => (
        <li key={file.id}>
          <FileButton service={service} district={district} file={file} />
        </li>
      ))}
    </ul>
  );
}

function FileButton({ service, district, file }: Omit<FileListProps, 'files'> & { file: Attachment }) {
  const say = useTexts(attachmentTexts);
  const [why, setWhy] = useState<string | null>(null);
  const open = async () => {
    setWhy(null);
    try {
      save(await download(service, district, file.id), file.name);
    } catch (fault) {
      setWhy(isProblem(fault) ? fault.title || fault.code : String(fault));
    }
  };
  return (
    <>
      <Button className="file" aria-label={say('open', { name: file.name })} onClick={() => void open()}>
        {file.thumbnail ? <Picture service={service} district={district} file={file} /> : <FileOutlined aria-hidden />}
        <span>{file.name}</span>
      </Button>
      {why ? <p role="alert">{say('cannotOpen', { why })}</p> : null}
    </>
  );
}

function Picture({ service, district, file }: Omit<FileListProps, 'files'> & { file: Attachment }) {
  const picture = useQuery<Blob, Problem>({
    queryKey: ['thumbnail', service, district, file.id],
    queryFn: () => download(service, district, file.id, true),
    staleTime: Infinity,
  });
  const shown = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (!picture.data || !shown.current) {
      return undefined;
    }
    const address = URL.createObjectURL(picture.data);
    shown.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [picture.data]);
  return picture.data ? <img ref={shown} alt="" /> : <FileOutlined aria-hidden />;
}
