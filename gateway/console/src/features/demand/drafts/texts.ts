import { texts } from '@/kit/i18n/texts';

export const draftTexts = texts(
  {
    title: '草稿箱',
    hint: '没有写完的诉求，换一台设备也能接着写。每人最多 10 份，30 天不动会自动删除。',
    none: '没有草稿',
    noneHint: '提交诉求时点“存入草稿箱”，就会出现在这里。',
    untitled: '还没有写内容',
    savedAt: '保存于',
    goOn: '继续填写',
    remove: '删除',
    removed: '草稿已删除',
    keep: '存入草稿箱',
    kept: '已存入草稿箱，换一台设备也能接着写',
    file: '附件 {n}',
  },
  {
    title: 'Drafts',
    hint: 'Demands that are not finished, to be gone on with on any device. Ten at most; untouched for 30 days, they go.',
    none: 'No drafts',
    noneHint: 'Press “Keep as a draft” while filing, and it stands here.',
    untitled: 'nothing written yet',
    savedAt: 'saved',
    goOn: 'Go on',
    remove: 'Delete',
    removed: 'The draft is deleted.',
    keep: 'Keep as a draft',
    kept: 'Kept; you can go on with it on any device',
    file: 'File {n}',
  },
);
