import { Badge, Button, Drawer, Layout, Menu } from 'antd';
import { BellOutlined, MenuOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';

import { useTexts } from '../i18n/texts';

import { AccountMenu } from './AccountMenu';
import { DistrictSwitch } from './DistrictSwitch';
import { HereGate } from './HereGate';
import { useHere } from './here';
import { currentEntry, menuOf } from './menu';
import { OfflineBanner } from './OfflineBanner';
import { SessionLost } from './SessionLost';
import { PhoneTabs } from './PhoneTabs';
import { frameTexts } from './texts';
import { useFocusOnPage } from './useFocusOnPage';
import { useWide } from './useWide';

const CONTENT = 'content';

/** What surrounds every page: name, district, menu, messages, account. */
export function Frame({ unread }: { unread: () => number }) {
  return (
    <HereGate>
      <Shell unread={unread} />
    </HereGate>
  );
}

function Shell({ unread }: { unread: () => number }) {
  const say = useTexts(frameTexts);
  const { district, access } = useHere();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  useFocusOnPage(CONTENT);
  const count = unread();
  const entries = menuOf(district, access);
  const menu = (
    <Menu
      mode="inline"
      selectedKeys={[currentEntry(pathname) ?? '']}
      items={entries.map(({ key, icon, path }) => ({ key, icon, label: <Link to={path}>{say(key)}</Link> }))}
      onClick={() => setOpen(false)}
    />
  );
  return (
    <Layout className="frame">
      <a className="skip" href={`#${CONTENT}`}>
        {say('skip')}
      </a>
      <ScrollRestoration />
      <Layout.Header className="frame-top">
        <Link to={`/d/${district}/workbench`} className="frame-name" aria-label={say('product')}>
          <img src="/icon.svg" alt="" width={32} height={32} />
          <span>{say('product')}</span>
        </Link>
        <DistrictSwitch />
        <span className="frame-gap" />
        <Badge count={count} size="small" overflowCount={99} offset={[-6, 4]}>
          <Button
            type="text"
            icon={<BellOutlined aria-hidden />}
            aria-label={count > 0 ? say('unread', { count }) : say('messages')}
            onClick={() => void navigate('/messages')}
          />
        </Badge>
        <AccountMenu />
      </Layout.Header>
      <OfflineBanner />
      <Layout className="frame-body">
        {wide ? (
          <Layout.Sider className="frame-side" width={200} theme="light">
            <nav aria-label={say('menu')}>{menu}</nav>
          </Layout.Sider>
        ) : null}
        <Layout.Content id={CONTENT} className="frame-content" tabIndex={-1} role="main">
          <Outlet />
        </Layout.Content>
      </Layout>
      {wide ? null : (
        <>
          <PhoneTabs
            entries={entries}
            unread={count}
            onMore={() => setOpen(true)}
            moreIcon={<MenuOutlined aria-hidden />}
          />
          <Drawer title={say('menu')} placement="right" size={280} open={open} onClose={() => setOpen(false)}>
            <nav aria-label={say('menu')}>{menu}</nav>
          </Drawer>
        </>
      )}
      <SessionLost />
    </Layout>
  );
}
