import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/zh-cn';
import { useMemo, useState } from 'react';
import { RouterProvider } from 'react-router/dom';

import type { Session } from './kit/auth/session';
import { SessionContext } from './kit/auth/SessionContext';
import { useLanguage } from './kit/i18n/language';
import { themeOf, useShade } from './kit/layout/theme';
import { useWide } from './kit/layout/useWide';
import { newRouter } from './routes';

interface AppProps {
  readonly session: Session;
  readonly queries: QueryClient;
}

export function App({ session, queries }: AppProps) {
  const language = useLanguage();
  const shade = useShade();
  const wide = useWide();
  const theme = useMemo(() => themeOf(shade, wide), [shade, wide]);
  const [router] = useState(newRouter);
  dayjs.locale(language === 'en' ? 'en-gb' : 'zh-cn');
  return (
    <SessionContext.Provider value={session}>
      <ConfigProvider locale={language === 'en' ? enGB : zhCN} theme={theme} button={{ autoInsertSpace: false }}>
        <AntApp>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </AntApp>
      </ConfigProvider>
    </SessionContext.Provider>
  );
}
