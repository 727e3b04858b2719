import { texts } from '../i18n/texts';

export const attachmentTexts = texts(
  {
    add: '添加照片或文件',
    hint: '照片、PDF、Word、Excel、PPT，每个不超过 10 MB，最多 {most} 个。照片中的位置信息会自动去除。',
    sending: '正在上传 {name}',
    sent: '{name} 已上传',
    failed: '{name} 没有上传：{why}',
    tooLarge: '超过 10 MB，请压缩后再试',
    unreachable: '网络中断，请恢复网络后重试',
    retry: '重试',
    retryNamed: '重试上传 {name}',
    remove: '移除 {name}',
    open: '打开 {name}',
    files: '照片与文件',
    cannotOpen: '打不开：{why}',
  },
  {
    add: 'Add photos or files',
    hint: 'Photos, PDF, Word, Excel, PowerPoint; each up to 10 MB, at most {most}. Where a photo was taken is removed.',
    sending: 'Sending {name}',
    sent: '{name} was sent',
    failed: '{name} was not sent: {why}',
    tooLarge: 'it is larger than 10 MB; make it smaller and try again',
    unreachable: 'the network broke; try again when it is back',
    retry: 'Try again',
    retryNamed: 'Send {name} again',
    remove: 'Remove {name}',
    open: 'Open {name}',
    files: 'Photos and files',
    cannotOpen: 'It cannot be opened: {why}',
  },
);
