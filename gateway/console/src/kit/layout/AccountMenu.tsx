import { Button, Dropdown } from 'antd';
import { BulbOutlined, GlobalOutlined, LogoutOutlined, QuestionCircleOutlined, UserOutlined } from '@ant-design/icons';
import { useNavigate } from 'react-router';

import { useSession } from '../auth/SessionContext';
import { setLanguage, useLanguage } from '../i18n/language';
import { useTexts } from '../i18n/texts';

import { frameTexts } from './texts';
import { setShade, useShade } from './theme';
import { useWide } from './useWide';

export function AccountMenu() {
  const say = useTexts(frameTexts);
  const session = useSession();
  const language = useLanguage();
  const shade = useShade();
  const navigate = useNavigate();
  const wide = useWide();
  const actions: Record<string, () => void> = {
    help: () => void navigate('/help'),
    language: () => setLanguage(language === 'en' ? 'zh-CN' : 'en'),
    shade: () => setShade(shade === 'dark' ? 'light' : 'dark'),
    signOut: () => void session.signOut(),
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        onClick: ({ key }) => actions[key]?.(),
        items: [
          { key: 'help', icon: <QuestionCircleOutlined aria-hidden />, label: say('help') },
          { key: 'language', icon: <GlobalOutlined aria-hidden />, label: say('language') },
          { key: 'shade', icon: <BulbOutlined aria-hidden />, label: say(shade === 'dark' ? 'light' : 'dark') },
          { type: 'divider' },
          { key: 'signOut', icon: <LogoutOutlined aria-hidden />, label: say('signOut') },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined aria-hidden />} aria-label={`${say('account')} ${session.userName}`}>
        {wide ? session.userName : null}
      </Button>
    </Dropdown>
  );
}
