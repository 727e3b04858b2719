import { texts } from '@/kit/i18n/texts';

export const helpTexts = texts(
  {
    title: '帮助与术语',
    hint: '菜单里有什么、能办什么，取决于您的岗位。',
    back: '回到刚才的页面',
    here: '关于“{page}”',
    hereWords: '这一页的用语',
    hereNone: '这一页没有您要办的事，可以查看。',
    how: '您的常用操作',
    on: '打开“{page}”',
    words: '术语',
    find: '查找操作或术语',
    none: '没有找到，请换个说法。',
    noneHow: '常用操作里没有找到。',
  },
  {
    title: 'Help and glossary',
    hint: 'What the menu holds, and what you can do, depends on your post.',
    back: 'Back to the page',
    here: 'About “{page}”',
    hereWords: 'Words of this page',
    hereNone: 'There is nothing for you to do on this page; you may read it.',
    how: 'How to do your tasks',
    on: 'Open “{page}”',
    words: 'Glossary',
    find: 'Find a task or a term',
    none: 'Not found: try another word.',
    noneHow: 'No such task.',
  },
);
